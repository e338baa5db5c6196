"""What a block looks like by itself and where it stands: the features of the first look.

Features are read family by family, for many blocks at once: a column of values is a third of the work of as many calls.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from newsparse.bodymodel import scales
from newsparse.bodymodel.boxes import Boxes, Column
from newsparse.bodymodel.families import FIRM
from newsparse.claim import Claim
from newsparse.page import Block
from newsparse.reading import Reading

_LINE = 3
"""Commas are counted in texts from this length on, as a step."""
NOWHERE = 9
"""The place of a block on a page without paragraphs."""


class Features:
    """The features of one page's blocks."""

    def __init__(self, reading: Reading, claims: Mapping[int, Claim]) -> None:
        self.reading = reading
        self.claims = claims
        self.blocks = blocks = [block for block in reading.page.blocks if block.text]
        self.open = [
            number
            for number, block in enumerate(blocks)
            if (claim := claims.get(block.index)) is None or claim.strength < FIRM
        ]
        """Numbers of the blocks that no rule holds firmly: only these are scored."""
        lengths = reading.lengths
        self.lengths = [lengths[block.index] for block in blocks]
        """By number: the length of the block's text (`Reading.lengths`)."""
        self.steps = scales.length_steps(self.lengths)
        """By number: the same as a step."""
        self.boxes = Boxes(reading, [block.box for block in blocks])
        self._texts = Counter([block.text for block in blocks])
        self._first, self._last = self._core()
        self._headline = self._headline_index()

    def _core(self) -> tuple[int, int]:
        """Indices of the first and last paragraph of the main box; 0 and -1 if it has none."""
        reading = self.reading
        levels, blocks = reading.levels, reading.page.blocks
        core = [index for index in reading.prose if levels[blocks[index].box.index] == 0]
        return (core[0], core[-1]) if core else (0, -1)

    def _headline_index(self) -> int | None:
        heads = [block for box in self.reading.boxes_of("h1") for block in self.reading.blocks_in(box) if block.text]
        return heads[0].index if heads and heads[0].box is heads[-1].box else None

    def texts(self, numbers: Sequence[int]) -> list[Column]:
        """The columns of `families.TEXT` for the blocks with those numbers among `blocks`."""
        blocks = [self.blocks[number] for number in numbers]
        steps = [self.steps[number] for number in numbers]
        return [*self._written(blocks, steps), *self._placed(blocks, steps)]

    def _written(self, blocks: Sequence[Block], steps: Sequence[int]) -> list[Column]:
        """How the text is written."""
        texts = [block.text for block in blocks]
        halves = [step // 2 for step in steps]
        counts = self._texts
        return [
            [step * 8 + _linked(block) if block.link_length else step * 8 for step, block in zip(steps, blocks)],
            zip(map(scales.end_of, texts), halves),
            map(scales.start_of, texts),
            zip([block.box.tag for block in blocks], steps),
            _covers(blocks, halves),
            [_links(block) if block.link_length else 0 for block in blocks],
            _commas(texts, steps),
            [counts[text] > 1 for text in texts],
        ]

    def _placed(self, blocks: Sequence[Block], steps: Sequence[int]) -> list[Column]:
        """Where the text stands."""
        first, last, claims, all_levels = self._first, self._last, self.claims, self.reading.levels
        indexes = [block.index for block in blocks]
        levels = [min(all_levels[block.box.index], 3) for block in blocks]
        places = [0 if first <= index <= last else self._place(index) for index in indexes]
        sides = list(map(_side, places))
        return [
            [place * 8 + level for place, level in zip(places, levels)],
            zip(sides, steps),
            zip(sides, [block.box.tag for block in blocks]),
            self._of_headline(indexes, levels),
            [_claimed(claims[i], step) if i in claims else None for i, step in zip(indexes, steps)],
        ]

    def _of_headline(self, indexes: Sequence[int], levels: Sequence[int]) -> Column:
        """2 after the headline, 1 before it, 0 for itself, with the level of each block."""
        head = self._headline
        if head is None:
            return [None] * len(indexes)
        return zip([1 + (index > head) - (index == head) for index in indexes], levels)

    def _place(self, index: int) -> int:
        """0 in the stretch of paragraphs of the main box, below 0 before it, above 0 after it, further off the further out."""
        if index < self._first:
            return -1 - scales.distance_step(self._first - index)
        if index <= self._last:
            return 0
        return 1 + scales.distance_step(index - self._last) if self._last >= 0 else NOWHERE


def _claimed(claim: Claim, step: int) -> tuple[str, int, int]:
    return claim.role.value, int(claim.strength * 5), step // 3


def _side(place: int) -> int:
    """-1 before the stretch of paragraphs, 0 in it, 1 after it; `NOWHERE` where there is none."""
    return place if place in (0, NOWHERE) else 1 if place > 0 else -1


def _linked(block: Block) -> int:
    return scales.share_step(block.link_length / len(block.text))


def _links(block: Block) -> int:
    return scales.count_step([part.tag for part in block.parts].count("a"))


def _covers(blocks: Sequence[Block], halves: Sequence[int]) -> list[tuple[str, int] | None]:
    return [(cover_of(block), half) if block.parts else None for block, half in zip(blocks, halves)]


def _commas(texts: Sequence[str], steps: Sequence[int]) -> list[int | None]:
    return [min(_count_commas(text), 4) if step >= _LINE else None for text, step in zip(texts, steps)]


def _count_commas(text: str) -> int:
    return text.count(",") if text.isascii() else text.count(",") + text.count("、") + text.count("،")


def cover_of(block: Block) -> str:
    """What covers the whole text: `"b"`, `"i"`, `"bi"`, `"a"` …; "" if nothing does."""
    size = len(block.text) - 1
    tags = [part.tag for part in block.parts if part.end - part.start >= size]
    return "".join(sorted({_COVERS.get(tag, "") for tag in tags})) if tags else ""


_COVERS = {"b": "b", "strong": "b", "em": "i", "i": "i", "a": "a", "small": "s"}
