"""The pages of a folder, with what is known of them beside their bytes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs

from newsparse.fixtures.about import read_about
from newsparse.fixtures.errors import FixtureError
from newsparse.versions.errors import VersionsError

_ENDINGS = (".html", ".htm", ".html.gz", ".htm.gz")
_KNOWN = ("url", "encoding", "captured")


@attrs.frozen
class PageFile:
    """A page in a file, and the arguments of `parse` that are known for it."""

    name: str
    """Its path, seen from the folder or from the folder of the index, with "/"."""
    path: Path
    """The file, plain or gzipped."""
    known: Mapping[str, str]
    """`url`, `encoding` and `captured`, as far as they are known."""


def find_pages(root: Path) -> list[PageFile]:
    """The pages of a folder at any depth, or of an index, by name. Raises `VersionsError` if there are none.

    An index is a file of JSON Lines, each an object with "page" (a path seen from the index's folder) and, if known,
    "url", "encoding" and "captured". In a folder every such file counts, and the `about.toml` of fixtures; a page that
    no index names is read too.
    """
    if not root.exists():
        raise VersionsError(f"{root}: no such file or folder")
    pages = _in_folder(root) if root.is_dir() else _in_index(root)
    if not pages:
        raise VersionsError(f"{root}: holds no page ({', '.join(f'*{ending}' for ending in _ENDINGS)})")
    return pages


def _in_folder(root: Path) -> list[PageFile]:
    known = {path: about for index in sorted(root.rglob("*.jsonl")) for path, about in _index(index)}
    files = sorted(path for path in root.rglob("*") if path.name.lower().endswith(_ENDINGS) and path.is_file())
    return [PageFile(_name(path, root), path, known.get(path) or _fixture(path)) for path in files]


def _in_index(index: Path) -> list[PageFile]:
    return [PageFile(_name(path, index.parent), path, about) for path, about in _index(index)]


def _name(path: Path, folder: Path) -> str:
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else path.as_posix()


def _index(path: Path) -> Iterator[tuple[Path, Mapping[str, str]]]:
    """The pages of an index; none if the file is something else."""
    try:
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                row: Any = json.loads(line) if line.strip() else {"page": None}
                if row.get("page") is not None:
                    yield path.parent / row["page"], _strings(row)
    except (OSError, ValueError, AttributeError, TypeError):
        return  # no JSON Lines of objects, or no more


def _strings(row: Mapping[str, Any]) -> Mapping[str, str]:
    return {key: row[key] for key in _KNOWN if isinstance(row.get(key), str)}


def _fixture(path: Path) -> Mapping[str, str]:
    """What the `about.toml` beside a page says; nothing if there is none."""
    file = path.parent / "about.toml"
    if not file.is_file():
        return {}
    try:
        about = read_about(file.read_text("utf-8"), str(file))
    except (FixtureError, UnicodeDecodeError):
        return {}
    captured = about.captured.isoformat() if about.captured else None
    return _strings({"url": about.url, "encoding": about.encoding, "captured": captured})
