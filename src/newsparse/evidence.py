"""What somebody says about the article, where, and what was made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, Generic, Literal, TypeVar

import attrs

T = TypeVar("T")

Source = Literal[
    "json-ld",
    "microdata",
    "rdfa",
    "opengraph",
    "twitter",
    "dublin-core",
    "meta",
    "link",
    "state",
    "html",
    "url",
    "page",
    "profile",
    "caller",
]
"""Who speaks: a dialect of declared data, the document (`html`: title, lang), the address, the shown page, a profile."""


@attrs.define(unsafe_hash=True)
class Evidence:
    """One statement: *property* of the article is *value*, says *source* at *place*.

    Properties are schema.org paths ("headline", "datePublished", "author.name"), whatever dialect they came in.
    There are dozens on a page, and a frozen class takes three times as long to make: `Final` keeps them as they are.
    """

    property: Final[str]
    """The schema.org property path."""
    value: Final[str]
    """The raw text, as found, stripped of white space at its ends. Never empty."""
    source: Final[Source]
    """Who says so."""
    place: Final[str | Callable[[], str]] = attrs.field(default="", eq=False)
    """Where: a JSON pointer after the script's number, or a CSS path; a function renders it only when asked."""
    group: Final[int] = 0
    """Statements of one source with one `group` and one first path word are about one thing (one author, one image)."""

    def where(self) -> str:
        """The place as text."""
        return self.place if isinstance(self.place, str) else self.place()


@attrs.frozen
class Candidate:
    """A possible value of a field, as its provenance shows it."""

    source: str
    """Who says so: one of `Source`, with the profile's host for a profile."""
    place: str
    """JSON pointer after the script's number (`script[2]#/headline`), CSS path, or "" where there is none."""
    raw: str
    """The text from which the value was made, as found (cut after 500 characters)."""
    confidence: float
    """0 to 1: the share of such values that are right, as calibrated on the corpus."""
    note: str | None = None
    """Why it won or lost, in words; None if there is nothing to say."""


@attrs.frozen
class Found(Generic[T]):
    """The value of a field and how it was found.

    >>> Found("A headline", Candidate("json-ld", "script[0]#/headline", "A headline", 0.97)).confidence
    0.97
    >>> Found(None, reason="the page shows no dek").source is None
    True
    """

    value: T
    """The value, equal to the `Article`'s field."""
    winner: Candidate | None = None
    """Whose word it is; None for an empty field."""
    runners_up: tuple[Candidate, ...] = ()
    """What lost, best first."""
    reason: str | None = None
    """For an empty field: why. Else None."""

    @property
    def source(self) -> str | None:
        """The winner's source."""
        return self.winner.source if self.winner else None

    @property
    def place(self) -> str | None:
        """The winner's place."""
        return self.winner.place if self.winner else None

    @property
    def raw(self) -> str | None:
        """The winner's raw text."""
        return self.winner.raw if self.winner else None

    @property
    def confidence(self) -> float:
        """The winner's confidence; 0.0 for an empty field."""
        return self.winner.confidence if self.winner else 0.0


@attrs.frozen
class Provenance(Mapping[str, Found[object]]):
    """The `Found` of every field of an `Article`: a mapping that is frozen and hashable."""

    entries: tuple[tuple[str, Found[object]], ...] = ()
    """Field name and `Found`, in the record's order."""

    def __getitem__(self, name: str) -> Found[object]:
        for key, found in self.entries:
            if key == name:
                return found
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return (key for key, _ in self.entries)

    def __len__(self) -> int:
        return len(self.entries)
