"""The time of day and its zone, read off the tokens beside a date."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final, NamedTuple

from newsparse.parsing.instant_patterns import compiled
from newsparse.parsing.instant_tokens import Cut
from newsparse.parsing.instant_zones import Tongue, offset_of

# Hour and minute: "14:30:05", "14h30", "14 Uhr 30", "14時30分", "3 pm", "14.30"; a mark of the half of the day at
# either end. What is no time at all ("7", "3 min") is told apart afterwards.
_CLOCK: Final = (
    "(?:(?P<lead>P)\\.? ?)?(?P<hour>0)(?:"
    ": ?(?P<min1>0)(?::(?P<sec1>0)(?:[.,][09])?)?"
    "|(?P<mark2> ?[hH]) ?(?:(?P<min2>0) ?I?)?(?: ?(?P<sec2>0) ?S)?"
    "|\\.(?P<min3>0)(?![.0-9]|[/-]0)"
    "|(?= ?[pP]))(?! ?[uI])(?P<unit> ?h)?(?:[ o]{0,5}(?P<half>[pP]))?"
)
_ZONE: Final = "(?: ?\\(? ?(?:(?P<zone>z)(?: ?(?P<zsign>[+-]) ?(?P<zhour>[049])(?::(?P<zmin>0))?)?" + (
    "|(?P<sign>\\+|(?(sec1)-|(?!)))(?:(?P<whole>4)|(?P<ohour>0):(?P<omin>0))))?"
)
_AFTER: Final = "[ ,.\\-/;:()ohnWdmpy]{0,12}?" + _CLOCK + _ZONE
_BEFORE: Final = _CLOCK + _ZONE + "[ ,.()ohnWpzg-]{0,10}$"
_REACH: Final = 30


class Clock(NamedTuple):
    """A time of day as printed."""

    hour: int
    minute: int
    second: int | None
    offset: int | None
    """Minutes east of UTC; None where the page gave none, or none that is certain."""
    end: int
    """Index after its last token."""


def iso_of(day: dt.date, clock: Clock | None) -> str:
    """The day and time in the form of `Timestamp.iso`.

    >>> iso_of(dt.date(2025, 6, 15), Clock(7, 57, None, 180, 0))
    '2025-06-15T07:57+03:00'
    """
    if clock is None:
        return day.isoformat()
    second = "" if clock.second is None else f":{clock.second:02}"
    return f"{day.isoformat()}T{clock.hour:02}:{clock.minute:02}{second}{offset_text(clock.offset)}"


def offset_text(minutes: int | None) -> str:
    """Minutes east of UTC as `+HH:MM`; "" for None.

    >>> offset_text(-210), offset_text(0), offset_text(None)
    ('-03:30', '+00:00', '')
    """
    return "" if minutes is None else f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _value(tokens: Cut, match: re.Match[str], *names: str) -> int | None:
    for name in names:
        if match.start(name) >= 0:
            return tokens.values[match.start(name)]
    return None


def _hour(hour: int, half: int | None) -> int | None:
    """The hour of 24; *half*: 0 before noon, 1 after, 2 in the evening. A mark beside an hour over 12 says nothing.

    >>> _hour(3, 1), _hour(12, 0), _hour(12, 1), _hour(12, 2), _hour(14, 0), _hour(0, 1), _hour(24, None)
    (15, 0, 12, None, 14, None, None)
    """
    if half is None or hour > 12:
        return hour if hour < 24 else None
    if (hour == 0 and half) or (hour == 12 and half == 2):
        return None
    return hour % 12 + (12 if half else 0)


def _printed_offset(tokens: Cut, match: re.Match[str]) -> int | None:
    """The offset of "GMT+3", "UTC+05:30", "+0300"."""
    sign = tokens.words[match.start("zsign") if match.start("zsign") >= 0 else match.start("sign")]
    hours = _value(tokens, match, "zhour", "whole", "ohour") or 0
    minutes = _value(tokens, match, "zmin", "omin") or 0
    token = tokens.words[max(match.start("zhour"), match.start("whole"), match.start("ohour"))]
    if len(token) > 2:
        hours, minutes = divmod(int(token), 100)
    total = hours * 60 + minutes
    return None if total > 14 * 60 or minutes > 59 else total * (1 if sign in "+＋" else -1)


def _read(tokens: Cut, match: re.Match[str], day: dt.date, page: Tongue) -> Clock | None:
    minute, second = _value(tokens, match, "min1", "min2", "min3"), _value(tokens, match, "sec1", "sec2")
    hour = _hour(tokens.values[match.start("hour")], _value(tokens, match, "half", "lead"))
    if hour is None or max(minute or 0, second or 0) > 59 or (minute is not None and _one_digit(tokens, match)):
        return None
    moment = dt.datetime(day.year, day.month, day.day, hour, minute or 0)
    return Clock(hour, minute or 0, second, _offset(tokens, match, moment, page), match.end())


def _offset(tokens: Cut, match: re.Match[str], moment: dt.datetime, page: Tongue) -> int | None:
    if match.start("zsign") >= 0 or match.start("sign") >= 0:
        return _printed_offset(tokens, match)
    if match.start("zone") < 0:
        return None
    return offset_of(tokens.words[match.start("zone")], moment, _zone_page(tokens, match, page))


def _zone_page(tokens: Cut, match: re.Match[str], page: Tongue) -> Tongue:
    """The page to judge a zone by: "a.m." and "p.m." are English where the page does not say its language."""
    english = not page.language and match.start("half") >= 0 and tokens.words[match.start("half")][0] in "aApP"
    return Tongue("en", "") if english else page


def _one_digit(tokens: Cut, match: re.Match[str]) -> bool:
    """A minute of one digit, which only East Asian marks excuse ("3時5分")."""
    place = max(match.start("min1"), match.start("min2"), match.start("min3"))
    marked = match.start("mark2") >= 0 and tokens.shape[match.end("mark2") - 1] == "H"
    return len(tokens.words[place]) == 1 and not marked


def clock_after(tokens: Cut, start: int, day: dt.date, page: Tongue) -> Clock | None:
    """The time that follows a date which ends before token *start*."""
    match = compiled(_AFTER).match(tokens.shape, start)
    return match and _read(tokens, match, day, page)


def clock_before(tokens: Cut, end: int, day: dt.date, page: Tongue) -> Clock | None:
    """The time that stands right before a date which begins at token *end*."""
    if end < 2:
        return None
    match = compiled(_BEFORE).search(tokens.shape, max(0, end - _REACH), end)
    return match and _read(tokens, match, day, page)
