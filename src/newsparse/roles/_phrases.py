"""Phrases that may stand anywhere in a text: looked for in all texts at once, by what many of them have in common."""

from __future__ import annotations

from collections.abc import Iterable

from newsparse.page import Block
from newsparse.reading import Reading

_MEMO = "folded"


def folded(reading: Reading) -> list[str]:
    """By block index: the text, case folded. Made once a page."""
    held = reading.memo.get(_MEMO)
    if not isinstance(held, list):
        held = reading.memo[_MEMO] = [block.text.casefold() for block in reading.page.blocks]
    return held


def hinted(reading: Reading, blocks: Iterable[Block], hints: Iterable[str]) -> set[int]:
    """Indexes of the blocks whose folded text has one of the hints.

    A search in all texts takes hardly longer than one in each, and most hints are nowhere on a page.
    """
    texts = folded(reading)
    some = [(block.index, texts[block.index]) for block in blocks]
    whole = "\n".join([text for _, text in some])
    return {index for hint in hints if hint in whole for index, text in some if hint in text}


def says(text: str, phrases: Iterable[str]) -> bool:
    """True if a text has one of the phrases."""
    for phrase in phrases:  # noqa: SIM110 - asked for many texts, and half as dear as any()
        if phrase in text:
            return True
    return False
