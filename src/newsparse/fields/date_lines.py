"""The dates in one block: as shown, as its elements give them to machines, and what its words say that they are."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from newsparse.fields.date_blocks import machine_value
from newsparse.fields.date_labels import Label, label_alone, label_of, label_of_marks
from newsparse.lexicon.datelabels import DATE_MARKS, ENTRIES
from newsparse.page import Block, Part
from newsparse.parsing.instants import read_instant, read_shown_date, read_shown_dates
from newsparse.reading import Reading
from newsparse.records import Timestamp

LONGEST: Final = 200
"""A longer block is no line of dates; only its marked elements are read."""
_LABEL_ALONE: Final = 40
"""A block before, that is no longer, may be the label of the date."""
_OPENING: Final = re.compile(r"[^–—|:/]{0,60}?(?:19|20)\d\d[).,]{0,2} ?(?:[–—|:]|-{1,2} |/)")
"""A dateline with a year, up to the mark that ends it."""
_ENTRY: Final = 160
"""So many characters of a paragraph may tell when it was published."""
_SIGN: Final = 8
"""So many characters after a date may hold its label, in scripts without spaces."""
_EAST: Final = "\u0e00"


class Tongue(NamedTuple):
    """How the dates of a page are to be read."""

    language: str | None
    """Its BCP 47 tag, with the region that its address tells."""
    captured: dt.datetime | None = None
    """When it was fetched."""
    day_first: bool | None = None
    """The order of day and month that its other dates show."""


class Line(NamedTuple):
    """One date of a block."""

    shown: Timestamp | None
    """As the reader sees it; None if only machines do, or if it could not be read."""
    machine: Timestamp | None
    """As its element's `datetime` gives it."""
    label: Label | None
    """What its words or marks say that it is."""
    doubtful: bool
    """True if only a mark says that it is the date of a change: some templates put `updated` on any date."""
    raw: str
    """The text, as shown."""
    opens: bool = False
    """True if a paragraph opens with it: "Berlin, 5 May 2025 -", "This entry was posted on 5 May 2025 and …"."""


def lines_of(block: Block, reading: Reading, tongue: Tongue) -> Iterator[Line]:
    """The dates of a block, in order."""
    text = block.text
    if len(text) > LONGEST:
        yield from _in_long(block, reading, tongue)
        return
    found = read_shown_dates(text, language=tongue.language, captured=tongue.captured, day_first=tongue.day_first)
    if not found:
        yield from _unread(block, reading, tongue)
        return
    ends = _ends(text, found)
    labels = _labels(block, found, ends, reading)
    start = 0
    for one, end, label in zip(found, ends, labels):
        part = next((p for p in block.parts if machine_value(p) and start <= p.start < end), None)
        label, doubtful = (label, False) if label else _by_marks(block, start, end, reading)
        yield Line(one, _machine(part, tongue), label, doubtful, one.raw)
        start = end


def _in_long(block: Block, reading: Reading, tongue: Tongue) -> Iterator[Line]:
    """The dates of a paragraph: in its marked elements, and the one that it opens with."""
    for part in _dated_parts(block, reading):
        yield from _in_part(block, part, reading, tongue)
    text = block.text[:_ENTRY]
    if text.casefold().startswith(ENTRIES):
        for one in read_shown_dates(text, language=tongue.language, day_first=tongue.day_first)[:1]:
            yield Line(one, None, "published", False, one.raw, opens=True)
    elif opening := _OPENING.match(text):
        for one in read_shown_dates(opening[0], language=tongue.language, day_first=tongue.day_first)[:1]:
            yield Line(one, None, label_of(one.raw), False, one.raw, opens=True)


def _unread(block: Block, reading: Reading, tongue: Tongue) -> Iterator[Line]:
    """The dates of a short block that has none with a year: relative ones, and those for machines only."""
    parts = _dated_parts(block, reading)
    for part in parts:
        yield from _in_part(block, part, reading, tongue)
    if not parts and tongue.captured:
        one = read_shown_date(
            block.text, language=tongue.language, captured=tongue.captured, day_first=tongue.day_first
        )
        if one:
            label = label_of(block.text) or label_before(block, reading)
            label, doubtful = (label, False) if label else _by_marks(block, 0, len(block.text), reading)
            yield Line(one, None, label, doubtful, block.text)


def _in_part(block: Block, part: Part, reading: Reading, tongue: Tongue) -> Iterator[Line]:
    text = block.text[part.start : part.end]
    shown = read_shown_date(text, language=tongue.language, captured=tongue.captured, day_first=tongue.day_first)
    machine = _machine(part, tongue)
    if shown or machine:
        label = label_of(text) or label_of(block.text[max(0, part.start - _LABEL_ALONE) : part.start])
        label, doubtful = (label, False) if label else _by_marks(block, part.start, part.end, reading)
        yield Line(shown, machine, label, doubtful, text)


def _dated_parts(block: Block, reading: Reading) -> list[Part]:
    """The inline elements that are dates by tag, attribute or mark; of those inside each other the innermost."""
    found: list[Part] = []
    for part in block.parts:
        if part.end - part.start > LONGEST or not _is_date(part, reading):
            continue
        if found and part.start < found[-1].end:
            if machine_value(found[-1]):
                continue
            found.pop()
        found.append(part)
    return found


def _is_date(part: Part, reading: Reading) -> bool:
    return bool(machine_value(part)) or part.tag == "time" or not reading.words_of(part.marks).isdisjoint(DATE_MARKS)


def _machine(part: Part | None, tongue: Tongue) -> Timestamp | None:
    value = part and machine_value(part)
    return read_instant(value, language=tongue.language) if value else None


def _ends(text: str, found: tuple[Timestamp, ...]) -> list[int]:
    """Where in the text each date ends."""
    ends, start = [], 0
    for one in found:
        at = text.find(one.raw, start)
        start = start + len(one.raw) if at < 0 else at + len(one.raw)
        ends.append(min(start, len(text)))
    return ends


def _labels(block: Block, found: tuple[Timestamp, ...], ends: list[int], reading: Reading) -> list[Label | None]:
    """What the words say of each date: those before it, or in some scripts those after it."""
    text = block.text
    labels = [label_of(one.raw) for one in found]
    if labels[0] is None:
        if not text.isascii() and max(text) >= _EAST and (after := label_of(text[ends[0] : ends[0] + _SIGN])):
            return [after, *(label_of(text[end : end + _SIGN]) for end in ends[1:])]
        labels[0] = label_before(block, reading)
    return labels


def label_before(block: Block, reading: Reading) -> Label | None:
    """What the block before says, if it is a label."""
    blocks = reading.page.blocks
    text = blocks[block.index - 1].text if block.index else ""
    return label_alone(text) if 0 < len(text) <= _LABEL_ALONE else None


def _by_marks(block: Block, start: int, end: int, reading: Reading) -> tuple[Label | None, bool]:
    """What the marks of the elements around a date say, the innermost first; and whether that is doubtful.

    That a date is one of change, only a mark may say, which readers do not see: it is doubtful.
    """
    around = [part for part in block.parts if part.start < end and part.end > start]
    around.sort(key=lambda part: part.end - part.start)
    marks = [reading.words_of(part.marks) for part in around]
    for words in (*marks, reading.words[block.box.index]):
        if label := label_of_marks(words):
            return label, label == "modified"
    return None, False
