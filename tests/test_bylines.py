"""Bylines: the printed line, the authors and the sources that a page names."""

from __future__ import annotations

from typing import Any

import pytest

import snippets
from newsparse.records import Author

NAMES = snippets.names("bylines")


def as_said(author: Author, expected: dict[str, Any]) -> dict[str, Any]:
    """The author, as far as *expected* goes."""
    return {key: getattr(author, key) for key in expected}


@pytest.mark.parametrize("name", NAMES)
def test_a_snippet_gives_its_byline(name: str) -> None:
    assert snippets.record("bylines", name).byline == snippets.expected("bylines", name)["byline"]


@pytest.mark.parametrize("name", NAMES)
def test_a_snippet_gives_its_authors(name: str) -> None:
    expected = snippets.expected("bylines", name)["authors"]
    authors = snippets.record("bylines", name).authors
    assert [author.name for author in authors] == [one["name"] for one in expected]
    assert [as_said(author, one) for author, one in zip(authors, expected)] == expected


@pytest.mark.parametrize("name", NAMES)
def test_a_snippet_gives_its_sources(name: str) -> None:
    assert list(snippets.record("bylines", name).sources) == snippets.expected("bylines", name)["sources"]


@pytest.mark.parametrize("name", NAMES)
def test_the_text_keeps_its_paragraphs_and_nothing_of_the_byline(name: str) -> None:
    paragraphs = snippets.record("bylines", name).paragraphs
    expected = snippets.expected("bylines", name)
    assert [one for one in snippets.TEXT if one not in paragraphs] == []
    assert [one for one in expected.get("absent", ()) if one in paragraphs] == []
    assert [one for one in expected.get("present", ()) if one not in "\n".join(paragraphs)] == []


def test_there_are_enough_snippets_and_negatives_among_them() -> None:
    negatives = [name for name in NAMES if not snippets.expected("bylines", name)["authors"]]
    assert len(NAMES) >= 60
    assert len(negatives) >= 12
