"""Claims on blocks: corrections, editors' notes and disclosures that stand apart from the text."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.lexicon.notes import CORRECTION, DISCLOSURE, EDITOR
from newsparse.page import Role
from newsparse.reading import Reading

_MARKS = ("correction", "corrections", "clarification", "editorsnote", "editornote", "erratum")
_LONGEST = 900
_OTHER = (*EDITOR, *DISCLOSURE)


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims by marks, and by how a block begins."""
    boxes = reading.boxes_with(_MARKS)
    notes = (box for box in boxes if not reading.holds_main(box) and reading.size[box.index] <= _LONGEST)
    for block in reading.blocks_in_any(notes):
        yield Claim(block.index, Role.NOTE, 0.75, "mark of a correction")
    main = reading.main
    middle = (reading.first[main.index] + reading.last[main.index]) // 2 if main is not None else 0
    for block in reading.page.blocks:
        length = reading.lengths[block.index]
        if 20 <= length <= _LONGEST and reading.level(block.box) <= 1:
            start = block.text[:40].casefold().lstrip("*[(")
            if start.startswith(CORRECTION):
                yield Claim(block.index, Role.NOTE, 0.7, "opens as a correction")
            elif start.startswith(_OTHER):
                # Before the text it may introduce it; after it, it stands apart.
                strength = 0.6 if block.index >= middle else 0.45
                yield Claim(block.index, Role.NOTE, strength, "opens as an editor's note or a disclosure")
