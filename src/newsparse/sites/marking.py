"""What a profile's marks make of a page: labels that the walk carried along become claims and values."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

import attrs

from newsparse.claim import Claim
from newsparse.document import MARK
from newsparse.marked import Marked, Told, rule_of
from newsparse.page import Block, Page, Part, Role
from newsparse.profile import LISTS, PARTS, Profile
from newsparse.sites.pieces import Range, kept, outside, without
from newsparse.sites.site import Use
from newsparse.sites.values import values_of

ROLES: Mapping[str, Role] = {
    "headline": Role.HEADLINE,
    "kicker": Role.KICKER,
    "dek": Role.DEK,
    "byline": Role.BYLINE,
    "author": Role.BYLINE,
    "source": Role.BYLINE,
    "published": Role.DATE,
    "modified": Role.DATE,
    "paragraph": Role.BODY,
    "caption": Role.CAPTION,
    "credit": Role.CREDIT,
    "image": Role.MEDIA,
    "tag": Role.TAG,
    "related": Role.RELATED,
    "note": Role.NOTE,
    "embed": Role.EMBED,
    "teaser": Role.TEASER,
    "promotion": Role.PROMOTION,
    "navigation": Role.NAVIGATION,
    "comment": Role.COMMENT,
    "drop": Role.PROMOTION,
}
"""Mark -> what the blocks of its elements are; a mark that is not listed gives a value only."""
_OWN = frozenset(ROLES)
_CHECKED = frozenset(("drop",))
"""Marks of a profile that is checked which say what a block is; its others give values only."""
_LINES = frozenset(("author", "source", "published", "modified", "tag"))
"""Marks whose element is a line; a longer block that it matches is none."""
_LONGEST_LINE = 200
_CUT_OUT = frozenset(("caption", "credit", "note"))
"""Marks whose inline elements become blocks of their own."""

_MOST_CUTS = 300
"""A block with more marked inline elements is left whole."""

_HEADINGS = ("h1", "h2", "h3")

Label = tuple[int, int]
"""The number of a use, and of its match."""


_Inner = tuple[Part, tuple[Label, ...]]


class _Labelled(NamedTuple):
    block: Block
    labels: tuple[Label, ...]
    """Its labels, outer before inner."""


def marked(page: Page, labels: Mapping[int, str], profile: Profile, uses: tuple[Use, ...]) -> tuple[Page, Marked]:
    """The page with dropped stretches cut out and marked ones as blocks of their own, and what the marks say of it.

    *labels*: box index -> its label, as the walk found it.
    """
    reader = _Reader(page, labels, uses, cuts_titles=profile.trust == "always")
    blocks = [one._replace(block=attrs.evolve(one.block, index=index)) for index, one in enumerate(reader.blocks())]
    names = {mark.name for mark in profile.marks if mark.requires is None}
    return attrs.evolve(page, blocks=tuple(one.block for one in blocks)), Marked(
        profile=profile,
        claims=dict(_claims(blocks, uses, _OWN if profile.trust == "always" else _CHECKED)),
        inside=_inside(blocks, uses),
        main=reader.main() if profile.trust == "always" else None,
        told=_told(reader, uses),
        missed=frozenset(names - {use.mark.name for use in uses}),
    )


def _told(reader: _Reader, uses: tuple[Use, ...]) -> dict[str, tuple[Told, ...]]:
    """The values that the marks give, by the name of the mark."""
    told: dict[str, tuple[Told, ...]] = {}
    for number, use in enumerate(uses):
        if use.mark.name in PARTS or use.mark.name in told:
            continue
        texts = ["\n".join(reader.texts.get((number, place), ())) for place in range(len(use.hits))]
        if found := tuple(values_of(use.mark, use.hits, texts)):
            told[use.mark.name] = found
    return told


class _Reader:
    """Reads the labels of one page."""

    def __init__(self, page: Page, labels: Mapping[int, str], uses: tuple[Use, ...], *, cuts_titles: bool) -> None:
        self.page = page
        self.labels = {index: _read(label) for index, label in labels.items()}
        self.cuts_titles = cuts_titles
        self.uses = uses
        self.texts: dict[Label, list[str]] = {}
        """Label -> the texts of its element, as the page shows it."""
        self.boxes: list[tuple[Label, ...]] = []
        """By box index: the labels of the box and those around it, outer before inner."""
        for box in page.boxes:
            outer = self.boxes[box.parent.index] if box.parent is not None else ()
            own = self.labels.get(box.index)
            self.boxes.append(outer + own if own else outer)

    def blocks(self) -> Iterator[_Labelled]:
        """The page's blocks, cut where a mark cuts them, with their labels."""
        for block in self.page.blocks:
            around = self.boxes[block.box.index]
            inner = [(part, own) for part in block.parts if (own := _labels(part.attributes))]
            if block.media is not None:
                yield _Labelled(
                    block, around + tuple(x for _, own in inner for x in own) + _labels(block.media.attributes)
                )
                continue
            self._note(block, around, inner)
            if 0 < len(inner) <= _MOST_CUTS and (self.cuts_titles or block.box.tag not in _HEADINGS):
                yield from self._cut(block, around, inner)
            else:
                yield _Labelled(block, around)

    def _note(self, block: Block, around: tuple[Label, ...], inner: list[_Inner]) -> None:
        """Keep the text of the block for the marks around and in it that give values."""
        for place, label in enumerate(around):
            if self._gives(label) and not any(self._drops(deeper) for deeper in around[place + 1 :]):
                self._add(label, block.text)
        for part, labels in inner:
            for label in labels:
                if self._gives(label):
                    self._add(label, block.text[part.start : part.end])

    def _add(self, label: Label, text: str) -> None:
        self.texts.setdefault(label, []).append(text)

    def _gives(self, label: Label) -> bool:
        return self._name(label) not in PARTS

    def _drops(self, label: Label) -> bool:
        return self._name(label) == "drop"

    def _name(self, label: Label) -> str:
        return self.uses[label[0]].mark.name

    def _cut(self, block: Block, around: tuple[Label, ...], inner: list[_Inner]) -> Iterator[_Labelled]:
        """A block with labelled inline elements: whole, without what is dropped, or in pieces."""
        length, shares = len(block.text), _shares(inner)
        whole, dropped, apart = around, list[Range](), list[tuple[Range, tuple[Label, ...]]]()
        for part, labels in inner:
            fate = self._fate(part.end - part.start == length, labels)
            if fate == "drop":
                dropped.append((part.start, part.end))
            elif fate == "apart":
                apart.append(((part.start, part.end), labels))
            elif 2 * shares[labels[0][0]] > length:
                whole += labels
        apart += [(range_, ()) for range_ in outside(length, [range_ for range_, _ in apart])]
        for range_, labels in sorted(apart):
            if piece := _piece(block, range_, dropped):
                yield _Labelled(piece, whole + labels)

    def _fate(self, is_whole: bool, labels: tuple[Label, ...]) -> str:
        """What becomes of a labelled inline element: its label goes to the block, it is dropped, or a block of its own."""
        names = {self._name(label) for label in labels}
        if is_whole:
            return "label"
        return "drop" if "drop" in names else "apart" if names & _CUT_OUT else "label"

    def main(self) -> int | None:
        """The box of the mark `body` with most text."""
        best = {
            index: 0 for index, labels in self.labels.items() if any(self._name(label) == "body" for label in labels)
        }
        for block in self.page.blocks:
            for outer in block.box.chain():
                if outer.index in best:
                    best[outer.index] += len(block.text)
        return max(best, key=lambda index: best[index]) if best else None


