"""A record as the command writes it."""

from __future__ import annotations

from typing import Any

import attrs

from newsparse.article import Article
from newsparse.export.json import to_json

_DERIVED = ("paragraphs", "text", "captions", "lead_image")

FIELDS = (*(name for name in attrs.fields_dict(Article) if name != "provenance"), *_DERIVED)
"""The names that `--fields` knows: the record's fields, and what is derived from them."""


def record(article: Article, fields: tuple[str, ...] = (), *, provenance: bool = False) -> dict[str, Any]:
    """The record as a dict: all of it or only *fields*, in their order; with or without provenance."""
    plain = article.to_dict()
    found = plain["provenance"]
    if not fields:
        return plain if provenance else {name: value for name, value in plain.items() if name != "provenance"}
    derived = _derived(article, plain)
    chosen = {name: derived[name] if name in derived else plain[name] for name in fields}
    if provenance:
        chosen["provenance"] = {name: found[name] for name in fields if name in found}
    return chosen


def _derived(article: Article, plain: dict[str, Any]) -> dict[str, Any]:
    return {
        "paragraphs": list(article.paragraphs),
        "text": article.text,
        "captions": list(article.captions),
        "lead_image": next((image for image in plain["images"] if image["lead"]), None),
    }


def line_of(record: dict[str, Any], file: str) -> str:
    """A record in one line, with the name of its file before its fields."""
    return to_json({"file": file, **record}) + "\n"


def document_of(record: dict[str, Any]) -> str:
    """A record in many lines, for people."""
    return to_json(record, 2) + "\n"


def exported(article: Article, form: str) -> str:
    """The article in one of the other formats. In schema.org's, `<` is escaped: it may stand in a `<script>` as it is."""
    if form == "schema-org":
        return document_of(article.to_schema_org()).replace("<", "\\u003c")
    if form == "ninjs":
        return document_of(article.to_ninjs())
    if form == "html":
        return article.to_html() + "\n"
    if form == "tei":
        return article.to_tei()
    return article.to_text() if form == "text" else article.to_markdown(front_matter=form == "front-matter")
