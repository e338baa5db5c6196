"""JSON-LD with schema.org words: what a page's `application/ld+json` scripts say of its article."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.document import Document
from newsparse.evidence import Evidence
from newsparse.parsing.description import describe
from newsparse.parsing.identity import Identity
from newsparse.parsing.jsontext import read_values
from newsparse.parsing.things import Graph

_CONTEXT = '{"@context"'
"""How JSON-LD begins in a script that has lost its type."""


def collect(document: Document) -> Iterator[Evidence]:
    """What the page's JSON-LD says: of the article all, of the site its name, and the breadcrumbs.

    The article is the thing with the page's address or headline and the most fitting type. What a second
    description of the same article adds to it, and what is said of the web page (as `mainEntityOfPage.…`), follow.

    >>> page = b'<script type="application/ld+json">{"@type": "Article", "author": "Ann Lee"}</script>'
    >>> [(e.property, e.value, e.where()) for e in collect(Document.read(page))]
    [('@type', 'Article', 'script[0]#/@type'), ('author.name', 'Ann Lee', 'script[0]#/author')]
    """
    roots: list[tuple[str, object]] = []
    for script in document.scripts:
        if script.type == "application/ld+json" or (not script.type and _CONTEXT in script.text[:40]):
            text = script.text
            values = read_values(text, depth=document.script_depth, size=len(text))
            for i, value in enumerate(values):
                number = f"/{i}" if len(values) > 1 else ""
                roots.append((f"script[{script.index}]#{number}", value))
    if not roots:
        return
    for property_, value, pointer, group in describe(Graph.of(roots), Identity.of(document)):
        yield Evidence(property_, value, "json-ld", pointer, group)
