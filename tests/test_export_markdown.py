"""Markdown: what is written is what a Markdown parser reads."""

from __future__ import annotations

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.article import Article
from newsparse.records import (
    Figure,
    Image,
    ListBlock,
    ListItem,
    Paragraph,
    Span,
    Subheading,
    Table,
)
from rendering import AWKWARD, body, links, rendered, squeezed, tags, words
from sample_record import ARTICLE


def test_a_whole_article() -> None:
    assert ARTICLE.to_markdown() == (
        "River traffic\n"
        "\n"
        "# Old bridge reopens after nine years\n"
        "\n"
        "**Boats have to wait, walkers do not.**\n"
        "\n"
        "By Ana Núñez and the City Desk in Port Lume · 2025-06-15T07:57+03:00\n"
        "\n"
        "The [old bridge](https://news.example.org/old-bridge) is open again.\n"
        "\n"
        "## What changes\n"
        "\n"
        "> We *waited* long.\n"
        ">\n"
        "> Now we walk.\n"
        ">\n"
        "> — Mayor Ilse Brandt\n"
        "\n"
        "- **two** locks\n"
        "  1. first lock\n"
        "  2. second lock\n"
        "- one gate\n"
        "\n"
        "*Opening hours*\n"
        "\n"
        "| Day | Opens |\n"
        "| --- | --- |\n"
        "| Monday | 9 |\n"
        "| Sunday | 11 |\n"
        "\n"
        "![A stone bridge](https://img.example.org/bridge.jpg)\n"
        "\n"
        "*The bridge at dawn (Otto Reyes/Lume Press)*\n"
        "\n"
        "[youtube](https://www.youtube.com/watch?v=example)\n"
        "\n"
        "*An earlier version gave a wrong year.*\n"
        "\n"
        "![](https://img.example.org/lock.jpg)\n"
    )


def test_an_empty_article_is_an_empty_document() -> None:
    assert Article().to_markdown() == ""


def test_a_lead_image_outside_the_body_stands_before_it() -> None:
    images = (Image("https://example.org/1.jpg"), Image("https://example.org/2.jpg", lead=True))
    assert body(Paragraph("Text."), images=images).to_markdown() == (
        "![](https://example.org/2.jpg)\n\nText.\n\n![](https://example.org/1.jpg)\n"
    )


def test_a_figure_whose_image_is_missing_is_left_out() -> None:
    assert body(
        Figure(3), Figure(-1), Paragraph("Text."), images=(Image("https://example.org/1.jpg"),)
    ).to_markdown() == ("Text.\n\n![](https://example.org/1.jpg)\n")


def test_line_breaks_inside_a_paragraph_are_kept() -> None:
    root = rendered(body(Paragraph("Roses\nare red\n\n- not a list")).to_markdown())
    assert tags(root) == ["p", "br", "br"]
    assert words(root) == "Roses are red - not a list"


def test_neighbouring_lists_stay_apart() -> None:
    one, two = ListBlock((ListItem("a"),)), ListBlock((ListItem("b"),))
    assert tags(rendered(body(one, two, one).to_markdown())) == ["ul", "li"] * 3


def test_neighbouring_numbered_lists_and_lists_inside_an_entry_stay_apart() -> None:
    one = ListBlock((ListItem("a"),), ordered=True)
    assert tags(rendered(body(one, one).to_markdown())) == ["ol", "li"] * 2
    assert tags(rendered(body(ListBlock((ListItem("x", children=(one, one)),))).to_markdown())) == [
        "ul", "li", "ol", "li", "ol", "li",
    ]  # fmt: skip


def test_an_entry_without_own_text_keeps_the_list_inside_it() -> None:
    inner = ListBlock((ListItem("a"), ListItem("b")))
    markdown = body(ListBlock((ListItem("first"), ListItem("", children=(inner,)), ListItem("")))).to_markdown()
    assert tags(rendered(markdown)) == ["ul", "li", "li", "ul", "li", "li"]
    assert words(rendered(markdown)) == "first a b"


def test_an_empty_table_is_left_out_and_ragged_rows_are_filled() -> None:
    assert body(Table(())).to_markdown() == ""
    assert body(Table((("", ""),))).to_markdown() == ""
    root = rendered(body(Table((("a",), ("b", "c")), ("H",))).to_markdown())
    assert [[cell.text() for cell in row.css("th, td")] for row in root.css("tr")] == [["H", ""], ["a", ""], ["b", "c"]]


