"""Pages of one shape and any size: what could make a parser's time grow faster than the page."""

from __future__ import annotations

import json
from collections.abc import Callable

_SENTENCE = "The council voted on Tuesday to mend the old bridge, which the spring flood had left with a crack. "
_STORY = (
    f"<article><h1>Council mends the bridge</h1><p class=byline>By Ann Lee</p>{f'<p>{_SENTENCE * 3}</p>' * 4}</article>"
)


def _page(rest: str, script: str = "") -> bytes:
    head = f"<meta charset=utf-8><title>Council mends the bridge</title>{script}"
    return f"<!doctype html><html lang=en><head>{head}</head><body>{_STORY}{rest}</body></html>".encode()


def _filled(piece: Callable[[int], str]) -> Callable[[int], bytes]:
    def fill(size: int) -> bytes:
        return _page("".join(map(piece, range(max(1, size // len(piece(1000)))))))

    return fill


def _comment(number: int) -> str:
    return f"<div class=comment id=c{number}><b class=author>Reader {number}</b><p>I walk there daily, number {number}.</p></div>"


def _inline(size: int) -> bytes:
    return _page(f"<p>{'<span>the old bridge </span> of stone ' * (size // 38)}</p>")


def _breaks(size: int) -> bytes:
    return _page(f"<div>{'The bridge is old.<br>' * (size // 22)}</div>")


def _one_text(size: int) -> bytes:
    return _page(f"<p>{_SENTENCE * (size // len(_SENTENCE))}</p>")


def _linked_data(size: int) -> bytes:
    one = {"@type": "Comment", "author": {"@type": "Person", "name": "Reader"}, "text": _SENTENCE}
    comments = [one] * (size // len(json.dumps(one)))
    thing = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Council mends the bridge",
        "comment": comments,
    }
    return _page("", f'<script type="application/ld+json">{json.dumps(thing)}</script>')


def _state(size: int) -> bytes:
    one = {"id": 1, "kind": "teaser", "title": _SENTENCE, "tags": ["bridge", "flood"]}
    state = {"props": {"teasers": [one] * (size // len(json.dumps(one)))}}
    return _page("", f'<script id="__NEXT_DATA__" type="application/json">{json.dumps(state)}</script>')


SHAPES: dict[str, Callable[[int], bytes]] = {
    "paragraphs": _filled(lambda number: f"<p>{number} {_SENTENCE}</p>"),
    "one long text": _one_text,
    "links": _filled(lambda number: f'<li><a href="/news/story-{number}">Another story, number {number}</a></li>'),
    "comments": _filled(_comment),
    "nesting": _filled(lambda number: f"{'<div>' * 60}{number} {_SENTENCE * 10}{'</div>' * 60}"),
    "JSON-LD": _linked_data,
    "page state": _state,
    "inline elements": _inline,
    "line breaks": _breaks,
    "images": _filled(
        lambda number: (
            f'<figure><img src="/i/{number}.jpg" alt="Bridge"><figcaption>Bridge {number}</figcaption></figure>'
        )
    ),
    "tables": _filled(lambda number: f"<table><tr><td>{number}<td>{_SENTENCE}<tr><td>{number}<td>{_SENTENCE}</table>"),
}
"""Name -> a page of about so many bytes."""
