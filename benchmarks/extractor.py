"""newsparse as an extractor in the terms of a scored corpus: `extract(html, url) -> dict`."""

from __future__ import annotations

from typing import Any

from newsparse import Article, parse

FIELDS = (
    "headline",
    "authors",
    "published",
    "modified",
    "summary",
    "paragraphs",
    "tags",
    "images",
    "related_links",
)


def extract(html: bytes, url: str | None) -> dict[str, Any]:
    """One page's record, as the scorer reads it."""
    return as_prediction(parse(html, url=url))


def as_prediction(article: Article) -> dict[str, Any]:
    """The scorer's names for the record's fields."""
    return {
        "headline": article.headline,
        "authors": [author.name for author in article.authors],
        "published": _date(article),
        "modified": article.modified.iso if article.modified else None,
        "summary": article.dek,
        "paragraphs": _text(article),
        "tags": list(article.tags),
        "images": [
            {"url": image.url, "caption": image.caption, "credit": image.credit, "alt": image.alt, "lead": image.lead}
            for image in article.images
        ],
        "related_links": [
            {"url": link.url, "title": link.title, "placement": link.placement, "label": link.label}
            for link in article.related
        ],
    }


def _date(article: Article) -> str | None:
    """The page's one date, as the sources note it: where a page tells only when it was changed, that is noted as its date."""
    date = article.published or article.modified
    return date.iso if date is not None else None


def _text(article: Article) -> list[str]:
    """The dek and the body: sources that do not annotate a summary count it as text, and the scorer takes a leading
    summary, as one text, off both sides, so that neither choice is punished."""
    lines = (article.dek or "").splitlines()
    return [*([" ".join(lines)] if lines else []), *(text for text in article.paragraphs if text not in lines)]
