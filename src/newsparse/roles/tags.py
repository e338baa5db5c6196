"""Claims on blocks: the topics that the page shows for its article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsparse.claim import TOPICS_IN_LINE, Claim
from newsparse.lexicon.tags import CLOUD, LABELS, MARKS, NOT_MARKS, OPEN_LABELS, POPULAR
from newsparse.page import Block, Box, Part, Role
from newsparse.parsing.keywords import LONGEST, is_topic_address, label_and_rest, split_keywords
from newsparse.parsing.openings import openings
from newsparse.reading import Reading
from newsparse.roles._openings import Openings

_LARGEST = 3000
"""No list of topics is longer."""
_LABEL = 50
"""No label of one is longer."""
_SURE = 0.77
"""Marks or a label, and addresses that say the same, are stronger than a label of related links."""
_MOST = 80
"""No list has more topics."""
_ABOVE, _FAR, _NEAR = 60, 6, 3
"""Further up, or further out, stands what every page of the site shows; the last is for lone links."""
_MEAN, _MEAN_OPEN = 32, 20
"""Topics are no longer on average; after a label that also stands before other articles, no longer than this."""
_EDGES = " :：#|-–—>»"
_OPENINGS = openings(LABELS)
_DOTTED = "i\u0307"
"""What the Turkish capital İ becomes in lower case."""
_LONGEST_LINE = 240
"""A line of a label and topics without links is no longer."""
_META = 120
"""A line about an article has no more text beside its links."""
_BEFORE = 120
"""So many characters before its first link a block may have the label of its list."""
_FARTHEST = 3
"""So many texts after a label, its list has begun."""


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims on lists of topics: by the marks of their box, by the label before them, or by where their links lead."""
    yield from _marked(reading)
    start = reading.first[reading.main.index] - _ABOVE if reading.main is not None else 0
    yield from _linked(reading, [one for one in reading.page.blocks[max(0, start) :] if one.link_length])
    yield from _after_labels(reading, start)


def _after_labels(reading: Reading, start: int) -> Iterator[Claim]:
    """Claims on what stands after a label without a link, from the block with that index on."""
    opened = [one for one in Openings.of(reading).among(_OPENINGS) if one.index >= start and not one.link_length]
    for block in opened:
        if len(block.text) <= _LABEL and (label := _label(block.text)):
            yield from _labelled(reading, block, label)
        elif _is_line(block.text):
            yield Claim(block.index, Role.TAG, 0.72, TOPICS_IN_LINE)


def _linked(reading: Reading, blocks: list[Block]) -> Iterator[Claim]:
    """Claims on blocks that are lists of topics by themselves."""
    levels = reading.levels
    for block in blocks:
        size = len(block.text)
        if size <= _LARGEST and levels[block.box.index] <= (_FAR if block.link_length < size else _NEAR):
            strength, rule = _own(block)
            if strength and _is_popular(reading, block):
                continue
            if strength > 0.7 or (strength and not _is_paragraph(reading, block)):
                yield Claim(block.index, Role.TAG, strength, rule)


def _marked(reading: Reading) -> Iterator[Claim]:
    for box in reading.boxes_with(MARKS):
        if _is_list(reading, box):
            blocks = reading.blocks_in(box)
            strength = _SURE if _lead_to_topics(blocks) else 0.72
            for block in blocks:
                if block.text:
                    yield Claim(block.index, Role.TAG, strength, "mark of topics")


def _lead_to_topics(blocks: Sequence[Block]) -> bool:
    """True if most links say by their address that they lead to topics."""
    links = [part for block in blocks for part in block.links()]
    return 2 * sum(map(_leads_to_topic, links)) > len(links)


def _is_paragraph(reading: Reading, block: Block) -> bool:
    """True for a plain paragraph of the text: only a label or links that say so make it a list of topics."""
    return block.box.tag == "p" and reading.level(block.box) == 0 and not block.box.marks


def _is_list(reading: Reading, box: Box) -> bool:
    """True if a marked box holds little but short links."""
    size = reading.size[box.index]
    if not 0 < size <= _LARGEST or reading.holds_main(box) or not NOT_MARKS.isdisjoint(reading.words[box.index]):
        return False
    if size - reading.linked[box.index] > 0.5 * size + 30:
        return False
    links = [part.end - part.start for block in reading.blocks_in(box) for part in block.links()]
    return len(links) <= _MOST and _are_short(links)


def _are_short(lengths: list[int]) -> bool:
    """True for lengths of links to topics; of none too."""
    return not lengths or (max(lengths) <= LONGEST and sum(lengths) <= _MEAN * len(lengths))


def _is_short(part: Part) -> bool:
    return part.end - part.start <= LONGEST


_DIVIDED = re.compile(r"[|•·/\n]")


def _label(text: str) -> str:
    """The label of a list of topics that a text is; "" if it is none."""
    key = text.strip(_EDGES).casefold().replace(_DOTTED, "i")
    return key if key in LABELS else ""


def _is_line(text: str) -> bool:
    """True for a label that stands before topics only, a colon, and two topics or more without links."""
    label, rest = label_and_rest(text) if len(text) <= _LONGEST_LINE else ("", "")
    key = _label(label)
    if not key or key in OPEN_LABELS or rest.rstrip().endswith((".", "!", "?")):
        return False
    topics = split_keywords([rest])
    return len(topics) > 1 and all(len(topic) <= _MEAN for topic in topics)


