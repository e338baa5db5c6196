"""Claims on blocks: lines about a text and not of it: its translators, its origin, its author, offers of the site.

Most of these claims are not firm, since such a line may be part of the story: they tell the body what a line sounds like,
in any language, and say what it is where the body does not want it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.lexicon.origin import (
    HELPERS,
    HINTS,
    LETTERS,
    OFFER,
    ORIGIN,
    POINTER,
    SIGN_UP,
    WITHIN_HELPERS,
    WITHIN_ORIGIN,
)
from newsparse.page import Block, Role
from newsparse.parsing.openings import openings
from newsparse.reading import Reading
from newsparse.roles._openings import Openings
from newsparse.roles._phrases import hinted, hints_of, says

_LONGEST, _LONGEST_LIFE = 320, 600
_SHORTEST = 5
_SHORTEST_NAME = 6
_OPENING = 50
_FIRM, _ABOUT, _OFFERS = 0.55, 0.3, 0.45
_LINKED = 0.2
_OUTER = 2
"""So many boxes up from the main box such a line may stand: some texts have a box for each of their parts."""
_MOSTLY = 0.55
_SIGN = re.compile(r"[(\[][a-zäöüß]{2,5}(?:[/,; ]{1,2}[a-zäöüß]{2,5}){0,3}[)\]]")
"""The initials of those who wrote a text, and of agencies, in brackets."""
_LEADS = "*([_–—- \n"
_OPENINGS = openings((*ORIGIN, *HELPERS, *POINTER))
_HINTS = hints_of(HINTS)


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on the short blocks in and right around the text that sound like such a line."""
    blocks = _around(reading)
    lines = _may_say(reading, [block for block in blocks if reading.lengths[block.index] <= _LONGEST])
    names, middle = _names(reading), _middle(reading)
    for block in blocks:
        is_late = block.index > middle
        claim = _of_line(block, block.text.casefold(), is_late) if block.index in lines else None
        if claim is None and is_late:
            claim = _of_author(block, names)
        if claim is not None:
            yield claim


def _names(reading: Reading) -> list[str]:
    """The declared authors, folded."""
    folded_names = [one.value.casefold() for one in reading.declared.all("author.name")]
    return [name for name in folded_names if len(name) >= _SHORTEST_NAME]


def _middle(reading: Reading) -> int:
    """Index of the block in the middle of the main box; 0 on an empty page."""
    main = reading.main
    return 0 if main is None else (reading.first[main.index] + reading.last[main.index]) // 2


def _around(reading: Reading) -> list[Block]:
    """The blocks in and right around the text that are not too long."""
    lengths, levels = reading.lengths, reading.levels
    return [
        block
        for block in reading.page.blocks
        if _SHORTEST <= lengths[block.index] <= _LONGEST_LIFE and levels[block.box.index] <= _OUTER
    ]


def _may_say(reading: Reading, lines: list[Block]) -> set[int]:
    """Indexes of the lines that may have one of the phrases: a cheap test that few pass."""
    opened = Openings.of(reading).by_block
    likely = {line.index for line in lines if opened[line.index] in _OPENINGS or not line.text[0].isalnum()}
    return likely | hinted(lines, _HINTS)


def _of_line(block: Block, text: str, is_late: bool) -> Claim | None:
    start = text.lstrip(_LEADS)
    if start.startswith(ORIGIN) or says(text, WITHIN_ORIGIN):
        # Before the text such a line may introduce it; after it, it stands apart.
        return Claim(block.index, Role.NOTE, _FIRM if is_late else _ABOUT, "tells where the text comes from")
    if start.startswith(HELPERS) or says(text, WITHIN_HELPERS):
        return Claim(block.index, Role.NOTE, _ABOUT, "names who helped with the text")
    if says(text, OFFER):
        return Claim(block.index, Role.PROMOTION, _of_offer(block, text, is_late), "speaks of an offer of the site")
    if start.startswith(POINTER):
        is_link = block.link_length > _LINKED * len(block.text)
        return Claim(block.index, Role.INTERFACE, _FIRM if is_link else _OFFERS, "points to something else")
    return None


def _of_offer(block: Block, text: str, is_late: bool) -> float:
    """How surely an offer is none of the text: firmly where it asks, with a link, to have letters sent."""
    is_letter = is_late and block.link_length > 0 and says(text, LETTERS) and says(text, SIGN_UP)
    return _FIRM if is_letter else _OFFERS


def _of_author(block: Block, names: list[str]) -> Claim | None:
    """A claim on the sign of an author, "(abc)", on a line of hardly more than names, and on one that begins with a name."""
    if _SIGN.fullmatch(block.text):
        return Claim(block.index, Role.AUTHOR_BOX, _FIRM, "signs the text")
    start = block.text[:_OPENING].casefold() if names else ""
    named = [name for name in names if name in start]
    if not named:
        return None
    is_firm = sum(map(len, named)) >= _MOSTLY * len(block.text) or _is_in_italics(block)
    return Claim(block.index, Role.AUTHOR_BOX, _FIRM if is_firm else _OFFERS, "names the author after the text")


def _is_in_italics(block: Block) -> bool:
    return any(part.tag in ("em", "i") and part.end - part.start >= len(block.text) - 1 for part in block.parts)
