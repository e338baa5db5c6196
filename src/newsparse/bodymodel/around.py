"""What is around a block: the features of the second look, read off the context that the first look gives."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import repeat

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

    def columns(self) -> list[Column]:
        """The columns of `families.AROUND`."""
        return [
            *self._chances_near(),
            *self._groups(),
            *self._kin(),
            *self._depths(),
            *self._stretch(),
            *self._neighbours(),
            *self._declared(),
            *Standing(self._context, self._numbers).columns(),
        ]

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
        kinship = self._context.kinship
        siblings = self._context.groups(kinship.parents, self._numbers)
        twins = self._context.groups(kinship.twins, self._numbers)
        return [
            [chance for chance, _, _ in siblings],
            [share for _, share, _ in siblings],
            [(chance // 2, share // 2) for chance, share, _ in siblings],
            [chance for chance, _, _ in twins],
            [(chance, share) for chance, share, _ in twins],
            [(chance, step) for (chance, _, _), step in zip(twins, self._steps)],
            [(chance, count) for chance, _, count in twins],
        ]

    def _kin(self) -> list[Column]:
        """The nearest blocks that are surely body, before and after."""
        numbers, kin_of = self._numbers, self._context.kinship.of
        before = list(map(self._context.sure_before, numbers))
        after = list(map(self._context.sure_after, numbers))
        kin = [5 * one + other for one, other in zip(kin_of(numbers, before), kin_of(numbers, after))]
        gaps = [6 * _gap(n, one) + _gap(n, other) for n, one, other in zip(numbers, before, after)]
        return [
            kin,
            zip(kin, self._steps),
            zip(kin, self._tags),
            [self._claimed(block, one, other) for block, one, other in zip(self._blocks, before, after)],
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
        depths = [self._context.inside(block.box)[0] for block in self._blocks]
        return [depths, zip(depths, self._tags), zip(depths, self._steps)]

    def _stretch(self) -> list[Column]:
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
            [
                (side, cover_of(block)) if block.parts else None
                for side, block in zip(map(self._side, self._numbers), self._blocks)
            ],
        ]

    def _side(self, number: int) -> int:
        """-1 before the stretch, 0 in it, 1 after it."""
        return (number > self._context.last) - (number < self._context.first)

    def _neighbours(self) -> list[Column]:
        """The next blocks before and after, and how long those before and after them are."""
        found = self._context.found
        sizes = [-1, -1, *map(_size, found.blocks, found.steps), -1, -1]
        return [
            *self._beside(-1, sizes),
            *self._beside(1, sizes),
            [sizes[number] for number in self._numbers],
            [sizes[number + 4] for number in self._numbers],
        ]

    def _beside(self, off: int, sizes: Sequence[int]) -> list[Column]:
        """The columns of the blocks so far off; *sizes* begin and end with those of two blocks that are not there."""
        blocks = self._context.found.blocks
        others = [number + off if 0 <= number + off < len(blocks) else None for number in self._numbers]
        kin = self._context.kinship.of(self._numbers, others)
        return [
            [None if number is None else blocks[number].box.tag for number in others],
            [sizes[number + 2 + off] for number in self._numbers],
            [None if number is None else (one, end_of(blocks[number].text)) for number, one in zip(others, kin)],
        ]

    def _declared(self) -> list[Column]:
        """What the page declares about itself; and what stands out."""
        witness, agreement = self._context.witness, self._context.agreement
        texts, steps = [block.text for block in self._blocks], self._sizes
        held = list(map(witness.holds, texts))
        return [
            [step < 8 and witness.is_title(text) for step, text in zip(steps, texts)],
            map(self._described, self._numbers, texts, steps),
            held,
            [(one, agreement) if one else None for one in held],
            map(str.isupper, texts),
            map(self._below_media, self._blocks, steps),
        ]

    def _described(self, number: int, text: str, step: int) -> int | None:
        return self._side(number) if step > 2 and self._context.witness.is_description(text) else None

    def _below_media(self, block: Block, step: int) -> int | None:
        before = self._context.found.reading.page.blocks[block.index - 1] if block.index else None
        return step // 2 if before is not None and before.media is not None else None

    def said(self) -> list[list[Iterable[str]]]:
        """The columns of `families.SAID`: any number of values for each block."""
        lengths = self._context.found.reading.lengths
        spoken = [block.text[:_SPOKEN].lower().split() for block in self._blocks]
        is_short = [lengths[block.index] <= _SHORT for block in self._blocks]
        return [
            [words[:1] for words in spoken],
            [dict.fromkeys(words) if short else () for words, short in zip(spoken, is_short)],
            [self._cover_words(block) if block.parts else () for block in self._blocks],
            [self._context.inside(block.box)[1] for block in self._blocks],
        ]

    def _cover_words(self, block: Block) -> Iterable[str]:
        marks = cover.marks if (cover := block.cover()) is not None else ""
        return self._context.found.reading.words_of(marks) if marks else ()


def _size(block: Block, step: int) -> int:
    """The length and the share of links of a block, roughly."""
    size = step // 2 * 3
    if not block.link_length:
        return size
    return size + 1 if block.link_length < 0.9 * len(block.text) else size + 2


def _gap(number: int, other: int | None) -> int:
    """How far off, on a scale of 0 to 4; 5 where there is nothing."""
    return 5 if other is None else distance_step(abs(number - other))
