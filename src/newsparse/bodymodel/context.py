"""The second look: what the first look found around a block."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from newsparse.bodymodel.scales import chance_step, distance_step
from newsparse.page import Block
from newsparse.reading import Reading

FAMILIES = (
    "chance",
    "chance before",
    "chance after",
    "chance before that",
    "chance after that",
    "third before",
    "third after",
    "best before",
    "best after",
    "lesser best",
    "lesser best chance",
    "box chance",
    "box share",
    "box chance share",
    "twins chance",
    "twins chance share",
    "twins chance chance",
    "stretch",
    "stretch chance",
    "end box",
)
"""One value of each belongs to a block."""

_SURE = 0.7
_LONG = 60
_HEAVIEST = 600


class Context:
    """What the first look found on one page: a chance for each of its blocks."""

    def __init__(self, reading: Reading, blocks: Sequence[Block], chances: Sequence[float]) -> None:
        self.chances = chances
        self._steps = [chance_step(chance) for chance in chances]
        self._parents = [_parent_of(block) for block in blocks]
        self._twins = [_twin_key(block) for block in blocks]
        weights = [min(reading.lengths[block.index], _HEAVIEST) for block in blocks]
        self._total = sum(w * c for w, c in zip(weights, chances)) or 1.0
        self._by_parent = _gather(self._parents, weights, chances)
        self._by_twin = _gather(self._twins, weights, chances)
        self._first, self._last = _stretch(chances, weights)

    def values(self, number: int) -> tuple[Hashable, ...]:
        """The values of `FAMILIES` for the block with that number."""
        step = self._steps[number]
        near = [self._step(number + offset) for offset in (-1, 1, -2, 2, -3, 3)]
        before = max(self._steps[max(0, number - 4) : number], default=0)
        after = max(self._steps[number + 1 : number + 5], default=0)
        least = min(before, after)
        box = self._group(self._by_parent[self._parents[number]])
        twins = self._group(self._by_twin[self._twins[number]])
        stretch = self._stretch(number)
        edge = self._first if number < self._first else self._last
        return (
            step,
            (near[0], step),
            (near[1], step),
            *near[2:],
            before,
            after,
            least,
            (least, step),
            box[0],
            box[1],
            (box[0] // 2, box[1] // 2),
            twins[0],
            twins,
            (twins[0], step),
            stretch,
            (stretch, step),
            (stretch[0], self._parents[number] == self._parents[edge]),
        )

    def _step(self, number: int) -> int:
        return self._steps[number] if 0 <= number < len(self._steps) else -1

    def _group(self, gathered: list[float]) -> tuple[int, int]:
        """The mean chance of a group's text, and its share of the text that looks like body."""
        return chance_step(gathered[1] / (gathered[0] or 1.0)), chance_step(gathered[1] / self._total)

    def _stretch(self, number: int) -> tuple[str, int]:
        """Before, in or after the stretch from the first to the last block that is surely body."""
        if number < self._first:
            return "before", distance_step(self._first - number)
        if number > self._last:
            return "after", distance_step(number - self._last)
        return "in", 0


def _parent_of(block: Block) -> int:
    parent = block.box.parent
    return parent.index if parent is not None else -1


def _stretch(chances: Sequence[float], weights: Sequence[float]) -> tuple[int, int]:
    """Numbers of the first and last block that is surely body; of the likeliest where none is; 0 and -1 on an empty page."""
    sure = [i for i, chance in enumerate(chances) if chance > _SURE and weights[i] >= _LONG]
    if not sure and chances:
        sure = [max(range(len(chances)), key=lambda i: chances[i])]
    return (sure[0], sure[-1]) if sure else (0, -1)


def _twin_key(block: Block) -> tuple[str, ...]:
    """Blocks with equal keys look alike to the template: same tag and marks, and so do their parents."""
    parent = block.box.parent
    return (block.box.tag, block.box.marks, parent.tag, parent.marks) if parent is not None else (block.box.tag,)


def _gather(
    keys: Sequence[Hashable], weights: Sequence[float], chances: Sequence[float]
) -> dict[Hashable, list[float]]:
    groups: dict[Hashable, list[float]] = {}
    for key, weight, chance in zip(keys, weights, chances):
        group = groups.setdefault(key, [0.0, 0.0])
        group[0] += weight
        group[1] += weight * chance
    return groups
