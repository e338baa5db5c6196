"""Where a page comes from, and pages that could not be fetched from there."""

from __future__ import annotations

from typing import Any, NoReturn

import attrs

from newsparse.capture import Capture
from newsparse.errors import NewsparseError, PageFailed


class BatchError(NewsparseError):
    """A batch cannot begin or go on as it was asked to; the message says why and what to do."""


@attrs.frozen
class Place:
    """Where a page of a batch comes from. A batch has one page a place."""

    file: str
    """The file's name as given or found; "-" is standard input."""
    offset: int | None = None
    """In a file of many pages, the byte at which the page's line or record begins; None for a page's own file."""


@attrs.frozen
class Unread(Capture):
    """A page that could not be fetched from its place; to parse it is to be told why."""

    why: str = ""
    """Why, in words."""

    def parse(self, **_: Any) -> NoReturn:
        """Raises `PageFailed`."""
        raise PageFailed(self.why)


def unread(place: Place | None, why: str | OSError, url: str | None = None) -> Unread:
    """The page at *place*, if it has one, which cannot be read."""
    return Unread(b"", url, key=place, why=why if isinstance(why, str) else why.strerror or str(why))


def printable_name(name: str) -> str:
    """A file's name as text that can be written: bytes that are no UTF-8 as escapes.

    >>> printable_name("caf\\udce9.html")
    'caf\\\\xe9.html'
    """
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
