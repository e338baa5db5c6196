"""Promotions of other pieces in the text: between its paragraphs, and between headline and text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.page import Block, Box, Part, Role
from newsparse.parsing.keywords import is_desk_address, is_topic_address
from newsparse.parsing.leads import is_promotion_lead
from newsparse.reading import Reading
from newsparse.roles._links import Home, headline_link, leads_to_page

_FIRM, _ALONE, _BEFORE = 0.75, 0.62, 0.92
_MOST_ALONE = 25
"""A page with more linked headlines between its paragraphs is a list of links."""


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on promotions: a lead-in and a link, a list of links, or a linked headline alone."""
    story = _story(reading)
    if story is not None:
        home, (start, end) = Home.of(reading), story
        linked = _linked(reading, range(max(_headline(reading, start), start - _NEAR), start))
        for block in linked:
            if _is_subhead(reading, block, home):
                yield Claim(block.index, Role.RELATED, _BEFORE, "linked headline before the text")
        yield from _between(reading, home, range(start, end))
        yield from _lists(reading, home, range(start, end))


def _headline(reading: Reading, start: int) -> int:
    """Index after the last unlinked `h1` before the text; the text's own if there is none."""
    heads = [block.index for box in reading.boxes_of("h1") for block in reading.blocks_in(box) if not block.link_length]
    return max((index + 1 for index in heads if index < start), default=start)


def _linked(reading: Reading, stretch: range) -> list[Block]:
    blocks = reading.page.blocks[stretch.start : stretch.stop]
    return [block for block in blocks if block.link_length and reading.level(block.box) <= _OUTER]


_OUTER = 2
"""Boxes up from the main box, further out nothing is in the text."""


def _between(reading: Reading, home: Home, story: range) -> Iterator[Claim]:
    """Claims on lines with a lead-in, and on linked headlines alone."""
    alone: list[Block] = []
    for block in _linked(reading, story):
        if _has_lead(block):
            yield Claim(block.index, Role.RELATED, _FIRM, "promotion in the text")
        elif _is_alone(reading, block, home) and not _is_thing(reading, block):
            alone.append(block)
    if len(alone) <= _MOST_ALONE:
        yield from _cards(reading, alone)


def _is_thing(reading: Reading, block: Block) -> bool:
    """True for an item of a list of things: some have no link, or they have hardly more than names."""
    if block.box.tag != "li" or block.box.parent is None:
        return False
    items = [item for item in reading.blocks_in(block.box.parent) if item.text]
    return not all(item.link_length for item in items) or sum(len(item.text) for item in items) < _MEAN * len(items)


_NEAR = 10


def _is_subhead(reading: Reading, block: Block, home: Home) -> bool:
    """True for a linked headline among the lines between headline and text."""
    if block.box.tag not in ("li", "h2", "h3", "p") or reading.level(block.box) > 2:
        return False
    links = block.links()
    if len(links) != 1 or reading.lengths[block.index] < 30:
        return False
    return _is_alone(reading, block, home, 0.7) and _ABOUT.isdisjoint(_marks(reading, block))


_ABOUT = frozenset(
    "author authors byline autor autores meta social share tags breadcrumb breadcrumbs nav menu date "
    "teaser teasers card cards result results search".split()
)
"""Marks of other lines that stand there."""


def _marks(reading: Reading, block: Block) -> frozenset[str]:
    words = reading.words[block.box.index]
    for box, _ in zip(block.box.chain(), range(4)):
        if not reading.holds_main(box):
            words = words | reading.words[box.index]
    return words


def _story(reading: Reading) -> tuple[int, int] | None:
    """Index of the first paragraph of the main box, and after its last block; None if it has less than two."""
    if reading.main is None:
        return None
    prose = reading.prose_in(reading.main)
    if len(prose) < 2:
        return None
    looks = [_look(reading, reading.page.blocks[index]) for index in prose]
    usual = Counter(looks).most_common(1)[0][0]
    like = [index for index, look in zip(prose, looks) if look == usual]
    return like[0], min(reading.last[reading.main.index], like[-1] + _NEAR)


def _look(reading: Reading, block: Block) -> tuple[str, frozenset[str], frozenset[str]]:
    """How a block looks to the template: its tag, and the words of its marks and of those around it."""
    box = block.box
    return box.tag, reading.words[box.index], reading.words[box.parent.index] if box.parent is not None else frozenset()


