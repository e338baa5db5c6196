"""Looks at single blocks: does this one name the author?"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newsparse.bodymodel.witness import Witness
from newsparse.lexicon.bylinemarks import FOREIGN_MARKS, PICTURE_MARKS, SIDE_MARKS
from newsparse.page import Block
from newsparse.parsing.byline_line import Shown, read_shown
from newsparse.parsing.byline_openings import announces_credit, is_opener, may_name, may_name_source
from newsparse.parsing.byline_pieces import Piece, divided, pieces_of
from newsparse.parsing.names import is_agency, is_person_name, same_person
from newsparse.reading import Reading
from newsparse.roles._byline_ground import Ground

READ = "bylines"
"""The memo (`Reading.memo`) of what lines say: block index -> `Shown`."""

_LONGEST, _LONGEST_LED, _LONGEST_OPENED, _LONGEST_NAMELESS, _LONGEST_AGENCY = 320, 200, 100, 80, 40
"""In characters: any byline; one without marks; one behind a by-word's block; a line beside one; an agency's name."""
_FEW_WORDS, _MOST_WORDS = 8, 14
_NEAR, _DEEP = 2, 3
"""An author's mark so many boxes out says that the line is the byline, or that it may be one."""
_SURE, _LIKELY, _SINGLE, _OF_SITE, _OF_AGENCY = 0.9, 0.86, 0.6, 0.6, 0.5
_MARKED, _POINTED, _DECLARED, _BESIDE = 0.9, 0.85, 0.8, 0.55
_UNMARKED, _LONE_AGENCY, _AGREED = 0.86, 0.7, 0.07
_FAR, _ALONE = 0.55, 0.75
_OPENED = _MARKED + _AGREED
"""How strongly a line is claimed that both its marks and a by-word call the byline."""
_PREPOSITIONS = frozenset("by von par por door av af di from".split())
_LED_FOREIGN = FOREIGN_MARKS - {"share", "sharing"}
"""Bars of buttons to share near the headline hold the byline in some templates."""
_POINTED_FOREIGN = FOREIGN_MARKS | SIDE_MARKS
_FOREIGN = FOREIGN_MARKS | SIDE_MARKS | PICTURE_MARKS


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


class _Signs(NamedTuple):
    """What speaks for a block's being a byline, but the marks of the boxes around it."""

    pieces: list[Piece]
    pointed: bool
    """A piece of it is marked as the author's, or links to an author's page."""
    led: bool
    """A by-word opens it."""
    declared: bool
    """It holds a declared author's name."""


class Eye:
    """What one page's blocks are looked at with."""

    def __init__(self, reading: Reading, ground: Ground) -> None:
        self.reading = reading
        self.ground = ground
        declared = reading.declared
        self.language = (declared.text("inLanguage") or "")[:2].lower() or None
        self.site = declared.text("site.name", "publisher.name")
        sites = {_folded(one.value) for one in declared.all("site.name", "publisher.name")}
        names = {_folded(one.value) for one in declared.all("author.name")}
        self.names = [name for name in names - sites if 3 < len(name) < 60]
        self.row = -1
        self.read: dict[int, Shown] = {}
        reading.memo[READ] = self.read

    def spots(self, where: Iterable[int], *, head: bool) -> Iterator[Spot]:
        """The shown blocks that bear a sign of a byline; *head*: they stand near the headline."""
        blocks = self.reading.page.blocks
        for index in where:
            block = blocks[index]
            if block.text and len(block.text) <= _LONGEST and not block.box.hidden:
                spot = self.look(block, head=head)
                if spot is not None:
                    yield spot

    def likely(self, where: Iterable[int]) -> Iterator[int]:
        """The blocks with an author's mark around them, and those that may name a source."""
        blocks, near = self.reading.page.blocks, self.ground.near
        return (index for index in where if index in near or may_name_source(blocks[index].text))

    def elsewhere(self) -> list[Spot]:
        """Marked bylines far from the text, or hidden; the only one is as good as one beside the text."""
        found = list(self._far())
        strength = _ALONE if len(found) == 1 and found[0].strength >= _OPENED else _FAR
        return [spot._replace(strength=strength, rule="mark of a byline far from the text") for spot in found]

    def _far(self) -> Iterator[Spot]:
        for index in sorted(self.ground.near):
            block = self.reading.page.blocks[index]
            if block.text and len(block.text) <= _LONGEST:
                spot = self.look(block, head=False)
                if spot is not None and (spot.weight >= _SURE or (spot.weight and spot.strength >= _OPENED)):
                    yield spot

    def look(self, block: Block, *, head: bool) -> Spot | None:
        """What a block is to the byline; None if nothing."""
        signs = self._signs(block)
        if True not in signs[1:] and block.index not in self.ground.near:
            return _agency(block)
        distance = self.ground.distance(block, _foreign(signs, head=head), led=signs.led)
        if distance is None or block.index == self.ground.headline:
            return None
        marked = distance <= _NEAR
        shown = read_shown(block.text, signs.pieces, self.language, self.site, marked=marked)
        self.read[block.index] = shown
        if (shown.authors or shown.sources) and not announces_credit(self._before(block)):
            return self._named(block, shown, signs, distance)
        return _beside(block) if marked else None

    def _signs(self, block: Block) -> _Signs:
        pieces = pieces_of(block.parts, self.reading.words_of) if block.parts else []
        pointed = "author" in [piece.kind for piece in pieces]
        led = len(block.text) <= _LONGEST_LED and self._is_led(block, pieces)
        return _Signs(pieces, pointed, led, bool(self.names) and self._is_declared(block.text))

    def _is_led(self, block: Block, pieces: list[Piece]) -> bool:
        if may_name(block.text) or self._is_opened(block):
            return True
        if not pieces or len(block.text) > _LONGEST_OPENED:
            return False
        line = divided(block.text, pieces)
        return line is not block.text and may_name(line)

    def _is_opened(self, block: Block) -> bool:
        """Whether the block before is a by-word ("Text:", "Author(s)"), or this goes on with a row of such names."""
        parent = block.box.parent
        if parent is not None and parent.index == self.row:
            return True
        if len(block.text) <= _LONGEST_OPENED and is_opener(self._before(block)):
            self.row = parent.index if parent is not None and block.box.tag == "li" else -1
            return True
        return False

    def _before(self, block: Block) -> str:
        """The text right before a block; "" if there is none."""
        blocks, index = self.reading.page.blocks, block.index
        return (blocks[index - 1].text if index else "") or (blocks[index - 2].text if index > 1 else "")

    def _is_declared(self, text: str) -> bool:
        folded = text.casefold()
        return any([name in folded and len(folded) <= 2 * len(name) + 60 for name in self.names])  # noqa: C419

    def _named(self, block: Block, shown: Shown, signs: _Signs, distance: int) -> Spot | None:
        """A line with names as a spot; a sentence is none unless a by-word opens it."""
        is_marked = signs.pointed or distance <= _DEEP
        opened = shown.led or self._is_opened(block)
        if not (is_marked or signs.declared):
            return self._unmarked(block, shown, opened=opened)
        if _tells_about(block, shown):
            if Witness.of(self.reading).is_description(block.text):
                return None  # it is the lead of the story, which names its author
            return Spot(block.index, _BESIDE, "tells about the author", 0.0)
        strength, rule = _mark(distance, is_marked=is_marked)
        if opened or signs.declared:
            strength += _AGREED * (opened or is_marked)
        return _spot(block, strength, rule, shown, max(self._weight(shown), _SURE * signs.declared))

    def _unmarked(self, block: Block, shown: Shown, *, opened: bool) -> Spot | None:
        if not (opened or shown.sources) or not _is_plain(block.text, shown):
            return None
        return _spot(block, _UNMARKED, "opens with a by-word", shown, self._weight(shown))

    def _weight(self, shown: Shown) -> float:
        if self.site and all(same_person(author.name, self.site) for author in shown.authors):
            return min(shown.weight, _OF_SITE)
        return shown.weight


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())