def _piece(block: Block, whole: Range, dropped: list[Range]) -> Block | None:
    """A stretch of a block without what is dropped of it; None if nothing is left."""
    if not dropped and whole == (0, len(block.text)):
        return block
    return kept(block, without(whole, dropped))


def _shares(inner: list[_Inner]) -> Counter[int]:
    """Number of a use -> how much of the text its elements hold."""
    shares = Counter[int]()
    for part, labels in inner:
        shares[labels[0][0]] += part.end - part.start
    return shares


def _labels(attributes: Mapping[str, str | None]) -> tuple[Label, ...]:
    said = attributes.get(MARK) if attributes else None
    return _read(said) if said else ()


def _read(said: str) -> tuple[Label, ...]:
    return tuple((int(use), int(hit)) for use, _, hit in (label.partition(".") for label in said.split()))


def _claims(blocks: list[_Labelled], uses: tuple[Use, ...], known: frozenset[str]) -> Iterator[tuple[int, Claim]]:
    for block, labels in blocks:
        name = _name_of(block, labels, uses)
        if name in known:
            yield block.index, Claim(block.index, ROLES[name], 1.0, rule_of(name))


def _name_of(block: Block, labels: tuple[Label, ...], uses: tuple[Use, ...]) -> str | None:
    """The mark that says what a block is: the innermost, but no part of the page inside what is dropped is kept."""
    found = None
    for use, hit in labels:
        name = uses[use].mark.name
        if name not in ROLES or (found == "drop" and name in PARTS):
            continue
        if (name in PARTS or name in LISTS or hit == 0) and _fits(name, block):
            found = name
    return found


def _fits(name: str, block: Block) -> bool:
    if block.media is not None:
        return name in ("image", "embed", "drop", "related", "teaser", "promotion", "navigation", "comment")
    return name not in ("image",) and (name not in _LINES or len(block.text) <= _LONGEST_LINE)


def _inside(blocks: list[_Labelled], uses: tuple[Use, ...]) -> frozenset[int] | None:
    if not any(use.mark.name == "body" for use in uses):
        return None
    return frozenset(one.block.index for one in blocks if any(uses[use].mark.name == "body" for use, _ in one.labels))
