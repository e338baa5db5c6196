"""JSON as pages write it: RFC 8259 first, then the mends that are certain."""

from __future__ import annotations

import math
import re
from itertools import accumulate
from json import JSONDecoder
from urllib.parse import unquote

from newsparse.parsing.jsonmend import mended

DEPTH = 200
"""Deepest nesting that is read."""
SIZE = 8_000_000
"""Longest text that is read, in characters."""
MENDED_SIZE = 1_000_000
"""Longest broken text that is mended: mending takes about a second for each million characters."""


def read_json(text: str, *, depth: int = DEPTH, size: int = SIZE) -> object | None:
    """The value that *text* holds; None for `null`, for no JSON, and for what is too long or nests too deeply.

    Read as RFC 8259 says, control characters in strings allowed. Where that fails, what is certainly meant is
    mended: comments, CDATA and HTML comment marks, `name =` before and `;` after the value, commas that trail,
    names and strings in the JavaScript manner, quotes that were left bare inside a string, `undefined`, and quotes
    written `&quot;`. Of several values the first counts. `NaN`, infinities and whole numbers of more than 300 digits
    are None. Linear time.

    >>> read_json('<!-- {"headline": "Rain in Spain", /* old */ } -->')
    {'headline': 'Rain in Spain'}
    >>> read_json("window.page = {title: 'Snow', wide: undefined,};")
    {'title': 'Snow', 'wide': None}
    >>> read_json("no JSON") is None
    True
    """
    values = read_values(text, depth=depth, size=size)
    return values[0] if values else None


def read_values(text: str, *, depth: int = DEPTH, size: int = SIZE) -> tuple[object, ...]:
    """All values that *text* holds one after the other, mended as by `read_json`; () if there is none.

    >>> read_values('{"@type": "WebSite"}, {"@type": "WebPage"}')
    ({'@type': 'WebSite'}, {'@type': 'WebPage'})
    """
    if len(text) > size or not (text := text.strip()) or deeper(text, depth):
        return ()
    try:
        return (_DECODER.decode(text),)
    except RecursionError:
        return ()
    except ValueError:
        if len(text) > MENDED_SIZE:
            return ()
    return _series(mended(text), depth)


def assigned_json(script: str, marker: str, *, depth: int = DEPTH, size: int = SIZE) -> object | None:
    """The JSON value that a script assigns to the name *marker*; None if it assigns none that can be read.

    The value may be an object or array, a string that holds JSON (percent-encoded too), or `JSON.parse("…")` of one.
    A name that is assigned several times counts where it first gets an object or array that is not empty.

    >>> assigned_json('var a = 1; window.__STATE__ = {"slug": "rain"}; start()', "__STATE__")
    {'slug': 'rain'}
    >>> assigned_json('window.__STATE__ = JSON.parse("{\\\\"slug\\\\": \\\\"rain\\\\"}")', "__STATE__")
    {'slug': 'rain'}
    """
    if len(script) > size:
        return None
    tries = 0
    at = script.find(marker)
    while at >= 0 and tries < _ASSIGNMENTS:
        end = at + len(marker)
        match = _ASSIGNED.match(script, end)
        if match and not (at and (script[at - 1].isalnum() or script[at - 1] in "_$")):
            tries += 1
            value = _value(script[match.end() :], depth)
            if value and isinstance(value, (dict, list)):
                return value
        at = script.find(marker, end)
    return None


def json_at(text: str, start: int) -> object | None:
    """The JSON value that begins at a place in a text, without any mend; None if there is none.

    >>> json_at('push([1, "a"]); more()', 5)
    [1, 'a']
    """
    try:
        value: object = _DECODER.raw_decode(text, start)[0]
    except (ValueError, RecursionError):
        return None
    return value


def deeper(text: str, depth: int) -> bool:
    """True if brackets outside the strings of a JSON text nest more than *depth* levels deep.

    >>> deeper('[["[[["]]', 2), deeper('[["[[["]]', 1)
    (False, True)
    """
    if text.count("[") + text.count("{") <= depth:
        return False
    levels = _levels(text)
    if max(levels) <= depth and min(levels) >= 0 == levels[-1]:
        return False  # brackets in strings would seldom be in balance
    return max(_levels(_STRING.sub("", text)), default=0) > depth


def _value(text: str, depth: int) -> object | None:
    """The value at the start of a text, unpacked if it is a string of JSON; what stands behind it does not matter."""
    if deeper(text, depth):
        return None
    value = json_at(text, 0)
    if value is None:
        value = next(iter(_series(mended(text[:_MENDED_ASSIGNMENT], first=True), depth)), None)
    if isinstance(value, str):
        value = read_json(unquote(value) if value.startswith("%") else value, depth=depth)
    return value


def _series(text: str, depth: int) -> tuple[object, ...]:
    """The JSON values at the start of a text, with nothing but commas and semicolons between them."""
    values: list[object] = []
    end = 0
    if deeper(text, depth):
        return ()
    while (start := _GAP.match(text, end).end()) < len(text):  # type: ignore[union-attr]
        try:
            value, end = _DECODER.raw_decode(text, start)
        except (ValueError, RecursionError):
            break
        if not values or value not in values[-_TWINS:]:
            values.append(value)
    return tuple(values)


def _levels(text: str) -> list[int]:
    """How many brackets are open behind each bracket of a text."""
    brackets = text.encode("utf-8", "surrogatepass").translate(None, _NO_BRACKETS)
    return list(accumulate(map(_STEPS.__getitem__, brackets)))


def _whole(digits: str) -> int | None:
    return int(digits) if len(digits) <= 300 else None


def _fraction(digits: str) -> float | None:
    number = float(digits)
    return number if math.isfinite(number) else None


def _no_number(_: str) -> None:
    return None


_ASSIGNMENTS = 5
"""How many values that a marker is given are tried."""
_MENDED_ASSIGNMENT = 200_000
"""How much of a script is mended to find a value, in characters."""
_TWINS = 5
"""How far back a repeated block is looked for."""
_ASSIGNED = re.compile(
    r"[\"']?\]?\s*(?:\|\|)?=(?!=)\s*(?:JSON\.parse\s*\(\s*)?(?:decodeURIComponent\s*\(\s*)?(?=[\[{\"'`])"
)
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_GAP = re.compile(r"[\s,;]*")
_NO_BRACKETS = bytes(byte for byte in range(256) if byte not in b"[]{}")
_STEPS = tuple(1 if byte in b"[{" else -1 if byte in b"]}" else 0 for byte in range(256))
_DECODER = JSONDecoder(strict=False, parse_int=_whole, parse_float=_fraction, parse_constant=_no_number)
