"""Dates: from a declared value, from shown text, from an address; and why a date cannot be an article's.

None of these functions guesses: a day and month that could be exchanged, an abbreviation of several zones, a year that
is not printed give None, or a less precise `Timestamp`.
"""

from __future__ import annotations

import datetime as dt
from typing import Final

from newsparse.parsing.instant_calendars import EARLIEST, LATEST
from newsparse.parsing.instant_declared import read_instant
from newsparse.parsing.instant_order import day_first_among
from newsparse.parsing.instant_shown import read_shown_date, read_shown_dates
from newsparse.parsing.instant_url import read_day_from_url
from newsparse.records import Timestamp

__all__ = [
    "day_first_among",
    "read_day_from_url",
    "read_instant",
    "read_shown_date",
    "read_shown_dates",
    "why_not",
]

_MARGIN: Final = dt.timedelta(days=1)
_EPOCH_DAYS: Final = frozenset((dt.date(1969, 12, 31), dt.date(1970, 1, 1)))


def why_not(timestamp: Timestamp, *, captured: dt.datetime | None = None) -> str | None:
    """Why *timestamp* cannot be when an article was published or changed; None if it can.

    *captured*: when the page was fetched; a date more than a day later is refused.

    >>> why_not(Timestamp("1970-01-01T00:00:00+00:00")), why_not(Timestamp("0001-01-01"))
    ('placeholder: the Unix epoch', 'placeholder: year 1')
    >>> why_not(Timestamp("2025-06-17"), captured=dt.datetime(2025, 6, 15, 12))
    'after the capture of the page'
    >>> why_not(Timestamp("2025-06-15T07:57+03:00")) is None
    True
    """
    day = timestamp.date
    if day in _EPOCH_DAYS:
        return "placeholder: the Unix epoch"
    if day.year == 1:
        return "placeholder: year 1"
    if day.year < EARLIEST:
        return f"before {EARLIEST}"
    if day.year > LATEST:
        return f"after {LATEST}"
    return "after the capture of the page" if captured and _after(timestamp, captured) else None


def _after(timestamp: Timestamp, captured: dt.datetime) -> bool:
    """Whether a moment is more than a day after another; where one has no offset, both are compared by the clock."""
    if timestamp.precision == "day":
        return timestamp.date > captured.date() + _MARGIN
    moment = timestamp.datetime
    if moment.tzinfo is None or captured.tzinfo is None:
        moment, captured = moment.replace(tzinfo=None), captured.replace(tzinfo=None)
    return moment > captured + _MARGIN
