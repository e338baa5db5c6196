"""Page state: the JSON that front-end frameworks and publishers' own scripts ship beside what the page shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from newsparse.document import Document, Script
from newsparse.evidence import Evidence
from newsparse.parsing.articlelike import find_article, statements_of
from newsparse.parsing.identity import Identity
from newsparse.parsing.jsontext import assigned_json, json_at, read_json
from newsparse.parsing.stateforms import called, devalued, flight


def collect(document: Document) -> Iterator[Evidence]:
    """What the small JSON scripts of a page say of its article, whatever their `type`, such as `text/tawsiyat`.

    Read are scripts of less than 20,000 characters that hold an object with a title or address and a date, author
    or keywords; it counts if that title or address is the page's.

    >>> page = b'''<title>Rain in all of Spain</title><script type="text/tawsiyat">{"title": "Rain in all of Spain",
    ... "author": "Ann Lee"}</script>'''
    >>> [(e.property, e.value, e.where()) for e in collect(Document.read(page))]
    [('headline', 'Rain in all of Spain', 'script[0]#/title'), ('author.name', 'Ann Lee', 'script[0]#/author')]
    """
    roots = [
        (f"script[{script.index}]#", value)
        for script in document.scripts
        if script.type not in _NO_STATE and len(text := script.text) < _SMALL and _tells(text)
        if (value := read_json(text, depth=document.script_depth)) is not None
    ]
    yield from _evidence(roots, document, search=False)


def collect_large(document: Document) -> Iterator[Evidence]:
    """What the state of a page's front-end framework says of its article; reading it takes milliseconds.

    Next.js (`__NEXT_DATA__` and the `__next_f` stream), Nuxt 2 and 3, SvelteKit, Apollo, Arc's `Fusion.globalContent`,
    every object that a script of 1,000 characters or more assigns to a name, and every script that is JSON.
    """
    yield from _evidence(list(_large(document)), document, search=True)


def _evidence(roots: list[tuple[str, object]], document: Document, *, search: bool) -> Iterator[Evidence]:
    found = find_article(roots, Identity.of(document)) if roots else None
    if found:
        for property_, value, pointer, group in statements_of(found, search=search):
            yield Evidence(property_, value, "state", pointer, group)


def _tells(text: str) -> bool:
    """True if a text looks like JSON that describes an article."""
    return text.lstrip()[:1] in ("{", "[") and any(map(text.__contains__, _NAMING)) and bool(_TELLING.search(text))


def _large(document: Document) -> Iterator[tuple[str, object]]:
    """Every large value that the page's scripts hold, with its place."""
    pushes: list[str] = []
    for script in document.scripts:
        text = script.text
        if script.type in _SCRIPT_TYPES:
            if _STREAM in text:
                pushes.extend(_pushed(text))
            elif len(text) >= _WORTH_READING:
                yield from _assigned(script, document.script_depth)
        elif script.type not in _NO_STATE and not _ELEMENT.match(text):
            value = read_json(text, depth=document.script_depth, size=len(text))
            if value is not None:
                yield f"script[{script.index}]#", devalued(value) or value
    if pushes:
        yield f"script[{_STREAM}]#", flight(pushes)


def _assigned(script: Script, depth: int) -> Iterator[tuple[str, object]]:
    """The values that a script assigns, each name once."""
    text = script.text
    if "__NUXT__" in text and (value := called(text)) is not None:
        yield f"script[{script.index}]#", value
        return
    names = dict.fromkeys(match[1] or match[2] for match in _ASSIGNMENT.finditer(text))
    for name in list(names)[:_NAMES_IN_A_SCRIPT]:
        value = assigned_json(text, name, depth=depth, size=len(text))
        if value is not None:
            yield f"script[{script.index}]#{name}", devalued(value) or value


def _pushed(text: str) -> Iterator[str]:
    """The texts of the pieces of a stream that a script pushes."""
    for start in islice(_PUSH.finditer(text), _PUSHES_IN_A_SCRIPT):
        value = json_at(text, start.end())
        if isinstance(value, list) and len(value) > 1 and isinstance(value[1], str):
            yield value[1]


_SMALL = 20_000
_WORTH_READING = 1_000
_NAMES_IN_A_SCRIPT = 10
_PUSHES_IN_A_SCRIPT = 200
_STREAM = "__next_f"
_SCRIPT_TYPES = frozenset(("", "text/javascript", "application/javascript", "module"))
_NO_STATE = _SCRIPT_TYPES | frozenset(
    ("application/ld+json", "speculationrules", "importmap", "text/template", "text/html", "text/x-template")
)
"""Types that hold programs, templates, or what another dialect reads."""
_ELEMENT = re.compile(r"\s{0,200}<[A-Za-z]")
"""A script that begins so is a template, whatever its type."""
_NAMING = ('"title"', '"headline"', '"url"', '"name"')
_TELLING = re.compile(r'"[\w-]{0,20}(?:author|date|publish|keyword|section|modified)[\w-]{0,20}"\s*:', re.IGNORECASE)
_ASSIGNMENT = re.compile(
    r"""(?=[wsgFvlc])  # a look ahead at the first letter halves the time
        (?: (?:window|self|globalThis|Fusion)\s*(?:\.\s*|\[\s*["']) ([\w$.]{3,60}) (?:["']\s*\])?
          | \b(?:var|let|const)\s+([\w$]{3,60}) )
        \s*=\s* (?: \{ | \[ | JSON\.parse | "%7B | ['"`]\{ )""",
    re.VERBOSE,
)
_PUSH = re.compile(r"__next_f\s*\.\s*push\s*\(\s*(?=\[)")
