"""Claims on blocks: the text of the article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsparse.bodymodel.model import score, weights
from newsparse.claim import Claim
from newsparse.page import Role
from newsparse.reading import Reading

_ONCE = 60
"""A text of this length that stands twice is shown twice to nobody: to small and to large screens."""


def claims(reading: Reading, held: Mapping[int, Claim]) -> Iterator[Claim]:
    """A claim on every block that reads as body and that no other rule holds firmly.

    The strength is the fitted chance. Of long blocks with the same text only the first is body.
    """
    table = weights()
    seen: set[str] = set()
    for block, chance in score(reading, held, table):
        if chance < table.threshold:
            continue
        if reading.lengths[block.index] >= _ONCE:
            if block.text in seen:
                yield Claim(block.index, Role.OTHER, chance, "repeats a block of the body")
                continue
            seen.add(block.text)
        yield Claim(block.index, Role.BODY, chance, "reads as body")
