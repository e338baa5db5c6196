"""Claims on blocks: cards of other pieces that stand in boxes alike, each with a linked headline and a few lines of text."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from newsparse.claim import Claim
from newsparse.page import Block, Box, Role
from newsparse.reading import Reading
from newsparse.roles._links import Home, headline_link

_HEADINGS = frozenset(("h2", "h3", "h4", "h5"))
_STRENGTH = 0.58
_FEWEST = 3
_LARGEST, _MOST = 600, 8
"""A larger box, in length or in blocks, is no card."""
_SHARE = 0.45
"""Cards with a larger share of the page's paragraph-like text may be its text: a list of things with their links."""
_LABEL = 60
_BY_INDEX = attrgetter("index")


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on all that stands in boxes alike, side by side, that each have one linked headline of the site.

    The box around them holds hardly anything else; a text in parts has other paragraphs between its headings.
    """
    for parent, cards in _groups(reading):
        if len(cards) >= _FEWEST and _is_list(reading, parent, cards):
            yield from _claims(reading, cards)


def _claims(reading: Reading, cards: list[Box]) -> Iterator[Claim]:
    """Cards with a label are a list of the site, unless a rule knows the label better; without one they go on from the text."""
    first = reading.first[cards[0].index]
    label = reading.page.blocks[first - 1] if first else None
    role = Role.RELATED if _follows_text(reading, first) else Role.TEASER
    if label is not None and _is_label(reading, label):
        role = Role.TEASER
        yield Claim(label.index, role, _STRENGTH, "label of cards of other pieces")
    for card in cards:
        for block in reading.blocks_in(card):
            yield Claim(block.index, role, _STRENGTH, "card of another piece")


def _groups(reading: Reading) -> list[tuple[Box, list[Box]]]:
    """The boxes around linked headings that look alike side by side, in reading order, after the box that holds them."""
    linked = [
        block for box in reading.boxes_of(*_HEADINGS) for block in reading.blocks_in(box) if block.link_length
    ]
    groups: dict[tuple[Box, str, str], dict[Box, None]] = {}
    if len(linked) >= _FEWEST:
        home = Home.of(reading)
        for block in linked:
            card = _card(reading, block, home)
            if card is not None and card.parent is not None:
                groups.setdefault((card.parent, card.tag, card.marks.partition(" ")[0]), {})[card] = None
    return [(key[0], sorted(cards, key=_BY_INDEX)) for key, cards in groups.items()]


def _card(reading: Reading, block: Block, home: Home) -> Box | None:
    """The largest small box around a linked heading of the site that holds no other heading; None if there is none."""
    part = headline_link(reading, block)
    if part is None or not home.has(part):
        return None
    found = None
    for box in block.box.chain():
        size = reading.last[box.index] - reading.first[box.index]
        if size > _MOST or reading.size[box.index] > _LARGEST or reading.holds_main(box):
            break
        if _headings(reading, box) > 1:
            break
        found = box if box.tag not in _HEADINGS else None
    return found


def _headings(reading: Reading, box: Box) -> int:
    return sum(block.box.tag in _HEADINGS for block in reading.blocks_in(box))


def _is_list(reading: Reading, parent: Box, cards: list[Box]) -> bool:
    """True if the cards are nearly all that their parent holds, and not the bulk of the page's text."""
    inside = sum(reading.size[card.index] for card in cards)
    mass = sum(reading.mass[card.index] for card in cards)
    return inside >= 0.8 * reading.size[parent.index] and mass <= _SHARE * reading.mass[0]


def _follows_text(reading: Reading, index: int) -> bool:
    """True for a block after a text of several paragraphs that stand in one box."""
    holders: dict[Box | None, list[int]] = {}
    for one in reading.prose_in(reading.main) if reading.main is not None else ():
        holders.setdefault(reading.page.blocks[one].box.parent, []).append(one)
    text = max(holders.values(), key=len, default=[])
    return len(text) >= _FEWEST and text[-1] < index


def _is_label(reading: Reading, block: Block) -> bool:
    return block.box.tag in _HEADINGS and 0 < reading.lengths[block.index] <= _LABEL
