"""Claims on blocks: links to other pieces that the page offers to the reader of this article."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.lexicon.related import MARKS
from newsparse.lexicon.related_lists import LIST_MARKS
from newsparse.page import Block, Box, Role
from newsparse.parsing.leads import LABEL_RULE, LONGEST, OPENINGS, Lead, is_general, lead_of, under
from newsparse.reading import Reading
from newsparse.roles import _promotions
from newsparse.roles._links import Home, has_headline
from newsparse.roles._openings import Openings
from newsparse.roles._section import LEAST_LINKED, end_of_story, is_in_frame, is_label, section, tabs

_FIRM, _MARKED = 0.75, 0.72
_SIDE = 0.2
"""A marked box with a larger share of the page's paragraph-like text holds more than links."""


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on related links, and on the lists that the whole site shows (teasers), with their labels."""
    yield from _marked(reading)
    yield from _labelled(reading)
    yield from _promotions.claims(reading)


def _labelled(reading: Reading) -> Iterator[Claim]:
    """What stands under a label: a block belongs to the last label before it that reaches so far."""
    if reading.main is None:
        return
    home, found = Home.of(reading), dict[int, Claim]()
    start, end, listed = reading.first[reading.main.index], _end_of_text(reading, reading.main), False
    for block, said in _labels(reading, start - _ABOVE):
        lead: Lead = "list" if listed and is_general(block.text) else said
        if block.index not in found:
            found.update(_in_tabs(reading, block, lead))
        if not _is_done(found.get(block.index)):
            claims = _under(block, section(reading, block, home), lead)
            found.update(claims)
            listed = listed or (bool(claims) and lead == "list" and block.index >= end)
    yield from found.values()


def _end_of_text(reading: Reading, main: Box) -> int:
    """Index of the last paragraph of the main box."""
    prose = reading.prose_in(main)
    return prose[-1] if prose else 0


def _is_done(claim: Claim | None) -> bool:
    """True for the claim on a label of a panel: its section is known."""
    return claim is not None and claim.rule == LABEL_RULE


def _in_tabs(reading: Reading, block: Block, lead: Lead) -> dict[int, Claim]:
    """What stands under labels side by side; a label that says nothing is taken for one like the first."""
    found: dict[int, Claim] = {}
    if block.box.tag in _TABS:
        for label, blocks in tabs(reading, block):
            found.update(_under(label, blocks, lead_of(label.text) or lead))
    return found


def _labels(reading: Reading, start: int) -> Iterator[tuple[Block, Lead]]:
    end = end_of_story(reading)
    for block in Openings.of(reading).among(OPENINGS):
        if start <= block.index < end and len(block.text) <= LONGEST and (lead := is_label(reading, block)):
            yield block, lead


_ABOVE = 30
"""Further up from the main box stands what every page of the site shows."""
_TABS = frozenset(("button", "li", "a", "span", "div"))


def _under(label: Block, blocks: list[Block], lead: Lead) -> dict[int, Claim]:
    if not blocks or not lead:
        return {}
    if lead == "list":
        claims = {one.index: Claim(one.index, Role.TEASER, _FIRM, "list of the site") for one in blocks}
        claims[label.index] = Claim(label.index, Role.TEASER, _FIRM, LABEL_RULE)
    else:
        rule = under(label.text)
        claims = {one.index: Claim(one.index, Role.RELATED, _FIRM, rule) for one in blocks}
        claims[label.index] = Claim(label.index, Role.RELATED, _FIRM, LABEL_RULE)
    return claims


def _marked(reading: Reading) -> Iterator[Claim]:
    """What stands in boxes with telling marks."""
    for words, role, strength, rule in (
        (MARKS, Role.RELATED, _MARKED, "mark of related links"),
        (LIST_MARKS, Role.TEASER, _MARKED + 0.01, "mark of a list of the site"),
    ):
        for box in reading.boxes_with(words):
            if _is_side(reading, box):
                blocks = reading.blocks_in(box)
                if any(has_headline(reading, block) for block in blocks):
                    for block in blocks:
                        yield Claim(block.index, role, strength, rule)


def _is_side(reading: Reading, box: Box) -> bool:
    return (
        reading.linked[box.index] > LEAST_LINKED * reading.size[box.index]
        and not reading.holds_main(box)
        and reading.mass[box.index] <= _SIDE * reading.mass[0]
        and box.tag not in ("html", "body", "main", "a")
        and not is_in_frame(reading, box)
    )
