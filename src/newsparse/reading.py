"""A page as the roles and the fields read it: blocks and boxes, indexed by the words of their marks and by their mass."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, KeysView

from newsparse.declared import Declared
from newsparse.page import Block, Box, Page

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_DENSE = ("\u2e80", "\ud7ff")
"""The first and last character of the scripts that write a word in one or two signs (Chinese, Japanese, Korean)."""
_DENSE_WEIGHT = 2.5

PARAGRAPH = 80
"""From this length (`Reading.lengths`) a text may be a paragraph; shorter ones are as often labels."""

THIN = 700
"""A page with less paragraph-like text than this is a front, a teaser, or an article that scripts would show."""


def words_of(marks: str) -> frozenset[str]:
    """The words of a box's marks, lower case: split at hyphens, underscores, digits and inner capitals.

    >>> sorted(words_of("article__body relatedLinks js-x2"))
    ['article', 'body', 'js', 'links', 'related']
    """
    return frozenset([word.lower() for word in _WORD.findall(marks) if 1 < len(word) < 24])


def length_of(text: str) -> int:
    """How much a text says, in Latin characters: a sign of a dense script counts two and a half.

    >>> length_of("abcd"), length_of("日本語の")
    (4, 10)
    """
    if text.isascii() or not _DENSE[0] <= text[len(text) // 2] <= _DENSE[1]:
        return len(text)
    return int(len(text) * _DENSE_WEIGHT)


class Reading:
    """Everything that a rule may ask about a page; built once a page, and only read afterwards."""

    def __init__(self, page: Page, declared: Declared) -> None:
        self.page = page
        self.declared = declared
        self.words: list[frozenset[str]] = []
        """By box index: the words of its marks."""
        self._with: dict[str, list[Box]] = {}
        self._tags: dict[str, list[Box]] = {}
        self.first = [0] * len(page.boxes)
        """By box index: index of its first block."""
        self.last = [0] * len(page.boxes)
        """By box index: index after its last block; equal to `first` for an empty box."""
        self.lengths = [length_of(block.text) for block in page.blocks]
        """By block index: `length_of` its text."""
        self.mass = [0.0] * len(page.boxes)
        """By box index: length of the paragraph-like text inside it."""
        self.size = [0] * len(page.boxes)
        """By box index: length of all text inside it."""
        self.linked = [0.0] * len(page.boxes)
        """By box index: length of the text of links inside it."""
        self.paragraphs = [0] * len(page.boxes)
        """By box index: how many paragraph-like blocks are inside it."""
        self.prose: list[int] = []
        """Indexes of the blocks that look like paragraphs (`is_prose`), in order."""
        self.media = [block for block in page.blocks if block.media is not None]
        """The blocks that are media, in order."""
        self.memo: dict[str, object] = {}
        """What several rules ask, found once; each entry belongs to the module that makes it."""
        self._memo: dict[str, frozenset[str]] = {"": frozenset()}
        self._index_marks()
        self._index_blocks()
        self.main = self._main()
        """The box that holds the bulk of the paragraph-like text; None on an empty page."""
        self._around = {box.index for box in self.main.chain()} if self.main is not None else set()
        self._levels = self._level_all()

    def _level_all(self) -> list[int]:
        around = {box.index: level for level, box in enumerate(self.main.chain())} if self.main is not None else {}
        levels = [99] * len(self.page.boxes)
        for box in self.page.boxes:
            if (level := around.get(box.index)) is not None:
                levels[box.index] = level
            elif box.parent is not None:
                levels[box.index] = levels[box.parent.index]
        return levels

    def _index_marks(self) -> None:
        memo = self._memo
        for box in self.page.boxes:
            words = memo.get(box.marks)
            if words is None:
                words = memo[box.marks] = words_of(box.marks)
            self.words.append(words)
            for word in words:
                self._with.setdefault(word, []).append(box)
            self._tags.setdefault(box.tag, []).append(box)

    def _index_blocks(self) -> None:
        first, last, seen = self.first, self.last, [False] * len(self.first)
        for block in self.page.blocks:
            i, length = block.box.index, self.lengths[block.index]
            if not seen[i]:
                seen[i], first[i] = True, block.index
            last[i] = block.index + 1
            if length:
                self.size[i] += length
                if block.link_length:
                    self.linked[i] += length * block.link_length / len(block.text)
                if is_paragraph(block, length):
                    self.mass[i] += min(length, 600) * (1.0 if block.box.tag == "p" else 0.7)
                    self.paragraphs[i] += 1
                    self.prose.append(block.index)
        for box in reversed(self.page.boxes):
            if box.parent is not None and (seen[box.index]):
                self._add(box.index, box.parent.index, seen)

    def _add(self, child: int, parent: int, seen: list[bool]) -> None:
        self.mass[parent] += self.mass[child]
        self.size[parent] += self.size[child]
        self.linked[parent] += self.linked[child]
        self.paragraphs[parent] += self.paragraphs[child]
        if not seen[parent] or self.first[child] < self.first[parent]:
            self.first[parent] = self.first[child]
        self.last[parent] = max(self.last[parent], self.last[child])
        seen[parent] = True

    def _main(self) -> Box | None:
        children: dict[int, list[Box]] = {}
        for box in self.page.boxes:
            if box.parent is not None and self.mass[box.index]:
                children.setdefault(box.parent.index, []).append(box)
        current = self.page.boxes[0] if self.page.boxes else None
        while current is not None:
            best = max(children.get(current.index, ()), key=lambda box: self.mass[box.index], default=None)
            if best is None or self.mass[best.index] < 0.65 * self.mass[current.index]:
                return current
            if self.paragraphs[best.index] < 2:
                return current
            current = best
        return None

    @property
    def is_thin(self) -> bool:
        """True if the page shows too little text to hold a whole article: then page state may have more."""
        return not self.mass or self.mass[0] < THIN

    def words_of(self, marks: str) -> frozenset[str]:
        """The words of an inline element's marks (`Part.marks`)."""
        words = self._memo.get(marks)
        if words is None:
            words = self._memo[marks] = words_of(marks)
        return words

    def mark_words(self) -> KeysView[str]:
        """The words of all marks."""
        return self._with.keys()

    def boxes_with(self, words: Iterable[str]) -> list[Box]:
        """The boxes whose marks have one of the words; a box with two of them comes twice."""
        found = self._with
        return [box for word in words if word in found for box in found[word]]

    def boxes_of(self, *tags: str) -> list[Box]:
        """The boxes with one of the tags."""
        found = self._tags
        return [box for tag in tags if tag in found for box in found[tag]]

    def blocks_in(self, box: Box) -> tuple[Block, ...]:
        """The blocks inside a box, in reading order."""
        return self.page.blocks[self.first[box.index] : self.last[box.index]]

    def blocks_in_any(self, boxes: Iterable[Box]) -> Iterator[Block]:
        """The blocks inside one or more of the boxes, in reading order, each once: boxes may stand in each other."""
        reached = 0
        for box in sorted(boxes, key=_by_index):
            last = self.last[box.index]
            if last > reached:
                yield from self.page.blocks[max(reached, self.first[box.index]) : last]
                reached = last

    def level(self, box: Box) -> int:
        """How many boxes up from the main box one has to go to find *box* inside: 0 inside it; 99 on an empty page."""
        return self._levels[box.index]

    def is_prose(self, block: Block) -> bool:
        """True if the block looks like a paragraph."""
        return is_paragraph(block, self.lengths[block.index])

    def prose_in(self, box: Box) -> list[int]:
        """Indexes of the blocks inside a box that look like paragraphs, in order."""
        prose = self.prose
        return prose[bisect_left(prose, self.first[box.index]) : bisect_left(prose, self.last[box.index])]

    def holds_main(self, box: Box) -> bool:
        """True for the main box and the boxes around it: whatever their marks say, they are no side matter."""
        return box.index in self._around

    def is_linked(self, block: Block, share: float = 0.8) -> bool:
        """True if at least that share of the block's text is inside links."""
        return block.link_length >= share * len(block.text) if block.text else False


def _by_index(box: Box) -> int:
    return box.index


def is_paragraph(block: Block, length: int) -> bool:
    """True for a visible text that is long enough, and not mostly links, to be a paragraph."""
    return (
        length >= PARAGRAPH
        and block.link_length < 0.5 * len(block.text)
        and not block.box.hidden
        and block.box.tag not in ("li", "figcaption", "button")
    )
