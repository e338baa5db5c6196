"""Which blocks of a page are body, by its gold: an alignment of the blocks' words with the gold's."""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

import metrics

MOST_PLACES = 60
"""A text that stands oftener than this in the gold is tried at its first places only."""
SHINGLE = 4
ENOUGH = 0.6
"""Share of a long block's shingles that the gold must have, where it does not have the block word for word."""


class Place(NamedTuple):
    """A block may be this stretch of the gold."""

    block: int
    start: int
    end: int
    weight: float


def labels(gold: dict[str, Any], texts: Sequence[str]) -> list[int | None] | None:
    """1 body, 0 not, None unknown, for each text; None where the gold says nothing about the body."""
    if gold.get("paragraphs") is not None or gold.get("body_text") is not None:
        whole = _words("\n".join(metrics.paragraphs_of(gold)))
        return list(align([_words(text) for text in texts], whole))
    if "with" in gold or "without" in gold:
        return [_by_snippets(gold, metrics.normalise(text)) for text in texts]
    return None


def _words(text: str) -> list[str]:
    return list(metrics.words(text))


def _by_snippets(gold: dict[str, Any], text: str) -> int | None:
    if any(metrics.normalise(snippet) in text for snippet in gold.get("with") or ()):
        return 1
    if text and any(metrics.normalise(snippet) in text for snippet in gold.get("without") or ()):
        return 0
    return None


def align(blocks: Sequence[list[str]], gold: list[str]) -> list[int]:
    """1 for each block of the heaviest chain of blocks that follow each other in the gold without overlap."""
    places = sorted(_places(blocks, gold), key=lambda place: (place.block, place.start))
    chosen = [0] * len(blocks)
    for place in _heaviest_chain(places):
        chosen[place.block] = 1
    return chosen


def _places(blocks: Sequence[list[str]], gold: list[str]) -> Iterator[Place]:
    text = f" {' '.join(gold)} "
    shingles = _shingles(gold)
    for number, words in enumerate(blocks):
        if not words:
            continue
        probe = f" {' '.join(words)} "
        start, count = text.find(probe), 0
        while start >= 0 and count < MOST_PLACES:
            yield Place(number, start, start + len(probe) - 1, float(len(probe)))
            start, count = text.find(probe, start + 1), count + 1
        if not count and len(words) >= SHINGLE + 2:
            hits = sorted(
                shingles[key]
                for i in range(len(words) - SHINGLE + 1)
                if (key := tuple(words[i : i + SHINGLE])) in shingles
            )
            if len(hits) >= ENOUGH * (len(words) - SHINGLE + 1):
                length = 0.8 * len(probe)
                first = max(0, int(hits[len(hits) // 2] - length / 2))
                yield Place(number, first, int(first + length), 0.8 * length)


def _shingles(gold: list[str]) -> dict[tuple[str, ...], int]:
    found: dict[tuple[str, ...], int] = {}
    at = 0
    for i, word in enumerate(gold):
        found.setdefault(tuple(gold[i : i + SHINGLE]), at)
        at += len(word) + 1
    return found


def _heaviest_chain(places: list[Place]) -> list[Place]:
    ends = sorted({place.end for place in places})
    best: list[tuple[float, int]] = [(0.0, -1)] * (len(ends) + 1)
    totals: list[tuple[float, int]] = []
    for _, group in itertools.groupby(enumerate(places), key=lambda pair: pair[1].block):
        news = []
        for number, place in group:
            total, before = _best_up_to(best, bisect.bisect_right(ends, place.start + 1))
            totals.append((total + place.weight, before))
            news.append((bisect.bisect_left(ends, place.end) + 1, (total + place.weight, number)))
        for at, value in news:
            while at <= len(ends):
                best[at] = max(best[at], value)
                at += at & -at
    chain = []
    number = max(range(len(totals)), key=lambda i: totals[i][0], default=-1)
    while number >= 0:
        chain.append(places[number])
        number = totals[number][1]
    return chain


def _best_up_to(best: list[tuple[float, int]], at: int) -> tuple[float, int]:
    found = (0.0, -1)
    while at > 0:
        found = max(found, best[at])
        at -= at & -at
    return found


__all__ = ["align", "labels"]
