"""What a box is by its kind and by itself: the features of the first look that all blocks of a box share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Sequence
from operator import itemgetter

from newsparse.bodymodel import scales
from newsparse.bodymodel.families import REGIONS
from newsparse.page import Box
from newsparse.reading import Reading

Values = tuple[Hashable, ...]
Column = Iterable[Hashable]
"""One family's values: one for each of the blocks or boxes that were asked about, in their order; read once."""
Words = frozenset[str]


class Boxes:
    """The features of one page's boxes."""

    def __init__(self, reading: Reading, boxes: Sequence[Box]) -> None:
        self.parents = [-1 if box.parent is None else box.parent.index for box in boxes]
        """Of the box of each block: the index of its parent; -1 if it has none."""
        self._reading = reading
        self._kinds: dict[int, int] = {}
        self._numbers: dict[tuple[int, str, str, int], int] = {}
        self._far: dict[int, tuple[Words, Words]] = {}
        self._total = (reading.mass[0] if reading.mass else 0.0) or 1.0
        self._measured: dict[int, tuple[int, int]] = {}
        self._siblings = Counter(zip(self.parents, [box.tag for box in boxes]))
        """How many blocks stand in boxes of one tag in one parent."""

    def kind(self, box: Box) -> int:
        """The number of a box's kind: that of its tag, marks and level and of those of all around it.

        Boxes of one kind have the same `of_kind` and the same `marks`; most boxes of a page are of few kinds.
        """
        kinds, level = self._kinds, self._reading.level
        todo: list[Box] = []
        number: int | None = None
        outer: Box | None = box
        while outer is not None and (number := kinds.get(outer.index)) is None:
            todo.append(outer)
            outer = outer.parent
        known = -1 if number is None else number
        for outer in reversed(todo):
            key = (known, outer.tag, outer.marks, level(outer))
            known = kinds[outer.index] = self._numbers.setdefault(key, len(self._numbers))
        return known

    def of_kind(self, box: Box) -> Values:
        """The values of `families.KIND`, which boxes of one kind share."""
        parent = box.parent
        grand = parent.parent if parent is not None else None
        level = self._reading.level(box)
        return (
            (box.tag, parent.tag if parent is not None else ""),
            grand.tag if grand is not None else None,
            (min(level, 6), box.tag),
            (self._depth(box), box.tag) if level == 0 else None,
        )

    def marks(self, box: Box) -> tuple[Words, ...]:
        """The values of `families.MARKS`, which boxes of one kind share."""
        words = self._reading.words
        parent = box.parent
        grand = parent.parent if parent is not None else None
        return (
            words[box.index],
            words[parent.index] if parent is not None else _NONE,
            words[grand.index] if grand is not None else _NONE,
            self._far_of(grand)[0] if grand is not None else _NONE,
            self._far_of(box)[1],
        )

    def own(self, boxes: Sequence[Box]) -> list[Column]:
        """The values of `families.OWN`."""
        parents = [box.parent for box in boxes]
        grands = [parent and parent.parent for parent in parents]
        measures = [list(map(self._measure, some)) for some in (boxes, parents, grands)]
        return [
            *(map(_MASS, some) for some in measures),
            *(map(_DENSITY, some) for some in measures),
            [self._siblings_of(box) for box in boxes],
            [box.hidden for box in boxes],
        ]

    def _siblings_of(self, box: Box) -> int:
        return scales.count_step(self._siblings[-1 if box.parent is None else box.parent.index, box.tag])

    def _depth(self, box: Box) -> int:
        """How many boxes below the main box; 4 and more are 4."""
        depth = 0
        main = self._reading.main
        for outer in box.chain():
            if outer is main or depth == 4:
                break
            depth += 1
        return depth

    def _measure(self, box: Box | None) -> tuple[int | None, int | None]:
        """A box's share of the page's text, and the share of links in its own."""
        if box is None:
            return None, None
        index = box.index
        known = self._measured.get(index)
        if known is None:
            reading = self._reading
            mass, linked = reading.mass[index], reading.linked[index]
            known = self._measured[index] = (
                scales.mass_step(mass / self._total) if mass else 0,
                scales.density_step(linked / reading.size[index]) if linked else 0,
            )
        return known

    def _far_of(self, box: Box) -> tuple[Words, Words]:
        """The words of the marks of a box and of all around it but `body`, and the region tags among them."""
        todo: list[Box] = []
        found: tuple[Words, Words] | None = (_NONE, _NONE)
        for outer in box.chain():
            found = self._far.get(outer.index)
            if found is not None:
                break
            todo.append(outer)
        words, regions = found or (_NONE, _NONE)
        for outer in reversed(todo):
            if self._reading.words[outer.index] and outer.tag not in ("body", "html"):
                words = words | self._reading.words[outer.index]
            if outer.tag in REGIONS:
                regions = regions | {outer.tag}
            self._far[outer.index] = (words, regions)
        return words, regions


_NONE: Words = frozenset()
_MASS, _DENSITY = itemgetter(0), itemgetter(1)
