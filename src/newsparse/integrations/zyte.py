"""newsparse and zyte-common-items: the article as its `Article` item. Needs zyte-common-items."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TypeVar

import zyte_common_items as items

from newsparse.article import Article
from newsparse.errors import ArgumentError
from newsparse.export.html import body_xhtml
from newsparse.records import Author, Embed, Image, Timestamp

T = TypeVar("T")

_VIDEO = frozenset(("youtube", "vimeo", "dailymotion", "tiktok"))
_AUDIO = frozenset(("soundcloud", "spotify"))
_ARTICLES = frozenset(("article", "live-blog", "gallery", "video", "audio", "opinion"))


def to_zyte_article(
    article: Article, *, url: str | None = None, downloaded: dt.datetime | None = None
) -> items.Article:
    """The article as a `zyte_common_items.Article`.

    *url*: the address of the response, by default the article's own; the item requires one. *downloaded*: when it was
    fetched, an aware datetime. A field that the page does not give is None. Raises `ArgumentError` where no address is known.

    >>> to_zyte_article(Article(url="https://www.example.org/rain", headline="Rain at last")).headline
    'Rain at last'
    """
    return items.Article(
        url=_address(article, url),
        canonicalUrl=article.canonical_url,
        headline=article.headline,
        authors=_some(_author(author) for author in article.authors),
        inLanguage=_primary(article.language),
        mainImage=_image(article.lead_image) if article.lead_image else None,
        images=_some(_image(image) for image in article.images),
        description=article.dek,
        articleBody=article.text or None,
        articleBodyHtml=body_xhtml(article) or None,
        videos=_some(items.Video(url=embed.url) for embed in _embeds(article, _VIDEO)),
        audios=_some(items.Audio(url=embed.url) for embed in _embeds(article, _AUDIO)),
        metadata=_metadata(article, downloaded),
        **_dates("datePublished", article.published or article.modified),
        **_dates("dateModified", article.modified),
    )


def _address(article: Article, url: str | None) -> str:
    address = url or article.url or article.canonical_url
    if not address:
        raise ArgumentError("a zyte_common_items.Article needs the page's address, and it declares none; pass url=")
    return address


def _some(values: Iterable[T]) -> list[T] | None:
    return list(values) or None


def _dates(name: str, found: Timestamp | None) -> dict[str, str | None]:
    return {name: _date(found), f"{name}Raw": found.raw or None} if found else {}


def _primary(language: str | None) -> str | None:
    return language.partition("-")[0].lower() if language else None


def _image(image: Image) -> items.Image:
    return items.Image(url=image.url)


def _date(found: Timestamp) -> str:
    """As the item wants dates: down to the second; midnight where only the day is known.

    >>> _date(Timestamp("2026-06-15")), _date(Timestamp("2026-06-15T07:57+00:00"))
    ('2026-06-15T00:00:00', '2026-06-15T07:57:00Z')
    """
    return found.datetime.isoformat().replace("+00:00", "Z")


def _author(author: Author) -> items.Author:
    return items.Author(name=author.name, nameRaw=author.raw or None, url=author.url)


def _embeds(article: Article, providers: frozenset[str]) -> Iterable[Embed]:
    return (block for block in article.body if isinstance(block, Embed) and block.provider in providers)


def _metadata(article: Article, downloaded: dt.datetime | None) -> items.ArticleMetadata:
    kind = article.provenance.get("kind")
    confidence = kind.confidence if kind is not None and kind.winner else None
    if confidence is not None and article.kind not in _ARTICLES:
        confidence = round(1 - confidence, 4)
    when = downloaded.astimezone(dt.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ") if downloaded else None
    return items.ArticleMetadata(dateDownloaded=when, probability=confidence)
