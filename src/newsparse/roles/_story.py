"""Where the story stands among the blocks: the lines around its headline, and those around the end of its text."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newsparse.heading import headline_of
from newsparse.page import Block
from newsparse.reading import Reading

_FARTHEST = 45
"""So many blocks after the headline the text begins at the latest."""
_BEFORE = 12
"""So many blocks before the text, and after its end, its byline stands at the farthest."""
_NEAREST = 4
_CLOSE = 8
"""So many blocks after the headline are looked at in any case."""
_DEKS = 2
"""So many paragraphs after the headline may be the dek, before the byline."""


class Story(NamedTuple):
    """Indexes of blocks."""

    headline: int | None
    """The headline; None if none is recognised."""
    head: range
    """Where the lines between headline and text stand, with a few before and after."""
    lead: Sequence[int]
    """The part of it between headline and text, where a name alone may be the byline."""
    tail: range
    """Where the lines after the text stand."""
    close: range
    """The last lines of the text and the first after it."""

    @classmethod
    def of(cls, reading: Reading) -> Story:
        """The story of a page."""
        headline, prose = _headline_and_prose(reading)
        blocks = len(reading.page.blocks)
        if not prose:
            first = 0 if headline is None else max(0, headline - _NEAREST)
            head = range(first, min(blocks, first + _FARTHEST))
            return cls(headline, head, head, range(0), range(0))
        head = _head(headline, prose, blocks)
        text, end = _start(prose), _end(prose)
        first = head.start if headline is None else headline + 1
        lead = [index for index in range(first, text) if index < first + _CLOSE or index >= text - _BEFORE]
        tail = range(max(end - 1, head.stop), min(blocks, end + _BEFORE))
        return cls(headline, head, lead, tail, range(max(end - 1, text + 1), min(blocks, end + _NEAREST)))


def _headline_and_prose(reading: Reading) -> tuple[int | None, list[Block]]:
    """The headline, and the paragraphs after it; a heading that no paragraph follows is no headline."""
    found = headline_of(reading)
    prose = _prose(reading, 0 if found is None else found.block + 1)
    if found is not None and not prose and (prose := _prose(reading, 0)):
        return None, prose
    return (None if found is None else found.block), prose


def _head(headline: int | None, prose: list[Block], blocks: int) -> range:
    start = prose[min(_DEKS, len(prose) - 1)].index
    if headline is None:
        return range(max(0, prose[0].index - _BEFORE), min(start, blocks))
    last = min(max(start, headline + _CLOSE), headline + _FARTHEST, blocks - 1)
    return range(max(0, headline - _NEAREST), last + 1)


def _prose(reading: Reading, start: int) -> list[Block]:
    blocks = (reading.page.blocks[index] for index in reading.prose if index >= start)
    return [block for block in blocks if reading.level(block.box) <= 1]


def _start(prose: list[Block]) -> int:
    """The first paragraph that looks to the template like the next: what is before it, is no text yet."""
    for block, following in pairwise(prose[: _DEKS + 2]):
        if _look(block) == _look(following):
            return block.index
    return prose[0].index


def _end(prose: list[Block]) -> int:
    """The last of the paragraphs that look to the template like most of them."""
    mass: dict[tuple[str, str, str], int] = {}
    for block in prose:
        look = _look(block)
        mass[look] = mass.get(look, 0) + len(block.text)
    usual = max(mass, key=lambda look: mass[look])
    return next(block.index for block in reversed(prose) if _look(block) == usual)


def _look(block: Block) -> tuple[str, str, str]:
    box = block.box
    return box.tag, box.marks, box.parent.marks if box.parent is not None else ""
