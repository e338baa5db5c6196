"""Looks at single blocks: does this one name the author?"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsparse.lexicon.bylinemarks import AUTHOR_MARKS, FOREIGN_MARKS, PICTURE_MARKS, SIDE_MARKS
from newsparse.page import Block, Box
from newsparse.parsing.byline_line import Shown, read_shown
from newsparse.parsing.byline_openings import announces_credit, is_opener, may_name
from newsparse.parsing.byline_pieces import divided, pieces_of
from newsparse.parsing.names import is_agency, is_person_name, same_person
from newsparse.reading import Reading

_LONGEST = 320
_LONGEST_NAMELESS = 80
_LONGEST_BARE = 100
_SMALL, _FEW = 700, 14
"""A marked box with more text or more blocks than this is no byline, but what the byline stands in."""
_NEAR, _DEEP = 2, 3
"""An author's mark so many boxes out says that the line is the byline, or that it may be one."""
_STRENGTHS = {
    (True, True): (0.9, "mark of a byline"),
    (False, True): (0.85, "mark of an author"),
    (False, False): (0.8, "declared author"),
}
_FEW_WORDS = 8
_AROUND = 10
_KNOWN, _SURE, _LIKELY = 0.95, 0.9, 0.86
_EVERY = FOREIGN_MARKS | SIDE_MARKS | PICTURE_MARKS
_POSTS = frozenset(("post", "entry", "article", "story", "hentry"))
_SEGMENTS = re.compile(r" ?[|•·—–\n/] ?| - |, ")


class Spot(NamedTuple):
    """A block that may be a byline."""

    block: int
    """Its index."""
    strength: float
    """How strongly it is claimed."""
    rule: str
    """By what sign."""
    weight: float
    """How sure its words are that it is one; 0 if it names nobody."""
    names_source: bool = False
    """Whether it names an agency or other source and nobody else."""


