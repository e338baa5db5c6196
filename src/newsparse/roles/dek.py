"""Claims on blocks: the dek, the lines between the headline and the text that sum the story up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from newsparse.bodymodel.witness import Witness
from newsparse.claim import READS_AS_DEK, Claim
from newsparse.heading import headline_of, titles_of
from newsparse.page import Block, Box, Role
from newsparse.reading import Reading

MARKS = frozenset(
    "dek deck standfirst lead lede leadtext leadin intro introtext einleitung vorspann preface subtitle subtitles sub "
    "subhead subheading subheadline subheader subline excerpt summary description abstract epigraph teaser spot chapo "
    "entradilla bajada sumario sottotitolo ingress manchet perex anleser descripcion resumen chapeau introduction "
    "speakable strapline tagline bulletpoints bulletpoint keypoints".split()
)
"""Marks of a dek, in the words of several newsrooms."""
_TELLING = frozenset(
    "dek deck standfirst lede subheadline subhead subtitle vorspann chapo entradilla perex preface bulletpoints "
    "keypoints".split()
)
"""The marks among them that hardly mean anything else."""
_DROP_CAPS = frozenset("drop cap dropcap initial first firstletter".split())
"""Marks of the first paragraph of a text, which is no dek for its large first letter."""
_NEVER = frozenset(
    "byline author authors caption figcaption date time timestamp tag tags share related comment comments newsletter "
    "breadcrumb breadcrumbs breaking meta credit ad ads promo nav menu video player notice message tooltip option subscriber".split()
)
_SHORTEST, _LONGEST = 25, 900
_SENTENCE = 45
_DATELINE = re.compile(r"[^\W\d][^–—\n]{1,40}?(?:\d{4}|\([A-Za-z/-]{2,20}\)) ?[–—-]{1,2} ")
"""A place with a year or an agency, and a dash: so opens the text itself."""
_PLACE = re.compile(r"[^\W\d_][\w /-]{1,28}[.:] (?=\S)")
"""A word or two before a stop: the place, or what the story is about."""
_DATES = re.compile(r"(?:19|20)\d\d\b.{1,40}\b(?:19|20)\d\d\b")
_NO_DEKS = frozenset(("button", "h1", "nav", "footer"))
_SUBHEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_MOST_OPENERS = 3
"""So many paragraphs at most may open a text with marks of their own."""
_FARTHEST = 25
_CORE = 12
_NEAR = 6
_LIKELY, _FIRM = 1.4, 1.6
"""From the first weight on a block may be the dek; from the second on the claim is firm, and the body may not have it."""


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on the dek: the likeliest block before the text, and its twins right after it."""
    search = _Search(reading)
    best: tuple[float, Block] | None = None
    for block in search.candidates():
        weight = search.weight(block)
        if weight >= _LIKELY and (best is None or weight > best[0]):
            best = (weight, block)
    if best is None or search.is_text(best[1]):
        return
    weight, dek = best
    strength = round(min(0.9, 0.55 + 0.12 * (weight - _FIRM)), 2) if weight >= _FIRM else 0.45
    for block in (dek, *_twins(reading, dek)):
        yield Claim(block.index, Role.DEK, strength, READS_AS_DEK)


def _core(reading: Reading, start: int) -> list[Block]:
    """The first paragraphs of the text."""
    if reading.main is None:
        return []
    prose = [index for index in reading.prose_in(reading.main) if index >= start]
    return [reading.page.blocks[index] for index in prose[:_CORE]]


