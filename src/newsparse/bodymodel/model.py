"""The body's chance of every block of a page, in two looks, by one table of fitted weights."""

from __future__ import annotations

import json
import math
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

from newsparse.bodymodel.context import Context
from newsparse.bodymodel.features import Features
from newsparse.claim import Claim
from newsparse.page import Block, Box
from newsparse.reading import Reading

Pair = tuple[float, float]

_LONG = 120
_LINKED = 0.3
_OF_KIND = 4
"""So many of the values of `families.BOX` are those of `Features.of_kind`."""


class Weights(NamedTuple):
    """The fitted table, as `tools/fit_body.py` wrote it; each tuple is by number in the family list of its name."""

    bias: Pair
    """What every block starts from, in the first and in the second look."""
    box: tuple[Mapping[Hashable, Pair], ...]
    """Value -> its weight in either look."""
    marks: tuple[Mapping[str, Pair], ...]
    """Value -> its weight in either look."""
    text: tuple[Mapping[Hashable, Pair], ...]
    """Value -> its weight in either look."""
    around: tuple[Mapping[Hashable, float], ...]
    """Value -> its weight in the second look."""
    said: tuple[Mapping[str, float], ...]
    """Value -> its weight in the second look."""
    hopeless: float
    """Below this sum of its box's weights in the first look, a block is not looked at any further."""
    unlikely: float
    """Below this chance in the first look, a block has no second look."""
    doubtful: Pair
    """Below the one and from the other chance on, the first look is as good as the second, which is spared."""
    threshold: float
    """From this chance on a block is body: a heading, a line, a list of links …"""
    lenient: float
    """From this chance on a long text that is no list of links is body: a paragraph is missed more than a line."""


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

    def pairs(name: str) -> tuple[dict[Any, Pair], ...]:
        return tuple({_value(v): (one / 1000, two / 1000) for v, one, two in rows} for rows in plain[name])

    def singles(name: str) -> tuple[dict[Any, float], ...]:
        return tuple({_value(v): one / 1000 for v, one in rows} for rows in plain[name])

    first, second = plain["bias"]
    return Weights(
        (first, second),
        pairs("box"),
        pairs("marks"),
        pairs("text"),
        singles("around"),
        singles("said"),
        plain["hopeless"],
        plain["unlikely"],
        (plain["doubtful"][0], plain["doubtful"][1]),
        plain["threshold"],
        plain["lenient"],
    )


def least(table: Weights, reading: Reading, block: Block) -> float:
    """The chance from which on a block is body."""
    return table.lenient if is_long(reading, block) else table.threshold


def is_long(reading: Reading, block: Block) -> bool:
    """True for a shown text that is as long as a paragraph, hardly linked, and in no cell of a table."""
    if block.box.tag in ("td", "th"):
        return False
    is_linked = block.link_length > _LINKED * len(block.text)
    return reading.lengths[block.index] > _LONG and not is_linked and not block.box.hidden


def _value(plain: Any) -> Hashable:
    return tuple(map(_value, plain)) if isinstance(plain, list) else plain


def score(reading: Reading, claims: Mapping[int, Claim], table: Weights) -> list[Scored]:
    """The blocks of text that may be body, each with its chance, in reading order."""
    found = Features(reading, claims)
    sums = _first_look(found, table)
    chances = [0.0] * len(found.blocks)
    for number, (first, _) in sums.items():
        likely = chance(first)
        chances[number] = likely if likely >= table.unlikely else 0.0
    second = _SecondLook(Context(found, chances), table)
    least, most = table.doubtful
    return [
        Scored(found.blocks[number], second.of(number, sum_) if least <= chances[number] < most else chances[number])
        for number, (_, sum_) in sums.items()
        if chances[number]
    ]


def _first_look(found: Features, table: Weights) -> dict[int, Pair]:
    """By number of the blocks that are not hopeless: the sum of the first look's weights for either look."""
    boxes = _Boxes(found, table)
    sums: dict[int, Pair] = {}
    for number in found.open:
        first, second = boxes.of(found.blocks[number].box)
        if first >= table.hopeless:
            sums[number] = _more((first, second), table.text, found.text(number))
    return sums


class _SecondLook:
    """Adds what is around a block to what the first look found; the boxes between it and the text are added up once."""

    def __init__(self, context: Context, table: Weights) -> None:
        self._context = context
        self._table = table
        self._around = [values.get for values in table.around]
        self._inside: dict[Iterable[str], float] = {}

    def of(self, number: int, total: float) -> float:
        """The chance of a block whose looks add up to *total*."""
        total += sum([get(value, 0.0) for get, value in zip(self._around, self._context.values(number))])
        *spoken, inside = self._context.said(number)
        for values, words in zip(self._table.said, spoken):
            total += sum([values[word] for word in words if word in values])
        known = self._inside.get(inside)
        if known is None:
            values = self._table.said[-1]
            known = self._inside[inside] = sum([values[word] for word in inside if word in values])
        return chance(total + known)


class _Boxes:
    """Adds up what a block owes to its box, once a box; what boxes of one kind share is added up once."""

    def __init__(self, found: Features, table: Weights) -> None:
        self._found = found
        self._table = table
        self._known: dict[int, Pair] = {}
        self._kinds: dict[int, Pair] = {}
        self._memo: list[dict[Iterable[str], Pair]] = [{} for _ in table.marks]

    def of(self, box: Box) -> Pair:
        """The bias and the sum of a box's weights in either look."""
        known = self._known.get(box.index)
        if known is None:
            known = self._known[box.index] = self._sum(box)
        return known

    def _sum(self, box: Box) -> Pair:
        kind = self._found.kind(box)
        shared = self._kinds.get(kind)
        if shared is None:
            shared = self._kinds[kind] = self._of_kind(box)
        return _more(shared, self._table.box[_OF_KIND:], self._found.of_own(box))

    def _of_kind(self, box: Box) -> Pair:
        first, second = _more(self._table.bias, self._table.box, self._found.of_kind(box))
        for memo, table, words in zip(self._memo, self._table.marks, self._found.marks(box)):
            pair = memo.get(words)
            if pair is None:
                pair = memo[words] = _both(table, words)
            first += pair[0]
            second += pair[1]
        return first, second


def _more(start: Pair, tables: Sequence[Mapping[Hashable, Pair]], values: Iterable[Hashable]) -> Pair:
    """*start*, and the weights of the values by their tables."""
    first, second = start
    for table, value in zip(tables, values):
        pair = table.get(value)
        if pair is not None:
            first += pair[0]
            second += pair[1]
    return first, second


def _both(table: Mapping[str, Pair], words: Iterable[str]) -> Pair:
    first = second = 0.0
    for word in words:
        pair = table.get(word)
        if pair is not None:
            first += pair[0]
            second += pair[1]
    return first, second


def chance(total: float) -> float:
    """The logistic function.

    >>> chance(0.0)
    0.5
    """
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))
