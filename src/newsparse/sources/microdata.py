"""Microdata (HTML Living Standard) and RDFa Lite with schema.org words: what the page's elements say of its article."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from newsparse.document import Document, Element
from newsparse.evidence import Evidence
from newsparse.parsing.description import describe
from newsparse.parsing.identity import Identity
from newsparse.parsing.things import Graph

Dialect = Literal["microdata", "rdfa"]


def collect(document: Document) -> Iterator[Evidence]:
    """What the page's microdata and RDFa say, chosen and told as `newsparse.sources.jsonld` does.

    A property that stands in no scope is said of the page, or with a headline beside it of an article. A linked
    author is told by name and address.

    >>> page = b'<p itemscope itemtype="https://schema.org/Report"><b itemprop="name">Rain</b></p>'
    >>> [(e.property, e.value, e.where()) for e in collect(Document.read(page))]
    [('@type', 'Report', 'microdata#/0/@type'), ('name', 'Rain', 'microdata#/0/name')]
    """
    elements = document.marked()
    if not elements:
        return
    identity = Identity.of(document)
    for dialect in _DIALECTS:
        things = _things(elements, dialect)
        if things:
            for property_, value, pointer, group in describe(Graph.of([(f"{dialect}#", things)]), identity):
                yield Evidence(property_, value, dialect, pointer, group)


def _things(elements: tuple[Element, ...], dialect: Dialect) -> list[object]:
    """The things of one dialect, each as JSON-LD would write it."""
    naming, typing, scoping = _DIALECTS[dialect]
    found: list[object] = []
    page: dict[str, object] = {"@type": "WebPage"}
    scopes: dict[int, dict[str, object]] = {}
    for i, element in enumerate(elements):
        attributes = element.attributes
        outer = scopes.get(element.parent, page)
        inner: dict[str, object] | None = None
        if scoping in attributes:
            inner = scopes[i] = _opened(element, typing)
        else:
            scopes[i] = outer
        names = (attributes.get(naming) or "").split()
        for name in names:
            word = _word(name)
            _say(outer, word, _value(element, word) if inner is None else inner)
        if inner is not None and not names:
            found.append(inner)
    if "headline" in page:
        del page["@type"]  # an article that has lost its scope
    if page.keys() - {"@type"}:
        found.append(page)
    return found


def _opened(element: Element, typing: str) -> dict[str, object]:
    """A thing without properties as yet."""
    thing: dict[str, object] = {}
    if kinds := (element.attributes.get(typing) or "").split():
        thing["@type"] = kinds[0] if len(kinds) == 1 else kinds
    if name := element.attributes.get("itemid") or element.attributes.get("resource"):
        thing["@id"] = name
    return thing


def _say(thing: dict[str, object], name: str, value: object) -> None:
    """Adds a value; a second one makes a list."""
    if not name or value == "":
        return
    before = thing.get(name)
    if before is None:
        thing[name] = value
    elif isinstance(before, list):
        before.append(value)
    else:
        thing[name] = [before, value]


def _word(name: str) -> str:
    """The schema.org word for a property's name; that of another vocabulary becomes "" if it has none."""
    prefix, colon, word = name.rpartition("/" if "/" in name else ":")
    if not colon or "schema" in prefix or prefix == "rnews":
        return word
    return _WORDS.get(name, "")


def _value(element: Element, name: str) -> object:
    """What an element says: its `content`, its address, its machine-readable value, or its text."""
    if content := _attribute(element, "content"):
        return content
    if address := _attribute(element, _ADDRESSES.get(element.tag, "")):
        if name in _PEOPLE and element.text:
            return {"name": element.text, "url": address}
        if name not in _TEXTS or not element.text:
            return address
    return _attribute(element, _VALUES.get(element.tag, "")) or element.text


def _attribute(element: Element, name: str) -> str:
    return (element.attributes.get(name) or "").strip()


_DIALECTS: dict[Dialect, tuple[str, str, str]] = {
    "microdata": ("itemprop", "itemtype", "itemscope"),
    "rdfa": ("property", "typeof", "typeof"),
}
"""The attributes that name a property, name a type, and open a scope."""
_ADDRESSES = {
    **dict.fromkeys(("a", "area", "link"), "href"),
    **dict.fromkeys(("audio", "embed", "iframe", "img", "source", "track", "video", "amp-img"), "src"),
    "object": "data",
}
_VALUES = {"time": "datetime", "meter": "value", "data": "value"}
_PEOPLE = frozenset(("author", "creator", "contributor", "editor", "publisher", "copyrightHolder"))
_TEXTS = frozenset(
    ("name", "headline", "articleSection", "keywords", "about", "genre", "description", "caption", "creditText")
)
"""Properties that a link's text tells, not its address."""
_WORDS = {
    "dc:title": "headline",
    "dc:date": "datePublished",
    "dc:created": "dateCreated",
    "dc:modified": "dateModified",
    "dc:description": "description",
    "dc:creator": "author",
    "dc:subject": "keywords",
    "dcterms:title": "headline",
    "dcterms:date": "datePublished",
    "dcterms:created": "dateCreated",
    "dcterms:modified": "dateModified",
    "dcterms:creator": "author",
    "foaf:name": "name",
    "sioc:num_replies": "commentCount",
}
"""What content management systems write of other vocabularies."""
