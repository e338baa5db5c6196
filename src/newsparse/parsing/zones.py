"""The offset of a named time zone at a moment, by the rules of the IANA database."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateutil import tz

_OFFSET = re.compile(r"([+-])([0-1]\d|2[0-3]):?([0-5]\d)")
_NAME = re.compile(r"[A-Z][A-Za-z_]*(?:/[A-Za-z0-9_+-]+){1,2}")


@cache
def _zone(name: str) -> dt.tzinfo | None:
    """The zone, read once; where the machine has no zone data, from what dateutil brings with it."""
    if not _NAME.fullmatch(name):
        return None
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return tz.gettz(name)


def is_zone(name: str) -> bool:
    """True for an offset, or the name of a zone of the IANA database.

    >>> is_zone("+03:00"), is_zone("Asia/Beirut"), is_zone("UTC"), is_zone("Beirut time")
    (True, True, True, False)
    """
    return bool(_OFFSET.fullmatch(name)) or name == "UTC" or _zone(name) is not None


def in_zone(iso: str, name: str) -> str:
    """A local date and time with the offset of its zone: `iso` as `Timestamp` writes it; unchanged where it has one.

    A day without a time stays a day. Where the clock is set back and a time is there twice, it is the first one.

    >>> in_zone("2025-06-15T07:57", "Asia/Beirut"), in_zone("2025-01-15T07:57", "Asia/Beirut")
    ('2025-06-15T07:57+03:00', '2025-01-15T07:57+02:00')
    >>> in_zone("2025-06-15", "Asia/Beirut"), in_zone("2025-06-15T07:57:00-05:00", "+0300")
    ('2025-06-15', '2025-06-15T07:57:00-05:00')
    """
    if len(iso) == 10 or iso[16:].lstrip(":0123456789"):
        return iso
    known = _OFFSET.fullmatch(name)
    if known:
        return f"{iso}{known[1]}{known[2]}:{known[3]}"
    zone = dt.timezone.utc if name == "UTC" else _zone(name)
    offset = zone.utcoffset(dt.datetime.fromisoformat(iso)) if zone is not None else None
    if offset is None:
        return iso
    minutes = round(offset.total_seconds() / 60)
    return f"{iso}{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
