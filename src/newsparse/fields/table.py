"""A table of the body: its rows with a text for every cell, empty ones too, so that columns stay columns."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import filterfalse

from newsparse.fields.case import Case
from newsparse.page import Block, Box
from newsparse.records import Table

_CELLS = ("td", "th")
_LONGEST_CELL = 400
"""A table with a longer cell lays out the page."""
_MOST_BOXES = 50
"""So many boxes a text are looked at for empty cells."""

Cell = tuple[Box, list[str]]


def table_of(group: list[Block], case: Case) -> list[Table]:
    """The table that neighbours in one `table` make, alone in a list; [] where it only lays out the page.

    A first row of which all cells are `th` is the header; so is one with an empty corner before them.
    """
    captions = list(filter(_is_caption, group))
    rows = _rows(list(filterfalse(_is_caption, group)), case)
    if _is_layout(rows, group):
        return []
    texts = tuple(map(_texts, rows))
    header, rest = (texts[0], texts[1:]) if _is_header(rows[0]) else ((), texts)
    return [Table(rest, header, " ".join(block.text for block in captions) or None)]


def _is_layout(rows: list[list[Cell]], group: list[Block]) -> bool:
    """True for rows that only lay out the page."""
    longest = max(len(block.text) for block in group)
    return len(rows) < 2 or max(map(len, rows)) < 2 or longest > _LONGEST_CELL


def _is_caption(block: Block) -> bool:
    return _nearest(block.box, (*_CELLS, "caption", "table")).tag == "caption"


def _texts(cells: list[Cell]) -> tuple[str, ...]:
    return tuple(" ".join(lines) for _, lines in cells)


def _is_header(cells: list[Cell]) -> bool:
    told = [box.tag for box, lines in cells if lines]
    return set(told) == {"th"} and len(told) >= len(cells) - 1


def _rows(group: list[Block], case: Case) -> list[list[Cell]]:
    """The cells by row, in order; rows that hold a text of the body, with their empty cells."""
    texts: dict[Box, list[str]] = {}
    rows: dict[Box, list[Cell]] = {}
    for block in group:
        cell = _nearest(block.box, (*_CELLS, "tr", "table"))
        texts.setdefault(cell, []).append(block.text)
        rows.setdefault(_nearest(cell, ("tr", "table")), [])
    for cell in _cells(list(rows), texts, case):
        rows[_nearest(cell, ("tr", "table"))].append((cell, texts.get(cell, [])))
    return list(rows.values())


def _cells(rows: list[Box], texts: Mapping[Box, list[str]], case: Case) -> list[Box]:
    """The cells of the rows, empty ones too; the ones with a text alone where a few texts stand among many boxes."""
    if not rows:
        return []
    first, last = rows[0].index, rows[-1].index
    known, found = set(rows), []
    for box in case.reading.page.boxes[first : first + _MOST_BOXES * len(texts)]:
        if box.parent is not None and box.parent.index < last < box.index:
            break
        if box in texts or _is_cell_of(box, known):
            found.append(box)
    return found if texts.keys() <= set(found) else list(texts)


def _is_cell_of(box: Box, rows: set[Box]) -> bool:
    return box.tag in _CELLS and box.parent in rows


def _nearest(box: Box, tags: tuple[str, ...]) -> Box:
    outer: Box | None = box
    while outer is not None and outer.tag not in tags:
        outer = outer.parent
    return outer or box
