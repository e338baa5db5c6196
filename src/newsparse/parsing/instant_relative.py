"""Dates told from now: "2 hours ago", "yesterday, 18:15". They mean something only beside the time of capture."""

from __future__ import annotations

import datetime as dt
from typing import Final

from newsparse.parsing.instant_clock import clock_after, clock_before, iso_of, offset_text
from newsparse.parsing.instant_patterns import compiled
from newsparse.parsing.instant_tokens import Cut
from newsparse.parsing.instant_words import counted_ones, fold
from newsparse.parsing.instant_zones import Tongue

_AGO: Final = (
    "g[on ]{0,6}([0n]) ?\\.? ?([uhdIH])|([0n]) ?([uhdIH])[ .on]{0,5}g"
    "|(?P<unit>[uhdIH]) ?(?P<number>[0n]) ?g|(?P<before>[0n]) ?(?P<fused>G)"
)
# "two days" in one word, and "an hour" without "an".
_AGO_IN_ONE: Final = "g[o ]{1,3}([Duh])"
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
    if around <= _WORDS_AROUND and ("g" in tokens.shape or "G" in tokens.shape):
        minutes = _minutes_ago(tokens, page)
        if minutes is not None:
            return _moment(captured, *minutes)
    place = tokens.shape.find("t")
    if place < 0 or around > _WORDS_AROUND_TODAY:
        return None
    day = captured.date() + dt.timedelta(days=tokens.values[place])
    return iso_of(day, clock_after(tokens, place + 1, day, page) or clock_before(tokens, place, day, page))


def _minutes_ago(tokens: Cut, page: Tongue) -> tuple[int, int] | None:
    """How many of what length, in minutes, ago it is; None if the text does not say, or counts more than one length."""
    match = compiled(_AGO).search(tokens.shape)
    if match is None:
        return _in_one_word(tokens, page)
    if compiled(_MORE_BEFORE).search(tokens.shape, 0, match.start()):
        return None
    pairs = ((1, 2), (3, 4), ("number", "unit"), ("before", "fused"))
    number, unit = next((match.start(a), match.start(b)) for a, b in pairs if match.start(a) >= 0)
    length = tokens.values[unit]
    return (tokens.values[number], length) if length in (1, _HOUR, _DAY) else None


def _in_one_word(tokens: Cut, page: Tongue) -> tuple[int, int] | None:
    """The same where one word says both: "two days" (Arabic, Hebrew), "an hour"."""
    match = compiled(_AGO_IN_ONE).search(tokens.shape)
    if match is None:
        return None
    place = match.start(1)
    length = tokens.values[place]
    if match[1] == "D":
        return 2, length // 2
    is_one = fold(tokens.words[place]) in counted_ones(page.language) and length in (1, _HOUR, _DAY)
    return (1, length) if is_one else None


def _moment(captured: dt.datetime, count: int, length: int) -> str:
    """The moment so long before the capture, as exactly as the length is."""
    moment = captured - dt.timedelta(minutes=length * count)
    if length != 1:
        return moment.date().isoformat()
    offset = captured.utcoffset()
    zone = offset_text(None if offset is None else int(offset.total_seconds()) // 60)
    return f"{moment:%Y-%m-%dT%H:%M}{zone}"
