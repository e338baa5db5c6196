"""Claims on blocks: the text of the article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from newsparse.bodymodel.model import Scored, Weights, least, score, weights
from newsparse.claim import READS_AS_DEK, Claim
from newsparse.page import Block, Role
from newsparse.reading import Reading

_ONCE = 60
"""A text of this length that stands twice is shown twice to nobody: to small and to large screens."""
_HEADINGS = frozenset(("h2", "h3", "h4"))
_CROSSHEAD = 0.2
"""From this chance on an unclaimed heading between two blocks of the body is one of them."""
_FEWEST = 4
"""In a text of fewer blocks the last one is not told by its looks."""
_LONGEST_SIGN, _LONGEST_LINK, _LINKED = 65, 80, 0.6
"""Lengths up to which a last line in italics, or with so large a share of links, is no text."""


def claims(reading: Reading, held: Mapping[int, Claim]) -> Iterator[Claim]:
    """A claim on every block that reads as body and that no other rule holds firmly.

    The strength is the fitted chance; the entries of a list share the mean of theirs. Of long blocks with the same text
    only the first is body.
    """
    table = weights()
    texts = list(read(reading, held, score(reading, held, table), table))
    yield from texts
    if not any(claim.role is Role.BODY for claim in texts):
        # A dek sums a text up: where there is none, it is the text itself, of a page that says little.
        yield from (
            Claim(i, Role.BODY, 0.5, "all the text there is") for i, one in held.items() if one.rule == READS_AS_DEK
        )


def read(reading: Reading, held: Mapping[int, Claim], scored: Sequence[Scored], table: Weights) -> Iterator[Claim]:
    """A claim on each of the scored blocks that is chosen; `Role.OTHER` where it reads as body and is none."""
    lists = _lists(scored)
    found = [Scored(block, lists.get(_list_of(block), own)) for block, own in scored]
    chosen = _chosen(reading, held, found, table)
    afterword = _afterword(reading, [block for block, _ in found if block.index in chosen])
    seen: set[str] = set()
    for block, chance in found:
        if block.index not in chosen:
            continue
        if block.index == afterword:
            yield Claim(block.index, Role.OTHER, chance, "set apart after the text")
            continue
        if reading.lengths[block.index] >= _ONCE:
            if block.text in seen:
                yield Claim(block.index, Role.OTHER, chance, "repeats a block of the body")
                continue
            seen.add(block.text)
        yield Claim(block.index, Role.BODY, chance, "reads as body")


def _chosen(reading: Reading, held: Mapping[int, Claim], scored: Iterable[Scored], table: Weights) -> set[int]:
    """Indexes of the blocks that are likely enough; between two of them, a heading need be less likely."""
    chosen: set[int] = set()
    headings: list[int] = []
    for block, chance in scored:
        if chance >= least(table, reading, block):
            chosen.add(block.index)
        elif chance >= _CROSSHEAD and block.index not in held and _is_heading(block):
            headings.append(block.index)
    blocks = reading.page.blocks
    chosen.update([i for i in headings if _next(blocks, i, -1) in chosen and _next(blocks, i, 1) in chosen])
    return chosen


def _is_heading(block: Block) -> bool:
    box, parent = block.box, block.box.parent
    return not block.link_length and (box.tag in _HEADINGS or (parent is not None and parent.tag in _HEADINGS))


def _next(blocks: Sequence[Block], index: int, step: int) -> int:
    """Index of the next block of text in a direction; one outside the page if there is none."""
    index += step
    while 0 <= index < len(blocks) and not blocks[index].text:
        index += step
    return index


def _afterword(reading: Reading, text: Sequence[Block]) -> int | None:
    """Index of a last block that its looks tell from the text; None if the text ends like a text.

    It is a heading with nothing below, a link to something else, or a short line all in italics: who wrote, helped or
    translated, or what was agreed on a picture.
    """
    if len(text) < _FEWEST:
        return None
    last, before, length = text[-1], text[-2], reading.lengths[text[-1].index]
    if last.box.tag == "li" or _is_heading(before):
        return None
    is_italic = length <= _LONGEST_SIGN and _is_in_italics(last) and not _is_in_italics(before)
    is_link = length <= _LONGEST_LINK and last.link_length > _LINKED * len(last.text)
    return last.index if is_italic or is_link or _is_heading(last) else None


def _is_in_italics(block: Block) -> bool:
    return any(part.tag in ("em", "i") and part.end - part.start >= len(block.text) - 1 for part in block.parts)


def _lists(scored: Iterable[Scored]) -> dict[int, float]:
    """By box index of a list: the mean chance of its entries, since a list is body as a whole."""
    chances: dict[int, list[float]] = {}
    for block, chance in scored:
        if (number := _list_of(block)) >= 0:
            chances.setdefault(number, []).append(chance)
    return {number: sum(found) / len(found) for number, found in chances.items()}


def _list_of(block: Block) -> int:
    """Index of the list whose entry the block is; -1 if it is none."""
    box, parent = block.box, block.box.parent
    return parent.index if box.tag == "li" and parent is not None else -1
