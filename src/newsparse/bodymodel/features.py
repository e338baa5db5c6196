"""What a block looks like by itself and where it stands: the features of the first look."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from typing import NamedTuple

from newsparse.bodymodel import scales
from newsparse.bodymodel.families import FIRM, REGIONS
from newsparse.bodymodel.witness import Witness
from newsparse.claim import Claim
from newsparse.page import Block, Box
from newsparse.reading import Reading, is_paragraph

Values = tuple[Hashable, ...]


class Outline(NamedTuple):
    """What the neighbours of a block see of it."""

    step: int
    """`scales.length_step` of its length."""
    end: str
    """`scales.end_of` its text."""
    size: tuple[int, int]
    """Its length and its share of links, roughly."""
    prose: bool
    """True if it looks like a paragraph."""


class Features:
    """The features of one page's blocks."""

    def __init__(self, reading: Reading, claims: Mapping[int, Claim]) -> None:
        self.reading = reading
        self.claims = claims
        self.blocks = [block for block in reading.page.blocks if block.text]
        self.open = [n for n, block in enumerate(self.blocks) if not self._is_held(block)]
        """Numbers of the blocks that no rule holds firmly: only these are scored."""
        self.witness = Witness.of(reading)
        self._far: dict[int, tuple[frozenset[str], frozenset[str]]] = {}
        self._total = reading.mass[0] if reading.mass else 0.0
        self._siblings: dict[tuple[int, str], int] = {}
        self._texts: dict[str, int] = {}
        self._outlines = [self._outline(block) for block in self.blocks]
        for block in self.blocks:
            key = _family_of(block)
            self._siblings[key] = self._siblings.get(key, 0) + 1
            self._texts[block.text] = self._texts.get(block.text, 0) + 1
        self._first, self._last = self._core()
        self._headline = self._headline_index()

    def _is_held(self, block: Block) -> bool:
        claim = self.claims.get(block.index)
        return claim is not None and claim.strength >= FIRM

    def _core(self) -> tuple[int, int]:
        """Indices of the first and last paragraph of the main box; 0 and -1 if it has none."""
        level = self.reading.level
        core = [b.index for b, o in zip(self.blocks, self._outlines) if o.prose and level(b.box) == 0]
        return (core[0], core[-1]) if core else (0, -1)

    def _outline(self, block: Block) -> Outline:
        text, length = block.text, self.reading.lengths[block.index]
        share = 0 if not block.link_length else 1 if block.link_length < 0.9 * len(text) else 2
        step = scales.length_step(length)
        end = scales.end_of(text)
        return Outline(step, end, (step // 2, share), is_paragraph(block, length))

    def _headline_index(self) -> int | None:
        heads = [block for block in self.blocks if block.box.tag == "h1"]
        for block in heads:
            if len(heads) == 1 or self.witness.is_title(block.text):
                return block.index
        return None

    def values(self, number: int) -> Values:
        """The values of `FAMILIES` for the block with that number among `blocks`."""
        block = self.blocks[number]
        box, text = block.box, block.text
        outline = self._outlines[number]
        step = outline.step
        level = min(self.reading.level(box), 6)
        place = self._place(block.index)
        return (
            *self._looks(block, outline),
            level,
            (self._depth(box), box.tag) if level == 0 else None,
            *self._shares(box),
            place,
            (place[:3], step),
            (place, min(level, 3)),
            (place[:3], box.tag),
            self._after_headline(block.index),
            scales.count_step(self._siblings[_family_of(block)]),
            self._texts[text] > 1,
            box.hidden,
            *self._neighbours(number),
            self.witness.is_title(text) if step < 8 else None,
            self._description(text, place, level) if step > 2 else None,
            self.witness.holds(text),
            *self._style(block, step),
            self._claim(block.index, step),
        )

    def _looks(self, block: Block, outline: Outline) -> Values:
        step = outline.step
        box, text = block.box, block.text
        parent = box.parent
        grand = parent.parent if parent is not None else None
        cover = block.cover()
        share = scales.share_step(block.link_length / len(text))
        return (
            step,
            (step, share),
            (outline.end, step // 2),
            scales.start_of(text),
            (box.tag, step),
            (box.tag, parent.tag if parent is not None else None),
            grand.tag if grand is not None else None,
            cover.tag if cover is not None else None,
        )

    def _depth(self, box: Box) -> int:
        """How many boxes below the main box; 4 and more are 4."""
        depth = 0
        for outer in box.chain():
            if outer is self.reading.main or depth == 4:
                break
            depth += 1
        return depth

    def _shares(self, box: Box) -> Values:
        reading, total = self.reading, self._total or 1.0
        parent = box.parent
        grand = parent.parent if parent is not None else None
        masses: list[Hashable] = []
        densities: list[Hashable] = []
        for one in (box, parent, grand):
            if one is None:
                masses.append(None)
                densities.append(None)
            else:
                masses.append(scales.mass_step(reading.mass[one.index] / total))
                densities.append(scales.density_step(reading.linked[one.index] / (reading.size[one.index] or 1)))
        return (*masses, *densities)

    def _place(self, index: int) -> str:
        """Before, in or after the stretch of paragraphs of the main box, and how far from it."""
        if index < self._first:
            return f"bef{scales.distance_step(self._first - index)}"
        if index <= self._last:
            return "in"
        return f"aft{scales.distance_step(index - self._last)}" if self._last >= 0 else "none"

    def _after_headline(self, index: int) -> int | None:
        if self._headline is None:
            return None
        return (index > self._headline) - (index < self._headline)

    def _neighbours(self, number: int) -> Values:
        found: list[Hashable] = []
        for offset in (-1, 1):
            found.extend(self._neighbour(number, number + offset))
        for offset in (-2, 2):
            found.append(self._neighbour(number, number + offset)[1])
        return tuple(found)

    def _neighbour(self, number: int, other: int) -> Values:
        if not 0 <= other < len(self.blocks):
            return (None, None, None)
        box, one, outline = self.blocks[number].box, self.blocks[other].box, self._outlines[other]
        return one.tag, outline.size, (one.parent is box.parent, one.tag == box.tag, outline.prose, outline.end)

    def _description(self, text: str, place: str, level: int) -> Hashable:
        return (place[:3], min(level, 2)) if self.witness.is_description(text) else None

    def _style(self, block: Block, step: int) -> Values:
        text = block.text
        covers = {part.tag for part in block.parts if part.end - part.start >= len(text) - 1}
        links = sum(1 for part in block.parts if part.tag == "a")
        after_media = block.index > 0 and self.reading.page.blocks[block.index - 1].media is not None
        return (
            step // 2 if covers & _BOLD else None,
            step // 2 if covers & _ITALIC else None,
            scales.count_step(links) if links else None,
            min(text.count(",") + text.count("、") + text.count("،"), 4),
            text.isupper(),
            step // 2 if after_media else None,
        )

    def _claim(self, index: int, step: int) -> Hashable:
        claim = self.claims.get(index)
        return (claim.role.value, int(claim.strength * 5), step // 3) if claim is not None else None

    def words(self, number: int) -> tuple[frozenset[str] | list[str], ...]:
        """The values of `MANY` for that block."""
        block = self.blocks[number]
        box, words = block.box, self.reading.words
        cover = block.cover()
        near = words[box.index]
        if cover is not None and cover.marks:
            near = near | self.reading.words_of(cover.marks)
        parent = box.parent
        grand = parent.parent if parent is not None else None
        far = self.far(grand)[0] if grand is not None else _NONE
        regions = self.far(box)[1]
        spoken = block.text[:120].lower().split()
        return (
            near,
            words[parent.index] if parent is not None else _NONE,
            words[grand.index] if grand is not None else _NONE,
            far,
            regions,
            spoken[:1],
            list(dict.fromkeys(spoken)) if self.reading.lengths[block.index] <= 200 else [],
        )

    def far(self, box: Box) -> tuple[frozenset[str], frozenset[str]]:
        """The words of the marks of a box and of all around it but `body`, and the region tags among them."""
        todo: list[Box] = []
        found: tuple[frozenset[str], frozenset[str]] | None = (_NONE, _NONE)
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


def _family_of(block: Block) -> tuple[int, str]:
    """Blocks of one tag in boxes of one parent are siblings."""
    parent = block.box.parent
    return (parent.index if parent is not None else -1, block.box.tag)


_NONE: frozenset[str] = frozenset()
_BOLD = frozenset(("b", "strong"))
_ITALIC = frozenset(("em", "i"))
