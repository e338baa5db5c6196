"""Drop caps: the large first letter of a text, where mark-up gives it a block of its own."""

from __future__ import annotations

import attrs

from newsparse.fields.case import Case
from newsparse.page import Block

_QUOTES = "“„«\"‘'¿¡"


def is_drop_cap(block: Block, case: Case) -> bool:
    """True for a capital letter alone before a text that goes on in small letters."""
    after = _neighbour(block, case, 1)
    return _is_letter(block) and after is not None and after.text[0].islower()


def with_drop_cap(block: Block, case: Case) -> Block:
    """The block with the letter that stands before it, if that is its drop cap; else the block itself."""
    before = _neighbour(block, case, -1) if block.text[0].islower() else None
    if before is None or not _is_letter(before):
        return block
    shift = len(before.text)
    parts = tuple(attrs.evolve(part, start=part.start + shift, end=part.end + shift) for part in block.parts)
    return attrs.evolve(block, text=before.text + block.text, parts=parts)


def _neighbour(block: Block, case: Case, step: int) -> Block | None:
    place, blocks = block.index + step, case.reading.page.blocks
    found = blocks[place] if 0 <= place < len(blocks) else None
    return found if found is not None and found.text else None


def _is_letter(block: Block) -> bool:
    letter = block.text.strip(_QUOTES)
    return len(letter) == 1 and letter.isupper() and len(block.text) <= 2
