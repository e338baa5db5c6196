"""Headline, kicker and dek: what the reader sees, told apart."""

from __future__ import annotations

import pytest

from newsparse.article import Article
from newsparse.extract import parse

TEXT = "".join(
    f"<p>{one}</p>"
    for one in (
        "The harbour opened again on Monday, after three weeks of repairs to its eastern wall and to both of its cranes.",
        "Fishermen had waited outside since dawn, said the harbour master, who had promised them coffee and kept his word.",
        "The repairs cost four million crowns, twice what the council had planned, and will be paid for by a new berth fee.",
        "Winter storms had torn a hole of nine metres into the wall, which was built in 1931 and never mended before.",
    )
)


def article(top: str, head: str = "", url: str | None = None) -> Article:
    html = f"<html lang=en><head>{head}</head><body><header>Menu</header><article>{top}<div class=text>{TEXT}</div></article>"
    return parse(html, url=url)


OG = '<meta property="og:title" content="Harbour reopens after repairs">'
TITLE = "<title>Boats are back | The Gull</title>"
LONG = '<meta property="og:title" content="Boats are back in the harbour again">'
HERE = TITLE + '<link rel=canonical href="https://gull.example/a/boats/">'
SITE = '<meta property="og:site_name" content="The Gull">'


@pytest.mark.parametrize(
    ("top", "head", "expected"),
    [
        ("<h1>Harbour reopens after repairs</h1>", OG, "Harbour reopens after repairs"),
        ("<h1>Harbour reopens “after repairs”</h1>", OG, "Harbour reopens “after repairs”"),
        (
            "<h1><span class=a-1>Repairs</span><span class=visually-hidden>: </span><span class=a-2>Harbour reopens</span></h1>",
            '<meta property="og:title" content="Repairs: Harbour reopens">',
            "Harbour reopens",
        ),
        (
            "<h1><span>Repairs</span> <span class=h-offscreen> - </span> <span>Harbour reopens</span> <button>Edit</button></h1>",
            '<meta property="og:title" content="Harbour reopens">',
            "Harbour reopens",
        ),
        (
            "<h1><span>Harbour reopens after repairs</span><span class=sr-only>: </span><span>Date: 5 May 2025</span></h1>",
            OG,
            "Harbour reopens after repairs",
        ),
        ("<h1><span>Repairs</span>: <span>harbour reopens</span></h1>", OG, "Repairs: harbour reopens"),
        ("<h1>The Gull</h1><h1>Harbour reopens after repairs</h1>", OG, "Harbour reopens after repairs"),
        ("<h1>The Gull</h1><h2>Harbour reopens after repairs</h2>", OG, "Harbour reopens after repairs"),
        ("<div class=t>Harbour reopens after repairs</div>", OG, "Harbour reopens after repairs"),
        ("<h1>Boats are back</h1>", OG, "Boats are back"),
        ("", OG, "Harbour reopens after repairs"),
        ("", "<title>Harbour reopens | The Gull</title>" + SITE, "Harbour reopens"),
        ("", "<title>The Gull: Harbour reopens</title>" + SITE, "Harbour reopens"),
        ("<h1><span class=kicker>Coast</span> Harbour reopens after repairs</h1>", OG, "Harbour reopens after repairs"),
        ("<h1><a href=/c>Coast</a>: Harbour reopens after repairs</h1>", OG, "Harbour reopens after repairs"),
        ("<h1>Harbour <em>reopens</em> after repairs</h1>", OG, "Harbour reopens after repairs"),
        ("<h1 class=logo>The Gull</h1><h1>Boats are back</h1>", "", "Boats are back"),
        ("<h1><a href=/>The Gull</a></h1><h2>Boats are back</h2>", TITLE, "Boats are back"),
        ("<h1><a href=https://gull.example/en/>Gull</a></h1><h3>Boats are back</h3>", TITLE, "Boats are back"),
        ("<h1>Boats at last</h1><p>Rain</p><h2>Boats are back in the old harbour</h2>", LONG, "Boats at last"),
        ("<h1>Sport</h1><h2>Boats are back in the harbour again</h2>", LONG, "Boats are back in the harbour again"),
        (
            "<h2><a href=/a/boats>Boats are back</a></h2><div id=comments><h3>Boats are back</h3></div>",
            HERE,
            "Boats are back",
        ),
        (
            "<h1>Boats are back | Coast | The Gull</h1>",
            SITE + OG.replace("Harbour reopens after repairs", "Boats are back"),
            "Boats are back",
        ),
        ("<h1>Boats are back – The Gull</h1>", SITE, "Boats are back"),
        ("<h1>Boats are back – and so is the gull</h1>", SITE, "Boats are back – and so is the gull"),
        ("<h1>港が再開した-鴎新聞</h1>", SITE.replace("The Gull", "鴎新聞"), "港が再開した-鴎新聞"),
        ("<h1>修理を終えて港が再び開く-鴎新聞</h1>", SITE.replace("The Gull", "鴎新聞"), "修理を終えて港が再び開く"),
    ],
)
def test_the_headline_is_what_the_reader_sees(top: str, head: str, expected: str) -> None:
    assert article(top, head).headline == expected


def test_the_address_of_the_site_is_no_part_of_a_title() -> None:
    found = article("", "<title>Harbour reopens | Gull.example</title>", url="https://offers.gull.example/a")
    assert found.headline == "Harbour reopens"


