"""Blocks cut at their inline elements: a caption inside a paragraph is a block of its own, a dropped stretch is gone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from newsparse.page import Block, Part

Range = tuple[int, int]


def kept(block: Block, ranges: Iterable[Range]) -> Block | None:
    """A block of some stretches of another one's text, with its inline elements; None if no text is left.

    >>> from newsparse.page import Box
    >>> box = Box(0, "p", "", None, 1, False, "")
    >>> block = Block(0, box, "Rain (ad) fell today", (Part(0, 14, "b", {}),))
    >>> cut = kept(block, [(0, 4), (9, 20)])
    >>> cut.text, cut.parts[0].end
    ('Rain fell today', 9)
    """
    text, moved = "", list[tuple[int, int, int]]()
    for start, end in ranges:
        if not text or text[-1].isspace():
            start += len(block.text[start:end]) - len(block.text[start:end].lstrip())
        if start < end:
            moved.append((start, end, len(text) - start))
            text += block.text[start:end]
    text = text.rstrip()
    if not text:
        return None
    parts = [one for part in block.parts if (one := _moved(part, moved, len(text))) is not None]
    links = sum(part.end - part.start for part in _outer_links(parts))
    return attrs.evolve(block, text=text, parts=tuple(parts), link_length=min(links, len(text)))


def _moved(part: Part, moved: list[tuple[int, int, int]], length: int) -> Part | None:
    inside = [
        (max(part.start, start) + shift, min(part.end, end) + shift)
        for start, end, shift in moved
        if part.start < end and start < part.end
    ]
    if not inside:
        return None
    start, end = inside[0][0], min(inside[-1][1], length)
    return Part(start, end, part.tag, part.attributes) if start < end else None


def _outer_links(parts: list[Part]) -> Iterator[Part]:
    reached = 0
    for part in parts:
        if part.tag == "a" and part.start >= reached:
            reached = part.end
            yield part


def outside(length: int, ranges: Iterable[Range]) -> list[Range]:
    """What is left of a text without some stretches of it.

    >>> outside(10, [(2, 4), (3, 5)])
    [(0, 2), (5, 10)]
    """
    left, place = [], 0
    for start, end in sorted(ranges):
        if start > place:
            left.append((place, start))
        place = max(place, end)
    if place < length:
        left.append((place, length))
    return left


def without(whole: Range, ranges: Iterable[Range]) -> list[Range]:
    """What is left of one stretch of a text without others.

    >>> without((5, 20), [(0, 7), (10, 12)])
    [(7, 10), (12, 20)]
    """
    start, end = whole
    return [(a + start, b + start) for a, b in outside(end - start, _shifted(ranges, start, end))]


def _shifted(ranges: Iterable[Range], start: int, end: int) -> list[Range]:
    return [(max(a, start) - start, min(b, end) - start) for a, b in ranges if a < end and b > start]
