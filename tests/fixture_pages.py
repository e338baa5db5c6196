"""The fixture pages, for tests that want pages: a folder a page. That they give what they should is the plugin's test."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from newsparse.article import Article
from newsparse.fixtures.folder import Fixture, find

PAGES = Path(__file__).resolve().parent / "fixtures" / "pages"


@cache
def fixtures() -> dict[str, Fixture]:
    """All fixture pages, by name."""
    return {fixture.name: fixture for fixture in find(PAGES)}


def names() -> list[str]:
    """The names of all fixture pages."""
    return list(fixtures())


def page_bytes(name: str) -> bytes:
    """The page, as its server would send it."""
    return fixtures()[name].page()


@cache
def record(name: str) -> Article:
    """The record of a fixture page."""
    return fixtures()[name].parse()
