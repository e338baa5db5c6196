"""Names as news pages print and declare them: a byline's people, their roles, houses and agencies."""

from __future__ import annotations

import attrs

from newsparse.parsing.byline_credits import Credits, credits_of
from newsparse.parsing.byline_east_asian import east_asian_credits
from newsparse.parsing.name_kinds import is_agency, starts_as_person
from newsparse.parsing.name_shape import is_east_asian, is_person_name, same_person
from newsparse.records import Author

__all__ = ["Byline", "is_agency", "is_person_name", "read_author", "read_byline", "same_person"]


@attrs.frozen
class Byline:
    """What a printed byline says."""

    authors: tuple[Author, ...] = ()
    """Its people and organisations in order; an agency only where the line names nobody else."""
    sources: tuple[str, ...] = ()
    """The agencies it names, as printed: "Agencies", "AFP", "dpa"."""
    led: bool = False
    """True when a by-word ("By", "Von", "記者" …) opened it."""


def read_byline(text: str, *, language: str | None = None, site_name: str | None = None) -> Byline:
    """The authors and agencies of a printed byline such as "By Jane Doe and John Roe in Paris | Published 3 May".

    By-words, roles, places, dates, addresses, handles and buttons are left out; photographers, editors, reviewers and
    translators are no authors. Roles stay with their person. Without a by-word only what is clearly a name counts.
    *language* is a BCP 47 tag or its first part; *site_name* is an author only where the line names nobody else.
    An unreadable text gives an empty `Byline`; nothing raises.

    >>> line = read_byline("By JANE DOE, Middle East correspondent, and John Roe/AFP in Paris | 3 May 2020")
    >>> [(author.name, author.role) for author in line.authors], line.sources, line.led
    ([('Jane Doe', 'Middle East correspondent'), ('John Roe', None)], ('AFP',), True)
    >>> read_byline("Source: Agencies")
    Byline(authors=(), sources=('Agencies',), led=False)
    >>> read_byline("Share this article")
    Byline(authors=(), sources=(), led=False)
    """
    found = _credits(text, language, site_name, declared=False)
    return Byline(found.authors, found.sources, found.led)


def read_author(
    name: str,
    *,
    kind: str | None = None,
    url: str | None = None,
    site_name: str | None = None,
    language: str | None = None,
) -> tuple[Author, ...]:
    """The authors that a declared name (JSON-LD `author.name`, `<meta name="author">`) holds: none, one or several.

    *kind* is the declared schema.org type; *url* goes to the author where the name holds exactly one. Addresses,
    handles, placeholders ("admin", "Unknown"), numbers, markup and role words alone give ().

    >>> [author.name for author in read_author("By Jane Doe, Staff Writer, and John Roe", kind="Person")]
    ['Jane Doe', 'John Roe']
    >>> read_author("https://example.org/jane"), read_author("admin"), read_author("@jane")
    ((), (), ())
    >>> [(author.name, author.kind) for author in read_author("Editorial Board")]
    [('Editorial Board', 'organization')]
    """
    found = _credits(name.strip(_QUOTES), language, site_name, declared=True)
    authors = found.authors
    if kind and "organization" in kind.casefold() and authors:
        authors = _declared_body(name, found)
    if url and len(authors) == 1:
        return (attrs.evolve(authors[0], url=url),)
    return authors


def _credits(text: str, language: str | None, site_name: str | None, *, declared: bool) -> Credits:
    language = language.partition("-")[0].lower() if language else None
    if is_east_asian(text):
        return east_asian_credits(text, language, site_name, declared=declared)
    return credits_of(text, language, site_name, declared=declared)


def _declared_body(name: str, found: Credits) -> tuple[Author, ...]:
    """The one organisation that a name declared as such holds, unless what it holds is plainly people."""
    if all(author.kind == "person" and starts_as_person(author.name.casefold().split()) for author in found.authors):
        return found.authors
    first = found.authors[0]
    whole = first.name if found.led or not _DIVIDERS.isdisjoint(name) else " ".join(name.split()).strip(" .,;")
    return (attrs.evolve(first, name=whole, kind="organization", role=None),)


_QUOTES = "\"'“”„«» "
_DIVIDERS = frozenset("|@/:•<")
