"""The authors that a page declares, as each of its sources names them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

import attrs

from newsparse.evidence import Evidence
from newsparse.fields.case import Case
from newsparse.parsing.likeness import squeeze
from newsparse.parsing.names import is_person_name, read_author, same_person
from newsparse.parsing.urls import host
from newsparse.records import Author

_PATHS = ("author.name", "author.url", "author.@type", "author.jobTitle", "creator.name", "creator.@type", "creator.url")

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
    found: dict[tuple[str, str], list[tuple[Evidence, Author]]] = {}
    for (source, head, _), thing in things.items():
        known = found.setdefault((source, head), [])
        for evidence, author in _authors(case, thing):
            if not any(same_person(author.name, other.name) for _, other in known):
                known.append((evidence, author))
    return [Named(many[0][0], tuple(author for _, author in many)) for many in found.values() if many]


def _authors(case: Case, thing: dict[str, list[Evidence]]) -> Iterator[tuple[Evidence, Author]]:
    """The authors of one thing, the site itself left out."""
    kinds, urls, titles = (thing.get(word, []) for word in ("@type", "url", "jobTitle"))
    url = case.absolute(urls[0].value) if len(urls) == 1 else None
    for evidence in thing.get("name", ()):
        read = read_author(
            evidence.value,
            kind=kinds[0].value if len(kinds) == 1 else None,
            url=url,
            site_name=main_site_name(case),
            language=language_of(case),
        )
        for author in read:
            if is_site(case, author.name):
                continue
            if len(read) == 1 and author.role is None and len(titles) == 1:
                author = attrs.evolve(author, role=titles[0].value)
            yield evidence, author


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
    for one in case.declared.all("site.name", "publisher.name", "site.alternateName"):
        if key in (squeeze(one.value), squeeze(one.value.partition("(")[0])):
            return True
    return _is_made_of(key, frozenset(host(case.url or case.base).split(".")))


def _is_made_of(key: str, labels: frozenset[str]) -> bool:
    """Whether a squeezed name is one or more labels of a host name, in any order."""
    labels = frozenset(map(squeeze, labels)) - {""}
    for label in labels:
        if key == label or (key.startswith(label) and _is_made_of(key[len(label) :], labels - {label})):
            return True
    return False
