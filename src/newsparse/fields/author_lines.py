"""The printed bylines of a page, read; and which of them is the article's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import attrs

from newsparse.fields.author_declared import language_of, main_site_name
from newsparse.fields.case import Case
from newsparse.page import Block, Role
from newsparse.parsing.byline_line import Shown, read_shown
from newsparse.parsing.byline_openings import may_name
from newsparse.parsing.byline_pieces import Piece, pieces_of
from newsparse.parsing.names import is_agency, same_person
from newsparse.records import Author

_NEAR = 4
"""The lines of one byline stand no farther apart, in blocks."""
_MARKED = 0.89
_ALIKE = 0.3
_BARE, _UNMARKED = 0.75, 0.75
_WORD = re.compile(r"\w+")


class Line(NamedTuple):
    """A block that is a byline, and what it says."""

    block: Block
    pieces: list[Piece]
    shown: Shown
    strength: float


class Printed(NamedTuple):
    """The article's printed byline."""

    lines: tuple[Line, ...]
    """Its lines in order: several where each author has a block. Never empty."""
    authors: tuple[Author, ...]
    """The authors it names, in order; their addresses as found."""

    @property
    def weight(self) -> float:
        """How sure it is by its words; less where no mark or by-word says that it is a byline."""
        weight = max(line.shown.weight for line in self.lines)
        return min(weight, _UNMARKED) if all(line.strength < _BARE for line in self.lines) else weight

    @property
    def is_marked(self) -> bool:
        """Whether the template says that it is the byline."""
        return any(line.strength >= _MARKED for line in self.lines)


def lines(case: Case) -> list[Line]:
    """All blocks that are bylines, in reading order."""
    found = []
    for block in case.blocks(Role.BYLINE, Role.HEADLINE):
        strength = case.claims[block.index].strength
        if case.role(block) is Role.BYLINE:
            found.append(_read(case, block, strength))
        elif "\n" in block.text:
            below = [_read(case, part, strength) for part in _below(block) if may_name(part.text)]
            found += [line for line in below if line.shown.led]
    return found


def _read(case: Case, block: Block, strength: float) -> Line:
    pieces = pieces_of(block.parts, case.reading.words_of) if block.parts else []
    marked = strength >= _MARKED and case.role(block) is Role.BYLINE
    shown = read_shown(block.text, pieces, language_of(case), main_site_name(case), marked=marked)
    return Line(block, pieces, shown, strength)


def _below(headline: Block) -> Iterator[Block]:
    """The lines under a headline that stands in one block with them."""
    start = headline.text.index("\n") + 1
    for text in headline.text[start:].split("\n"):
        end = start + len(text)
        parts = [part for part in headline.parts if start <= part.start and part.end <= end]
        moved = tuple(part._replace(start=part.start - start, end=part.end - start) for part in parts)
        if text:
            yield attrs.evolve(headline, text=text, parts=moved)
        start = end + 1


def printed(case: Case, found: list[Line], declared: list[Author]) -> Printed | None:
    """The likeliest byline: the best line with names, and the lines like it around it; None if no line has names."""
    named = [line for line in found if line.shown.authors]
    if not named:
        return None
    best = max(named, key=lambda line: (_weight(line, declared), -line.block.index))
    row = _connected([line for line in named if line is best or _belongs(line, best)], best)
    authors: list[Author] = []
    for line in row:
        for author in _settled(line, declared):
            if not any(same_person(author.name, known.name) for known in authors):
                authors.append(author)
    people = [author for author in authors if author.kind == "person"]
    return Printed(tuple(row), tuple(people if people and len(row) > 1 else authors))


def _settled(line: Line, declared: list[Author]) -> Sequence[Author]:
    """The line's authors; or the declared ones that stand in it, where those were read otherwise."""
    text = f" {_spaced(line.block.text)} "
    shown = line.shown.authors
    inside = [other for other in declared if _stands_in(_spaced(other.name), text) and not _is_part(other, shown)]
    if not inside or any(same_person(author.name, other.name) for author in shown for other in inside):
        return shown
    return inside


def _spaced(text: str) -> str:
    """A text's words without case, marks between them being spaces."""
    return " ".join(_WORD.findall(text.casefold()))


def _stands_in(name: str, text: str) -> bool:
    """Whether a text holds a name as whole words, be it behind a Hebrew or Arabic "and"."""
    return f" {name} " in text or f" ו{name} " in text or f" و{name} " in text


def _is_part(declared: Author, shown: Sequence[Author]) -> bool:
    """Whether a declared name is one word of a shown one: then what is shown says more."""
    name = declared.name.casefold()
    return " " not in name and any(_is_in(name, author.name.casefold()) for author in shown)


def _is_in(part: str, whole: str) -> bool:
    return f" {part} " in f" {whole} "


def _weight(line: Line, declared: list[Author]) -> float:
    shown = line.shown
    weight = line.strength + 0.5 * shown.weight
    if any(same_person(a.name, b.name) for a in shown.authors for b in declared):
        weight += 0.6
    if all(is_agency(author.name) for author in shown.authors):
        weight -= 0.3
    return weight


def _belongs(line: Line, best: Line) -> bool:
    """Whether a line names further authors: it looks to the template like the best one."""
    return _look(line.block) == _look(best.block) and abs(line.shown.weight - best.shown.weight) < _ALIKE


def _look(block: Block) -> tuple[str, ...]:
    """The tags and marks of the two boxes around a block."""
    box = block.box
    return (box.tag, box.marks, box.parent.tag, box.parent.marks) if box.parent is not None else (box.tag, box.marks)


def _connected(group: list[Line], best: Line) -> list[Line]:
    """The lines that stand in one row with the best."""
    place = group.index(best)
    first = last = place
    while first and group[first].block.index - group[first - 1].block.index <= _NEAR:
        first -= 1
    while last + 1 < len(group) and group[last + 1].block.index - group[last].block.index <= _NEAR:
        last += 1
    return group[first : last + 1]
