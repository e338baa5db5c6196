"""The `<link>` elements, and what `<html>` and `<title>` say."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.document import Document, Link
from newsparse.evidence import Evidence

_RELATIONS = {
    "canonical": "url",
    "amphtml": "ampUrl",
    "author": "author.url",
    "license": "license",
    "copyright": "license",
    "image_src": "image.url",
    "previewimage": "image.url",
    "next": "pagination.next",
    "prev": "pagination.previous",
    "shortlink": "shortUrl",
    "shorturl": "shortUrl",
    "publisher": "publisher.url",
    "syndication-source": "isBasedOn",
}
"""What a relation of the page to another resource says, where schema.org or usage has a word for it."""


def collect(document: Document) -> Iterator[Evidence]:
    """What the page's `<link>` elements say, as absolute URLs; then its `<title>`, language and direction.

    A link to a translation (`alternate` with `hreflang`) is `translation.url` and `translation.inLanguage` in one
    group. Links that are no http(s) address are left out.

    >>> page = b'<html lang="el"><title>Rain</title><link rel=canonical href="https://example.org/rain">'
    >>> [(e.property, e.value, e.source) for e in collect(Document.read(page))]
    [('url', 'https://example.org/rain', 'link'), ('title', 'Rain', 'html'), ('inLanguage', 'el', 'html')]
    """
    for link in document.links:
        first = link.rels[0]
        if first == "alternate":
            yield from _translation(document, link)
        elif first not in _PASSED_OVER:
            yield from _relations(document, link)
    if document.title:
        yield Evidence("title", document.title, "html", "title")
    if document.language and (language := document.language.strip()):
        yield Evidence("inLanguage", language, "html", "html[lang]")
    if document.direction:
        yield Evidence("direction", document.direction, "html", "html[dir]")


def _relations(document: Document, link: Link) -> Iterator[Evidence]:
    for rel in link.rels:
        if rel in _RELATIONS and (url := document.absolute(link.href)):
            group = link.index + 1 if "." in _RELATIONS[rel] else 0
            yield Evidence(_RELATIONS[rel], url, "link", f'link[rel="{rel}"]', group)


def _translation(document: Document, link: Link) -> Iterator[Evidence]:
    language = (link.attributes.get("hreflang") or "").strip()
    if language and language.lower() != "x-default" and (url := document.absolute(link.href)):
        place, group = f'link[hreflang="{language}"]', link.index + 1
        yield Evidence("translation.url", url, "link", place, group)
        yield Evidence("translation.inLanguage", language, "link", place, group)


_NOT_FOR_READERS = (
    "stylesheet icon shortcut apple-touch-icon manifest dns-prefetch preload preconnect prefetch modulepreload"
)
_PASSED_OVER = frozenset(_NOT_FOR_READERS.split())
"""First words of the links that only a browser reads: most of a page's."""
