"""Links of blocks whose role is related: their addresses, headlines, placement and labels."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse.fields.case import Case
from newsparse.fields.related_addresses import Address, Addresses, is_piece
from newsparse.fields.related_titles import title_of
from newsparse.page import Block, Part, Role
from newsparse.parse.leads import LABEL_RULE, is_promotion_lead, label_of, lead_of
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
    """From the first to the last block of the body."""
    claims = case.claims
    first = next((claim.block for claim in claims if claim.role is Role.BODY), 0)
    return range(first, next((claim.block for claim in reversed(claims) if claim.role is Role.BODY), first))


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
    links: dict[str, list[tuple[Block, Part]]] = {}
    found: dict[str, Address] = {}
    for block in group if rule != LABEL_RULE else ():
        for part in block.links():
            address = addresses.of(part.attributes.get("href"))
            if address is not None:
                found.setdefault(address.key, address)
                links.setdefault(address.key, []).append((block, part))
    placement: Placement = "inline" if group[0].index in text else "block"
    label = label_of(rule)
    for key, many in links.items():
        chosen = title_of(case, many)
        if chosen is None:
            continue
        title, block, part = chosen
        own, title = _own_lead(block, part, title)
        url = found[key].url
        if is_piece(url, title):
            link = RelatedLink(url, title, placement, own or label)
            yield Offer(key, link, block, _CONFIDENCE.get(case.claims[block.index].strength, _LEAST))


def _own_lead(block: Block, part: Part, title: str) -> tuple[str | None, str]:
    """The lead-in inside the block or inside the link, and the title without it."""
    before = block.text[: part.start].strip()
    if 1 < len(before) <= _LONGEST_LABEL and (block.box.tag == "li" or is_promotion_lead(before) or lead_of(before)):
        return before.rstrip(" :：|>»›→-–—") or None, title
    lead, colon, rest = title.partition(":")
    if colon and len(rest) > 8 and is_promotion_lead(lead + colon):
        return lead.strip(), rest.strip()
    return None, title
