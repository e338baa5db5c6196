"""A record as the command writes it."""

from __future__ import annotations

from typing import Any

from newsparse.article import Article
from newsparse.export.chosen import FIELDS
from newsparse.export.chosen import chosen as record
from newsparse.export.json import to_json

__all__ = ["FIELDS", "document_of", "exported", "record"]


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
