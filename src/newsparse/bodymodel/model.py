"""The body's chance of every block of a page, in two looks, by one table of fitted weights."""

from __future__ import annotations

import json
import math
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import repeat
from typing import Any, NamedTuple, TypeVar

from newsparse.bodymodel.around import Around
from newsparse.bodymodel.boxes import Boxes, Column
from newsparse.bodymodel.context import Context
from newsparse.bodymodel.families import KIND
from newsparse.bodymodel.features import Features
from newsparse.claim import Claim
from newsparse.page import Block, Box
from newsparse.reading import Reading

W = TypeVar("W", float, complex)

_LONG = 120
_LINKED = 0.3


class Weights(NamedTuple):
    """The fitted table, as `tools/fit_body.py` wrote it; each tuple is by number in the family list of its name.

    A complex number holds two weights: that in the first look (its real part) and that in the second (its imaginary part).
    So both looks are added up at once.
    """

    bias: complex
    """What every block starts from."""
    box: tuple[Mapping[Hashable, complex], ...]
    """Value -> its weights in both looks."""
    marks: tuple[Mapping[str, complex], ...]
    """Value -> its weights in both looks."""
    text: tuple[Mapping[Hashable, complex], ...]
    """Value -> its weights in both looks."""
    around: tuple[Mapping[Hashable, float], ...]
    """Value -> its weight in the second look."""
    said: tuple[Mapping[str, float], ...]
    """Value -> its weight in the second look."""
    hopeless: float
    """Below this sum of its box's weights in the first look, a block is not looked at any further."""
    unlikely: float
    """Below this chance in the first look, a block has no second look."""
    doubtful: tuple[float, float]
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

    def pairs(name: str) -> tuple[dict[Any, complex], ...]:
        return tuple({_value(v): complex(one / 1000, two / 1000) for v, one, two in rows} for rows in plain[name])

    def singles(name: str) -> tuple[dict[Any, float], ...]:
        return tuple({_value(v): one / 1000 for v, one in rows} for rows in plain[name])

    first, second = plain["bias"]
    return Weights(
        complex(first, second),
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
    for number, total in sums.items():
        likely = chance(total.real)
        if likely >= table.unlikely:
            chances[number] = likely
    likely_ones = [number for number in sums if chances[number]]
    least, most = table.doubtful
    doubtful = {number: sums[number].imag for number in likely_ones if least <= chances[number] < most}
    second = _second_look(Context(found, chances), doubtful, table) if doubtful else {}
    return [Scored(found.blocks[number], second.get(number, chances[number])) for number in likely_ones]


def _first_look(found: Features, table: Weights) -> dict[int, complex]:
    """By number of the blocks that are not hopeless: the sum of their weights."""
    boxes = {(box := found.blocks[number].box).index: box for number in found.open}
    of_box = dict(zip(boxes, _of_boxes(found.boxes, list(boxes.values()), table)))
    starts = {n: start for n in found.open if (start := of_box[found.blocks[n].box.index]).real >= table.hopeless}
    numbers = list(starts)
    return dict(zip(numbers, _added(starts.values(), table.text, found.texts(numbers))))


def _of_boxes(found: Boxes, boxes: Sequence[Box], table: Weights) -> list[complex]:
    """The bias and the sum of the weights of each box; what boxes of one kind share is added up once."""
    kinds = list(map(found.kind, boxes))
    examples = dict(zip(kinds, boxes))
    shared = dict(zip(examples, _of_kinds(found, examples.values(), table)))
    return _added([shared[kind] for kind in kinds], table.box[len(KIND) :], found.own(boxes))


def _of_kinds(found: Boxes, examples: Iterable[Box], table: Weights) -> list[complex]:
    """The bias and the sum of the weights of each kind of boxes; what kinds have the same marks is added up once."""
    memo: list[dict[Iterable[str], complex]] = [{} for _ in table.marks]
    sums: list[complex] = []
    for box in examples:
        total = table.bias + sum([row.get(value, 0.0) for row, value in zip(table.box, found.of_kind(box))])
        for known, row, words in zip(memo, table.marks, found.marks(box)):
            if words not in known:
                known[words] = _of_words(row, words)
            total += known[words]
        sums.append(total)
    return sums


def _second_look(context: Context, sums: Mapping[int, float], table: Weights) -> dict[int, float]:
    """By number: the chance of a block, by what is around it and what the first look has added up."""
    around = Around(context, list(sums))
    totals = _added(sums.values(), table.around, around.columns())
    *columns, inside = around.said()
    of_inside = {words: _of_words(table.said[-1], words) for words in set(inside)}
    for row, column in zip(table.said, columns):
        totals = [total + _of_words(row, words) if words else total for total, words in zip(totals, column)]
    return {n: chance(total + of_inside[words]) for n, total, words in zip(sums, totals, inside)}


def _added(starts: Iterable[W], tables: Iterable[Mapping[Hashable, W]], columns: Iterable[Column]) -> list[W]:
    """Each start, and the weights of its value in each column."""
    rows = zip(*[map(row.get, column, repeat(0.0)) for row, column in zip(tables, columns)])
    return [sum(row, start) for row, start in zip(rows, starts)]


def _of_words(row: Mapping[str, W], words: Iterable[str]) -> W:
    return sum([row[word] for word in words if word in row])


def chance(total: float) -> float:
    """The logistic function.

    >>> chance(0.0)
    0.5
    """
    return 1.0 / (1.0 + math.exp(-total if -30.0 < total < 30.0 else math.copysign(30.0, -total)))
