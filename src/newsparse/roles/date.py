"""Claims on blocks: the lines that date the article, right before or after its headline, or at the end of its text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsparse.claim import Claim
from newsparse.heading import headline_of
from newsparse.lexicon.datelabels import DATE_MARKS, MODIFIED, MODIFIED_SIGNS, PUBLISHED, PUBLISHED_SIGNS
from newsparse.page import Block, Role
from newsparse.reading import Reading

_SHAPE: Final = re.compile(
    r"(?=\d)(?:\d{1,2}\D{1,15}(?:19|20|25)\d\d|(?:19|20)\d\d\D{1,3}\d{1,2}\D{1,3}\d|\d[./-] ?\d{1,2}[./-] ?\d\d)"
)
"""Day, month and year, in any order that there is. Where no digit stands, the search goes on at once."""
_WORD: Final = re.compile(r"[^\W\d]+")
_LABELS: Final = frozenset(phrase[0] for phrase in PUBLISHED | MODIFIED if len(phrase[0]) > 4)
_SIGNS: Final = PUBLISHED_SIGNS + MODIFIED_SIGNS
_ASIDE: Final = frozenset(("aside", "footer", "nav"))
_LONGEST: Final = 100
_PURE, _TOLD = 28, 60
"""A date has so many letters at most; so many with words that tell what it is, or in an element that does."""
_BEFORE, _AFTER, _INTO, _END = 4, 14, 1, 5
"""How many blocks before and after the headline, into the text and after its end are looked at."""


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on lines that are hardly more than a date: near the headline, or with a word for it right after the text."""
    near, after = _places(reading)
    blocks = reading.page.blocks
    for number in near:
        if (told := _is_date_line(reading, blocks[number])) is not None:
            yield _claim(number, told)
    for number in after:
        block = blocks[number]
        if _is_labelled(block.text) and not _is_aside(block) and _is_date_line(reading, block):
            yield _claim(number, True)


def _claim(number: int, told: bool) -> Claim:
    return Claim(number, Role.DATE, 0.75 if told else 0.55, "says or is marked as a date" if told else "is a date")


def _places(reading: Reading) -> tuple[range, range]:
    """The blocks around the headline up to the first paragraphs, and those after the last."""
    blocks, main = len(reading.page.blocks), reading.main
    found = headline_of(reading)
    headline = None if found is None else found.block
    prose = reading.prose_in(main) if main is not None else []
    after = range(prose[-1] + 1, min(blocks, prose[-1] + 1 + _END)) if prose else range(0)
    return _near(headline, prose, blocks), after


def _near(headline: int | None, prose: list[int], blocks: int) -> range:
    if headline is None:
        return range(max(0, prose[0] - _AFTER), prose[0] + _INTO) if prose else range(0)
    first = next((number for number in prose if number > headline), blocks)
    return range(max(0, headline - _BEFORE), min(blocks, headline + _AFTER + 1, first + _INTO + 1))


def _is_date_line(reading: Reading, block: Block) -> bool | None:
    """True for a date that words or marks call so, False for a mere date, None for what is none."""
    text = block.text
    if not text or len(text) > _LONGEST or not _SHAPE.search(text) or reading.is_linked(block):
        return None
    letters = sum(map(str.isalpha, text))
    if letters <= _TOLD and (_is_marked(reading, block) or _is_labelled(text)):
        return True
    return False if letters <= _PURE else None


def _is_aside(block: Block) -> bool:
    return any(box.tag in _ASIDE for box in block.box.chain())


def _is_labelled(text: str) -> bool:
    if any(word.casefold() in _LABELS for word in _WORD.findall(text)):
        return True
    return not text.isascii() and any(sign in text for sign in _SIGNS)


def _is_marked(reading: Reading, block: Block) -> bool:
    if not reading.words[block.box.index].isdisjoint(DATE_MARKS):
        return True
    words = map(reading.words_of, (part.marks for part in block.parts))
    return any(part.tag == "time" for part in block.parts) or not all(map(DATE_MARKS.isdisjoint, words))
