"""Claims on blocks: the text of the article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from newsparse.bodymodel.model import Scored, least, score, weights
from newsparse.claim import READS_AS_DEK, Claim
from newsparse.page import Block, Role
from newsparse.reading import Reading

_ONCE = 60
"""A text of this length that stands twice is shown twice to nobody: to small and to large screens."""


def claims(reading: Reading, held: Mapping[int, Claim]) -> Iterator[Claim]:
    """A claim on every block that reads as body and that no other rule holds firmly.

    The strength is the fitted chance; the entries of a list share the mean of theirs. Of long blocks with the same text
    only the first is body.
    """
    texts = list(_read(reading, held))
    yield from texts
    if not any(claim.role is Role.BODY for claim in texts):
        # A dek sums a text up: where there is none, it is the text itself, of a page that says little.
        yield from (Claim(i, Role.BODY, 0.5, "all the text there is") for i, one in held.items() if one.rule == READS_AS_DEK)


def _read(reading: Reading, held: Mapping[int, Claim]) -> Iterator[Claim]:
    table = weights()
    seen: set[str] = set()
    scored = score(reading, held, table)
    lists = _lists(scored)
    for block, own in scored:
        chance = lists.get(_list_of(block), own)
        if chance < least(table, reading, block):
            continue
        if reading.lengths[block.index] >= _ONCE:
            if block.text in seen:
                yield Claim(block.index, Role.OTHER, chance, "repeats a block of the body")
                continue
            seen.add(block.text)
        yield Claim(block.index, Role.BODY, chance, "reads as body")


def _lists(scored: Iterable[Scored]) -> dict[int, float]:
    """By box index of a list: the mean chance of its entries, since a list is body as a whole."""
    chances: dict[int, list[float]] = {}
    for block, chance in scored:
        if (number := _list_of(block)) >= 0:
            chances.setdefault(number, []).append(chance)
    return {number: sum(found) / len(found) for number, found in chances.items()}


def _list_of(block: Block) -> int:
    """Index of the list whose entry the block is; -1 if it is none."""
    box, parent = block.box, block.box.parent
    return parent.index if box.tag == "li" and parent is not None else -1
