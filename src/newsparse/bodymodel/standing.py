"""How a block stands to the bulk of the text, to its ends, and to what other rules claim beside it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsparse.bodymodel.boxes import Column
from newsparse.bodymodel.context import FAR, Context
from newsparse.bodymodel.families import FIRM
from newsparse.bodymodel.features import cover_of
from newsparse.bodymodel.scales import end_of
from newsparse.page import Block

_EDGE = 3
"""So many blocks from either end of the text count."""
_INNER = 9
"""Further in than that."""
_ADDRESSES = ("http", "www.")


class Standing:
    """The features of some of a page's blocks; part of the second look."""

    def __init__(self, context: Context, numbers: Sequence[int]) -> None:
        self._context = context
        self._numbers = numbers
        self._blocks = [context.found.blocks[number] for number in numbers]
        self._tags = [block.box.tag for block in self._blocks]
        self._sizes = [context.found.steps[number] for number in numbers]
        self._steps = [context.steps[number + FAR] for number in numbers]

    def columns(self) -> list[Column]:
        """The last columns of `families.AROUND`."""
        kinship = self._context.kinship
        return [
            *self._roles(),
            *self._ends(),
            *self._bulk(self._context.bulk(kinship.twins, self._numbers)),
            *self._bulk(self._context.bulk(kinship.parents, self._numbers)),
        ]

    def _bulk(self, standing: Iterable[int]) -> list[Column]:
        """Whether a block is of the group that holds most of what looks like body, and what it is."""
        column = list(standing)
        return [column, zip(column, self._tags), zip(column, self._sizes), zip(column, self._steps)]

    def _roles(self) -> list[Column]:
        before = [self._role(number - 1) for number in self._numbers]
        after = [self._role(number + 1) for number in self._numbers]
        return [before, after, [pair if any(pair) else None for pair in zip(before, after)]]

    def _role(self, number: int) -> str | None:
        """What another rule claims a block to be, with "~" if it is not firm; "none" beyond the page's first and last."""
        found = self._context.found
        if not 0 <= number < len(found.blocks):
            return "none"
        claim = found.claims.get(found.blocks[number].index)
        if claim is None:
            return None
        return claim.role.value if claim.strength >= FIRM else f"~{claim.role.value}"

    def _ends(self) -> list[Column]:
        """How many blocks that are surely body stand before and after, if they are few."""
        edges = [self._context.edges(number) for number in self._numbers]
        near = [(_near(before), _near(after)) for before, after in edges]
        return [
            [
                (after, cover_of(block) if block.parts else "", bool(block.link_length)) if after < _EDGE else None
                for (_, after), block in zip(edges, self._blocks)
            ],
            [(*pair, size) for pair, size in zip(near, self._sizes)],
            [(*pair, end_of(block.text)) for pair, block in zip(near, self._blocks)],
            [_address(block, after) for (_, after), block in zip(edges, self._blocks)],
        ]


def _near(count: int) -> int:
    return count if count < _EDGE else _INNER


def _address(block: Block, after: int) -> tuple[bool, bool, bool] | None:
    """What addresses a text shows, of mail and of pages, and whether it is among the last; None without any."""
    text = block.text
    is_mail, is_page = "@" in text, any(sign in text for sign in _ADDRESSES)
    return (is_mail, is_page, after < 2) if is_mail or is_page else None
