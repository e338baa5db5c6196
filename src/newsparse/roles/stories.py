"""Claims on blocks: the next articles of a page that never ends."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.heading import headline_of
from newsparse.page import Box, Role
from newsparse.reading import Reading

_TAGS = ("article", "section", "div", "main")
_FEWEST = 2
"""An article of fewer paragraphs may be a card of the first one."""
_FIRST = 5
"""So many blocks are looked at for the `article` element."""


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on everything in the boxes after the headline's own that look to the template like another article."""
    found = headline_of(reading)
    if found is None:
        return
    own = _own(reading, reading.page.blocks[found.block].box)
    if own is None:
        return
    for box in reading.boxes_of(own.tag):
        if box.index > own.index and box.parent is own.parent and _is_like(reading, box, own):
            for block in reading.blocks_in(box):
                yield Claim(block.index, Role.TEASER, 0.75, "in another article of the page")


def _own(reading: Reading, box: Box) -> Box | None:
    """The outermost box around the headline that has a sibling of its tag and looks; None if none has."""
    if not _has_others(reading, box):
        return None
    found = None
    long_boxes = [one for one in reading.boxes_of(*_TAGS) if reading.paragraphs[one.index] >= _FEWEST]
    for outer in box.chain():
        if outer.tag in ("body", "html"):
            break
        if outer in long_boxes and any(
            _is_like(reading, one, outer) for one in long_boxes if _are_siblings(one, outer)
        ):
            found = outer
    return found


def _has_others(reading: Reading, headline: Box) -> bool:
    """True for a page with what another article needs: an `article`, and an `h1` that is not the headline."""
    return bool(reading.boxes_of("article")) and any(box is not headline for box in reading.boxes_of("h1"))


def _are_siblings(one: Box, other: Box) -> bool:
    return one.parent is other.parent and one.tag == other.tag


def _is_like(reading: Reading, box: Box, own: Box) -> bool:
    """True if a box is another one of the same looks, with paragraphs, an `article` and an `h1` of its own."""
    if box is own or reading.paragraphs[box.index] < _FEWEST or not reading.words[own.index] & reading.words[box.index]:
        return False
    inside = reading.blocks_in(box)
    return any(block.box.tag == "h1" for block in inside) and any(
        outer.tag == "article" for block in inside[:_FIRST] for outer in block.box.chain() if outer.index >= box.index
    )
