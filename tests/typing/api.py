"""Right and wrong uses of the public types, for the type checker alone: nothing here is run.

Each wrong use is marked with the error that has to occur; where it does not, mypy reports the mark as unused.
"""

# ruff: noqa: B018, F841

from __future__ import annotations

import datetime as dt
from typing import Any

import newsparse
from newsparse import Article, Author, Found, Image, ListBlock, Paragraph, Provenance, RelatedLink, Timestamp


def right(html: bytes, moment: dt.datetime) -> None:
    article: Article = newsparse.parse(html, url="https://example.org/", encoding="utf-8", captured=moment)
    headline: str | None = article.headline
    names: list[str] = [author.name for author in article.authors]
    texts: tuple[str, ...] = article.paragraphs
    lead: Image | None = article.lead_image
    links: tuple[RelatedLink, ...] = article.related
    if article.published is not None:
        day: dt.date = article.published.date
        offset: int | None = article.published.offset
    for block in article.body:
        if isinstance(block, Paragraph):
            first: int = block.spans[0].start
        elif isinstance(block, ListBlock):
            inner: tuple[ListBlock, ...] = block.items[0].children
    provenance: Provenance = article.provenance
    found: Found[object] = provenance["headline"]
    confidence: float = found.confidence
    plain: dict[str, Any] = article.to_dict()
    same: Article = Article.from_dict(plain)
    text: str = article.to_json(indent=2) + article.to_markdown(front_matter=True) + article.to_text()
    read: Article = Article.from_json(text.encode())
    hashed: set[Article] = {article, same, read}
    newsparse.parse("<p>text", limits=newsparse.Limits(depth=100))


def wrong(article: Article, html: bytes) -> None:
    newsparse.parse(html, "https://example.org/")  # type: ignore[call-arg]
    newsparse.parse(3)  # type: ignore[arg-type]
    newsparse.parse(html, captured="2025-06-15")  # type: ignore[arg-type]
    newsparse.parse(html, favour_precision=True)  # type: ignore[call-arg]
    Article("https://example.org/")  # type: ignore[call-arg]
    Article(headline=3)  # type: ignore[arg-type]
    Article(authors=["Ana"])  # type: ignore[arg-type]
    Article(kind="listicle")  # type: ignore[arg-type]
    Author("Ana", kind="band")  # type: ignore[arg-type]
    Timestamp(dt.date(2025, 6, 15))  # type: ignore[arg-type]
    article.body[0].text  # type: ignore[union-attr]
    article.published.date  # type: ignore[union-attr]
    article.headline.upper()  # type: ignore[union-attr]
    article.title  # type: ignore[attr-defined]
    article.to_markdown(True)  # type: ignore[call-arg]
    article.provenance["headline"] = Found(None)  # type: ignore[index]
    article.provenance["headline"].value.upper()  # type: ignore[attr-defined]
    article.headline = "Another"  # type: ignore[misc]
