"""schema.org JSON-LD → Article: what `to_schema_org` wrote, and what publishers write in the same words."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeVar, cast

from newsparse.article import Article
from newsparse.article_kinds import ArticleKind
from newsparse.errors import RecordError
from newsparse.export.schema_org import TYPES
from newsparse.parsing.instants import read_instant
from newsparse.parsing.urls import absolute, without_fragment
from newsparse.records import Author, BodyBlock, Embed, Image, Note, Paragraph, RelatedLink, Timestamp, Update
from newsparse.serial.misfit import MisfitError, at, refused

T = TypeVar("T")
Thing = Mapping[str, Any]

_KINDS: Mapping[str, ArticleKind] = {
    **{types[-1]: kind for kind, types in reversed(tuple(TYPES.items()))},
    "ReportageNewsArticle": "article",
    "AnalysisNewsArticle": "article",
    "BackgroundNewsArticle": "article",
    "ReviewNewsArticle": "article",
    "Article": "article",
    "BlogPosting": "article",
    "WebPage": "other",
}
"""A schema.org type and the kind of page that it is read as."""


def from_schema_org(item: object) -> Article:
    """The article that a schema.org object describes; see `Article.from_schema_org`.

    >>> from_schema_org({"@type": "NewsArticle", "headline": "Rain", "author": "Ada Moss"}).authors[0].name
    'Ada Moss'
    >>> from_schema_org({"@type": "NewsArticle", "author": [{"name": 7}]})
    Traceback (most recent call last):
    newsparse.errors.RecordError: author[0].name: expected a text, got 7
    """
    try:
        return _article(_thing(item))
    except MisfitError as misfit:
        raise RecordError(str(misfit)) from None


def _article(item: Thing) -> Article:
    return Article(**_identity(item), **_credits(item), body=_body(item), **_media(item))


def _identity(item: Thing) -> dict[str, Any]:
    return {
        "url": _get(item, "url", _url),
        "canonical_url": _get(item, "mainEntityOfPage", _address),
        "headline": _get(item, "headline", _string) or _get(item, "name", _string),
        "kicker": _get(item, "alternativeHeadline", _string),
        "dek": _get(item, "abstract", _string),
        "dateline": _get(item, "dateline", _string),
        "published": _get(item, "datePublished", _moment),
        "modified": _get(item, "dateModified", _moment),
        "language": _get(item, "inLanguage", _name),
        "section": _get(item, "articleSection", _string),
        "kind": _kind(item),
    }


def _credits(item: Thing) -> dict[str, Any]:
    return {
        "byline": _get(item, "creditText", _string),
        "authors": tuple(_all(item, "author", _author)),
        "sources": _those(_all(item, "sourceOrganization", _name)),
        "site_name": _get(item, "isPartOf", _name),
        "publisher": _get(item, "publisher", _name),
        "is_free": _get(item, "isAccessibleForFree", _truth),
        "license": _get(item, "license", _license),
    }


def _body(item: Thing) -> tuple[BodyBlock, ...]:
    text = _get(item, "articleBody", _string) or _get(item, "text", _string)
    corrections = (Note(text, "correction") for text in _those(_all(item, "correction", _name)))
    notes = (Note(text) for text in _parts(_get(item, "backstory", _name)))
    media = _those(_all(item, "associatedMedia", _embed))
    return (*(Paragraph(part) for part in _parts(text)), *media, *corrections, *notes)


def _media(item: Thing) -> dict[str, Any]:
    return {
        "images": _those(_all(item, "image", _image)),
        "tags": tuple(_tags(item)),
        "related": _those(_all(item, "citation", _related)),
        "updates": tuple(_all(item, "liveBlogUpdate", _update)),
    }


def _those(found: Iterable[T | None]) -> tuple[T, ...]:
    return tuple(one for one in found if one is not None)


def _parts(text: str | None) -> list[str]:
    """What stands between blank lines."""
    return [stripped for part in (text or "").split("\n\n") if (stripped := part.strip())]


def _thing(value: object) -> Thing:
    if isinstance(value, Mapping):
        return cast(Thing, value)
    raise refused("an object", value)


def _get(item: Thing, name: str, read: Callable[[object], T | None]) -> T | None:
    """The first value of a property; None where there is none."""
    return next((one for one in _all(item, name, read) if one is not None), None)


def _all(item: Thing, name: str, read: Callable[[object], T]) -> Iterator[T]:
    """Every value of a property: JSON-LD writes one value or a list of them."""
    value = item.get(name)
    try:
        if isinstance(value, (list, tuple)):
            yield from (at(number, read, one) for number, one in enumerate(value) if one is not None)
        elif value is not None:
            yield read(value)
    except MisfitError as misfit:
        raise misfit.within(name) from None


def _string(value: object) -> str | None:
    if isinstance(value, Mapping) and "@value" in value:
        value = value["@value"]
    if not isinstance(value, str):
        raise refused("a text", value)
    return value.strip() or None


def _name(value: object) -> str | None:
    """A text, or the name of a thing."""
    if isinstance(value, Mapping) and "@value" not in value:
        return _get(value, "name", _string) or _get(value, "text", _string)
    return _string(value)


def _url(value: object) -> str | None:
    return absolute(_string(value))


def _address(value: object) -> str | None:
    """An address, or the address of a thing."""
    if isinstance(value, Mapping):
        return _get(value, "@id", _url) or _get(value, "url", _url)
    return _url(value)


def _moment(value: object) -> Timestamp | None:
    return read_instant(_string(value) or "")


def _truth(value: object) -> bool | None:
    if isinstance(value, bool):
        return value
    word = (_string(value) or "").rpartition("/")[2].lower()
    return {"true": True, "false": False}.get(word)


def _author(value: object) -> Author:
    if not isinstance(value, Mapping):
        return Author(_string(value) or _missing())
    name = _get(value, "name", _string) or _missing("name")
    url = _get(value, "url", _url)
    if "Organization" in "".join(_types(value)) or "NewsMediaOrganization" in _types(value):
        return Author(name, "organization", _get(value, "description", _string), url)
    return Author(name, "person", _get(value, "jobTitle", _string), url)


def _missing(*path: str) -> str:
    raise MisfitError("missing", *path)


def _image(value: object) -> Image | None:
    if not isinstance(value, Mapping):
        url = _url(value)
        return Image(url) if url else None
    url = _get(value, "url", _url) or _get(value, "contentUrl", _url) or _get(value, "@id", _url)
    if url is None:
        return None
    return Image(
        url,
        _get(value, "caption", _name),
        _get(value, "creditText", _string),
        _get(value, "description", _string),
        _get(value, "width", _pixels),
        _get(value, "height", _pixels),
        bool(_get(value, "representativeOfPage", _truth)),
    )


def _update(value: object) -> Update:
    item = _thing(value)
    return Update(
        _get(item, "datePublished", _moment),
        _get(item, "headline", _string) or _get(item, "name", _string),
        tuple(_all(item, "author", _author)),
        tuple(Paragraph(text) for text in _parts(_get(item, "articleBody", _string))),
        _get(item, "url", _url),
    )


def _pixels(value: object) -> int | None:
    """A number of pixels: a number, "1280", "1280 px", or a QuantitativeValue."""
    if isinstance(value, Mapping):
        return _get(value, "value", _pixels)
    if isinstance(value, str):
        digits = value.strip().removesuffix("px").strip()
        return int(digits) if digits.isascii() and digits.isdigit() and len(digits) < 9 else None
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise refused("a number of pixels", value)
    return int(value) if 0 < value < 1e9 else None


def _embed(value: object) -> Embed | None:
    if not isinstance(value, Mapping):
        return None
    url = _get(value, "embedUrl", _url)
    return Embed(_get(value, "provider", _name) or "", url) if url else None


def _related(value: object) -> RelatedLink | None:
    if not isinstance(value, Mapping):
        return None
    url, title = _get(value, "url", _url), _get(value, "headline", _string) or _get(value, "name", _string)
    return RelatedLink(without_fragment(url), title) if url and title else None


def _tags(item: Thing) -> Iterator[str]:
    """Keywords: a list of texts or of terms; a single text holds them between commas."""
    value = item.get("keywords")
    if isinstance(value, str):
        yield from (tag for part in value.split(",") if (tag := part.strip()))
    else:
        yield from (tag for tag in _all(item, "keywords", _name) if tag)


def _license(value: object) -> str | None:
    return _address(value) or _get(value, "name", _string) if isinstance(value, Mapping) else _string(value)


def _types(item: Thing) -> list[str]:
    return [name.rpartition("/")[2] for name in _all(item, "@type", _string) if name]


def _kind(item: Thing) -> ArticleKind:
    kinds = [_KINDS[name] for name in _types(item) if name in _KINDS]
    return next((kind for kind in kinds if kind != "article"), kinds[0] if kinds else "other")
