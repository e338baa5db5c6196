"""The two sides of a comparison: an output that was stored, or an environment in which newsparse is installed."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import tempfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from importlib.resources import files
from pathlib import Path
from typing import IO, Any

import attrs

from newsparse.versions.errors import VersionsError
from newsparse.versions.pages import PageFile

Record = Mapping[str, Any]
_NO_OUTPUT = "is neither an output of newsparse (JSON or JSON Lines) nor a Python or an environment"


@attrs.frozen
class Side:
    """One side, its records still to be read."""

    name: str
    """As it was given."""
    about: Mapping[str, str]
    """`version`, `behaviour` and `home` of its newsparse, as far as they are known."""
    records: Iterator[tuple[str, Record]]
    """Page and record; a page that gave none has only "error"."""


def is_environment(given: str) -> bool:
    """Whether an argument names a Python or an environment; else it is an output."""
    return python_of(given) is not None


def python_of(given: str) -> str | None:
    """The Python that an argument names: the file itself, that of an environment's folder, or a command; else None."""
    path = Path(given)
    if path.is_dir():
        return next(
            (str(path / inner) for inner in ("bin/python", "Scripts/python.exe") if (path / inner).exists()), None
        )
    if path.is_file():
        return str(path.absolute()) if os.access(path, os.X_OK) and not _is_json(path) else None
    return shutil.which(given)


def _is_json(path: Path) -> bool:
    return path.name.endswith((".json", ".jsonl", ".jsonl.gz", ".json.gz"))


@contextmanager
def environment(given: str, pages: Sequence[PageFile]) -> Iterator[Side]:
    """The side of an environment: its newsparse reads the pages in a process of its own, while they are asked for.

    The process sees neither PYTHONPATH nor the current folder: what is compared is what is installed. Raises
    `VersionsError` if it does not start, or ends before its work is done.
    """
    python = python_of(given)
    assert python is not None
    clean = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    worker = files("newsparse.versions").joinpath("worker.py").read_text("utf-8")
    with tempfile.TemporaryFile("w+", encoding="utf-8") as jobs, tempfile.TemporaryFile("w+", encoding="utf-8") as said:
        for page in pages:
            job = {"name": page.name, "path": str(page.path.absolute()), "known": dict(page.known)}
            jobs.write(json.dumps(job) + "\n")
        jobs.seek(0)
        command = [python, "-I", "-X", "utf8", "-c", worker]
        process = subprocess.Popen(
            command, stdin=jobs, stdout=subprocess.PIPE, stderr=said, env=clean, encoding="utf-8"
        )
        assert process.stdout is not None
        try:
            about = _line(process.stdout, given, said)
            yield Side(given, about, _answers(process.stdout, given, said, pages))
        finally:
            process.kill()
            process.wait()
            process.stdout.close()


def _line(stream: IO[str], given: str, said: IO[str], doing: str = "") -> dict[str, Any]:
    line = stream.readline()
    if line.endswith("\n"):
        try:
            return dict(json.loads(line))
        except ValueError:
            raise VersionsError(f"{given}: said {line[:80]!r}, which is no answer of newsparse") from None
    said.seek(0)
    last = (said.read().strip().splitlines() or ["it said nothing"])[-1]
    raise VersionsError(f"{given}: its process ended{doing}: {last}")


def _answers(stream: IO[str], given: str, said: IO[str], pages: Sequence[PageFile]) -> Iterator[tuple[str, Record]]:
    for page in pages:
        answer = _line(stream, given, said, f" at {page.name}")
        yield answer["name"], answer.get("record") or {"error": answer["error"]}


def output(given: str, root: Path | None) -> Side:
    """The side of an output that was stored; its pages are named as they are seen from *root*, if they lie there.

    Raises `VersionsError` if it is no output.
    """
    path = Path(given)
    try:
        rows = list(_rows(path))
    except (OSError, EOFError, zlib.error) as error:
        raise VersionsError(f"{given}: {getattr(error, 'strerror', None) or error}") from None
    except ValueError:
        raise VersionsError(f"{given}: {_NO_OUTPUT}") from None
    if not all(isinstance(row, dict) for row in rows):
        raise VersionsError(f"{given}: {_NO_OUTPUT}")
    behaviours = {str(row["behaviour"]) for row in rows if "behaviour" in row}
    about = {"behaviour": " and ".join(sorted(behaviours))} if behaviours else {}
    return Side(given, about, iter([(_key(row, root), _record(row)) for row in rows]))


def _rows(path: Path) -> Iterator[Any]:
    with gzip.open(path, "rt", encoding="utf-8") if path.name.endswith(".gz") else path.open(encoding="utf-8") as file:
        text = file.read()
    try:
        yield json.loads(text)  # the indented record of one page
    except ValueError:
        yield from (json.loads(line) for line in text.split("\n") if line.strip())


_KEYS = ("file", "offset", "key", "page", "id")
"""What is no field of a record but tells which page it is of."""


def _key(row: Record, root: Path | None) -> str:
    """What a row calls its page."""
    name = next(
        (str(row[key]) for key in ("file", "page", "key", "id") if row.get(key) is not None), str(row.get("url") or "")
    )
    if root is not None:
        folder, path = (root if root.is_dir() else root.parent).resolve(), Path(name).resolve()
        if path.is_relative_to(folder):
            name = path.relative_to(folder).as_posix()
    return f"{name}#{row['offset']}" if row.get("offset") is not None else name


def _record(row: Record) -> Record:
    return {key: value for key, value in row.items() if key not in _KEYS}
