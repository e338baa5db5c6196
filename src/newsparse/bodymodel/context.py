"""What the first look found on one page: what the second look asks about the blocks around a block."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import accumulate

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
        lengths = reading.lengths
        self._weights = [min(lengths[block.index], _HEAVIEST) for block in blocks]
        self._masses = [weight * chance if chance else 0.0 for weight, chance in zip(self._weights, chances)]
        self._total = sum(self._masses) or 1.0
        self._sure = _surest(chances, self._weights)
        self.first, self.last = (self._sure[0], self._sure[-1]) if self._sure else (0, -1)
        """The numbers of the first and last block that is surely body; 0 and -1 on an empty page."""
        self._around = _chain_of(self._holder())
        self.agreement = self._agree()
        """How much of what is surely body the declared article body holds, 0 to 5; -1 where nothing is declared."""
        self._inside: dict[int, tuple[int, frozenset[str]]] = {}
        self._kinds: dict[tuple[int, int, int | None], tuple[int, frozenset[str]]] = {}

    def _holder(self) -> Box | None:
        """The innermost box that holds the bulk of what looks like body."""
        masses = self._masses
        if not masses:
            return None
        blocks, reading = self.found.blocks, self.found.reading
        sums = [0.0, *accumulate(masses)]
        middle = next((i for i, total in enumerate(sums) if total >= self._total / 2), len(masses))
        own = [0.0] * (len(reading.page.blocks) + 1)
        for block, mass in zip(blocks, masses):
            own[block.index + 1] = mass
        at = list(accumulate(own))
        for box in blocks[max(0, middle - 1)].box.chain():
            if at[reading.last[box.index]] - at[reading.first[box.index]] >= _BULK * self._total:
                return box
        return None

    def _agree(self) -> int:
        if not self.witness.testifies:
            return -1
        sure = self._sure
        held = sum(self.witness.holds(self.found.blocks[i].text) == "yes" for i in sure)
        return share_step(held / len(sure)) if sure else -1

    def groups(self, keys: Sequence[int], numbers: Sequence[int]) -> list[Group]:
        """Of each of these blocks: the group of the blocks with its key; *keys* are those of all blocks, by number."""
        sums: dict[int, list[float]] = {keys[number]: [0, 0.0, 0] for number in numbers}
        for key, weight, mass in zip(keys, self._weights, self._masses):
            if key in sums:
                group = sums[key]
                group[0] += weight
                group[1] += mass
                group[2] += 1
        total = self._total
        found = {
            key: (chance_step(mass / (weight or 1.0)), chance_step(mass / total), count_step(int(count)))
            for key, (weight, mass, count) in sums.items()
        }
        return [found[keys[number]] for number in numbers]

    def bulk(self, keys: Sequence[int], numbers: Sequence[int]) -> list[int]:
        """Of each of these blocks: 1 if its key is that of the group with most of what looks like body, else 0; and 2 more
        where that group has the bulk of it. *keys* are those of all blocks, by number."""
        sums: dict[int, float] = {}
        for key, mass in zip(keys, self._masses):
            if mass:
                sums[key] = sums.get(key, 0.0) + mass
        if not sums:
            return [0] * len(numbers)
        usual = max(sums, key=sums.__getitem__)
        share = 2 if sums[usual] > _MOST * self._total else 0
        return [share + (keys[number] == usual) for number in numbers]

    def edges(self, number: int) -> tuple[int, int]:
        """How many blocks that are surely body stand before a block, and how many after it."""
        return bisect_left(self._sure, number), len(self._sure) - bisect_right(self._sure, number)

    def sure_before(self, number: int) -> int | None:
        """The number of the next block before one that is surely body."""
        place = bisect_left(self._sure, number)
        return self._sure[place - 1] if place else None

    def sure_after(self, number: int) -> int | None:
        """The number of the next block after one that is surely body."""
        place = bisect_right(self._sure, number)
        return self._sure[place] if place < len(self._sure) else None

    def inside(self, box: Box) -> tuple[int, frozenset[str]]:
        """How many boxes a block is below the box of the text, 9 outside it; and what those boxes are: their tags and the
        words of their marks."""
        known = self._inside.get(box.index)
        if known is None:
            around = self._around
            between: list[Box] = []
            outer: Box | None = box
            while outer is not None and outer.index not in around:
                between.append(outer)
                outer = outer.parent
            found = around[outer.index] if outer is not None else None
            # Boxes of one kind have the same boxes around them, up to the same.
            key = (self.found.boxes.kind(box), len(between), found)
            known = self._kinds.get(key)
            if known is None:
                known = self._kinds[key] = self._describe(between, bool(found))
            self._inside[box.index] = known
        return known

    def _describe(self, between: Sequence[Box], is_outside: bool) -> tuple[int, frozenset[str]]:
        words = self.found.reading.words
        names = {f"<{box.tag}" for box in between}.union(*[words[box.index] for box in between])
        if is_outside:
            return 9, frozenset([f"~{name}" for name in names])
        return min(len(between), 6), frozenset(names)


def _surest(chances: Sequence[float], weights: Sequence[float]) -> list[int]:
    """The numbers of the blocks that are surely body; of the likeliest where none is."""
    sure = [i for i, chance in enumerate(chances) if chance > _SURE and weights[i] >= _LONG]
    if not sure and chances:
        sure = [max(range(len(chances)), key=lambda i: chances[i])]
    return sure


def _chain_of(box: Box | None) -> dict[int, int]:
    """By box index: how many boxes up from that box, 0 for itself."""
    return {outer.index: level for level, outer in enumerate(box.chain())} if box is not None else {}
