"""The text of a shown heading, without the kicker or label that some templates put inside it."""

from __future__ import annotations

from newsparse.page import Block
from newsparse.parse.likeness import Titles

_APART = frozenset(
    "kicker eyebrow overline topline dachzeile spitzmarke roofline pretitle supertitle surtitle label badge tag "
    "category section live prefix visually sr screen-reader-text visuallyhidden subtitle".split()
)
"""Marks of the pieces of a heading that are not the headline."""

_TRIM = " :|–—-\n"


def shown(block: Block, titles: Titles) -> str:
    """The heading's text, without a piece at its start or end that is something else.

    A marked piece is cut off if what is left is no less like what the page declares; any other piece only if what is
    left is a declared headline and the whole is none.
    """
    text = block.text
    for piece, rest in _pieces(block):
        likeness = titles.likeness(rest)
        if likeness >= titles.likeness(text) if piece else likeness == 1 > titles.likeness(text):
            text = rest
    return " ".join(text.split())


def cut_off(block: Block, titles: Titles) -> str | None:
    """The piece that `shown` cuts off the front of the heading; None if it cuts none."""
    whole, text = " ".join(block.text.split()), shown(block, titles)
    front = whole.partition(text)[0].strip(_TRIM) if text != whole else ""
    return front or None


def _pieces(block: Block) -> list[tuple[bool, str]]:
    """For each inline element at the start or end of the heading: is it marked as apart, and what is left without it."""
    found = []
    for part in block.parts:
        at_start, at_end = part.start == 0, part.end == len(block.text)
        if at_start == at_end:
            continue
        rest = (block.text[part.end :] if at_start else block.text[: part.start]).strip(_TRIM)
        if rest:
            found.append((_is_apart(part.marks), rest))
    return found


def _is_apart(marks: str) -> bool:
    return any(word in _APART for name in marks.lower().split() for word in (name, *name.replace("_", "-").split("-")))
