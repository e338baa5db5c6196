"""Claims on blocks: ad labels, buttons, lines about rights, invitations to subscribe, and lines without a word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from newsparse.claim import Claim
from newsparse.lexicon.furniture import (
    ADS,
    APPEARED_FIRST,
    CONTINUES,
    CONTROLS,
    OPINIONS,
    PLAYER_FAILS,
    POSTS,
    REPORTS,
    RIGHTS,
    SUBSCRIBE,
)
from newsparse.page import Block, Box, Role
from newsparse.parsing.openings import opening, openings
from newsparse.reading import Reading
from newsparse.roles._openings import Openings
from newsparse.roles._phrases import says

_LONGEST_LABEL = 60
_LONGEST_LINE = 320
_START = 40
_LONGEST_BESIDE, _MOST_BESIDE = 200, 5
_ARROWS = (" > ", " › ", " » ", ">>", " → ")
_HOLDERS = frozenset(("div", "section", "aside", "form"))
_INVITES = "invitation to subscribe or follow"


class _Line(NamedTuple):
    """Lines that begin with one of some phrases."""

    phrases: tuple[str, ...]
    role: Role
    strength: float
    rule: str
    also: tuple[str, ...] = ()
    """One of these stands somewhere in the line too; in any line if there are none."""

    def says(self, text: str) -> bool:
        return text[:_START].casefold().startswith(self.phrases) and (
            not self.also or any(map(text.casefold().__contains__, self.also))
        )


_LINES = (
    _Line(RIGHTS, Role.LEGAL, 0.7, "line about rights"),
    _Line(SUBSCRIBE, Role.PROMOTION, 0.55, _INVITES),
    _Line(CONTINUES, Role.PROMOTION, 0.6, "says where the text goes on"),
    _Line(POSTS, Role.LEGAL, 0.65, "line that a feed adds", APPEARED_FIRST),
    _Line(REPORTS, Role.INTERFACE, 0.6, "asks to report a mistake"),
    _Line(OPINIONS, Role.LEGAL, 0.6, "line about whose opinion it is"),
    _Line(PLAYER_FAILS, Role.INTERFACE, 0.6, "says that a player plays nothing"),
)
"""The first that a text is tells what it is."""


def _by_opening(lines: Iterable[_Line]) -> dict[str, list[_Line]]:
    """The lines by `opening`, each with the few phrases that open so: a text is asked for no others."""
    found: dict[str, list[_Line]] = {}
    for line in lines:
        some: dict[str, list[str]] = {}
        for phrase in line.phrases:
            some.setdefault(opening(phrase), []).append(phrase)
        for key, phrases in some.items():
            found.setdefault(key, []).append(line._replace(phrases=tuple(phrases)))
    return found


_BY_OPENING = _by_opening(_LINES)
_OPENINGS = openings((*ADS, *CONTROLS)) | _BY_OPENING.keys()


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
            key = opened.by_block[block.index]
            claim = (_label(block) if length <= _LONGEST_LABEL else None) or _line(block, _BY_OPENING.get(key, ()))
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


def _line(block: Block, lines: Iterable[_Line]) -> Claim | None:
    for line in lines:
        if line.says(block.text):
            return Claim(block.index, line.role, line.strength, line.rule)
    return None


def _trails(reading: Reading) -> list[Block]:
    """Linked steps with arrows between them; many pages have no arrow at all."""
    linked = [block for block in reading.page.blocks if 3 * block.link_length > len(block.text)]
    whole = "\0".join([block.text for block in linked])
    arrows = [arrow for arrow in _ARROWS if arrow in whole]
    if not arrows:
        return []
    return [block for block in linked if reading.lengths[block.index] <= _LONGEST_LINE and says(block.text, arrows)]
