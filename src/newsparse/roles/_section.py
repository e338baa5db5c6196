"""The section under a label: the linked headlines that it presents."""

from __future__ import annotations

from newsparse.page import Block, Box, Part
from newsparse.parsing.keywords import is_desk_address, is_topic_address
from newsparse.parsing.leads import LONGEST, OPENINGS, Lead, lead_of
from newsparse.reading import Reading
from newsparse.roles._links import Home, has_headline, leads_to_page, unit_of
from newsparse.roles._openings import Openings

_HIGHEST = 7
"""So many boxes up from the label its links stand at most."""
_MOST = 150
"""A section has no more blocks."""
_NEAR = 12
"""Where a label stands in the text, its first link follows after no more blocks."""
_HEADINGS = frozenset(("h2", "h3", "h4", "h5", "h6"))
_NAMES = 24
"""A list of links of which none is longer is a menu."""
_LARGE = 0.3
LEAST_LINKED = 0.12
"""Links with more text beside them are no list of links."""


def is_label(reading: Reading, block: Block) -> Lead:
    """What a block presents, if it is a label: a heading, or a line of its own with telling words."""
    if Openings.of(reading).by_block[block.index] not in OPENINGS:
        return ""
    lead = lead_of(block.text)
    if not lead or is_in_frame(reading, block.box):
        return ""
    if _is_heading(reading, block):
        return lead
    if any(leads_to_page(part) and not _leads_to_list(part) for part in block.links()):
        return ""
    return "" if lead == "list" and _is_word(block.text) else lead


def _is_heading(reading: Reading, block: Block) -> bool:
    """True for a heading that is not the article's own."""
    if block.box.tag == "h1":
        return reading.main is not None and block.index > reading.first[reading.main.index]
    return block.box.tag in _HEADINGS


def is_in_frame(reading: Reading, inner: Box) -> bool:
    """True in the navigation or the foot of the site."""
    for box, _ in zip(inner.chain(), range(6)):
        if reading.holds_main(box):
            return False
        framed = box.tag in ("nav", "footer") or not _FRAMES.isdisjoint(reading.words[box.index])
        if framed and (reading.level(box) > 3 or _is_above(reading, box)):
            return True
    return False


def _is_above(reading: Reading, box: Box) -> bool:
    """True for a box of which the text is not in sight: no paragraph stands before it in the main box."""
    main = reading.main
    if main is None:
        return True
    prose = reading.prose_in(main)
    return not prose or prose[0] >= reading.first[box.index]


_FRAMES = frozenset("nav navbar navigation menu submenu megamenu masthead footer".split())


def _is_word(text: str) -> bool:
    """True for a single word, which as often says what kind of piece follows ("Video")."""
    return " " not in text and text.isascii()


def _leads_to_list(part: Part) -> bool:
    """True for the link of a label such as "More from Ann Lee"."""
    href = part.attributes.get("href") or ""
    return is_desk_address(href) or is_topic_address(href)


def end_of_story(reading: Reading) -> int:
    """Index of the headline of the next article on a page that goes on with one; else the number of its blocks."""
    heads = [block for box in reading.boxes_of("h1") for block in reading.blocks_in(box) if block.text]
    first = _article_of(heads[0]) if heads else None
    for head in heads[1:]:
        article = _article_of(head)
        if first is not None and article not in (None, first) and _holds_story(reading, article):
            return head.index
    return len(reading.page.blocks)


def _article_of(block: Block) -> Box | None:
    return next((box for box in block.box.chain() if box.tag == "article"), None)


def _holds_story(reading: Reading, box: Box | None) -> bool:
    return box is not None and reading.paragraphs[box.index] > 2


def section(reading: Reading, label: Block, home: Home) -> list[Block]:
    """The blocks after a label that belong to it; empty if no linked headline follows in a box around both."""
    box = _around(reading, label)
    if box is None:
        return []
    if _is_large(reading, box):
        found = _run(reading, label, box)
        return found if _is_of(reading, found, home) else []
    return _rest(reading, label, box)


def tabs(reading: Reading, first: Block) -> list[tuple[Block, list[Block]]]:
    """Labels that stand side by side as tabs, each with the panel that it opens; empty if these are no tabs."""
    blocks = reading.page.blocks
    if first.index and _is_tab(blocks[first.index - 1], first):
        return []
    labels = [first]
    for block in blocks[first.index + 1 : first.index + _MOST_TABS]:
        if not _is_tab(block, first):
            break
        labels.append(block)
    box = _around(reading, labels[-1]) if len(labels) > 1 else None
    if box is None or box.tag in ("body", "html"):
        return []
    panels = _panels(reading, labels[-1], box)
    return list(zip(labels, panels)) if len(panels) == len(labels) else []


_MOST_TABS = 8


