"""Links of blocks whose role is related: their addresses, headlines, placement and labels."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import attrs

from newsparse.fields.case import Case
from newsparse.fields.related_addresses import Address, Addresses, is_piece
from newsparse.fields.related_titles import Title, title_of
from newsparse.page import Block, Part, Role
from newsparse.parsing.leads import LABEL_RULE, is_promotion_lead, label_of, lead_of
from newsparse.records import Placement, RelatedLink

_CONFIDENCE, _LEAST = {0.75: 0.88, 0.72: 0.78, 0.62: 0.8}, 0.7
"""What the strengths of claims on related links are worth as measured: labelled, marked, alone in the text."""
_GAP = 3
"""So many blocks may stand between two blocks of one group."""
_LONGEST_LABEL = 60


@attrs.frozen(eq=False)
class Offer:
    """A related link, where it is, and how sure it is."""

    key: str
    """What makes its address the same as another."""
    link: RelatedLink
    """The link."""
    block: Block
    """The block that shows its headline."""
    confidence: float
    """0 to 1: how sure it is that it is one."""


def offers(case: Case) -> Iterator[Offer]:
    """The links of the page's related blocks, in reading order; an address may come more than once."""
    blocks = case.blocks(Role.RELATED)
    if blocks:
        addresses, text = Addresses(case), _text(case)
        for rule, group in _groups(case, blocks):
            yield from _offers(case, rule, group, addresses, text)


def _text(case: Case) -> range:
    """From the first to the last block of the body in the main box."""
    body = [block.index for block in case.blocks(Role.BODY) if not case.reading.level(block.box)]
    return range(body[0], body[-1]) if body else range(0)


def _groups(case: Case, blocks: list[Block]) -> Iterator[tuple[str, list[Block]]]:
    """Neighbouring related blocks with one rule, so under one label."""
    rule, group = "", list[Block]()
    for block in blocks:
        own = case.claims[block.index].rule
        if group and (own != rule or block.index - group[-1].index > _GAP):
            yield rule, group
            group = []
        rule = own
        group.append(block)
    if group:
        yield rule, group


def _offers(case: Case, rule: str, group: list[Block], addresses: Addresses, text: range) -> Iterator[Offer]:
    label = label_of(rule)
    placement: Placement = "inline" if group[0].index in text else "block"
    for address, many in _by_address(group, addresses):
        title = title_of(case, many) if rule != LABEL_RULE else None
        if title is None:
            continue
        own, words = _own_lead(title, label is None)
        if is_piece(address.url, words):
            link = RelatedLink(address.url, words, placement, own or label or _before(title, many))
            yield Offer(address.key, link, title.block, _worth(case, title.block))


def _by_address(group: list[Block], addresses: Addresses) -> Iterable[tuple[Address, list[tuple[Block, Part]]]]:
    """The links of a group, by where they lead."""
    links: dict[str, tuple[Address, list[tuple[Block, Part]]]] = {}
    for block in group:
        for part in block.links():
            address = addresses.of(part.attributes.get("href"))
            if address is not None:
                links.setdefault(address.key, (address, []))[1].append((block, part))
    return links.values()


def _worth(case: Case, block: Block) -> float:
    return _CONFIDENCE.get(case.claims[block.index].strength, _LEAST)


def _before(title: Title, links: list[tuple[Block, Part]]) -> str | None:
    """The label that leads to the same address as the headline after it."""
    texts = (block.text for block, _ in links if block.index < title.block.index)
    return next((text.rstrip(" :：") for text in texts if lead_of(text) == "related"), None)


def _own_lead(title: Title, free: bool) -> tuple[str | None, str]:
    """The lead-in inside the block or inside the link, and the title without it.

    Where the headline does not stand under a label (*free*), words of any kind before the link are its label.
    """
    block = title.block
    first = block.links()[0].start
    before = block.text[: title.start if first >= title.part.start else first].strip()
    if 1 < len(before) <= _LONGEST_LABEL and (lead_of(before) == "related" or (free and _is_lead(block, before))):
        return before.rstrip(" :：|>»›→-–—") or None, title.text
    lead, colon, rest = title.text.partition(":")
    if colon and len(rest) > 8 and lead_of(lead) == "related":
        return lead.strip(), rest.strip()
    return None, title.text


def _is_lead(block: Block, before: str) -> bool:
    return block.box.tag == "li" or is_promotion_lead(before)
