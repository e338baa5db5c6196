"""Topics that the page declares: keywords of JSON-LD, microdata and meta elements, and the things it is about."""

from __future__ import annotations

import re

import attrs

from newsparse.evidence import Evidence
from newsparse.fields.case import Case
from newsparse.parsing.keywords import are_title_words, is_topic, split_keywords
from newsparse.parsing.likeness import squeeze, squeezed
from newsparse.parsing.urls import host

_TRUST = (
    ("cx", 0.5),
    ("opengraph", 0.8),
    ("json-ld keywords", 0.76),
    ("microdata", 0.74),
    ("news_keywords", 0.76),
    ("sailthru.tags", 0.74),
    ("parsely-tags", 0.74),
    ("its_tag", 0.74),
    ('name="tags"', 0.7),
    ("veeseo", 0.7),
    ("state", 0.2),
    ("mentions", 0.4),
    ("about", 0.25),
    ("dublin-core", 0.62),
    ("keywords", 0.66),
)
"""What the sources are worth, by a word of their name."""
_AGREED = 0.88
"""Sources that a newsroom fills from one list agree also where it is wrong: no more than this."""


@attrs.frozen(eq=False)
class Declared:
    """The keywords that one or more sources declare."""

    name: str
    """The source, and for `<meta>` elements the name."""
    evidence: Evidence
    """Its first statement."""
    keywords: tuple[str, ...]
    """Its topics."""
    confidence: float
    """What it is worth by itself."""

    @property
    def key(self) -> frozenset[str]:
        """The keywords without case and order."""
        return frozenset(map(str.casefold, self.keywords))


def declared(case: Case) -> list[Declared]:
    """What the sources declare, each set of keywords once, in the spelling with most capitals and small letters."""
    places = _by_place(case)
    if not places:
        return []
    titles = [one.value for one in case.declared.all("headline", "title")]
    passed = _site_names(case) | squeezed(titles)
    steps = frozenset((case.url or "").split("?")[0].split("/")[3:-1])
    found: dict[frozenset[str], Declared] = {}
    for name, many in places.items():
        one = _read(name, many, passed, steps)
        if one is not None and not are_title_words(one.keywords, [case.url or "", *titles]):
            found[one.key] = _merged(found.get(one.key, one), one)
    return list(found.values())


def _read(name: str, many: list[Evidence], passed: frozenset[str], steps: frozenset[str]) -> Declared | None:
    """The topics of one source; None if it declares none."""
    split = split_keywords([one.value for one in many])
    topics = tuple(filter(is_topic, split))
    kept = _without_slugs(tuple(topic for topic in topics if not _is_passed(squeeze(topic), passed)), steps)
    cost = _cost(len(split) - len(topics), len(topics) - len(kept))
    return Declared(name, many[0], kept, max(0.1, _worth(name) - cost)) if kept else None


def _is_passed(key: str, passed: frozenset[str]) -> bool:
    """True for a name of the site, whole or at least half, and for the page's title."""
    return key in passed or any(name.startswith(key) and 2 * len(key) >= len(name) for name in passed)


def _worth(name: str) -> float:
    return next((value for word, value in _TRUST if word in name), 0.5)


def _cost(flags: int, names: int) -> float:
    """What keywords that are no topics, and names of the site, say against the others beside them."""
    return min(0.3, 0.12 * flags + 0.07 * names)


def _merged(one: Declared, other: Declared) -> Declared:
    """What two sources say alike."""
    if one is other:
        return one
    better = max(one, other, key=lambda each: each.confidence)
    spelled = max(one, other, key=lambda each: sum(not (k.islower() or k.isupper()) for k in each.keywords))
    agreed = min(_AGREED, better.confidence + 0.05)
    return attrs.evolve(better, keywords=spelled.keywords, confidence=max(agreed, better.confidence))


def _without_slugs(keywords: tuple[str, ...], steps: frozenset[str]) -> tuple[str, ...]:
    """Without the steps of the page's path, where most other keywords are written for readers."""
    written = sum(not k.islower() for k in keywords)
    if written < 2 or 2 * written < len(keywords):
        return keywords
    return tuple(k for k in keywords if not (k.islower() and k in steps))


def _by_place(case: Case) -> dict[str, list[Evidence]]:
    """The statements of each source; the things it is about only where no keywords are declared."""
    places: dict[str, list[Evidence]] = {}
    for one in case.declared.all("keywords") or case.declared.all("about.name", "mentions.name"):
        place = one.place if isinstance(one.place, str) and one.source in _METAS else ""
        places.setdefault(f"{one.source} {one.property} {place}".strip(), []).append(one)
    return places


_METAS = ("meta", "opengraph", "dublin-core")


_SECTION = 8
"""Some sites declare their section as their name, in Open Graph; it is no longer than this."""
_NAMES = ("site.name", "site.alternateName", "publisher.name")


def _site_names(case: Case) -> frozenset[str]:
    """What the site and its publisher are called, and the words of its host, squeezed."""
    declared = case.declared.all(*_NAMES)
    names = squeezed(one.value for one in declared if one.source != "opengraph" or len(one.value) > _SECTION)
    for title in case.declared.all("title"):
        names.update(map(squeeze, _ENDS.split(title.value)[-1:]))
    address = host(case.url)
    labels = address.split(".")
    names.update((squeeze(address), *(squeeze(label) for label in labels[:-1] if len(label) > 3)))
    return frozenset(names)


_ENDS = re.compile(r" [|\-–—·:»] |[｜：|]")
