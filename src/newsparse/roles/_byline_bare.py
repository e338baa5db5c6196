"""Names alone: lines near the headline or at the end of the text that are a name, without any mark of a byline."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from newsparse.lexicon.bylinemarks import FOREIGN_MARKS, PICTURE_MARKS, SIDE_MARKS
from newsparse.lexicon.staffroles import TOPIC_WORDS
from newsparse.page import IMAGES, Block
from newsparse.parsing.byline_pieces import divided, pieces_of
from newsparse.parsing.images import pixels
from newsparse.parsing.names import is_person_name
from newsparse.reading import Reading
from newsparse.roles._byline_ground import Ground

SURE, LIKELY = 0.9, 0.8
"""The weights of a name that begins with a well-known given name, and of one that only looks like a name."""

_KNOWN, _PLAUSIBLE = 0.95, 0.86
_SHORTEST, _LONGEST = 5, 100
_MOST_SEGMENTS = 6
_LONGEST_CODE = 8
_AROUND, _BESIDE = 10, 2
_FOREIGN = FOREIGN_MARKS | SIDE_MARKS | PICTURE_MARKS
_TAGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "button", "figcaption"))
"""Tags of headings, buttons and captions: a name in one is no byline."""
_SET_APART = frozenset(("strong", "b", "em", "i"))
_DATED = re.compile(r"\d{1,2}\D{1,12}(?:19|20)\d\d")
_DIVIDERS = frozenset("|•·–")
_SEGMENTS = re.compile(r" ?[|•·—–\n/] ?| - |, | (?:&|and|und|et|y|e|en|og|och|ve|i|и|și) ")
_ICON, _PORTRAIT = 23, 150
"""Portraits beside names are wider and higher than the first, and no more than the second, in pixels."""


def bare_names(ground: Ground, where: Iterable[int], language: str | None) -> Iterator[tuple[int, float]]:
    """The first block that is a name, or names and a date, and how sure that is; nothing if none is."""
    reading = ground.reading
    for index in where:
        block = reading.page.blocks[index]
        if _is_candidate(block) and (ground.headline is None or index > ground.headline or _is_dated(block)):
            weight = _weight(reading, block, language)
            if weight and ground.distance(block, _FOREIGN, led=False) is not None and not _is_topic(ground, block, language):
                yield index, weight
                return


def _is_dated(block: Block) -> bool:
    """Whether a line has a whole date beside what may be a name: such a line may stand above the headline."""
    return not block.link_length and not _DIVIDERS.isdisjoint(block.text) and _DATED.search(block.text) is not None


def _is_candidate(block: Block) -> bool:
    return _SHORTEST <= len(block.text) <= _LONGEST and not block.box.hidden and block.box.tag not in _TAGS


def _weight(reading: Reading, block: Block, language: str | None) -> float:
    """How surely a block is names and at most a date or a code ("Jane Doe/SP"); 0 if it says anything else."""
    names, rest = _segments(_undated(reading, block), language)
    if not names or not _is_rest(rest, _MOST_SEGMENTS - len(names)):
        return 0.0
    plausibility = min(is_person_name(name, language) for name in names)
    if plausibility >= _KNOWN or _is_beside_portrait(reading, block, names):
        return SURE
    if block.link_length:
        return 0.0
    return LIKELY if rest or _leads(reading, block) or _are_dated(reading, block, names) else 0.0


def _is_rest(rest: list[str], most: int) -> bool:
    """Whether what stands beside the names is but dates and codes, and not too many of them."""
    return len(rest) <= most and all(map(_is_date_or_code, rest))


def _is_beside_portrait(reading: Reading, block: Block, names: list[str]) -> bool:
    """Whether a picture right before the name is the portrait of who has it: by its alternative text, or its size."""
    for one in reading.page.blocks[max(0, block.index - _BESIDE) : block.index]:
        if one.media is not None and one.media.tag in IMAGES:
            alt = one.media.attributes.get("alt") or ""
            return names[0].casefold() in alt.casefold() or (not block.link_length and _is_small(one.media.attributes))
    return False


def _is_small(attributes: Mapping[str, str | None]) -> bool:
    """Whether a picture is declared as small as portraits beside names are; smaller ones are icons."""
    sizes = [pixels(attributes.get(name)) for name in ("width", "height")]
    return all(size is not None and _ICON < size <= _PORTRAIT for size in sizes)


def _are_dated(reading: Reading, block: Block, names: list[str]) -> bool:
    """Whether a line of several names stands right before or after one that is a date."""
    beside = reading.page.blocks[max(0, block.index - 1) : block.index + 2]
    return len(names) > 1 and any(len(one.text) <= _LONGEST and _DATED.search(one.text) for one in beside)


def _undated(reading: Reading, block: Block) -> str:
    """The block's text, divided as its mark-up divides it; whole if the mark-up calls a part of it a date."""
    line = divided(block.text, pieces_of(block.parts, reading.words_of)) if block.parts else block.text
    return block.text if len(line) < len(block.text) else line


def _segments(text: str, language: str | None) -> tuple[list[str], list[str]]:
    """The pieces of a line between its marks: names, and what is none."""
    names: list[str] = []
    rest: list[str] = []
    for segment in _SEGMENTS.split(text):
        if segment:
            name = segment.partition(" in ")[0]  # "Jane Doe in Politics"
            is_name = is_person_name(name, language) >= _PLAUSIBLE and TOPIC_WORDS.isdisjoint(name.casefold().split())
            (names if is_name else rest).append(name if is_name else segment)
    return names, rest


def _is_date_or_code(segment: str) -> bool:
    return any(character.isdigit() for character in segment) or (segment.isupper() and len(segment) <= _LONGEST_CODE)


def _leads(reading: Reading, block: Block) -> bool:
    """Whether a block is set in bold or italics, right before or after a paragraph."""
    beside = reading.page.blocks[max(0, block.index - 1) : block.index + 2]
    is_set_apart = any(part.tag in _SET_APART and part.end - part.start >= len(block.text) - 1 for part in block.parts)
    return is_set_apart and any(reading.is_prose(one) for one in beside)


def _is_topic(ground: Ground, name: Block, language: str | None) -> bool:
    """Whether a bare name labels a topic or a picture: it is one of several links, or the text is about it."""
    reading = ground.reading
    blocks, index = reading.page.blocks, name.index
    beside = (*blocks[max(0, index - _BESIDE) : index], *blocks[index + 1 : index + _BESIDE + 1])
    if name.link_length and any(one.text and reading.is_linked(one) for one in beside):
        return True
    names = [segment.casefold() for segment in _segments(name.text, language)[0]]
    around = blocks[max(0, index - _AROUND) : index + _AROUND]
    text = "\n".join(one.text for one in around if reading.is_prose(one) or one.index == ground.headline).casefold()
    return any(one in text for one in names)
