"""One moment in two zones: which day readers see, where a page declares it in UTC."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Final

from newsparse.records import Timestamp

_WEST, _EAST = -12 * 60, 14 * 60
"""The offsets that there are, in minutes."""
_QUARTER: Final = 15
"""Every offset is a multiple of so many minutes."""
_MINUTE: Final = dt.timedelta(minutes=1)


def same_moment(one: Timestamp, other: Timestamp) -> bool:
    """True for two moments with offsets that are not a minute apart.

    >>> same_moment(Timestamp("2025-06-15T22:30:05+00:00"), Timestamp("2025-06-16T00:30+02:00"))
    True
    """
    if one.offset is None or other.offset is None:
        return False
    return abs(one.datetime - other.datetime) < _MINUTE


def same_clock(one: Timestamp, other: Timestamp) -> bool:
    """True if both show the same day, hour and minute, whatever their offsets.

    >>> same_clock(Timestamp("2025-06-15T22:30:05"), Timestamp("2025-06-15T22:30+02:00"))
    True
    """
    return one.time is not None and one.iso[:16] == other.iso[:16]


def exchanged(when: Timestamp) -> dt.date | None:
    """The date with day and month exchanged; None if that is none, or the same.

    >>> exchanged(Timestamp("2025-06-07")), exchanged(Timestamp("2025-06-15")) is None
    (datetime.date(2025, 7, 6), True)
    """
    day = when.date
    return dt.date(day.year, day.day, day.month) if day.day <= 12 and day.day != day.month else None


def in_offset(moment: Timestamp, minutes: int) -> Timestamp:
    """The same moment by the clock of another offset.

    >>> in_offset(Timestamp("2025-06-15T22:30:05+00:00"), 120).iso
    '2025-06-16T00:30:05+02:00'
    """
    there = moment.datetime.astimezone(dt.timezone(dt.timedelta(minutes=minutes)))
    kept = "seconds" if moment.precision == "second" else "minutes"
    return Timestamp(there.isoformat(timespec=kept), moment.raw, moment.zone)


def offset_between(moment: Timestamp, local: Timestamp) -> int | None:
    """The offset at which the clock shows *local* (a time without offset) at a moment in UTC; None if at none.

    >>> offset_between(Timestamp("2025-06-15T22:30:05+00:00"), Timestamp("2025-06-16T00:30"))
    120
    >>> offset_between(Timestamp("2025-06-15T22:30:05+00:00"), Timestamp("2025-06-16T00:37")) is None
    True
    """
    if moment.offset != 0 or local.time is None or local.offset is not None:
        return None
    clock = moment.datetime.replace(tzinfo=None)
    if local.precision == "minute":
        clock = clock.replace(second=0)
    minutes, rest = divmod((local.datetime - clock).total_seconds(), 60)
    if rest or minutes % _QUARTER or not _WEST <= minutes <= _EAST:
        return None
    return int(minutes)


def may_be_day_of(moment: Timestamp, day: dt.date) -> bool:
    """True if there is an offset at which a moment in UTC falls on that day.

    >>> moment = Timestamp("2025-06-15T22:30+00:00")
    >>> [may_be_day_of(moment, dt.date(2025, 6, n)) for n in (14, 15, 16)]
    [False, True, True]
    """
    if moment.offset != 0:
        return False
    utc = moment.datetime.replace(tzinfo=None)
    first, last = utc + dt.timedelta(minutes=_WEST), utc + dt.timedelta(minutes=_EAST)
    return first.date() <= day <= last.date()


def as_shown(moment: Timestamp, shown: Timestamp, offsets: Iterable[int]) -> Timestamp | None:
    """A moment in UTC by the clock of the readers, who see the day of *shown*; None if *shown* is another moment.

    The offset is the one of *shown*; else the one between both clocks; else, of the *offsets* that the page uses
    elsewhere, the first that gives the day. Where there is none, the shown day is all that is certain.

    >>> moment = Timestamp("2025-06-16T02:30:05+00:00", zone="given")
    >>> as_shown(moment, Timestamp("2025-06-15T22:30"), ()).iso, as_shown(moment, Timestamp("2025-06-15"), ()).iso
    ('2025-06-15T22:30:05-04:00', '2025-06-15')
    >>> as_shown(moment, Timestamp("2025-06-15"), (120, -300)).iso, as_shown(moment, Timestamp("2025-06-13"), ())
    ('2025-06-15T21:30:05-05:00', None)
    """
    if moment.offset is None or moment.date == shown.date:
        return moment if moment.date == shown.date else None
    if shown.offset is not None:
        return in_offset(moment, shown.offset) if same_moment(moment, shown) else None
    if not may_be_day_of(moment, shown.date):
        return None
    minutes = offset_between(moment, shown)
    if minutes is not None:
        return in_offset(moment, minutes)
    for offset in offsets:
        there = in_offset(moment, offset)
        if there.date == shown.date:
            return there
    return Timestamp(shown.iso[:10], shown.raw)
