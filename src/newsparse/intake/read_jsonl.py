"""A file of JSON Lines: `{"url": …, "html": …}`, and if known `"encoding"` and `"captured"`."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import json
import zlib
from collections.abc import Iterator
from typing import Any, BinaryIO, cast

import attrs

from newsparse.capture import Capture
from newsparse.intake.place import Place, unread
from newsparse.intake.read_page import MOST, Known

LONGEST = 6 * MOST + 100_000
"""Bytes of a line that are read: of a page of which every character is written as an escape, and what is known of it."""


def jsonl(file: BinaryIO, place: Place, known: Known) -> Iterator[Capture]:
    """The pages of a file, which may be compressed by gzip. A line that is no page is an unread page; empty lines are
    nothing. Offsets count the bytes of the text, decompressed."""
    lines = file
    if cast(io.BufferedReader, file).peek(2)[:2] == b"\x1f\x8b":
        lines = cast(BinaryIO, gzip.GzipFile(fileobj=file))
    offset = 0
    try:
        while line := lines.readline(LONGEST):
            if known.wants(offset) and not line.isspace():
                yield _page(line, attrs.evolve(place, offset=offset), known)
            offset += len(line)
            if len(line) == LONGEST and not line.endswith(b"\n"):
                offset += _rest(lines)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        if known.wants(offset):
            yield unread(attrs.evolve(place, offset=offset), f"damaged: {error}")


def _rest(lines: BinaryIO) -> int:
    """Pass over what is left of a line; gives its length."""
    size = 0
    while piece := lines.readline(LONGEST):
        size += len(piece)
        if piece.endswith(b"\n"):
            break
    return size


def _page(line: bytes, place: Place, known: Known) -> Capture:
    if len(line) == LONGEST and not line.endswith(b"\n"):
        return unread(place, f"the line has more than {LONGEST:,} bytes")
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as error:
        return unread(place, f"not JSON: {error}")
    if not isinstance(row, dict) or not isinstance(row.get("html"), str):
        return unread(place, 'no JSON object with "html"')
    wrong = [key for key in ("url", "encoding", "captured") if not isinstance(row.get(key), (str, type(None)))]
    if wrong:
        return unread(place, f'"{wrong[0]}" is no string')
    return _capture(row, place, known)


def _capture(row: dict[str, Any], place: Place, known: Known) -> Capture:
    url, encoding, captured = (row.get(key) or None for key in ("url", "encoding", "captured"))
    try:
        when = moment(captured) if captured else known.captured
    except ValueError:
        return unread(place, f'"captured" is no ISO 8601 time with an offset: {captured!r}', url)
    return Capture(row["html"], url, encoding or known.encoding, when, place)


def moment(text: str) -> dt.datetime:
    """An ISO 8601 time with an offset; raises `ValueError` for everything else.

    >>> moment("2026-11-22T08:30:00Z").isoformat()
    '2026-11-22T08:30:00+00:00'
    """
    found = dt.datetime.fromisoformat(text[:-1] + "+00:00" if text.endswith(("Z", "z")) else text)
    if found.tzinfo is None:
        raise ValueError(f"no offset: {text!r}")
    return found
