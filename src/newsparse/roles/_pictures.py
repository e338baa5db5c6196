"""The pictures of a page, and the boxes that hold one and some text."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator

from newsparse.page import FRAMES, IMAGES, VIDEOS, Block, Box
from newsparse.parsing.credits import split_credit
from newsparse.reading import Reading

PICTURES = IMAGES | VIDEOS | (FRAMES - {"embed"})
"""The media under which a caption may stand."""
_HIGHEST = 6
"""So many boxes up from a picture its caption is looked for."""
_SHORTEST, _LONGEST = 20, 500
"""How long (`Reading.lengths`) the text of a box without marks is that may be the caption of the picture in it."""
_LONGEST_ALTERNATIVE = 900
"""In characters; no alternative text that says something is shorter than `_SHORTEST`."""
_DURATION = re.compile(r"\d{1,2}:\d\d ")
"""So begins the title of a video."""
_PARAGRAPHS = 4
"""So many paragraphs at least stand around such a box."""
_NEAR = 3
"""So many blocks away from its caption a picture may stand between the paragraphs of the story."""


class Pictures:
    """The pictures of a page."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self.blocks = [b for b in reading.media if b.media is not None and b.media.tag in PICTURES]
        self._places = [block.index for block in self.blocks]

    def count(self, first: int, last: int) -> int:
        """How many are among the blocks from index *first* to before *last*."""
        return bisect.bisect_left(self._places, last) - bisect.bisect_left(self._places, first)

    def within(self, box: Box) -> int:
        """How many are in a box."""
        return self.count(self._reading.first[box.index], self._reading.last[box.index])

    def are_by(self, box: Box) -> bool:
        """True if there is one in the box, in one of the two around it, or right before or behind it."""
        reading = self._reading
        first, last = reading.first[box.index], reading.last[box.index]
        if self.count(first - _NEAR, last + 1):
            return True
        for outer in (box.parent, box.parent.parent if box.parent is not None else None):
            if outer is None or reading.holds_main(outer):
                return False
            if self.count(reading.first[outer.index], reading.last[outer.index]):
                return True
        return False

    def stand_apart_with(self, text: Block, box: Box) -> bool:
        """True for a box of one picture and the text under it, among paragraphs that have no such boxes."""
        reading = self._reading
        if self.within(box) != 1 or reading.level(box) or text.box.tag in ("li", "td") or _DURATION.match(text.text):
            return False
        if not _SHORTEST <= reading.lengths[text.index] <= _LONGEST or not self._is_over(text, box):
            return False
        around = box.parent
        while around is not None and reading.size[around.index] == reading.size[box.index]:
            around = around.parent
        return around is not None and self._is_of_paragraphs(around, box)

    def _is_over(self, text: Block, box: Box) -> bool:
        """True if the picture of a box stands above its text, not beside the words of a paragraph."""
        above = self._reading.page.blocks[self._reading.first[box.index] : text.index]
        return any(one.media is not None and one.box is not text.box for one in above)

    def _is_of_paragraphs(self, around: Box, box: Box) -> bool:
        """True if most paragraphs in *around* stand in it without a box between, as *box* does not."""
        boxes = [self._reading.page.blocks[index].box for index in self._reading.prose_in(around)]
        free = sum(one.parent is around and one is not box for one in boxes)
        return free >= _PARAGRAPHS and free >= 3 * (len(boxes) - free)

    def frames(self, largest: int) -> Iterator[Box]:
        """The frame of each picture, each once, if it holds no more text than *largest* and that is not mostly linked.

        That is the smallest box that holds the picture and some text, unless it holds the story as well.
        """
        reading, seen = self._reading, set[int]()
        size, linked, holds_main = reading.size, reading.linked, reading.holds_main
        for picture in self.blocks:
            box: Box | None = picture.box
            for _ in range(_HIGHEST):
                if box is None or box.index in seen or holds_main(box):
                    break
                seen.add(box.index)
                if size[box.index]:
                    if size[box.index] <= largest and linked[box.index] <= 0.5 * size[box.index]:
                        yield box
                    break
                box = box.parent


def alternative(picture: Block) -> str | None:
    """A picture's alternative text, if it says enough to be known again."""
    alt = picture.media.attributes.get("alt") if picture.media is not None else None
    return " ".join(alt.split()) if alt and _SHORTEST <= len(alt) <= _LONGEST_ALTERNATIVE else None


def repeats(text: str, alt: str) -> bool:
    """True for a text that is the alternative text, whether either has a credit behind it or not."""
    if text[:_SHORTEST] != alt[:_SHORTEST] or len(text) > len(alt) + 80:
        return False
    caption = split_credit(alt).caption
    return caption is not None and len(caption) >= _SHORTEST and text.startswith(caption.rstrip(".… "))
