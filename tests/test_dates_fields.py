"""When an article was published and changed: declared, shown, or told by its address; and what dates are not its own.

Each snippet stands below the headline of a small page; its JSON gives the page's language, address, head and capture.
"""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from typing import Any

import pytest

import snippets
from newsparse.article import Article
from newsparse.declared import Declared
from newsparse.document import Document
from newsparse.extract import parse
from newsparse.fields.date_labels import label_alone, label_of, label_of_marks
from newsparse.flow import flow
from newsparse.limits import Limits
from newsparse.page import Role
from newsparse.reading import Reading
from newsparse.roles.assign import assign
from newsparse.sources import collect

FOLDER = snippets.FOLDER / "dates"
NAMES = sorted(path.stem for path in FOLDER.glob("*.html"))
URL = "https://www.example.org/story/harbour"
PAGE = """<html{lang}><head><title>Harbour reopens after repairs</title>{head}</head><body><header><a href="/">The Gull</a>
</header><main><article><h1>Harbour reopens after repairs</h1>{body}</article></main></body></html>"""


@cache
def expected(name: str) -> dict[str, Any]:
    """What is expected of a snippet, and what its page is like."""
    found: dict[str, Any] = json.loads((FOLDER / f"{name}.json").read_text("utf-8"))
    return found


@cache
def record(name: str) -> Article:
    """The record of the page around a snippet."""
    page = expected(name)
    body = (FOLDER / f"{name}.html").read_text("utf-8")
    body = body.replace("<text/>", "".join(f"<p>{one}</p>" for one in snippets.TEXT))
    lang = f' lang="{page["lang"]}"' if "lang" in page else ""
    captured = dt.datetime.fromisoformat(page["captured"]) if "captured" in page else None
    html = PAGE.format(lang=lang, head=page.get("head", ""), body=body)
    return parse(html.encode(), url=page.get("url", URL), captured=captured)


@pytest.mark.parametrize("name", NAMES)
def test_a_snippet_gives_its_date_of_publication(name: str) -> None:
    published = record(name).published
    assert (published and published.iso) == expected(name)["published"]


@pytest.mark.parametrize("name", NAMES)
def test_a_snippet_gives_its_date_of_change(name: str) -> None:
    modified = record(name).modified
    assert (modified and modified.iso) == expected(name)["modified"]


@pytest.mark.parametrize("name", NAMES)
def test_an_empty_date_has_a_reason_and_another_a_confidence(name: str) -> None:
    for field in ("published", "modified"):
        found = record(name).provenance[field]
        assert bool(found.reason) == (found.value is None)
        assert (0.4 < found.confidence < 1) == (found.value is not None)


@pytest.mark.parametrize("name", NAMES)
def test_the_text_keeps_its_paragraphs(name: str) -> None:
    assert [one for one in snippets.TEXT if one not in record(name).paragraphs] == []


def test_there_are_enough_snippets_and_negatives_among_them() -> None:
    negatives = [name for name in NAMES if expected(name)["published"] is None]
    assert len(NAMES) >= 90
    assert len(negatives) >= 20


def test_what_cannot_be_the_date_is_named_with_the_reason() -> None:
    found = record("declared-epoch").provenance["published"]
    assert [(one.raw, one.note) for one in found.runners_up] == [
        ("1970-01-01T00:00:00Z", "placeholder: the Unix epoch"),
    ]
    assert record("declared-year-one").provenance["published"].reason == "placeholder: year 1"
    assert record("declared-after-the-capture").provenance["published"].reason == "after the capture of the page"
    assert record("declared-change-before-publication").provenance["modified"].reason == "before the publication"


def test_the_moment_behind_a_shown_day_is_named() -> None:
    found = record("utc-and-day-only").provenance["published"]
    assert found.source == "opengraph"
    assert [(one.raw, one.note) for one in found.runners_up] == [("2025-05-06T02:30:10Z", "the moment as declared")]


def test_what_a_shown_date_overrules_is_named() -> None:
    found = record("shown-day-against-stored-day").provenance["published"]
    assert (found.source, found.raw) == ("page", "5 May 2025")
    assert found.runners_up[0].raw == "2025-05-12T10:00:00+02:00"
    assert found.confidence < 0.9


