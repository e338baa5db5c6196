"""The field `dateline`: the place, and day if printed, that open the text."""

from __future__ import annotations

import re

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_block, from_evidence
from newsparse.fields.declared_text import folded
from newsparse.page import Block, Part, Role

_OPENING = re.compile(
    r"(?P<place>[^\W\d_][^\n(–—:]{1,60}?)"  # the place, and whatever of the date is printed after it
    r"\s?(?:\((?P<agency>[^()\n]{2,40})\)\s?)?"  # the agency in parentheses
    r"(?:[–—]|\s-{1,2}\s|:\s)"  # the dash or colon that ends a dateline
)
_LONGEST = 60
_MOST_WORDS = 7


def resolve(case: Case) -> Found[str | None]:
    """A declared dateline; else the capitalised place before the first dash of the first paragraph."""
    weighed: list[Weighed[str | None]] = [from_evidence(folded(one.value), one, 0.9) for one in case.declared.all("dateline")]
    for block in case.blocks(Role.BODY)[:2]:
        opening = opening_of(block.text) or _marked(block)
        if opening:
            weighed.append(from_block(opening, block, 0.85, "opens the text", block.text[:100]))
            break
    return choose(weighed, None, "the text opens with no place")


def _marked(block: Block) -> str | None:
    """The place in the inline element that opens the text, where its mark says so, or bold type and a full stop do."""
    for part in block.parts:
        text = block.text[: part.end] if part.start == 0 else ""
        place = text.strip(" .,:–—-")
        if _is_told(part, text) and place[:1].isupper() and len(place.split()) <= 3 and len(place) <= _LONGEST // 2:
            return place
    return None


def _is_told(part: Part, text: str) -> bool:
    marked = "dateline" in part.marks or "location" in part.marks
    return marked or (part.tag in ("b", "strong") and text.endswith("."))


def opening_of(text: str) -> str | None:
    """The dateline that opens a text; None where it opens with a sentence.

    Sure enough is only a place in capitals, or a place followed by an agency in parentheses.

    >>> opening_of("BRINDLE HARBOUR, June 3 (AP) — The port reopened.")
    'BRINDLE HARBOUR, June 3'
    >>> opening_of("Berlin (dpa) - Das Kabinett berät.")
    'Berlin'
    >>> opening_of("The port — closed for days — reopened.") is None
    True
    """
    match = _OPENING.match(text[:120])
    if not match:
        return None
    place = match["place"].strip(" ,")
    first = place.split(",")[0]
    sure = match["agency"] is not None or (first.isupper() and len(first) > 2)
    return place if sure and len(place) <= _LONGEST and len(place.split()) <= _MOST_WORDS else None
