"""Whether the text looks cut off, apart from what the page declares of paying."""

from __future__ import annotations

import json

import pytest

from newsparse import Article, parse

SAID = (
    "The harbour office says that the water in the inner basin has begun to fall, and that the gates will be opened as "
    "soon as the second tide has passed the breakwater, which the engineers expect before dawn."
)
OFFER = '<div class="paywall"><h3>Read on with a subscription</h3><p>Try it for four weeks.</p></div>'


def _page(count: int, end: str = "", **declared: object) -> Article:
    said = {"@type": "NewsArticle", "headline": "Harbour under water", **declared}
    text = "".join(f"<p>{number} {SAID}</p>" for number in range(count))
    head = f'<script type="application/ld+json">{json.dumps(said)}</script>'
    return parse(f"<html lang=en><head>{head}</head><body><article><h1>Harbour under water</h1>{text}{end}</article></body>")


def test_a_short_text_that_is_not_free_is_a_teaser() -> None:
    article = _page(1, OFFER, isAccessibleForFree=False)
    assert (article.kind, article.is_free, article.is_cut) == ("paywall-teaser", False, True)


def test_a_whole_text_that_is_not_free_is_not_cut() -> None:
    article = _page(12, isAccessibleForFree=False)
    assert (article.is_free, article.is_cut) == (False, False)
    assert article.provenance["is_cut"].reason == "nothing says that the text is cut"


def test_a_text_that_is_declared_free_may_be_cut_all_the_same() -> None:
    article = _page(9, f"<p>The gates {SAID[:60]}…</p>{OFFER}", isAccessibleForFree=True)
    assert (article.is_free, article.is_cut) == (True, True)


@pytest.mark.parametrize(("count", "cut"), [(400, True), (90, False), ("many", False), ("1" * 40, False)])
def test_far_more_declared_words_than_shown_ones_say_that_a_part_is_missing(count: object, cut: bool) -> None:
    assert _page(3, wordCount=count).is_cut is cut


def test_an_ellipsis_alone_says_nothing() -> None:
    assert not _page(9, "<p>And so the night went on…</p>").is_cut
