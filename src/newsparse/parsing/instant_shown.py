"""Dates as readers see them, in any of the languages of `lexicon.months`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from newsparse.parsing.instant_calendars import EARLIEST, LATEST
from newsparse.parsing.instant_clock import Clock, clock_after, clock_before, iso_of
from newsparse.parsing.instant_forms import Date, Page, date_without_year, dates
from newsparse.parsing.instant_iso import read_iso
from newsparse.parsing.instant_patterns import compiled
from newsparse.parsing.instant_relative import read_relative
from newsparse.parsing.instant_tokens import Cut, cut, recut, seen
from newsparse.parsing.instant_zones import tongue
from newsparse.records import Timestamp

LONGEST: Final = 200
"""Characters of the longest text that is read: a longer one is a sentence, not a date."""

_NUMBER: Final = r"[\d〇一二三四五六七八九十]"


def read_shown_date(
    text: str, *, language: str | None = None, captured: dt.datetime | None = None, day_first: bool | None = None
) -> Timestamp | None:
    """Read the first date in *text* as a reader of the page would.

    *language*: the page's BCP 47 tag; its month names, and its and the region's order of day and month, come first.
    *captured*: when the page was fetched; without it relative dates and dates without a year are not read. *day_first*:
    the order that the page's other dates show (`day_first_among`). Words around the date are passed over. None if there
    is no date of 1990 to 2100, if day and month could be exchanged, or if *text* is longer than `LONGEST`.

    >>> read_shown_date("Stand: 22.11.2024, 07:57 Uhr", language="de").iso
    '2024-11-22T07:57'
    >>> read_shown_date("2025年6月15日 午後3時20分").iso, read_shown_date("15 มิ.ย. 2568", language="th").iso
    ('2025-06-15T15:20', '2025-06-15')
    >>> read_shown_date("06/07/2025", language="en"), read_shown_date("06/07/2025", language="en-US").iso
    (None, '2025-06-07')
    """
    text = text.strip()
    if len(text) > LONGEST or (captured is None and not compiled(_NUMBER).search(text)):
        return None
    found = _declared(text)
    if found:
        return found
    page = Page(tongue(language), captured, day_first)
    tokens = cut(seen(text), page.tongue.language)
    iso = _read(tokens, page)
    if iso is None and _foreign(tokens, page):
        iso = _read(recut(tokens, ""), page)
    return Timestamp(iso, text, "given" if iso[16:].lstrip(":0123456789") else None) if iso else None


def _declared(text: str) -> Timestamp | None:
    """A date shown in a form meant for machines."""
    found = read_iso(text) if text[4:5] == "-" and text[:4].isdecimal() else None
    return found if found and EARLIEST <= found.date.year <= LATEST else None


def read_shown_dates(
    text: str, *, language: str | None = None, captured: dt.datetime | None = None, day_first: bool | None = None
) -> tuple[Timestamp, ...]:
    """Read every date with a year in *text*, in order; `raw` of each is the text since the one before.

    So the words that say what a date is ("Published", "Updated") stand in its `raw`. The arguments are those of
    `read_shown_date`. Reading ends at a date whose day and month could be exchanged.

    >>> [(t.iso, t.raw) for t in read_shown_dates("Published: 3 May 2025 | Updated: 4 May 2025, 14:30", language="en")]
    [('2025-05-03', 'Published: 3 May 2025'), ('2025-05-04T14:30', '| Updated: 4 May 2025, 14:30')]
    """
    if len(text) > LONGEST or not compiled(_NUMBER).search(text):
        return ()
    page = Page(tongue(language), captured, day_first)
    tokens = cut(seen(text), page.tongue.language)
    found = tuple(_every(tokens, page))
    return found if found or not _foreign(tokens, page) else tuple(_every(recut(tokens, ""), page))


def _foreign(tokens: Cut, page: Page) -> bool:
    """Whether unknown words could be of a date in another language than the page's."""
    return bool(page.tongue.language) and "x" in tokens.shape and (page.captured is not None or "4" in tokens.shape)


def _every(tokens: Cut, page: Page) -> Iterator[Timestamp]:
    end = 0
    for date in dates(tokens, page):
        clock = _clock(tokens, date, page)
        start, end = end, max(date.end, clock.end if clock else 0)
        raw = "".join(tokens.words[start:end]).strip()
        yield Timestamp(iso_of(date.day, clock), raw, "given" if clock and clock.offset is not None else None)


def _read(tokens: Cut, page: Page) -> str | None:
    """The first date, in the form of `Timestamp.iso`."""
    date = next(dates(tokens, page), None) or date_without_year(tokens, page)
    if date:
        return iso_of(date.day, _clock(tokens, date, page))
    return read_relative(tokens, page.tongue, page.captured) if page.captured else None


def _clock(tokens: Cut, date: Date, page: Page) -> Clock | None:
    after = clock_after(tokens, date.end, date.day, page.tongue)
    return after or clock_before(tokens, date.start, date.day, page.tongue)
