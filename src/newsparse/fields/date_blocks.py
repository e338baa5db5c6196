"""Where on a page its own dates may stand: short lines with a number near the headline, or at the end of the text."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Final

from newsparse.fields.case import Case
from newsparse.lexicon.datelabels import DATE_MARKS
from newsparse.page import Block, Part, Role
from newsparse.reading import PARAGRAPH

_DATED: Final = re.compile(
    r"[\d〇](?:\d{3}|[./-] ?\d{1,2}[./-] ?\d\d|(?:st|nd|rd|th|[.,'’])? ?[^\W\d]{3,12}[.,]? ?['’]?\d\d|(?<=〇))"
)
"""What any date with a year has in it. It begins with a set: so a text without a number is searched fast."""
_DATED_ASCII: Final = re.compile(_DATED.pattern, re.ASCII)
"""The same, for texts of ASCII characters: digits of other scripts take twice as long to look for."""
_DIGIT: Final = re.compile(r"[\d〇]")
_NUMBERS: Final = re.compile(r"(?<![\d:])\d{1,4}(?![\d:])")
_LINE: Final = 200
"""A longer text is no line of dates."""
_OPENING: Final = 80
"""So many characters of a longer text are searched for a date that it opens with."""
_RELATIVE: Final = 60
"""A line with a relative date is no longer."""
_WORDED: Final = 40
"""A line with one that has no number is no longer."""
_TITLED: Final = frozenset(("abbr", "time", "span"))
"""Elements whose `title` may be a date."""
_DAY_AND_MONTH: Final = 18
"""The day of a date stands at most so many characters before its year."""
_BEFORE, _AFTER = 12, 40
"""How many blocks before and after the headline may hold a date."""
_FAR_BEFORE = 30
"""How many before the text, where no headline is known."""
_LEAD, _TAIL = 4, 14
"""How many blocks into the text, and after it, may hold one."""
_ABOVE, _BELOW = 3, 8
"""How many blocks before and after the headline are glanced at,"""
_GLANCED = 100
"""and how long they may be."""
_ALL = 60
"""A page with neither headline nor text: so many of its blocks are looked at."""


class Place:
    """Where a page's headline and text are, in numbers of blocks, and the blocks around them that may hold dates."""

    def __init__(self, case: Case) -> None:
        self.size = len(case.claims)
        heads, body = case.blocks(Role.HEADLINE), case.blocks(Role.BODY)
        self.headline = heads[0].index if heads else None
        """The headline."""
        self.top = _first_paragraph(case, -1)
        """The first paragraph of all."""
        after = self.headline is not None and self.top is not None and self.top < self.headline
        found = _first_paragraph(case, self.headline or 0) if after else None
        self.first = self.top if found is None else found
        """The first paragraph after the headline, or the first of all if none is."""
        self.last = body[-1].index if body else None
        """The last block of the text."""
        self.dated = tuple(dated(case, self._numbers()))
        """The blocks around the headline, around the start of the text and after its end that may hold a date."""

    def glance(self) -> Block | None:
        """The short line among those that is nearest to the headline, below it rather than above; None if none is near."""
        if self.headline is None:
            return None
        start = self.headline
        near = [block for block in self.dated if -_ABOVE <= block.index - start <= _BELOW]
        lines = [block for block in near if len(block.text) <= _GLANCED and block.index != start]
        return next((block for block in lines if block.index > start), lines[-1] if lines else None)

    def _numbers(self) -> list[int]:
        if self.headline is None and self.first is None:
            return list(range(min(self.size, _ALL)))
        found: set[int] = set()
        for start, before in self._anchors():
            found.update(range(max(0, start - before), start + _LEAD + 1))
        if self.headline is not None:
            found.update(range(max(0, self.headline - _BEFORE), self._below_headline() + 1))
        if self.last is not None:
            found.update(range(max(0, self.last - _LEAD), self.last + _TAIL + 1))
        return sorted(number for number in found if number < self.size)

    def _anchors(self) -> Iterator[tuple[int, int]]:
        """The starts of the text, and how many blocks before them are looked at; two if one is above the headline."""
        far = _BEFORE if self.headline is not None else _FAR_BEFORE
        if self.first is not None:
            yield self.first, far
        if self.top is not None and self.top != self.first:
            yield self.top, far

    def _below_headline(self) -> int:
        headline = self.headline or 0
        if self.first is not None and self.first > headline:
            return min(headline + _AFTER, self.first + _LEAD)
        return headline + _AFTER


