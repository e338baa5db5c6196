"""Front and section pages, tag and author pages, archives: the page's text stands in cards, each under a linked headline."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.fields.case import Case
from newsparse.page import Block, Box, Role
from newsparse.parsing.urls import host

_HEADINGS = frozenset(("h2", "h3", "h4", "h5"))
_FEWEST = 6
"""So many cards make a list; an article shows fewer beside its text."""
_LONGEST = 500
"""A card has no more text than that; a section of an article may."""


def card_text(case: Case) -> tuple[int, int] | None:
    """How many cards the page has, and how much body text stands outside them; None where it has too few.

    Cards are boxes with one parent that look alike, each with a linked heading of another page of the site; or the
    stretches of one box from one such heading to the next.
    """
    count, cards = _cards(case)
    lengths = case.reading.lengths
    text = case.blocks(Role.BODY)
    inside = {block.index for box in cards for block in case.reading.blocks_in(box)}
    held = sum(lengths[block.index] for block in text if block.index in inside)
    if not cards or held > _LONGEST * count:
        return None
    return count, sum(lengths[block.index] for block in text) - held


def _cards(case: Case) -> tuple[int, list[Box]]:
    """How many cards there are, and the boxes that hold them."""
    groups: dict[tuple[int, str, str], list[Box]] = {}
    flat: dict[int, int] = {}
    for card, holder in _headed(case):
        groups.setdefault((holder.index, card.tag, card.marks.partition(" ")[0]), []).append(card)
        flat[card.index] = flat.get(card.index, 0) + 1
    several = [box for group in groups.values() if len(group) >= _FEWEST for box in group]
    lists = [case.reading.page.boxes[index] for index, count in flat.items() if count >= _FEWEST]
    return max(len(several), *flat.values(), 0), several + lists


def _headed(case: Case) -> Iterator[tuple[Box, Box]]:
    """The box around each linked heading of another page of the site, and the box around that."""
    here = host(case.url) or host(case.base)
    headings = [block for block in case.reading.page.blocks if block.box.tag in _HEADINGS]
    for block in headings:
        card = block.box.parent
        if card is not None and card.parent is not None and _is_headline(case, block, here):
            yield card, card.parent


def _is_headline(case: Case, block: Block, here: str) -> bool:
    """True for a linked heading that leads to a page of the same host."""
    if not case.reading.is_linked(block):
        return False
    target = next((case.absolute(part.attributes.get("href")) for part in block.links()), None)
    return target is None or not here or host(target) == here

