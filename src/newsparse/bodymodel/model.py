"""The body's chance of every block of a page, in two looks, by one table of fitted weights."""

from __future__ import annotations

import json
import math
from collections.abc import Hashable, Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from newsparse.bodymodel import context, families, features
from newsparse.claim import Claim
from newsparse.page import Block
from newsparse.reading import Reading

Pair = tuple[float, float]


class Weights(NamedTuple):
    """The fitted table, as `tools/fit_body.py` wrote it."""

    bias: Pair
    """What every block starts from, in the first and in the second look."""
    single: tuple[Mapping[Hashable, Pair], ...]
    """By number in `families.FAMILIES`: value -> its weight in either look."""
    many: tuple[Mapping[str, Pair], ...]
    """By number in `families.MANY`: value -> its weight in either look."""
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
    return tuple(map(_value, plain)) if isinstance(plain, list) else plain


def score(reading: Reading, claims: Mapping[int, Claim], table: Weights) -> list[Scored]:
    """The blocks of text that no rule holds firmly, each with its chance to be body, in reading order."""
    found = features.Features(reading, claims)
    sums = _Sums(found, table)
    looks = {number: sums.of(number) for number in found.open}
    first = [chance(looks[number][0]) if number in looks else 0.0 for number in range(len(found.blocks))]
    around = context.Context(reading, found.blocks, first)
    scored = []
    for number in found.open:
        total = looks[number][1]
        for values, value in zip(table.around, around.values(number)):
            total += values.get(value, 0.0)
        scored.append(Scored(found.blocks[number], chance(total)))
    return scored


class _Sums:
    """Adds up a page's weights; what boxes share is added up once a box."""

    def __init__(self, found: features.Features, table: Weights) -> None:
        self._found = found
        self._table = table
        self._memo: list[dict[Iterable[str], Pair]] = [{} for _ in families.SHARED]

    def of(self, number: int) -> Pair:
        """The sum of a block's weights in either look."""
        first, second = self._table.bias
        for values, value in zip(self._table.single, self._found.values(number)):
            one = values.get(value)
            if one is not None:
                first += one[0]
                second += one[1]
        many = self._found.words(number)
        for family, words in enumerate(many):
            if family < len(self._memo):
                memo = self._memo[family]
                pair = memo.get(words)
                if pair is None:
                    pair = memo[words] = self._add(family, words)
            else:
                pair = self._add(family, words)
            first += pair[0]
            second += pair[1]
        return first, second

    def _add(self, family: int, words: Iterable[str]) -> Pair:
        table = self._table.many[family]
        first = second = 0.0
        for word in words:
            one = table.get(word)
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
