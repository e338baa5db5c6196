"""The last resort for a declared date: dateutil, with what it gets silently wrong caught."""

from __future__ import annotations

import datetime as dt
from typing import Final

from newsparse.parsing.instant_calendars import EARLIEST, LATEST
from newsparse.parsing.instant_patterns import compiled
from newsparse.records import Timestamp

_LONGEST: Final = 60
_YEAR: Final = r"(?<!\d)(?:19|20)\d\d(?!\d)"
# Two fillers that differ in every part: what is the same after both was read from the text. Their days are in every
# month, since dateutil moves a day that is not to the month's end, where two fillers would meet.
_FILLERS: Final = (dt.datetime(2004, 1, 12, 3, 14, 15), dt.datetime(2008, 5, 23, 9, 26, 53))
_WAYS: Final = ((False, 0), (True, 0), (False, 1))


def read_guarded(text: str) -> Timestamp | None:
    """Read *text* with dateutil, where year, month and day are all in it and mean the same in either order.

    dateutil fills missing parts from a default, orders ambiguous numbers by a global setting and drops zone names
    it does not know. So it reads with two defaults and both orders, all of which must agree on a day; its year must
    stand in the text; a time is kept only if it does not come from the defaults; zones are left out.

    >>> read_guarded("15th of June, in 2025"), read_guarded("June 2025"), read_guarded("6/7/2025")
    (None, None, None)
    >>> read_guarded("2025 June 15th 07h57m").iso
    '2025-06-15T07:57'
    """
    if len(text) > _LONGEST or not text.isascii() or not compiled(_YEAR).search(text):
        return None
    found = _readings(text)
    if len({reading.date() for reading in found}) != 1:
        return None
    first, refilled = found[0], found[-1]
    # "March 27-31, 2023" is to dateutil the year 2031 at 20:23.
    if not EARLIEST <= first.year <= LATEST or str(first.year) not in text:
        return None
    if (first.hour, first.minute) != (refilled.hour, refilled.minute):
        return Timestamp(first.date().isoformat(), text)
    second = f":{first.second:02}" if first.second == refilled.second else ""
    return Timestamp(f"{first:%Y-%m-%dT%H:%M}{second}", text)


def _readings(text: str) -> list[dt.datetime]:
    """What dateutil makes of it, day or month first, and with another filler last; [] if it cannot read it."""
    from dateutil import parser

    try:
        return [
            parser.parse(text, dayfirst=day_first, default=_FILLERS[filler], ignoretz=True)
            for day_first, filler in _WAYS
        ]
    except (ValueError, OverflowError):
        return []
