"""The field `dateline`: the place, and day if printed, that open the text."""

from __future__ import annotations

import re

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_block, from_evidence
from newsparse.fields.declared_text import folded
from newsparse.page import Block, Part, Role
from newsparse.parsing.name_kinds import is_domain, is_place

_OPENING = re.compile(
    r"(?P<place>[^\W\d_][^\n(–—:]{1,60}?)"  # the place, and whatever of the date is printed after it
    r"\s?(?:\((?P<agency>[^()\n]{2,40})\)\s?)?"  # the agency in parentheses
    r"(?:[–—]|\s-{1,2}\s|:\s)"  # the dash or colon that ends a dateline
)
_FORMS = (
    re.compile(r"(?P<place>[^\W\d_][^\n(–—:]{1,60}?)\s?\([^()\n]{2,40}\)\s?[.,]?\s?[–—-]"),  # Madrid, 5 may (EFE).-
    re.compile(r"\([A-Z][^()\n]{1,30}\)\s?[–—-]\s(?P<place>[A-ZÀ-Þ]{3}[^\n(–—:]{0,40}?)\s[–—-]\s"),  # (ANSA) - ROMA, 5 MAG -
    re.compile(r"(?P<place>[А-ЯЁ-]{3,30}(?:, \d{1,2} [а-я]{3,8})?)\.?\s/[А-ЯЁ][^/\n]{1,25}/"),  # МОСКВА, 5 мая. /ТАСС/
    re.compile(r"(?:新华社|新華社|中新社|中新网|中央社)(?P<place>[\u4e00-\u9fff]{2,8}(?:\d{1,2}月)?\d{1,2}日)[电電]"),
    re.compile(r"[(（](?:中央社|中新社)[^)）\n]{0,12}記?者?[^)）\n\d]{2,4}(?P<place>[\u4e00-\u9fff]{2}\d{1,2}日)[专專]?[电電][)）]"),
    re.compile(r"[(（](?P<place>[가-힣]{2,10})=[^)）=\n]{2,12}[)）]"),  # (서울=연합뉴스)
    re.compile(r"【(?P<place>[ァ-ヴー\u4e00-\u9fff]{2,10}?)(?:共同|時事|＝[^】\n]{2,12})】"),
)
"""Openings that name the place for sure."""
_KNOWN = re.compile(r"(?P<place>[A-ZÀ-Þ][\w '’-]{2,30})(?::|\. ?[–—-]?)\s(?=[^\W\d_a-zß-ÿ])")
"""One that does so if it is a place that is known: "New Delhi: The", "Berlin. Das"."""
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

    Sure enough is only a place in capitals, one beside an agency as agencies print it, or one that is known.

    >>> opening_of("BRINDLE HARBOUR, June 3 (AP) — The port reopened.")
    'BRINDLE HARBOUR, June 3'
    >>> opening_of("Berlin (dpa) - Das Kabinett berät.")
    'Berlin'
    >>> opening_of("(서울=연합뉴스) 김하늘 기자 = 항구가"), opening_of("Madrid, 5 may (EFE).- El puerto")
    ('서울', 'Madrid, 5 may')
    >>> opening_of("The port — closed for days — reopened.") is None
    True
    """
    head = text[:120]
    for form in _FORMS:
        if match := form.match(head):
            return _place(match["place"])
    known = _KNOWN.match(head)
    if known and is_place(known["place"].casefold()):
        return known["place"]
    match = _OPENING.match(head)
    if not match:
        return None
    first = match["place"].split(",")[0].strip()
    sure = match["agency"] is not None or (first.isupper() and len(first) > 2)
    return _place(match["place"]) if sure else None


def _place(text: str) -> str | None:
    """The place without a site's address behind it ("JAKARTA, KOMPAS.com"); None if it is too long for one."""
    place, comma, last = text.strip(" ,").rpartition(",")
    whole = place if comma and is_domain(last.strip().casefold()) else text.strip(" ,")
    return whole if len(whole) <= _LONGEST and len(whole.split()) <= _MOST_WORDS else None
