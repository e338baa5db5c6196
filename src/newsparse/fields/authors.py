"""The field `authors`: whom the printed byline names, else whom the page declares."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse.evidence import Found
from newsparse.fields.author_declared import Named, is_site
from newsparse.fields.author_lines import Printed, signed
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_evidence
from newsparse.parsing.names import same_person
from newsparse.parsing.urls import host
from newsparse.records import Author

Authors = tuple[Author, ...]

_ALONE = {"json-ld": 0.83, "microdata": 0.83, "rdfa": 0.83, "state": 0.83, "meta": 0.82, "twitter": 0.78}
"""How much a source's word is worth where nothing is printed."""
_SURE, _KNOWN = 0.8, 0.95
_CERTAIN = 0.9
_NO_ARTICLE = frozenset(("front-page", "search-results", "error-page", "consent-wall"))


def resolve(case: Case) -> Found[Authors]:
    """The persons and organisations in printed order; the site itself only where it is printed as the byline."""
    if is_no_article(case):
        return Found((), reason=f"the page is no article: {case.verdict.value}")
    _, named, line = signed(case)
    weighed = [*_shown(case, line, named), *_declared(case, line, named)]
    return choose(weighed, (), "the page prints no byline and declares no author")


def is_no_article(case: Case) -> bool:
    """Whether the page is surely something that nobody signs."""
    return case.verdict.value in _NO_ARTICLE and case.verdict.confidence >= _CERTAIN


def _shown(case: Case, line: Printed | None, named: list[Named]) -> Iterator[Weighed[Authors]]:
    if line is None:
        return
    weight, note = trust(line, named)
    authors = tuple(_completed(case, author, named) for author in line.authors)
    raw = "\n".join(one.block.text for one in line.lines)
    yield Weighed(authors, weight, "page", raw, line.lines[0].block.box.path, note)


def trust(line: Printed, named: list[Named]) -> tuple[float, str]:
    """How much the printed byline is trusted, and why."""
    agreed = [_agreement(line.authors, one.authors) for one in named]
    if any(_goes_beyond(one, line) for one in named):
        return 0.7, "declared with others"
    if 2 in agreed:
        return (0.98 if line.weight >= _SURE else 0.89), "as declared"
    if 1 in agreed:
        return 0.85, "declared in part"
    return _alone(line, contradicted=bool(named))


def _alone(line: Printed, *, contradicted: bool) -> tuple[float, str]:
    """How much a byline is trusted that no source bears out."""
    if contradicted:
        return (0.86 if line.weight >= _SURE and not _is_handle(line.authors) else 0.6), "declared otherwise"
    if line.weight < _KNOWN:
        return 0.6 + 0.3 * line.weight, "nothing is declared"
    return (0.95 if line.is_marked else 0.9), "nothing is declared"


def _goes_beyond(one: Named, line: Printed) -> bool:
    """Whether JSON-LD names everybody that the line names, and more people, as behind "and others"."""
    if one.evidence.source != "json-ld" or len(one.authors) <= len(line.authors):
        return False
    if _is_handle(one.authors) or any(author.kind != "person" for author in one.authors):
        return False
    return all(any(same_person(author.name, other.name) for other in one.authors) for author in line.authors)


def _is_handle(authors: Authors) -> bool:
    """Whether a name is a single word, such as a user chooses, and no name of a script without spaces."""
    return any(" " not in author.name and author.name.isascii() for author in authors)


def _declared(case: Case, line: Printed | None, named: list[Named]) -> Iterator[Weighed[Authors]]:
    for one in named:
        weight = _ALONE.get(one.evidence.source, 0.75)
        if any(other is not one and _agreement(one.authors, other.authors) == 2 for other in named):
            weight += 0.06
        if line is not None and line.weight >= _SURE and not _goes_beyond(one, line):
            weight -= 0.2
        authors = tuple(_completed(case, author, named) for author in one.authors)
        yield from_evidence(authors, one.evidence, weight)


def _agreement(shown: Authors, said: Authors) -> int:
    """2 if both name the same people, 1 if they share some, 0 if none."""
    shared = sum(any(same_person(a.name, b.name) for b in said) for a in shown)
    return 2 if shared == len(shown) == len(said) else int(shared > 0)


def _completed(case: Case, author: Author, named: list[Named]) -> Author:
    """The author with role and address from wherever the page gives them."""
    url = _own(case, case.absolute(author.url))
    role = author.role
    for one in named:
        for other in one.authors:
            if (url is None or role is None) and same_person(author.name, other.name):
                url = url or _own(case, other.url)
                role = role or other.role
    kind = "organization" if author.kind == "person" and is_site(case, author.name) else author.kind
    return attrs.evolve(author, kind=kind, url=url, role=role)


def _own(case: Case, url: str | None) -> str | None:
    """The address, if it is one of this site."""
    if url is None:
        return None
    here, there = host(case.url or case.base), host(url)
    return url if not here or _site(here) == _site(there) else None


def _site(name: str) -> str:
    """What of a host name was registered: its last two labels, or three as in "example.co.uk"."""
    labels = name.split(".")
    return ".".join(labels[-3:] if labels[-2:-1] and labels[-2] in _SECOND_LEVEL else labels[-2:])


_SECOND_LEVEL = frozenset("co com net org gov gob edu ac or ne go nom".split())
"""Labels under which countries give out names."""