def test_a_page_without_any_heading_says_so() -> None:
    found = article("").provenance["headline"]
    assert found.value is None
    assert found.reason == "the page shows no heading and declares no headline"


def test_the_declared_headline_is_a_runner_up() -> None:
    found = article("<h1>Boats are back</h1>", OG).provenance["headline"]
    assert found.source == "page"
    assert [one.raw for one in found.runners_up] == ["Harbour reopens after repairs"]


@pytest.mark.parametrize(
    "top",
    [
        "<div class=kicker>Coast</div><h1>Harbour reopens after repairs</h1>",
        "<h1><span class=kicker>Coast</span> Harbour reopens after repairs</h1>",
        "<p class='article__overline'>Coast</p><h1>Harbour reopens after repairs</h1>",
    ],
)
def test_a_kicker_is_told_apart(top: str) -> None:
    found = article(top, OG)
    assert (found.kicker, found.headline) == ("Coast", "Harbour reopens after repairs")


DEK = "Three weeks of repairs are over, and the fishermen want their berths back."


@pytest.mark.parametrize(
    "dek",
    [
        f"<p class=dek>{DEK}</p>",
        f"<h2 class='article-subtitle'>{DEK}</h2>",
        f"<h2>{DEK}</h2>",
        f"<div class=StandFirst>{DEK}</div>",
        f"<p class=lead>{DEK}</p>",
        f"<p>{DEK}</p>",
    ],
)
def test_a_dek_between_headline_and_text_is_no_body(dek: str) -> None:
    found = article(f"<h1>Harbour reopens after repairs</h1>{dek}", OG)
    assert found.dek == DEK
    assert len(found.paragraphs) == 4


@pytest.mark.parametrize("place", ["Wick. ", "Port of Wick: "])
def test_the_declared_description_behind_a_place_is_the_dek(place: str) -> None:
    caption = "The crane of the harbour of Wick on the day on which its repair was over at last."
    head = f'{OG}<meta name=description content="{DEK}"><meta property="og:description" content="{caption}">'
    picture = f"<figure><img src=/crane.jpg alt=Crane><figcaption><div>{caption}</div></figcaption></figure>"
    found = article(f"<h1>Harbour reopens after repairs</h1><div>{place}{DEK}</div><div>By Ina Roe</div>{picture}", head)
    assert found.dek == place + DEK
    assert len(found.paragraphs) == 4


def test_a_description_that_is_not_shown_is_no_dek() -> None:
    found = article("<h1>Harbour reopens after repairs</h1>", OG + f'<meta name=description content="{DEK}">')
    assert found.dek is None
    assert found.provenance["dek"].reason is not None


def test_the_first_paragraph_is_no_dek_although_the_description_repeats_it() -> None:
    first = TEXT.partition("</p>")[0].removeprefix("<p>")
    found = article("<h1>Harbour reopens after repairs</h1>", OG + f'<meta name=description content="{first}">')
    assert found.dek is None
    assert len(found.paragraphs) == 4


def test_a_heading_of_the_comments_is_no_headline() -> None:
    boats = "Boats are back in the harbour again"
    top = f"<div id=comments><h3>31 replies to {boats}</h3></div><h2><a href=/a/x>{boats}</a></h2>"
    assert article(top, LONG).headline == boats


def test_a_declared_headline_that_only_adds_a_section_gives_way() -> None:
    head = "".join(
        f'<meta {name} content="{text}">'
        for name, text in (
            ('property="og:title"', "수리 끝에 항구가 다시 열렸다-정치ㅣ갈매기신문"),
            ('name="twitter:title"', "수리 끝에 항구가 다시 열렸다"),
        )
    )
    assert article("", head).headline == "수리 끝에 항구가 다시 열렸다"


def styled(first: str) -> Article:
    """An article whose text opens with other paragraphs than those that follow."""
    text = TEXT.replace("<p>", "<p class=x7>")
    return parse(f"<html lang=en><body><article><h1>Boats are back</h1><div class=text>{first}{text}</div></article>")


def test_paragraphs_that_open_the_text_in_a_style_of_their_own_are_the_dek() -> None:
    found = styled(
        f"<p class=x3>{DEK}</p><p class=x3>The council is not so sure of that, and neither are the gulls.</p>"
    )
    assert found.dek == f"{DEK}\nThe council is not so sure of that, and neither are the gulls."
    assert len(found.paragraphs) == 4


@pytest.mark.parametrize(
    "first",
    [
        f"<p class=has-drop-cap>{DEK}</p>",
        f"<p class=x7>{DEK}</p>",
        f"<p class=x3>WICK (AP) – {DEK}</p>",
        f"<p class=x7>{DEK}</p><h3 class=x3>What the council said to them</h3>",
    ],
)
def test_a_first_paragraph_of_the_text_is_no_dek(first: str) -> None:
    assert styled(first).dek is None


def test_bullet_points_above_the_text_are_the_dek() -> None:
    points = (
        f"<div class=bulletpoints><p>{DEK}</p><p>The berth fee will pay for it, whether they like it or not.</p></div>"
    )
    found = article("<h1>Harbour reopens after repairs</h1>" + points, OG)
    assert found.dek == f"{DEK}\nThe berth fee will pay for it, whether they like it or not."


def test_a_line_of_dates_is_no_dek() -> None:
    line = "<p class=sub>Published 24 February 2020, last updated 21 July 2022, more than two years ago.</p>"
    assert article(f"<h1>Harbour reopens after repairs</h1>{line}", OG).dek is None
