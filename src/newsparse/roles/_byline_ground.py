"""Where a block stands: how near to a box with an author's mark, and whether it is on somebody else's ground."""

from __future__ import annotations

from newsparse.lexicon.bylinemarks import AUTHOR_MARKS, BAR_MARKS
from newsparse.page import Block, Box
from newsparse.parsing.mark_words import are_marked
from newsparse.reading import Reading

_SMALL, _FEW = 700, 14
"""A marked box with more text or more blocks than this is no byline, but what the byline stands in."""
_POSTS = frozenset(("post", "entry", "article", "story", "hentry"))
UNMARKED = 99
"""The distance of a block with no author's mark around it."""


class Ground:
    """The boxes of one page, as far as its bylines are concerned."""

    def __init__(self, reading: Reading, headline: int | None) -> None:
        self.reading = reading
        self.headline = headline
        self.near: set[int] = set()
        """The blocks inside small boxes with an author's mark."""
        for box in self.marked():
            self.near.update(range(reading.first[box.index], reading.last[box.index]))

    def marked(self) -> list[Box]:
        """The small boxes with an author's mark."""
        return [box for box in self.reading.boxes_with(AUTHOR_MARKS) if self._is_small(box)]

    def distance(self, block: Block, foreign: frozenset[str], *, led: bool) -> int | None:
        """How many boxes out the nearest small one with an author's mark is; `UNMARKED` if there is none.

        None where the tags or the *foreign* marks of the boxes around a block say that it belongs to somebody else;
        of a line that is marked as the author's and opened by a by-word (*led*), no bar of a page says so.
        """
        distance = UNMARKED
        for depth, box in enumerate(block.box.chain()):
            if self._is_common(box):
                break
            words = self.reading.words[box.index]
            if _is_frame(box) or (words and _is_foreign(words, foreign)):
                return None
            if depth < distance and not words.isdisjoint(AUTHOR_MARKS) and self._is_small(box):
                distance = depth
                foreign = foreign - BAR_MARKS if led else foreign
        return distance

    def _is_common(self, box: Box) -> bool:
        """Whether a box holds the whole story: what it is marked as says nothing of its parts."""
        reading = self.reading
        if reading.holds_main(box) or box.tag in ("body", "main"):
            return True
        return self.headline is not None and reading.first[box.index] <= self.headline < reading.last[box.index]

    def _is_small(self, box: Box) -> bool:
        reading, index = self.reading, box.index
        if reading.size[index] > _SMALL or reading.last[index] - reading.first[index] > _FEW:
            return False
        return not reading.holds_main(box)


def _is_frame(box: Box) -> bool:
    """Whether a box is navigation, or a footer that is not an article's own."""
    if box.tag == "footer":
        return all(one.tag != "article" for one in box.chain())
    return box.tag == "nav"


def _is_foreign(words: frozenset[str], foreign: frozenset[str]) -> bool:
    if not are_marked(words, foreign) or not words.isdisjoint(AUTHOR_MARKS):
        return False
    return "footer" not in words or words.isdisjoint(_POSTS)
