"""A printed line whose pieces are marked up: what of it is the byline, and what is date, button or section beside it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

import attrs

from newsparse.lexicon.bylinemarks import ASIDE_MARKS, AUTHOR_MARKS, DATE_MARKS, PICTURE_MARKS, PROFILE_PATHS
from newsparse.parse.names import read_author, read_byline, same_person
from newsparse.records import Author

Words = Callable[[str], frozenset[str]]
"""Gives the words of an inline element's marks."""

_APART = " | "


class InlinePart(NamedTuple):
    """An inline element of the line (shaped as `newsparse.page.Part`)."""

    start: int
    end: int
    tag: str
    marks: str
    attributes: Mapping[str, str | None]


class Piece(NamedTuple):
    """A stretch of the line and what its mark-up calls it."""

    start: int
    """Index of its first character."""
    end: int
    """Index after its last."""
    kind: str
    """"author", "date", "aside", "picture" or "": what it is by its marks."""
    href: str | None
    """The address that it links to."""


class Shown(NamedTuple):
    """What a printed line says."""

    authors: tuple[Author, ...]
    """Its authors, in order, each with the address that its name links to, as found."""
    sources: tuple[str, ...]
    """The agencies it names."""
    led: bool
    """Whether a by-word opened it."""
    linked: bool
    """Whether its mark-up says which piece is the author."""


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
    authors, linked = found.authors, False
    if not (found.led and authors):
        named = _named_by_pieces(text, pieces, language, site_name)
        linked = bool(named)
        authors = named or authors
    if not authors and marked:
        authors = read_author(line, language=language, site_name=site_name)
    return Shown(tuple(_with_url(author, text, pieces) for author in authors), found.sources, found.led, linked)


def _named_by_pieces(
    text: str, pieces: Sequence[Piece], language: str | None, site_name: str | None
) -> tuple[Author, ...]:
    """The authors that the pieces marked as the author's name."""
    authors: list[Author] = []
    for piece in pieces:
        if piece.kind != "author" or _holds_author(piece, [one for one in pieces if one is not piece], 0):
            continue
        inner = [one._replace(start=one.start - piece.start, end=one.end - piece.start)
                 for one in pieces if one is not piece and piece.start <= one.start and one.end <= piece.end]
        line = divided(text[piece.start : piece.end], inner)
        for author in read_author(line, language=language, site_name=site_name):
            if not any(same_person(author.name, known.name) for known in authors):
                authors.append(author)
    return tuple(authors)


def _with_url(author: Author, text: str, pieces: Sequence[Piece]) -> Author:
    """The author with the address that the name links to."""
    for piece in pieces:
        if piece.href and author.url is None and same_person(text[piece.start:piece.end], author.name):
            return attrs.evolve(author, url=piece.href)
    folded = author.name.casefold()
    for piece in pieces:
        if piece.href and piece.kind == "author" and folded in text[piece.start : piece.end].casefold():
            return attrs.evolve(author, url=piece.href)
    return author


def pieces_of(parts: Iterable[InlinePart], words_of: Words) -> list[Piece]:
    """The inline elements of a line, each with what its marks call it."""
    return [Piece(p.start, p.end, kind_of(p, words_of), p.attributes.get("href") if p.tag == "a" else None) for p in parts]


def kind_of(part: InlinePart, words_of: Words) -> str:
    """What an inline element is by its attributes and marks; "" if they do not say."""
    attributes = part.attributes
    if part.tag == "time" or "datetime" in attributes:
        return "date"
    if not attributes:
        return ""
    if attributes.get("rel") == "author" or is_profile(attributes.get("href")):
        return "author"
    words: frozenset[str] = words_of(part.marks) if part.marks else frozenset()
    if not words:
        return ""
    if not words.isdisjoint(PICTURE_MARKS):
        return "picture"
    if not words.isdisjoint(AUTHOR_MARKS):
        return "author"
    if not words.isdisjoint(DATE_MARKS):
        return "date" if "by" not in words else "author"
    return "aside" if not words.isdisjoint(ASIDE_MARKS) else ""


def is_profile(href: str | None) -> bool:
    """Whether an address looks like an author's page: a segment such as `/author/` and something after it.

    >>> is_profile("/author/jane-doe/"), is_profile("https://example.org/authors"), is_profile("/news/by-the-sea")
    (True, False, False)
    """
    if not href or href[0] == "#" or href[:7] == "mailto:":
        return False
    path = href.partition("?")[0].partition("#")[0]
    segments = path.split("/")
    if "//" in path:
        segments = segments[3:]
    while segments and not segments[-1]:
        segments.pop()
    return any(segment.lower() in PROFILE_PATHS for segment in segments[-4:-1])


def divided(text: str, pieces: Sequence[Piece]) -> str:
    """The line with " | " where mark-up sets pieces apart that no white space divides, without dates and buttons.

    >>> divided("Jane DoeStaff Writer3 May", [Piece(8, 20, "", None), Piece(20, 25, "date", None)])
    'Jane Doe | Staff Writer | '
    """
    cuts: set[int] = set()
    dropped: list[tuple[int, int]] = []
    for piece in pieces:
        if piece.kind in ("date", "aside", "picture") and not _holds_author(piece, pieces, len(text)):
            dropped.append((piece.start, piece.end))
            cuts.update((piece.start, piece.end))
        else:
            cuts.update(at for at in (piece.start, piece.end) if 0 < at < len(text) and _is_glued(text, at))
    if not cuts and "\n" not in text:
        return text
    return _joined(text, sorted(cuts | {0, len(text)}), dropped)


def _joined(text: str, cuts: list[int], dropped: list[tuple[int, int]]) -> str:
    found = []
    for start, end in zip(cuts, cuts[1:]):
        inside = any(first <= start and end <= last for first, last in dropped)
        found.append("" if inside else text[start:end].replace("\n", _APART))
    return _APART.join(piece.strip() for piece in found)


def _is_glued(text: str, at: int) -> bool:
    return not text[at].isspace() and not text[at - 1].isspace() and (text[at].isalnum() and text[at - 1] not in "(\"'“‘-/")


def _holds_author(piece: Piece, pieces: Sequence[Piece], length: int) -> bool:
    """Whether a piece holds the author's too, or is the whole line: then its mark says little."""
    if piece.kind != "date" and piece.end - piece.start >= length:
        return True
    return any(one.kind == "author" and piece.start <= one.start and one.end <= piece.end for one in pieces)
