"""The body's chance of every block of a page, in two looks, by one table of fitted weights."""

from __future__ import annotations

import json
import math
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from itertools import repeat
from typing import Any, NamedTuple

from newsparse.bodymodel.around import Around
from newsparse.bodymodel.boxes import Boxes, Column, Values
from newsparse.bodymodel.context import Context
from newsparse.bodymodel.families import ALIKE, BESIDE, KIND
from newsparse.bodymodel.features import Features
from newsparse.claim import Claim
from newsparse.page import Block, Box
from newsparse.reading import Reading

_LONG = 120
_LINKED = 0.3


_BITS = 24
_HALF = 1 << (_BITS - 1)


class Weights(NamedTuple):
    """The fitted table, as `tools/fit_body.py` wrote it; each tuple is by number in the family list of its name.

    Weights are thousandths. Some whole numbers hold two of them, that of the first look and that of the second (`both`), so that both
    looks are added up at once.
    """

    bias: tuple[float, float]
    """What every block starts from, in either look."""
    box: tuple[Mapping[Hashable, int], ...]
    """Value -> its weights in both looks."""
    marks: tuple[Mapping[str, int], ...]
    """Value -> its weights in both looks."""
    text: tuple[Mapping[Hashable, int], ...]
    """Value -> its weights in both looks."""
    around: tuple[Mapping[Hashable, int], ...]
    """Value -> its weight in the second look."""
    said: tuple[Mapping[str, int], ...]
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

    def pairs(name: str) -> tuple[dict[Any, int], ...]:
        return tuple({_value(v): both(one, two) for v, one, two in rows} for rows in plain[name])

    def singles(name: str) -> tuple[dict[Any, int], ...]:
        return tuple({_value(v): one for v, one in rows} for rows in plain[name])

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


def both(first: int, second: int) -> int:
    """The weights of both looks in one number; sums of such numbers hold both sums, if they are small enough.

    >>> total = both(700, -30) + both(-900, -20)
    >>> of_first(total), of_second(total)
    (-200, -50)
    """
    return (first << _BITS) + second


def of_first(total: int) -> int:
    """What a sum of `both` holds for the first look."""
    return (total + _HALF) >> _BITS


def of_second(total: int) -> int:
    """What a sum of `both` holds for the second look."""
    return total - (of_first(total) << _BITS)


def score(reading: Reading, claims: Mapping[int, Claim], table: Weights) -> list[Scored]:
    """The blocks of text that may be body, each with its chance, in reading order."""
    found = Features(reading, claims)
    sums = _first_look(found, table)
    chances = [0.0] * len(found.blocks)
    for number, total in sums.items():
        likely = chance(of_first(total), table.bias[0])
        if likely >= table.unlikely:
            chances[number] = likely
    likely_ones = [number for number in sums if chances[number]]
    least, most = table.doubtful
    doubtful = {number: of_second(sums[number]) for number in likely_ones if least <= chances[number] < most}
    second = _second_look(Context(found, chances), doubtful, table) if doubtful else {}
    return [Scored(found.blocks[number], second.get(number, chances[number])) for number in likely_ones]


def _first_look(found: Features, table: Weights) -> dict[int, int]:
    """By number of the blocks that are not hopeless: the sum of their weights."""
    boxes = {(box := found.blocks[number].box).index: box for number in found.open}
    of_box = dict(zip(boxes, _of_boxes(found.boxes, list(boxes.values()), table)))
    least = 1000 * (table.hopeless - table.bias[0])
    starts = {n: start for n in found.open if of_first(start := of_box[found.blocks[n].box.index]) >= least}
    numbers = list(starts)
    return dict(zip(numbers, _added(starts.values(), table.text, found.texts(numbers))))


def _of_boxes(found: Boxes, boxes: Sequence[Box], table: Weights) -> list[int]:
    """The sum of the weights of each box; what boxes share by their kind or their place is added up once."""
    kinds, places = list(map(found.kind, boxes)), list(map(found.place, boxes))
    of_kind = _of_kinds(found, dict(zip(kinds, boxes)), table)
    beside = table.box[_FIRST_BESIDE:]
    of_place = {place: _of(beside, found.beside(box)) for place, box in dict(zip(places, boxes)).items()}
    starts = [of_kind[kind] + of_place[place] for kind, place in zip(kinds, places)]
    return _added(starts, table.box[_FIRST_OWN:], found.own(boxes))


def _of_kinds(found: Boxes, examples: Mapping[int, Box], table: Weights) -> dict[int, int]:
    """The sum of the weights of each kind of boxes; what kinds have the same marks is added up once."""
    memo: list[dict[Iterable[str], int]] = [{} for _ in table.marks]
    sums: dict[int, int] = {}
    for kind, box in examples.items():
        total = _of(table.box, found.of_kind(box))
        for known, row, words in zip(memo, table.marks, found.marks(box)):
            if words not in known:
                known[words] = _of_words(row, words)
            total += known[words]
        sums[kind] = total
    return sums


def _second_look(context: Context, sums: Mapping[int, int], table: Weights) -> dict[int, float]:
    """By number: the chance of a block, by what is around it and what the first look has added up."""
    around = Around(context, list(sums))
    alike = around.alike
    of_alike = {key: _of(table.around, alike.values(key)) for key in alike.kinds}
    starts = [total + of_alike[key] for total, key in zip(sums.values(), alike.keys)]
    totals = _added(starts, table.around[len(ALIKE) :], around.columns())
    *columns, inside = around.said()
    of_inside = {words: _of_words(table.said[-1], words) for words in set(inside)}
    for row, column in zip(table.said, columns):
        totals = [total + _of_words(row, words) if words else total for total, words in zip(totals, column)]
    return {n: chance(total + of_inside[words], table.bias[1]) for n, total, words in zip(sums, totals, inside)}


def _added(starts: Iterable[int], tables: Iterable[Mapping[Hashable, int]], columns: Iterable[Column]) -> list[int]:
    """Each start, and the weights of its value in each column."""
    return list(map(sum, zip(starts, *[map(row.get, column, repeat(0)) for row, column in zip(tables, columns)])))


def _of(tables: Iterable[Mapping[Hashable, int]], values: Values) -> int:
    """The weights of one value in each of the first tables."""
    return sum([row.get(value, 0) for row, value in zip(tables, values)])


def _of_words(row: Mapping[str, int], words: Iterable[str]) -> int:
    return sum([row[word] for word in words if word in row])


def chance(total: int, bias: float = 0.0) -> float:
    """The logistic function of so many thousandths, and a bias.

    >>> chance(0)
    0.5
    """
    total_odds = bias + total / 1000
    return 1.0 / (1.0 + math.exp(-total_odds if -30.0 < total_odds < 30.0 else math.copysign(30.0, -total_odds)))


_FIRST_BESIDE = len(KIND)
_FIRST_OWN = _FIRST_BESIDE + len(BESIDE)
