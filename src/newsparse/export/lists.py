"""The lines of a list: what Markdown and plain text lay out alike."""

from __future__ import annotations

from collections.abc import Callable

from newsparse.records import ListBlock, ListItem

_MARKS = (("-", "."), ("*", ")"))


def list_lines(block: ListBlock, lines_of: Callable[[ListItem], list[str]], turn: int = 0) -> list[str]:
    """The entries of a list, each behind its mark, with the lists inside them set in.

    *lines_of* gives the lines of an entry's own text; an entry without any text is passed over. Lists with different
    *turn* (0, 1) have different marks: that tells one list from the next.

    >>> inner = ListBlock((ListItem("two"),), ordered=True)
    >>> list_lines(ListBlock((ListItem("one", children=(inner,)), ListItem("three"))), lambda entry: [entry.text])
    ['- one', '  1. two', '- three']
    """
    bullet, point = _MARKS[turn]
    written: list[str] = []
    number = 0
    for entry in block.items:
        own = list(lines_of(entry))
        for index, child in enumerate(entry.children):
            own += list_lines(child, lines_of, index % 2)
        if own:
            number += 1
            mark = f"{number}{point} " if block.ordered else f"{bullet} "
            written += [mark + own[0], *(" " * len(mark) + line for line in own[1:])]
    return written
