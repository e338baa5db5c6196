"""The field `body`: the blocks whose role is body, as typed blocks of the record."""

from __future__ import annotations

import re

from newsparse.evidence import Candidate, Evidence, Found
from newsparse.fields.blocks import Builder
from newsparse.fields.case import Case
from newsparse.fields.declared_text import lines
from newsparse.page import Block, Role
from newsparse.records import BodyBlock, Paragraph

_KEPT = (Role.BODY, Role.NOTE, Role.EMBED, Role.MEDIA)
_NO_ARTICLE = ("consent-wall", "front-page", "search-results", "error-page")
_SURE = 0.9
"""Surer than this, a page is no article and has no body, whatever its texts look like."""
_OF_THE_PAGE = ("microdata", "rdfa")
"""Who marks a part of the shown page as the text: with its captions, labels and what scripts put there."""
_UNSHOWN = 2
"""A declared text replaces a shown one that is not even half as long …"""
_MUCH = 400
"""… and shorter by this many characters."""
_PLACEHOLDER = re.compile(r"\$\$[^\s$]{1,40}\$\$|%%[^\s%]{1,40}%%|\[\[[^\[\]]{1,80}\]\]|\{\{[^{}]{1,80}\}\}")
"""Where a content system puts an advertisement or a box, once the text is shown."""


def resolve(case: Case) -> Found[tuple[BodyBlock, ...]]:
    """The body's blocks in reading order, without a picture or embed before its first or after its last text.

    A declared text replaces the page's only where the page does not show it: then the page has little text, or none.
    """
    if (kind := no_article(case)) is not None:
        return Found((), reason=f"the page is no article: {kind}")
    text = case.blocks(Role.BODY)
    shown = sum([len(block.text) for block in text])
    told = (one for one in case.declared.all("articleBody") if not (shown and one.source in _OF_THE_PAGE))
    declared = max(told, key=lambda one: len(one.value), default=None)
    if declared is not None and len(declared.value) > _UNSHOWN * shown + _MUCH:
        return _from_declared(declared)
    if not text:
        return Found((), reason="no block of the page reads as the text of an article")
    return Found(_blocks(case, text), _candidate(case, text))


def no_article(case: Case) -> str | None:
    """What a page is that is surely no article; None if it may be one."""
    verdict = case.verdict
    return verdict.value if verdict.value in _NO_ARTICLE and verdict.confidence >= _SURE else None


def _from_declared(declared: Evidence) -> Found[tuple[BodyBlock, ...]]:
    texts = [line for line in lines(declared.value) if not _PLACEHOLDER.fullmatch(line)]
    return Found(
        tuple(map(Paragraph, texts)),
        Candidate(declared.source, declared.where(), declared.value[:500], 0.8, "the page does not show this text"),
    )


def _blocks(case: Case, text: list[Block]) -> tuple[BodyBlock, ...]:
    builder = Builder(case, case.pictures)
    first, last = text[0].index, text[-1].index
    claims = case.claims
    for block in case.blocks(*_KEPT):
        role = claims[block.index].role
        if first <= block.index <= last or role is Role.NOTE:
            builder.add(block, role)
    return builder.blocks()


def _candidate(case: Case, text: list[Block]) -> Candidate:
    sure = sum([case.claims[block.index].strength for block in text]) / len(text)
    note = f"{len(text)} blocks read as body"
    return Candidate("page", text[0].box.path(), text[0].text[:500], round(sure, 3), note)
