"""The field `tags`: the topics that the page shows or declares for its article."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_block, from_evidence
from newsparse.fields.tag_declared import Declared, declared
from newsparse.fields.tag_shown import Shown, shown
from newsparse.fields.tag_support import Support

_Tags = tuple[str, ...]

_REASON = "the page shows no list of topics and declares no keywords"
_BY_WEIGHT = ((1.4, 0.84), (0.75, 0.8), (0.4, 0.72), (0.0, 0.6), (-0.6, 0.4))
"""The weight of a shown list, and what it is worth."""


def resolve(case: Case) -> Found[tuple[str, ...]]:
    """The topics of the list or source that deserves most trust, in its order."""
    lists, sources = _supported(case, [one for one in shown(case) if _is_of_article(case, one)], declared(case))
    sections = {one.value.casefold() for one in case.declared.all("articleSection")}
    weighed: list[Weighed[_Tags]] = [*_shown(case, lists, sources), *_declared(sources, lists, sections)]
    found = choose(weighed, (), _REASON, key=_key)
    return found if _is_undisputed(_key(found.value), lists, sources) else _doubted(found)


def _supported(case: Case, lists: list[Shown], sources: list[Declared]) -> tuple[list[Shown], list[Declared]]:
    """Both without those of which the article says nothing, and with less trust in those of which it says little.

    What the page both shows and declares needs no such support.
    """
    support = Support(case)
    shown_keys, said_keys = [_key(one.keywords) for one in lists], [one.key for one in sources]
    weaker: list[Shown] = []
    for one, key in zip(lists, shown_keys):
        missing = 0.0 if _is_among(key, said_keys) else support.missing(one.keywords)
        weaker.append(attrs.evolve(one, weight=one.weight - _UNSHOWN_TOPICS * missing) if missing else one)
    kept: list[Declared] = []
    for source in sources:
        missing = 0.0 if _is_among(source.key, shown_keys) else support.missing(source.keywords)
        if not missing:
            kept.append(source)
        elif missing < 1:
            kept.append(attrs.evolve(source, confidence=max(0.1, source.confidence - _UNSAID * missing)))
    return sorted(weaker, key=lambda one: -one.weight), kept


def _is_among(key: frozenset[str], others: list[frozenset[str]]) -> bool:
    """True if half of the keywords are in one of the other lists."""
    return any(2 * len(key & other) >= len(key) for other in others)


_UNSHOWN_TOPICS, _UNSAID = 1.0, 0.5
"""What a shown list loses of its weight, and a source of its confidence, if the article names none of its topics."""


def _is_of_article(case: Case, one: Shown) -> bool:
    """False for what stands beside the little text of a page without date and author: an error page, or a menu."""
    if not case.reading.is_thin or not case.reading.level(one.blocks[0].box):
        return True
    return case.declared.first("datePublished", "author.name", "author") is not None


_DISPUTED = 0.86
"""No more than this are values worth that are shown or declared only, or that a source contradicts."""
_SERIOUS = 0.6


def _is_undisputed(key: frozenset[str], lists: list[Shown], sources: list[Declared]) -> bool:
    """True for what the page both shows and declares, if no trusted source declares something else."""
    serious = [source.key for source in sources if source.confidence >= _SERIOUS]
    return key in serious and set(serious) == {key} and any(_key(one.keywords) == key for one in lists)


def _doubted(found: Found[_Tags]) -> Found[_Tags]:
    if found.winner is None or found.winner.confidence <= _DISPUTED:
        return found
    return attrs.evolve(found, winner=attrs.evolve(found.winner, confidence=_DISPUTED))


def _key(tags: _Tags) -> frozenset[str]:
    return frozenset(map(str.casefold, tags))


def _shown(case: Case, lists: list[Shown], sources: list[Declared]) -> Iterator[Weighed[_Tags]]:
    for one in lists[:3]:
        confidence = next((value for least, value in _BY_WEIGHT if one.weight >= least), 0.0)
        if confidence:
            mine = _key(one.keywords)
            if any(_respells(mine, source.key) for source in sources):
                confidence += 0.1
            elif len(mine) == 1 and any(len(source.key) > 2 for source in sources):
                confidence -= 0.1
            yield from_block(one.keywords, one.blocks[-1], confidence, case.claims[one.blocks[-1].index].rule)


def _respells(shown: frozenset[str], other: frozenset[str]) -> bool:
    """True if a declared list is the shown one in other words: what the reader sees is right."""
    return shown != other and len(shown) == len(other) and 2 * len(shown & other) > len(shown)


def _declared(sources: list[Declared], lists: list[Shown], sections: set[str]) -> Iterator[Weighed[_Tags]]:
    sets = [one.key for one in sources]
    shown = [_key(one.keywords) for one in lists[:1] if one.weight >= 0.3]
    for one in sources:
        confidence = one.confidence
        if one.key <= sections:
            confidence = 0.35
        elif _is_largest(one.key, sets, shown):
            confidence += 0.12
        yield from_evidence(one.keywords, one.evidence, confidence, one.name)


def _is_largest(key: frozenset[str], sets: list[frozenset[str]], shown: list[frozenset[str]]) -> bool:
    """True if a declared set holds another one, and no declared one holds it: newsrooms cut lists short."""
    if any(len(one) > 2 and one < key and len(key) == len(one) + 1 for one in shown):
        return False
    return any(_extends(key, less) for less in (*sets, *shown)) and not any(_extends(more, key) for more in sets)


def _extends(more: frozenset[str], less: frozenset[str]) -> bool:
    """True if a set holds another one and not many keywords more."""
    return less < more and len(more) <= 2.5 * len(less) + 3
