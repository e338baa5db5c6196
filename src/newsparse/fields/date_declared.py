"""The dates that a page declares: read, judged, and the fullest word on one moment chosen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from newsparse.evidence import Candidate, Evidence
from newsparse.fields.case import Case
from newsparse.fields.choose import from_evidence
from newsparse.fields.date_lines import Tongue
from newsparse.fields.date_zones import in_offset, offset_between, same_clock, same_moment
from newsparse.parsing.instants import read_instant, read_shown_date, why_not
from newsparse.records import Timestamp

_TRUST: Final = {"json-ld": 0.94, "opengraph": 0.93, "state": 0.9, "rdfa": 0.9}
_LESS_TRUST: Final = 0.88
_LONGEST: Final = 120
"""A longer value is no date."""


class Said(NamedTuple):
    """A date that a source declares."""

    when: Timestamp
    """The date."""
    evidence: Evidence
    """Who says so."""

    @property
    def trust(self) -> float:
        """How often such a date is right."""
        return _TRUST.get(self.evidence.source, _LESS_TRUST)

    @property
    def day(self) -> str:
        """Its calendar day, as declared."""
        return self.when.iso[:10]


class Declarations(NamedTuple):
    """The declared dates of one property and its like."""

    said: list[Said]
    """In order of trust."""
    refused: list[Candidate]
    """What cannot be such a date, with the reason."""
    unread: bool
    """True if a value was no date, or one whose day and month could be exchanged."""


def declarations(case: Case, tongue: Tongue, *properties: str) -> Declarations:
    """What the sources declare, the day of the address apart."""
    said: list[Said] = []
    refused: list[Candidate] = []
    unread = False
    for one in case.declared.all(*properties):
        if one.source == "url" or len(one.value) > _LONGEST:
            continue
        when = _read(case, one.value, tongue)
        if when is None:
            unread = True
        elif reason := why_not(when, captured=tongue.captured):
            refused.append(from_evidence(when, one, 0.0, reason).candidate())
        else:
            said.append(Said(when, one))
    return Declarations(said, refused, unread)


def _read(case: Case, value: str, tongue: Tongue) -> Timestamp | None:
    """What a value says; read once a page, though two fields ask for it."""
    known = case.reading.memo.setdefault("declared dates", {})
    assert isinstance(known, dict)
    key = (value, tongue)
    if key not in known:
        known[key] = _instant(value, tongue)
    when: Timestamp | None = known[key]
    return when


def _instant(value: str, tongue: Tongue) -> Timestamp | None:
    when = read_instant(value, language=tongue.language)
    if when is None and tongue.day_first is not None:
        when = read_shown_date(value, language=tongue.language, day_first=tongue.day_first)
    return when


def fullest(first: Said, others: Iterable[Said]) -> Said:
    """The same moment as the most telling source gives it: with time and offset, by the clock of the readers.

    A moment in UTC gives way to one with another offset, and takes that of a clock time without offset, where the day
    is another one then. A day alone gives way to a moment of that day, a time without offset to one with it.
    """
    for other in others:
        better = fuller(first.when, other.when)
        if better is other.when:
            first = other
        elif better is not None:
            first = Said(better, first.evidence if first.when.offset == 0 else other.evidence)
    return first


def fuller(one: Timestamp, other: Timestamp) -> Timestamp | None:
    """The fuller form of *one* that *other* allows; None if it allows none."""
    if one.precision == "day":
        return other if other.precision != "day" and other.date == one.date else None
    if one.offset is None:
        return _with_offset(one, other)
    return _by_local_clock(one, other) if one.offset == 0 and one.date != other.date else None


def _with_offset(one: Timestamp, other: Timestamp) -> Timestamp | None:
    """A time without offset, with the one that another source gives for it."""
    if other.offset is None:
        return None
    if same_clock(one, other):
        return other
    minutes = offset_between(other, one)
    return in_offset(other, minutes) if minutes else None


def _by_local_clock(one: Timestamp, other: Timestamp) -> Timestamp | None:
    """A moment in UTC as another source gives it by the clock of the readers, with offset, or exact to the second."""
    if other.offset:
        return other if same_moment(one, other) else None
    minutes = offset_between(one, other) if other.precision == "second" else None
    return in_offset(one, minutes) if minutes else None


def offsets_of(case: Case) -> Iterator[int]:
    """The offsets other than that of UTC that a page uses: in what it declares, then in its elements' `datetime`."""
    values = [one.value for one in case.declared.all("dateModified", "datePublished", "dateCreated")]
    values += [part.attributes.get("datetime") or "" for b in case.reading.page.blocks for part in b.parts]
    for value in values:
        when = read_instant(value) if len(value) > len("2025-06-15T07:57") else None
        if when and when.offset:
            yield when.offset
