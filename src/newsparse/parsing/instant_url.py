"""The day in an article's address."""

from __future__ import annotations

from typing import Final

from newsparse.parsing.instant_calendars import day_of
from newsparse.parsing.instant_patterns import compiled
from newsparse.parsing.instant_words import vocabulary
from newsparse.records import Timestamp

_YEAR: Final = r"(?P<y{0}>(?:19|20)\d\d)"
# Each stands after a slash, or for a whole date also at the end of a path segment ("/slug-2025-06-15/").
_PATH_DAY: Final = "|".join(
    (
        r"/" + _YEAR.format(1) + r"/(?P<m1>\d\d?|[A-Za-z]{3,9})/(?P<d1>\d\d?)(?=[/_.-]|$)",
        r"[/_-]" + _YEAR.format(2) + r"(?P<s2>[-_.])(?P<m2>\d\d)(?P=s2)(?P<d2>\d\d)(?!\d)",
        r"/" + _YEAR.format(3) + r"(?P<m3>\d\d)(?P<d3>\d\d)(?=[/_.-]|$)",
        r"/" + _YEAR.format(4) + r"/(?P<m4>\d\d)-?(?P<d4>\d\d)(?=[/_]|$)",
        r"/" + _YEAR.format(5) + r"-?(?P<m5>\d\d)/(?P<d5>\d\d)(?=[/_]|$)",
    )
)
_LONGEST: Final = 2_000


def read_day_from_url(url: str) -> Timestamp | None:
    """Read the day in a URL's path: `/2025/06/15/`, `/2025/jun/15/`, `/2025-06-15-slug`, `/20250615/`, `/2025/0615/`.

    The first possible day counts; query and fragment do not. None if there is none, as in `/2025/06/`, `/2025/13/40/`.

    >>> read_day_from_url("https://example.org/news/2025/06/15/a-slug").iso
    '2025-06-15'
    >>> read_day_from_url("https://example.org/2025/06/") is None
    True
    """
    path = url[:_LONGEST].partition("//")[2] or url[:_LONGEST]
    path = path.partition("?")[0].partition("#")[0]
    if "19" not in path and "20" not in path:
        return None
    start = path.find("/")
    while start >= 0 and (match := compiled(_PATH_DAY).search(path, start)):
        number = (match.lastgroup or "")[1:]
        found = day_of(int(match[f"y{number}"]), _month(match[f"m{number}"]), int(match[f"d{number}"]))
        if found:
            return Timestamp(found.isoformat(), match.group().strip("/_-"))
        start = match.start() + 1
    return None


def _month(text: str) -> int:
    """The number of a month in digits or in an English word; 0 if it is none."""
    if text.isdecimal():
        return int(text)
    kind, number = vocabulary("en").get(text.lower(), ("", 0))
    return number if kind == "M" else 0
