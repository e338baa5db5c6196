"""A page that a command is given by name: a file, plain or gzipped, or standard input."""

from __future__ import annotations

import io
import sys
import zlib
from gzip import GzipFile
from typing import NamedTuple

from newsparse.limits import Limits

_GZIP = b"\x1f\x8b"


class PageInput(NamedTuple):
    """A page's bytes, unpacked."""

    content: bytes
    """The page."""
    packed: bool
    """Whether it was gzipped."""


def read_page(name: str) -> PageInput:
    """The page in the file *name* ("-" is standard input), as far as one byte beyond the limit of the parser.

    Raises `OSError` with a message that says why it cannot be read.
    """
    most = Limits().bytes + 1
    if name == "-":
        if sys.stdin is None:
            raise OSError("it is closed")
        raw = sys.stdin.buffer.read(most)
    else:
        with open(name, "rb") as file:
            raw = file.read(most)
    if not raw or raw.isspace():
        raise OSError("the page is empty")
    if not raw.startswith(_GZIP):
        return PageInput(raw, False)
    try:
        return PageInput(GzipFile(fileobj=io.BytesIO(raw)).read(most), True)
    except (OSError, EOFError, zlib.error) as error:
        raise OSError(f"damaged gzip: {error}") from None
