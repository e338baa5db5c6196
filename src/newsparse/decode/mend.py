"""Text that was encoded twice: UTF-8, read as windows-1252 by some program, and written as UTF-8 again."""

from __future__ import annotations

import codecs
import re
from functools import cache

from newsparse.decode.labels import table

# In UTF-8 that was encoded twice, a lead byte (U+00C2 to U+00F4) stands before a continuation byte, which is U+0080 to
# U+00BF or one of the characters that windows-1252 has at 0x80 to 0x9F.
_SIGN = re.compile(rb"\xc3[\x82-\xb4](?:\xc2[\x80-\xbf]|\xe2[\x80-\x84]|\xc5|\xc6\x92|\xcb)")
# What no such text has: a lead byte before something else, or a byte that UTF-8 never uses. A correct page in a Western
# language has it at its first é or ü, so that the search is over soon.
_COUNTER_SIGN = re.compile(rb"\xc3(?:[\x80\x81\xb5-\xbf]|[\x82-\xb4](?![\xc2\xc5\xc6\xcb\xe2]))")
_SPACES = bytes(32 if byte < 128 else byte for byte in range(256))

_USUAL = frozenset("\u00c3\u00c2\u00e2")
"""Leads of é, nbsp, ’ and the like: what Western pages are full of once they are encoded twice."""
_ENOUGH = 6
"""As many different characters of other scripts can no more be an accident."""


def mended(utf8: bytes) -> bytes | None:
    """The bytes as they were before they were encoded twice; None if it is not certain that they were.

    It is certain only if every character beyond ASCII takes part: as bytes of windows-1252 they all are sound UTF-8.
    Then the page holds not one “é” or “’” of its own, which no correct page in a Western language does.

    >>> mended("It doesn’t rain in Málaga.".encode().decode("latin-1").encode()).decode()
    'It doesn’t rain in Málaga.'
    >>> mended("Le marché\u00a0» de Málaga".encode()) is None
    True
    """
    if b"\xc3" not in utf8 or _COUNTER_SIGN.search(utf8) or not _SIGN.search(utf8):
        return None
    runs = foreign(utf8).decode("utf-8", "replace")
    once = _once(runs)
    if once is None or not _certain(runs, once.decode("utf-8")):
        return None
    return _once(utf8.decode("utf-8", "replace"))


def foreign(html: bytes) -> bytes:
    r"""The runs of bytes beyond ASCII, with a space between each two.

    >>> foreign(b"M\xe1laga, \x93C\xe1diz\x94")
    b'\xe1 \x93 \xe1 \x94'
    """
    return b" ".join(html.translate(_SPACES).split())


def _once(text: str) -> bytes | None:
    try:
        raw = codecs.charmap_encode(text, "strict", _bytes())[0]
        raw.decode("utf-8")
    except UnicodeError:
        return None
    return raw


def _certain(before: str, after: str) -> bool:
    foreign = [c for c in after if c > "\x7f"]
    usual = sum(map(before.count, _USUAL))
    return len(foreign) > 1 and (usual * 2 >= len(foreign) or len(set(foreign)) >= _ENOUGH)


@cache
def _bytes() -> dict[int, int]:
    """Character -> byte of windows-1252; control characters count as themselves, as in ISO-8859-1."""
    return {code: code for code in range(256)} | {ord(c): byte for byte, c in enumerate(table("windows-1252"))}
