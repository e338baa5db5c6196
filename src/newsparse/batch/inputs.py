"""The pages of a batch, in order, read as they are needed."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from typing import BinaryIO, Literal, cast

import attrs

from newsparse.batch.meter import Meter
from newsparse.batch.names import Kind, files, kind_of, listed
from newsparse.batch.written import Written
from newsparse.capture import Capture
from newsparse.intake.place import BatchError, Place, printable_name, unread
from newsparse.intake.read_jsonl import jsonl
from newsparse.intake.read_page import Known, page
from newsparse.intake.read_warc import warc

Read = Callable[[BinaryIO, Place, Known], Iterator[Capture]]

_READERS: dict[Kind, Read] = {"page": page, "jsonl": jsonl, "warc": warc}

InputKind = Literal["page", "list", "jsonl", "warc"]


@attrs.frozen(kw_only=True)
class Inputs:
    """What a batch is to read."""

    names: tuple[str, ...]
    """Files, folders and patterns; "-" is standard input."""
    kind: InputKind | None = None
    """What the files are whose names do not say, standard input above all; a list holds names, one a line; None: pages."""
    known: Known = attrs.Factory(Known)
    """What is known of pages that do not say it themselves."""

    def captures(self, written: Written, meter: Meter) -> Iterator[Capture]:
        """Every page whose record is not *written*, in order."""
        for name in self._files():
            place = Place(printable_name(name))
            size = size_of(name)
            last = written.last(place.file)
            meter.resumed += place in written or last is not None
            if place not in written:
                known = attrs.evolve(self.known, after=last)
                for capture in self._pages(name, place, known):
                    meter.within = min(capture.key.offset or 0, size)
                    yield capture
            meter.files += size
            meter.within = 0

    def size(self) -> int | None:
        """The bytes of all files; None where they come from standard input, which can be read only once."""
        if "-" in self.names:
            return None
        return sum(size_of(name) for name in self._files())

    def _files(self) -> Iterator[str]:
        return files(name for given in self.names for name in self._named(given))

    def _named(self, given: str) -> Iterator[str]:
        if self.kind != "list" or (given != "-" and (kind_of(given) or os.path.isdir(given))):
            yield given
            return
        try:
            with opened(given) as lines:
                yield from listed(lines)
        except OSError as error:
            raise BatchError(f"cannot read the list {printable_name(given)}: {error.strerror or error}") from None

    def _pages(self, name: str, place: Place, known: Known) -> Iterator[Capture]:
        kind = kind_of(name) or (self.kind if self.kind and self.kind != "list" else "page")
        try:
            with opened(name) as file:
                yield from _READERS[kind](file, place, known)
        except OSError as error:
            yield unread(place, error)


def opened(name: str) -> BinaryIO:
    """The file, or standard input, which stays open."""
    if name != "-":
        return open(name, "rb")
    if sys.stdin is None:
        raise OSError("standard input is closed")
    return cast(BinaryIO, os.fdopen(os.dup(sys.stdin.fileno()), "rb"))


def size_of(name: str) -> int:
    """The bytes of a file; 0 if that cannot be told."""
    try:
        return os.stat(name).st_size
    except OSError:
        return 0
