"""The blocks that look alike in one parent: what the second look says of all of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from newsparse.bodymodel.boxes import Values
from newsparse.bodymodel.context import Context

Key = tuple[int, int, str]
"""Of blocks that look alike in one parent: its index, the number of their looks (`Kinship.twins`), and their tag."""


class Alike:
    """Some of a page's blocks, by how they look and in which parent they stand."""

    def __init__(self, context: Context, numbers: Sequence[int], tags: Iterable[str]) -> None:
        kinship = context.kinship
        parents, twins = kinship.parents, kinship.twins
        self.keys: list[Key] = [(parents[number], twins[number], tag) for number, tag in zip(numbers, tags)]
        """Of each block, in the order of *numbers*."""
        self.kinds = dict.fromkeys(self.keys)
        """The keys, each once."""
        self._siblings = context.groups(parents, {parent for parent, _, _ in self.kinds})
        self._twins = context.groups(twins, {looks for _, looks, _ in self.kinds})
        self._usual_parent, self._parent_share = context.usual(parents)
        self._usual_looks, self._looks_share = context.usual(twins)

    def values(self, key: Key) -> Values:
        """The values of `families.ALIKE`."""
        parent, looks, tag = key
        chance, share, _ = self._siblings[parent]
        of_twins, share_of_twins, count = self._twins[looks]
        in_usual_looks, in_usual_parent = self.usual(key)
        return (
            chance,
            share,
            (chance // 2, share // 2),
            of_twins,
            (of_twins, share_of_twins),
            (of_twins, count),
            in_usual_looks,
            (in_usual_looks, tag),
            in_usual_parent,
            (in_usual_parent, tag),
        )

    def usual(self, key: Key) -> tuple[int, int]:
        """Of the blocks' looks and of their parent: 1 where they are those with most of what looks like body, else 0; and 2
        more where those have the bulk of it."""
        parent, looks, _ = key
        return self._looks_share + (looks == self._usual_looks), self._parent_share + (parent == self._usual_parent)

    def chance(self, key: Key) -> int:
        """The mean chance of all that looks so."""
        return self._twins[key[1]][0]
