"""How alike two blocks stand: in one box, in boxes of one parent, in boxes of the same looks."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.page import Block


class Kinship:
    """The families of a page's blocks, by number."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        known: dict[tuple[str, ...], int] = {}
        numbers: dict[int, int] = {}
        self.parents = [_parent_of(block) for block in blocks]
        """Index of the parent of the block's box; blocks of one parent are siblings."""
        for block in blocks:
            if block.box.index not in numbers:
                numbers[block.box.index] = known.setdefault(_looks(block), len(known))
        self.twins = [numbers[block.box.index] for block in blocks]
        """Blocks of one number look alike to the template: same tag and marks, and so do their parents."""

    def of(self, one: int, other: int | None) -> int:
        """0 nobody there, 1 strangers, 2 siblings, 3 twins elsewhere, 4 twins and siblings."""
        if other is None:
            return 0
        siblings = self.parents[one] == self.parents[other]
        return 1 + siblings + 2 * (self.twins[one] == self.twins[other])


def _parent_of(block: Block) -> int:
    parent = block.box.parent
    return parent.index if parent is not None else -1


def _looks(block: Block) -> tuple[str, ...]:
    box, parent = block.box, block.box.parent
    return (box.tag, box.marks, parent.tag, parent.marks) if parent is not None else (box.tag,)