def test_a_table_without_header_has_an_empty_one() -> None:
    assert body(Table((("a", "b"),))).to_markdown() == "|  |  |\n| --- | --- |\n| a | b |\n"


@pytest.mark.parametrize("level", [-1, 2, 4, 6, 99])
def test_subheadings_are_never_above_the_headline_or_below_six(level: int) -> None:
    assert tags(rendered(body(Subheading("x", level)).to_markdown())) == [f"h{min(max(level, 2), 6)}"]


@pytest.mark.parametrize("title", ["C #", "C ##", "Sharp #\\", "# one", "###"])
def test_number_signs_in_headings_are_kept(title: str) -> None:
    root = rendered(Article(headline=title).to_markdown())
    assert (tags(root), words(root)) == (["h1"], title)


# -- links and emphasis ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "spans", "expected"),
    [
        ("one two", [Span(4, 7, "emphasis")], "one *two*"),
        ("one two", [Span(3, 7, "strong")], "one **two**"),
        ("one two", [Span(0, 7, "strong"), Span(4, 7, "emphasis")], "**one** ***two***"),
        ("one two", [Span(0, 7, "link", "https://a.example/"), Span(4, 7, "strong")], "[one **two**](https://a.example/)"),
        ("Look!here", [Span(5, 9, "link", "https://a.example/")], "Look\\![here](https://a.example/)"),
        ("a b", [Span(1, 2, "link", "https://a.example/")], "a b"),
        ("a b", [Span(0, 3, "link", "javascript:alert(1)")], "a b"),
        ("a b", [Span(0, 3, "link", None)], "a b"),
        ("ab", [Span(0, 1, "emphasis"), Span(1, 2, "strong")], "*a*b"),
        ('a"b"c', [Span(1, 4, "strong")], 'a"b"c'),
        ("重要です", [Span(0, 2, "strong")], "**重要**です"),
        ("a b c", [Span(0, 3, "link", "https://a.example/"), Span(2, 5, "link", "https://b.example/")],
         "[a b](https://a.example/) c"),
        ("abc", [Span(-5, 99, "emphasis")], "*abc*"),
        ("abc", [Span(2, 2, "emphasis"), Span(9, 12, "strong"), Span(2, 1, "link", "https://a.example/")], "abc"),
        ("one\ntwo", [Span(0, 7, "emphasis")], "*one*\\\n*two*"),
        ("one\ntwo", [Span(0, 7, "link", "https://a.example/")], "[one](https://a.example/)\\\n[two](https://a.example/)"),
    ],
)  # fmt: skip
def test_spans(text: str, spans: list[Span], expected: str) -> None:
    assert body(Paragraph(text, tuple(spans))).to_markdown() == expected + "\n"


SPANS = st.lists(
    st.builds(
        Span,
        st.integers(0, 12),
        st.integers(0, 12),
        st.sampled_from(["link", "emphasis", "strong"]),
        st.sampled_from(["https://a.example/?a=1&copy;=2", "http://b.example/(x)_y_*z*", "javascript:alert(1)", None]),
    ),
    max_size=5,
).map(tuple)


@given(text=AWKWARD, spans=SPANS)
def test_whatever_is_emphasised_the_words_are_those_of_the_text(text: str, spans: tuple[Span, ...]) -> None:
    root = rendered(body(Paragraph(text, spans)).to_markdown())
    assert words(root) == " ".join(text.split())
    assert set(tags(root)) <= {"p", "br", "a", "em", "strong"}
    assert {url[:17] for url in links(root)} <= {"https://a.example", "http://b.example/"}


@given(text=AWKWARD, spans=SPANS)
def testlinks_stand_on_the_characters_of_their_spans(text: str, spans: tuple[Span, ...]) -> None:
    links = [span for span in spans if span.kind == "link"][:1]
    root = rendered(body(Paragraph(text, tuple(links))).to_markdown())
    shown = "".join(squeezed(link.text()) for link in root.css("a"))
    real = [span for span in links if (span.url or "").startswith("http") and span.start < span.end]
    assert shown == "".join(squeezed(text[span.start : span.end]) for span in real)


def test_the_record_itself_is_not_changed() -> None:
    before = attrs.evolve(ARTICLE)
    ARTICLE.to_markdown(front_matter=True)
    assert before == ARTICLE
