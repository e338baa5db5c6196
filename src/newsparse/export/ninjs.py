"""Article → ninjs 3 (IPTC "News in JSON")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from newsparse.article import Article
from newsparse.errors import ArgumentError
from newsparse.export.html import body_xhtml
from newsparse.export.inline import plain
from newsparse.export.stretches import is_web
from newsparse.records import Author, Image, Note, RelatedLink, Timestamp

Item = dict[str, Any]

STANDARD: Item = {
    "name": "ninjs",
    "version": "3.0",
    "schema": "https://iptc.org/std/ninjs/ninjs-schema_3.0.json",
}

_TYPES = {"video": "video", "audio": "audio", "gallery": "composite"}
"""The ninjs `type` of a kind of page; text for the others."""
_PARTIAL = ("paywall-teaser", "consent-wall")


def to_ninjs(article: Article, *, uri: str | None = None) -> Item:
    """The article as a ninjs 3.0 object of dicts, lists, strings, numbers.

    ninjs requires a `uri`: *uri*, else the article's canonical address, else its address; raises `ArgumentError` where
    there is none. Moments without offset or time are left out, because ninjs has none (they are RFC 3339 date-times);
    so are provenance and notes, because ninjs allows no properties of its own.

    >>> item = to_ninjs(Article(url="https://www.example.org/rain", headline="Rain at last"))
    >>> item["uri"], item["headlines"]
    ('https://www.example.org/rain', [{'role': 'main', 'contentType': 'text/plain', 'value': 'Rain at last'}])
    """
    uri = uri or article.canonical_url or article.url
    if not uri:
        raise ArgumentError("ninjs requires a uri and the article has no address; pass uri=, such as a URL or a URN")
    item = {"uri": plain(uri), **_management(article), **_content(article), **_people(article), **_links(article, uri)}
    return {name: value for name, value in item.items() if value not in (None, "", [])}


def _management(article: Article) -> Item:
    return {
        "standard": dict(STANDARD),
        "type": _TYPES.get(article.kind, "text"),
        "representationType": "partial" if article.is_cut or article.kind in _PARTIAL else "full",
        "language": _text(article.language),
        "contentCreated": _moment(article.published),
        "versionCreated": _moment(article.modified or article.published),
        "usageTerms": _usage(article),
        "ednote": _notes(article),
    }


def _content(article: Article) -> Item:
    return {
        "title": _text(article.headline),
        "headlines": _valued((("main", article.headline), ("kicker", article.kicker))),
        "descriptions": _valued((("summary", article.dek),)),
        "by": _text(article.byline),
        "located": _text(article.dateline),
        "bodies": _bodies(article),
        "subjects": _subjects(article),
        "genres": [{"name": plain(article.section), "rel": "section"}] if article.section else [],
    }


def _people(article: Article) -> Item:
    return {
        "people": [_author(author) for author in article.authors if author.kind == "person"],
        "organisations": [_author(author) for author in article.authors if author.kind == "organization"],
        "infoSources": list(_info_sources(article)),
    }


def _links(article: Article, uri: str) -> Item:
    return {"altIds": _alternatives(article, uri), "associations": list(_associations(article))}


def _text(text: str | None) -> str | None:
    return plain(text) if text else None


def _moment(stamp: Timestamp | None) -> str | None:
    """An RFC 3339 date-time; None for a moment without time or offset."""
    if stamp is None or stamp.offset is None:
        return None
    return stamp.iso if stamp.precision == "second" else f"{stamp.iso[:16]}:00{stamp.iso[16:]}"


def _valued(pairs: tuple[tuple[str, str | None], ...]) -> list[Item]:
    return [{"role": role, "contentType": "text/plain", "value": plain(value)} for role, value in pairs if value]


def _bodies(article: Article) -> list[Item]:
    """The text, plain and as XHTML. The counts are of the text without captions, as ninjs has it."""
    text = plain(article.text)
    if not text:
        return []
    counts = {"charCount": len(text), "wordCount": len(text.split())}
    return [
        {"role": "main", "contentType": "text/plain", **counts, "value": text},
        {"role": "main", "contentType": "application/xhtml+xml", **counts, "value": body_xhtml(article)},
    ]


def _author(author: Author) -> Item:
    return {"name": plain(author.name), "rel": "author"} | ({"uri": plain(author.url)} if author.url and is_web(author.url) else {})


def _subjects(article: Article) -> list[Item]:
    """The tags; ninjs has confidence as a whole number up to 100."""
    found = article.provenance.get("tags")
    sure = {"confidence": round(found.confidence * 100)} if found and found.confidence else {}
    return [{"name": plain(tag), "rel": "about", "creator": "newsparse", **sure} for tag in article.tags]


def _info_sources(article: Article) -> Iterator[Item]:
    for name, relation in ((article.publisher, "publisher"), (article.site_name, "site")):
        if name:
            yield {"name": plain(name), "rel": relation}
    for name in article.sources:
        yield {"name": plain(name), "rel": "source"}


def _usage(article: Article) -> str | None:
    free = {True: "free to read", False: "not free to read", None: ""}[article.is_free]
    return "; ".join(plain(part) for part in (article.license or "", free) if part) or None


def _notes(article: Article) -> str:
    return "\n\n".join(plain(block.text) for block in article.body if isinstance(block, Note))


def _alternatives(article: Article, uri: str) -> list[Item]:
    """The article's other addresses."""
    addresses = (("url", article.url), ("canonical", article.canonical_url), ("amp", article.amp_url))
    return [{"role": role, "value": plain(url)} for role, url in addresses if url and is_web(url) and url != uri]


def _associations(article: Article) -> Iterator[Item]:
    """Pictures and related links: every one has a name of its own and a uri, as ninjs wants."""
    for number, image in enumerate(article.images, 1):
        if is_web(image.url):
            yield _picture(image, "mainPicture" if image.lead else f"picture{number}")
    for number, link in enumerate(article.related, 1):
        if is_web(link.url):
            yield _related(link, f"related{number}")


def _picture(image: Image, name: str) -> Item:
    rendition: Item = {"name": "web", "href": plain(image.url)}
    rendition |= {key: size for key, size in (("width", image.width), ("height", image.height)) if size}
    picture: Item = {"name": name, "uri": plain(image.url), "type": "picture", "renditions": [rendition]}
    descriptions = _valued((("caption", image.caption), ("altText", image.alt)))
    if descriptions:
        picture["descriptions"] = descriptions
    return picture | ({"by": plain(image.credit)} if image.credit else {})


def _related(link: RelatedLink, name: str) -> Item:
    """A related link; its label is the headline of what it stands under."""
    related = {"name": name, "uri": plain(link.url), "type": "text", "title": plain(link.title)}
    return related | {"headlines": _valued((("main", link.title), ("label", link.label)))}
