"""The body's chance of every block of a page, in two looks, by one table of fitted weights."""

from __future__ import annotations

import json
import math
from collections.abc import Hashable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from newsparse.bodymodel import context, features
from newsparse.claim import Claim
from newsparse.page import Block
from newsparse.reading import Reading

Pair = tuple[float, float]
_NOTHING: Pair = (0.0, 0.0)


class Weights(NamedTuple):
    """The fitted table, as `tools/fit_body.py` wrote it."""

    bias: Pair
    """What every block starts from, in the first and in the second look."""
    single: tuple[Mapping[Hashable, Pair], ...]
    """By number in `features.FAMILIES`: value -> its weight in either look."""
    many: tuple[Mapping[str, Pair], ...]
    """By number in `features.MANY`: value -> its weight in either look."""
    around: tuple[Mapping[Hashable, float], ...]
    """By number in `context.FAMILIES`: value -> its weight in the second look."""
    threshold: float
    """From this chance on a block is body."""


class Scored(NamedTuple):
    """A block and its chance to be body."""

    block: Block
    chance: float


@cache
def weights() -> Weights:
    """The table that ships with the package. Read once; it never changes."""
    return from_plain(json.loads(files(__package__).joinpath("weights.json").read_text("utf-8")))


def from_plain(plain: Mapping[str, Any]) -> Weights:
    """A table as `tools/fit_body.py` writes it: rows of value and thousandths; a list stands for a tuple."""

    def tables(name: str) -> Iterator[dict[Any, Pair]]:
        for rows in plain[name]:
            yield {_value(value): (first / 1000, second / 1000) for value, first, second in rows}

    around = tuple({value: second for value, (_, second) in table.items()} for table in tables("around"))
    first, second = plain["bias"]
    return Weights((first, second), tuple(tables("single")), tuple(tables("many")), around, plain["threshold"])


def _value(plain: Any) -> Hashable:
    return tuple(map(_value, plain)) if isinstance(plain, list) else plain  # type: ignore[no-any-return]


def score(reading: Reading, claims: dict[int, Claim], table: Weights) -> list[Scored]:
    """Every block of text that is no firm claim's, with its chance, in reading order."""
    found = features.Features(reading, claims)
    sums = [_sum(found, number, table) for number in range(len(found.blocks))]
    first = [chance(one) for one, _ in sums]
    around = context.Context(reading, found.blocks, first)
    scored = []
    for number, block in enumerate(found.blocks):
        total = sums[number][1]
        for values, value in zip(table.around, around.values(number)):
            total += values.get(value, 0.0)
        scored.append(Scored(block, chance(total)))
    return scored


def _sum(found: features.Features, number: int, table: Weights) -> Pair:
    first, second = table.bias
    for values, value in zip(table.single, found.values(number)):
        one = values.get(value)
        if one is not None:
            first += one[0]
            second += one[1]
    for words, spoken in zip(table.many, found.words(number)):
        for word in spoken:
            one = words.get(word)
            if one is not None:
                first += one[0]
                second += one[1]
    return first, second


def chance(total: float) -> float:
    """The logistic function.

    >>> chance(0.0)
    0.5
    """
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))
