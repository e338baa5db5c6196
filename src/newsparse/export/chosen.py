"""The part of a record that somebody chose: some of its fields, and what is derived from them."""

from __future__ import annotations

from typing import Any

import attrs

from newsparse.article import Article
from newsparse.evidence import Provenance

DERIVED = ("paragraphs", "text", "captions", "lead_image")
"""What is no field of the record, but can be chosen."""

FIELDS = (*(name for name in attrs.fields_dict(Article) if name != "provenance"), *DERIVED)
"""The names of fields that can be chosen: the record's fields, and what is derived from them."""


def chosen(article: Article, fields: tuple[str, ...] = (), *, provenance: bool = False) -> dict[str, Any]:
    """The record as a dict: all of it or only *fields*, in their order; with or without provenance.

    >>> chosen(Article(headline="Rain at last"), ("headline", "text"))
    {'headline': 'Rain at last', 'text': ''}
    """
    plain = (article if provenance else attrs.evolve(article, provenance=Provenance())).to_dict()
    found = plain.pop("provenance")
    if fields:
        plain = {name: _derived(article, name, plain) if name in DERIVED else plain[name] for name in fields}
    if provenance:
        plain["provenance"] = {name: found[name] for name in fields if name in found} if fields else found
    return plain


def _derived(article: Article, name: str, plain: dict[str, Any]) -> Any:
    if name == "lead_image":
        return next((image for image in plain["images"] if image["lead"]), None)
    return article.text if name == "text" else list(getattr(article, name))
