"""What is around a block: the features of the second look, read off the context that the first look gives."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from itertools import repeat

from newsparse.bodymodel.alike import Alike
from newsparse.bodymodel.boxes import Column
from newsparse.bodymodel.context import FAR, Context
from newsparse.bodymodel.features import cover_of
from newsparse.bodymodel.scales import distance_step, end_of
from newsparse.bodymodel.standing import Standing
from newsparse.page import Block

_SPOKEN = 120
_SHORT = 200


class Around:
    """The features of some of a page's blocks."""

    def __init__(self, context: Context, numbers: Sequence[int]) -> None:
        found = context.found
        self._context = context
        self._numbers = numbers
        self._blocks = [found.blocks[number] for number in numbers]
        self._tags = [block.box.tag for block in self._blocks]
        self._steps = [context.steps[number + FAR] for number in numbers]
        """Chances; `_sizes` are lengths."""
        self._sizes = [found.steps[number] for number in numbers]
        self._inside = [context.inside(block.box) for block in self._blocks]
        self._spoken = [block.text[:_SPOKEN].lower().split() for block in self._blocks]
        self.alike = Alike(context, numbers, self._tags)
        """What the blocks share with those that look alike; the rest is told by `columns` and `said`."""

    def columns(self) -> list[Column]:
        """The columns of `families.NEAR`."""
        edges = self._context.edges(self._numbers)
        covers = [cover_of(block) if block.parts else None for block in self._blocks]
        ends = self._ends()
        return [
            *self._chances_near(),
            *self._groups(),
            *self._kin(edges),
            *self._depths(),
            *self._stretch(covers),
            *self._neighbours(ends),
            *self._declared(),
            [words[0] if words else None for words in self._spoken],
            *Standing(self._context, self._numbers).columns(edges, covers, [ends[number] for number in self._numbers]),
        ]

    def _ends(self) -> dict[int, str]:
        """By number: how the texts of the blocks and of those next to them end."""
        blocks = self._context.found.blocks
        near = {number + off for number in self._numbers for off in (-1, 0, 1)}
        return {number: end_of(blocks[number].text) for number in near if 0 <= number < len(blocks)}

    def _chances_near(self) -> list[Column]:
        known, steps = self._context.steps, self._steps
        first, second, third, fourth = ([known[n + FAR - off] for n in self._numbers] for off in (1, 2, 3, 4))
        next_, after_next, third_next, fourth_next = (
            [known[n + FAR + off] for n in self._numbers] for off in (1, 2, 3, 4)
        )
        before = list(map(max, repeat(0), first, second, third, fourth))
        after = list(map(max, repeat(0), next_, after_next, third_next, fourth_next))
        least = list(map(min, before, after))
        return [
            steps,
            zip(first, steps),
            zip(next_, steps),
            second,
            after_next,
            third,
            third_next,
            before,
            after,
            least,
            zip(least, steps),
        ]

    def _groups(self) -> list[Column]:
        """What the look-alikes of a block say of one of its length and chance."""
        alike, steps, sizes = self.alike, self._steps, self._sizes
        chances = {key: alike.chance(key) for key in alike.kinds}
        usual = {key: alike.usual(key) for key in alike.kinds}
        looks, parents = [usual[key][0] for key in alike.keys], [usual[key][1] for key in alike.keys]
        return [
            zip([chances[key] for key in alike.keys], steps),
            zip(looks, sizes),
            zip(looks, steps),
            zip(parents, sizes),
            zip(parents, steps),
        ]

    def _kin(self, edges: Sequence[tuple[int, int]]) -> list[Column]:
        """The nearest blocks that are surely body, before and after."""
        context, numbers, kin_of = self._context, self._numbers, self._context.kinship.of
        before = [context.sure_before(count) for count, _ in edges]
        after = [context.sure_after(count) for _, count in edges]
        kin = [5 * one + other for one, other in zip(kin_of(numbers, before), kin_of(numbers, after))]
        gaps = [6 * _gap(n, one) + _gap(n, other) for n, one, other in zip(numbers, before, after)]
        return [
            kin,
            zip(kin, self._steps),
            zip(kin, self._tags),
            map(self._claimed, self._blocks, before, after),
            gaps,
            zip(gaps, self._steps),
        ]

    def _claimed(self, block: Block, before: int | None, after: int | None) -> tuple[str, int, bool, bool] | None:
        claim = self._context.found.claims.get(block.index)
        if claim is None:
            return None
        return claim.role.value, int(claim.strength * 5), before is None, after is None

    def _depths(self) -> list[Column]:
        """Below the box of the text."""
        depths = [depth for depth, _ in self._inside]
        return [depths, zip(depths, self._tags), zip(depths, self._steps)]

    def _stretch(self, covers: Sequence[str | None]) -> list[Column]:
        """Before, in or after the stretch from the first to the last block that is surely body."""
        first, last = self._context.first, self._context.last
        places = [
            -1 - distance_step(first - n) if n < first else 1 + distance_step(n - last) if n > last else 0
            for n in self._numbers
        ]
        return [
            places,
            zip(places, self._steps),
            zip(places, self._tags),
            zip(places, self._sizes),
            [None if cover is None else (side, cover) for side, cover in zip(self._sides(), covers)],
        ]

    def _sides(self) -> list[int]:
        """-1 before the stretch, 0 in it, 1 after it."""
        first, last = self._context.first, self._context.last
        return [(number > last) - (number < first) for number in self._numbers]

    def _neighbours(self, ends: Mapping[int, str]) -> list[Column]:
        """The next blocks before and after, and how long those before and after them are."""
        found = self._context.found
        sizes = [-1, -1, *map(_size, found.blocks, found.steps), -1, -1]
        return [
            *self._beside(-1, sizes, ends),
            *self._beside(1, sizes, ends),
            [sizes[number] for number in self._numbers],
            [sizes[number + 4] for number in self._numbers],
        ]

    def _beside(self, off: int, sizes: Sequence[int], ends: Mapping[int, str]) -> list[Column]:
        """The columns of the blocks so far off; *sizes* begin and end with those of two blocks that are not there."""
        blocks = self._context.found.blocks
        others = [number + off if 0 <= number + off < len(blocks) else None for number in self._numbers]
        kin = self._context.kinship.of(self._numbers, others)
        return [
            [None if number is None else blocks[number].box.tag for number in others],
            [sizes[number + 2 + off] for number in self._numbers],
            [None if number is None else (one, ends[number]) for number, one in zip(others, kin)],
        ]

    def _declared(self) -> list[Column]:
        """What the page declares about itself; and what stands out."""
        witness, agreement = self._context.witness, self._context.agreement
        texts = [block.text for block in self._blocks]
        held: list[str | None] = [witness.holds(text) for text in texts] if witness.testifies else [None] * len(texts)
        return [
            self._described(),
            held,
            [(one, agreement) if one else None for one in held],
            map(str.isupper, texts),
            self._below_media(),
        ]

    def _described(self) -> list[int | None]:
        says = self._context.witness.is_description
        return [
            side if step > 2 and says(block.text) else None
            for side, step, block in zip(self._sides(), self._sizes, self._blocks)
        ]

    def _below_media(self) -> list[int | None]:
        blocks = self._context.found.reading.page.blocks
        return [
            step // 2 if block.index and blocks[block.index - 1].media is not None else None
            for block, step in zip(self._blocks, self._sizes)
        ]

    def said(self) -> list[list[Iterable[str]]]:
        """The columns of `families.SAID`: any number of values for each block."""
        lengths = self._context.found.reading.lengths
        is_short = [lengths[block.index] <= _SHORT for block in self._blocks]
        return [
            [dict.fromkeys(words) if short else () for words, short in zip(self._spoken, is_short)],
            [self._cover_words(block) if block.parts else () for block in self._blocks],
            [words for _, words in self._inside],
        ]

    def _cover_words(self, block: Block) -> Iterable[str]:
        marks = cover.marks if (cover := block.cover()) is not None else ""
        return self._context.found.reading.words_of(marks) if marks else ()


def _size(block: Block, step: int) -> int:
    """The length and the share of links of a block, roughly."""
    if not block.link_length:
        return step // 2 * 3
    return step // 2 * 3 + (1 if block.link_length < 0.9 * len(block.text) else 2)


def _gap(number: int, other: int | None) -> int:
    """How far off, on a scale of 0 to 4; 5 where there is nothing."""
    return 5 if other is None else distance_step(abs(number - other))