def _has_lead(block: Block) -> bool:
    """True for "Read more: …", where little but the link follows the lead-in."""
    links = [part for part in block.links() if leads_to_page(part)]
    if not links:
        return False
    text, first = block.text, links[0]
    if first.start == 0:
        lead, colon, rest = text.partition(":")
        return bool(colon) and len(rest) > 8 and first.end >= 0.9 * len(text) and is_promotion_lead(lead + colon)
    if block.link_length < 0.6 * (len(text) - first.start):
        return False
    return is_promotion_lead(text[: first.start])


def _is_alone(reading: Reading, block: Block, home: Home, share: float = 0.85) -> bool:
    """True for a linked headline that is a block of its own."""
    part = headline_link(reading, block, share)
    if part is None or not _LEAST <= reading.lengths[block.index] <= _MOST or not _is_elsewhere(part, home):
        return False
    if block.text.startswith(("http", "www.")) or (" " not in block.text and block.text.isascii()):
        return False
    if _is_crosshead(reading, block):
        return False
    return not any(box.tag in _NOT_ALONE for box, _ in zip(block.box.chain(), range(3)))


_LEAST, _MOST = 20, 200
"""No headline that stands alone is shorter or longer."""
_NOT_ALONE = frozenset("td th figcaption button blockquote nav dt dd form h1 figure footer".split())


def _is_crosshead(reading: Reading, block: Block) -> bool:
    """True for a heading right before a paragraph in a box of several: it heads that part of the text."""
    parent = block.box.parent
    if parent is None or block.box.tag not in ("h2", "h3", "h4") or reading.paragraphs[parent.index] < 2:
        return False
    after = next((one for one in reading.page.blocks[block.index + 1 : block.index + 6] if one.text), None)
    return after is not None and after.box.parent is parent and reading.is_prose(after)


def _is_elsewhere(part: Part, home: Home) -> bool:
    """True for a link to another page of the site that is no list."""
    href = part.attributes.get("href") or ""
    return home.has(part) and not is_desk_address(href) and not is_topic_address(href)


def _cards(reading: Reading, alone: list[Block]) -> Iterator[Claim]:
    """Claims on linked headlines and on what else their cards show; soft ones where they may be the text itself."""
    blocks = [one for block in alone for one in _card(reading, block)]
    strength = _PERHAPS if _are_text(reading, alone, blocks) else _ALONE
    for block in blocks:
        yield Claim(block.index, Role.RELATED, strength, "linked headline in the text")


def _are_text(reading: Reading, alone: list[Block], blocks: list[Block]) -> bool:
    """True for many bare linked lines, and for cards with much text: a list of things with their links."""
    bare = [block for block in alone if block.box.tag == "p" and not block.box.marks]
    beside = sum(len(block.text) - block.link_length for block in blocks)
    return len(bare) >= _MOST_BARE or beside > _BESIDE * reading.mass[0]


_MOST_BARE = 4
"""So many linked paragraphs are the headings of a text in parts."""
_BESIDE, _PERHAPS = 0.12, 0.45
"""Cards with more text than this share of the page's paragraphs may be its text."""
_KICKER = 40


def _card(reading: Reading, block: Block) -> tuple[Block, ...]:
    """The blocks of the largest small box around a linked headline that does not hold the story.

    None where a text stands before the headline in that box: then the link only leads on from that text.
    """
    box = _card_box(reading, block)
    if box is None:
        return (block,)
    card = reading.blocks_in(box)
    before = (one for one in card if one.index < block.index and not one.link_length)
    return () if any(len(one.text) > _KICKER for one in before) else card


def _card_box(reading: Reading, block: Block) -> Box | None:
    found: Box | None = None
    box: Box | None = block.box
    while box is not None and not reading.holds_main(box):
        if reading.last[box.index] - reading.first[box.index] > 10 or reading.size[box.index] > 700:
            break
        found, box = box, box.parent
    return found


def _lists(reading: Reading, home: Home, story: range) -> Iterator[Claim]:
    """Lists in the text of which every item is mostly a link to another page of the site."""
    for box in reading.boxes_of("ul", "ol"):
        if reading.first[box.index] not in story or reading.level(box) or reading.holds_main(box):
            continue
        blocks = reading.blocks_in(box)
        length = sum(reading.lengths[block.index] for block in blocks)
        if length >= _MEAN * len(blocks) > _MEAN and all(_is_item(reading, block, home) for block in blocks):
            for block in blocks:
                yield Claim(block.index, Role.RELATED, _ALONE, "list of linked headlines in the text")


_MEAN = 32
"""Shorter items are names of things."""


def _is_item(reading: Reading, block: Block, home: Home) -> bool:
    part = headline_link(reading, block)
    return part is not None and reading.lengths[block.index] >= _LEAST and home.has(part)
