"""Dates in a format that is known: the directives of `strptime`, without its locale."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from newsparse.lexicon.months import MONTHS
from newsparse.parsing.instant_patterns import compiled

_NUMBERS = {
    "Y": r"(?P<Y>\d{4})",
    "y": r"(?P<y>\d\d)",
    "m": r"(?P<m>1[0-2]|0?[1-9])",
    "d": r"(?P<d>3[01]|[12]\d|0?[1-9])",
    "H": r"(?P<H>2[0-3]|[01]?\d)",
    "I": r"(?P<I>1[0-2]|0?[1-9])",
    "M": r"(?P<M>[0-5]?\d)",
    "S": r"(?P<S>[0-5]?\d)",
    "p": r"(?P<p>[AaPp]\.?[Mm]\.?)",
    "z": r"(?P<z>Z|[+-]\d\d:?\d\d)",
    "B": r"(?P<B>[^\W\d]{2,20})\.?",
    "b": r"(?P<B>[^\W\d]{2,20})\.?",
    "A": r"[^\W\d]{2,20}\.?",
    "a": r"[^\W\d]{2,20}\.?",
    "%": "%",
}
"""Directive -> what it matches. Month names are those of the lexicon, weekdays any word."""
_DIRECTIVE = re.compile(r"%(.?)", re.DOTALL)
_SHORTEST = 3
"""A month may be cut to so many letters."""


def is_format(pattern: str) -> bool:
    """True for a format that has a year, a month and a day, and no directive that is not known here.

    >>> is_format("%d.%m.%Y %H:%M"), is_format("%d %B"), is_format("%Q %Y %m %d")
    (True, False, False)
    """
    return _compiled(pattern) is not None


def read_format(text: str, pattern: str, language: str = "") -> str | None:
    """The date that a text holds in a format, in ISO 8601 as `Timestamp` writes it; None if it holds none.

    Words before and after it are passed over. *language*: the primary tag whose month names come first; others follow.

    >>> read_format("Stand: 05.06.2025 - 07:57 Uhr", "%d.%m.%Y - %H:%M")
    '2025-06-05T07:57'
    >>> read_format("6 juin 2025, 1:05 PM", "%d %B %Y, %I:%M %p", "fr"), read_format("31.02.2025", "%d.%m.%Y")
    ('2025-06-06T13:05', None)
    """
    form = _compiled(pattern)
    found = form.search(" ".join(text[:500].split())) if form else None
    if found is None:
        return None
    parts = {name: value for name, value in found.groupdict().items() if value}
    month = _month(parts["B"], language) if "B" in parts else int(parts["m"])
    year = int(parts["Y"]) if "Y" in parts else 2000 + int(parts["y"])
    try:
        day = dt.date(year, month, int(parts["d"])).isoformat()
    except ValueError:
        return None
    return day + _clock(parts)


def _clock(parts: dict[str, str]) -> str:
    """The time of day as ISO 8601 writes it; "" if there is none."""
    said = parts.get("H") or parts.get("I")
    if "M" not in parts or said is None:
        return ""
    hour = int(said)
    if "p" in parts and "I" in parts:
        hour = hour % 12 + 12 * (parts["p"][0] in "Pp")
    clock = f"T{hour:02}:{int(parts['M']):02}"
    if "S" in parts:
        clock += f":{int(parts['S']):02}"
    return clock + _offset(parts.get("z", ""))


def _offset(zone: str) -> str:
    return "+00:00" if zone == "Z" else f"{zone[:3]}:{zone[-2:]}" if zone else ""


@cache
def _compiled(pattern: str) -> re.Pattern[str] | None:
    seen = [sign for sign in _DIRECTIVE.findall(pattern) if sign != "%"]
    if not set(seen) <= _NUMBERS.keys() or len(set(seen)) < len(seen):
        return None
    if "d" not in seen or len({"Y", "y"} & set(seen)) != 1 or len({"m", "B", "b"} & set(seen)) != 1:
        return None
    pieces = _DIRECTIVE.split(pattern)
    return compiled("".join(_NUMBERS[one] if number % 2 else _literal(one) for number, one in enumerate(pieces)))


def _literal(text: str) -> str:
    return "".join(r"\s?" if sign.isspace() else re.escape(sign) for sign in text)


def _month(word: str, language: str) -> int:
    """The number of a month's name, whole or cut; 0 if it is none in any language."""
    word = word.casefold()
    tables = [MONTHS[language]] if language in MONTHS else []
    for table in (*tables, *MONTHS.values()):
        for number, forms in enumerate(table.split("|"), 1):
            if any(form == word or (len(word) >= _SHORTEST and form.startswith(word)) for form in forms.split()):
                return number
    return 0
