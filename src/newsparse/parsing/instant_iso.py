"""ISO 8601 and RFC 3339 values, with the slips that pages make in them."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final

from newsparse.lexicon.datewords import NORTH_AMERICA, ZONES
from newsparse.parsing.instant_clock import offset_text
from newsparse.parsing.instant_patterns import compiled
from newsparse.records import Timestamp

# The form of nearly every declared date, read by slicing: "2025-06-15T07:57:00.000+03:00", "2025-06-15T07:57Z".
_PLAIN: Final = (
    r"(?a:(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))"
    r"(?:[T ]((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)(?:\.\d{1,9})?"
    r"(?:([+-](?:0\d|1[0-4])):?([0-5]\d)|(Z))?)?)"
)
_DAY: Final = r"(\d{4})([-/. ]?)(\d\d?)\2(\d\d?)(?!\d)"
_WEEK_DAY: Final = r"(\d{4})-?W(\d\d)-?([1-7])(?!\d)"
_YEAR_DAY: Final = r"(\d{4})-(\d{3})(?!\d)"
# Between day and time pages put "T", spaces, "@", "-", "UTC", "GMT+0000".
_TIME: Final = (
    r"(?: ?[T@t-] ?|\s{1,3}|(?:UTC|GMT)(?:\+0000)?|(?<=\d{8}))(\d\d?)(?::?(\d\d)(?::?(\d\d?)(?:[.,:]\d{1,9})?)?)"
)
_ZONE: Final = (
    r"\s{0,2}(?:([A-Za-z]{1,5}(?![A-Za-z]))?\s?([+-])(\d\d?)(?::?(\d\d))?|(?![AaPp][Mm]\b)([A-Za-z]{1,5}))?"
    r"(?:\s?(?:Z|(?![AP]M)[A-Z]{2,5}|\([^()]{1,60}\)|\[[A-Za-z_/+-]{1,40}\]))?"
)
_LONGEST: Final = 80


def read_iso(text: str) -> Timestamp | None:
    """Read an ISO 8601 value: extended or basic, calendar, week or ordinal date, with or without time and offset.

    A space, "@" or "UTC" for the "T", missing leading zeros, "ZZ" and a zone name after the offset are let through.
    Any year is read, so that `why_not` can say what is wrong with a placeholder. None if *text* is anything else.

    >>> read_iso("2025-06-15T07:57:00.000+0300").iso, read_iso("20250615T075700Z").iso, read_iso("2025-W24-7").iso
    ('2025-06-15T07:57:00+03:00', '2025-06-15T07:57:00+00:00', '2025-06-15')
    >>> read_iso("2025-06-15 7:57").iso, read_iso("2025-02-30"), read_iso("2025-06")
    ('2025-06-15T07:57', None, None)
    """
    plain = compiled(_PLAIN).fullmatch(text)
    if plain is None:
        return _read_loose(text)
    day, time, hours, minutes, utc = plain.groups()
    if (day[8:] > "28" or day[0] == "0") and not _exists(day):
        return None
    if utc:
        return Timestamp(f"{day}T{time}+00:00", text, "given")
    if hours:
        return Timestamp(f"{day}T{time}{hours}:{minutes}".replace("-00:00", "+00:00"), text, "given")
    return Timestamp(f"{day}T{time}" if time else day, text)


def _exists(day: str) -> bool:
    try:
        dt.date.fromisoformat(day)
    except ValueError:
        return False
    return True


def _read_loose(text: str) -> Timestamp | None:
    if not text[:4].isdecimal() or not text.isascii() or len(text) > _LONGEST:
        return None
    day, end = _day(text)
    if day is None:
        return None
    if end == len(text):
        return Timestamp(day.isoformat(), text)
    time = compiled(_TIME).match(text, end)
    zone = time and compiled(_ZONE).fullmatch(text, time.end())
    return _with_time(day, time, zone) if time and zone else None


def _with_time(day: dt.date, time: re.Match[str], zone: re.Match[str]) -> Timestamp | None:
    hour, minute, second = (int(part or 0) for part in time.groups())
    if (hour, minute, second) == (24, 0, 0) and day < dt.date.max:  # the end of the day
        day, hour = day + dt.timedelta(days=1), 0
    if hour > 23 or minute > 59 or second > 60:
        return None
    seconds = f":{min(second, 59):02}" if time[3] else ""
    offset = _zone_text(zone)
    iso = f"{day.isoformat()}T{hour:02}:{minute:02}{seconds}{offset}"
    return Timestamp(iso, time.string, "given" if offset else None)


def _day(text: str) -> tuple[dt.date | None, int]:
    """The day at the start of the text, and the index after it."""
    for pattern, read in _DAY_FORMS:
        match = compiled(pattern).match(text)
        if match:
            try:
                return read(match), match.end()
            except ValueError:
                return None, 0
    return None, 0


def _calendar_day(match: re.Match[str]) -> dt.date:
    year, mark, month, day = match.groups()
    if not mark and len(month) + len(day) < 4:
        raise ValueError("not eight digits")
    return dt.date(int(year), int(month), int(day))


def _week_day(match: re.Match[str]) -> dt.date:
    return dt.date.fromisocalendar(int(match[1]), int(match[2]), int(match[3]))


def _year_day(match: re.Match[str]) -> dt.date:
    found = dt.date(int(match[1]), 1, 1) + dt.timedelta(days=int(match[2]) - 1)
    if match[2] == "000" or found.year != int(match[1]):
        raise ValueError("no such day in the year")
    return found


_DAY_FORMS: Final = ((_YEAR_DAY, _year_day), (_DAY, _calendar_day), (_WEEK_DAY, _week_day))


def _zone_text(zone: re.Match[str]) -> str:
    _, sign, hours, minutes, name = zone.groups()
    if sign:
        # "-500" is five hours
        if minutes is None and len(hours) == 2 and zone.end(3) < zone.end() and zone.string[zone.end(3)].isdecimal():
            return ""
        total = int(hours) * 60 + int(minutes or 0)
        return "" if total > 14 * 60 else offset_text(total * (1 if sign == "+" else -1))
    return offset_text(declared_zone(name)) if name else ""


def declared_zone(name: str) -> int | None:
    """Minutes east of UTC of a zone name in a declared value: those of RFC 5322, and those of one meaning.

    >>> declared_zone("EDT"), declared_zone("ZZ"), declared_zone("IST")
    (-240, 0, None)
    """
    name = name.upper()
    return 0 if name == "ZZ" else ZONES.get(name, NORTH_AMERICA.get(name))
