"""A WARC file (ISO 28500), as web archives and Common Crawl write it; compressed by gzip, LZ4, Zstandard or not at all.

This needs the extra `warc` (FastWARC).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, BinaryIO

import attrs

from newsparse.capture import Capture
from newsparse.headers import charset
from newsparse.intake.place import BatchError, Place, unread
from newsparse.intake.read_page import MOST, Known, capture
from newsparse.parsing.urls import absolute

PAGE_TYPES = frozenset(("text/html", "application/xhtml+xml", "", None))
"""What the `Content-Type` of a page may be."""


def warc(file: BinaryIO, place: Place, known: Known) -> Iterator[Capture]:
    """The pages of a WARC file: its responses of status 2xx in HTML, with their content encodings undone.

    Address, encoding and moment of capture are `WARC-Target-URI`, the charset of the HTTP header, and `WARC-Date`.
    Offsets count the bytes of the file as it is, compressed: there the record can be found again. What comes after a
    damage cannot be read: it is one unread page.
    """
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        raise BatchError("WARC files need FastWARC: pip install 'newsparse[warc]'") from None
    offset = -1
    try:
        for record in ArchiveIterator(_Stream(file), WarcRecordType.response, parse_http=False):
            offset = record.stream_pos
            if known.wants(offset):
                yield from _page(record, attrs.evolve(place, offset=offset), known)
    except OSError as error:
        if known.wants(offset + 1):
            why = f"damaged after the record at byte {offset:,}" if offset >= 0 else "no WARC file"
            yield unread(attrs.evolve(place, offset=offset + 1), f"{why}: {error}")


class _Stream:
    """A file that tells where it is without being asked to seek, which a pipe refuses."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._place = 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        content = self._file.read(size)
        self._place += len(content)
        return content

    def tell(self) -> int:
        """How many bytes were read."""
        return self._place

    def close(self) -> None:
        """Nothing: who opened the file closes it."""


def _page(record: Any, place: Place, known: Known) -> Iterator[Capture]:
    record.parse_http(auto_decode="all")
    headers = record.http_headers
    if headers is None or not 200 <= (headers.status_code or 0) < 300 or _type(headers) not in PAGE_TYPES:
        return
    found = capture(record.reader.read(MOST + 1), place, known)
    url = absolute((record.headers.get("WARC-Target-URI") or "").strip("<> "))
    encoding = charset(headers.get("Content-Type")) or known.encoding
    yield attrs.evolve(found, url=url, encoding=encoding, captured=record.record_date or known.captured)


def _type(headers: Any) -> str:
    return (headers.get("Content-Type") or "").partition(";")[0].strip().lower()
