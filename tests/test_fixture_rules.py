"""What cannot be right is known, and about.toml is edited without harm."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.explanation import explain
from newsparse.fixtures import toml
from newsparse.fixtures.about import About
from newsparse.fixtures.impossible import ground, why_impossible

PAGE = """<title>Rain at last</title><article><h1>“Rain” at last</h1>
<p class="byline">By <b>Ada</b> <b>Moss</b></p><p>It rained in Wick on Monday for the first time in ninety days.</p>
<figure><img src="https://www.example.org/rain.jpg"><figcaption>A wet street in Wick.</figcaption></figure></article>"""
CAPTURED = dt.datetime(2026, 6, 15, 12, tzinfo=dt.timezone.utc)


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("headline", '"rain" at  last', None),
        ("headline", "Rain, finally", "the headline is not on the page"),
        ("byline", "By Ada Moss", None),
        ("dek", "It will rain again.", "the dek is not on the page"),
        ("authors", [{"name": "Ada Moss"}], None),
        ("authors", [{"name": "Ben Holm"}], "'Ben Holm' is not on the page"),
        ("published", "2026-06-16T02:00:00+14:00", None),
        ("published", "2026-06-17", "published 2026-06-17, but the page was captured 2026-06-15T12:00:00+00:00"),
        ("modified", "2026-06-18", "modified 2026-06-18, but the page was captured 2026-06-15T12:00:00+00:00"),
        ("paragraphs", ["It rained.", "A wet street in Wick."], "a caption is in the body: 'A wet street in Wick.'"),
        ("headline", None, None),
        ("tags", ["anything"], None),
    ],
)
def test_impossible_values(field: str, value: Any, said: str | None) -> None:
    values = {"captions": ["A wet street in Wick."], field: value}
    held = ground(About(captured=CAPTURED), explain(PAGE), values)
    assert why_impossible(field, value, held) == said


def test_without_a_time_of_capture_the_day_of_recording_counts() -> None:
    held = ground(About(recorded=dt.date(2026, 6, 15)), explain(PAGE), {})
    assert why_impossible("published", "2026-06-16", held) is None
    assert why_impossible("published", "2026-06-17", held) is not None
    assert why_impossible("published", "2099-01-01", ground(About(), explain(PAGE), {})) is None


@given(st.text(st.characters(exclude_categories=["Cs"])))
def test_any_text_survives_toml(text: str) -> None:
    document = toml.dumps({"why": text}, {"vouched": {"headline": "hand"}})
    assert toml.loads(document, "about.toml")["why"] == text


@given(st.text(st.characters(exclude_categories=["Cs"])), st.sampled_from(["headline", "dek", "body"]))
def test_a_replaced_key_changes_nothing_else(text: str, field: str) -> None:
    document = toml.dumps(
        {"why": text, "filled": ["dek"]}, {"vouched": {"headline": "machine", "dek": "hand"}, "x": {"a": "b"}}
    )
    before = toml.loads(document, "about.toml")
    after = toml.loads(toml.replace(document, "vouched", field, "hand"), "about.toml")
    assert after == {**before, "vouched": {**before["vouched"], field: "hand"}}
