"""Where the story stands among the blocks: its headline, its first and its last paragraph."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsparse.page import Block
from newsparse.parsing.likeness import Titles
from newsparse.reading import Reading

_FARTHEST = 45
"""So many blocks after the headline the text begins at the latest."""
_BEFORE = 12
"""Where no headline is found, the lines about the story stand so many blocks before the text at most."""
_NEAREST = 4
_INSIDE = 2
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
        headline = _headline(reading)
        prose = list(_prose(reading, 0 if headline is None else headline + 1))
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
        after = range(max(end - 1, head.stop), min(blocks, end + _BEFORE))
        return cls(headline, head, after, range(max(end - 1, head.stop), min(blocks, end + _NEAREST)))


def _headline(reading: Reading) -> int | None:
    """The `h1` or `h2` that is most like the declared headlines; else the first `h1`."""
    titles = Titles(reading.declared)
    best: tuple[float, int] | None = None
    for box in reading.boxes_of("h1", "h2"):
        for block in reading.blocks_in(box):
            if not block.text:
                continue
            weight = titles.likeness(block.text) + 0.4 * (box.tag == "h1") - 0.3 * box.hidden
            weight += 0.2 * (reading.level(box) <= _INSIDE) - 0.4 * reading.is_linked(block)
            if best is None or weight > best[0]:
                best = (weight, block.index)
    return best[1] if best is not None and best[0] >= 0.25 else None


def _prose(reading: Reading, start: int) -> Iterator[Block]:
    return (
        block for block in reading.page.blocks[start:] if reading.is_prose(block) and reading.level(block.box) <= 1
    )


def _end(prose: list[Block]) -> int:
    """The last of the paragraphs that look to the template like most of them."""
    mass: dict[tuple[str, str, str], int] = {}
    for block in prose:
        look = _look(block)
        mass[look] = mass.get(look, 0) + len(block.text)
    usual = max(mass, key=lambda look: mass[look])
    return max(block.index for block in prose if _look(block) == usual)


def _look(block: Block) -> tuple[str, str, str]:
    box = block.box
    return box.tag, box.marks, box.parent.marks if box.parent is not None else ""
