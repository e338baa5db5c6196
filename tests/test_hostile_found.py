"""What fuzzing and measuring found, each mended and kept from coming back."""

from __future__ import annotations

import json

import pytest

from growth import outgrows
from hostile import read
from newsparse.declared import Declared
from newsparse.document import Document
from newsparse.flow import flow
from newsparse.limits import Limits
from newsparse.nesting import check_nesting
from newsparse.page import Page
from newsparse.parsing.byline_reading import read_part
from newsparse.parsing.jsonmend import mended
from newsparse.parsing.jsontext import read_json
from newsparse.parsing.keywords import is_topic
from newsparse.parsing.urls import absolute
from newsparse.reading import Reading
from newsparse.roles import comments, sides
from newsparse.roles.assign import Rule


def page_of(html: str, limits: Limits | None = None) -> Page:
    return flow(Document.read(html.encode()), limits or Limits())


def texts(html: str, limits: Limits | None = None) -> list[str]:
    return [block.text for block in page_of(html, limits).blocks]


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>Rain &#27;[31mfell &#127;in Spain", ["Rain [31mfell in Spain"]),
        ("<p>Rain\u0085fell\x0bhere", ["Rain fell here"]),
        ("<p>Rain \u200b fell", ["Rain fell"]),
        ("<p>\u200b Rain\u00ad\n", ["Rain"]),
        ("<p>Rain<br>\u200b<br>fell", ["Rain\nfell"]),
    ],
)
def test_a_text_has_no_control_characters_and_no_white_space_around_unseen_ones(html: str, expected: list[str]) -> None:
    assert texts(html) == expected


def test_parts_keep_their_words_where_unseen_characters_go() -> None:
    (block,) = page_of("<p>\u200b<b>Rain\u200b</b> \u200b<i>\u200bfell</i>").blocks
    assert [(part.tag, block.text[part.start : part.end]) for part in block.parts] == [("b", "Rain"), ("i", "fell")]


def test_declared_values_have_no_control_characters() -> None:
    story = {"@type": "NewsArticle", "headline": "Rain\x1b[0m in\ud800 Spain", "keywords": ["\x07", "Rain\x7f"]}
    article = read(f"<script type=application/ld+json>{json.dumps(story)}</script>")
    assert article.headline == "Rain[0m in Spain"
    assert article.tags == ("Rain",)


def test_alternative_text_has_no_control_characters() -> None:
    body = "<p>Rain fell on the plain all day, said the weather office in the capital on Monday.</p>" * 6
    article = read(
        f"<article><h1>Rain</h1><figure><img src=/a.jpg width=900 alt='A &#27;cloud'></figure>{body}</article>"
    )
    assert [image.alt for image in article.images] == ["A cloud"]


def test_a_text_that_is_cut_ends_with_a_word_and_is_noted() -> None:
    page = page_of("<p>Rain fell</p>", Limits(text=5))
    assert [block.text for block in page.blocks] == ["Rain"]
    assert page.notes == ("1 blocks were cut at Limits.text (5 characters)",)
    assert page_of("<p>Rain</p>", Limits(text=4)).notes == ()


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("<title>Rain in Spain<meta name=author content=Ana><link href=/a><p>Text", "Rain in Spain"),
        ("<title>Rain in Spain<script>var a</title>", "Rain in Spain"),
        ("<title>Rain <i>in</i> Spain</title>", "Rain <i>in</i> Spain"),
        ("<title>a < b</title>", "a < b"),
    ],
)
def test_a_title_that_is_not_closed_ends_where_it_should(html: str, title: str) -> None:
    assert Document.read(html.encode()).title == title


@pytest.mark.parametrize(
    "address",
    [
        "https://{HOST}/a",
        "http://a b.example/",
        "http://example.org:99999/",
        "http://example.org:x/",
        "http://a|b/",
        "http://[::1",
        "http://%zz/",
    ],
)
def test_an_address_without_a_possible_host_is_none(address: str) -> None:
    assert absolute(address, "https://example.org/") is None


def test_boxes_beyond_the_hundredth_level_belong_to_it_and_later_ones_to_their_own() -> None:
    page = page_of("<main><div>" * 300 + "deep" + "</div></main>" * 300 + "<p id=after>after</p>")
    deep, after = page.blocks
    assert len(list(deep.box.chain())) == 100
    assert after.box.path() == "p#after"


