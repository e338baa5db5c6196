"""Crossheads that a page marks by style only: a short bold line between two paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.fields.case import Case
from newsparse.page import Block, Role

_LONGEST = 80
_NO_ENDS = ".!?…:;,。！？：；，、\"”»’')"
"""A line that ends so is a sentence, a question of an interview, or leads on to what follows."""
_BOLD = frozenset(("b", "strong"))
_NEAR = 4
"""So many blocks up and down the next text is looked for: pictures may stand between."""


def is_crosshead(block: Block, case: Case) -> bool:
    """True for a bold line without a stop between paragraphs of its own box, after the text has begun."""
    if len(block.text) > _LONGEST or not _is_bold(block) or not _is_title(block.text):
        return False
    index, blocks = block.index, case.reading.page.blocks
    before = _first_text(case, reversed(blocks[max(0, index - _NEAR) : index]))
    after = _first_text(case, iter(blocks[index + 1 : index + 1 + _NEAR]))
    return all(one is not None and one.box.parent is block.box.parent for one in (before, after))


def _is_bold(block: Block) -> bool:
    size = len(block.text)
    return not block.link_length and any(
        part.tag in _BOLD and part.end - part.start == size for part in block.parts
    )


def _is_title(text: str) -> bool:
    return text[-1] not in _NO_ENDS and not text[0].islower() and "\n" not in text


def _first_text(case: Case, blocks: Iterator[Block]) -> Block | None:
    """The first of some blocks that has a text, if that is a paragraph of the body."""
    first = next((one for one in blocks if one.text), None)
    return first if first is not None and case.role(first) is Role.BODY and case.reading.is_prose(first) else None
