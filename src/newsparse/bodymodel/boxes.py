"""What a box is by its kind and by itself: the features of the first look that all blocks of a box share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterable, Mapping, Sequence

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
        self._siblings = Counter(zip(self.parents, [box.tag for box in boxes]))
        """How many blocks stand in boxes of one tag in one parent."""

    def kind(self, box: Box) -> int:
        """The number of a box's kind: that of its tag, marks and level and of those of all around it.

        Boxes of one kind have the same `of_kind` and the same `marks`; most boxes of a page are of few kinds.
        """
        kinds, numbers, levels = self._kinds, self._numbers, self._reading.levels
        for one in without(box, kinds):
            key = (kinds[one.parent.index] if one.parent is not None else -1, one.tag, one.marks, levels[one.index])
            kinds[one.index] = numbers.setdefault(key, len(numbers))
        return kinds[box.index]

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

    def place(self, box: Box) -> tuple[int, str]:
        """The box's parent, -1 if it has none, and its tag: boxes of one place have the same `beside`."""
        return -1 if box.parent is None else box.parent.index, box.tag

    def beside(self, box: Box) -> Values:
        """The values of `families.BESIDE`, which boxes of one place share."""
        parent = box.parent
        mass, density = self._measure(parent)
        outer_mass, outer_density = self._measure(parent and parent.parent)
        return mass, outer_mass, density, outer_density, scales.count_step(self._siblings[self.place(box)])

    def own(self, boxes: Sequence[Box]) -> list[Column]:
        """The values of `families.OWN`."""
        measures = list(map(self._measure, boxes))
        return [[mass for mass, _ in measures], [density for _, density in measures], [box.hidden for box in boxes]]

    def _depth(self, box: Box) -> int:
        """How many boxes below the main box; 4 and more are 4."""
        depth = 0
        main = self._reading.main
        outer: Box | None = box
        while outer is not None and outer is not main and depth < 4:
            outer = outer.parent
            depth += 1
        return depth

    def _measure(self, box: Box | None) -> tuple[int | None, int | None]:
        """A box's share of the page's text, and the share of links in its own."""
        if box is None:
            return None, None
        index, reading = box.index, self._reading
        mass, linked = reading.mass[index], reading.linked[index]
        return (
            scales.mass_step(mass / self._total) if mass else 0,
            scales.density_step(linked / reading.size[index]) if linked else 0,
        )

    def _far_of(self, box: Box) -> tuple[Words, Words]:
        """The words of the marks of a box and of all around it but `body`, and the region tags among them."""
        far, words = self._far, self._reading.words
        for one in without(box, far):
            named, regions = far[one.parent.index] if one.parent is not None else (_NONE, _NONE)
            if words[one.index] and one.tag not in ("body", "html"):
                named = named | words[one.index]
            far[one.index] = named, (regions | {one.tag} if one.tag in REGIONS else regions)
        return far[box.index]


def without(box: Box, known: Mapping[int, object]) -> list[Box]:
    """The box and those around it, outermost first, but for those whose index is known: what is around them is too."""
    found: list[Box] = []
    outer: Box | None = box
    while outer is not None and outer.index not in known:
        found.append(outer)
        outer = outer.parent
    found.reverse()
    return found


_NONE: Words = frozenset()
