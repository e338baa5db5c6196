"""What the first look found on one page: what the second look asks about the blocks around a block."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

from newsparse.bodymodel.boxes import without
from newsparse.bodymodel.features import Features
from newsparse.bodymodel.kinship import Kinship
from newsparse.bodymodel.scales import chance_step, count_step, share_step
from newsparse.bodymodel.witness import Witness
from newsparse.page import Box

_SURE = 0.7
_LONG = 60
_HEAVIEST = 600
_BULK = 0.8
"""The box of the text is the innermost one that holds this share of what looks like body."""
_MOST = 0.6
"""A group with more than this share of what looks like body has the bulk of it."""
FAR = 4
"""So many blocks before and after a block are looked at."""
_NOBODY = (-1,) * FAR

Group = tuple[int, int, int]
"""The mean chance of a group's text, its share of the text that looks like body, and how many they are; as steps."""
Inside = tuple[int, frozenset[str]]
"""`Context.inside`."""
_DEEPEST, _FAR_OUT = 6, 9
_WITHIN: Inside = (0, frozenset())
_OUTSIDE: Inside = (_FAR_OUT, frozenset())


class Context:
    """A chance for each of a page's blocks, and what follows from it."""

    def __init__(self, found: Features, chances: Sequence[float]) -> None:
        self.found = found
        reading, blocks = found.reading, found.blocks
        steps = [chance_step(chance) if chance else 0 for chance in chances]
        self.steps = [*_NOBODY, *steps, *_NOBODY]
        """The chances as steps, by number + `FAR`; -1 for the blocks before the first and after the last."""
        self.kinship = Kinship(blocks, found.boxes.parents)
        self.witness = Witness.of(reading)
        self._weights = [length if length < _HEAVIEST else _HEAVIEST for length in found.lengths]
        self._masses = [weight * chance if chance else 0.0 for weight, chance in zip(self._weights, chances)]
        self._total = sum(self._masses) or 1.0
        self._sure = _surest(chances, self._weights)
        self.first, self.last = (self._sure[0], self._sure[-1]) if self._sure else (0, -1)
        """The numbers of the first and last block that is surely body; 0 and -1 on an empty page."""
        self._around = _chain_of(self._holder())
        self.agreement = self._agree()
        """How much of what is surely body the declared article body holds, 0 to 5; -1 where nothing is declared."""
        self._inside: dict[int, Inside] = {}
        self._steps_in: dict[tuple[int, frozenset[str], str, str], Inside] = {}

    def _holder(self) -> Box | None:
        """The innermost box that holds the bulk of what looks like body."""
        masses = self._masses
        if not masses:
            return None
        blocks, reading = self.found.blocks, self.found.reading
        sums = [0.0, *accumulate(masses)]
        middle = bisect_left(sums, self._total / 2)
        indexes = [block.index for block in blocks]
        for box in blocks[min(max(0, middle - 1), len(masses) - 1)].box.chain():
            first, last = bisect_left(indexes, reading.first[box.index]), bisect_left(indexes, reading.last[box.index])
            if sums[last] - sums[first] >= _BULK * self._total:
                return box
        return None

    def _agree(self) -> int:
        if not self.witness.testifies:
            return -1
        sure = self._sure
        held = sum(self.witness.holds(self.found.blocks[i].text) == "yes" for i in sure)
        return share_step(held / len(sure)) if sure else -1

    def groups(self, keys: Sequence[int], wanted: Iterable[int]) -> dict[int, Group]:
        """By key, of the keys that are wanted: the group of the blocks with it; *keys* are those of all blocks, by number."""
        sums: dict[int, list[float]] = {key: [0, 0.0, 0] for key in wanted}
        for key, weight, mass in zip(keys, self._weights, self._masses):
            if key in sums:
                group = sums[key]
                group[0] += weight
                group[1] += mass
                group[2] += 1
        total = self._total
        return {
            key: (chance_step(mass / (weight or 1.0)), chance_step(mass / total), count_step(int(count)))
            for key, (weight, mass, count) in sums.items()
        }

    def usual(self, keys: Sequence[int]) -> tuple[int | None, int]:
        """The key with most of what looks like body, None where nothing does; and 2 if it has the bulk of it, else 0.

        *keys* are those of all blocks, by number.
        """
        sums: dict[int, float] = {}
        for key, mass in zip(keys, self._masses):
            if mass:
                sums[key] = sums.get(key, 0.0) + mass
        if not sums:
            return None, 0
        usual = max(sums, key=sums.__getitem__)
        return usual, 2 if sums[usual] > _MOST * self._total else 0

    def edges(self, numbers: Sequence[int]) -> list[tuple[int, int]]:
        """Of each of these blocks: how many blocks that are surely body stand before it, and how many after it."""
        sure = self._sure
        return [(bisect_left(sure, number), len(sure) - bisect_right(sure, number)) for number in numbers]

    def sure_before(self, count: int) -> int | None:
        """The number of the last of the first so many blocks that are surely body."""
        return self._sure[count - 1] if count else None

    def sure_after(self, count: int) -> int | None:
        """The number of the first of the last so many blocks that are surely body."""
        return self._sure[-count] if count else None

    def inside(self, box: Box) -> Inside:
        """How many boxes a block is below the box of the text, 9 outside it; and what those boxes are: their tags and the
        words of their marks."""
        for one in without(box, self._inside):
            self._inside[one.index] = self._step_into(one)
        return self._inside[box.index]

    def _step_into(self, box: Box) -> Inside:
        """The same for a box, when that around it is known; boxes with the same around them share one answer."""
        level = self._around.get(box.index)
        if level is not None:
            return _OUTSIDE if level else _WITHIN
        depth, names = self._inside[box.parent.index] if box.parent is not None else _WITHIN
        key = (depth, names, box.tag, box.marks)
        known = self._steps_in.get(key)
        if known is None:
            here = [f"<{box.tag}", *self.found.reading.words[box.index]]
            is_outside = depth == _FAR_OUT
            more = names.union([f"~{name}" for name in here] if is_outside else here)
            known = self._steps_in[key] = depth if is_outside else min(depth + 1, _DEEPEST), more
        return known


def _surest(chances: Sequence[float], weights: Sequence[float]) -> list[int]:
    """The numbers of the blocks that are surely body; of the likeliest where none is."""
    sure = [i for i, chance in enumerate(chances) if chance > _SURE and weights[i] >= _LONG]
    if not sure and chances:
        sure = [max(range(len(chances)), key=lambda i: chances[i])]
    return sure


def _chain_of(box: Box | None) -> dict[int, int]:
    """By box index: how many boxes up from that box, 0 for itself."""
    return {outer.index: level for level, outer in enumerate(box.chain())} if box is not None else {}
