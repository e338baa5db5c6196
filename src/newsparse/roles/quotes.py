"""Claims on blocks: pull quotes, which show again what the text says, and the names under quotations."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.claim import WHO_IS_QUOTED, Claim
from newsparse.page import Block, Box, Role
from newsparse.parsing.likeness import squeeze
from newsparse.reading import Reading

_MARKS = frozenset(
    "pullquote pullquotes pull quote quotes zitat blockquote citation citat cita destacado exergue".split()
)
_SHORTEST, _LONGEST = 20, 500
_PROBE = 60
_LONGEST_NAME = 120
_SPEAKER = frozenset("author attribution source cite credit speaker autor name".split())


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on attributions, and on blocks of quote boxes whose words stand in a paragraph of the text too."""
    yield from _attributions(reading)
    found = list(_quotes(reading))
    if not found:
        return
    inside = {block.index for block in found}
    blocks = reading.page.blocks
    text = "\n".join(squeeze(blocks[index].text) for index in reading.prose if index not in inside)
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


def _attributions(reading: Reading) -> Iterator[Claim]:
    """The short last block of a quotation that its tag or mark calls the speaker."""
    for box in (*reading.boxes_of("blockquote"), *reading.boxes_with(("pullquote", "blockquote", "zitat"))):
        blocks = [block for block in reading.blocks_in(box) if block.text]
        if len(blocks) < 2 or reading.holds_main(box):
            continue
        if reading.lengths[blocks[-1].index] <= _LONGEST_NAME and _names_speaker(reading, blocks[-1]):
            yield Claim(blocks[-1].index, Role.CREDIT, 0.8, WHO_IS_QUOTED)
    yield from _captioned(reading)


def _captioned(reading: Reading) -> Iterator[Claim]:
    """The caption of a figure that is a quotation."""
    for box in reading.boxes_of("figcaption"):
        if box.parent is not None and box.parent.tag == "figure" and _is_of_quote(reading, box.parent):
            for block in reading.blocks_in(box)[:1]:
                if reading.lengths[block.index] <= _LONGEST_NAME:
                    yield Claim(block.index, Role.CREDIT, 0.8, WHO_IS_QUOTED)


def _is_of_quote(reading: Reading, figure: Box) -> bool:
    """True for a figure that holds a quotation and no picture: the HTML standard's mark-up of an attribution."""
    blocks = reading.blocks_in(figure)
    if any(block.media is not None for block in blocks) or reading.holds_main(figure):
        return False
    return any(box.tag == "blockquote" for block in blocks for box in (block.box, block.box.parent) if box)


def _names_speaker(reading: Reading, block: Block) -> bool:
    cover = block.cover()
    tags = {block.box.tag, cover.tag if cover is not None else ""}
    return bool(tags & {"cite", "footer"} or reading.words[block.box.index] & _SPEAKER) or block.text[0] in "—–"
