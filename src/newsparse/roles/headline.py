"""Claims on blocks: the headline, and the kicker above it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.heading import headline_of
from newsparse.lexicon.kickers import KICKER
from newsparse.page import Block, Role
from newsparse.parsing.keywords import is_section_address
from newsparse.parsing.likeness import squeeze, squeezed
from newsparse.reading import Reading

_NO_KICKER = frozenset(
    "breadcrumb breadcrumbs breadcumb crumb crumbs nav menu byline author date time timestamp meta share social tags "
    "breaking ticker live logo ad ads comments updated published".split()
)
_NO_KICKER_TAGS = ("button", "li", "nav", "time", "h1", "figcaption")
_LONGEST_KICKER = 90
_FARTHEST_KICKER = 4


def claims(reading: Reading) -> Iterator[Claim]:
    """One claim on the headline, where the page shows one, and claims on kickers marked as such before it."""
    found = headline_of(reading)
    if found is not None:
        yield Claim(found.block, Role.HEADLINE, found.strength, found.rule)
        yield from _kickers(reading, found.block)


def _kickers(reading: Reading, headline: int) -> Iterator[Claim]:
    """The marked line a little above the headline; else the short line right above it in the same box."""
    above = [block for block in reading.page.blocks[max(0, headline - _FARTHEST_KICKER) : headline] if block.text]
    for block in above:
        if _marks(reading, block) & KICKER and _may_be_kicker(reading, block):
            yield Claim(block.index, Role.KICKER, 0.8, "mark of a kicker")
            return
    if above and _is_beside(above[-1], reading.page.blocks[headline]) and _may_be_kicker(reading, above[-1]):
        yield Claim(above[-1].index, Role.KICKER, 0.6, "short line right above the headline")


def _marks(reading: Reading, block: Block) -> frozenset[str]:
    cover = block.cover()
    own = reading.words[block.box.index]
    return own | reading.words_of(cover.marks) if cover is not None else own


def _is_beside(block: Block, headline: Block) -> bool:
    """True if a line stands in the box that the headline stands in, or one level in or out."""
    around = {id(box) for box in (headline.box.parent, headline.box.parent and headline.box.parent.parent) if box}
    boxes = (block.box, block.box.parent)
    return any(box is not None and id(box) in around for box in boxes)


def _may_be_kicker(reading: Reading, block: Block) -> bool:
    """True for a short line that is no step of breadcrumbs, no section, and no date."""
    length = reading.lengths[block.index]
    if not 2 < length <= _LONGEST_KICKER or len(block.links()) > 1 or block.box.hidden:
        return False
    marks = _marks(reading, block) | (reading.words[block.box.parent.index] if block.box.parent else frozenset())
    if marks & _NO_KICKER or block.box.tag in _NO_KICKER_TAGS:
        return False
    if not marks & KICKER and _is_unlikely(reading, block):
        return False
    return _is_label(block.text) and squeeze(block.text) not in _sections(reading)


def _is_unlikely(reading: Reading, block: Block) -> bool:
    """True for a line with a number, or a link to a section, that no mark calls a kicker."""
    return _has_number(block.text) or _leads_to_section(reading, block)


def _leads_to_section(reading: Reading, block: Block) -> bool:
    """True for a line that is a link to a section of the site: that is its name, and no kicker."""
    return reading.is_linked(block) and any(is_section_address(p.attributes.get("href") or "") for p in block.links())


def _is_label(text: str) -> bool:
    """False for a line with a whole date, a trail of breadcrumbs, and a number such as that of a telephone."""
    if _DATE.search(text) or _TRAIL.search(text):
        return False
    return sum(map(str.isalpha, text)) > sum(map(str.isdigit, text))


_DATE = re.compile(r"\d{1,2}\D{1,12}(?:19|20)\d\d|(?:19|20)\d\d\D{1,3}\d{1,2}")
"""Day and year: the line is a date, or names author and date."""
_TRAIL = re.compile(r"[^»›>] ?[»›>] ?[^»›>]")


def _has_number(text: str) -> bool:
    return len(text) <= 30 and any(map(str.isdigit, text))


def _sections(reading: Reading) -> set[str]:
    """What the page declares as its section, and the steps of its address: a line that says that is no kicker."""
    declared = reading.declared
    names = squeezed(one.value for one in declared.all("articleSection", "breadcrumb.name", "site.name"))
    for one in declared.all("url"):
        names.update(squeeze(step) for step in one.value.split("/")[3:-1])
    return names
