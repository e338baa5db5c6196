"""The field `modified`: when the article was last changed, as the page says; never guessed from its publication."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

import attrs

from newsparse.evidence import Candidate, Found
from newsparse.fields.case import Case
from newsparse.fields.choose import MOST_RUNNERS_UP, Weighed, choose, from_block, from_evidence
from newsparse.fields.date_blocks import place_of
from newsparse.fields.date_declared import Said, declarations, fuller, fullest, offsets_of
from newsparse.fields.date_labels import tells_change
from newsparse.fields.date_lines import Tongue, label_before
from newsparse.fields.date_shown import Shown, shown_dates
from newsparse.fields.date_tongue import tongue_of, with_habit
from newsparse.fields.date_zones import as_shown
from newsparse.lexicon.datelabels import MODIFIED_MARKS, UPDATED_MARKS
from newsparse.page import Block
from newsparse.parsing.instants import why_not
from newsparse.records import Timestamp

_PROPERTIES: Final = ("dateModified", "mainEntityOfPage.dateModified", "isPartOf.dateModified")
_LIKELY: Final = 0.0
"""From this weight on, a shown date that is called one of change is believed."""
_MARKS: Final = MODIFIED_MARKS | UPDATED_MARKS
_FIRM: Final = 1.1
"""From this weight on, it is believed against a declared one of another day."""
_MOST_SHOWN: Final = 2
_LINE: Final = 200
"""Of a longer text, only so many characters are looked at."""
_HOUR: Final = dt.timedelta(hours=1)
_EMPTY: Final = "no date of a change is declared or shown"

Candidates = Iterator[Weighed[Timestamp | None]]


def resolve(case: Case) -> Found[Timestamp | None]:
    """The date of the last change: one that the page calls so in words, else the declared one.

    A declared moment of the shown day is given, for it is more precise. What is declared to be earlier than the
    publication is none.
    """
    tongue = tongue_of(case)
    published = _published(case, tongue)
    said, refused = _declared(case, tongue, published)
    shown = [one for one in _shown(case, tongue) if published is None or not _is_before(one.when, published)]
    weighed = _with_declared(case, said, shown) if said else _without_declared(shown)
    reason = refused[0].note if refused and refused[0].note else _EMPTY
    found = choose(weighed, None, reason)
    return attrs.evolve(found, runners_up=(*found.runners_up, *refused)[:MOST_RUNNERS_UP]) if refused else found


def _declared(case: Case, tongue: Tongue, published: Timestamp | None) -> tuple[list[Said], list[Candidate]]:
    """What is declared and may be, and what may not, with reasons."""
    found = declarations(case, tongue, *_PROPERTIES)
    if found.unread and not found.said:
        found = declarations(case, with_habit(case, tongue), *_PROPERTIES)
    said: list[Said] = []
    refused = [*found.refused]
    for one in found.said:
        if published is None or not _is_before(one.when, published):
            said.append(one)
        else:
            refused.append(from_evidence(one.when, one.evidence, 0.0, "before the publication").candidate())
    return said, refused


def _published(case: Case, tongue: Tongue) -> Timestamp | None:
    """The publication as the page declares it most trustedly; None if it declares none."""
    said = declarations(case, tongue, "datePublished").said
    return said[0].when if said else None


def _is_before(when: Timestamp, published: Timestamp) -> bool:
    """True if a moment is more than an hour before another; without two offsets, if its day is before."""
    if when.offset is None or published.offset is None:
        return when.date < published.date
    return when.datetime < published.datetime - _HOUR


def _with_declared(case: Case, said: list[Said], shown: list[Shown]) -> Candidates:
    first = fullest(said[0], said[1:])
    for one in shown:
        if agreed := _agreed(case, first, one):
            yield agreed
            return
    told = [one for one in shown if not one.line.doubtful and one.weight >= _FIRM][:1]
    for one in told:
        yield from_block(one.when, one.block, 0.75, "the page declares another day", one.line.raw)
    yield from_evidence(first.when, first.evidence, 0.5 if told else first.trust)


def _agreed(case: Case, first: Said, shown: Shown) -> Weighed[Timestamp | None] | None:
    """The declared moment by the clock of the readers, if its day is the shown one; None if it is not."""
    if first.when.date != shown.when.date:
        here = as_shown(first.when, shown.when, offsets_of(case))
        return from_evidence(here, first.evidence, 0.92, "on the day that the page shows") if here else None
    if fuller(first.when, shown.when) is shown.when:
        return from_block(shown.when, shown.block, 0.97, "as declared", shown.line.raw)
    return from_evidence(first.when, first.evidence, 0.97, "as shown")


def _without_declared(shown: list[Shown]) -> Candidates:
    for one in shown[:_MOST_SHOWN]:
        yield from_block(one.when, one.block, min(0.95, 0.8 + 0.04 * one.weight), one.note, one.line.raw)


def _shown(case: Case, tongue: Tongue) -> list[Shown]:
    """The shown dates that a word calls those of a change; or a mark, beside another date."""
    if not any(_tells(case, block) for block in place_of(case).dated):
        return []
    dates = [one for one in shown_dates(case, tongue) if one.weight >= _LIKELY]
    firsts = [one.when.date for one in dates if one.line.label in (None, "published")]
    return [one for one in dates if one.line.label == "modified" and _is_sound(case, one, firsts)]


def _is_sound(case: Case, shown: Shown, firsts: list[dt.date]) -> bool:
    """False for an impossible date, and for one that a mark alone calls a change while no other is before it."""
    if why_not(shown.when, captured=case.captured):
        return False
    return not shown.line.doubtful or any(day <= shown.when.date for day in firsts)


def _tells(case: Case, block: Block) -> bool:
    """True if a line with a date, or the one before it, has a word or mark of a change: a glance before reading it."""
    reading = case.reading
    if not _MARKS.isdisjoint(reading.words[block.box.index]) or tells_change(block.text[:_LINE]):
        return True
    if any(not _MARKS.isdisjoint(reading.words_of(part.marks)) for part in block.parts):
        return True
    return label_before(block, reading) == "modified"
