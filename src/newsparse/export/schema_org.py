"""Article → schema.org JSON-LD: a `NewsArticle` or one of its kin."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from newsparse.article import Article
from newsparse.article_kinds import ArticleKind
from newsparse.export.inline import plain
from newsparse.export.stretches import is_web
from newsparse.records import Author, Embed, Image, Note, RelatedLink, Update

Item = dict[str, Any]

TYPES: Mapping[ArticleKind, tuple[str, ...]] = MappingProxyType(
    {
        "article": ("NewsArticle",),
        "opinion": ("OpinionNewsArticle",),
        "live-blog": ("NewsArticle", "LiveBlogPosting"),
        "gallery": ("NewsArticle", "ImageGallery"),
        "video": ("NewsArticle", "VideoObject"),
        "audio": ("NewsArticle", "AudioObject"),
        "paywall-teaser": ("NewsArticle",),
        "consent-wall": ("WebPage",),
        "front-page": ("CollectionPage",),
        "search-results": ("SearchResultsPage",),
        "error-page": ("WebPage",),
        "other": ("WebPage",),
    }
)
"""The schema.org types of a kind of page."""

PIXELS = "E37"
"""The UN/CEFACT code of the unit pixel."""

_ARTICLE_ONLY = ("articleBody", "wordCount", "articleSection", "dateline", "backstory")
"""Properties of articles that other pages have not."""


def to_schema_org(article: Article) -> Item:
    """The article as schema.org JSON-LD: dicts, lists, strings, numbers and booleans; docs/how-to/exports.md has the table.

    Every property is one that schema.org gives to its type. What schema.org has no word for (text direction, placement
    of related links, provenance) is left out; `Article.from_schema_org` reads the rest back. For a `<script>` in a page,
    `<` has to be written as `\\u003c`.

    >>> from newsparse.records import Paragraph
    >>> article = Article(headline="Rain at last", kind="article", body=(Paragraph("It rained."),))
    >>> to_schema_org(article)["@type"], to_schema_org(article)["articleBody"]
    ('NewsArticle', 'It rained.')
    """
    item = {**_identity(article), **_credits(article), **_text(article), **_media(article)}
    if article.kind == "live-blog":
        item["liveBlogUpdate"] = [_update(update) for update in article.updates]
    if "NewsArticle" not in TYPES[article.kind][0]:
        item["text"] = item["articleBody"]
        item = {name: value for name, value in item.items() if name not in _ARTICLE_ONLY}
    return _filled(item)


def _identity(article: Article) -> Item:
    """What the article is, and where and when it stands."""
    types = TYPES[article.kind]
    return {
        "@context": "https://schema.org",
        "@type": types[0] if len(types) == 1 else list(types),
        "url": article.url,
        "mainEntityOfPage": _page(article),
        "headline": article.headline,
        "alternativeHeadline": article.kicker,
        "abstract": article.dek,
        "dateline": article.dateline,
        "datePublished": article.published.iso if article.published else None,
        "dateModified": article.modified.iso if article.modified else None,
        "inLanguage": article.language,
        "articleSection": article.section,
    }


def _credits(article: Article) -> Item:
    """Who made it, who publishes it, and on what terms."""
    return {
        "creditText": article.byline,
        "author": [_author(author) for author in article.authors],
        "sourceOrganization": [_named("Organization", name) for name in article.sources],
        "isPartOf": _named("WebSite", article.site_name),
        "publisher": _named("Organization", article.publisher),
        "isAccessibleForFree": article.is_free,
        "license": _license(article.license),
    }


def _text(article: Article) -> Item:
    return {
        "articleBody": article.text,
        "wordCount": len(article.text.split()) or None,
        "correction": _notes(article, ("correction",)),
        "backstory": "\n\n".join(_notes(article, ("editor", "disclosure"))),
    }


def _media(article: Article) -> Item:
    """What is around the text."""
    return {
        "image": [_image(image) for image in article.images],
        "associatedMedia": [_embed(block) for block in article.body if isinstance(block, Embed)],
        "keywords": list(article.tags),
        "citation": [_related(link) for link in article.related],
    }


def _filled(item: Item) -> Item:
    """Without empty properties, and without addresses that are not http or https."""
    filled = ((name, one) for name, one in item.items() if one not in (None, "", []))
    return {name: _clean(one) for name, one in filled if name not in _ADDRESSES or is_web(one)}


_ADDRESSES = ("@id", "embedUrl", "url")


def _clean(value: Any) -> Any:
    """Without empty properties, and without characters that cannot be shown."""
    if isinstance(value, dict):
        return _filled(value)
    if isinstance(value, list):
        return [_clean(one) for one in value]
    return plain(value) if isinstance(value, str) else value


def _named(kind: str, name: str | None) -> Item | None:
    return {"@type": kind, "name": name} if name else None


def _page(article: Article) -> Item | None:
    return {"@type": "WebPage", "@id": article.canonical_url} if article.canonical_url else None


def _author(author: Author) -> Item:
    if author.kind == "person":
        return {"@type": "Person", "name": author.name, "jobTitle": author.role, "url": author.url}
    return {"@type": "Organization", "name": author.name, "description": author.role, "url": author.url}


def _image(image: Image) -> Item:
    return {
        "@type": "ImageObject",
        "url": image.url,
        "caption": image.caption,
        "creditText": image.credit,
        "description": image.alt,
        "width": _pixels(image.width),
        "height": _pixels(image.height),
        "representativeOfPage": True if image.lead else None,
    }


def _pixels(size: int | None) -> Item | None:
    return {"@type": "QuantitativeValue", "value": size, "unitCode": PIXELS} if size else None


def _embed(block: Embed) -> Item:
    return {"@type": "MediaObject", "embedUrl": block.url, "provider": _named("Organization", block.provider)}


def _related(link: RelatedLink) -> Item:
    return {"@type": "CreativeWork", "url": link.url, "headline": link.title}


def _update(update: Update) -> Item:
    return {
        "@type": "BlogPosting",
        "url": update.url,
        "headline": update.headline,
        "datePublished": update.published.iso if update.published else None,
        "author": [_author(author) for author in update.authors],
        "articleBody": update.text,
    }


def _notes(article: Article, kinds: tuple[str, ...]) -> list[str]:
    return [block.text for block in article.body if isinstance(block, Note) and block.kind in kinds]


def _license(license: str | None) -> str | Item | None:
    return license if not license or is_web(license) else _named("CreativeWork", license)
