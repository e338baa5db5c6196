"""The day in an article's address, also where it is a part of a number or name: weaker words than a path of days."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final
from urllib.parse import urlsplit

from newsparse.records import Timestamp

_STAMP: Final = re.compile(
    r"(?<!\d)(20[0-4]\d)(0[1-9]|1[0-2])([0-3]\d)(?:(?!\d)|(?:[01]\d|2[0-3])[0-5]\d\d{0,8}(?!\d))"
)
"""Year, month and day as one number, alone or with hour and minute and a serial number."""
_DAY_FIRST: Final = re.compile(r"(?<!\d)(1[3-9]|2\d|3[01])-(0[1-9]|1[0-2])-(20[0-4]\d)(?!\d)")
"""A day that can be no month, month and year, with hyphens."""
_LONGEST: Final = 2_000


def day_in_name(url: str | None) -> Timestamp | None:
    """The day in the last part of an address: `/news-20250615-a1`, `/A2025061514320005196`, `/29-10-2021`.

    Only numbers that can hardly be anything else are read. None if there is none.

    >>> day_in_name("https://example.org/article/A2025061514320005196").iso
    '2025-06-15'
    >>> day_in_name("https://example.org/29-10-2021/").iso, day_in_name("https://example.org/id/2025991234")
    ('2021-10-29', None)
    """
    try:
        name = urlsplit((url or "")[:_LONGEST]).path.rstrip("/").rpartition("/")[2]
    except ValueError:
        return None
    if "20" not in name:
        return None
    if match := _STAMP.search(name):
        return _timestamp(match[1], match[2], match[3])
    match = _DAY_FIRST.search(name)
    return _timestamp(match[3], match[2], match[1]) if match else None


def _timestamp(year: str, month: str, day: str) -> Timestamp | None:
    text = f"{year}-{month}-{day}"
    try:
        dt.date.fromisoformat(text)
    except ValueError:
        return None
    return Timestamp(text, text)
