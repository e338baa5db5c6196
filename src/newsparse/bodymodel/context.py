"""The second look: what the first look found around a block."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence
from itertools import accumulate

from newsparse.bodymodel.features import Features, cover_of
from newsparse.bodymodel.kinship import Kinship
from newsparse.bodymodel.scales import chance_step, count_step, distance_step, end_of, share_step
from newsparse.bodymodel.witness import Witness
from newsparse.page import Block, Box

Values = tuple[Hashable, ...]

_SURE = 0.7
_LONG = 60
_HEAVIEST = 600
_BULK = 0.8
"""The box of the text is the innermost one that holds this share of what looks like body."""
_SPOKEN = 120
_SHORT = 200
_FAR = 4
"""So many blocks before and after a block are looked at."""
_NOBODY = (-1,) * _FAR


class Context:
    """What the first look found on one page: a chance for each of its blocks."""

    def __init__(self, found: Features, chances: Sequence[float]) -> None:
        self._found = found
        self._reading = reading = found.reading
        self._blocks = blocks = found.blocks
        self._chances = chances
        steps = [chance_step(chance) for chance in chances]
        self._steps = [*_NOBODY, *steps, *_NOBODY]
        self._sizes = [_size(block, step) for block, step in zip(blocks, found.steps)]
        self._kinship = Kinship(blocks)
        self._witness = Witness.of(reading)
        weights = [min(reading.lengths[block.index], _HEAVIEST) for block in blocks]
        masses = [weight * chance for weight, chance in zip(weights, chances)]
        self._total = sum(masses) or 1.0
        self._by_parent = self._groups_of(_gather(self._kinship.parents, weights, masses))
        self._by_twin = self._groups_of(_gather(self._kinship.twins, weights, masses))
        sure = _surest(chances, weights)
        self._first, self._last = (sure[0], sure[-1]) if sure else (0, -1)
        self._sure_before, self._sure_after = _nearest(sure, len(blocks))
        self._around = _chain_of(self._holder(masses))
        self._agreement = self._agree(sure)
        self._inside: dict[int, tuple[int, frozenset[str]]] = {}
        self._kinds: dict[tuple[int, int, int | None], tuple[int, frozenset[str]]] = {}

    def _holder(self, masses: Sequence[float]) -> Box | None:
        """The innermost box that holds the bulk of what looks like body."""
        if not masses:
            return None
        sums = [0.0, *accumulate(masses)]
        middle = next(i for i, total in enumerate(sums) if total >= self._total / 2 or i == len(masses))
        at: list[float] = [0.0] * (len(self._reading.page.blocks) + 1)
        for block, total in zip(self._blocks, sums[1:]):
            at[block.index + 1] = total
        at = list(accumulate(at, max))
        for box in self._blocks[max(0, middle - 1)].box.chain():
            first, last = self._reading.first[box.index], self._reading.last[box.index]
            if at[last] - at[first] >= _BULK * self._total:
                return box
        return None

    def _agree(self, sure: Sequence[int]) -> int:
        """How much of what is surely body the declared article body holds, 0 to 5; -1 where nothing is declared."""
        if not self._witness.testifies:
            return -1
        held = sum(self._witness.holds(self._blocks[i].text) == "yes" for i in sure)
        return share_step(held / len(sure)) if sure else -1

    def values(self, number: int) -> Values:
        """The values of `families.AROUND` for the block with that number."""
        block, step = self._blocks[number], self._steps[number + _FAR]
        return (
            *self._chances_near(number, step),
            *self._groups(number, step),
            *self._kin(number, step, block),
            *self._stretch(number, step, block),
            *self._neighbour(number, number - 1),
            *self._neighbour(number, number + 1),
            self._sizes[number - 2] if number > 1 else -1,
            self._sizes[number + 2] if number + 2 < len(self._blocks) else -1,
            *self._declared(number, block),
        )

    def _chances_near(self, number: int, step: int) -> Values:
        _, third, second, first = near = self._steps[number : number + _FAR]
        before = max(0, *near)
        next_, next_second, next_third, _ = near = self._steps[number + _FAR + 1 : number + 2 * _FAR + 1]
        after = max(0, *near)
        least = min(before, after)
        return (
            step,
            (first, step),
            (next_, step),
            second,
            next_second,
            third,
            next_third,
            before,
            after,
            least,
            (least, step),
        )

    def _groups(self, number: int, step: int) -> Values:
        box, share, _ = self._by_parent[self._kinship.parents[number]]
        twins, twin_share, count = self._by_twin[self._kinship.twins[number]]
        return (
            box,
            share,
            (box // 2, share // 2),
            twins,
            (twins, twin_share),
            (twins, step),
            (twins, count),
        )

    def _groups_of(self, gathered: dict[int, list[float]]) -> dict[int, tuple[int, int, int]]:
        """The mean chance of each group's text, its share of the text that looks like body, and how many they are."""
        total = self._total
        return {
            key: (chance_step(mass / (weight or 1.0)), chance_step(mass / total), count_step(int(count)))
            for key, (weight, mass, count) in gathered.items()
        }

    def _kin(self, number: int, step: int, block: Block) -> Values:
        before, after = self._sure_before[number], self._sure_after[number]
        kin = 5 * self._kinship.of(number, before) + self._kinship.of(number, after)
        gaps = 6 * _gap(number, before) + _gap(number, after)
        depth = self.inside(block.box)[0]
        tag = block.box.tag
        claim = self._found.claims.get(block.index)
        ends = (before is None, after is None)
        claimed = (claim.role.value, int(claim.strength * 5), *ends) if claim is not None else None
        return kin, (kin, step), (kin, tag), claimed, gaps, (gaps, step), depth, (depth, tag), (depth, step)

    def inside(self, box: Box) -> tuple[int, frozenset[str]]:
        """How many boxes a block is below the box of the text, 9 outside it; and what those boxes are: their tags and the
        words of their marks."""
        known = self._inside.get(box.index)
        if known is None:
            found: int | None = None
            between: list[Box] = []
            for outer in box.chain():
                if (found := self._around.get(outer.index)) is not None:
                    break
                between.append(outer)
            # Boxes of one kind have the same boxes around them, up to the same.
            key = (self._found.kind(box), len(between), found)
            known = self._kinds.get(key)
            if known is None:
                known = self._kinds[key] = self._describe(between, bool(found))
            self._inside[box.index] = known
        return known

    def _describe(self, between: Sequence[Box], is_outside: bool) -> tuple[int, frozenset[str]]:
        names = {f"<{box.tag}" for box in between}.union(*[self._reading.words[box.index] for box in between])
        if is_outside:
            return 9, frozenset([f"~{name}" for name in names])
        return min(len(between), 6), frozenset(names)

    def _stretch(self, number: int, step: int, block: Block) -> Values:
        """Before, in or after the stretch from the first to the last block that is surely body."""
        side, distance = 0, 0
        if number < self._first:
            side, distance = -1, distance_step(self._first - number)
        elif number > self._last:
            side, distance = 1, distance_step(number - self._last)
        place = side * (distance + 1)
        cover = (side, cover_of(block)) if block.parts else None
        return place, (place, step), (place, block.box.tag), (place, self._found.steps[number]), cover

    def _neighbour(self, number: int, other: int) -> Values:
        if not 0 <= other < len(self._blocks):
            return None, -1, None
        one = self._blocks[other]
        return one.box.tag, self._sizes[other], (self._kinship.of(number, other), end_of(one.text))

    def _declared(self, number: int, block: Block) -> Values:
        text, step = block.text, self._found.steps[number]
        holds = self._witness.holds(text)
        before = block.index > 0 and self._reading.page.blocks[block.index - 1].media is not None
        side = (number > self._last) - (number < self._first)
        return (
            self._witness.is_title(text) if step < 8 else False,
            side if step > 2 and self._witness.is_description(text) else None,
            holds,
            (holds, self._agreement) if holds else None,
            text.isupper(),
            step // 2 if before else None,
        )

    def said(self, number: int) -> tuple[Iterable[str], ...]:
        """The values of `families.SAID` for that block."""
        block = self._blocks[number]
        spoken = block.text[:_SPOKEN].lower().split()
        cover = block.cover() if block.parts else None
        return (
            spoken[:1],
            dict.fromkeys(spoken) if self._reading.lengths[block.index] <= _SHORT else (),
            self._reading.words_of(cover.marks) if cover is not None and cover.marks else (),
            self.inside(block.box)[1],
        )


