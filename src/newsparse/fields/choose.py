"""The one chooser: of the possible values of a field, the one that deserves most trust, and what it beat."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from operator import attrgetter
from typing import Final, Generic, TypeVar

import attrs

from newsparse.evidence import Candidate, Evidence, Found
from newsparse.page import Block

T = TypeVar("T")

MOST_RUNNERS_UP = 5
"""Provenance names no more of those that lost."""
LONGEST_RAW = 500
"""Provenance keeps no more characters of a raw text."""
SUREST = 0.99
"""No agreement of sources makes a value surer than this."""


@attrs.define(eq=False)
class Weighed(Generic[T]):
    """A possible value and how much it is trusted before the others are heard."""

    value: T
    """The value."""
    confidence: Final[float]
    """0 to 1."""
    source: Final[str]
    """Who says so."""
    raw: Final[str]
    """The text from which it was made."""
    place: Final[str | Callable[[], str]] = ""
    """Where; a function is called only if provenance shows it."""
    note: Final[str | None] = None
    """What speaks for or against it, in words."""

    def candidate(self, confidence: float | None = None) -> Candidate:
        """What provenance shows of it."""
        place = self.place if isinstance(self.place, str) else self.place()
        weight = round(self.confidence if confidence is None else confidence, 3)
        return Candidate(self.source, place, self.raw[:LONGEST_RAW], weight, self.note)


def from_evidence(value: T, evidence: Evidence, confidence: float, note: str | None = None) -> Weighed[T]:
    """A value that a source declares."""
    return Weighed(value, confidence, evidence.source, evidence.value, evidence.place, note)


def from_block(
    value: T, block: Block, confidence: float, note: str | None = None, raw: str | None = None
) -> Weighed[T]:
    """A value that the page shows."""
    return Weighed(value, confidence, "page", block.text if raw is None else raw, block.box.path, note)


def choose(
    weighed: Iterable[Weighed[T]],
    empty: T,
    reason: str,
    key: Callable[[T], Hashable] | None = None,
) -> Found[T]:
    """The value with the highest confidence; of equals the first.

    With *key*, values whose key is equal support each other: the doubts of different sources multiply, so that two
    at 0.8 make 0.96. Where nothing was weighed, *empty* is found, for *reason*.
    """
    ranked = list(weighed)
    if not ranked:
        return Found(empty, None, (), reason)
    if len(ranked) == 1:
        return Found(ranked[0].value, ranked[0].candidate())
    ranked.sort(key=_CONFIDENCE, reverse=True)
    weights = [one.confidence for one in ranked]
    if key is not None:
        weights = _supported(ranked, [key(one.value) for one in ranked])
        order = sorted(range(len(ranked)), key=lambda i: -weights[i])
        ranked, weights = [ranked[i] for i in order], [weights[i] for i in order]
    rest = tuple(one.candidate(w) for one, w in zip(ranked[1 : MOST_RUNNERS_UP + 1], weights[1:]))
    return Found(ranked[0].value, ranked[0].candidate(weights[0]), rest)


_CONFIDENCE = attrgetter("confidence")


def _supported(ranked: list[Weighed[T]], keys: list[Hashable]) -> list[float]:
    """Each confidence, raised by the different sources that say the same."""
    doubts: dict[Hashable, dict[str, float]] = {}
    for one, same in zip(ranked, keys):
        sources = doubts.setdefault(same, {})
        sources[one.source] = min(1 - one.confidence, sources.get(one.source, 1.0))
    raised = {}
    for same, sources in doubts.items():
        doubt = 1.0
        for one_doubt in sources.values():
            doubt *= one_doubt
        raised[same] = max(min(1 - doubt, SUREST), 1 - min(sources.values()))
    return [raised[same] for same in keys]
