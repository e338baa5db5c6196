"""Cards of other pieces after the text, and texts in parts that look a little like them."""

from __future__ import annotations

from newsparse.declared import Declared
from newsparse.document import Document
from newsparse.extract import parse
from newsparse.flow import flow
from newsparse.limits import Limits
from newsparse.reading import Reading
from newsparse.roles.cards import claims

TEXT = tuple(
    f"The council of Gullhaven voted on {day} evening to close the {what} to cars from next spring, after a debate of {n} hours."
    for n, (day, what) in enumerate(
        (("Monday", "old harbour road"), ("Tuesday", "quay"), ("Friday", "market"), ("Sunday", "bridge"), ("Wednesday", "park")), 2
    )
)
LINES = tuple(f"The first lines of that story say what happened on day {n} of the week, and why." for n in range(3))
CARDS = "".join(
    f'<div class=item><a href="/town/story-{n}"><h3>Another story from the town, number {n}</h3></a><p>{line}</p></div>'
    for n, line in enumerate(LINES)
)


def page(after: str) -> str:
    text = "".join(f"<p>{one}</p>" for one in TEXT)
    return (
        "<title>Harbour road to close</title><main><article><h1>Harbour road to close</h1>"
        f"<div class=story>{text}</div></article>{after}</main>"
    )


def test_cards_of_other_pieces_are_no_text_and_their_label_neither() -> None:
    assert parse(page(f"<section><h2>Elsewhere in town</h2><div>{CARDS}</div></section>")).paragraphs == TEXT


def test_the_label_stands_before_the_first_card_whatever_headings_the_cards_have() -> None:
    tags = ("h5", "h3", "h4", "h2", "h3", "h5")
    cards = "".join(
        f'<div class=item><a href="/town/story-{n}"><{tag}>Another story from the town, number {n}</{tag}></a></div>'
        for n, tag in enumerate(tags)
    )
    document = Document.read(page(f"<section><h2>Elsewhere in town</h2><div>{cards}</div></section>").encode(), None)
    reading = Reading(flow(document, Limits()), Declared(()))
    claimed = [reading.page.blocks[claim.block].text for claim in claims(reading)]
    assert claimed == ["Elsewhere in town", *(f"Another story from the town, number {n}" for n in range(len(tags)))]


def test_cards_without_a_label_are_related_links() -> None:
    found = parse(page(f"<section><div>{CARDS}</div></section>"), url="https://www.gull.example/news/harbour-road")
    assert found.paragraphs == TEXT
    assert [link.url for link in found.related] == [f"https://www.gull.example/town/story-{n}" for n in range(3)]


def test_a_text_in_parts_whose_headings_are_links_is_text() -> None:
    parts = "".join(
        f'<div class=part><h3><a href="/tests/boots-{n}">The boots that came in at place {n}</a></h3><p>{one}</p>'
        f"<p>{one.replace('council', 'jury')}</p></div>"
        for n, one in enumerate(TEXT)
    )
    html = f"<title>The best boots</title><main><h1>The best boots</h1><p>{LINES[0]}</p><div>{parts}</div></main>"
    assert parse(html).paragraphs.count("The boots that came in at place 3") == 1
    assert set(TEXT) <= set(parse(html).paragraphs)


def test_two_boxes_alike_are_no_list_of_cards() -> None:
    boxes = "".join(
        f'<section><h2><a href="/law/{n}">Article {n} of the law on roads</a></h2><p>{line}</p></section>'
        for n, line in enumerate(LINES[:2])
    )
    assert set(LINES[:2]) <= set(parse(page("").replace("</div></article>", f"{boxes}</div></article>")).paragraphs)
