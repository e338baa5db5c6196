"""Which block of a page is its headline: several rules have to know where it stands."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.page import Block, Part
from newsparse.parsing.likeness import Titles
from newsparse.parsing.mark_words import are_marked
from newsparse.parsing.urls import is_front_door, last_step
from newsparse.reading import Reading

_LOGO = frozenset("logo brand masthead sitename sitetitle".split())
_LONGEST = 300
_FOREIGN = 0.3
"""An `h1` less like the declared headlines is the name of the site or section, if another block is more like them."""
_LIKE = 0.75
_ASIDE_TAGS = frozenset(("nav", "footer", "aside"))
_ASIDE_MARKS = frozenset("comments comment respond footer sidebar widget breadcrumb breadcrumbs crumbs".split())
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
        reading.memo["headline"] = _marked(reading) or _find(reading)
    found = reading.memo["headline"]
    return found if isinstance(found, Headline) else None


def titles_of(reading: Reading) -> Titles:
    """The headlines that a page declares. Made once a page."""
    held = reading.memo.get("titles")
    if not isinstance(held, Titles):
        held = reading.memo["titles"] = Titles(reading.declared)
    return held


def _marked(reading: Reading) -> Headline | None:
    """What the profile of the site marks as the headline."""
    block = reading.marked.headline() if reading.marked is not None else None
    return None if block is None else Headline(block, 1.0, "mark headline")


def _find(reading: Reading) -> Headline | None:
    titles = titles_of(reading)
    best = _best_h1(reading, titles)
    likeness = titles.likeness(best[1].text) if best is not None else 0.0
    if best is None or (titles and likeness < _FOREIGN):
        repeated = _without_h1(reading, titles, _LIKE if best is None else 1.0)
        if repeated is not None:
            return repeated
    if best is not None and best[0] > 0:
        return Headline(best[1].index, 0.95 if best[0] >= 2 else 0.8, "h1")
    return None


def _best_h1(reading: Reading, titles: Titles) -> tuple[float, Block] | None:
    """The `h1` that deserves most to be the headline, and how much; None if there is none."""
    best: tuple[float, Block] | None = None
    for block in reading.blocks_in_any(reading.boxes_of("h1")):
        if block.text and len(block.text) <= _LONGEST and not _is_masthead(reading, block):
            weight = _weight(reading, block, titles)
            if best is None or weight > best[0]:
                best = (weight, block)
    return best


def _is_masthead(reading: Reading, block: Block) -> bool:
    """True for the site's name: a link to the site's front door is the whole text."""
    return any(is_front_door(part.attributes.get("href") or "") for part in _whole_links(block))


def _whole_links(block: Block) -> list[Part]:
    """The links that are the whole text of a block."""
    if block.link_length < len(block.text):
        return []
    return [part for part in block.links() if part.end - part.start == len(block.text)]


def _weight(reading: Reading, block: Block, titles: Titles) -> float:
    """How much an `h1` deserves to be the headline: what the page declares counts most, then its place."""
    weight = 1.0 + 2.5 * titles.likeness(block.text)
    weight -= 2.0 if reading.words[block.box.index] & _LOGO else 0.0
    weight -= 0.6 if block.box.hidden else 0.0
    weight -= 0.7 if _is_aside(reading, block) else 0.0
    weight -= 0.4 if reading.is_linked(block) else 0.0
    main = reading.main
    if main is not None:
        weight -= 0.7 if block.index >= reading.last[main.index] else 0.0
        weight += 0.3 if reading.level(block.box) <= 2 else 0.0
    return weight


def _is_aside(reading: Reading, block: Block) -> bool:
    """True in a box for navigation, comments or the foot of the page."""
    for box in block.box.chain():
        if reading.holds_main(box):
            return False
        if box.tag in _ASIDE_TAGS or are_marked(reading.words[box.index], _ASIDE_MARKS):
            return True
    return False


def _without_h1(reading: Reading, titles: Titles, least: float) -> Headline | None:
    """The first block, however it is marked up, that is what the page declares as its headline."""
    if not titles:
        return None
    best: tuple[float, Block] | None = None
    for block in reading.page.blocks:
        if block.text and len(block.text) <= _LONGEST and block.box.tag in _LIKELY_TAGS:
            rank = _rank(reading, block, titles, least)
            if rank and (best is None or rank > best[0]):
                best = (rank, block)
    if best is None:
        return None
    return Headline(best[1].index, 0.85, f"{best[1].box.tag} that repeats the declared headline")


def _rank(reading: Reading, block: Block, titles: Titles, least: float) -> float:
    """How like the declared headline a block is; 0 if it is not, or stands aside."""
    likeness = titles.sameness(block.text)
    if likeness < least or _is_masthead(reading, block) or _is_aside(reading, block):
        return 0.0
    rank = likeness + (0.2 if block.box.tag in ("h2", "h3") else 0.0) - 0.02 * min(reading.level(block.box), 8)
    rank -= 0.3 if block.box.hidden else 0.0
    return rank - (0.3 if reading.is_linked(block) and not _leads_here(reading, block) else 0.0)


def _leads_here(reading: Reading, block: Block) -> bool:
    """True for a link to the page itself: old templates make the headline one."""
    steps = {last_step(part.attributes.get("href") or "") for part in _whole_links(block)}
    return any(last_step(one.value) in steps for one in reading.declared.all("url") if last_step(one.value))
