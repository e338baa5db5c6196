"""Dates told from now: "2 hours ago", "yesterday, 18:15". They mean something only beside the time of capture."""

from __future__ import annotations

import datetime as dt
from typing import Final

from newsparse.parsing.instant_clock import clock_after, clock_before, iso_of, offset_text
from newsparse.parsing.instant_patterns import compiled
from newsparse.parsing.instant_tokens import Cut
from newsparse.parsing.instant_zones import Tongue

_AGO: Final = "g[on ]{0,6}([0n]) ?\\.? ?([uhdIH])|([0n]) ?([uhdIH])[ .on]{0,5}g"
# "2 weeks, 1 day ago": more than the last unit counts.
_MORE_BEFORE: Final = "[0n] ?[xuhdIHm][ ,.o]{0,6}$"
# Unknown words around a relative date that is still a date line, not a sentence that happens to say "today".
_WORDS_AROUND: Final = 6
_WORDS_AROUND_TODAY: Final = 2
_HOUR: Final = 60
_DAY: Final = 1440


def read_relative(tokens: Cut, page: Tongue, captured: dt.datetime) -> str | None:
    """The date that a relative one means at *captured*, as `Timestamp.iso`; None if there is none.

    Minutes are counted to the minute, with the offset of *captured*; hours and days give the day; weeks and more are
    no day. "today" and "yesterday" keep the time printed beside them, which has the page's unknown zone.

    >>> from newsparse.parsing.instant_tokens import cut
    >>> now = dt.datetime(2025, 6, 15, 12, 30, tzinfo=dt.timezone.utc)
    >>> read_relative(cut("20 minutes ago", "en"), Tongue("en", ""), now)
    '2025-06-15T12:10+00:00'
    >>> read_relative(cut("vor 2 Tagen", "de"), Tongue("de", ""), now)
    '2025-06-13'
    >>> read_relative(cut("Gestern, 18:15 Uhr", "de"), Tongue("de", ""), now)
    '2025-06-14T18:15'
    """
    around = tokens.shape.count("x")
    if "g" in tokens.shape and around <= _WORDS_AROUND:
        found = _ago(tokens, captured)
        if found:
            return found
    place = tokens.shape.find("t")
    if place < 0 or around > _WORDS_AROUND_TODAY:
        return None
    day = captured.date() + dt.timedelta(days=tokens.values[place])
    return iso_of(day, clock_after(tokens, place + 1, day, page) or clock_before(tokens, place, day, page))


def _ago(tokens: Cut, captured: dt.datetime) -> str | None:
    match = compiled(_AGO).search(tokens.shape)
    if match is None or compiled(_MORE_BEFORE).search(tokens.shape, 0, match.start()):
        return None
    number, unit = (match.start(group) for group in ((1, 2) if match.start(1) >= 0 else (3, 4)))
    length, count = tokens.values[unit], tokens.values[number]
    if length not in (1, _HOUR, _DAY):
        return None
    moment = captured - dt.timedelta(minutes=length * count)
    if length != 1:
        return moment.date().isoformat()
    offset = captured.utcoffset()
    zone = offset_text(None if offset is None else int(offset.total_seconds()) // 60)
    return f"{moment:%Y-%m-%dT%H:%M}{zone}"
