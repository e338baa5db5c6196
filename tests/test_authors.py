"""Authors: what is printed against what is declared, and what provenance says of it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.article import Article
from newsparse.declared import Declared
from newsparse.decode import decode
from newsparse.document import Document
from newsparse.extract import parse
from newsparse.flow import flow
from newsparse.limits import Limits
from newsparse.page import Role
from newsparse.parsing.byline_pieces import Piece, divided, is_profile
from newsparse.parsing.byline_text import printed_byline
from newsparse.reading import Reading
from newsparse.roles.assign import assign
from newsparse.sources import collect

URL = "https://www.thegull.example/story/harbour"
TEXT = (
    "<p>"
    + "The harbour opened again, and the boats of Wick came in with nothing but a great deal to say. " * 3
    + "</p>"
)


def page(body: str, head: str = "") -> str:
    return f"<html><head><title>Harbour reopens</title>{head}</head><body><h1>Harbour reopens</h1>{body}{TEXT * 3}</body></html>"


def article(body: str = "", head: str = "") -> Article:
    return parse(page(body, head), url=URL)


def names(found: Article) -> list[str]:
    return [author.name for author in found.authors]


def ld(*authors: Any, **more: Any) -> str:
    thing = {"@type": "NewsArticle", "headline": "Harbour reopens", "author": [*authors], **more}
    return f'<script type="application/ld+json">{json.dumps(thing)}</script>'


def person(name: str, **more: str) -> dict[str, str]:
    return {"@type": "Person", "name": name, **more}


def test_an_agreed_name_is_sure_and_an_unmarked_one_is_not() -> None:
    agreed = article('<p class="byline">By Jane Doe</p>', ld(person("Jane Doe")))
    alone = article("<p>Jane Doe</p>")
    assert names(agreed) == names(alone) == ["Jane Doe"]
    assert agreed.provenance["authors"].confidence >= 0.97
    assert alone.provenance["authors"].confidence < 0.9


def test_provenance_says_who_won_and_who_lost() -> None:
    found = article('<p class="byline">By Jane Doe</p>', ld(person("John Roe"))).provenance["authors"]
    assert (found.source, found.raw) == ("page", "By Jane Doe")
    assert [(one.source, one.raw) for one in found.runners_up] == [("json-ld", "John Roe")]
    assert found.confidence < 0.9


def test_an_empty_field_has_a_reason() -> None:
    found = article()
    assert (found.byline, found.authors, found.sources) == (None, (), ())
    for field in ("byline", "authors", "sources"):
        assert found.provenance[field].reason


def test_address_and_role_stay_with_their_author() -> None:
    head = ld(
        person("Jane Doe", url="https://www.thegull.example/by/jane", jobTitle="Night Editor"),
        person("John Roe", url="https://www.thegull.example/by/john"),
    )
    found = article('<p class="byline">By John Roe and Jane Doe</p>', head)
    assert [(one.name, one.role, one.url) for one in found.authors] == [
        ("John Roe", None, "https://www.thegull.example/by/john"),
        ("Jane Doe", "Night Editor", "https://www.thegull.example/by/jane"),
    ]


def test_an_address_elsewhere_is_not_the_author_s_page() -> None:
    found = article("", ld(person("Jane Doe", url="https://social.example/jane")))
    assert [one.url for one in found.authors] == [None]


@pytest.mark.parametrize("address", ["https://staff.thegull.example/jane", "/by/jane", "//www.thegull.example/by/jane"])
def test_an_address_of_the_site_is_the_author_s_page(address: str) -> None:
    found = article("", ld(person("Jane Doe", url=address)))
    assert found.authors[0].url is not None


@pytest.mark.parametrize(
    "name",
    [
        "The Gull",
        "the gull",
        "thegull.example",
        "TheGull",
        "Gull Media",
        "GULL MEDIA (www.thegull.example)",
        "www.thegull.example",
    ],
)
def test_the_site_is_no_author_unless_it_is_printed(name: str) -> None:
    head = '<meta property="og:site_name" content="The Gull">' + ld(
        {"@type": "Person", "name": name}, publisher={"@type": "Organization", "name": "Gull Media"}
    )
    assert names(article("", head)) == []


def test_the_owner_of_a_personal_site_is_an_author() -> None:
    head = '<meta property="og:site_name" content="Jane Doe">' + ld(person("Jane Doe"))
    assert names(parse(page("", head), url="https://www.janedoe.example/harbour")) == ["Jane Doe"]


@pytest.mark.parametrize(
    "name", ["admin", "@jane", "https://thegull.example/jane", "Unknown", "By", "12", "© Gull Media"]
)
def test_what_is_no_name_is_no_author(name: str) -> None:
    assert names(article("", ld(person(name)))) == []


def test_an_organisation_is_typed() -> None:
    found = article("", ld({"@type": "Organization", "name": "Coast Reporting Fund"}))
    assert [(one.name, one.kind) for one in found.authors] == [("Coast Reporting Fund", "organization")]


def test_several_sources_of_one_name_give_one_author() -> None:
    head = ld(person("Jane Doe")) + '<meta name="author" content="Jane Doe"><meta name="byl" content="By Jane Doe">'
    found = article("", head)
    assert names(found) == ["Jane Doe"]
    assert found.provenance["authors"].confidence > article("", ld(person("Jane Doe"))).provenance["authors"].confidence


def test_a_thing_with_two_names_has_no_role_of_one_of_them() -> None:
    found = article("", ld(person("Jane Doe and John Roe", jobTitle="Night Editor")))
    assert [(one.name, one.role) for one in found.authors] == [("Jane Doe", None), ("John Roe", None)]


def test_the_line_between_headline_and_byline_in_one_block_is_read() -> None:
    found = parse(
        f"<title>Harbour reopens</title><table><td>Harbour reopens<br>By Jane Doe<br>Staff Writer{TEXT * 3}</table>"
    )
    assert names(found) == ["Jane Doe"]


def test_a_front_page_has_no_author() -> None:
    cards = "".join(
        f'<article><h2><a href="/a{i}">Story {i} of the day</a></h2><p>By Jane Doe</p></article>' for i in range(9)
    )
    found = parse(
        f"<html><head><title>The Gull</title></head><body>{cards}</body></html>", url="https://www.thegull.example/"
    )
    assert (found.byline, found.authors) == (None, ())


def roles(body: str) -> dict[str, Role]:
    document = Document.read(decode(page(body), None, Limits()).utf8, URL)
    reading = Reading(flow(document, Limits()), Declared(collect(document)))
    return {block.text: claim.role for block, claim in zip(reading.page.blocks, assign(reading)) if block.text}


def test_what_tells_about_the_author_beside_the_byline_is_an_author_box() -> None:
    found = roles('<div class="author"><span>By Jane Doe</span></div><div class="author"><span>Night owl</span></div>')
    assert (found["By Jane Doe"], found["Night owl"]) == (Role.BYLINE, Role.AUTHOR_BOX)


def test_a_date_in_the_author_s_box_is_left_to_the_dates() -> None:
    found = roles('<div class="author-box"><p>By Jane Doe</p><p class="date">5 May 2025</p></div>')
    assert (found["By Jane Doe"], found["5 May 2025"]) == (Role.BYLINE, Role.DATE)


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("/author/jane-doe", True),
        ("https://www.example.org/autoren/jana-feld.html", True),
        ("/search?author=17", True),
        ("/staff/", False),
        ("/2025/05/harbour", False),
        ("mailto:author@example.org", False),
        ("#author", False),
        ("", False),
        (None, False),
    ],
)
def test_an_author_s_page_is_told_by_its_address(address: str | None, expected: bool) -> None:
    assert is_profile(address) is expected


@pytest.mark.parametrize(
    ("line", "authors", "expected"),
    [
        ("By Jane Doe", ["Jane Doe"], "By Jane Doe"),
        ("By Jane Doe May 5, 2025", ["Jane Doe"], "By Jane Doe"),
        ("By Jane Doe and", ["Jane Doe"], "By Jane Doe"),
        ("By Jane Doe Published Monday", ["Jane Doe"], "By Jane Doe"),
        ("By Jane Doe Photographs by John Roe", ["Jane Doe"], "By Jane Doe"),
        ("By Jane Doe Source: AFP", ["Jane Doe"], "By Jane Doe"),
        ("Politics | Jane Doe | 5 May", ["Jane Doe"], "Jane Doe"),
        ("Mar 3 • Words and pictures by Jane Doe", ["Jane Doe"], "Words and pictures by Jane Doe"),
        ("JANE DOE and John Roe/AFP", ["Jane Doe", "John Roe"], "JANE DOE and John Roe/AFP"),
        ("2025年5月5日 記者 王小明", ["王小明"], "記者 王小明"),
        ("The Gull", [], "The Gull"),
    ],
)
def test_the_printed_line_is_cut_to_the_byline(line: str, authors: list[str], expected: str) -> None:
    assert printed_byline(line, authors) == expected


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.lists(st.text(max_size=12), max_size=3))
def test_any_line_is_cut_without_error_to_words_of_its_own(line: str, authors: list[str]) -> None:
    cut = printed_byline(line, authors)
    assert "".join(cut.split()) in "".join(line.split()).replace(" ו ", "ו")


@settings(max_examples=60, deadline=None)
@given(
    st.text(min_size=1, max_size=40),
    st.integers(0, 40),
    st.integers(0, 40),
    st.sampled_from(["", "author", "date", "role"]),
)
def test_a_divided_line_makes_nothing_up(text: str, start: int, end: int, kind: str) -> None:
    start, end = sorted((min(start, len(text)), min(end, len(text))))
    line = divided(text, [Piece(start, end, kind, None)])
    assert all(character in text or character in " |" for character in line)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=80))
def test_any_byline_gives_a_record(text: str) -> None:
    shown = text.replace("&", "&amp;").replace("<", "&lt;")
    found = parse(f'<h1>Harbour reopens</h1><p class="byline">{shown}</p>{TEXT * 3}')
    assert all(author.name.strip() for author in found.authors)
