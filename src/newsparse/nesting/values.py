"""Whether a page may hold an attribute value that is too long: a look that costs ordinary pages a few microseconds."""

from __future__ import annotations

import re

_UNQUOTED_END = re.compile(rb"[\t\n\f\r >]")


def may_hold_long_value(utf8: bytes, most: int) -> bool:
    """True if a stretch of more than *most* bytes may be the value of one attribute; False if certainly none is.

    Such a value covers every *most*-th byte of the page at least once. Around each of those bytes, it is looked how far
    away the quotes are that could enclose it, and the white space or ">" that would end a value without quotes.
    """
    return len(utf8) > most and (
        _is_wide(utf8, most, b'"') or _is_wide(utf8, most, b"'") or _is_unbroken(utf8, most)
    )


def _is_wide(utf8: bytes, most: int, quote: bytes) -> bool:
    """True if two of these quotes, the first of which stands behind a "=", are more than *most* bytes apart."""
    start, at = -1, most
    while at < len(utf8):
        start = max(start, utf8.rfind(quote, max(0, start), at))
        end = utf8.find(quote, at)
        end = len(utf8) if end < 0 else end
        if start >= 0 and end - start > most and utf8[max(0, start - 64) : start].rstrip(b"\t\n\f\r ")[-1:] in (b"=", b""):
            return True
        start, at = end, max(end + 1, at + most)
    return False


def _is_unbroken(utf8: bytes, most: int) -> bool:
    """True if more than *most* bytes in a row may hold neither white space nor ">"; of white space before a place, only blanks count."""
    start, at = 0, most
    while at < len(utf8):
        found = _UNQUOTED_END.search(utf8, at)
        end = found.start() if found else len(utf8)
        if end - max(start, utf8.rfind(b" ", start, at), utf8.rfind(b">", start, at)) > most:
            return True
        start, at = end, max(end + 1, at + most)
    return False
