"""Where the story stands among the blocks: the lines around its headline, and those around the end of its text."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.heading import headline_of
from newsparse.page import Block
from newsparse.reading import PARAGRAPH, Reading

_FARTHEST = 45
"""So many blocks after the headline the text begins at the latest."""
_BEFORE = 12
"""Where no headline is found, the lines about the story stand so many blocks before the text at most."""
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
    tail: range
    """Where the lines after the text stand."""
    close: range
    """The last lines of the text and the first after it."""

    @classmethod
    def of(cls, reading: Reading) -> Story:
        """The story of a page."""
        blocks = len(reading.page.blocks)
        found = headline_of(reading)
        headline = found.block if found is not None else None
        prose = _prose(reading, 0 if headline is None else headline + 1)
        if not prose and headline is not None:
            prose = _prose(reading, 0)
            headline = None if prose else headline
        if not prose:
            first = 0 if headline is None else max(0, headline - _NEAREST)
            return cls(headline, range(first, min(blocks, first + _FARTHEST)), range(0), range(0))
        start = prose[min(_DEKS, len(prose) - 1)].index
        if headline is None:
            head = range(max(0, prose[0].index - _BEFORE), min(start, blocks))
        else:
            last = min(max(start, headline + _CLOSE), headline + _FARTHEST, blocks - 1)
            head = range(max(0, headline - _NEAREST), last + 1)
        end = _end(prose)
        first = max(end - 1, head.stop)
        return cls(headline, head, range(first, min(blocks, end + _BEFORE)), range(first, min(blocks, end + _NEAREST)))


def _prose(reading: Reading, start: int) -> list[Block]:
    lengths = reading.lengths
    return [
        block
        for block in reading.page.blocks[start:]
        if lengths[block.index] >= PARAGRAPH and reading.level(block.box) <= 1 and reading.is_prose(block)
    ]


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
