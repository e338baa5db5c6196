"""Claims on blocks: pull quotes, which show again what the text says."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.page import Block, Role
from newsparse.parse.likeness import squeeze
from newsparse.reading import Reading

_MARKS = frozenset("pullquote pullquotes pull quote quotes zitat blockquote citation citat cita destacado exergue".split())
_SHORTEST, _LONGEST = 20, 500
_PROBE = 60


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on blocks of quote boxes whose words stand in a paragraph of the text too."""
    found = [block for block in _quotes(reading)]
    if not found:
        return
    inside = {block.index for block in found}
    text = "\n".join(squeeze(b.text) for b in reading.page.blocks if b.index not in inside and reading.is_prose(b))
    for block in found:
        key = squeeze(block.text)
        if len(key) > 12 and key[:_PROBE] in text:
            yield Claim(block.index, Role.OTHER, 0.7, "pull quote that repeats the text")


def _quotes(reading: Reading) -> Iterator[Block]:
    seen: set[int] = set()
    for box in (*reading.boxes_of("blockquote", "aside", "q"), *reading.boxes_with(_MARKS)):
        if reading.holds_main(box) or reading.size[box.index] > 2 * _LONGEST:
            continue
        for block in reading.blocks_in(box):
            if block.index not in seen and _SHORTEST <= reading.lengths[block.index] <= _LONGEST:
                seen.add(block.index)
                yield block
