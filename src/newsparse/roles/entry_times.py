"""Claims on blocks: the line of time, and often of author, at the head of each entry of a live blog."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from newsparse.claim import Claim
from newsparse.page import Block, Role
from newsparse.parsing.live import calls_itself_live
from newsparse.reading import Reading

_CLOCK: Final = re.compile(r"\W{0,2}(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d)")
_LONGEST: Final = 60
_SENTENCE_ENDS: Final = (".", "!", "?", "…", ":", "。")
_TYPE: Final = "liveblogposting"


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on short texts that begin with a time of day, where the page declares a live blog or calls itself live."""
    if not _is_live(reading):
        return
    for block in reading.page.blocks:
        text = block.text
        if text and len(text) <= _LONGEST and not text.endswith(_SENTENCE_ENDS) and _is_timed(block):
            yield Claim(block.index, Role.DATE, 0.8, "time of an entry")


def _is_live(reading: Reading) -> bool:
    declared = reading.declared
    if any(one.value.lower().endswith(_TYPE) for one in declared.all("@type")):
        return True
    titles = [one.value for one in declared.all("title", "headline")]
    return calls_itself_live(titles, [one.value for one in declared.all("url")])


def _is_timed(block: Block) -> bool:
    """True for a text that begins with a time of day, in its words or in a `<time>`."""
    return bool(_CLOCK.match(block.text)) or any(part.tag == "time" and part.start < 3 for part in block.parts)
