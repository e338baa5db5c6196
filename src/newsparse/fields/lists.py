"""Builds a list of the body from the blocks inside it, with the lists inside its items."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse.fields.case import Case
from newsparse.fields.spans import spans
from newsparse.page import Block, Box
from newsparse.records import ListBlock, ListItem, Span

LISTS = ("ul", "ol")
_STEPS = ("li", *LISTS)

Entry = tuple[Block, Sequence[Box], int]
"""A block, the items and lists around it from the outermost on, and how many of them are passed."""


def list_of(holder: Box, group: Sequence[Block], case: Case) -> ListBlock:
    """The list of the blocks that stand in *holder*. Texts of one item are joined by a line break."""
    return _built(holder, [(block, _path(block.box, holder), 0) for block in group], case)


class _Draft:
    """An item in the making."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._spans: list[Span] = []
        self._length = 0
        self.inner: dict[int, tuple[Box, list[Entry]]] = {}
        """The lists inside it, by the index of their box, with their blocks."""

    def add(self, block: Block, case: Case) -> None:
        self._texts.append(block.text)
        self._spans.extend(spans(block, case, self._length))
        self._length += len(block.text) + 1

    def item(self, case: Case) -> ListItem:
        children = tuple(_built(box, entries, case) for box, entries in self.inner.values())
        return ListItem("\n".join(self._texts), tuple(self._spans), children)


def _built(holder: Box, entries: Sequence[Entry], case: Case) -> ListBlock:
    drafts: list[_Draft] = []
    current: Box | None = None
    for block, path, passed in entries:
        item, inner, after = _next(path, passed)
        if inner is not None and drafts:
            drafts[-1].inner.setdefault(inner.index, (inner, []))[1].append((block, path, after))
        else:
            if item is None or item is not current or not drafts:
                drafts.append(_Draft())
            drafts[-1].add(block, case)
        current = item
    return ListBlock(tuple(draft.item(case) for draft in drafts), holder.tag == "ol")


def _path(box: Box, holder: Box) -> Sequence[Box]:
    found = []
    for outer in box.chain():
        if outer is holder:
            break
        if outer.tag in _STEPS:
            found.append(outer)
    found.reverse()
    return found


def _next(path: Sequence[Box], passed: int) -> tuple[Box | None, Box | None, int]:
    """The next item on the way in, the next list, and how many steps are passed with that list."""
    item: Box | None = None
    for number in range(passed, len(path)):
        box = path[number]
        if box.tag != "li":
            return item, box, number + 1
        item = item or box
    return item, None, len(path)