def _foreign(signs: _Signs, *, head: bool) -> frozenset[str]:
    """The marks that say that a block belongs to somebody else: the fewer, the surer it is a byline itself."""
    if head and (signs.pointed or signs.led):
        return _LED_FOREIGN if signs.led else FOREIGN_MARKS
    return _POINTED_FOREIGN if signs.pointed else _FOREIGN


def _mark(distance: int, *, is_marked: bool) -> tuple[float, str]:
    """How strongly the mark-up makes a line the byline, and how."""
    if not is_marked:
        return _DECLARED, "declared author"
    return (_MARKED, "mark of a byline") if distance <= _NEAR else (_POINTED, "mark of an author")


def _is_sentence(text: str) -> bool:
    return (text.count(" ") > _FEW_WORDS and text.rstrip()[-1] in ".!?") or "。" in text


def _is_plain(text: str, shown: Shown) -> bool:
    """Whether a line without marks is hardly more than names, and those likely ones."""
    words = text.count(" ") + 1
    if _is_sentence(text) or words > _MOST_WORDS + 3 * len(shown.authors):
        return False
    alone = text.split(None, 1)[0].casefold() in _PREPOSITIONS
    return all(_is_likely(author.name, alone=alone) for author in shown.authors)


def _is_likely(name: str, *, alone: bool) -> bool:
    """Whether a name behind a by-word is one; *alone*: the by-word is a mere preposition, as in "by the end"."""
    if " " in name or not name.isascii():
        return not name[:1].islower()
    return not alone or is_person_name(name) >= _SINGLE or name.isupper() or bool(is_agency(name))


def _tells_about(block: Block, shown: Shown) -> bool:
    """Whether a line is a sentence about the author: no by-word opens it before a likely name."""
    is_led = shown.led and all(is_person_name(author.name) >= _LIKELY for author in shown.authors)
    return not is_led and _is_sentence(block.text)


def _beside(block: Block) -> Spot | None:
    """A line without names that is marked as the author's: the role, a button."""
    if len(block.text) > _LONGEST_NAMELESS or any(character.isdigit() for character in block.text):
        return None
    return Spot(block.index, _BESIDE, "beside a byline", 0.0)


def _spot(block: Block, strength: float, rule: str, shown: Shown, weight: float) -> Spot:
    lone = not shown.authors or all(is_agency(author.name) for author in shown.authors)
    sure = _OF_AGENCY if lone and not shown.led else weight
    return Spot(block.index, strength, rule, sure, lone and bool(shown.sources))


def _agency(block: Block) -> Spot | None:
    """An agency's name alone: "(dpa)", "(AFP/jd)"."""
    text = block.text
    if len(text) > _LONGEST_AGENCY:
        return None
    inner = text.strip("()[]–—- .*")
    in_brackets = text[0] in "([" and any(map(is_agency, inner.split("/")))
    if inner and (in_brackets or (len(inner) > 2 and is_agency(inner))):
        return Spot(block.index, _LONE_AGENCY, "an agency's name alone", _OF_AGENCY, True)
    return None
