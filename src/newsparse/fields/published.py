"""The field `published`: when the article was first published, as readers of the page would say."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

import attrs

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import MOST_RUNNERS_UP, Weighed, choose, from_block, from_evidence
from newsparse.fields.date_address import day_in_name
from newsparse.fields.date_declared import Declarations, Said, declarations, fuller, fullest, offsets_of
from newsparse.fields.date_shown import Shown, confirms, elsewhere, shown_dates
from newsparse.fields.date_tongue import tongue_of, with_habit
from newsparse.fields.date_zones import as_shown, exchanged, may_be_day_of, same_clock
from newsparse.parsing.instants import read_instant, why_not
from newsparse.records import Timestamp

_PROPERTIES: Final = (
    "datePublished",
    "dateIssued",
    "published-date",
    "mainEntityOfPage.datePublished",
    "isPartOf.datePublished",
)
_LESSER: Final = ("dateCreated", "uploadDate", "mainEntityOfPage.dateCreated")
"""What is near the day of publication, where nothing better is declared."""
_LESS: Final = 0.2
_FIRM: Final = 1.1
"""From this weight on, a shown date is asked about a declared one, and believed against it."""
_FIRMER: Final = 2.5
"""From this weight on, it is believed against one that the address confirms."""
_EARLIER: Final = 0.8
"""From this weight on, it is believed against a later one that is also declared as the last change."""
_LIKELY: Final = -0.75
"""From this weight on, it is believed where nothing is declared."""
_RIVAL: Final = 1.5
"""Shown dates that are so much weaker than the best one are not asked."""
_MOST_SHOWN: Final = 3
"""Of the shown dates, provenance names no more."""
_NO_ARTICLE: Final = frozenset(("front-page", "search-results", "error-page"))
"""On such a page, what is shown are the days of other articles, or today."""
_SURE: Final = 0.9
"""How sure it must be that a page is such a one."""
_ONE_DAY: Final = dt.timedelta(days=1)
_EMPTY: Final = "no date of publication is declared or shown"

Candidates = Iterator[Weighed[Timestamp | None]]


def resolve(case: Case) -> Found[Timestamp | None]:
    """The date of publication: a declared one, by the clock of the readers; else the shown one; else the address's.

    What a page calls its last change is never given. A shown date overrules a declared one of another day where it
    stands as an article's date does, for content systems often declare when a page was stored.
    """
    return _Decision(case).found()


class _Decision:
    """All that is said about one page's date of publication."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.tongue = tongue_of(case)
        self.lesser = False
        self.declared = self._declared()
        address = next((one for one in case.declared.all("datePublished") if one.source == "url"), None)
        when = read_instant(address.value) if address else None
        self.address = Said(when, address) if address and when else None

    def _declared(self) -> Declarations:
        """What is declared; read with the page's habit of day and month where that is needed."""
        found = declarations(self.case, self.tongue, *_PROPERTIES)
        if found.unread and not found.said:
            self.tongue = with_habit(self.case, self.tongue)
            found = declarations(self.case, self.tongue, *_PROPERTIES)
        if found.said:
            return found
        self.lesser = True
        lesser = declarations(self.case, self.tongue, *_LESSER)
        return lesser._replace(refused=[*found.refused, *lesser.refused])

    def found(self) -> Found[Timestamp | None]:
        """The decision."""
        said, refused = self.declared.said, self.declared.refused
        reason = refused[0].note if refused and refused[0].note else _EMPTY
        if self._is_no_article():
            reason = f"the page is no article: {self.case.verdict.value}"
        found = choose(self._with_declared(said) if said else self._without_declared(), None, reason)
        if refused:
            found = attrs.evolve(found, runners_up=(*found.runners_up, *refused)[:MOST_RUNNERS_UP])
        return found

    def _with_declared(self, said: list[Said]) -> Candidates:
        said = self._earliest_first(said)
        first = fullest(said[0], said[1:])
        others = [one for one in said if one.day != first.day]
        if self._is_certain(first):
            yield from_evidence(first.when, first.evidence, 0.98)
        else:
            yield from self._checked(first, others)
        for one in others:
            yield from_evidence(one.when, one.evidence, 0.3)

    def _earliest_first(self, said: list[Said]) -> list[Said]:
        """A date that is the declared one of the last change gives way to an earlier one."""
        if len({one.day for one in said}) == 1:
            return said
        if not self._is_declared_change(said[0]):
            return said
        earlier = [one for one in said if one.day < said[0].day and not may_be_day_of(one.when, said[0].when.date)]
        return [*earlier, *(one for one in said if one not in earlier)]

    def _is_certain(self, first: Said) -> bool:
        """True if the day needs no check against what is shown, or a cheap one confirms it."""
        if first.when.precision == "day":
            return False
        if first.when.offset and self._in_address(first):
            return True
        return confirms(self.case, first.when)

    def _checked(self, first: Said, others: list[Said]) -> Candidates:
        """A declared date beside what the page shows."""
        trust = first.trust - _LESS * self.lesser
        shown = [one for one in self._shown() if self._has_a_say(one, first)]
        if not shown:
            yield self._by_address(first, trust)
            return
        for one in shown:
            if one.weight >= shown[0].weight - _RIVAL and (agreed := self._agreed(one, first, others)):
                yield agreed
                if agreed.value is not None and agreed.value.iso[:10] != first.day:
                    yield from_evidence(first.when, first.evidence, 0.5, "the moment as declared")
                return
        yield from self._contradicted(shown[0], first, trust)

    def _has_a_say(self, shown: Shown, first: Said) -> bool:
        """True if a shown date is firm enough to be asked about a declared one."""
        if shown.weight >= _FIRM:
            return True
        return shown.weight >= _EARLIER and shown.when.date < first.when.date and self._is_declared_change(first)

    def _agreed(self, shown: Shown, first: Said, others: list[Said]) -> Weighed[Timestamp | None] | None:
        """The declared date of the day that is shown; None if there is none."""
        local = shown.when
        if local.offset and first.when.offset == 0 and same_clock(first.when, local):
            return from_block(local, shown.block, 0.9, "declared as UTC by mistake", shown.line.raw)
        if first.when.date == local.date:
            if fuller(first.when, local) is local:
                return from_block(local, shown.block, 0.97, "as declared", shown.line.raw)
            return from_evidence(first.when, first.evidence, 0.97, "as shown")
        if _is_print_day(shown, first) or self._is_change(shown):
            return self._on_shown_day(shown, first)
        for other in others:
            if other.when.date == local.date:
                return from_evidence(other.when, other.evidence, 0.85, "as shown")
        return self._on_shown_day(shown, first)

    def _on_shown_day(self, shown: Shown, first: Said) -> Weighed[Timestamp | None] | None:
        """A moment in UTC on the day that readers see."""
        if self._in_address(first):
            return None
        here = as_shown(first.when, shown.when, offsets_of(self.case))
        return from_evidence(here, first.evidence, 0.92, "on the day that the page shows") if here else None

    def _contradicted(self, shown: Shown, first: Said, trust: float) -> Candidates:
        """A declared and a shown date of different days."""
        if exchanged(first.when) == shown.when.date:
            told = "declared with day and month exchanged"
            yield from_block(shown.when, shown.block, 0.9, told, shown.line.raw)
        elif self._is_change(shown):
            yield from_evidence(first.when, first.evidence, trust, "the page shows the day of a change")
        elif _is_print_day(shown, first):
            yield from_evidence(first.when, first.evidence, trust, "the page shows the day of the print edition")
        else:
            believed = not self._in_address(first) or shown.weight >= _FIRMER
            told = "the page declares another day"
            yield from_block(shown.when, shown.block, 0.75 if believed else 0.4, told, shown.line.raw)
            trust = 0.4 if believed else trust - 0.1
            yield from_evidence(first.when, first.evidence, trust, "the page shows another day")

    def _by_address(self, first: Said, trust: float) -> Weighed[Timestamp | None]:
        """A declared date where none is shown."""
        if self.address and self.address.day != first.day:
            here = as_shown(first.when, self.address.when, offsets_of(self.case))
            if here:
                return from_evidence(here, first.evidence, 0.85, "on the day of the address")
        return from_evidence(first.when, first.evidence, trust)

    def _without_declared(self) -> Candidates:
        """The day of the address, and what is shown; both support each other."""
        if self._is_no_article():
            return
        address = self.address.when if self.address else day_in_name(self.case.url)
        if address and not self._why_not(address):
            yield Weighed(address, 0.9 if self.address else 0.8, "url", address.raw, "path")
        for one in self._likely():
            agrees = address is not None and address.date == one.when.date
            confidence = 0.98 if agrees else min(0.97, 0.75 + 0.07 * one.weight)
            yield from_block(one.when, one.block, confidence, one.note, one.line.raw)

    def _likely(self) -> list[Shown]:
        """The shown dates that are believed without any other word."""
        shown = [one for one in self._shown() if one.weight >= _LIKELY]
        return shown[:_MOST_SHOWN] or elsewhere(self.case, self.tongue)[:1]

    def _why_not(self, when: Timestamp) -> str | None:
        return why_not(when, captured=self.case.captured)

    def _is_no_article(self) -> bool:
        return self.case.verdict.value in _NO_ARTICLE and self.case.verdict.confidence >= _SURE

    def _shown(self) -> list[Shown]:
        """The shown dates that may be of publication, the likeliest first."""
        found = [one for one in shown_dates(self.case, self.tongue) if not self._why_not(one.when)]
        usual = [one for one in found if one.line.label in (None, "published")]
        if usual and usual[0].weight >= _LIKELY:
            return usual
        return [one for one in found if one.line.label in (None, "published") or one.line.doubtful]

    def _is_change(self, shown: Shown) -> bool:
        """True if a shown date is the declared day of a change, which some pages show without a word."""
        day = shown.when.date
        return any(change.date == day or may_be_day_of(change, day) for change in self._changes())

    def _is_declared_change(self, said: Said) -> bool:
        """True if a declared date of publication is the declared day of the last change too."""
        return any(change.date == said.when.date for change in self._changes())

    def _in_address(self, said: Said) -> bool:
        return self.address is not None and self.address.day == said.day

    def _changes(self) -> list[Timestamp]:
        """The declared dates of the last change."""
        values = (one.value for one in self.case.declared.all("dateModified"))
        return [when for value in values if (when := read_instant(value))]


def _is_print_day(shown: Shown, first: Said) -> bool:
    """True for a shown day before or after that of a moment declared with the readers' offset: that of the paper."""
    return bool(first.when.offset) and abs(first.when.date - shown.when.date) == _ONE_DAY
