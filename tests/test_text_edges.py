"""What is set apart from a text by its looks alone: words for those who listen, asides of links, last lines in italics."""

from __future__ import annotations

import pytest

from newsparse.bodymodel.model import Scored, weights
from newsparse.declared import Declared
from newsparse.extract import parse
from newsparse.page import Block, Box, Page, Role
from newsparse.reading import Reading
from newsparse.roles import origin, shapes, sides
from newsparse.roles.body import _afterword, _chosen

TEXT = tuple(
    f"The council of Gullhaven voted on {day} evening to close the {what} to cars from next spring, after a long debate."
    for day, what in (("Monday", "old harbour road"), ("Tuesday", "quay"), ("Friday", "market"), ("Sunday", "bridge"))
)
HTML = Box(0, "html", "", None, 1, False, "")
TEXT_BOX = Box(1, "div", "text", HTML, 1, False, "")


def page(inside: str = "", after: str = "", head: str = "") -> str:
    first, *others = (f"<p>{one}</p>" for one in TEXT)
    text = first + inside + "".join(others) + after
    return f"<title>Harbour road</title>{head}<main><h1>Harbour road</h1><div class=text>{text}</div></main>"


@pytest.mark.parametrize("marks", ["sr-only", "visually-hidden", "screen-reader-text", "visuallyhidden", "step u-sr-only"])
def test_what_is_only_read_aloud_is_no_text(marks: str) -> None:
    assert parse(page(f'<h2 class="{marks}">Introduction: the harbour road and its history</h2>')).paragraphs == TEXT


def test_words_of_marks_apart_hide_nothing() -> None:
    html = page('<h2 class="screen hidden-xs only">Introduction: the harbour road and its history</h2>')
    assert "Introduction: the harbour road and its history" in parse(html).text


def test_an_aside_of_links_is_no_text_and_its_heading_neither() -> None:
    links = "".join(f'<li><a href="/course/{name}">{name} for beginners</a></li>' for name in ("Welding", "Sailing", "Netting"))
    assert parse(page(f"<aside class=x><h4>More courses</h4><ul>{links}</ul></aside>")).paragraphs == TEXT


def test_an_aside_of_text_with_a_link_is_not_told_by_its_tag() -> None:
    aside = f'<aside class=x><p>{TEXT[0]} The <a href="/road">road</a> is old.</p></aside>'
    html = page(aside)
    assert not any(claim.rule == "aside of links" for claim in sides.claims(_reading(html)))


def _reading(html: str) -> Reading:
    from newsparse.document import Document
    from newsparse.flow import flow
    from newsparse.limits import Limits
    from newsparse.sources import collect

    document = Document.read(html.encode(), None)
    return Reading(flow(document, Limits()), Declared(collect(document)))


AUTHOR = '<meta name="author" content="Marta Lindqvist">'


def test_a_line_in_italics_that_names_the_author_after_the_text_is_about_her() -> None:
    life = "Marta Lindqvist has lived above the fish market for thirty years and writes about the harbour and its people."
    for after, is_firm in ((f"<p><em>{life}</em></p>", True), (f"<p>{life}</p>", False)):
        claims = origin.claims(_reading(page(after=after, head=AUTHOR)))
        assert [claim.strength >= 0.5 for claim in claims if claim.role is Role.AUTHOR_BOX] == [is_firm]


def _scored(*rows: tuple[str, str, float]) -> tuple[Reading, list[Scored]]:
    """Blocks of one box in a row: tag, text, chance."""
    boxes = [Box(2 + i, tag, "", TEXT_BOX, i, False, "") for i, (tag, _, _) in enumerate(rows)]
    blocks = tuple(Block(i, box, text) for i, (box, (_, text, _)) in enumerate(zip(boxes, rows)))
    reading = Reading(Page(blocks, (HTML, TEXT_BOX, *boxes)), Declared(()))
    return reading, [Scored(block, row[2]) for block, row in zip(blocks, rows)]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ((("p", TEXT[0], 0.9), ("h3", "The road", 0.3), ("p", TEXT[1], 0.9)), {0, 1, 2}),
        ((("p", TEXT[0], 0.9), ("h3", "The road", 0.1), ("p", TEXT[1], 0.9)), {0, 2}),
        ((("p", TEXT[0], 0.9), ("p", "The road", 0.3), ("p", TEXT[1], 0.9)), {0, 2}),
        ((("p", TEXT[0], 0.9), ("h3", "The road", 0.3)), {0}),
    ],
)
def test_a_heading_between_two_texts_need_be_less_likely(rows: tuple[tuple[str, str, float], ...], expected: set[int]) -> None:
    reading, scored = _scored(*rows)
    assert _chosen(reading, {}, scored, weights()) == expected


@pytest.mark.parametrize(
    ("last", "is_set_apart"),
    [
        ("<p><em>Translated by Tom Eller</em></p>", True),
        ("<p><i>With reporting by the harbour desk</i></p>", True),
        ("<p>Translated <em>by Tom Eller</em></p>", False),
        ("<p><em>And so the road was closed to all cars, as the fishermen had asked, and nobody ever drove there.</em></p>", False),
        ("<h3>The council also voted on</h3>", True),
        ("<p><a href=/tips>Winter tips for your boat</a></p>", True),
        ("<p>The minutes are on the <a href=/town>page of the town</a> since Monday.</p>", False),
        ("<ul><li><a href=/tips>Winter tips for your boat</a></li></ul>", False),
    ],
)
def test_a_last_block_may_be_set_apart_from_the_text_by_its_looks(last: str, is_set_apart: bool) -> None:
    reading = _reading(page(after=last))
    text = [block for block in reading.page.blocks if block.box.tag in ("p", "h3", "li")]
    assert (_afterword(reading, text) is not None) is is_set_apart


def test_what_an_offer_begins_in_a_box_is_the_offer() -> None:
    items = "".join(f"<li>{one}</li>" for one in ("Unlimited reading on all screens.", "A quiz for every day.", "Letters from our writers."))
    box = f"<div class=intro><div>Register / sign in to unlock more</div><p>Support the Gull.</p><ul>{items}</ul></div>"
    assert parse(page(box)).paragraphs == TEXT


def test_a_box_of_paragraphs_that_an_offer_begins_is_not_taken_whole() -> None:
    html = page(f"<div class=part><p>Subscribe to read on paper.</p><p>{TEXT[0].replace('Monday', 'Thursday') * 2}</p></div>")
    assert any("Thursday" in one for one in parse(html).paragraphs)


@pytest.mark.parametrize("mark", ["video-heading", "c-video__data", "videoTitle"])
def test_the_title_of_a_film_in_the_text_is_no_text(mark: str) -> None:
    film = f"<figure><p class={mark}>2:05 The harbour road as it was in 1960</p><img src=/road.jpg></figure>"
    assert parse(page(film)).paragraphs == TEXT


def test_a_sentence_in_a_box_of_a_film_is_not_told_by_its_mark() -> None:
    html = page("<div class=video-text>The road was filmed by the council in the last summer.</div>")
    assert not any(claim.rule == "title of a film" for claim in shapes.claims(_reading(html)))


def test_letters_offered_in_a_part_of_the_text_with_a_box_of_its_own_are_no_text() -> None:
    parts = "".join(f"<section><div><p>{one}</p></div></section>" for one in TEXT)
    offer = 'The Gull Newsletter tells you on each day what has happened in the harbour. <a href="/letter">Sign up here!</a>'
    html = f"<title>Harbour road</title><main><h1>Harbour road</h1>{parts}<section><div><p>{offer}</p></div></section></main>"
    assert parse(html).paragraphs == TEXT
