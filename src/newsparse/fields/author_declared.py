"""The authors that a page declares, as each of its sources names them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import attrs

from newsparse.evidence import Evidence
from newsparse.fields.case import Case
from newsparse.lexicon.staffroles import MAKER_OPENINGS, TEMPLATE_MAKERS
from newsparse.parsing.likeness import squeeze, squeezed
from newsparse.parsing.names import is_person_name, read_author, same_person
from newsparse.parsing.urls import host
from newsparse.records import Author

_PATHS = (
    "author.name",
    "author.url",
    "author.@type",
    "author.jobTitle",
    "creator.name",
    "creator.@type",
    "creator.url",
)

_SURE_NAME = 0.95


class Named(NamedTuple):
    """What one source says."""

    evidence: Evidence
    """Its first word on the matter."""
    authors: tuple[Author, ...]
    """Whom it names, without the site itself. Never empty."""


def declared(case: Case) -> list[Named]:
    """The authors by source, the most trusted source first; a source that names nobody is left out."""
    things: dict[tuple[str, str, int], dict[str, list[Evidence]]] = {}
    for path in _PATHS:
        head, _, word = path.partition(".")
        for one in case.declared.all(path):
            things.setdefault((one.source, head, one.group), {}).setdefault(word, []).append(one)
    reader = _Reader(case)
    found: dict[tuple[str, str], list[tuple[Evidence, Author]]] = {}
    for (source, head, _), thing in things.items():
        known = found.setdefault((source, head), [])
        for evidence, author in reader.authors(thing):
            if not any(same_person(author.name, other.name) for _, other in known):
                known.append((evidence, author))
    return [Named(many[0][0], tuple(author for _, author in many)) for many in found.values() if many]


class _Reader:
    """Reads the names of one page: each once, however many sources give it."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.language = language_of(case)
        self.site = main_site_name(case)
        self.read: dict[tuple[str, bool], tuple[Author, ...]] = {}

    def authors(self, thing: dict[str, list[Evidence]]) -> Iterator[tuple[Evidence, Author]]:
        """The authors of one thing, the site itself left out."""
        is_body = "organization" in (_only(thing, "@type") or "").casefold()
        url, role = self.case.absolute(_only(thing, "url")), _only(thing, "jobTitle")
        for evidence in thing.get("name", ()):
            authors = self._names(evidence.value, is_body=is_body)
            if len(authors) == 1 and (url or role):
                authors = (attrs.evolve(authors[0], url=url, role=authors[0].role or role),)
            for author in authors:
                yield evidence, author

    def _names(self, value: str, *, is_body: bool) -> tuple[Author, ...]:
        key = (value, is_body)
        if key not in self.read and _made_the_template(value):
            self.read[key] = ()
        if key not in self.read:
            kind = "Organization" if is_body else None
            read = read_author(value, kind=kind, site_name=self.site, language=self.language)
            self.read[key] = tuple(author for author in read if not self._is_nobody(author))
        return self.read[key]

    def _is_nobody(self, author: Author) -> bool:
        """Whether a name is the site's own, or stands in a line about rights."""
        return author.name.startswith("©") or is_site(self.case, author.name)


def _made_the_template(value: str) -> bool:
    folded = value.casefold().strip(" .")
    return folded in TEMPLATE_MAKERS or folded.startswith(MAKER_OPENINGS)


def _only(thing: dict[str, list[Evidence]], word: str) -> str | None:
    """The value of a property that a thing has exactly once."""
    found = thing.get(word, ())
    return found[0].value if len(found) == 1 else None


def language_of(case: Case) -> str | None:
    """The page's language as the readers of names want it."""
    return case.language.partition("-")[0].lower() if case.language else None


def main_site_name(case: Case) -> str | None:
    """What the site is called, in one word."""
    return case.declared.text("site.name", "publisher.name")


def is_site(case: Case, name: str) -> bool:
    """Whether a name is that of the site itself or of its publisher."""
    key = squeeze(name)
    if not key or is_person_name(name) >= _SURE_NAME:
        return False  # the owner of a personal site
    site = _Site.of(case)
    if key in site.names:
        return True
    return key[:3] in "".join(site.labels) and _is_made_of(key, frozenset(site.labels) - {""})


class _Site(NamedTuple):
    """What a page's site is called, squeezed."""

    names: set[str]
    """Its declared names and its publisher's."""
    labels: list[str]
    """The labels of its host name."""

    @classmethod
    def of(cls, case: Case) -> _Site:
        """That of a page, made once."""
        held = case.reading.memo.get(_SITE)
        if not isinstance(held, cls):
            names = [one.value for one in case.declared.all("site.name", "publisher.name", "site.alternateName")]
            labels = list(map(squeeze, host(case.url or case.base).split(".")))
            held = cls(squeezed([*names, *(name.partition("(")[0] for name in names)]), labels)
            case.reading.memo[_SITE] = held
        return held


_SITE = "names of the site"


def _is_made_of(key: str, labels: frozenset[str]) -> bool:
    """Whether a squeezed name is one or more labels of a host name, in any order."""
    return any(
        key == label or (key.startswith(label) and _is_made_of(key[len(label) :], labels - {label})) for label in labels
    )
