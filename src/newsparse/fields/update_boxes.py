"""Where the entries of a live blog are on the page: boxes that repeat, each with its time."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newsparse.fields.case import Case
from newsparse.page import Block, Box, Part, Role

FEWEST = 2
"""So many boxes that look alike are entries; one is no series."""
_TIMED = 0.6
"""The share of them that shows a time."""
_WHOLE = 0.7
"""Of groups inside each other, the one with more boxes counts, if it has this share of the other's text."""
_NO_ENTRY = frozenset("p h1 h2 h3 h4 h5 h6 blockquote figure figcaption td tr tbody table header footer".split())
"""Tags of what may repeat inside an entry."""
_CLOCK = re.compile(r"(?<!\d)(?:[01]?\d|2[0-3])(?:[:.h]| h )[0-5]\d(?!\d)")
_SHORT = 40

Key = tuple[int, str, str]


def entries(case: Case) -> list[Box]:
    """The boxes of the entries in reading order; [] where no boxes repeat with a time in each."""
    boxes = case.reading.page.boxes
    timed = [group for group in _groups(case.blocks(Role.BODY)) if _is_timed(case, [boxes[index] for index in group])]
    if not timed:
        return []
    most = max(sum(group.values()) for group in timed)
    whole = [group for group in timed if sum(group.values()) >= _WHOLE * most]
    best = max(range(len(whole)), key=lambda number: len(whole[number]))
    return [boxes[index] for index in sorted(whole[best])]


def time_part(blocks: Iterable[Block]) -> Part | None:
    """The first `<time>` with a machine-readable moment."""
    return next(
        (part for block in blocks for part in block.parts if part.tag == "time" and part.attributes.get("datetime")),
        None,
    )


def clock_block(blocks: Iterable[Block]) -> Block | None:
    """The first short text with a time of day in it: what an entry shows of when it was posted."""
    return next((block for block in blocks if len(block.text) <= _SHORT and _CLOCK.search(block.text)), None)


def _groups(blocks: Iterable[Block]) -> list[dict[int, int]]:
    """Boxes with one parent that look alike, by index, and how much text is in each; only groups that are large enough."""
    groups: dict[Key, dict[int, int]] = {}
    for block in blocks:
        for box in block.box.chain():
            if box.parent is not None and box.tag not in _NO_ENTRY:
                group = groups.setdefault((box.parent.index, box.tag, box.marks.partition(" ")[0]), {})
                group[box.index] = group.get(box.index, 0) + len(block.text)
    return [group for group in groups.values() if len(group) >= FEWEST]


def _is_timed(case: Case, boxes: Iterable[Box]) -> bool:
    shown = [_has_time(case.reading.blocks_in(box)) for box in boxes]
    return sum(shown) >= _TIMED * len(shown)


def _has_time(blocks: tuple[Block, ...]) -> bool:
    first = blocks[:4]
    return time_part(first) is not None or clock_block(first) is not None
