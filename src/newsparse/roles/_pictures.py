"""The pictures of a page, and the boxes that hold one and some text."""

from __future__ import annotations

import bisect
from collections.abc import Iterator

from newsparse.page import FRAMES, IMAGES, VIDEOS, Box
from newsparse.reading import Reading

PICTURES = IMAGES | VIDEOS | (FRAMES - {"embed"})
"""The media under which a caption may stand."""
_HIGHEST = 6
"""So many boxes up from a picture its caption is looked for."""
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
