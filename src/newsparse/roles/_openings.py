"""How the blocks of a page open: found once, so that a rule with a table of phrases looks at few of them."""

from __future__ import annotations

from collections import defaultdict
from operator import attrgetter

from newsparse.page import Block
from newsparse.parsing.openings import openings_of
from newsparse.reading import Reading

_MEMO = "openings"


class Openings:
    """The `opening` of every block of a page."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        self.by_block = openings_of([block.text for block in blocks])
        """By block index: how it opens; "" for media, and for texts without a word."""
        found: defaultdict[str, list[Block]] = defaultdict(list)
        for key, block in zip(self.by_block, blocks):
            found[key].append(block)
        self._blocks = dict(found)

    @classmethod
    def of(cls, reading: Reading) -> Openings:
        """Those of a page, made once."""
        held = reading.memo.get(_MEMO)
        if not isinstance(held, cls):
            held = reading.memo[_MEMO] = cls(reading.page.blocks)
        return held

    def among(self, keys: frozenset[str]) -> list[Block]:
        """The blocks that open with one of the keys, in reading order."""
        found = [block for key in keys.intersection(self._blocks) for block in self._blocks[key]]
        return sorted(found, key=_BY_INDEX)

    def wordless(self) -> list[Block]:
        """The blocks that open with no letter or digit, media among them."""
        return [block for key, blocks in self._blocks.items() if not key[:1].isalnum() for block in blocks]


_BY_INDEX = attrgetter("index")
