"""Drop caps: the large first letter of a text, where mark-up gives it a block of its own."""

from __future__ import annotations

import attrs

from newsparse.fields.case import Case
from newsparse.page import Block

_WORDS = "AEIOUYÀÉÈÓВСКУОИАЯ"
"""Letters that are words by themselves in some language."""
_MARKS = frozenset(("drop", "dropcap", "dropcaps", "cap", "initial", "firstletter", "lettrine", "capitular"))
_QUOTES = "“„«\"‘'¿¡"


def is_drop_cap(block: Block, case: Case) -> bool:
    """True for a capital letter alone before a text that goes on in small letters."""
    if len(block.text) > 2:
        return False
    after = _neighbour(block, case, 1) if _is_letter(block) else None
    return after is not None and after.text[0].islower()


def with_drop_cap(block: Block, case: Case) -> Block:
    """The block with the letter that stands before it, if that is its drop cap; else the block itself."""
    text = block.text
    if text[1:2] == " " and _is_parted(block, case):
        return _moved(block, text[0] + text[2:], -1)
    before = _neighbour(block, case, -1) if text[0].islower() else None
    if before is None or not _is_letter(before):
        return block
    return _moved(block, before.text + text, len(before.text))


def _moved(block: Block, text: str, shift: int) -> Block:
    """The block with another text: its letters have moved, but the first where white space behind it is gone."""
    fixed = 1 if shift < 0 else -1
    parts = [
        attrs.evolve(
            part,
            start=part.start + shift if part.start > fixed else part.start,
            end=part.end + shift if part.end > fixed else part.end,
        )
        for part in block.parts
    ]
    return attrs.evolve(block, text=text, parts=tuple(parts))


def _is_parted(block: Block, case: Case) -> bool:
    """True for a first letter, before a space of the mark-up, that is marked as a drop cap and belongs to the word behind."""
    text = block.text
    if len(text) < 4 or not text[2].islower() or text[0] in _WORDS:
        return False
    return any(
        part.start == 0 and part.end == 1 and not _MARKS.isdisjoint(case.reading.words_of(part.marks))
        for part in block.parts
    )


def _neighbour(block: Block, case: Case, step: int) -> Block | None:
    place, blocks = block.index + step, case.reading.page.blocks
    found = blocks[place] if 0 <= place < len(blocks) else None
    return found if found is not None and found.text else None


def _is_letter(block: Block) -> bool:
    if len(block.text) > 2:
        return False
    letter = block.text.strip(_QUOTES)
    return len(letter) == 1 and letter.isupper()
