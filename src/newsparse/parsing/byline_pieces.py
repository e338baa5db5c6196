"""The inline elements of a printed line: which piece is the author, which the date, a button, a role."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple, Protocol

from newsparse.lexicon.bylinemarks import (
    ASIDE_MARKS,
    AUTHOR_MARKS,
    DATE_MARKS,
    PICTURE_MARKS,
    PROFILE_PATHS,
    ROLE_MARKS,
)

Words = Callable[[str], frozenset[str]]
"""Gives the words of an inline element's marks."""

APART = " | "
"""What stands in a divided line between pieces that the mark-up sets apart."""

_OPENING_MARKS = "(\"'“‘-/"
_ATTACHED = "וو"
"""The Hebrew and Arabic "and", which is written together with the word behind it."""


class InlinePart(Protocol):
    """An inline element of the line, such as `newsparse.page.Part`."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def tag(self) -> str: ...
    @property
    def marks(self) -> str: ...
    @property
    def attributes(self) -> Mapping[str, str | None]: ...


class Piece(NamedTuple):
    """A stretch of the line and what its mark-up calls it."""

    start: int
    """Index of its first character."""
    end: int
    """Index after its last."""
    kind: str
    """`"author"`, `"role"`, `"time"`, `"date"`, `"aside"`, `"picture"`; `""` if its mark-up does not say."""
    href: str | None
    """The address that it links to; None if it is no link."""


def pieces_of(parts: Iterable[InlinePart], words_of: Words) -> list[Piece]:
    """The inline elements of a line in order, outer before inner, each with what its mark-up calls it."""
    return [
        Piece(p.start, p.end, kind_of(p, words_of), p.attributes.get("href") if p.tag == "a" else None) for p in parts
    ]


def kind_of(part: InlinePart, words_of: Words) -> str:
    """What an inline element is by its attributes and marks; "" if they do not say."""
    attributes = part.attributes
    if part.tag == "time" or "datetime" in attributes:
        return "time"
    if not attributes:
        return ""
    if attributes.get("rel") == "author" or is_profile(attributes.get("href")):
        return "author"
    marks = part.marks
    return _kind_by_words(words_of(marks), part.tag) if marks else ""


def _kind_by_words(words: frozenset[str], tag: str) -> str:
    if words.isdisjoint(_ALL_MARKS):
        return ""
    for kind, marks in _KINDS:
        if not words.isdisjoint(marks):
            if kind == "date" and "by" in words:  # "posted-by"
                return "author"
            return "" if kind == "role" and tag == "a" else kind
    return ""


_KINDS = (
    ("picture", PICTURE_MARKS),
    ("role", ROLE_MARKS),
    ("author", AUTHOR_MARKS),
    ("date", DATE_MARKS),
    ("aside", ASIDE_MARKS),
)
_ALL_MARKS = frozenset().union(*(marks for _, marks in _KINDS))


def is_profile(href: str | None) -> bool:
    """Whether an address looks like an author's page: a segment such as `/author/` and something behind it.

    >>> is_profile("/author/jane-doe/"), is_profile("https://example.org/authors"), is_profile("/news/by-the-sea")
    (True, False, False)
    """
    if not href or href[0] == "#" or href[:7] == "mailto:":
        return False
    path, _, query = href.partition("#")[0].partition("?")
    if "author=" in query:
        return True
    segments = path.lower().split("/")
    if PROFILE_PATHS.isdisjoint(segments):
        return False
    if "//" in path:
        segments = segments[3:]
    while segments and not segments[-1]:
        segments.pop()
    return not PROFILE_PATHS.isdisjoint(segments[-4:-1])


def divided(text: str, pieces: Sequence[Piece]) -> str:
    """The line with " | " where mark-up sets pieces apart that no white space divides, without dates and buttons.

    >>> divided("Jane DoeStaff Writer3 May", [Piece(8, 20, "", None), Piece(20, 25, "date", None)])
    'Jane Doe | Staff Writer'
    """
    if "\n" not in text and not _may_divide(text, pieces):
        return text
    dropped = [piece for piece in pieces if piece.kind in _NOBODYS and not _holds_author(piece, pieces, len(text))]
    cuts = _cuts(text, pieces, dropped)
    if not cuts and "\n" not in text:
        return text
    return _joined(text, sorted(cuts | {0, len(text)}), dropped)


def _may_divide(text: str, pieces: Sequence[Piece]) -> bool:
    """Whether a piece is dropped or set apart, or touches a word that is not its own."""
    size = len(text)
    for start, end, kind, _ in pieces:  # noqa: SIM110 - asked of every line: `any` takes twice the time
        if kind in _DIVIDING or (start and _is_glued(text, start)) or (end < size and _is_glued(text, end)):
            return True
    return False


def _cuts(text: str, pieces: Sequence[Piece], dropped: Sequence[Piece]) -> set[int]:
    """Where the line is divided: around dropped pieces and roles, and where a piece touches a word that is not its own."""
    around = (*dropped, *(piece for piece in pieces if _is_apart(piece, text)))
    cuts = {at for piece in around for at in (piece.start, piece.end)}
    return cuts | {at for piece in pieces for at in (piece.start, piece.end) if _is_glued(text, at)}


def _is_apart(piece: Piece, text: str) -> bool:
    """Whether a piece is a role that no comma or bracket divides from the name."""
    return piece.kind == "role" and piece.start > 0 and text[: piece.start].rstrip()[-1:] not in ",("


_NOBODYS = frozenset(("time", "date", "aside", "picture"))
_DIVIDING = _NOBODYS | {"role"}


def _joined(text: str, cuts: list[int], dropped: list[Piece]) -> str:
    found = ""
    for start, end in pairwise(cuts):
        if any(one.start <= start and end <= one.end for one in dropped):
            continue
        piece = text[start:end].replace("\n", APART).strip()
        if piece and found:
            found += " " if found[-1] in _ATTACHED and found[-2:-1].isspace() else APART
        found += piece
    return found


def _is_glued(text: str, at: int) -> bool:
    """Whether two words touch here that are not one word."""
    return (
        0 < at < len(text) and text[at].isalnum() and not text[at - 1].isspace() and text[at - 1] not in _OPENING_MARKS
    )


def _holds_author(piece: Piece, pieces: Sequence[Piece], length: int) -> bool:
    """Whether a piece holds the author's too, or is the whole line: then its mark says little."""
    if piece.kind != "time" and piece.end - piece.start >= length:
        return True
    return any(one.kind == "author" for one in inside(piece, pieces))


def inside(piece: Piece, pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Of *pieces*, those that stand inside *piece*."""
    return (one for one in pieces if piece.start <= one.start and one.end <= piece.end)


def author_pieces(pieces: Sequence[Piece]) -> Iterator[tuple[Piece, list[Piece]]]:
    """The innermost pieces marked as the author, each with what stands inside it, counted from its start."""
    for place, piece in enumerate(pieces):
        inner = list(inside(piece, pieces[place + 1 :])) if piece.kind == "author" else []
        if piece.kind == "author" and not any(one.kind == "author" for one in inner):
            start = piece.start
            yield piece, [one._replace(start=one.start - start, end=one.end - start) for one in inner]
