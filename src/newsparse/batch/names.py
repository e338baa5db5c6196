"""Names on the command line → the files that they mean."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from typing import BinaryIO, Literal

Kind = Literal["page", "jsonl", "warc"]

_SUFFIXES: dict[str, Kind] = {
    ".html": "page",
    ".htm": "page",
    ".xhtml": "page",
    ".shtml": "page",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".warc": "warc",
}
"""What a file is, by the end of its name; ".gz" may follow."""


def kind_of(name: str) -> Kind | None:
    """What a file is, by its name; None where the name does not say.

    >>> kind_of("CC-NEWS-2026.warc.gz"), kind_of("Rain.HTM"), kind_of("rain")
    ('warc', 'page', None)
    """
    return _SUFFIXES.get(os.path.splitext(name.lower().removesuffix(".gz"))[1])


def means_many(name: str) -> bool:
    """Whether a name means more than one page: a folder, a pattern that matches something, or a file of many pages."""
    if kind_of(name) in ("jsonl", "warc") or os.path.isdir(name):
        return True
    return _is_pattern(name) and next(glob.iglob(name, recursive=True), None) is not None


def files(names: Iterable[str]) -> Iterator[str]:
    """The files that *names* mean, each once: a folder's pages and archives, at any depth, in the order of their names;
    what a pattern matches; and every other name as it is, whether there is such a file or not."""
    seen: set[str] = set()
    for name in names:
        for file in _meant(name):
            if file not in seen:
                seen.add(file)
                yield file


def listed(lines: BinaryIO) -> Iterator[str]:
    """The names in a list, one a line; empty lines mean nothing."""
    for line in lines:
        name = os.fsdecode(line.rstrip(b"\r\n"))
        if name:
            yield name


def _meant(name: str) -> Iterator[str]:
    if os.path.isdir(name):
        yield from _folder(name)
    elif _is_pattern(name):
        for match in sorted(glob.iglob(name, recursive=True)) or [name]:
            yield from _folder(match) if os.path.isdir(match) else (match,)
    else:
        yield name


def _folder(name: str) -> Iterator[str]:
    """Its files. A folder that cannot be listed is given as it is, to fail when it is opened."""
    try:
        entries = sorted(os.scandir(name), key=lambda entry: entry.name)
    except OSError:
        yield name
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _folder(entry.path)
        elif kind_of(entry.name):
            yield entry.path


def _is_pattern(name: str) -> bool:
    return glob.has_magic(name) and not os.path.lexists(name)
