"""The pages of a folder, whatever they are called: every `.html`, `.htm`, `.html.gz` and `.htm.gz` in it and below."""

from __future__ import annotations

import gzip
import random
from pathlib import Path

_SUFFIXES = (".html", ".htm", ".html.gz", ".htm.gz")


def pages(folder: Path, most: int | None = None) -> list[Path]:
    """The files of the pages in a folder, in order; of more than *most*, a sample that is always the same."""
    found = sorted(path for path in folder.rglob("*") if path.name.lower().endswith(_SUFFIXES))
    if not found:
        raise SystemExit(f"{folder} holds no page ({', '.join(_SUFFIXES)})")
    if most is not None and len(found) > most:
        found = sorted(random.Random(1).sample(found, most))
    return found


def read(path: Path) -> bytes:
    """A page's bytes."""
    data = path.read_bytes()
    return gzip.decompress(data) if path.name.endswith(".gz") else data