class Eye:
    """What one page's blocks are looked at with."""

    def __init__(self, reading: Reading, headline: int | None) -> None:
        self.reading = reading
        self.headline = headline
        self.row = -1
        declared = reading.declared
        self.language = (declared.text("inLanguage") or "")[:2].lower() or None
        self.site = declared.text("site.name", "publisher.name")
        sites = {" ".join(one.value.casefold().split()) for one in declared.all("site.name", "publisher.name")}
        names = {" ".join(one.value.casefold().split()) for one in declared.all("author.name")}
        self.names = [name for name in names - sites if 3 < len(name) < 60]

    def spots(self, where: Iterable[int], *, head: bool) -> Iterator[Spot]:
        """The shown blocks that bear a sign of a byline; *head*: they stand near the headline."""
        blocks = self.reading.page.blocks
        for index in where:
            block = blocks[index]
            if block.text and len(block.text) <= _LONGEST and not block.box.hidden:
                spot = self.look(block, head=head)
                if spot is not None:
                    yield spot

    def look(self, block: Block, *, head: bool) -> Spot | None:
        """What a block is to the byline; None if nothing."""
        pieces = pieces_of(block.parts, self.reading.words_of) if block.parts else []
        pointed = any(piece.kind == "author" for piece in pieces)
        led = may_name(divided(block.text, pieces)) or self._is_opened(block)
        foreign = _foreign(pointed=pointed, sure=head and (pointed or led))
        distance = self._distance(block, foreign)
        if distance is None or block.index == self.headline:
            return None
        marked = distance <= _NEAR
        declared = bool(self.names) and self._is_declared(block.text)
        if not (marked or pointed or declared or led or distance <= _DEEP):
            return _agency(block)
        shown = read_shown(block.text, pieces, self.language, self.site, marked=marked)
        if (shown.authors or shown.sources) and not self._is_credit(block):
            return self._named(block, shown, marked=marked, pointed=pointed or distance <= _DEEP, declared=declared)
        if marked and len(block.text) <= _LONGEST_NAMELESS and not any(c.isdigit() for c in block.text):
            return Spot(block.index, 0.55, "beside a byline", 0.0)
        return None

    def _is_credit(self, block: Block) -> bool:
        """Whether the block before announces a photographer, editor or reviewer."""
        return announces_credit(self._before(block))

    def _is_opened(self, block: Block) -> bool:
        """Whether the block before is a by-word ("Text:", "Author(s)"), or this goes on with a row of such names."""
        parent = block.box.parent
        if parent is not None and parent.index == self.row:
            return True
        if len(block.text) <= _LONGEST_BARE and is_opener(self._before(block)):
            self.row = parent.index if parent is not None and block.box.tag == "li" else -1
            return True
        return False

    def _before(self, block: Block) -> str:
        """The text right before a block; "" if there is none."""
        before = self.reading.page.blocks[max(0, block.index - 2) : block.index]
        return next((one.text for one in reversed(before) if one.text), "")

    def _named(self, block: Block, shown: Shown, *, marked: bool, pointed: bool, declared: bool) -> Spot | None:
        opened = shown.led or self._is_opened(block)
        is_sentence = block.text.count(" ") > _FEW_WORDS and block.text.rstrip()[-1] in ".!?"
        if not (marked or pointed or declared):
            if is_sentence or not (opened or shown.sources):
                return None
            return _spot(block, 0.86, "opens with a by-word", shown, self._weight(shown))
        if is_sentence and not (shown.led and _has_likely_names(shown)):
            return Spot(block.index, 0.55, "tells about the author", 0.0)
        strength, rule = _STRENGTHS[marked, pointed or marked]
        if opened or (declared and (marked or pointed)):
            strength += 0.07
        return _spot(block, strength, rule, shown, max(self._weight(shown), 0.9 if declared else 0.0))

    def _weight(self, shown: Shown) -> float:
        if self.site and all(same_person(author.name, self.site) for author in shown.authors):
            return min(shown.weight, 0.6)
        return shown.weight

    def _distance(self, block: Block, foreign: frozenset[str]) -> int | None:
        """How many boxes out the nearest small one with the author's mark is: 99 if none is so marked.

        None where *foreign* marks say that the block belongs to somebody else.
        """
        distance = 99
        reading = self.reading
        for depth, box in enumerate(block.box.chain()):
            if reading.holds_main(box) or self._holds_headline(box.index) or box.tag in ("body", "main"):
                break
            words = reading.words[box.index]
            if box.tag == "nav" or (box.tag == "footer" and not _is_of_article(box)):
                return None
            if words.isdisjoint(AUTHOR_MARKS):
                if words and _is_foreign(words, foreign):
                    return None
            elif depth < distance and self._is_small(box.index):
                distance = depth
        return distance

    def _holds_headline(self, box: int) -> bool:
        return self.headline is not None and self.reading.first[box] <= self.headline < self.reading.last[box]

    def _is_small(self, box: int) -> bool:
        reading = self.reading
        return reading.size[box] <= _SMALL and reading.last[box] - reading.first[box] <= _FEW

    def _is_declared(self, text: str) -> bool:
        folded = text.casefold()
        return any(name in folded and len(folded) <= 2 * len(name) + 60 for name in self.names)

    def bare_names(self, where: Iterable[int], *, last: bool = False) -> Iterator[Spot]:
        """The first (or *last*) block that is a name, or names and a date, without any mark of a byline."""
        blocks = self.reading.page.blocks
        for index in reversed([*where]) if last else where:
            block = blocks[index]
            if self.headline is not None and index <= self.headline:
                continue
            if 4 < len(block.text) <= _LONGEST_BARE and not block.box.hidden and block.box.tag not in _HEADINGS:
                weight = self._bareness(block)
                if weight and self._distance(block, _EVERY) is not None and not self._is_topic(block):
                    yield Spot(index, 0.7, "a name alone", weight)
                    return

    def _is_topic(self, name: Block) -> bool:
        """Whether a bare name labels a topic or a picture: it is one of several links, or the text is about it."""
        blocks = self.reading.page.blocks
        beside = [one for one in blocks[max(0, name.index - 2) : name.index + 3] if one.text and one is not name]
        if name.link_length and any(self.reading.is_linked(one) for one in beside):
            return True
        around = self.reading.page.blocks[max(0, name.index - _AROUND) : name.index + _AROUND]
        names = [segment.casefold() for segment in _SEGMENTS.split(name.text) if self._is_name(segment)]
        texts = [block.text.casefold() for block in around if self.reading.is_prose(block) or block.index == self.headline]
        return any(one in text for one in names for text in texts)

    def _bareness(self, block: Block) -> float:
        """How much a block without marks is a name; 0 if it says anything else."""
        pieces = pieces_of(block.parts, self.reading.words_of) if block.parts else []
        line = divided(block.text, pieces)
        segments = [segment for segment in _SEGMENTS.split(block.text if len(line) < len(block.text) else line) if segment]
        names = [segment for segment in segments if self._is_name(segment)]
        rest = [segment for segment in segments if segment not in names]
        if not names or len(segments) > 6 or not all(any(c.isdigit() for c in segment) for segment in rest):
            return 0.0
        plausibility = min(is_person_name(name, self.language) for name in names)
        if plausibility >= _KNOWN:
            return 0.9
        if plausibility >= _LIKELY and not block.link_length and (rest or _is_set_apart(block)):
            return 0.8
        return 0.0

    def _is_name(self, text: str) -> bool:
        return is_person_name(text, self.language) >= _LIKELY

    def elsewhere(self) -> Iterator[Spot]:
        """Marked bylines far from the text, or hidden."""
        seen: set[int] = set()
        for box in self.reading.boxes_with(AUTHOR_MARKS):
            if self._is_small(box.index) and not self.reading.holds_main(box):
                for block in self.reading.blocks_in(box):
                    if block.index not in seen and block.text and len(block.text) <= _LONGEST:
                        seen.add(block.index)
                        spot = self.look(block, head=False)
                        if spot is not None and spot.weight >= _SURE:
                            yield spot._replace(strength=0.5, rule="mark of a byline far from the text")