def _first_paragraph(case: Case, headline: int) -> int | None:
    lengths = case.reading.lengths
    body = (block.index for block in case.blocks(Role.BODY) if block.index > headline)
    return next((index for index in body if lengths[index] >= PARAGRAPH), None)


def place_of(case: Case) -> Place:
    """Where the headline and the text are; looked for once a page."""
    found = case.reading.memo.get("place of dates")
    if not isinstance(found, Place):
        found = case.reading.memo["place of dates"] = Place(case)
    return found


def dated(case: Case, numbers: Iterable[int]) -> Iterator[Block]:
    """The blocks of those *numbers* that have something like a date in their text, or one for machines.

    Where the caller says when the page was fetched, also short lines with any number: "2 hours ago", "May 5".
    """
    blocks = case.reading.page.blocks
    shortest = 0 if case.captured is None else _RELATIVE
    for number in numbers:
        block = blocks[number]
        if _may_have_date(block, shortest) or (shortest and _is_marked_as_date(case, block)):
            yield block


def _is_marked_as_date(case: Case, block: Block) -> bool:
    """True for a short line that its mark-up calls a date: "yesterday", "an hour ago", which have no number."""
    if not 0 < len(block.text) <= _WORDED:
        return False
    reading = case.reading
    marks = (reading.words[block.box.index], *(reading.words_of(part.marks) for part in block.parts))
    return any(part.tag == "time" for part in block.parts) or not all(words.isdisjoint(DATE_MARKS) for words in marks)


def _may_have_date(block: Block, shortest: int) -> bool:
    text = block.text
    if not text:
        return False
    end = _LINE if len(text) <= _LINE else _OPENING
    dated = _DATED_ASCII if text.isascii() else _DATED
    if dated.search(text, 0, end) or (len(text) <= shortest and _DIGIT.search(text, 0, end)):
        return True
    return bool(block.parts) and _tells_machines(block.parts)


def _tells_machines(parts: Iterable[Part]) -> bool:
    for part in parts:  # asked of many blocks, of which few have one
        attributes = part.attributes
        if ("datetime" in attributes or "title" in attributes) and machine_value(part):
            return True
    return False


def machine_value(part: Part) -> str | None:
    """What an element gives to machines: `datetime`, or as hAtom has it, the `title` of an `abbr`.

    Many templates show "3 days ago" with the whole date as the `title` of a `time` or `span`.
    """
    attributes = part.attributes
    if value := attributes.get("datetime"):
        return value
    title = attributes.get("title")
    if not title or part.tag not in _TITLED:
        return None
    return title if part.tag == "abbr" or (len(title) <= _WORDED and _DATED.search(title)) else None


def mentions(text: str, day: dt.date) -> bool:
    """True if a text has the year and the day of a date as numbers, and no other year.

    A cheap check, for a text that stands where the date would. Numbers of a clock do not count.

    >>> mentions("By Ann Lee, 15 June 2025, 07:57", dt.date(2025, 6, 15)), mentions("June 15", dt.date(2025, 6, 15))
    (True, False)
    >>> mentions("Posted 14 June 2025, updated 15 June 2026", dt.date(2025, 6, 14))
    False
    """
    numbers = _NUMBERS.findall(text)
    years = {number for number in numbers if len(number) == 4}
    return years == {str(day.year)} and any(len(number) < 3 and int(number) == day.day for number in numbers)


def first_date_in(text: str, year: int) -> str:
    """A text up to its second date, where that has the same year; else the whole.

    >>> first_date_in("Posted 14 June 2025 | updated 15 June 2025", 2025)
    'Posted 14 June 2025'
    """
    first = text.find(str(year))
    second = text.find(str(year), first + 4) if first >= 0 else -1
    return text if second < 0 else text[: max(first + 4, second - _DAY_AND_MONTH)].rstrip()
