"""What a block looks like by itself and where it stands: the features of the first look."""

from __future__ import annotations

from collections.abc import Hashable, Mapping

from newsparse.bodymodel import scales
from newsparse.bodymodel.families import FIRM, REGIONS
from newsparse.claim import Claim
from newsparse.page import Block, Box
from newsparse.reading import PARAGRAPH, Reading, is_paragraph

Values = tuple[Hashable, ...]
Words = frozenset[str]

NOWHERE = 9
"""The place of a block on a page without paragraphs."""


class Features:
    """The features of one page's blocks."""

    def __init__(self, reading: Reading, claims: Mapping[int, Claim]) -> None:
        self.reading = reading
        self.claims = claims
        self.blocks = [block for block in reading.page.blocks if block.text]
        self.open = [n for n, block in enumerate(self.blocks) if not self._is_held(block)]
        """Numbers of the blocks that no rule holds firmly: only these are scored."""
        self.steps = [scales.length_step(reading.lengths[block.index]) for block in self.blocks]
        """By number: the length of the block's text, as a step."""
        self._far: dict[int, tuple[Words, Words]] = {}
        self._kinds: dict[int, int] = {}
        self._numbers: dict[tuple[int, str, str, int], int] = {}
        self._total = (reading.mass[0] if reading.mass else 0.0) or 1.0
        self._measured: dict[int, tuple[int, int]] = {}
        self._siblings: dict[tuple[int, str], int] = {}
        self._texts: dict[str, int] = {}
        for block in self.blocks:
            key = _family_of(block.box)
            self._siblings[key] = self._siblings.get(key, 0) + 1
            self._texts[block.text] = self._texts.get(block.text, 0) + 1
        self._first, self._last = self._core()
        self._headline = self._headline_index()

    def _is_held(self, block: Block) -> bool:
        claim = self.claims.get(block.index)
        return claim is not None and claim.strength >= FIRM

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

    def box(self, box: Box) -> Values:
        """The values of `families.BOX` for a box: what its kind has, and its own."""
        return (*self.of_kind(box), *self.of_own(box))

    def of_kind(self, box: Box) -> Values:
        """The first values of `families.BOX`, which boxes of one kind share."""
        parent = box.parent
        grand = parent.parent if parent is not None else None
        level = self.reading.level(box)
        return (
            (box.tag, parent.tag if parent is not None else ""),
            grand.tag if grand is not None else None,
            (min(level, 6), box.tag),
            (self._depth(box), box.tag) if level == 0 else None,
        )

    def of_own(self, box: Box) -> Values:
        """The other values of `families.BOX`."""
        parent = box.parent
        grand = parent.parent if parent is not None else None
        mass, density = self._measure(box.index)
        outer_mass, outer_density = self._measure(parent.index) if parent is not None else _UNMEASURED
        upper_mass, upper_density = self._measure(grand.index) if grand is not None else _UNMEASURED
        siblings = scales.count_step(self._siblings.get(_family_of(box), 1))
        return mass, outer_mass, upper_mass, density, outer_density, upper_density, siblings, box.hidden

    def kind(self, box: Box) -> int:
        """The number of a box's kind: that of its tag, marks and level and of those of all around it.

        Boxes of one kind have the same `of_kind` and the same `marks`; most boxes of a page are of few kinds.
        """
        kinds, levels = self._kinds, self.reading.level
        todo: list[Box] = []
        number = -1
        for outer in box.chain():
            known = kinds.get(outer.index)
            if known is not None:
                number = known
                break
            todo.append(outer)
        for outer in reversed(todo):
            key = (number, outer.tag, outer.marks, levels(outer))
            number = kinds[outer.index] = self._numbers.setdefault(key, len(self._numbers))
        return number

    def _depth(self, box: Box) -> int:
        """How many boxes below the main box; 4 and more are 4."""
        depth = 0
        main = self.reading.main
        for outer in box.chain():
            if outer is main or depth == 4:
                break
            depth += 1
        return depth

    def _measure(self, index: int) -> tuple[int, int]:
        """A box's share of the page's text, and the share of links in its own."""
        known = self._measured.get(index)
        if known is None:
            reading = self.reading
            mass = scales.mass_step(reading.mass[index] / self._total)
            density = scales.density_step(reading.linked[index] / (reading.size[index] or 1))
            known = self._measured[index] = (mass, density)
        return known

    def marks(self, box: Box) -> tuple[Words, ...]:
        """The values of `families.MARKS` for a box."""
        words = self.reading.words
        parent = box.parent
        grand = parent.parent if parent is not None else None
        return (
            words[box.index],
            words[parent.index] if parent is not None else _NONE,
            words[grand.index] if grand is not None else _NONE,
            self._far_of(grand)[0] if grand is not None else _NONE,
            self._far_of(box)[1],
        )

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
            if self.reading.words[outer.index] and outer.tag not in ("body", "html"):
                words = words | self.reading.words[outer.index]
            if outer.tag in REGIONS:
                regions = regions | {outer.tag}
            self._far[outer.index] = (words, regions)
        return words, regions

    def text(self, number: int) -> Values:
        """The values of `families.TEXT` for the block with that number among `blocks`."""
        block = self.blocks[number]
        box, text, step = block.box, block.text, self.steps[number]
        level = min(self.reading.level(box), 3)
        place = self._place(block.index)
        side = place if place in (0, NOWHERE) else (1 if place > 0 else -1)
        return (
            step * 8 + scales.share_step(block.link_length / len(text)),
            (scales.end_of(text), step // 2),
            scales.start_of(text),
            (box.tag, step),
            (cover_of(block), step // 2) if block.parts else None,
            scales.count_step(sum([part.tag == "a" for part in block.parts])) if block.link_length else 0,
            min(text.count(",") + text.count("、") + text.count("،"), 4) if step > 2 else None,
            self._texts[text] > 1,
            place * 8 + level,
            (side, step),
            (side, box.tag),
            ((block.index > self._headline) * 2 + (block.index < self._headline), level)
            if self._headline is not None
            else None,
            self._claim(block.index, step),
        )

    def _place(self, index: int) -> int:
        """0 in the stretch of paragraphs of the main box, below 0 before it, above 0 after it, further off the further out."""
        if index < self._first:
            return -1 - scales.distance_step(self._first - index)
        if index <= self._last:
            return 0
        return 1 + scales.distance_step(index - self._last) if self._last >= 0 else NOWHERE

    def _claim(self, index: int, step: int) -> Hashable:
        claim = self.claims.get(index)
        return (claim.role.value, int(claim.strength * 5), step // 3) if claim is not None else None


def cover_of(block: Block) -> str:
    """What covers the whole text: `"b"`, `"i"`, `"bi"`, `"a"` …; "" if nothing does."""
    size = len(block.text) - 1
    return "".join(sorted({_COVERS.get(part.tag, "") for part in block.parts if part.end - part.start >= size}))


def _family_of(box: Box) -> tuple[int, str]:
    """Boxes of one tag in one parent are siblings."""
    return (box.parent.index if box.parent is not None else -1, box.tag)


_NONE: Words = frozenset()
_UNMEASURED = (None, None)
_COVERS = {"b": "b", "strong": "b", "em": "i", "i": "i", "a": "a", "small": "s"}
