"""What a confidence means: the table, and how it is applied."""

from __future__ import annotations

import pytest

from newsparse.evidence import Candidate, Found
from newsparse.fields.trust import BELOW, RESERVED, calibrated, confidence_of, rule_of
from newsparse.fields.trust_table import CURVES, SHIFTS


def answer(confidence: float, source: str = "page", note: str | None = None) -> Found[str]:
    lost = Candidate("opengraph", "", "y", 0.85)
    return Found("x", Candidate(source, "", "x", confidence, note), (lost,))


@pytest.mark.parametrize("field", CURVES)
def test_a_surer_weight_is_never_a_lesser_confidence(field: str) -> None:
    weights, shares = zip(*CURVES[field])
    assert list(weights) == sorted(weights)
    assert list(shares) == sorted(shares)
    assert all(0 < share < 1 for share in shares)


def test_rules_are_of_fields_that_have_a_curve() -> None:
    assert {rule.partition(" | ")[0] for rule in SHIFTS} <= set(CURVES)


def test_nine_tenths_are_kept_for_what_is_right_nineteen_times_in_twenty() -> None:
    given = [confidence_of(CURVES["tags"], step / 100, shift) for step in range(100) for shift in (-1.0, 0.0, 1.0)]
    assert not [one for one in given if BELOW < one < RESERVED]


def test_a_field_that_nobody_counted_keeps_its_weights() -> None:
    assert calibrated("license", answer(0.7)).confidence == 0.7


def test_the_word_of_a_profile_is_kept() -> None:
    assert calibrated("headline", answer(0.99, "profile gull.example")).confidence == 0.99


def test_an_empty_answer_stays_empty() -> None:
    assert calibrated("headline", Found(None, reason="none")) == Found(None, reason="none")


def test_what_lost_is_no_surer_than_what_won() -> None:
    found = calibrated("headline", answer(0.4, "html"))
    assert found.runners_up[0].confidence <= found.confidence


def test_the_numbers_in_a_note_name_no_rule() -> None:
    one, other = (Candidate("page", "", "x", 0.8, note) for note in ("4 links", "19 links"))
    assert rule_of("related", one) == rule_of("related", other)
