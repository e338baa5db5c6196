"""ninjs 3: the rules of the standard, written down here by hand, hold for every record."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import attrs
import jsonschema
import pytest
from lxml import etree

import newsparse
from newsparse.article import Article
from newsparse.errors import ArgumentError
from newsparse.evidence import Candidate, Found, Provenance
from newsparse.records import Timestamp
from sample_record import ARTICLE, EMPTY

PAGES = sorted((Path(__file__).parent / "fixtures" / "pages").glob("*/page.html"))

MOMENT = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$"}
TEXT = {"type": "string", "minLength": 1}
URI = {"type": "string", "pattern": r"^[a-z][a-z0-9+.-]*:"}


def _listed(required: list[str], **properties: Any) -> dict[str, Any]:
    item = {"type": "object", "required": required, "properties": properties, "additionalProperties": False}
    return {"type": "array", "minItems": 1, "items": item}


VALUED = _listed(["value"], role=TEXT, contentType=TEXT, value=TEXT)
NAMED = _listed(["name"], name=TEXT, rel=TEXT, uri=URI)
RULES: dict[str, Any] = {
    "type": "object",
    "required": ["uri"],
    "additionalProperties": False,
    "properties": {
        "uri": URI,
        "standard": {
            "type": "object",
            "required": ["name", "version", "schema"],
            "properties": {"name": {"const": "ninjs"}, "version": {"const": "3.0"}, "schema": URI},
            "additionalProperties": False,
        },
        "type": {"enum": ["text", "audio", "video", "picture", "graphic", "composite", "component"]},
        "representationType": {"enum": ["full", "partial"]},
        "language": TEXT,
        "contentCreated": MOMENT,
        "versionCreated": MOMENT,
        "title": TEXT,
        "headlines": VALUED,
        "descriptions": VALUED,
        "by": TEXT,
        "located": TEXT,
        "bodies": _listed(
            ["value"],
            role=TEXT,
            contentType=TEXT,
            value=TEXT,
            charCount={"type": "integer", "minimum": 1},
            wordCount={"type": "integer", "minimum": 1},
        ),
        "people": NAMED,
        "organisations": NAMED,
        "infoSources": NAMED,
        "subjects": _listed(
            ["name"], name=TEXT, rel=TEXT, creator=TEXT, confidence={"type": "integer", "minimum": 0, "maximum": 100}
        ),
        "genres": NAMED,
        "usageTerms": TEXT,
        "ednote": TEXT,
        "altIds": _listed(["value"], role=TEXT, value=TEXT),
        "associations": _listed(
            ["name", "uri"],
            name=TEXT,
            uri=URI,
            type={"enum": ["picture", "text"]},
            title=TEXT,
            by=TEXT,
            headlines=VALUED,
            descriptions=VALUED,
            renditions=_listed(
                ["name", "href"], name=TEXT, href=URI, width={"type": "integer"}, height={"type": "integer"}
            ),
        ),
    },
}
"""The properties of ninjs 3.0 that newsparse writes, each with what the standard asks of it; ninjs allows no others."""


def _check(item: dict[str, Any]) -> None:
    jsonschema.Draft202012Validator(RULES).validate(item)
    names = [one["name"] for one in item.get("associations", [])]
    assert len(names) == len(set(names))
    for body in item.get("bodies", []):
        if body["contentType"] == "application/xhtml+xml":
            assert etree.fromstring(body["value"]).tag == "{http://www.w3.org/1999/xhtml}div"


def test_a_full_record_keeps_the_rules() -> None:
    _check(ARTICLE.to_ninjs())


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_a_fixture_page_keeps_the_rules(page: Path) -> None:
    _check(newsparse.parse(page.read_bytes()).to_ninjs(uri="urn:newsparse:" + page.parent.name))


def test_each_field_has_its_place() -> None:
    item = ARTICLE.to_ninjs()
    assert item["uri"] == ARTICLE.canonical_url
    assert item["altIds"] == [
        {"role": "url", "value": ARTICLE.url},
        {"role": "amp", "value": "https://news.example.org/amp/bridge"},
    ]
    assert [one["value"] for one in item["headlines"]] == ["Old bridge reopens after nine years", "River traffic"]
    assert item["descriptions"][0] == {"role": "summary", "contentType": "text/plain", "value": ARTICLE.dek}
    assert (item["by"], item["located"]) == (ARTICLE.byline, ARTICLE.dateline)
    assert item["contentCreated"] == "2025-06-15T07:57:00+03:00"
    assert item["people"] == [{"name": "Ana Núñez", "rel": "author", "uri": "https://news.example.org/ana"}]
    assert item["organisations"] == [{"name": "City Desk", "rel": "author"}]
    assert [(one["name"], one["rel"]) for one in item["infoSources"]] == [
        ("Lume Press Ltd", "publisher"),
        ("The Lume Courier", "site"),
        ("AFP", "source"),
        ("Agencies", "source"),
    ]
    assert item["usageTerms"] == "CC BY 4.0; free to read"
    assert item["ednote"] == "An earlier version gave a wrong year."
    assert item["bodies"][0]["value"] == ARTICLE.text
    assert [one["name"] for one in item["associations"]] == ["mainPicture", "picture2", "related1"]
    assert item["associations"][0]["by"] == "Otto Reyes/Lume Press"


def test_tags_carry_the_confidence_that_was_found() -> None:
    found = Found(ARTICLE.tags, Candidate("page", "", "", 0.876))
    item = attrs.evolve(ARTICLE, provenance=Provenance((("tags", found),))).to_ninjs()
    assert {one["confidence"] for one in item["subjects"]} == {88}


@pytest.mark.parametrize("stamp", [None, Timestamp("2025-06-15"), Timestamp("2025-06-15T07:57")])
def test_a_moment_without_time_or_offset_is_left_out(stamp: Timestamp | None) -> None:
    item = attrs.evolve(ARTICLE, published=stamp, modified=None).to_ninjs()
    assert "contentCreated" not in item
    assert "versionCreated" not in item


def test_a_change_on_an_unknown_minute_is_not_said_to_be_the_publication() -> None:
    assert "versionCreated" not in ARTICLE.to_ninjs()


def test_a_record_without_any_address_asks_for_one() -> None:
    with pytest.raises(ArgumentError, match="pass uri="):
        EMPTY.to_ninjs()
    assert EMPTY.to_ninjs(uri="urn:x:1")["uri"] == "urn:x:1"


@pytest.mark.parametrize(("kind", "expected"), [("gallery", "composite"), ("video", "video"), ("other", "text")])
def test_the_kind_decides_the_type(kind: Any, expected: str) -> None:
    assert attrs.evolve(ARTICLE, kind=kind).to_ninjs()["type"] == expected


def test_a_teaser_is_partial() -> None:
    assert attrs.evolve(ARTICLE, kind="paywall-teaser").to_ninjs()["representationType"] == "partial"


def test_it_is_json() -> None:
    article = Article(url="https://example.org/", headline="a\x00\ud800")
    assert json.dumps(article.to_ninjs()).isascii()
