"""Days of other calendars as days of the Gregorian one, and the years that a news page can be of."""

from __future__ import annotations

import datetime as dt
from typing import Final

EARLIEST: Final = 1990
LATEST: Final = 2100

_JALALI_START: Final = dt.date(1990, 3, 21)  # 1 Farvardin 1369
_JALALI_FIRST: Final = 1369
_JALALI_LAST: Final = 1472
_BUDDHIST: Final = 543


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """The day of the Gregorian calendar, if there is one and a news page can be of that year.

    >>> day_of(2025, 2, 28), day_of(2025, 2, 29), day_of(1970, 1, 1)
    (datetime.date(2025, 2, 28), None, None)
    """
    if not EARLIEST <= year <= LATEST:
        return None
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def _jalali_leap(year: int) -> bool:
    """The cycle of 33 years with 8 leap years, which agrees with the sky in the years at hand."""
    return (8 * year + 29) % 33 < 8


def jalali_day(year: int, month: int, day: int) -> dt.date | None:
    """The Gregorian day of a day of the solar Hijri (Persian) calendar.

    >>> jalali_day(1404, 3, 25), jalali_day(1403, 12, 30), jalali_day(1404, 12, 30)
    (datetime.date(2025, 6, 15), datetime.date(2025, 3, 20), None)
    """
    if not (_JALALI_FIRST <= year <= _JALALI_LAST and 1 <= month <= 12 and day >= 1):
        return None
    length = 31 if month < 7 else 30 if month < 12 or _jalali_leap(year) else 29
    if day > length:
        return None
    leaps = sum(_jalali_leap(earlier) for earlier in range(_JALALI_FIRST, year))
    days = 365 * (year - _JALALI_FIRST) + leaps + 31 * min(month - 1, 6) + 30 * max(month - 7, 0) + day - 1
    return _JALALI_START + dt.timedelta(days=days)


def full_year(printed: int, digits: int, language: str) -> int | None:
    """The year that a printed year means, counted as the page's language does; None where that is not certain.

    Thai pages count from the Buddha, 543 years more; years of two digits are of 1990 to 2059.

    >>> full_year(2568, 4, "th"), full_year(68, 2, "th"), full_year(25, 2, "de"), full_year(75, 2, "de")
    (2025, 2025, 2025, None)
    """
    if language == "th":
        if printed > 2400:
            return printed - _BUDDHIST
        if digits == 2 and printed > 59:
            return printed + 2500 - _BUDDHIST
    if digits != 2:
        return printed
    return printed + 2000 if printed < 60 else printed + 1900 if printed > 89 else None
