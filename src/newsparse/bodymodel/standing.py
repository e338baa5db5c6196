"""How a block stands to the bulk of the text, to its ends, and to what other rules claim beside it."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.bodymodel.boxes import Column
from newsparse.bodymodel.context import Context
from newsparse.bodymodel.families import FIRM

_EDGE = 3
"""So many blocks from either end of the text count."""
_INNER = 9
"""Further in than that."""


class Standing:
    """The features of some of a page's blocks; part of the second look."""

    def __init__(self, context: Context, numbers: Sequence[int]) -> None:
        self._context = context
        self._numbers = numbers
        self._blocks = [context.found.blocks[number] for number in numbers]
        self._sizes = [context.found.steps[number] for number in numbers]

    def columns(
        self, edges: Sequence[tuple[int, int]], covers: Sequence[str | None], ends: Sequence[str]
    ) -> list[Column]:
        """The last columns of `families.NEAR`. Of each block: how many that are surely body stand before and after it; what
        covers its text; and how it ends."""
        return [*self.roles(), *self._ends(edges, covers, ends)]

    def roles(self) -> list[Column]:
        """What other rules claim the blocks before and after to be."""
        near = {number + off for number in self._numbers for off in (-1, 1)}
        roles = {number: self._role(number) for number in near}
        before = [roles[number - 1] for number in self._numbers]
        after = [roles[number + 1] for number in self._numbers]
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

    def _ends(
        self, edges: Sequence[tuple[int, int]], covers: Sequence[str | None], ends: Sequence[str]
    ) -> list[Column]:
        """How many blocks that are surely body stand before and after, if they are few."""
        near = [(_near(before), _near(after)) for before, after in edges]
        return [
            [
                (after, cover or "", bool(block.link_length)) if after < _EDGE else None
                for (_, after), cover, block in zip(edges, covers, self._blocks)
            ],
            [(*pair, size) for pair, size in zip(near, self._sizes)],
            [(*pair, end) for pair, end in zip(near, ends)],
            [_address(block.text, after) for (_, after), block in zip(edges, self._blocks)],
        ]


def _near(count: int) -> int:
    return count if count < _EDGE else _INNER


def _address(text: str, after: int) -> tuple[bool, bool, bool] | None:
    """What addresses a text shows, of mail and of pages, and whether it is among the last; None without any."""
    is_mail, is_page = "@" in text, "http" in text or "www." in text
    return (is_mail, is_page, after < 2) if is_mail or is_page else None
