"""Snippets: the few lines of mark-up that a rule is about, set into a small page; see fixtures/snippets/."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

from newsparse.article import Article
from newsparse.extract import parse

FOLDER = Path(__file__).parent / "fixtures" / "snippets"
URL = "https://www.example.org/story/harbour-1933-reopens"
TEXT = tuple(
    f"The harbour opened again on {day}, after {number} weeks of repairs to its eastern wall and both of its cranes, "
    f"and the fishermen of {place} were the first to come in, with nothing in their holds but a great deal to say."
    for day, number, place in (("Monday", "three", "Wick"), ("Tuesday", "four", "Skarp"), ("Friday", "five", "Holm"))
)
MORE = tuple(
    f"The repairs cost {number} million crowns, twice what the council of {place} had planned, and are to be paid by a "
    f"new berth fee, which nobody on the quay had heard of before the {day} on which it was read out."
    for day, number, place in (("Sunday", "four", "Wick"), ("Saturday", "six", "Skarp"))
)
HEAD = (
    "<title>Harbour reopens after repairs</title>"
    '<meta property="og:title" content="Harbour reopens after repairs">'
    f'<meta property="og:url" content="{URL}">'
    '<meta property="article:published_time" content="2025-05-05T08:00:00+02:00">'
)
_FRAME = """<html lang="en"><head>{head}</head><body><header><a href="/">The Gull</a></header><main><article>
<h1>Harbour reopens after repairs</h1><div class="text">{body}</div></article></main></body></html>"""


def names(kind: str) -> list[str]:
    """The snippets of a kind."""
    return sorted(path.stem for path in (FOLDER / kind).glob("*.html"))


@cache
def expected(kind: str, name: str) -> dict[str, Any]:
    """What is expected of a snippet: the field, and `absent` and `present` words of the body."""
    found: dict[str, Any] = json.loads((FOLDER / kind / f"{name}.json").read_text("utf-8"))
    return found


@cache
def record(kind: str, name: str) -> Article:
    """The record of the page around a snippet. `<text/>` and `<more/>` stand for paragraphs of an article."""
    body = (FOLDER / kind / f"{name}.html").read_text("utf-8")
    for mark, paragraphs in (("<text/>", TEXT), ("<more/>", MORE)):
        body = body.replace(mark, "".join(f"<p>{one}</p>" for one in paragraphs))
    head = HEAD + expected(kind, name).get("head", "")
    return parse(_FRAME.format(head=head, body=body).encode(), url=URL)
