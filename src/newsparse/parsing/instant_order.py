"""Which number of a numeric date is the day and which the month: by what is possible, and by the page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from newsparse.parsing.instant_calendars import day_of, full_year
from newsparse.parsing.instant_patterns import compiled
from newsparse.parsing.instant_zones import Tongue

# English of these regions puts the month first; that of a page without a region, and Canada's, does either.
_MONTH_FIRST: Final = frozenset(("US", "PH", "PR", "GU", "VI", "AS", "MP", "UM"))
_EITHER: Final = frozenset(("", "CA"))
# Languages that write the year first: a date of theirs with the year last says nothing about its order.
_YEAR_FIRST: Final = frozenset(("ja", "ko", "zh", "hu", "lt", "mn", "eu"))
_UNSETTLED: Final = _YEAR_FIRST | {"fil", "tl", ""}
_TWO_DIGIT_YEAR_FIRST: Final = frozenset(("ja", "ko", "zh"))

_NUMERIC: Final = r"(?<![\d./-])(\d{1,2})([./-])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d./-]\d)"


class Numeric(NamedTuple):
    """Three numbers that are a date with its year last, or, in two digits, perhaps first."""

    numbers: tuple[int, int, int]
    digits: int
    """How many the last number has: 4 or 2."""
    mark: str
    """What divides them: ".", "/" or "-"."""
    weekday: int | None = None
    """The weekday printed beside them (0 is Monday)."""


def habit(page: Tongue, mark: str) -> bool | None:
    """Whether a page in this language and region writes the day before the month; None if that is not certain.

    >>> habit(Tongue("de", ""), "."), habit(Tongue("en", "US"), "/"), habit(Tongue("en", ""), "/")
    (True, False, None)
    """
    if page.language != "en":
        return None if page.language in _UNSETTLED or page.region in ("US", "PR") else True
    if page.region in _EITHER:
        return None
    if page.region in _MONTH_FIRST:
        return None if mark == "." else False
    return True


def _readings(date: Numeric, page: Tongue) -> Iterator[tuple[str, dt.date]]:
    """The days that three numbers can mean, year last (or, in two digits, first), by order."""
    first, second, third = date.numbers
    forms = [("dmy", third, second, first), ("mdy", third, first, second)]
    if date.digits == 2 and (page.language in _YEAR_FIRST or not page.language):
        forms.append(("ymd", first, second, third))
    for order, printed, month, day in forms:
        found = day_of(full_year(printed, date.digits, page.language) or 0, month, day)
        if found and date.weekday in (None, found.weekday()):
            yield order, found


def _preferred(date: Numeric, page: Tongue, day_first: bool | None) -> str:
    if date.digits == 2 and page.language in _TWO_DIGIT_YEAR_FIRST:
        return "ymd"
    order = habit(page, date.mark) if day_first is None else day_first
    return "" if order is None else "dmy" if order else "mdy"


def choose_day(
    date: Numeric, page: Tongue, *, day_first: bool | None = None, latest: dt.date | None = None
) -> dt.date | bool:
    """The day that three numbers mean; True if it could be several, False if it can be none.

    A weekday decides before the page's order *day_first*, that before the language, that before the *latest* day.

    >>> page = Tongue("en", "")
    >>> choose_day(Numeric((6, 7, 2025), 4, "/"), page), choose_day(Numeric((6, 15, 2025), 4, "/"), page)
    (True, datetime.date(2025, 6, 15))
    >>> choose_day(Numeric((6, 7, 2025), 4, "/", weekday=6), page)
    datetime.date(2025, 7, 6)
    """
    readings = dict(_readings(date, page)) or dict(_readings(date._replace(weekday=None), page))
    preferred = readings.get(_preferred(date, page, day_first))
    if preferred:
        return preferred
    days = set(readings.values())
    if latest:
        days = {day for day in days if day <= latest} or days
    return len(days) > 1 or (bool(days) and days.pop())


def day_first_among(texts: Iterable[str]) -> bool | None:
    """Whether the numeric dates of a page put the day first, judged by those that can be read in one way only.

    None where none is so, or where they contradict each other. Pass the result to `read_shown_date`.

    >>> day_first_among(["25/12/2024", "06/07/2025"]), day_first_among(["6/15/2025 7:57 AM"])
    (True, False)
    """
    votes = set()
    for text in texts:
        for first, _, second in compiled(_NUMERIC).findall(text):
            if int(second) <= 12 < int(first) <= 31:
                votes.add(True)
            elif int(first) <= 12 < int(second) <= 31:
                votes.add(False)
    return votes.pop() if len(votes) == 1 else None
