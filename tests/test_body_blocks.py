"""The body's typed blocks: what the page shows comes back with its kind, in order, once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from newsparse.article import Article
from newsparse.extract import parse
from newsparse.fields.table import table_of
from newsparse.limits import Limits
from newsparse.page import Block, Box
from newsparse.records import (
    Embed,
    Figure,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Quote,
    Span,
    Subheading,
    Table,
)

P = [
    "The harbour opened again on Monday, after three weeks of repairs to its eastern wall and to both of its cranes.",
    "Fishermen had waited outside since dawn, said the harbour master, who had promised them coffee and kept his word.",
    "The repairs cost four million crowns, twice what the council had planned, and will be paid for by a new berth fee.",
    "Winter storms had torn a hole of nine metres into the wall, which was built in 1931 and never mended before.",
]


def article(middle: str) -> Article:
    text = f"<p>{P[0]}</p><p>{P[1]}</p>{middle}<p>{P[2]}</p><p>{P[3]}</p>"
    html = f"<html lang=en><body><nav>Menu</nav><article><h1>Harbour reopens</h1><div class=text>{text}</div></article>"
    return parse(html, url="https://www.gull.example/news/harbour")


def between(middle: str) -> list[object]:
    """The blocks between the second and the third paragraph."""
    body = article(middle).body
    first, last = body.index(Paragraph(P[1])), body.index(Paragraph(P[2]))
    return list(body[first + 1 : last])


def test_a_heading_is_a_subheading_with_its_level() -> None:
    assert between("<h3>What it cost</h3>") == [Subheading("What it cost", 3)]


@pytest.mark.parametrize(
    "line", ["<p><strong>What it cost</strong></p>", "<p><b>Die Kosten</b></p>", "<p><span><b>費用の内訳</b></span></p>"]
)
def test_a_bold_line_between_paragraphs_is_a_subheading(line: str) -> None:
    (block,) = between(line)
    assert isinstance(block, Subheading)
    assert block.level == 2


@pytest.mark.parametrize(
    "line",
    [
        "<p><strong>Who pays for all of this?</strong></p>",
        "<p><strong>The council, too, was surprised.</strong></p>",
        "<p><strong>Gullhaven</strong> is not the first</p>",
        '<p><b><a href="/plan">The plan of the council</a></b> for the harbour and its wall</p>',
    ],
)
def test_a_bold_sentence_or_question_is_a_paragraph(line: str) -> None:
    (block,) = between(line)
    assert isinstance(block, Paragraph)


def test_two_lists_in_one_item_stay_two() -> None:
    inner = "<ul><li>The eastern wall</li><li>The western wall</li></ul><ol><li>Both of the cranes</li></ol>"
    (block,) = between(f"<ul><li>What was mended, in the order of the bills:{inner}</li><li>What was not mended</li></ul>")
    assert isinstance(block, ListBlock)
    assert block.items[0].children == (
        ListBlock((ListItem("The eastern wall"), ListItem("The western wall"))),
        ListBlock((ListItem("Both of the cranes"),), ordered=True),
    )


def test_a_list_comes_back_as_one_block_with_its_items() -> None:
    (block,) = between("<ol><li>The eastern wall was closed first</li><li>Then both cranes were taken down</li></ol>")
    assert block == ListBlock(
        (ListItem("The eastern wall was closed first"), ListItem("Then both cranes were taken down")), ordered=True
    )


def test_a_list_inside_an_item_is_its_child() -> None:
    (block,) = between(
        "<ul><li>The cranes of the harbour were taken down:<ul><li>the northern one in March,</li>"
        "<li>the southern one in April.</li></ul></li><li>The wall of the harbour was closed.</li></ul>"
    )
    assert isinstance(block, ListBlock)
    assert [item.text for item in block.items] == [
        "The cranes of the harbour were taken down:",
        "The wall of the harbour was closed.",
    ]
    (inner,) = block.items[0].children
    assert [item.text for item in inner.items] == ["the northern one in March,", "the southern one in April."]


def test_deeply_nested_lists_are_flattened_at_some_depth_and_lose_no_text() -> None:
    deep = "".join(f"<ul><li>Level {i} of the list of all the repairs" for i in range(200)) + "</li></ul>" * 200
    found = article(deep)
    assert Article.from_json(found.to_json()) == found
    assert all(f"Level {i} of the list of all the repairs" in found.text for i in (0, 50, 199))


def test_a_quote_keeps_its_lines_and_who_said_it() -> None:
    (block,) = between(
        "<blockquote><p>We have waited long enough for this wall to be mended.</p>"
        "<p>Now we want our berths back.</p><footer>— Ann Lee, fisher</footer></blockquote>"
    )
    assert block == Quote(
        "We have waited long enough for this wall to be mended.\nNow we want our berths back.", "Ann Lee, fisher"
    )


def test_a_table_keeps_its_rows_and_header() -> None:
    (block,) = between(
        "<table><tr><th>Repair</th><th>Cost in crowns</th></tr><tr><td>Eastern wall</td><td>2,900,000</td></tr>"
        "<tr><td>Both cranes</td><td>1,100,000</td></tr></table>"
    )
    assert block == Table((("Eastern wall", "2,900,000"), ("Both cranes", "1,100,000")), ("Repair", "Cost in crowns"))


def test_a_table_keeps_its_caption_apart_from_its_rows() -> None:
    (block,) = between(
        "<table><caption>The bills</caption><thead><tr><th>Repair</th><th>Crowns</th></tr></thead>"
        "<tbody><tr><td>Eastern wall</td><td>2,900,000</td></tr></tbody></table>"
    )
    assert block == Table((("Eastern wall", "2,900,000"),), ("Repair", "Crowns"), "The bills")


def test_an_empty_cell_keeps_its_column() -> None:
    (block,) = between(
        "<table><tr><th></th><th>2024</th><th>2025</th></tr><tr><th>Wall</th><td></td><td>2,900,000</td></tr>"
        "<tr><th>Cranes</th><td>400,000</td><td>700,000</td></tr></table>"
    )
    assert block == Table((("Wall", "", "2,900,000"), ("Cranes", "400,000", "700,000")), ("", "2024", "2025"))


def test_a_heading_at_the_side_of_the_first_row_makes_it_no_header() -> None:
    (block,) = between(
        "<table><tr><th>Wall</th><td>2,900,000</td></tr><tr><th>Cranes</th><td>1,100,000</td></tr></table>"
    )
    assert block == Table((("Wall", "2,900,000"), ("Cranes", "1,100,000")))


def test_links_and_emphasis_are_spans_of_the_paragraph() -> None:
    (block,) = between(
        '<p>The council had <a href="/news/plan">planned for half of that</a>, and <em>never</em> said <b>why</b> '
        'it was so, nor wrote <a href="mailto:a@b.example">to us</a>.</p>'
    )
    assert isinstance(block, Paragraph)
    assert block.spans == (
        Span(16, 40, "link", "https://www.gull.example/news/plan"),
        Span(46, 51, "emphasis"),
        Span(57, 60, "strong"),
    )
    assert block.text[16:40] == "planned for half of that"


def test_a_picture_between_paragraphs_is_a_figure_that_points_at_its_image() -> None:
    found = article(
        '<figure><img src="/crane-large.jpg" width=1200 height=800 alt="A crane">'
        "<figcaption>The northern crane is back on its feet.</figcaption></figure>"
    )
    figures = [block for block in found.body if isinstance(block, Figure)]
    assert [found.images[figure.image].url for figure in figures] == ["https://www.gull.example/crane-large.jpg"]
    assert "The northern crane is back on its feet." not in found.text


@pytest.mark.parametrize(
    ("middle", "provider"),
    [
        ('<iframe src="https://www.youtube.com/embed/abc123"></iframe>', "youtube"),
        (
            '<blockquote class="twitter-tweet"><p>The wall is dry again at last.</p>&mdash; Port '
            '<a href="https://twitter.com/port/status/1">May 3</a></blockquote>',
            "twitter",
        ),
    ],
)
def test_an_embed_names_its_provider_and_leaves_no_text(middle: str, provider: str) -> None:
    (block,) = between(middle)
    assert isinstance(block, Embed)
    assert block.provider == provider
    assert "dry again" not in article(middle).text


def test_a_correction_is_a_note_apart_from_the_text() -> None:
    found = article("").body + article("<p>Correction: an earlier text gave the wrong year of the wall.</p>").body
    assert [block for block in found if isinstance(block, Note)] == [
        Note("Correction: an earlier text gave the wrong year of the wall.", "correction")
    ]


def test_paragraphs_of_line_breaks_are_told_apart() -> None:
    html = f"<h1>Harbour reopens</h1><div class=text>{'<br><br>'.join(P)}</div>"
    assert parse(html).paragraphs == tuple(P)


@pytest.mark.parametrize("cap", ["<div class=drop-cap>T</div>", "<p>T</p>", "<table><tr><td>T</td></tr></table>"])
def test_a_drop_cap_in_a_block_of_its_own_belongs_to_its_text(cap: str) -> None:
    html = f"<h1>Harbour reopens</h1><div class=text>{cap}<p>{P[0][1:]}</p>{''.join(f'<p>{one}</p>' for one in P[1:])}</div>"
    assert parse(html).paragraphs == tuple(P)


def test_the_spans_of_a_text_with_a_drop_cap_are_where_they_were() -> None:
    html = f"<h1>Harbour reopens</h1><div class=text><div>T</div><p>he <b>harbour</b>{P[0][11:]}</p>{''.join(f'<p>{p}</p>' for p in P[1:])}"
    block = parse(html).body[0]
    assert isinstance(block, Paragraph)
    assert (block.text, block.spans) == (P[0], (Span(4, 11, "strong"),))


def test_long_lines_are_paragraphs_with_their_spans() -> None:
    lines = "<br>".join(one.replace("harbour", "<b>harbour</b>", 1) for one in P[:3])
    found = parse(f"<h1>Harbour reopens</h1><div class=text>{lines}</div>")
    assert found.paragraphs == tuple(P[:3])
    assert [block.spans for block in found.body if isinstance(block, Paragraph)] == [
        (Span(4, 11, "strong"),),
        (Span(50, 57, "strong"),),
        (),
    ]


def test_verses_stay_one_paragraph() -> None:
    (block,) = between("<p>The sea is grey,<br>the gulls are white,<br>we stay all day<br>and leave at night.</p>")
    assert block == Paragraph("The sea is grey,\nthe gulls are white,\nwe stay all day\nand leave at night.")


def test_white_space_of_the_mark_up_parts_no_drop_cap_from_its_word() -> None:
    html = f"<h1>Harbour reopens</h1><div class=text><p><span class=dropcap>T</span>\n{P[0][1:]}</p>{''.join(f'<p>{p}</p>' for p in P[1:])}"
    assert parse(html).paragraphs == tuple(P)


def test_a_letter_that_is_a_word_stays_one() -> None:
    first = "A harbour that was closed for three weeks has opened again, and nobody in the whole town knows for how long."
    html = f"<h1>Harbour reopens</h1><div class=text><p><span class=dropcap>A</span> {first[2:]}</p>{''.join(f'<p>{p}</p>' for p in P[1:])}"
    assert parse(html).paragraphs == (first, *P[1:])


def test_preformatted_text_has_its_paragraphs() -> None:
    lines = "\n\n".join(one.replace(", ", ",\n") for one in P)
    assert parse(f"<h1>Harbour reopens</h1><pre>{lines}</pre>").paragraphs == tuple(P)
    assert parse(f"<h1>Harbour reopens</h1><pre><pre>{lines}</pre></pre>").paragraphs == tuple(P)


def test_a_paragraph_that_is_shown_twice_is_read_once() -> None:
    assert article(f"<p class=mobile-only>{P[0]}</p>").paragraphs == tuple(P)


def test_a_pull_quote_that_repeats_the_text_is_no_block() -> None:
    assert between("<aside class=pullquote>promised them coffee and kept his word</aside>") == []


def test_text_that_exists_only_in_page_state_is_read_from_there() -> None:
    lines = "".join(f"<p>{line}</p>" for line in P)
    story = {"title": "Harbour reopens", "url": "/news/harbour", "body": lines}
    state = json.dumps({"props": {"pageProps": {"article": story}}})
    html = (
        "<title>Harbour reopens</title><meta property='og:title' content='Harbour reopens'><div id=__next></div>"
        f'<script id="__NEXT_DATA__" type="application/json">{state}</script>'
    )
    found = parse(html, url="https://www.gull.example/news/harbour")
    assert found.paragraphs == tuple(P)
    assert found.provenance["body"].source == "state"


def test_a_figure_never_points_beyond_the_images_that_a_limit_leaves() -> None:
    pictures = "".join(
        f'<figure><img src="/crane-{i}.jpg" width=1200 height=800><figcaption>Crane {i} of the harbour.</figcaption></figure>'
        for i in range(4)
    )
    html = (
        f"<h1>Harbour reopens</h1><div class=text><p>{P[0]}</p><p>{P[1]}</p>{pictures}<p>{P[2]}</p><p>{P[3]}</p></div>"
    )
    found = parse(html, url="https://www.gull.example/x", limits=Limits(images=2))
    figures = [block for block in found.body if isinstance(block, Figure)]
    assert figures
    assert all(figure.image < len(found.images) for figure in figures)


def test_the_caption_of_a_quotation_says_who_is_quoted() -> None:
    words = "Nobody asked the fishermen, and that is all there is to say about it."
    (block,) = between(
        f"<figure><blockquote><p>{words}</p></blockquote><figcaption>Ina Roe, skipper</figcaption></figure>"
    )
    assert block == Quote(words, "Ina Roe, skipper")


@pytest.mark.parametrize("label", ["<span class=u-sr-only>Link to</span> ", "<span>(opens in a new tab)</span> "])
def test_words_for_screen_readers_are_not_in_the_text(label: str) -> None:
    (block,) = between(f"<p>{label}<a href=/plan>The plan of the new wall</a> {label}was shown to all who came.</p>")
    assert isinstance(block, Paragraph)
    assert block.text == "The plan of the new wall was shown to all who came."
    assert [(block.text[span.start : span.end], span.kind) for span in block.spans] == [
        ("The plan of the new wall", "link")
    ]


def test_a_marked_text_of_the_page_does_not_replace_its_paragraphs() -> None:
    links = "".join(f"<li><a href=/news/{n}>Council meets for the {n}th time about the harbour wall</a></li>" for n in range(30))
    text = "".join(f"<p>{one}</p>" for one in P)
    html = (
        "<html lang=en><body itemscope itemtype=https://schema.org/NewsArticle><h1 itemprop=headline>Harbour reopens</h1>"
        f"<div itemprop=articleBody><div class=text>{text}</div><div class=related><h2>Related</h2><ul>{links}</ul></div></div>"
    )
    assert parse(html).body == tuple(map(Paragraph, P))


def test_places_of_advertisements_in_a_declared_text_are_no_paragraphs() -> None:
    text = "\n".join([P[0], "$$ARTICLEAD$$", P[1], "[[related:1]]", P[2], "{{box}}", P[3]])
    said = json.dumps({"@type": "NewsArticle", "headline": "Harbour reopens", "articleBody": text})
    html = f'<title>Harbour reopens</title><script type="application/ld+json">{said}</script><h1>Harbour reopens</h1>'
    assert parse(html).body == tuple(map(Paragraph, P))


@pytest.mark.parametrize(
    "hidden",
    [
        "<span hidden>not</span>",
        "<span style='color: red; display: none'>not</span>",
        "<span class=sr-only>not</span>",
        "<a href='#cost' aria-hidden=true>#</a>",
        "<a class=anchor>\u00b6</a>",
        "<sup><a href='#ref-1'>\u21a9</a></sup>",
    ],
)
def test_what_is_hidden_inside_a_line_and_the_handle_of_a_heading_are_no_text(hidden: str) -> None:
    assert between(f"<h3>What it cost {hidden}</h3>") == [Subheading("What it cost", 3)]


def test_a_link_of_letters_inside_the_page_stays() -> None:
    (block,) = between(f"<p>{P[0]} <a href='#n1'>1</a></p>".replace("Monday", "Sunday"))
    assert isinstance(block, Paragraph)
    assert block.text.endswith("cranes. 1")


class _NotFromTheStart(tuple[Box, ...]):
    """Boxes that may be cut out, and not stepped through: so many tables would each step through all before them."""

    def __iter__(self) -> Iterator[Box]:
        raise AssertionError("the boxes are read from the first one on")


def test_the_cells_of_a_table_are_found_without_a_look_at_all_boxes_before_it() -> None:
    table = Box(0, "table", "", None, 1, False, "")
    rows = [Box(1 + 3 * n, "tr", "", table, n + 1, False, "") for n in range(2)]
    cells = [Box(row.index + n, "td", "", row, n, False, "") for row in rows for n in (1, 2)]
    boxes = _NotFromTheStart(sorted((table, *rows, *cells), key=lambda box: box.index))
    blocks = [Block(n, cell, f"Cell {n}") for n, cell in enumerate(cells)]
    case: Any = SimpleNamespace(reading=SimpleNamespace(page=SimpleNamespace(boxes=boxes)))
    assert table_of(blocks, case) == [Table((("Cell 0", "Cell 1"), ("Cell 2", "Cell 3")))]
