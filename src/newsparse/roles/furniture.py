"""Claims on blocks: ad labels, buttons, lines about rights, invitations to subscribe, and lines without a word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsparse.claim import Claim
from newsparse.lexicon.furniture import (
    ADS,
    APPEARED_FIRST,
    CONTINUES,
    CONTROLS,
    OPINIONS,
    POSTS,
    REPORTS,
    RIGHTS,
    SUBSCRIBE,
)
from newsparse.page import Block, Box, Role
from newsparse.parsing.openings import openings
from newsparse.reading import Reading
from newsparse.roles._openings import Openings
from newsparse.roles._phrases import says

_LONGEST_LABEL = 60
_LONGEST_LINE = 320
_LONGEST_BESIDE, _MOST_BESIDE = 200, 5
_ARROWS = (" > ", " › ", " » ", ">>", " → ")
_HOLDERS = frozenset(("div", "section", "aside", "form"))
_INVITES = "invitation to subscribe or follow"
_OPENINGS = openings((*ADS, *CONTROLS, *RIGHTS, *SUBSCRIBE, *OPINIONS, *REPORTS, *CONTINUES, *POSTS))


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims by the words of short blocks; a long text is never furniture for how it begins."""
    told = {claim.block: claim for claim in _worded(reading)}
    for claim in list(told.values()):
        if claim.rule == _INVITES:
            told.update(_around(reading, claim.block, told))
    yield from told.values()
    for block in _trails(reading):
        if block.index not in told:
            yield Claim(block.index, Role.NAVIGATION, 0.6, "steps of breadcrumbs")


def _around(reading: Reading, index: int, told: Mapping[int, Claim]) -> Iterator[tuple[int, Claim]]:
    """What stands with an invitation in a small box of short lines: its heading, and what is said of the letter."""
    box = _small_box(reading, reading.page.blocks[index])
    blocks = reading.blocks_in(box) if box is not None else ()
    if all(reading.lengths[block.index] <= _LONGEST_BESIDE for block in blocks if block.index not in told):
        for block in blocks:
            if block.index not in told:
                yield block.index, Claim(block.index, Role.PROMOTION, 0.55, "beside an invitation to subscribe")


def _small_box(reading: Reading, block: Block) -> Box | None:
    """The largest small box around a block that holds none of the text's own boxes."""
    found = None
    for box in block.box.chain():
        if reading.last[box.index] - reading.first[box.index] > _MOST_BESIDE or reading.holds_main(box):
            break
        found = box if box.tag in _HOLDERS else found
    return found


def _worded(reading: Reading) -> Iterator[Claim]:
    opened = Openings.of(reading)
    for block in (*opened.among(_OPENINGS), *opened.wordless()):
        length = reading.lengths[block.index]
        if 0 < length <= _LONGEST_LINE:
            claim = (_label(block) if length <= _LONGEST_LABEL else None) or _line(block)
            if claim is not None:
                yield claim


def _label(block: Block) -> Claim | None:
    text = " ".join(block.text.casefold().split()).strip(" .:…|-–—*_›»>[]()")
    if not any(map(str.isalnum, text)):
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
        return Claim(block.index, Role.PROMOTION, 0.55, _INVITES)
    if start.startswith(CONTINUES):
        return Claim(block.index, Role.PROMOTION, 0.6, "says where the text goes on")
    if start.startswith(POSTS) and any(map(block.text.casefold().__contains__, APPEARED_FIRST)):
        return Claim(block.index, Role.LEGAL, 0.65, "line that a feed adds")
    if start.startswith(REPORTS):
        return Claim(block.index, Role.INTERFACE, 0.6, "asks to report a mistake")
    if start.startswith(OPINIONS):
        return Claim(block.index, Role.LEGAL, 0.6, "line about whose opinion it is")
    return None


def _trails(reading: Reading) -> list[Block]:
    """Linked steps with arrows between them; many pages have no arrow at all."""
    linked = [block for block in reading.page.blocks if 3 * block.link_length > len(block.text)]
    whole = "\0".join([block.text for block in linked])
    arrows = [arrow for arrow in _ARROWS if arrow in whole]
    if not arrows:
        return []
    return [block for block in linked if reading.lengths[block.index] <= _LONGEST_LINE and says(block.text, arrows)]
