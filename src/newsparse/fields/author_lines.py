"""The printed bylines of a page, read; and which of them is the article's."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

import attrs

from newsparse.fields.author_declared import Named, declared, language_of, main_site_name
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
_BARE, _UNMARKED = 0.79, 0.75
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


class Signed(NamedTuple):
    """All that a page says of its authors: what three fields decide on."""

    lines: list[Line]
    """All blocks that are bylines, in reading order."""
    named: list[Named]
    """Whom its sources declare."""
    printed: Printed | None
    """The article's own byline; None if none is printed."""


def signed(case: Case) -> Signed:
    """What the page says of its authors, read once a page."""
    known = case.reading.memo.get(_MEMO)
    if not isinstance(known, Signed):
        found, named = _lines(case), declared(case)
        known = Signed(found, named, _printed(found, [author for one in named for author in one.authors]))
        case.reading.memo[_MEMO] = known
    return known


_MEMO = "signed"
_READ = "bylines"
"""What the rule that finds the bylines has read already: block index -> `Shown`."""


def _lines(case: Case) -> list[Line]:
    found: list[Line] = []
    for block in case.blocks(_BYLINE, _HEADLINE):
        claim = case.claims[block.index]
        found += [_read(case, block, claim.strength)] if claim.role is _BYLINE else _under_headline(case, block)
    return found


_BYLINE, _HEADLINE = Role.BYLINE, Role.HEADLINE


def _under_headline(case: Case, headline: Block) -> list[Line]:
    """The bylines in a block that holds headline and byline, divided by line breaks."""
    if "\n" not in headline.text:
        return []
    lines = [_read(case, below, _MARKED) for below in _below(headline) if may_name(below.text)]
    return [line for line in lines if line.shown.led]


def _read(case: Case, block: Block, strength: float) -> Line:
    pieces = pieces_of(block.parts, case.reading.words_of) if block.parts else []
    read = case.reading.memo.get(_READ)
    if isinstance(read, dict) and block.index in read and case.role(block) is _BYLINE:
        return Line(block, pieces, read[block.index], strength)
    shown = read_shown(block.text, pieces, language_of(case), main_site_name(case))
    return Line(block, pieces, shown, strength)


def _below(headline: Block) -> Iterator[Block]:
    """The lines under a headline that stands in one block with them."""
    start = headline.text.index("\n") + 1
    for text in headline.text[start:].split("\n"):
        end = start + len(text)
        parts = [part for part in headline.parts if start <= part.start and part.end <= end]
        moved = tuple(attrs.evolve(part, start=part.start - start, end=part.end - start) for part in parts)
        if text:
            yield attrs.evolve(headline, text=text, parts=moved)
        start = end + 1


def _printed(found: list[Line], known: list[Author]) -> Printed | None:
    """The likeliest byline: the best line with names, and the lines like it around it; None if no line has names."""
    named = [line for line in found if line.shown.authors and not _is_source(line)]
    if not named:
        return None
    best = max(named, key=lambda line: (_weight(line, known), -line.block.index))
    row = _connected([line for line in named if _belongs(line, best)], best)
    return Printed(tuple(row), _of_row(row, known))


def _is_source(line: Line) -> bool:
    """Whether a line is nothing but agencies in brackets: "(dpa)" at the end of a text signs nothing."""
    return line.block.text[0] in "([（" and all(is_agency(author.name) for author in line.shown.authors)


def _of_row(row: list[Line], known: list[Author]) -> tuple[Author, ...]:
    """The authors of all lines of a row; where it names people, no houses beside them."""
    authors = _each_once(author for line in row for author in _settled(line, known))
    people = tuple(author for author in authors if author.kind == "person")
    return people if people and len(row) > 1 else authors


def _each_once(authors: Iterable[Author]) -> tuple[Author, ...]:
    found: list[Author] = []
    for author in authors:
        if not any(same_person(author.name, other.name) for other in found):
            found.append(author)
    return tuple(found)


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
