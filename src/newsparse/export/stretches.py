"""A text with its links and emphasis → stretches that look alike: what every export of mark-up begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from newsparse.records import Span, SpanKind

_BREAK = re.compile("\n")


class Stretch(NamedTuple):
    """A part of a text, within one line, whose characters look alike."""

    start: int
    """Index of its first character."""
    end: int
    """Index after its last character."""
    url: str | None
    """The address that it links to; None where it is no link."""
    emphasis: bool
    """True inside emphasis."""
    strong: bool
    """True inside strong emphasis."""


def stretches(text: str, spans: Sequence[Span]) -> Iterator[Stretch]:
    """The stretches of *text* in order; each line break is one of its own, without any look.

    A span outside the text, or without any, is passed over; of links that overlap, the first counts; an address that
    is not http or https makes no link.

    >>> [each[:] for each in stretches("It rained.", [Span(3, 9, "link", "https://example.org/"), Span(0, 9, "strong")])]
    [(0, 3, None, False, True), (3, 9, 'https://example.org/', False, True), (9, 10, None, False, False)]
    """
    urls = _link_starts(text, spans)
    emphasis = _depth_changes(text, spans, "emphasis")
    strong = _depth_changes(text, spans, "strong")
    breaks = [found.start() for found in _BREAK.finditer(text)]
    cuts = sorted({0, len(text), *urls, *emphasis, *strong, *breaks, *(at + 1 for at in breaks)})
    url, depth, strength = None, 0, 0
    for start, end in pairwise(cuts):
        url = urls.get(start, url)
        depth += emphasis.get(start, 0)
        strength += strong.get(start, 0)
        if text[start] == "\n":
            yield Stretch(start, end, None, False, False)
        else:
            yield Stretch(start, end, url, depth > 0, strength > 0)


def is_web(url: str | None) -> bool:
    """True for an http or https address.

    >>> is_web("HTTPS://example.org/"), is_web("javascript:alert(1)"), is_web(None)
    (True, False, False)
    """
    return url is not None and url.lower().startswith(("http://", "https://"))


def _link_starts(text: str, spans: Sequence[Span]) -> dict[int, str | None]:
    """Position → the address in force from there on."""
    urls: dict[int, str | None] = {}
    free = 0
    for start, end, span in _within(text, spans, "link"):
        if is_web(span.url) and start >= free:
            urls[start] = span.url
            urls[end] = None
            free = end
    return urls


def _depth_changes(text: str, spans: Sequence[Span], kind: SpanKind) -> dict[int, int]:
    changes: dict[int, int] = {}
    for start, end, _ in _within(text, spans, kind):
        changes[start] = changes.get(start, 0) + 1
        changes[end] = changes.get(end, 0) - 1
    return changes


def _within(text: str, spans: Sequence[Span], kind: SpanKind) -> list[tuple[int, int, Span]]:
    """The spans of a kind, cut to the text, by start; without the empty ones."""
    cut = [(max(span.start, 0), min(span.end, len(text)), span) for span in spans if span.kind == kind]
    return sorted((each for each in cut if each[0] < each[1]), key=itemgetter(0))
