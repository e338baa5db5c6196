"""The headline of a link: of all texts that lead to one address, the one that is its headline."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.fields.case import Case
from newsparse.lexicon.related import CARD_ASIDES, CARD_HEADS, CARD_LESSER
from newsparse.page import Block, Part
from newsparse.parsing.leads import is_call

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_LEAST = -1.0
_SHORTEST = 8
_LONGEST = 250


class Title(NamedTuple):
    """The headline of a link, and where it stands."""

    text: str
    """The headline."""
    block: Block
    """The block that shows it."""
    part: Part
    """The link."""
    start: int
    """Index of its first character in the block's text."""


def title_of(case: Case, links: list[tuple[Block, Part]]) -> Title | None:
    """The headline of links to one address; None if no text leads there."""
    best: tuple[float, Title] | None = None
    for block, part in links:
        start, end = _inner(case, block, part)
        text = block.text[start:end].strip(" \n:|")
        if text and case.reading.lengths[block.index] >= _SHORTEST:
            weight = _weight(case, block, text)
            if best is None or weight > best[0]:
                best = weight, Title(text.replace("\n", " "), block, part, start)
    return best[1] if best is not None and best[0] >= _LEAST else None


def _weight(case: Case, block: Block, text: str) -> float:
    """How much a text deserves to be the headline of its card."""
    words = case.reading.words[block.box.index]
    weight = 1.0 + _by_length(case.reading.lengths[block.index])
    if block.box.tag in _HEADINGS:
        weight += 2.0
    if not CARD_HEADS.isdisjoint(words):
        weight += 1.5 if CARD_LESSER.isdisjoint(words) else -0.5
    if not CARD_ASIDES.isdisjoint(words):
        weight -= 1.5
    if len(text) > _LONGEST:
        weight -= 1.5
    return weight - (6.0 if is_call(text) else 0.0)


def _by_length(length: int) -> float:
    """What a length says: a kicker is short, a teaser's text long."""
    return next(value for limit, value in _LENGTHS if length < limit)


_LENGTHS = ((15, -1.2), (28, -0.4), (40, 0.0), (141, 0.2), (float("inf"), -0.8))
"""Up to which length, what it is worth."""


def _inner(case: Case, block: Block, link: Part) -> tuple[int, int]:
    """Where the headline stands in a link that holds more: its longest element that is not marked as something else.

    Only elements that divide the whole text of the link among them say so: emphasis in a headline does not.
    """
    pieces = _pieces(block, link)
    if len(pieces) < 2:
        return _after_kicker(block, link)
    marked = [(case.reading.words_of(part.marks), part) for part in pieces]
    heads = [part for words, part in marked if CARD_HEADS & words and not CARD_ASIDES & words]
    rest = heads or [part for words, part in marked if not CARD_ASIDES & words] or pieces
    best = max(rest, key=lambda part: part.end - part.start)
    return best.start, best.end


def _after_kicker(block: Block, link: Part) -> tuple[int, int]:
    """What follows a short `span` at the start of a link, if it is longer; else the whole link."""
    for part in block.parts:
        if part.tag == "span" and part.start == link.start and part.end < link.end:
            rest = link.end - part.end
            if part.end - part.start <= _KICKER and rest > part.end - part.start and rest >= _LEAST_REST:
                return part.end, link.end
    return link.start, link.end


_KICKER, _LEAST_REST = 35, 15


def _pieces(block: Block, link: Part) -> list[Part]:
    """The elements right inside a link that together hold all its text; empty if there are none such."""
    pieces: list[Part] = []
    reached = link.start
    for part in block.parts:
        inside = part is not link and link.start <= part.start and part.end <= link.end
        if not inside or part.start < reached or (part.start, part.end) == (link.start, link.end):
            continue
        if block.text[reached : part.start].strip(_BETWEEN):
            return []
        pieces.append(part)
        reached = part.end
    return pieces if not block.text[reached : link.end].strip(_BETWEEN) else []


_BETWEEN = " \n:|/·•-–—"
