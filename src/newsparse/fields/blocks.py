"""Builds the typed blocks of the body from the page's blocks: lists, quotes and tables come together again."""

from __future__ import annotations

from collections.abc import Mapping

from newsparse.claim import WHO_IS_QUOTED
from newsparse.fields.block_text import seen
from newsparse.fields.case import Case
from newsparse.fields.crossheads import is_crosshead
from newsparse.fields.drop_caps import is_drop_cap, with_drop_cap
from newsparse.fields.embeds import embed_of, post_of
from newsparse.fields.lists import LISTS, list_of
from newsparse.fields.long_lines import paragraphs_of
from newsparse.fields.spans import spans
from newsparse.fields.table import table_of
from newsparse.lexicon.notes import CORRECTION, DISCLOSURE
from newsparse.page import PLAYED, Block, Box, Role
from newsparse.records import (
    BodyBlock,
    Figure,
    Note,
    NoteKind,
    Paragraph,
    Quote,
    Span,
    Subheading,
)


class Builder:
    """Takes the body's blocks one after the other; neighbours in one list, quote or table become one block."""

    def __init__(self, case: Case, pictures: Mapping[int, int]) -> None:
        self._case = case
        self._pictures = pictures
        self._done: list[BodyBlock] = []
        self._group: list[Block] = []
        self._holder: Box | None = None
        self._post: Box | None = None
        """The box of the last post."""
        self._holders: dict[Box, Box | None] = {}
        """By box: the `holder_of` what is in it and none itself; most paragraphs stand in one box."""

    def blocks(self) -> tuple[BodyBlock, ...]:
        """All blocks so far."""
        self._close()
        return tuple(self._done)

    def add(self, block: Block, role: Role) -> None:
        """The next block of the page that is body, note, embed or picture."""
        if block.parts:
            block = seen(block)
        if role is Role.BODY:
            if not is_drop_cap(block, self._case):
                self._text(with_drop_cap(block, self._case))
        elif role is Role.NOTE:
            self._close()
            self._done.append(Note(block.text, note_kind(block.text)))
        elif role is Role.EMBED:
            self._embed(block)
        else:
            self._media(block)

    def _media(self, block: Block) -> None:
        """The picture or poster of media, and what it plays."""
        if (number := self._pictures.get(block.index)) is not None:
            self._close()
            if Figure(number) not in self._done[-2:]:
                self._done.append(Figure(number))
        if block.media is not None and block.media.tag in PLAYED:
            self._embed(block)

    def _embed(self, block: Block) -> None:
        """A frame or player; of a post, which has one or more blocks, the first stands for all."""
        post = post_of(block)
        if post is not None and post is self._post:
            return
        self._post = post
        embed = embed_of((block,) if post is None else self._case.reading.blocks_in(post), self._case)
        if embed is not None and embed not in self._done:
            self._close()
            self._done.append(embed)

    def _text(self, block: Block) -> None:
        holder = self._holder_of(block.box)
        if self._group and holder is not self._holder:
            self._close()
        if holder is None:
            found = single(block, self._case)
            if isinstance(found, Paragraph) and "\n" in found.text:
                self._done.extend(paragraphs_of(found))
            else:
                self._done.append(found)
        else:
            self._holder = holder
            self._group.append(block)

    def _holder_of(self, box: Box) -> Box | None:
        if box.tag in _TELLING or box.parent is None:
            return holder_of(box)
        if box.parent not in self._holders:
            self._holders[box.parent] = holder_of(box.parent)
        return self._holders[box.parent]

    def _close(self) -> None:
        """Turn the group of neighbours into its block."""
        holder, group = self._holder, self._group
        self._holder, self._group = None, []
        if holder is None or not group:
            return
        if holder.tag in LISTS:
            self._done.append(list_of(holder, group, self._case))
        elif holder.tag == "blockquote":
            self._done.append(_quote(holder, group, self._case))
        else:
            self._done.extend(table_of(group, self._case) or [single(block, self._case) for block in group])


def holder_of(box: Box) -> Box | None:
    """The outermost list, or the blockquote or table, that makes a block part of something larger; None if none does."""
    found = None
    for outer in box.chain():
        tag = outer.tag
        if tag not in _TELLING:
            continue
        if tag in LISTS:
            found = outer
        elif tag in _ARTICLES:
            break
        else:
            return outer if tag == "blockquote" else found or outer
    return found


_ARTICLES = frozenset(("article", "main", "body"))
_TELLING = _ARTICLES | {*LISTS, "blockquote", "table"}


def single(block: Block, case: Case) -> BodyBlock:
    """A block that stands alone: a subheading or a paragraph."""
    if level := _LEVELS.get(block.box.tag):
        return Subheading(block.text, level)
    if is_crosshead(block, case):
        return Subheading(block.text)
    return Paragraph(block.text, spans(block, case))


_LEVELS = {"h1": 2, **{f"h{level}": level for level in range(2, 7)}}
"""By tag of a heading: the level of the subheading, for the headline alone is of the first."""


def _quote(holder: Box, group: list[Block], case: Case) -> Quote:
    """The lines of a quotation; who is quoted stands in the same box, with a role of its own."""
    found: list[Span] = []
    length = 0
    for block in group:
        found.extend(spans(block, case, length))
        length += len(block.text) + 1
    around = holder.parent if holder.parent is not None and holder.parent.tag == "figure" else holder
    said = [one.text for one in case.reading.blocks_in(around) if case.claims[one.index].rule == WHO_IS_QUOTED]
    attribution = " ".join(said).lstrip("—–- ") or None
    return Quote("\n".join(block.text for block in group), attribution, tuple(found))


def note_kind(text: str) -> NoteKind:
    """What a note is, by how it begins.

    >>> note_kind("Correction: it was Tuesday."), note_kind("Disclosure: he owns shares.")
    ('correction', 'disclosure')
    """
    start = text[:60].casefold().lstrip("*[(")
    if start.startswith(CORRECTION):
        return "correction"
    return "disclosure" if start.startswith(DISCLOSURE) else "editor"
