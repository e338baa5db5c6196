"""What a page declares about its article, in every dialect there is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from newsparse.document import Document
from newsparse.evidence import Evidence
from newsparse.parsing.unseen import seen
from newsparse.sources import address, jsonld, links, meta, microdata, state

__all__ = ["collect", "collect_state"]

_DIALECTS = (jsonld, microdata, state, meta, links, address)
"""In the order of trust: what describes the article whole before what describes the page or its address."""


def collect(document: Document) -> tuple[Evidence, ...]:
    """All that the page declares cheaply, in the order of trust; `collect_state` has the rest.

    >>> page = b'<meta property="og:title" content="Rain"><title>Rain - The Gazette</title>'
    >>> [(e.property, e.value, e.source) for e in collect(Document.read(page))]
    [('headline', 'Rain', 'opengraph'), ('title', 'Rain - The Gazette', 'html')]
    """
    return tuple(_seen(evidence for dialect in _DIALECTS for evidence in dialect.collect(document)))


def collect_state(document: Document) -> tuple[Evidence, ...]:
    """What the state of the page's front-end framework says: milliseconds of work, for a page that shows no text.

    >>> page = b'''<title>Rain in all of Spain</title><script id="__NEXT_DATA__" type="application/json">
    ... {"props": {"story": {"title": "Rain in all of Spain", "body": "<p>It rains.</p>"}}}</script>'''
    >>> [(e.property, e.value) for e in collect_state(Document.read(page))]
    [('headline', 'Rain in all of Spain'), ('articleBody', 'It rains.')]
    """
    return tuple(_seen(state.collect_large(document)))


def _seen(evidence: Iterable[Evidence]) -> Iterator[Evidence]:
    """The evidence without characters that no reader sees; without that which has no others."""
    for one in evidence:
        if one.value.isprintable() or (value := seen(one.value)) is one.value:
            yield one
        elif value := value.strip():
            yield attrs.evolve(one, value=value)
