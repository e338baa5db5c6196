"""Claims on blocks: the dek, the lines between the headline and the text that sum the story up."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.bodymodel.witness import Witness
from newsparse.claim import Claim
from newsparse.page import Block, Role
from newsparse.parse.likeness import Titles
from newsparse.reading import Reading, is_paragraph

MARKS = frozenset(
    "dek deck standfirst lead lede leadtext leadin intro introtext einleitung vorspann preface subtitle subtitles sub "
    "subhead subheading subheadline subheader subline excerpt summary description abstract epigraph teaser spot chapo "
    "entradilla bajada sumario sottotitolo ingress manchet perex anleser descripcion resumen chapeau introduction "
    "speakable strapline tagline".split()
)
"""Marks of a dek, in the words of several newsrooms."""
_NEVER = frozenset(
    "byline author authors caption figcaption date time timestamp tag tags share related comment comments newsletter "
    "breadcrumb breadcrumbs breaking meta credit ad ads promo nav menu".split()
)
_SHORTEST, _LONGEST = 25, 900
_FARTHEST = 25
_MOST = 6
_FIRM = 2.4
"""From this weight on the claim is firm; below it the body may have the block."""


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on the dek: the likeliest block before the text, and its twins right after it."""
    start, headline = _headline(reading)
    core = [b for b in _texts(reading, start) if reading.level(b.box) == 0 and is_paragraph(b, reading.lengths[b.index])]
    end = core[1].index if len(core) > 1 else core[0].index + 1 if core else start + _FARTHEST
    witness = Witness(reading.declared)
    best: tuple[float, Block] | None = None
    for block in _texts(reading, start):
        if block.index > end:
            break
        weight = _weight(reading, block, headline, core, witness)
        if weight > 1.4 and (best is None or weight > best[0]):
            best = (weight, block)
    if best is None:
        return
    strength = min(0.9, 0.55 + 0.1 * (best[0] - _FIRM)) if best[0] >= _FIRM else 0.45
    for block in (best[1], *_twins(reading, best[1])):
        yield Claim(block.index, Role.DEK, round(strength, 2), "reads as the dek")


def _headline(reading: Reading) -> tuple[int, int | None]:
    """Where to begin, and the index of the headline: the last block before the text that is like the declared one."""
    titles = Titles(reading.declared)
    found = None
    for box in reading.boxes_of("h1", "h2"):
        for block in reading.blocks_in(box):
            likely = titles.likeness(block.text) >= 0.75 if titles else box.tag == "h1"
            if block.text and likely and (found is None or box.tag == "h1"):
                found = block.index
    if found is None:
        found = next((b.index for box in reading.boxes_of("h1") for b in reading.blocks_in(box) if b.text), None)
    return (0 if found is None else max(0, found - 8)), found


def _texts(reading: Reading, start: int) -> Iterator[Block]:
    return (block for block in reading.page.blocks[start:] if block.text)


def _weight(reading: Reading, block: Block, headline: int | None, core: list[Block], witness: Witness) -> float:
    """How much a block deserves to be the dek; about 2 is likely."""
    length = reading.lengths[block.index]
    if not _SHORTEST <= length <= _LONGEST or block.box.hidden or reading.is_linked(block, 0.5):
        return 0.0
    marks = _marks(reading, block)
    if block.box.tag in ("figcaption", "button", "h1", "nav", "footer") or marks & _NEVER:
        return 0.0
    weight = 0.0
    if witness.is_description(block.text):
        weight += 1.7
    if marks & MARKS:
        weight += 1.4
    if headline is not None:
        weight += _by_distance(block, headline, length)
    if core and _is_twin(block, core, reading):
        weight -= 2.2
    elif core and block.index < core[0].index and _is_bold(block):
        weight += 0.9
    return weight


def _marks(reading: Reading, block: Block) -> frozenset[str]:
    marks = reading.words[block.box.index]
    cover = block.cover()
    if cover is not None and cover.marks:
        marks = marks | reading.words_of(cover.marks)
    parent = block.box.parent
    if parent is not None and not reading.holds_main(parent):
        marks = marks | reading.words[parent.index]
    return marks


def _by_distance(block: Block, headline: int, length: int) -> float:
    distance = block.index - headline
    if distance < 0:
        return -0.8
    weight = -1.0 if distance > _FARTHEST else 0.0
    if distance == 1:
        weight += 1.0 if length >= 50 else 0.3
    elif distance <= _MOST:
        weight += 0.4
    if block.box.tag in ("h2", "h3", "h4") and distance <= 3:
        weight += 0.6
    return weight


def _is_twin(block: Block, core: list[Block], reading: Reading) -> bool:
    """True if the block looks to the template like the paragraphs of the text: then it is the first of them."""
    if len(core) < 2:
        return False
    alike = 0
    for one in core[:12]:
        same = one.box.tag == block.box.tag and one.box.marks == block.box.marks
        if same and one is not block and _marks_above(one) == _marks_above(block):
            alike += not (_is_bold(block) and not _is_bold(one))
    return alike >= 2


def _marks_above(block: Block) -> tuple[str, str]:
    parent = block.box.parent
    return (parent.tag, parent.marks) if parent is not None else ("", "")


def _is_bold(block: Block) -> bool:
    return any(part.tag in ("b", "strong") and part.end - part.start >= len(block.text) - 1 for part in block.parts)


def _twins(reading: Reading, dek: Block) -> Iterator[Block]:
    """The blocks right after a dek that is a list or several lines: same tag, marks and parent."""
    if dek.box.tag == "div" and not dek.box.marks:
        return
    for block in reading.page.blocks[dek.index + 1 : dek.index + _MOST]:
        alike = block.box.tag == dek.box.tag and block.box.marks == dek.box.marks
        if not block.text or not alike or block.box.parent is not dek.box.parent:
            return
        yield block
