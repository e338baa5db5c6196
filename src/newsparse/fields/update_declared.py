"""The entries of a live blog as the page declares them (schema.org `liveBlogUpdate`)."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse.declared import Declared
from newsparse.evidence import Evidence
from newsparse.fields.case import Case
from newsparse.fields.declared_text import lines
from newsparse.parsing.instants import read_instant
from newsparse.parsing.likeness import squeeze
from newsparse.parsing.names import read_author
from newsparse.records import Author, Paragraph, Update

_SHORTEST_KEY = 5
_PREFIX = "liveBlogUpdate."
_PROPERTIES = ("headline", "name", "url", "datePublished", "dateModified", "author.name", "articleBody", "text")


@attrs.frozen(eq=False)
class Declaration:
    """One declared entry."""

    first: Evidence
    """The first statement about it."""
    update: Update
    """What it says."""


def keys_of(update: Update) -> frozenset[str]:
    """What an entry may be recognised by: its headline, the start of its text, its fragment, its moment."""
    said = [squeeze(update.headline or "")[:60], squeeze(update.text[:200])[:60]]
    fragment = (update.url or "").partition("#")[2]
    moment = update.published.datetime.isoformat() if update.published else ""
    return frozenset(key for key in (*said, fragment, moment) if len(key) > _SHORTEST_KEY)


def declarations(case: Case) -> list[Declaration]:
    """The declared entries in their order; [] where none is declared."""
    groups: dict[tuple[str, int], dict[str, Evidence]] = {}
    for evidence in _statements(case.declared):
        said = groups.setdefault((evidence.source, evidence.group), {})
        said.setdefault(evidence.property.removeprefix(_PREFIX), evidence)
    sources = {source for source, _ in groups}
    chosen = "json-ld" if "json-ld" in sources else min(sources, default="")
    read = (_declaration(case, groups[key]) for key in sorted(groups) if key[0] == chosen)
    return [one for one in read if one is not None]


def _statements(declared: Declared) -> Iterator[Evidence]:
    return iter(declared.all(*(_PREFIX + name for name in _PROPERTIES)))


def _declaration(case: Case, said: dict[str, Evidence]) -> Declaration | None:
    update = Update(
        published=read_instant(_first(said, "datePublished", "dateModified") or ""),
        headline=_first(said, "headline", "name"),
        authors=_authors(case, _first(said, "author.name")),
        body=_paragraphs(_first(said, "articleBody", "text") or ""),
        url=case.absolute(_first(said, "url")),
    )
    return Declaration(next(iter(said.values())), update) if update.headline or update.body else None


def _first(said: dict[str, Evidence], *names: str) -> str | None:
    return next((said[name].value for name in names if name in said), None)


def _paragraphs(text: str) -> tuple[Paragraph, ...]:
    return tuple(map(Paragraph, lines(text)))


def _authors(case: Case, name: str | None) -> tuple[Author, ...]:
    return read_author(name, language=case.language) if name else ()
