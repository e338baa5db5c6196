"""Reads a printed line whose pieces are marked up: the mark-up says where a name ends and which pieces are none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

import attrs

from newsparse.lexicon.bywords import AUTHOR_AT_START
from newsparse.parsing.byline_openings import has_digit, opens
from newsparse.parsing.byline_pieces import Piece, author_pieces, divided
from newsparse.parsing.byline_reading import is_pen_name
from newsparse.parsing.byline_runs import runs_of
from newsparse.parsing.name_shape import is_east_asian
from newsparse.parsing.names import is_person_name, read_author, read_byline, same_person
from newsparse.records import Author

_KNOWN = 0.95
_POINTED, _UNCASED, _BODY, _SINGLE, _HANDLE = 0.7, 0.7, 0.8, 0.4, 0.6


class Shown(NamedTuple):
    """What a printed line says."""

    authors: tuple[Author, ...]
    """Its authors, in order, each with the address that its name links to, as found."""
    sources: tuple[str, ...]
    """The agencies it names."""
    led: bool
    """Whether a by-word opens it."""
    weight: float
    """How sure it is that this is a byline, by its words: from 0.9 on whatever its marks say."""


def read_shown(
    text: str, pieces: Sequence[Piece], language: str | None, site_name: str | None, *, marked: bool = False
) -> Shown:
    """The authors and agencies of a printed line.

    *marked*: the box around the line is marked as the author's, so that a single word may be a name.

    >>> [author.name for author in read_shown("Jane Doe3 May", [Piece(0, 8, "author", "/by/jane")], "en", None).authors]
    ['Jane Doe']
    """
    line = divided(text, pieces)
    found = read_byline(line, language=language, site_name=site_name)
    led = found.led and opens(line)
    authors, weight = found.authors, _weight(found.authors, led=led)
    if not (led and authors):
        if named := _named_by_pieces(text, pieces, language, site_name):
            authors, weight = _better(named, authors, weight, lambda: has_credit(line, language))
        if marked and not has_digit(line):
            authors, weight = _marked(line, authors, weight, language, site_name)
    if not authors and (authors := _pen_names(text, pieces)):
        weight = _HANDLE
    linked = tuple(_with_url(author, text, pieces) for author in authors)
    return Shown(_with_roles(linked, text, pieces), found.sources, led, weight)


def _weight(authors: Sequence[Author], *, led: bool) -> float:
    """How sure it is that a line with these authors is a byline."""
    if not authors:
        return 0.0
    if led:
        return _HANDLE if all(author.name.isalnum() and author.name.islower() for author in authors) else 1.0
    return min(map(_plausibility, authors))


def _plausibility(author: Author) -> float:
    if author.kind == "organization":
        return _BODY
    name = author.name
    plausibility = is_person_name(name)
    is_uncased = name.lower() == name.upper() and not is_east_asian(name)
    return min(plausibility, _UNCASED) if is_uncased and plausibility < _KNOWN else plausibility


def _named_by_pieces(
    text: str, pieces: Sequence[Piece], language: str | None, site_name: str | None
) -> tuple[Author, ...]:
    """The authors that the pieces marked as the author's name."""
    authors: list[Author] = []
    for piece, inner in author_pieces(pieces):
        line = divided(text[piece.start : piece.end], inner)
        for author in read_author(line, language=language, site_name=site_name):
            if not any(same_person(author.name, known.name) for known in authors):
                authors.append(author)
    return tuple(authors)


def _better(
    named: tuple[Author, ...], authors: tuple[Author, ...], weight: float, is_credited: Callable[[], bool]
) -> tuple[tuple[Author, ...], float]:
    """What the marked pieces name, unless those are more people than the words do, in a line with other credits."""
    if len(named) > len(authors) and is_credited():
        return authors, weight
    return named, max(_weight(named, led=False), _POINTED)


def _pen_names(text: str, pieces: Sequence[Piece]) -> tuple[Author, ...]:
    """The user names under which people write, where the mark-up says that they are the author's: "freeman1984"."""
    words = [text[piece.start : piece.end].strip() for piece, inner in author_pieces(pieces) if not inner]
    return tuple(Author(word, "person", raw=text) for word in dict.fromkeys(words) if is_pen_name(word))


def _marked(
    line: str, authors: tuple[Author, ...], weight: float, language: str | None, site_name: str | None
) -> tuple[tuple[Author, ...], float]:
    """The authors of a line that its marks call the author: also single words, and a first name before a place."""
    if len(authors) == 1 and line == authors[0].name:
        return authors, weight  # most lines are a name and nothing else
    read = read_author(line, language=language, site_name=site_name)
    if not authors:
        return read, _SINGLE
    names = [author.name for author in read]
    if len(read) > len(authors) and names[0] != authors[0].name and {author.name for author in authors} < set(names):
        return read, weight
    return authors, weight


def has_credit(line: str, language: str | None) -> bool:
    """Whether a line announces somebody who is no author: photographers, editors, reviewers.

    >>> has_credit("Reviewed by Jane Doe", "en"), has_credit("By Jane Doe", "en")
    (True, False)
    """
    return any(run.opening == "credit" for run in runs_of(line, language).runs)


def _with_url(author: Author, text: str, pieces: Sequence[Piece]) -> Author:
    """The author with the address that the name links to."""
    for piece in pieces:
        if piece.href and same_person(text[piece.start : piece.end], author.name):
            return attrs.evolve(author, url=piece.href)
    folded = author.name.casefold()
    for piece in pieces:
        if piece.href and piece.kind == "author" and folded in text[piece.start : piece.end].casefold():
            return attrs.evolve(author, url=piece.href)
    return author


def _with_roles(authors: tuple[Author, ...], text: str, pieces: Sequence[Piece]) -> tuple[Author, ...]:
    """The authors with the roles that pieces are marked as: of several authors, each with that behind the name."""
    roles = list(_roles(text, pieces))
    if not roles:
        return authors
    folded = text.casefold()
    ends = [folded.find(author.name.casefold()) + len(author.name) for author in authors]
    found = []
    for author, end, following in zip(authors, ends, [*ends[1:], len(text)]):
        role = next((role for start, role in roles if end <= start < following), None)
        found.append(attrs.evolve(author, role=author.role or role) if role else author)
    return tuple(found)


def _roles(text: str, pieces: Sequence[Piece]) -> Iterator[tuple[int, str]]:
    """The pieces that are marked as roles: where they begin, and what they say."""
    for piece in pieces:
        if piece.kind == "role":
            role = text[piece.start : piece.end].strip(" ,()|")
            if _is_role(role):
                yield piece.start, role


def _is_role(text: str) -> bool:
    """Whether a text says more than "Author" or a number."""
    return len(text) > 2 and not text.isdigit() and (text.casefold(),) not in AUTHOR_AT_START
