"""Claims on blocks: what a page says of its own service: the offer of a paywall, how long reading takes, a voice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.lexicon.offers import ACCOUNT, GO_ON, LISTEN, PAYWALL, READ_TIME, READ_TIME_UNITS
from newsparse.page import Block, Box, Role
from newsparse.parsing.openings import openings
from newsparse.reading import Reading
from newsparse.roles._openings import Openings

_MARKS = ("paywall", "regwall", "subscribewall", "paymeter", "barrier", "premium", "subscription")
_BOXED, _ALONE = 0.72, 0.6
_LARGEST = 2500
"""A larger box is no offer."""
_LONGEST_OFFER, _LONGEST_LABEL = 320, 60
_LONGEST_BESIDE = 200
"""A box that an offer begins has no longer line: what stands in it says what is offered."""
_NUMBER = re.compile(r"\W{0,3}\d{1,3}(?:[–-]\d{1,3})?\s?")
_OFFERS = openings((*PAYWALL, *GO_ON))
_LABELS = openings((*READ_TIME, *LISTEN)) | {f"{number}{end}" for number in range(1, 100) for end in ("", "-m", "-mi")}


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on lines that offer the rest of the text, with the marked box they stand in; and on labels about reading and listening."""
    opened = Openings.of(reading)
    for block in opened.among(_OFFERS):
        if reading.lengths[block.index] <= _LONGEST_OFFER and _is_offer(block):
            yield from _offer(reading, block)
    for block in opened.among(_LABELS):
        if reading.lengths[block.index] <= _LONGEST_LABEL and _is_label(_start(block)):
            yield Claim(block.index, Role.INTERFACE, 0.65, "says how long reading takes, or that it can be heard")


def _start(block: Block) -> str:
    return block.text[:_LONGEST_LABEL].casefold().lstrip("*[(·•|– \n")


def _is_offer(block: Block) -> bool:
    start = _start(block)
    if start.startswith(PAYWALL):
        return True
    return start.startswith(GO_ON) and any(map(block.text.casefold().__contains__, ACCOUNT))


def _is_label(text: str) -> bool:
    if text.startswith(LISTEN):
        return True
    number = _NUMBER.match(text)
    rest = text[number.end() :] if number is not None else ""
    return rest.startswith(READ_TIME_UNITS) or (text.startswith(READ_TIME) and any(map(str.isdigit, text)))


def _offer(reading: Reading, block: Block) -> Iterator[Claim]:
    box = _offer_box(reading, block)
    if box is None:
        yield Claim(block.index, Role.PROMOTION, _ALONE, "offers the rest of the text")
        return
    for one in reading.blocks_in(box):
        yield Claim(one.index, Role.PROMOTION, _BOXED, "in the box that offers the rest of the text")


def _offer_box(reading: Reading, block: Block) -> Box | None:
    """The largest box around a line that has marks of a paywall, or begins with the line, and holds none of the text."""
    found = None
    for box in block.box.chain():
        if reading.holds_main(box) or reading.size[box.index] > _LARGEST:
            break
        if not reading.words[box.index].isdisjoint(_MARKS) or _begins(reading, box, block):
            found = box
    return found


def _begins(reading: Reading, box: Box, block: Block) -> bool:
    """True for a box of several short lines of which that is the first."""
    lines = [one.index for one in reading.blocks_in(box) if one.text]
    return lines[0] == block.index and len(lines) > 1 and all(reading.lengths[one] <= _LONGEST_BESIDE for one in lines)