def test_agreement_makes_a_date_surer() -> None:
    agreed = record("utc-same-day-is-kept").provenance["published"].confidence
    assert agreed > record("declared-alone").provenance["published"].confidence
    assert agreed > record("shown-unmarked").provenance["published"].confidence


def test_the_raw_text_and_the_offset_of_a_date_are_kept() -> None:
    declared, shown = record("declared-alone").published, record("shown-with-label").published
    assert declared is not None
    assert shown is not None
    assert (declared.raw, declared.zone, declared.precision) == ("2025-05-05T08:00:00+02:00", "given", "second")
    assert (shown.raw, shown.zone, shown.precision) == ("Published: 5 May 2025, 08:15", None, "minute")


def test_a_front_page_has_no_date_of_publication() -> None:
    links = "".join(f'<h2><a href="/{i}">A storm sinks boat number {i} off Skarp</a></h2>' for i in range(40))
    html = f"<html lang='en'><title>The Gull</title><p class='date'>Monday, 5 May 2025</p>{links}</html>"
    article = parse(html.encode(), url="https://www.example.org/")
    assert article.published is None
    assert article.provenance["published"].reason == "the page is no article: front-page"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Published: 3 May", "published"),
        ("Last updated on", "modified"),
        ("Posted by Ann Lee on", "published"),
        ("Originally published, now updated", "modified"),
        ("Veröffentlicht am", "published"),
        ("Zuletzt aktualisiert:", "modified"),
        ("Stand:", "modified"),
        ("Mis à jour le", "modified"),
        ("UpdatedMay 3", "modified"),
        ("Publicerad 5 maj", "published"),
        ("最終更新日：", "modified"),
        ("기사입력", "published"),
        ("최종수정", "modified"),
        ("เผยแพร่เมื่อ", "published"),
        ("Medically reviewed by Bo Rahm on", "other"),
        ("Date of birth:", "other"),
        ("©", "other"),
        ("Tuesday, 3 May", None),
        ("By Ann Lee", None),
        ("Data from three harbours, 3 May", None),
        ("", None),
    ],
)
def test_words_say_what_a_date_is(text: str, label: str | None) -> None:
    assert label_of(text) == label


@pytest.mark.parametrize(
    ("text", "label"),
    [("Published", "published"), ("Last updated:", "modified"), ("Posted on", "published"), ("Published by Ann", None)],
)
def test_a_block_before_a_date_is_its_label_only_if_it_is_nothing_else(text: str, label: str | None) -> None:
    assert label_alone(text) == label


@pytest.mark.parametrize(
    ("marks", "label"),
    [
        ("entry date published updated", "published"),
        ("entry date updated", "modified"),
        ("article date modified", "modified"),
        ("date", None),
        ("", None),
    ],
)
def test_marks_say_what_a_date_is(marks: str, label: str | None) -> None:
    assert label_of_marks(frozenset(marks.split())) == label


ROLES = [
    ("<p>5 May 2025</p><text/>", "5 May 2025", Role.DATE),
    ("<p class='date'>5 May 2025, 08:15</p><text/>", "5 May 2025, 08:15", Role.DATE),
    ("<p>Last updated: 5 May 2025</p><text/>", "Last updated: 5 May 2025", Role.DATE),
    ("<text/><p>Published on 5 May 2025</p>", "Published on 5 May 2025", Role.DATE),
    ("<text/><p>2025年5月5日 更新</p>", "2025年5月5日 更新", Role.DATE),
    ("<p>Ten of the best boats of 2025</p><text/>", "Ten of the best boats of 2025", Role.BODY),
    ("<text/><section class='comments'><time>5 May 2025</time></section>", "5 May 2025", Role.COMMENT),
    ("<text/><footer><p>Published on 5 May 2025</p></footer>", "Published on 5 May 2025", Role.LEGAL),
]


@pytest.mark.parametrize(("body", "text", "role"), ROLES)
def test_a_line_that_is_hardly_more_than_a_date_is_one(body: str, text: str, role: Role) -> None:
    body = body.replace("<text/>", "".join(f"<p>{one}</p>" for one in snippets.TEXT))
    html = PAGE.format(lang=' lang="en"', head="", body=body)
    document = Document.read(html.encode(), URL)
    reading = Reading(flow(document, Limits()), Declared(collect(document)))
    found = {block.text: claim.role for block, claim in zip(reading.page.blocks, assign(reading))}
    assert found[text] == role
