"""The field `headline`: as the reader sees it; what the page declares says which of its headings that is."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_block, from_evidence
from newsparse.fields.declared_text import folded
from newsparse.fields.shown_headline import shown
from newsparse.heading import titles_of
from newsparse.page import Role
from newsparse.parsing.likeness import squeezed, without_ending, without_site
from newsparse.parsing.urls import host

_DECLARED = {"json-ld": 0.72, "microdata": 0.66, "opengraph": 0.7, "twitter": 0.62, "state": 0.7, "meta": 0.5}
_TITLE = 0.4


def resolve(case: Case) -> Found[str | None]:
    """The shown headline where there is one; else the most trusted declared one."""
    if case.verdict.value == "consent-wall":
        return Found(None, reason="the page asks for consent and shows no article")
    names = _names(case)
    weighed = [*_shown(case, names), *_declared(case, names)]
    return choose(weighed, None, "the page shows no heading and declares no headline")


def _shown(case: Case, names: list[str]) -> Iterator[Weighed[str | None]]:
    titles = titles_of(case.reading)
    headlines = [one.value for one in case.declared.all("headline") if one.source != "state"]
    for block in case.blocks(Role.HEADLINE):
        text = without_ending(shown(block, titles), headlines, names)
        likeness = titles.likeness(text)
        confidence = 0.95 if likeness >= 0.8 else 0.8 + 0.1 * likeness
        yield from_block(text, block, confidence, case.claims[block.index].rule)


def _declared(case: Case, names: list[str]) -> Iterator[Weighed[str | None]]:
    said = [one.value for one in case.declared.all("headline")]
    read: dict[str, str] = {}
    for one in case.declared.all("headline", "title"):
        whole = folded(one.value)
        if one.value not in read:
            shorter = [folded(other) for other in said if len(other) < len(one.value)]
            read[one.value] = without_site(without_ending(whole, shorter, ()), names)
        text = read[one.value]
        confidence = _TITLE if one.property == "title" else _DECLARED.get(one.source, 0.5)
        yield from_evidence(text, one, confidence, "without the site's name" if text != whole else None)


def _names(case: Case) -> list[str]:
    """What the site is called, squeezed."""
    names = squeezed(one.value for one in case.declared.all("site.name", "publisher.name")) - {""}
    labels = host(case.url).split(".")
    names |= squeezed(name for name in (labels[0], "".join(labels[-2:-1]), ".".join(labels[-2:])) if len(name) > 2)
    return sorted(names)
