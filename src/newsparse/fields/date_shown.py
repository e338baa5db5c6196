"""The dates that a page shows as its own, and how likely each is the article's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from newsparse.fields.case import Case
from newsparse.fields.date_blocks import dated, first_date_in, machine_value, mentions, place_of
from newsparse.fields.date_labels import label_of
from newsparse.fields.date_lines import Line, Tongue, lines_of
from newsparse.fields.date_signs import weight_of
from newsparse.fields.date_zones import as_shown, exchanged, same_moment
from newsparse.page import Block, Part, Role
from newsparse.parsing.instants import read_instant
from newsparse.records import Timestamp

_LABELLED: Final = 160
"""Longest line that is looked at for a label, in characters."""
_ELSEWHERE: Final = frozenset((Role.COMMENT, Role.RELATED, Role.TEASER, Role.EMBED, Role.CAPTION, Role.TICKER))
"""Roles of what is not the article's own."""


class Shown(NamedTuple):
    """A date that the page shows."""

    line: Line
    """The date."""
    block: Block
    """Where."""
    weight: float
    """How likely it is the article's own: 0 at even odds."""

    @property
    def note(self) -> str | None:
        """What its words say that it is."""
        return f"called {self.line.label}" if self.line.label and not self.line.doubtful else None

    @property
    def when(self) -> Timestamp:
        """The date: as its element gives it to machines, by the clock of the readers, else as shown."""
        shown, machine = self.line.shown, self.line.machine
        if shown is None or machine is None:
            return shown or machine  # type: ignore[return-value]
        if machine.precision == "day" and shown.precision != "day":
            return shown
        if exchanged(machine) == shown.date:
            return machine
        return as_shown(machine, shown, ()) or shown


def shown_dates(case: Case, tongue: Tongue) -> tuple[Shown, ...]:
    """The dates around the headline and the ends of the text, the likeliest first. Read once a page."""
    memo = case.reading.memo.get("shown dates")
    if isinstance(memo, _Read) and memo.tongue == tongue:
        return memo.dates
    dates = tuple(sorted(_in_blocks(case, tongue, place_of(case).dated), key=lambda one: -one.weight))
    case.reading.memo["shown dates"] = _Read(tongue, dates)
    return dates


class _Read(NamedTuple):
    """What was read of a page, and how."""

    tongue: Tongue
    dates: tuple[Shown, ...]


def _in_blocks(case: Case, tongue: Tongue, blocks: Iterable[Block]) -> Iterator[Shown]:
    place = place_of(case)
    for block in blocks:
        for line in lines_of(block, case.reading, tongue):
            yield Shown(line, block, weight_of(case, place, block, line))


def elsewhere(case: Case, tongue: Tongue) -> list[Shown]:
    """Dates anywhere on the page, for one that shows none where it should: the likeliest first.

    Those of short lines that are called dates of publication; else the one day that elements give to machines.
    """
    numbers = [
        block.index
        for block, claim in zip(case.reading.page.blocks, case.claims)
        if 0 < len(block.text) <= _LABELLED and claim.role not in _ELSEWHERE
    ]
    found = list(_in_blocks(case, tongue, dated(case, numbers)))
    told = [one for one in found if one.line.label == "published"]
    return sorted(told or _one_day(found), key=lambda one: -one.weight)


def _one_day(found: list[Shown]) -> list[Shown]:
    """The dates without a label that elements give to machines, where all are of one day; else none."""
    told = [one for one in found if one.line.machine and not one.line.label]
    return told if len({one.when.date for one in told}) == 1 else []


def confirms(case: Case, when: Timestamp) -> bool:
    """True if the line with a date beside the headline has the day of *when*, as far as a glance tells.

    Not if it gives machines another moment, nor if it is called the date of a change.
    """
    block = place_of(case).glance()
    if block is None:
        return False
    text = first_date_in(block.text, when.date.year)
    if not mentions(text, when.date) or label_of(text) not in (None, "published"):
        return False
    return all(_same_moment(part, when) for part in block.parts if part.start < len(text))


def _same_moment(part: Part, when: Timestamp) -> bool:
    """False for an element that gives machines another day, or the same clock in another zone."""
    value = machine_value(part)
    if value is None:
        return True
    machine = read_instant(value)
    return machine is None or machine.offset is None or machine.precision == "day" or same_moment(machine, when)
