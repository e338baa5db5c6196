"""A page as the roles and the fields read it: blocks and boxes, indexed by the words of their marks and by their mass."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, KeysView
from copy import copy
from functools import cached_property
from itertools import accumulate, chain
from typing import TypeVar

from newsparse.declared import Declared
from newsparse.marked import Marked
from newsparse.page import Block, Box, Page
from newsparse.parsing.mark_words import words_of, words_of_all

T = TypeVar("T", int, float)

_DENSE = ("\u2e80", "\ud7ff")
"""The first and last character of the scripts that write a word in one or two signs (Chinese, Japanese, Korean)."""
_DENSE_WEIGHT = 2.5

_MOST = 0.65
_COMMENTS = frozenset("comments commentlist commentlisting commentslist commentsbox commentsection disqus".split())
"""Words in the marks of what readers wrote, which may be more than the article."""
_ENOUGH_BEFORE = 300
"""With so much paragraph-like text before them, comments are no part of the article, whatever the marks around it say."""
PARAGRAPH = 80
"""From this length (`Reading.lengths`) a text may be a paragraph; shorter ones are as often labels."""

THIN = 700
"""A page with less paragraph-like text than this is a front, a teaser, or an article that scripts would show."""


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

    def __init__(self, page: Page, declared: Declared, marked: Marked | None = None) -> None:
        self.page = page
        self.declared = declared
        self.marked = marked
        """What the profile of its site says of the page; None for a page without one."""
        self.memo: dict[str, object] = {}
        """What several rules ask, found once; each entry belongs to the module that makes it."""
        self.lengths = [length_of(block.text) for block in page.blocks]
        """By block index: `length_of` its text."""
        self.prose = [block.index for block in page.blocks if is_paragraph(block, self.lengths[block.index])]
        """Indexes of the blocks that look like paragraphs (`is_prose`), in order."""
        self.media = [block for block in page.blocks if block.media is not None]
        """The blocks that are media, in order."""
        self._tags: defaultdict[str, list[Box]] = defaultdict(list)
        self._marked: defaultdict[str, list[Box]] = defaultdict(list)
        self._with: defaultdict[str, list[str]] = defaultdict(list)
        self._memo = self._index()
        self.words = [self._memo[box.marks] for box in page.boxes]
        """By box index: the words of its marks."""
        self.first, self.last = _spans(page)
        """By box index: index of its first block; and index after its last block, equal to `first` for an empty box."""
        self.size = self._sums(self.lengths)
        """By box index: length of all text inside it."""
        self.mass = self._mass()
        """By box index: length of the paragraph-like text inside it."""
        self.main = self._main()
        """The box that holds the bulk of the paragraph-like text; None on an empty page."""
        around = list(self.main.chain()) if self.main is not None else []
        self.around = frozenset([box.index for box in around])
        """Indexes of the main box and of the boxes around it (`holds_main`)."""
        self.levels = _levels(page, around)
        """By box index: its `level`."""

    def declaring(self, declared: Declared) -> Reading:
        """The same page with other declarations: nothing of its index hangs on them."""
        other = copy(self)
        other.declared = declared
        other.memo = {}
        return other

    def _index(self) -> dict[str, frozenset[str]]:
        """Index the boxes by tag, by marks, and by the words of marks; returns those."""
        for box in self.page.boxes:
            self._tags[box.tag].append(box)
            self._marked[box.marks].append(box)
        found = words_of_all(self._marked)
        for marks, words in found.items():
            for word in words:
                self._with[word].append(marks)
        return found

    def _sums(self, amounts: Iterable[T]) -> list[T]:
        """By box index: the sum of what its blocks have."""
        reached = list(accumulate(amounts, initial=0))
        return [reached[last] - reached[first] for first, last in zip(self.first, self.last)]

    def _mass(self, without: Box | None = None) -> list[float]:
        masses = [0] * len(self.page.blocks)
        for index in self.prose:
            if without is not None and self.first[without.index] <= index < self.last[without.index]:
                continue
            masses[index] = min(self.lengths[index], 600) * (10 if self.page.blocks[index].box.tag == "p" else 7)
        return [mass / 10 for mass in self._sums(masses)]

    @cached_property
    def linked(self) -> list[float]:
        """By box index: length of the text of links inside it."""
        pairs = zip(self.page.blocks, self.lengths)
        return self._sums([length * b.link_length / len(b.text) if b.link_length else 0.0 for b, length in pairs])

    @cached_property
    def paragraphs(self) -> list[int]:
        """By box index: how many paragraph-like blocks are inside it."""
        prose = bytearray(len(self.page.blocks))
        for index in self.prose:
            prose[index] = 1
        return self._sums(prose)

    def _main(self) -> Box | None:
        if self.marked is not None and self.marked.main is not None:
            return self.page.boxes[self.marked.main]
        main = self._heaviest(self.mass)
        comments = self._comments_around(main) if main is not None else None
        return main if comments is None else self._heaviest(self._mass(comments))

    def _heaviest(self, mass: list[float]) -> Box | None:
        """The innermost box that has most of what the box around it has, and so on up."""
        boxes = self.page.boxes
        around = ((box, box.parent) for box in boxes[1:] if mass[box.index] > 0)
        heavy = {outer.index: box for box, outer in around if outer and mass[box.index] >= _MOST * mass[outer.index]}
        current = boxes[0] if boxes else None
        while current is not None:
            inner = heavy.get(current.index)
            if inner is None or len(self.prose_in(inner)) < 2:
                break
            current = inner
        return current

    def _comments_around(self, main: Box) -> Box | None:
        """The section of comments in which a box stands; None if it stands in none, or the article does so too.

        The innermost with such a mark tells: what stands before it, or holds the headline, does so for those around it.
        """
        named = (box for box in main.chain() if not _COMMENTS.isdisjoint(self.words[box.index]))
        box = next((box for box in named if box.tag not in ("html", "body", "main", "article")), None)
        return box if box is not None and self._is_after_text(box) else None

    def _is_after_text(self, box: Box) -> bool:
        """True for a box that begins after some text, and holds no headline."""
        first, last = self.first[box.index], self.last[box.index]
        before = sum(self.lengths[index] for index in self.prose[: bisect_left(self.prose, first)])
        return before >= _ENOUGH_BEFORE and not any(first <= self.first[h1.index] < last for h1 in self.boxes_of("h1"))

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

    def marks_with(self, word: str) -> list[str]:
        """The marks that have a word, each once."""
        return self._with.get(word, [])

    def boxes_marked(self, marks: str) -> list[Box]:
        """The boxes with just these marks, in order."""
        return self._marked.get(marks, [])

    def boxes_with(self, words: Iterable[str]) -> list[Box]:
        """The boxes whose marks have one of the words; a box with two of them comes twice."""
        found = self._with
        return [box for word in words if word in found for box in self._boxes(found[word])]

    def _boxes(self, marks: list[str]) -> list[Box]:
        """The boxes with one of the marks, in order."""
        if len(marks) == 1:
            return self._marked[marks[0]]
        return sorted(chain.from_iterable([self._marked[one] for one in marks]), key=_by_index)

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
        return self.levels[box.index]

    def is_prose(self, block: Block) -> bool:
        """True if the block looks like a paragraph."""
        return is_paragraph(block, self.lengths[block.index])

    def prose_in(self, box: Box) -> list[int]:
        """Indexes of the blocks inside a box that look like paragraphs, in order."""
        prose = self.prose
        return prose[bisect_left(prose, self.first[box.index]) : bisect_left(prose, self.last[box.index])]

    def holds_main(self, box: Box) -> bool:
        """True for the main box and the boxes around it: whatever their marks say, they are no side matter."""
        return box.index in self.around

    def is_linked(self, block: Block, share: float = 0.8) -> bool:
        """True if at least that share of the block's text is inside links."""
        return block.link_length >= share * len(block.text) if block.text else False


def _spans(page: Page) -> tuple[list[int], list[int]]:
    """By box index: the index of its first block, and the index after its last."""
    first, last = [0] * len(page.boxes), [0] * len(page.boxes)
    for block in reversed(page.blocks):
        box: Box | None = block.box
        while box is not None and not last[box.index]:
            last[box.index] = block.index + 1
            box = box.parent
    seen = bytearray(len(page.boxes))
    for block in page.blocks:
        box = block.box
        while box is not None and not seen[box.index]:
            seen[box.index] = 1
            first[box.index] = block.index
            box = box.parent
    return first, last


def _levels(page: Page, around: list[Box]) -> list[int]:
    """By box index: how many boxes one has to go up from the first of *around*, to find the box inside."""
    own = {box.index: level for level, box in enumerate(around)}
    levels: list[int] = []
    for box in page.boxes:
        outer = levels[box.parent.index] if box.parent is not None else 99
        levels.append(own.get(box.index, outer))
    return levels


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
