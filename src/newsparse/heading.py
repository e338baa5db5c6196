"""Which block of a page is its headline: several rules have to know where it stands."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.page import Block
from newsparse.parse.likeness import Titles
from newsparse.reading import Reading

_LOGO = frozenset("logo brand masthead sitename sitetitle".split())
_LONGEST = 300
_FOREIGN = 0.3
"""An `h1` less like the declared headlines is the name of the site or section, if another block is more like them."""
_LIKELY_TAGS = ("h1", "h2", "h3", "h4", "div", "p", "span", "td", "center", "header", "section", "article")


class Headline(NamedTuple):
    """The block that shows the headline."""

    block: int
    """Its index."""
    strength: float
    """How sure that is, 0 to 1."""
    rule: str
    """Why, in words."""


def headline_of(reading: Reading) -> Headline | None:
    """The headline as the page shows it; None if no block is one. Looked for once a page."""
    if "headline" not in reading.memo:
        reading.memo["headline"] = _find(reading)
    found = reading.memo["headline"]
    return found if isinstance(found, Headline) else None


def _find(reading: Reading) -> Headline | None:
    titles = Titles(reading.declared)
    best: tuple[float, Block] | None = None
    for block in reading.blocks_in_any(reading.boxes_of("h1")):
        if block.text and len(block.text) <= _LONGEST:
            weight = _weight(reading, block, titles)
            if best is None or weight > best[0]:
                best = (weight, block)
    if best is None or (titles and titles.likeness(best[1].text) < _FOREIGN):
        repeated = _without_h1(reading, titles)
        if repeated is not None:
            return repeated
    if best is not None and best[0] > 0:
        return Headline(best[1].index, 0.95 if best[0] >= 2 else 0.8, "h1")
    return None


def _weight(reading: Reading, block: Block, titles: Titles) -> float:
    """How much an `h1` deserves to be the headline: what the page declares counts most, then its place."""
    weight = 1.0 + 2.5 * titles.likeness(block.text)
    if reading.words[block.box.index] & _LOGO:
        weight -= 2
    if block.box.hidden:
        weight -= 0.6
    if any(box.tag in ("nav", "footer", "aside") for box in block.box.chain()):
        weight -= 0.7
    main = reading.main
    if main is not None:
        last = reading.last[main.index]
        weight -= 0.7 if block.index >= last else 0.0
        weight += 0.3 if reading.level(block.box) <= 2 else 0.0
    if reading.is_linked(block):
        weight -= 0.4
    return weight


def _without_h1(reading: Reading, titles: Titles) -> Headline | None:
    """The first block, however it is marked up, that is word for word what the page declares as its headline."""
    if not titles:
        return None
    best: tuple[float, int, str] | None = None
    for block in reading.page.blocks:
        if not block.text or len(block.text) > _LONGEST or block.box.tag not in _LIKELY_TAGS:
            continue
        likeness = titles.likeness(block.text)
        if likeness < 0.75 or any(box.tag in ("nav", "footer", "aside") for box in block.box.chain()):
            continue
        rank = likeness + (0.2 if block.box.tag in ("h2", "h3") else 0.0) - (0.3 if reading.is_linked(block) else 0.0)
        if best is None or rank > best[0]:
            best = (rank, block.index, block.box.tag)
    return Headline(best[1], 0.85, f"{best[2]} that repeats the declared headline") if best else None
