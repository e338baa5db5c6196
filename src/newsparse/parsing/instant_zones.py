"""The offset that a zone abbreviation stands for, where its meaning is certain for the page.

A name is certain when it means one thing everywhere ("JST"), or one thing in the page's language and region ("IST" in
Hindi), and when the date is in its half of the year: "EST" on a day in July is more often a slip for "ET" than true.
"""

from __future__ import annotations

import datetime as dt
from typing import Final, NamedTuple

from newsparse.lexicon.datewords import NORTH_AMERICA, NORTH_AMERICA_CLOCK, ZONES

_INDIA: Final = frozenset(("hi", "mr", "gu", "pa", "ta", "te", "kn", "ml", "or", "as"))
_SUMMER_ZONES: Final = frozenset(("CEST", "MESZ", "EEST", "WEST"))
_WINTER_ZONES: Final = frozenset(("CET", "MEZ", "EET", "WET"))
_BRITISH_REGIONS: Final = frozenset(("GB", "IE"))
_AMERICAN_REGIONS: Final = frozenset(("US", "CA", "PR", ""))
_DAY: Final = dt.timedelta(days=1)


class Tongue(NamedTuple):
    """A language tag's parts that matter to dates.

    >>> tongue("en_us"), tongue("zh-Hant-TW"), tongue(None)
    (Tongue(language='en', region='US'), Tongue(language='zh', region='TW'), Tongue(language='', region=''))
    """

    language: str
    """Primary subtag in lower case; "" if unknown."""
    region: str
    """Region subtag in upper case; "" if none."""


def tongue(tag: str | None) -> Tongue:
    """Split a BCP 47 tag, or the like of it, into language and region."""
    first, *rest = (tag or "").replace("_", "-").strip().split("-")
    if not (first.isascii() and first.isalpha() and len(first) < 4):
        return Tongue("", "")
    region = next((part for part in rest if len(part) == 2 and part.isalpha()), "")
    return Tongue(first.lower(), region.upper())


def _sunday(year: int, month: int, number: int) -> dt.date:
    """The first (1), second (2) or last (-1) Sunday of a month."""
    if number < 0:
        following = dt.date(year + month // 12, month % 12 + 1, 1)
        return following - dt.timedelta(days=following.isoweekday() % 7 or 7)
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(7 - first.isoweekday()) % 7 + 7 * (number - 1))


def _summer(moment: dt.datetime, begins: dt.date, ends: dt.date, hours: tuple[int, int]) -> bool | None:
    """Whether a local time is in summer time; None in the hour when the clock is set.

    *hours*: when the clock is set on the first day (spring), and when summer time ends on the last (wall clock).
    """
    day = moment.date()
    if (day, moment.hour) in ((begins, hours[0]), (ends, hours[1] - 1)):
        return None
    if day in (begins, ends):
        return moment.hour > hours[0] if day == begins else moment.hour < hours[1] - 1
    return begins < day < ends


def american_summer(moment: dt.datetime) -> bool | None:
    """Whether a wall-clock time in the United States or Canada is daylight time; None if the rule is not known for it.

    The rule of 2007: from the second Sunday of March to the first of November, at two o'clock.

    >>> american_summer(dt.datetime(2025, 6, 15, 9)), american_summer(dt.datetime(2025, 11, 2, 1, 30))
    (True, None)
    """
    if moment.year < 2007:
        return None
    return _summer(moment, _sunday(moment.year, 3, 2), _sunday(moment.year, 11, 1), (2, 2))


def european_summer(moment: dt.datetime) -> bool | None:
    """Whether a day is in summer time in the European Union and Britain; None on the two days of change.

    >>> european_summer(dt.datetime(2025, 6, 15)), european_summer(dt.datetime(2025, 3, 30, 12))
    (True, None)
    """
    begins, ends = _sunday(moment.year, 3, -1), _sunday(moment.year, 10, -1)
    return None if moment.date() in (begins, ends) else begins < moment.date() < ends


def _american(name: str, moment: dt.datetime, page: Tongue) -> int | None:
    if page.language != "en" or page.region not in _AMERICAN_REGIONS:
        return None
    summer = american_summer(moment)
    if name in NORTH_AMERICA_CLOCK:
        return None if summer is None else NORTH_AMERICA_CLOCK[name] + 60 * summer
    if name[0] == "C" and not page.region:  # China and Cuba have a CST too
        return None
    return None if summer is (name[1] == "S") else NORTH_AMERICA[name]


def _national(name: str, moment: dt.datetime, page: Tongue) -> int | None:
    """IST, BST and GST: other things in other countries."""
    summer = european_summer(moment)
    if name == "IST" and (page.language in _INDIA or page.region == "IN"):
        return 330
    if name == "IST" and page.language == "he" and summer is False:
        return 120
    if (name, page.region) in (("BST", "GB"), ("IST", "IE")) and summer is not False:
        return 60
    return 240 if (name, page.region) == ("GST", "AE") else None


def offset_of(name: str, moment: dt.datetime, page: Tongue) -> int | None:
    """Minutes east of UTC that the abbreviation *name* means at the local time *moment* on a page; None if not certain.

    >>> page = tongue("en-US")
    >>> offset_of("ET", dt.datetime(2025, 6, 15, 9), page), offset_of("EST", dt.datetime(2025, 6, 15, 9), page)
    (-240, None)
    >>> offset_of("IST", dt.datetime(2025, 6, 15, 9), page), offset_of("IST", dt.datetime(2025, 6, 15, 9), tongue("hi"))
    (None, 330)
    """
    name = name.upper()
    if name in NORTH_AMERICA or name in NORTH_AMERICA_CLOCK:
        return _american(name, moment, page)
    if name not in ZONES:
        return _national(name, moment, page)
    return ZONES[name] if _in_season(name, european_summer(moment), page) else None


def _in_season(name: str, summer: bool | None, page: Tongue) -> bool:
    """Whether a European abbreviation is of the right half of the year; in Britain "GMT" may be left from winter."""
    if summer and name == "GMT":
        return page.region not in _BRITISH_REGIONS and bool(page.language)
    return summer is None or name not in (_WINTER_ZONES if summer else _SUMMER_ZONES)