class _Search:
    """What the rule knows of a page: its headline, its first paragraphs, and what it declares."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.witness = Witness.of(reading)
        self.titles = titles_of(reading)
        found = headline_of(reading)
        self.headline = found.block if found is not None else None
        start = 0 if self.headline is None else max(0, self.headline - 8)
        self.core = _core(reading, start)
        self.home = _home(self.core)
        self.end = self.core[min(2, len(self.core) - 1)].index if self.core else start + _FARTHEST
        self.start = start
        self.opening = self._opening()

    def _opening(self) -> int | None:
        """Index of a paragraph between headline and core that looks like the core's: there the text has begun."""
        if self.headline is None or not self.core:
            return None
        look = (self.core[0].box.tag, self.core[0].box.marks)
        blocks = self.reading.page.blocks
        between = (blocks[i] for i in self.reading.prose if self.headline < i < self.core[0].index)
        return next((one.index for one in between if (one.box.tag, one.box.marks) == look), None)

    def candidates(self) -> Iterator[Block]:
        """The blocks from a little before the headline to the third paragraph."""
        return (block for block in self.reading.page.blocks[self.start : self.end + 1] if block.text)

    def is_outside(self, block: Block) -> bool:
        """True for a block before the first paragraph and outside the box of the text."""
        return self.reading.level(block.box) > 0 and self._is_before(block)

    def _is_before(self, block: Block) -> bool:
        return not self.core or block.index < self.core[0].index

    def weight(self, block: Block) -> float:
        """How much a block deserves to be the dek; about 2 is likely."""
        if not self._may_be(block):
            return 0.0
        marks = _marks(self.reading, block)
        if not marks.isdisjoint(_NEVER) or self.titles.sameness(block.text) >= 0.75:
            return 0.0
        weight = (
            1.7 * self._is_description(block.text) + 1.4 * bool(marks & MARKS) + 0.5 * bool(marks & _TELLING)
        )
        if self.headline is not None:
            weight += max(_by_distance(block, self.headline, self.reading.lengths[block.index]), -weight / 4)
        return weight + self._by_place(block)

    def _is_description(self, text: str) -> bool:
        """True for the declared description, also behind the place of the story ("Berlin. ")."""
        if self.witness.is_description(text):
            return True
        place = _PLACE.match(text)
        return place is not None and self.witness.is_description(text[place.end() :])

    def _may_be(self, block: Block) -> bool:
        length = self.reading.lengths[block.index]
        if not _SHORTEST <= length <= _LONGEST or block.box.hidden or self.reading.is_linked(block, 0.5):
            return False
        if block.box.tag in _NO_DEKS or any(box.tag == "figcaption" for box in islice(block.box.chain(), 3)):
            return False
        return not (self._is_misplaced(block) or _DATES.search(block.text[:120]) or _is_one_word(block.text))

    def _is_misplaced(self, block: Block) -> bool:
        """True above the headline, but for what the page declares as its description; and for a heading in the text."""
        if self.opening is not None and block.index > self.opening and not self.witness.is_description(block.text):
            return True
        if self.headline is not None and block.index < self.headline and not self.witness.is_description(block.text):
            return True
        return bool(self.core) and block.index > self.core[0].index and block.box.tag in _SUBHEADINGS

    def _by_place(self, block: Block) -> float:
        """What the place says: outside the text and before it speaks for, looking like its paragraphs against it."""
        weight = 0.0
        if self.core and not self.is_outside(block) and _is_twin(block, self.core):
            weight -= 2.2
        elif self.core and block.index <= self.core[0].index:
            weight += 0.9 * _is_bold(block) + 0.4 * (len(self.core) > 3) + 1.2 * self._stands_out(block)
        if self._follows_headline(block) and self.is_outside(block) and self.reading.lengths[block.index] >= _SENTENCE:
            weight += 0.8 if block.text[-1] in ".?!…。？！" else 0.3
        return weight

    def is_text(self, block: Block) -> bool:
        """True for a block that opens as a text does, or is all the text that there is."""
        if self.witness.is_description(block.text):
            return False
        return _DATELINE.match(block.text) is not None or not self.core or self.core == [block]

    def _stands_out(self, block: Block) -> bool:
        """True for a paragraph that opens the text with marks of its own, where all others are marked alike."""
        box = block.box
        if self.headline is None or box.parent is not self.home or not box.marks or box.tag[0] == "h":
            return False
        if not _DROP_CAPS.isdisjoint(self.reading.words[box.index]):
            return False
        return _are_apart(box.marks, [one.box.marks for one in self.core if one.box.parent is self.home])

    def _follows_headline(self, block: Block) -> bool:
        return self.headline is not None and 0 < block.index - self.headline <= _FARTHEST


def _is_one_word(text: str) -> bool:
    """True for names of topics without spaces between them, and other texts that are no words of a language."""
    return text.isascii() and text.count(" ") < 2


def _are_apart(marks: str, inside: list[str]) -> bool:
    """True if few paragraphs at the start have these marks, and all after them have others, the same."""
    alike = inside.count(marks)
    others = inside[alike:]
    return alike <= _MOST_OPENERS and len(others) > 2 and marks not in others and len(set(others)) == 1


def _home(core: list[Block]) -> Box | None:
    """The box in which most paragraphs stand; None if there are too few."""
    parents = {id(one.box.parent): one.box.parent for one in core}
    counted = Counter(id(one.box.parent) for one in core)
    best = max(counted, key=lambda key: counted[key], default=None)
    return parents[best] if best is not None and counted[best] > 2 else None


def _marks(reading: Reading, block: Block) -> frozenset[str]:
    marks = reading.words[block.box.index]
    cover = block.cover()
    if cover is not None:
        marks = marks | reading.words_of(cover.marks)
    parent = block.box.parent
    if parent is not None and not reading.holds_main(parent):
        marks = marks | reading.words[parent.index]
    return marks


def _by_distance(block: Block, headline: int, length: int) -> float:
    distance = block.index - headline
    if distance < 0:
        return -0.8
    weight = -1.0 if distance > _FARTHEST else 0.0
    if distance == 1:
        weight += 1.0 if length >= 50 else 0.3
    elif distance <= _NEAR:
        weight += 0.4
    if block.box.tag in ("h2", "h3", "h4") and distance <= 3:
        weight += 0.6
    return weight


def _is_twin(block: Block, core: list[Block]) -> bool:
    """True if the block looks to the template like the paragraphs of the text: then it is the first of them."""
    if len(core) < 2:
        return False
    alike = 0
    for one in core:
        same = one.box.tag == block.box.tag and one.box.marks == block.box.marks
        if same and one is not block and _marks_above(one) == _marks_above(block):
            alike += not (_is_bold(block) and not _is_bold(one))
    return alike >= 2


def _marks_above(block: Block) -> tuple[str, str]:
    parent = block.box.parent
    return (parent.tag, parent.marks) if parent is not None else ("", "")


def _is_bold(block: Block) -> bool:
    if not block.parts:
        return False
    return any(part.tag in ("b", "strong") and part.end - part.start >= len(block.text) - 1 for part in block.parts)


def _twins(reading: Reading, dek: Block) -> Iterator[Block]:
    """The blocks right after a dek that is a list or several lines: same tag, marks and parent."""
    if dek.box.tag == "div" and not dek.box.marks:
        return
    for block in reading.page.blocks[dek.index + 1 : dek.index + _NEAR]:
        alike = block.box.tag == dek.box.tag and block.box.marks == dek.box.marks
        if not block.text or not alike or block.box.parent is not dek.box.parent or _is_bold(block) != _is_bold(dek):
            return
        yield block
