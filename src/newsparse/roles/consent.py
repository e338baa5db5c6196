"""Claims on blocks: questions for consent, and what stands for embedded content until the reader agrees."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.lexicon.consent import PHRASES
from newsparse.page import Role
from newsparse.reading import Reading
from newsparse.roles._phrases import hinted, hints_of, says

_SHORTEST, _LONGEST = 20, 700
HINTS = (
    "extern",
    "priva",
    "einwilligung",
    "drittplattform",
    "cookie",
    "conten",
    "нешний",
    "НЕШНИЙ",
    "consent",
    "inhalt",
    "permission",
    "datenschutz",
    "zewn",
)
"""Every phrase has one of these, and few texts do: a cheap test before the dear one. A test holds them together."""
_HINTS = hints_of(HINTS)


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on texts of up to a few lines that hold a phrase of consent."""
    lengths = reading.lengths
    blocks = [block for block in reading.page.blocks if _SHORTEST <= lengths[block.index] <= _LONGEST]
    for index in hinted(blocks, _HINTS):
        if says(reading.page.blocks[index].text.casefold(), PHRASES):
            yield Claim(index, Role.CONSENT, 0.62, "phrase of consent")
