"""Claims on blocks: ad labels, buttons, lines about rights, invitations to subscribe, and lines without a word."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.lexicon.furniture import ADS, CONTROLS, OPINIONS, RIGHTS, SUBSCRIBE
from newsparse.page import Block, Role
from newsparse.reading import Reading

_LONGEST_LABEL = 60
_LONGEST_LINE = 320
_ARROWS = (" > ", " › ", " » ", ">>", " → ")


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims by the words of short blocks; a long text is never furniture for how it begins."""
    for block in reading.page.blocks:
        length = reading.lengths[block.index]
        if 0 < length <= _LONGEST_LINE:
            claim = _label(block) if length <= _LONGEST_LABEL else None
            claim = claim or _line(block)
            if claim is not None:
                yield claim


def _label(block: Block) -> Claim | None:
    text = " ".join(block.text.casefold().split()).strip(" .:…|-–—*_›»>[]()")
    if not any(char.isalnum() for char in text):
        return Claim(block.index, Role.OTHER, 0.6, "has no word")
    if text in ADS:
        return Claim(block.index, Role.PROMOTION, 0.75, "label of an advertisement")
    if text in CONTROLS and not block.box.tag.startswith("h1"):
        return Claim(block.index, Role.INTERFACE, 0.65, "label of a control")
    return None


def _line(block: Block) -> Claim | None:
    start = block.text[:40].casefold()
    if start.startswith(RIGHTS):
        return Claim(block.index, Role.LEGAL, 0.7, "line about rights")
    if start.startswith(SUBSCRIBE):
        return Claim(block.index, Role.PROMOTION, 0.55, "invitation to subscribe or follow")
    if start.startswith(OPINIONS):
        return Claim(block.index, Role.LEGAL, 0.6, "line about whose opinion it is")
    if _is_trail(block):
        return Claim(block.index, Role.NAVIGATION, 0.6, "steps of breadcrumbs")
    return None


def _is_trail(block: Block) -> bool:
    """True for linked steps with arrows between them."""
    return 3 * block.link_length > len(block.text) and any(arrow in block.text for arrow in _ARROWS)
