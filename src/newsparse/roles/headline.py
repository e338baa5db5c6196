"""Claims on blocks: the headline, and the kicker above it."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.page import Block, Role
from newsparse.parse.likeness import Titles
from newsparse.reading import Reading

KICKER = frozenset(
    "kicker eyebrow overline topline dachzeile spitzmarke roofline headline-kicker pretitle supertitle surtitle "
    "antetitulo antetítulo cintillo surtitre occhiello preheadline superhead catchline".split()
)
"""Marks of the small line above a headline."""
_LOGO = frozenset("logo brand masthead sitename sitetitle".split())
_LONGEST = 300
_FOREIGN = 0.3
"""An `h1` less like the declared headlines is the name of the site or section, if another block is more like them."""
_LIKELY_TAGS = ("h1", "h2", "h3", "h4", "div", "p", "span", "td", "center", "header", "section", "article")


def claims(reading: Reading) -> Iterator[Claim]:
    """One claim on the headline, where the page shows one, and claims on kickers marked as such before it."""
    found = _headline(reading)
    if found is not None:
        yield found
        yield from _kickers(reading, found.block)


def _headline(reading: Reading) -> Claim | None:
    titles = Titles(reading.declared)
    best: tuple[float, Block] | None = None
    for box in reading.boxes_of("h1"):
        for block in reading.blocks_in(box):
            if block.text and len(block.text) <= _LONGEST:
                weight = _weight(reading, block, titles)
                if best is None or weight > best[0]:
                    best = (weight, block)
    if best is None or (titles and titles.likeness(best[1].text) < _FOREIGN):
        repeated = _without_h1(reading, titles)
        if repeated is not None:
            return repeated
    if best is not None and best[0] > 0:
        return Claim(best[1].index, Role.HEADLINE, 0.95 if best[0] >= 2 else 0.8, "h1")
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


def _without_h1(reading: Reading, titles: Titles) -> Claim | None:
    """The first block, however it is marked up, that is word for word what the page declares as its headline."""
    if not titles:
        return None
    best: tuple[float, int, str] | None = None
    for block in reading.page.blocks:
        if not block.text or len(block.text) > _LONGEST or block.box.tag not in _LIKELY_TAGS:
            continue
        likeness = titles.likeness(block.text)
        if likeness < 0.75:
            continue
        rank = likeness + (0.2 if block.box.tag in ("h2", "h3") else 0.0) - (0.3 if reading.is_linked(block) else 0.0)
        if best is None or rank > best[0]:
            best = (rank, block.index, block.box.tag)
    return Claim(best[1], Role.HEADLINE, 0.85, f"{best[2]} that repeats the declared headline") if best else None


def _kickers(reading: Reading, headline: int) -> Iterator[Claim]:
    for box in reading.boxes_with(KICKER):
        for block in reading.blocks_in(box):
            if 0 < headline - block.index <= 4 and reading.lengths[block.index] <= 80:
                yield Claim(block.index, Role.KICKER, 0.8, "mark of a kicker")
