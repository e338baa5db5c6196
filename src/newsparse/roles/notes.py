"""Claims on blocks: corrections, editors' notes and disclosures that stand apart from the text."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.lexicon.notes import CORRECTION, DISCLOSURE, EDITOR
from newsparse.page import Block, Role
from newsparse.parsing.openings import openings
from newsparse.reading import Reading
from newsparse.roles._openings import Openings

_MARKS = ("correction", "corrections", "clarification", "editorsnote", "editornote", "erratum")
_LONGEST = 900
_OPENINGS = openings((*CORRECTION, *EDITOR, *DISCLOSURE))


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims by marks, and by how a block begins."""
    boxes = reading.boxes_with(_MARKS)
    notes = (box for box in boxes if not reading.holds_main(box) and reading.size[box.index] <= _LONGEST)
    for block in reading.blocks_in_any(notes):
        yield Claim(block.index, Role.NOTE, 0.75, "mark of a correction")
    main = reading.main
    middle = (reading.first[main.index] + reading.last[main.index]) // 2 if main is not None else 0
    for block in Openings.of(reading).among(_OPENINGS):
        if 20 <= reading.lengths[block.index] <= _LONGEST and reading.level(block.box) <= 1:
            claim = _by_opening(block, block.index >= middle)
            if claim is not None:
                yield claim


def _by_opening(block: Block, is_late: bool) -> Claim | None:
    start = block.text[:40].casefold().lstrip("*[(")
    if start.startswith(CORRECTION):
        return Claim(block.index, Role.NOTE, 0.7, "opens as a correction")
    if start.startswith(DISCLOSURE):
        return Claim(block.index, Role.NOTE, 0.6, "opens as a disclosure")
    if start.startswith(EDITOR):
        # Before the text such a note may introduce it; after it, it stands apart.
        return Claim(block.index, Role.NOTE, 0.6 if is_late else 0.45, "opens as an editor's note")
    return None