def _own(block: Block) -> tuple[float, str]:
    """How sure it is that the block itself is a list of topics, and why; 0.0 if nothing speaks for it."""
    links = block.links()
    if not links:
        return 0.0, ""
    if len(links) == 1 and block.link_length == len(block.text):
        return _single(links[0]) if _is_short(links[0]) else (0.0, "")
    if max([part.end - part.start for part in links]) > LONGEST:
        return 0.0, ""
    before = block.text[max(0, links[0].start - _BEFORE) : links[0].start] or block.text[: links[0].end]
    label = _label(_DIVIDED.split(before.rstrip(_EDGES + "\n"))[-1])
    if label and _fits(label, [block]):
        return 0.8, "topics after their label"
    return _by_addresses(block, links)


def _by_addresses(block: Block, links: list[Part]) -> tuple[float, str]:
    rest = len(block.text) - block.link_length - 2 * len(links)
    bare = rest <= 2 * len(links) + 8 and not _says_more(block, links)
    tagged = sum(map(_is_tagged, links))
    if tagged and (bare or (rest <= _META and 2 * tagged >= len(links) and _is_meta(block))):
        return 0.71, "links to topics (rel)"
    if bare and sum(map(_leads_to_topic, links)) >= 0.6 * len(links):
        return 0.68, "links to topics"
    return 0.0, ""


def _single(part: Part) -> tuple[float, str]:
    """How sure it is that a lone link leads to a topic."""
    if _is_tagged(part):
        return 0.71, "links to topics (rel)"
    return (0.68, "links to topics") if _leads_to_topic(part) else (0.0, "")


def _is_tagged(part: Part) -> bool:
    return "tag" in (part.attributes.get("rel") or "")


def _leads_to_topic(part: Part) -> bool:
    return is_topic_address(part.attributes.get("href") or "")


def _is_meta(block: Block) -> bool:
    """True for a line about an article ("Posted in A and tagged B, C"), which templates put in a box with marks."""
    box = block.box
    return box.tag != "p" or bool(box.marks) or (box.parent is not None and box.parent.tag == "footer")


def _says_more(block: Block, links: list[Part]) -> bool:
    """True if there are letters between the links or after them: then the links are words of a sentence."""
    if len(block.text) == block.link_length:
        return False
    reached = 0
    for part in links:
        if any(map(str.isalpha, block.text[reached : part.start])):
            return True
        reached = max(reached, part.end)
    return any(map(str.isalpha, block.text[reached:]))


def _labelled(reading: Reading, before: Block, label: str) -> Iterator[Claim]:
    """Claims on the short links that follow a label, and on the label."""
    found = _following(reading, before)
    if found and _fits(label, found) and not _is_cloud(reading, found[0].box):
        strength = _SURE if _lead_to_topics(found) else 0.74
        yield Claim(before.index, Role.TAG, strength, "label of topics")
        for block in found:
            yield Claim(block.index, Role.TAG, strength, "topics after their label")


def _following(reading: Reading, before: Block) -> list[Block]:
    """The topics that follow a label; empty if they do not begin soon."""
    found: list[Block] = []
    for block in reading.page.blocks[before.index + 1 : before.index + _MOST]:
        if block.text:
            if not _is_next(found[-1] if found else before, block, bool(found)):
                break
            found.append(block)
    return found if found and found[0].index - before.index <= _FARTHEST else []


def _is_cloud(reading: Reading, box: Box) -> bool:
    """True in a box with the topics of the whole site."""
    return any(not CLOUD.isdisjoint(reading.words[one.index]) for one, _ in zip(box.chain(), range(3)))


def _is_popular(reading: Reading, block: Block) -> bool:
    """True behind a label that says that the topics are those of the whole site."""
    before = reading.page.blocks[max(0, block.index - 2) : block.index]
    return any(one.text and one.text.strip(_EDGES).casefold() in POPULAR for one in before)


def _is_next(last: Block, block: Block, begun: bool) -> bool:
    """True if a block continues a list of topics: short links, or a topic without a link between others."""
    links = block.links()
    if not links:
        return len(block.text) <= _MEAN and block.box.tag == "li" and _are_kin(last.box, block.box)
    if not all(map(_is_short, links)):
        return False
    return len(block.text) - block.link_length <= 6 * len(links) + 6 and (not begun or _are_kin(last.box, block.box))


def _fits(label: str, blocks: list[Block]) -> bool:
    """True if the links after a label are short enough for topics; after an open label, if they can be none else."""
    links = [(part.end - part.start, part) for block in blocks for part in block.links()]
    if not links:
        return False
    total = sum(length for length, _ in links)
    if label not in OPEN_LABELS or any(_leads_to_topic(part) for _, part in links):
        return total <= _MEAN * len(links)
    return total <= _MEAN_OPEN * len(links) and len(links) > 1


def _are_kin(one: Box, other: Box) -> bool:
    """True for boxes of one list: the same box, or with the same tag in the same box or in boxes of the same box."""
    if one is other:
        return True
    if one.tag != other.tag:
        return False
    if one.parent is other.parent:
        return True
    first, second = one.parent, other.parent
    return first is not None and second is not None and first.tag == second.tag and first.parent is second.parent
