"""A block as it is seen: without the words that a page hides, or says only to those who hear it."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from newsparse.lexicon.unseen_labels import NEW_WINDOW
from newsparse.page import Block, Part

_UNSEEN = re.compile(
    r"""
    (?: ^ | [\s_-] )                             # the name stands alone, or after a prefix: "u-sr-only"
    (?: sr-only | visually-?hidden | screen-?reader (?: -? (?: text | only ) )? )
    (?: \s | $ )
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""The usual names of the class that keeps a text for screen readers."""
_HIDING = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_BRACKETS = "()[] \n.:"


def seen(block: Block) -> Block:
    """The block without the stretches that nobody sees; the block itself if it has none, or no others.

    >>> from newsparse.page import Box
    >>> link = Part(4, 29, "a", {"href": "/plan"})
    >>> label = Part(9, 29, "span", {"class": "sr-only"})
    >>> p = Box(0, "p", "", None, 1, False, "")
    >>> seen(Block(0, p, "The plan (opens in a new tab) stands.", (link, label))).text
    'The plan stands.'
    """
    cuts = [part for part in block.parts if part.tag in _MAY_BE_UNSEEN and _is_unseen(part, block.text)]
    if not cuts:
        return block
    text, moved = _without(block.text, cuts)
    if not text:
        return block
    parts = tuple(
        Part(min(moved[part.start], len(text)), min(moved[part.end], len(text)), part.tag, part.attributes)
        for part in block.parts
        if moved[part.end] > moved[part.start]
    )
    return attrs.evolve(block, text=text, parts=parts)


def _without(text: str, cuts: Iterable[Part]) -> tuple[str, list[int]]:
    """A text without some of its stretches, spaces folded anew; and by old index, how much of it stands before."""
    unseen = bytearray(len(text))
    for part in cuts:
        unseen[part.start : part.end] = b"\1" * (part.end - part.start)
    kept: list[str] = []
    moved = [0]
    last = " "
    for char, is_cut in zip(text, unseen):
        if not is_cut and not char == last == " ":
            kept.append(char)
            last = char
        moved.append(len(kept))
    return "".join(kept).rstrip(), moved


def _is_unseen(part: Part, text: str) -> bool:
    """True for a link or span that is hidden, by itself or by its class, that says what a link does, or is but the handle of a heading."""
    if part.end <= part.start:
        return False
    attributes = part.attributes
    if part.tag == "a":
        is_handle = (attributes.get("href") or "#").startswith("#")
        return is_handle and not any(map(str.isalnum, text[part.start : part.end]))
    if attributes and (
        _UNSEEN.search(part.marks) or "hidden" in attributes or _HIDING.search(attributes.get("style") or "")
    ):
        return True
    return text[part.start : part.end].casefold().strip(_BRACKETS) in NEW_WINDOW


_MAY_BE_UNSEEN = ("a", "span")