def _size(block: Block, step: int) -> int:
    """The length and the share of links of a block, roughly."""
    linked = 0 if not block.link_length else 1 if block.link_length < 0.9 * len(block.text) else 2
    return step // 2 * 3 + linked


def _surest(chances: Sequence[float], weights: Sequence[float]) -> list[int]:
    """The numbers of the blocks that are surely body; of the likeliest where none is."""
    sure = [i for i, chance in enumerate(chances) if chance > _SURE and weights[i] >= _LONG]
    if not sure and chances:
        sure = [max(range(len(chances)), key=lambda i: chances[i])]
    return sure


def _gap(number: int, other: int | None) -> int:
    """How far off, on a scale of 0 to 4; 5 where there is nothing."""
    return 5 if other is None else distance_step(abs(number - other))


def _nearest(sure: Sequence[int], size: int) -> tuple[list[int | None], list[int | None]]:
    """By number: the sure block before it and after it."""
    known = set(sure)
    before: list[int | None] = []
    after: list[int | None] = []
    last: int | None = None
    for number in range(size):
        before.append(last)
        last = number if number in known else last
    last = None
    for number in reversed(range(size)):
        after.append(last)
        last = number if number in known else last
    return before, after[::-1]


def _chain_of(box: Box | None) -> dict[int, int]:
    """By box index: how many boxes up from that box, 0 for itself."""
    return {outer.index: level for level, outer in enumerate(box.chain())} if box is not None else {}


def _gather(keys: Sequence[int], weights: Sequence[float], masses: Sequence[float]) -> dict[int, list[float]]:
    groups: dict[int, list[float]] = {}
    for key, weight, mass in zip(keys, weights, masses):
        group = groups.get(key)
        if group is None:
            groups[key] = [weight, mass, 1]
        else:
            group[0] += weight
            group[1] += mass
            group[2] += 1
    return groups
