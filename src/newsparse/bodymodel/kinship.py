"""How alike two blocks stand: in one box, in boxes of one parent, in boxes of the same looks."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.page import Block


class Kinship:
    """The families of a page's blocks, by number."""

    def __init__(self, blocks: Sequence[Block], parents: Sequence[int]) -> None:
        self.parents = parents
        """Index of the parent of the block's box; blocks of one parent are siblings."""
        known: dict[tuple[str, ...], int] = {}
        looks = [
            (box.tag, box.marks, parent.tag, parent.marks) if (parent := (box := block.box).parent) else (box.tag,)
            for block in blocks
        ]
        self.twins = list(map(known.setdefault, looks, range(len(looks))))
        """Blocks of one number look alike to the template: same tag and marks, and so do their parents."""

    def of(self, numbers: Sequence[int], others: Sequence[int | None]) -> list[int]:
        """Of each and the other: 0 there is no other, 1 strangers, 2 siblings, 3 twins elsewhere, 4 twins and siblings."""
        parents, twins = self.parents, self.twins
        return [
            0 if other is None else 1 + (parents[one] == parents[other]) + 2 * (twins[one] == twins[other])
            for one, other in zip(numbers, others)
        ]
