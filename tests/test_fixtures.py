"""Every fixture page, field by field: a red test names both."""

from __future__ import annotations

import json
from typing import Any

import pytest

import fixture_pages
from newsparse import Article

CASES = [(name, field) for name in fixture_pages.names() for field in fixture_pages.expected(name)]
NOT_YET: dict[str, str] = json.loads((fixture_pages.PAGES.parent / "not_yet.json").read_text("utf-8"))
"""`page:field` -> why it is not right yet. Strict: a case that passes must leave the list."""


def cases() -> list[Any]:
    """All pages and fields; those of `not_yet.json` are expected to fail."""
    marked = []
    for name, field in CASES:
        reason = NOT_YET.get(f"{name}:{field}")
        marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
        marked.append(pytest.param(name, field, id=f"{name}:{field}", marks=marks))
    return marked


@pytest.mark.parametrize(("name", "field"), cases())
def test_a_page_gives_the_expected_value(name: str, field: str) -> None:
    wanted = fixture_pages.expected(name)[field]
    if field == "absent_text":
        text = fixture_pages.record(name).text
        assert [snippet for snippet in wanted if snippet in text] == []
        return
    value = fixture_pages.got(name, field)
    if not fixture_pages.same(wanted, value):
        assert value == wanted  # shows the difference


@pytest.mark.parametrize("name", fixture_pages.names())
def test_a_record_round_trips(name: str) -> None:
    article = fixture_pages.record(name)
    assert Article.from_json(article.to_json()) == article


@pytest.mark.parametrize("name", fixture_pages.names())
def test_every_checked_field_has_somebody_who_vouches_for_it(name: str) -> None:
    assert set(fixture_pages.about(name)["vouched"]) == set(fixture_pages.expected(name))
    assert {"url", "template", "why"} <= set(fixture_pages.about(name))


def test_there_are_at_least_forty_pages() -> None:
    assert len(fixture_pages.names()) >= 40


def test_the_list_of_what_is_not_right_yet_names_real_cases() -> None:
    assert set(NOT_YET) <= {f"{name}:{field}" for name, field in CASES}
