"""How the blocks of a page open: found once, so that a rule with a table of phrases looks at few of them."""

from __future__ import annotations

from newsparse.page import Block
from newsparse.parsing.openings import opening
from newsparse.reading import Reading

_MEMO = "openings"


class Openings:
    """The `opening` of every block of a page."""

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        self._blocks = blocks
        self.by_block = [opening(block.text) for block in blocks]
        """By block index: how it opens; "" for media, and for texts without a word."""

    @classmethod
    def of(cls, reading: Reading) -> Openings:
        """Those of a page, made once."""
        held = reading.memo.get(_MEMO)
        if not isinstance(held, cls):
            held = reading.memo[_MEMO] = cls(reading.page.blocks)
        return held

    def among(self, keys: frozenset[str]) -> list[Block]:
        """The blocks that open with one of the keys, in reading order."""
        return [block for block, key in zip(self._blocks, self.by_block) if key in keys]

    def wordless(self) -> list[Block]:
        """The blocks that open with no letter or digit, media among them."""
        return [block for block, key in zip(self._blocks, self.by_block) if not key[:1].isalnum()]
