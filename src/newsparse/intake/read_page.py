"""A file that is one page."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import zlib
from collections.abc import Iterator
from typing import BinaryIO

import attrs

from newsparse.capture import Capture
from newsparse.intake.place import Place, unread
from newsparse.limits import Limits

MOST = Limits().bytes
"""So many bytes of a page are read, and one more to tell that there are more."""


@attrs.frozen
class Known:
    """What the caller knows of pages whose files say nothing of their fetch."""

    encoding: str | None = None
    """The charset that HTTP declared."""
    captured: dt.datetime | None = None
    """When they were fetched."""
    after: int | None = None
    """In a file of many pages: those up to the one that begins at this byte are not wanted."""

    def wants(self, offset: int) -> bool:
        """Whether the page that begins at *offset* is wanted."""
        return self.after is None or offset > self.after


def capture(html: bytes, place: Place, known: Known) -> Capture:
    """The page, or why it is none."""
    if len(html) > MOST:
        return unread(place, f"the page has more than {MOST:,} bytes")
    if not html or html.isspace():
        return unread(place, "the page is empty")
    return Capture(html, encoding=known.encoding, captured=known.captured, key=place)


def page(file: BinaryIO, place: Place, known: Known) -> Iterator[Capture]:
    """The one page of a file, which may be compressed by gzip."""
    html = file.read(MOST + 1)
    if html[:3] == b"\x1f\x8b\x08":
        try:
            html = _decompressed(html)
        except (OSError, EOFError, zlib.error) as error:
            yield unread(place, f"damaged: {error}")
            return
    yield capture(html, place, known)


def _decompressed(content: bytes) -> bytes:
    with gzip.open(io.BytesIO(content)) as file:
        return file.read(MOST + 1)
