"""The text of a shown heading, without the kicker or label that some templates put inside it."""

from __future__ import annotations

from newsparse.lexicon.kickers import KICKER
from newsparse.page import Block
from newsparse.parsing.likeness import Titles

_APART = frozenset(
    "kicker label badge tag category section live prefix visually sr screen-reader-text visuallyhidden subtitle".split()
)
"""Marks of the pieces of a heading that may not be the headline."""

_SEPARATORS = frozenset((":", "-", "–", "—", "|", "/", "•", "·", "."))
_UNSEEN = frozenset(
    "visually visuallyhidden hidden invisible sr offscreen screen screenreader sronly vishidden assistive aural "
    "accessibility a11y unseen".split()
)
"""Marks of pieces that only screen readers say."""
_TRIM = " :|–—-\n"


def shown(block: Block, titles: Titles) -> str:
    """The heading's text, without a piece at its start or end that is something else.

    A piece marked as a kicker is cut off unless the page declares the whole as its headline; another marked piece if
    what is left is no less like what it declares; any other only if what is left is a declared headline and the whole
    is none.
    """
    start = _behind_hidden_separator(block, titles)
    text = block.text[start:].strip(_TRIM)
    for marks, rest in _pieces(block, start):
        likeness = titles.likeness(rest)
        whole = titles.likeness(text)
        kicker = bool(marks & KICKER)
        enough = whole if kicker or marks & _APART else 1.0
        if (likeness >= enough and (whole < 1 or enough == whole)) or (kicker and whole < 1):
            text = rest
    return " ".join(text.split())


def _behind_hidden_separator(block: Block, titles: Titles) -> int:
    """Where the headline begins behind a front piece and a separator that is hidden from sight; 0 if there is none.

    Templates set one between kicker and headline for those who do not see that these stand on lines of their own; if
    what is in front is a declared headline, or what is behind has nothing of one, the front is the headline.
    """
    for part in block.parts:
        is_between = 0 < part.start < part.end < len(block.text)
        if is_between and block.text[part.start : part.end].strip() in _SEPARATORS and _words(part.marks) & _UNSEEN:
            front, rest = block.text[: part.start].strip(_TRIM), block.text[part.end :].strip(_TRIM)
            before, behind = titles.likeness(front), titles.likeness(rest)
            return 0 if before == 1 > behind or before > behind == 0 else part.end
    return 0


def cut_off(block: Block, titles: Titles) -> str | None:
    """The piece at the front of the heading that `shown` cuts off, or that is marked as a kicker; None if there is none."""
    if behind := _behind_hidden_separator(block, titles):
        return " ".join(block.text[:behind].split()).strip(_TRIM) or None
    for part in block.parts:
        if part.start == 0 < part.end < len(block.text) and _words(part.marks) & KICKER:
            return block.text[: part.end].strip(_TRIM) or None
    whole, text = " ".join(block.text.split()), shown(block, titles)
    front = whole.partition(text)[0].strip(_TRIM) if text != whole else ""
    return front or None


def _pieces(block: Block, start: int) -> list[tuple[frozenset[str], str]]:
    """For each inline element at an end of the heading, from *start* on: the words of its marks, and what is left."""
    found = []
    for part in block.parts:
        at_start, at_end = part.start == start, part.end == len(block.text)
        if at_start == at_end or part.start < start:
            continue
        rest = block.text[part.end :].strip(_TRIM) if at_start else block.text[start : part.start].strip(_TRIM)
        if rest:
            found.append((_words(part.marks), rest))
    return found


def _words(marks: str) -> frozenset[str]:
    return frozenset(word for name in marks.lower().split() for word in (name, *name.replace("_", "-").split("-")))
