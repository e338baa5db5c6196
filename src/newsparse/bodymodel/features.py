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
from newsparse.reading import PARAGRAPH, Reading, is_paragraph

NOWHERE = 9
"""The place of a block on a page without paragraphs."""


class Features:
    """The features of one page's blocks."""

    def __init__(self, reading: Reading, claims: Mapping[int, Claim]) -> None:
        self.reading = reading
        self.claims = claims
        self.blocks = blocks = [block for block in reading.page.blocks if block.text]
        held = {index for index, claim in claims.items() if claim.strength >= FIRM}
        self.open = [number for number, block in enumerate(blocks) if block.index not in held]
        """Numbers of the blocks that no rule holds firmly: only these are scored."""
        lengths = reading.lengths
        self.steps = list(map(scales.length_step, [lengths[block.index] for block in blocks]))
        """By number: the length of the block's text, as a step."""
        self.boxes = Boxes(reading, [block.box for block in blocks])
        self._texts = Counter([block.text for block in blocks])
        self._first, self._last = self._core()
        self._headline = self._headline_index()

    def _core(self) -> tuple[int, int]:
        """Indices of the first and last paragraph of the main box; 0 and -1 if it has none."""
        reading = self.reading
        level, lengths = reading.level, reading.lengths
        core = [
            block.index
            for block in self.blocks
            if lengths[block.index] >= PARAGRAPH and level(block.box) == 0 and is_paragraph(block, lengths[block.index])
        ]
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
        return [
            [step * 8 + _linked(block) for step, block in zip(steps, blocks)],
            zip(map(scales.end_of, texts), halves),
            map(scales.start_of, texts),
            zip([block.box.tag for block in blocks], steps),
            map(_cover, blocks, halves),
            [_links(block) for block in blocks],
            map(_commas, texts, steps),
            [self._texts[text] > 1 for text in texts],
        ]

    def _placed(self, blocks: Sequence[Block], steps: Sequence[int]) -> list[Column]:
        """Where the text stands."""
        indexes = [block.index for block in blocks]
        levels = [min(self.reading.level(block.box), 3) for block in blocks]
        places = list(map(self._place, indexes))
        sides = list(map(_side, places))
        return [
            [place * 8 + level for place, level in zip(places, levels)],
            zip(sides, steps),
            zip(sides, [block.box.tag for block in blocks]),
            map(self._of_headline, indexes, levels),
            map(self._claimed, indexes, steps),
        ]

    def _place(self, index: int) -> int:
        """0 in the stretch of paragraphs of the main box, below 0 before it, above 0 after it, further off the further out."""
        if index < self._first:
            return -1 - scales.distance_step(self._first - index)
        if index <= self._last:
            return 0
        return 1 + scales.distance_step(index - self._last) if self._last >= 0 else NOWHERE

    def _of_headline(self, index: int, level: int) -> tuple[int, int] | None:
        head = self._headline
        return None if head is None else (2 if index > head else 1 if index < head else 0, level)

    def _claimed(self, index: int, step: int) -> tuple[str, int, int] | None:
        claim = self.claims.get(index)
        return (claim.role.value, int(claim.strength * 5), step // 3) if claim is not None else None


def _side(place: int) -> int:
    """-1 before the stretch of paragraphs, 0 in it, 1 after it; `NOWHERE` where there is none."""
    return place if place in (0, NOWHERE) else 1 if place > 0 else -1


def _linked(block: Block) -> int:
    return scales.share_step(block.link_length / len(block.text)) if block.link_length else 0


def _links(block: Block) -> int:
    return scales.count_step([part.tag for part in block.parts].count("a")) if block.link_length else 0


def _cover(block: Block, half: int) -> tuple[str, int] | None:
    return (cover_of(block), half) if block.parts else None


def _commas(text: str, step: int) -> int | None:
    return None if step < 3 else min(text.count(",") + text.count("、") + text.count("،"), 4)


def cover_of(block: Block) -> str:
    """What covers the whole text: `"b"`, `"i"`, `"bi"`, `"a"` …; "" if nothing does."""
    size = len(block.text) - 1
    tags = [part.tag for part in block.parts if part.end - part.start >= size]
    return "".join(sorted({_COVERS.get(tag, "") for tag in tags})) if tags else ""


_COVERS = {"b": "b", "strong": "b", "em": "i", "i": "i", "a": "a", "small": "s"}