def test_parts_beyond_the_fiftieth_level_are_left_out_and_later_ones_are_not() -> None:
    (block,) = page_of("<p>" + "<b>" * 300 + "deep" + "</b>" * 300 + " <i>after</i>").blocks
    assert len(block.parts) == 51
    last = block.parts[-1]
    assert (last.tag, block.text[last.start : last.end]) == ("i", "after")


def test_declared_values_beyond_a_thousand_are_left_out_and_noted() -> None:
    article = read("".join(f"<meta property=article:tag content='Rain {number}'>" for number in range(1_010)))
    assert article.notes == ("10 declared values beyond 1000 of one property were left out",)
    assert not read("<meta property=article:tag content=Rain>" * 1_000).notes


@pytest.mark.parametrize(
    ("before", "piece", "after"),
    [("<a ", "/", ">"), ("<svg><path ", "/ ", ">"), ("<script><!-- ", "-", "</script>")],
    ids=["slashes in a tag", "slashes in a drawing", "dashes in a script"],
)
def test_the_look_at_nesting_is_not_held_up(before: str, piece: str, after: str) -> None:
    def look(page: bytes) -> None:
        check_nesting(page, Limits(depth=10_000))

    pages = ((f"<p>{'<p>' * 3_000}{before}{piece * times}{after}").encode() for times in (1, 25_000, 200_000))
    assert not outgrows(look, pages)


@pytest.mark.parametrize("words", ["News ", "Ana News ", "Press "])
def test_an_agency_is_not_looked_for_from_each_of_many_words_on(words: str) -> None:
    assert not outgrows(lambda text: read_part(text, "en", None), ((words * times).split() for times in (8, 64, 512, 4_096)))


def test_a_byte_order_mark_in_broken_json_does_not_hold_the_mending_up() -> None:
    assert read_json("\ufeff{a: 1,\ufeff 'b': 2}") == {"a": 1, "b": 2}
    assert read_json("\ufeff<b>") is None


@pytest.mark.parametrize("char", [chr(code) for code in range(0x3100) if chr(code).isspace()] + list("\ufeff\u200b\u2060\0"))
def test_no_character_holds_the_mending_up(char: str) -> None:
    assert mended(f"{char}x{char}'{char}'{char}").count("x") == 1


def test_declared_texts_are_one_line_with_white_space_folded() -> None:
    said = "A b\tc  d\n e\u00a0f"
    thing = {
        "@type": "NewsArticle",
        **dict.fromkeys(("headline", "dateline", "articleSection", "license"), said),
        **{name: {"name": said} for name in ("author", "publisher", "isPartOf")},
        "image": {"url": "https://www.example.org/a.jpg", "caption": said, "creditText": said},
    }
    article = read(f'<script type="application/ld+json">{json.dumps(thing)}</script><p>x')
    image = article.images[0]
    texts = (article.headline, article.dateline, article.section, article.publisher, article.site_name, article.license)
    assert {*texts, image.caption, image.credit} == {"A b c d e f"}


@pytest.mark.parametrize("key", ["author", "image", "about"])
def test_a_thing_that_names_itself_as_its_part_is_entered_once(key: str) -> None:
    thing = {"@type": "NewsArticle", "@id": "#a", "headline": "Rain at last", key: "#a"}
    read(f'<script type="application/ld+json">{json.dumps(thing)}</script><p>x')


@pytest.mark.parametrize("rel", ["' '", "'\t\n'", "''"])
def test_a_link_with_a_blank_relation_is_none(rel: str) -> None:
    assert Document.read(f"<link rel={rel} href=/a>".encode()).links == ()
    read(f"<link rel={rel} href=/a><p>Rain")


def test_no_keyword_is_no_topic() -> None:
    assert not is_topic("")


@pytest.mark.parametrize("rule", [comments.claims, sides.claims])
def test_a_rule_claims_a_block_in_nested_boxes_once_for_each_mark(rule: Rule) -> None:
    nested = "<section class='comments navbar'><p>I was there.</p>" * 90
    reading = Reading(page_of(f"<p>{'Rain fell all day. ' * 20}</p>{nested}"), Declared(()))
    claimed = [claim.block for claim in rule(reading)]
    assert sorted(claimed) == list(range(1, 91))
