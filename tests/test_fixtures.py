"""The fixture pages as a whole; page by page and field by field they are run by newsparse's own pytest plugin."""

from __future__ import annotations

import pytest

import fixture_pages
from newsparse import Article
from newsparse.explanation import explain
from newsparse.fixtures import toml
from newsparse.fixtures.folder import not_yet
from newsparse.fixtures.impossible import ground, why_impossible


@pytest.mark.parametrize("name", fixture_pages.names())
def test_a_record_round_trips(name: str) -> None:
    article = fixture_pages.record(name)
    assert Article.from_json(article.to_json()) == article


@pytest.mark.parametrize("name", fixture_pages.names())
def test_every_checked_field_has_somebody_who_vouches_for_it(name: str) -> None:
    fixture = fixture_pages.fixtures()[name]
    assert set(fixture.about.vouched) == set(fixture.expected)
    table = toml.loads((fixture.folder / "about.toml").read_text("utf-8"), name)
    assert {"url", "template", "why"} <= set(table)


@pytest.mark.parametrize("name", fixture_pages.names())
def test_no_expected_value_is_impossible(name: str) -> None:
    fixture = fixture_pages.fixtures()[name]
    about = fixture.about
    found = explain(fixture.page(), url=about.url, encoding=about.encoding, captured=about.captured)
    held = ground(about, found, fixture.expected)
    reasons = {field: why_impossible(field, value, held) for field, value in fixture.expected.items()}
    assert {field: why for field, why in reasons.items() if why} == {}


def test_there_are_at_least_forty_pages() -> None:
    assert len(fixture_pages.names()) >= 40


def test_the_list_of_what_is_not_right_yet_names_real_cases() -> None:
    cases = {f"{name}:{field}" for name, fixture in fixture_pages.fixtures().items() for field in fixture.expected}
    assert set(not_yet(fixture_pages.PAGES)) <= cases
