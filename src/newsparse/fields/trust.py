"""What a confidence means: the share of such values that are right, as counted on a corpus.

The rules of a field weigh their values by hand. How often the values of one weight were right is in `trust_table`,
which `tools/fit_trust.py` writes: a curve for each field, and a shift for each rule that is surer or less sure than
the field's other rules.
"""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from typing import TypeVar

from newsparse.evidence import Candidate, Found
from newsparse.fields.trust_table import CURVES, SHIFTS

T = TypeVar("T")

Curve = tuple[tuple[float, float], ...]
"""Points of weight and share, the weights rising; between two points the share is on the line between them."""
RESERVED, BELOW = 0.95, 0.89
"""Who asks for 0.9 and more asks to be sure: a share below the first is given as no more than the second."""
_NUMBER = re.compile(r"\d[\d.,]*")
_LONGEST_RULE = 60


def calibrated(field: str, found: Found[T]) -> Found[T]:
    """The same answer, with a confidence that says how often such an answer is right.

    A field that was never counted keeps its weights. What lost is never surer than what won. A profile's word is kept.

    >>> calibrated("genre", Found("x", Candidate("page", "", "x", 0.7))).confidence
    0.7
    """
    curve, winner = CURVES.get(field), found.winner
    if curve is None or winner is None or winner.source.startswith("profile"):
        return found
    confidence = confidence_of(curve, winner.confidence, SHIFTS.get(rule_of(field, winner), 0.0))
    losers = tuple([_at_most(one, confidence) for one in found.runners_up]) if found.runners_up else ()
    return Found(found.value, _with(winner, confidence), losers, found.reason)


def _at_most(one: Candidate, confidence: float) -> Candidate:
    return one if one.confidence <= confidence else _with(one, confidence)


def _with(one: Candidate, confidence: float) -> Candidate:
    """The candidate with another confidence: a call of the class takes a quarter of the time of `attrs.evolve`."""
    return Candidate(one.source, one.place, one.raw, confidence, one.note)


def rule_of(field: str, winner: Candidate) -> str:
    """What names the rule that gave a value: the field, who spoke, and the note without its numbers.

    >>> rule_of("related", Candidate("page", "", "x", 0.9, "4 links"))
    'related | page | links'
    """
    note = _NUMBER.sub("", winner.note or "").strip()[:_LONGEST_RULE]
    return f"{field} | {winner.source} | {note}"


def confidence_of(curve: Curve, weight: float, shift: float) -> float:
    """The share of a weight on a curve, moved by a rule's shift in log odds.

    >>> confidence_of(((0.5, 0.4), (0.9, 0.8)), 0.7, 0.0), confidence_of(((0.5, 0.4), (0.9, 0.8)), 0.95, 1.0)
    (0.6, 0.89)
    """
    share = share_on(curve, weight)
    if shift:
        share = 1 / (1 + math.exp(-(math.log(share / (1 - share)) + shift)))
    return round(min(share, 0.99) if share >= RESERVED else min(share, BELOW), 3)


def share_on(curve: Curve, weight: float) -> float:
    """The share on a curve; beyond its ends that of its ends."""
    after = bisect_right(curve, (weight, 1.0))
    if after == 0:
        return curve[0][1]
    if after == len(curve):
        return curve[-1][1]
    (left, low), (right, high) = curve[after - 1], curve[after]
    return low + (high - low) * (weight - left) / (right - left)
