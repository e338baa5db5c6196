"""Claims on blocks: questions for consent, and what stands for embedded content until the reader agrees."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.lexicon.consent import PHRASES
from newsparse.page import Role
from newsparse.reading import Reading

_SHORTEST, _LONGEST = 20, 700
_HINTS = (
    "extern",
    "priva",
    "einwilligung",
    "drittplattform",
    "cookie",
    "conten",
    "внешний",
    "consent",
    "inhalt",
    "permission",
    "datenschutz",
    "treści",
)
"""Every phrase has one of these, and few texts do: a cheap test before the dear one. A test holds them together."""


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on texts of up to a few lines that hold a phrase of consent."""
    texts = [
        (block.index, block.text.casefold())
        for block, length in zip(reading.page.blocks, reading.lengths)
        if _SHORTEST <= length <= _LONGEST
    ]
    for index, text in _hinted(texts):
        if any(phrase in text for phrase in PHRASES):
            yield Claim(index, Role.CONSENT, 0.62, "phrase of consent")


def _hinted(texts: list[tuple[int, str]]) -> set[tuple[int, str]]:
    """The texts with a hint: looked for in all at once, and in each only if the page has it at all."""
    whole = "\n".join([text for _, text in texts])
    return {one for hint in _HINTS if hint in whole for one in texts if hint in one[1]}
