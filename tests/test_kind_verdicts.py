"""The verdict on pages that are no articles, and on fixture pages that are."""

from __future__ import annotations

import pytest

from fixture_pages import fixtures, record
from newsparse import parse
from not_articles import PAGES, Other

ARTICLES = ("article", "live-blog", "gallery", "video", "audio", "opinion", "paywall-teaser")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_that_is_no_article_is_told_so(page: Other) -> None:
    article = parse(page.html, url=page.url)
    assert article.kind not in ARTICLES
    assert not page.kinds or article.kind in page.kinds


@pytest.mark.parametrize("name", [name for name, one in fixtures().items() if one.expected.get("kind") in ARTICLES])
def test_a_fixture_page_that_is_an_article_is_told_so(name: str) -> None:
    assert record(name).kind in ARTICLES


def _listicle(host: str, size: int) -> str:
    text = "It keeps the rain out, as the three of us found on the quay last winter, and it can be mended at home. " * size
    parts = "".join(f"<section class=item><h2><a href='{host}/{n}'>Coat {n}</a></h2><p>{n} {text}</p></section>" for n in range(8))
    return f"<html lang=en><body><main><h1>Eight coats for the quay</h1><p>{text}</p><p>{text}</p>{parts}</main></body></html>"


@pytest.mark.parametrize(("host", "size"), [("https://shop.example.net", 2), ("", 6)])
def test_a_list_whose_headings_link_is_an_article_where_its_parts_are_its_own(host: str, size: int) -> None:
    assert parse(_listicle(host, size), url="https://www.pennant.example/style/coats").kind == "article"


def test_a_verdict_says_why_and_how_sure_it_is() -> None:
    page = next(page for page in PAGES if page.name == "section-en")
    found = parse(page.html, url=page.url).provenance["kind"]
    assert found.winner is not None
    assert (found.winner.raw, found.winner.note) == (
        "12 teasers",
        "its text stands under linked headlines of other pages",
    )
    assert 0.5 < found.confidence < 1
