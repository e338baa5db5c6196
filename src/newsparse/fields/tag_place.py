"""What the place of a list of topics says against it: whether it is the article's, or the site's."""

from __future__ import annotations

from newsparse.fields.case import Case
from newsparse.lexicon.tags import ASIDE
from newsparse.page import Block, Box
from newsparse.parsing.keywords import LONGEST
from newsparse.parsing.mark_words import are_marked
from newsparse.reading import Reading

MANY = 12
"""Lists of more links are as often those of the site's topics."""
_FRAMES = frozenset(("nav", "header", "footer"))
_IN_FRAME, _IN_FOOTER = 0.3, 1.5
"""What a frame costs; the footer of the page is the same below every article."""
_CARD = 12
"""A card has no more blocks."""


def by_place(case: Case, first: Block) -> float:
    """What a place before or after the main box costs, and one far out."""
    reading = case.reading
    cost = 0.1 * max(0, min(reading.level(first.box), 8) - 1)
    if reading.main is None:
        return cost
    start, end = reading.first[reading.main.index], reading.last[reading.main.index]
    return cost + (0.5 if first.index < start else max(0.0, min(0.6, 0.01 * (first.index - end))))


def by_boxes(case: Case, inner: Box, links: int) -> float:
    """What boxes for navigation and side matter cost."""
    reading = case.reading
    for box in inner.chain():
        if reading.holds_main(box):
            break
        if box.tag in _FRAMES and reading.level(box) > 2:
            return _IN_FOOTER if _is_last_of_page(box) else _IN_FRAME
        if box.tag == "aside" or are_marked(reading.words[box.index], ASIDE):
            return _aside(reading, box, links)
    return 0.0


def _is_last_of_page(box: Box) -> bool:
    """True for the footer of a page, false for that of an article."""
    return box.tag == "footer" and all(one.tag != "article" for one in box.chain())


def _aside(reading: Reading, box: Box, links: int) -> float:
    if links > MANY:
        return 1.0
    return 0.5 if reading.level(box) > 1 else 0.0


def in_card(case: Case, group: list[Block]) -> bool:
    """True if the list stands in the teaser of another article: beside a linked headline, in a box of their own."""
    reading = case.reading
    box: Box | None = group[0].box
    for _ in range(4):
        if box is None or reading.holds_main(box) or reading.last[box.index] - reading.first[box.index] > _CARD:
            return False
        if any(_is_linked_headline(case, block) for block in reading.blocks_in(box) if block not in group):
            return True
        box = box.parent
    return False


def _is_linked_headline(case: Case, block: Block) -> bool:
    return len(block.text) > 0.6 * LONGEST and case.reading.is_linked(block)
