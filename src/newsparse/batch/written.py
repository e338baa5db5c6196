"""Which pages an output has records of already."""

from __future__ import annotations

import json
from collections.abc import Iterable

import attrs

from newsparse.intake.place import BatchError, Place

_WHOLE = -1


@attrs.define
class Written:
    """The places that are done. A file's records are written in the order of its pages, so its last one tells all.

    >>> written = Written()
    >>> written.add(Place("a.html")); written.add(Place("b.warc", 700))
    >>> Place("a.html") in written, written.last("b.warc"), written.last("c.warc")
    (True, 700, None)
    """

    _last: dict[str, int] = attrs.Factory(dict)

    def add(self, place: Place) -> None:
        """The record of *place* is written."""
        offset = _WHOLE if place.offset is None else place.offset
        self._last[place.file] = max(offset, self._last.get(place.file, offset))

    def __contains__(self, place: Place) -> bool:
        """Whether the page there is done; for a file, whether it is one page, and done."""
        offset = _WHOLE if place.offset is None else place.offset
        last = self._last.get(place.file)
        return last is not None and offset <= last and (offset == _WHOLE) == (last == _WHOLE)

    def last(self, file: str) -> int | None:
        """Where the last page of *file* that is done begins; None if none is."""
        offset = self._last.get(file)
        return None if offset == _WHOLE else offset

    def add_lines(self, lines: Iterable[bytes], name: str) -> None:
        """The records in these lines of the file *name* are written."""
        for line in lines:
            try:
                row = json.loads(line)
                self.add(Place(row["file"], row.get("offset")))
            except (ValueError, TypeError, KeyError, AttributeError):
                shown = line[:60].decode("utf-8", "replace")
                raise BatchError(
                    f'{name} has a line that is no record of this command, without "file": {shown}'
                ) from None