_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6", "button", "figcaption"))


def _foreign(*, pointed: bool, sure: bool) -> frozenset[str]:
    """The marks that say that a block belongs to somebody else, as sure as the block itself says that it is a byline."""
    if sure:
        return FOREIGN_MARKS
    return FOREIGN_MARKS | SIDE_MARKS if pointed else _EVERY


def _is_foreign(words: frozenset[str], foreign: frozenset[str]) -> bool:
    if words.isdisjoint(foreign):
        return False
    return not ("footer" in words and not words.isdisjoint(_POSTS))


def _has_likely_names(shown: Shown) -> bool:
    return all(is_person_name(author.name) >= _LIKELY for author in shown.authors)


def _is_of_article(footer: Box) -> bool:
    return any(box.tag == "article" for box in footer.chain())


def _is_set_apart(block: Block) -> bool:
    return any(part.tag in ("strong", "b", "em", "i") and part.end - part.start >= len(block.text) - 1 for part in block.parts)


def _spot(block: Block, strength: float, rule: str, shown: Shown, weight: float) -> Spot:
    lone = not shown.authors or all(is_agency(author.name) for author in shown.authors)
    return Spot(block.index, strength, rule, 0.5 if lone and not shown.led else weight, lone and bool(shown.sources))


def _agency(block: Block) -> Spot | None:
    """An agency's name alone: "(dpa)", "(AFP/jd)"."""
    text = block.text
    if len(text) > 40:
        return None
    inner = text.strip("()[]–—- .*")
    in_brackets = text[0] in "([" and is_agency(inner.partition("/")[0])
    if inner and (in_brackets or (len(inner) > 2 and is_agency(inner))):
        return Spot(block.index, 0.7, "an agency's name alone", 0.5, True)
    return None
