"""Claims on blocks: the text of the article."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from newsparse.bodymodel.model import score, weights
from newsparse.claim import Claim
from newsparse.page import Role
from newsparse.reading import Reading


def claims(reading: Reading, held: Mapping[int, Claim]) -> Iterator[Claim]:
    """A claim on every block that reads as body and that no other rule holds firmly.

    The strength is the fitted chance.
    """
    table = weights()
    for block, chance in score(reading, held, table):
        if chance >= table.threshold:
            yield Claim(block.index, Role.BODY, chance, "reads as body")
