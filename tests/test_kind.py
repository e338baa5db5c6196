"""What a page is: a banner that asks for consent, or a column of links, makes no article something else."""

from __future__ import annotations

from newsparse.article import Article
from newsparse.extract import parse

PARAGRAPHS = "".join(
    f"<p>{one}</p>"
    for one in (
        "The harbour opened again on Monday, after three weeks of repairs to its eastern wall and to both of its cranes.",
        "Fishermen had waited outside since dawn, said the harbour master, who had promised them coffee and kept his word.",
        "The repairs cost four million crowns, twice what the council had planned, and will be paid for by a new berth fee.",
    )
)
BANNER = "".join(
    f"<p>We use cookies for {one}, if you consent.</p>"
    for one in ("statistics", "maps", "films", "advertisements", "what our partners do", "everything else")
)
LINKS = "".join(
    f"<li><a href=/n/{number}>Another headline of the day that leads to piece number {number}</a></li>"
    for number in range(40)
)
HEAD = "<title>Harbour reopens after repairs | The Gull</title>"


def page(body: str) -> Article:
    return parse(f"<html lang=en><head>{HEAD}</head><body>{body}</body></html>", url="https://gull.example/a/harbour")


def test_a_short_article_above_a_banner_is_an_article() -> None:
    found = page(
        f"<article><h1>Harbour reopens after repairs</h1>{PARAGRAPHS}</article><div class=banner>{BANNER}</div>"
    )
    assert found.kind == "article"
    assert found.headline == "Harbour reopens after repairs"
    assert len(found.paragraphs) == 3


def test_a_page_that_only_asks_for_consent_is_a_wall() -> None:
    found = page(
        f"<main><h1>Before you read on</h1>{BANNER}<p>Already a subscriber? Sign in here to read on.</p></main>"
    )
    assert found.kind == "consent-wall"
    assert found.headline is None


def test_short_news_among_many_links_is_an_article() -> None:
    found = page(f"<article><h1>Harbour reopens after repairs</h1>{PARAGRAPHS}</article><ul>{LINKS}</ul>")
    assert found.kind == "article"


def test_many_links_and_no_headline_of_their_page_are_a_front() -> None:
    found = page(
        f"<h1>News of the coast</h1><p>All that happened between the capes today, in the order in which it came in.</p><ul>{LINKS}</ul>"
    )
    assert found.kind == "front-page"