def _is_tab(block: Block, first: Block) -> bool:
    """True for a neighbour in the same list of labels."""
    if not 0 < len(block.text) <= LONGEST or block.box.tag != first.box.tag:
        return False
    one, other = block.box.parent, first.box.parent
    if one is None or other is None:
        return False
    return one is other or (one.tag == other.tag == "li" and one.parent is other.parent)


def _panels(reading: Reading, label: Block, box: Box) -> list[list[Block]]:
    """The boxes right inside *box*, after the labels, that hold linked headlines; or those in the one that does."""
    for _ in range(3):
        units: dict[int, Box] = {}
        for block in reading.page.blocks[label.index + 1 : min(reading.last[box.index], label.index + 4 * _MOST)]:
            unit = unit_of(block.box, box)
            if unit is not None and has_headline(reading, block):
                units[unit.index] = unit
        if len(units) != 1:
            return [list(reading.blocks_in(unit)) for unit in units.values()]
        (box,) = units.values()
    return []


def _is_of(reading: Reading, blocks: list[Block], home: Home) -> bool:
    """True unless most linked headlines lead to other sites: then these are sources or resources, and text."""
    links = [part for block in blocks if has_headline(reading, block) for part in block.links()]
    return 2 * sum(map(home.has, links)) >= len(links)


def _around(reading: Reading, label: Block) -> Box | None:
    """The smallest box around a label that holds linked headlines after it."""
    box: Box | None = label.box
    searched = label.index + 1
    for _ in range(_HIGHEST):
        if box is None or box.tag in ("body", "html"):
            return box if box is not None and _has_headline(reading, searched, searched + _NEAR) else None
        end = reading.last[box.index]
        if _has_headline(reading, searched, min(end, searched + 3 * _NEAR)):
            return box
        searched, box = max(searched, end), box.parent
    return None


def _has_headline(reading: Reading, start: int, end: int) -> bool:
    return any(has_headline(reading, block) for block in reading.page.blocks[start:end])


def _rest(reading: Reading, label: Block, box: Box) -> list[Block]:
    """What follows in the box, up to the next label or heading of the same kind."""
    found: list[Block] = []
    end = min(reading.last[box.index], label.index + _MOST)
    for block in reading.page.blocks[label.index + 1 : end]:
        if _ends(reading, block, label):
            break
        found.append(block)
    linked = sum(block.link_length for block in found)
    if linked < LEAST_LINKED * sum(len(block.text) for block in found):
        return []
    named = (block for block in found if reading.lengths[block.index] >= _NAMES)
    return found if any(has_headline(reading, block) for block in named) else []


def _ends(reading: Reading, block: Block, label: Block) -> bool:
    """True for another label, and for an unlinked heading like the label."""
    if not 0 < len(block.text) <= LONGEST:
        return False
    if not block.link_length and block.box.tag in _HEADINGS and block.box.tag <= label.box.tag:
        return True
    return bool(is_label(reading, block))


def _run(reading: Reading, label: Block, box: Box) -> list[Block]:
    """The boxes that follow a label in the text as long as they hold linked headlines and little else."""
    blocks = reading.page.blocks
    found: list[Block] = []
    kept = 0
    index, end = label.index + 1, min(reading.last[box.index], label.index + _MOST)
    while index < end:
        unit = unit_of(blocks[index].box, box)
        stop = index + 1 if unit is None else max(index + 1, reading.last[unit.index])
        group = blocks[index : min(stop, end)]
        large = unit is not None and (stop > end + _MOST or _is_large(reading, unit))
        kind = "stop" if large else _kind(reading, group, label)
        if kind == "stop" or (not kept and index - label.index > _NEAR):
            break
        found.extend(group)
        index = stop
        if kind == "links":
            kept = len(found)
    return found[:kept]


def _is_large(reading: Reading, box: Box) -> bool:
    """True for a box that may hold the article, or another."""
    return reading.holds_main(box) or reading.mass[box.index] > _LARGE * reading.mass[0]


def _kind(reading: Reading, group: tuple[Block, ...], label: Block) -> str:
    """Whether the blocks of one box are links, nothing in particular, or the end of the section."""
    texts = [block for block in group if block.text]
    if not texts:
        return "nothing"
    if _ends(reading, texts[0], label):
        return "stop"
    if _are_links(reading, texts):
        return "links"
    return "nothing" if sum(len(block.text) for block in texts) <= _SPECK else "stop"


def _are_links(reading: Reading, texts: list[Block]) -> bool:
    linked = sum(block.link_length for block in texts)
    size = sum(len(block.text) for block in texts)
    return linked >= _LINKED * size and any(has_headline(reading, block) for block in texts)


_LINKED = 0.3
"""So much of a box in the text must be links if it is to belong to the section."""
_SPECK = 40
"""A text of no more characters between two of its boxes is passed over."""
