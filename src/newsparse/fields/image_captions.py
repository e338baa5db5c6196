"""Which text stands under which picture: captions and credits."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable
from typing import Literal

import attrs

from newsparse.fields.case import Case
from newsparse.fields.image_survey import Survey
from newsparse.lexicon.credits import INTERFACE
from newsparse.lexicon.tables import words
from newsparse.page import Block, Part, Role
from newsparse.parsing.credit_agencies import is_agencies
from newsparse.parsing.credit_labels import LONGEST as LONGEST_CREDIT
from newsparse.parsing.credit_labels import are_names
from newsparse.parsing.credits import credit_name, split_at, split_credit
from newsparse.parsing.mark_words import words_of

_CREDIT = words("""
    credit credits copyright copyrights photographer photographers fotograf rights bildnachweis source quelle courtesy
    attribution agency author autor owner provider
""")
"""Words of inline elements in a caption that hold the credit."""
_UNSEEN = tuple(
    frozenset(words.split())
    for words in ("visually hidden", "sr only", "screen reader", "offscreen", "screenreader", "assistive")
)
"""Words of inline elements that only a screen reader says."""
_SMALL_PRINT = 80
"""Length up to which small print at the end of a caption is its credit."""
_NEAR = 3
"""So many blocks before a caption its picture may stand, where both are between the paragraphs of the story."""
_HIGHEST = 8
"""So many boxes up from a caption its picture is looked for."""
_FAR = 20
"""So many blocks before it above the text."""
_WIDEST = 60
"""No box of a picture and its caption holds more blocks."""


def captions_by_place(survey: Survey) -> dict[int, list[Block]]:
    """The captions and credits of the page, by the index of the media that they stand under.

    That is the nearest before the caption in the smallest box that holds any, else the nearest after it. What a wider
    box says besides goes to none that has a caption, or a credit, of its own.
    """
    found: dict[int, list[Block]] = {}
    if not survey.captions:
        return found
    places = [block.index for block in survey.media]
    holders: dict[tuple[int, Role], int] = {}
    for block in survey.captions:
        role = survey.case.role(block)
        around, holder = _around(survey, block, places)
        free = [place for place in around if holders.get((place, role), holder) == holder]
        before = [place for place in free if place < block.index]
        if free:
            place = before[-1] if before else free[0]
            holders[place, role] = holder
            found.setdefault(place, []).append(block)
    return found


def _around(survey: Survey, block: Block, places: list[int]) -> tuple[list[int], int]:
    """The pictures in the smallest box around a caption that holds any, and that box' index."""
    reading = survey.case.reading
    for height, box in enumerate(block.box.chain()):
        first, last = reading.first[box.index], reading.last[box.index]
        is_main = reading.holds_main(box)
        if is_main:
            first, last = max(first, block.index - _reach(survey, block)), block.index
        found = places[bisect.bisect_left(places, first) : bisect.bisect_left(places, last)]
        found = [place for place in found if survey.stands(place)]
        if found or is_main or last - first > _WIDEST or height == _HIGHEST:
            return found, box.index
    return [], 0


def _reach(survey: Survey, block: Block) -> int:
    """How many blocks before a caption its picture may stand: at the head of a story, title and byline are between."""
    return _FAR if survey.text and block.index < survey.text[0] else _NEAR


@attrs.define
class Said:
    """What is said under one picture."""

    captions: list[str] = attrs.field(factory=list)
    """The paragraphs of its caption."""
    credits: list[str] = attrs.field(factory=list)
    """Its credits."""

    @classmethod
    def by(cls, case: Case, blocks: Iterable[Block]) -> Said:
        """What the blocks say, each thing once."""
        said = cls()
        for block in blocks:
            caption, credits = _read(case, block)
            if caption and caption not in said.captions:
                said.captions.append(caption)
            said.credits.extend(credit for credit in credits if credit and credit not in said.credits)
        return said

    def caption(self) -> str | None:
        """The caption whole."""
        return " ".join(self.captions) or None

    def credit(self) -> str | None:
        """The credits, with commas between."""
        return ", ".join(self.credits) or None


_CREDITS = "credits"
"""What the rule that finds the captions has read already: text -> `credit_start`."""


def _read(case: Case, block: Block) -> tuple[str | None, list[str]]:
    """The caption and the credits that a block holds."""
    text, credits = _without_parts(block) if block.parts else (block.text, [])
    read = case.reading.memo.get(_CREDITS)
    known = read if isinstance(read, dict) and "\n" not in text else {}
    split = split_at(text, known[text]) if text in known else split_credit(text)
    if case.role(block) is Role.CREDIT and not (split.caption and len(text) > LONGEST_CREDIT):
        return None, [*credits, credit_name(text)]
    return split.caption, [*credits, split.credit] if split.credit else credits


def _without_parts(block: Block) -> tuple[str, list[str]]:
    """The text of a block without what its mark-up sets apart as credit, button or for screen readers; the credits."""
    text, credits = block.text, list[str]()
    for part in reversed(block.parts):
        if part.end - part.start == len(block.text) or part.end > len(text):
            continue
        kind = _kind_of(block, part)
        if kind:
            end = part.end
            if kind == "credit":
                end = _end_of_credit(text, end)
                credits.insert(0, credit_name(text[part.start : end]))
            text = f"{text[: part.start]} {text[end:]}"
    return text, credits


def _end_of_credit(text: str, end: int) -> int:
    """Where a credit ends of which the photographer's name is marked: "/The Gazette" behind it belongs to it."""
    rest = text[end:].lstrip()
    return len(text) if rest[:1] in ("/", ",", "|") and len(rest) < 60 else end


def _kind_of(block: Block, part: Part) -> Literal["credit", "control", ""]:
    words = words_of(part.marks) if part.marks else frozenset()
    if any(unseen <= words for unseen in _UNSEEN) or block.text[part.start : part.end].casefold() in INTERFACE:
        return "control"
    if _COUNTER.fullmatch(block.text, part.start, part.end):
        return "control"
    return "credit" if not _CREDIT.isdisjoint(words) or _closes(block.text, part) else ""


def _closes(text: str, part: Part) -> bool:
    """True for small print at the end of a caption, or a name in an element of its own, without a space before it."""
    if part.end != len(text) or not 0 < part.start < part.end or part.end - part.start > _SMALL_PRINT:
        return False
    if part.tag in ("small", "cite"):
        return True
    name = text[part.start :]
    return not text[part.start - 1].isspace() and (are_names(name) or is_agencies(name))


_COUNTER = re.compile(r"\d{1,3} ?/ ?\d{1,3}")
"""The number of a picture in its series."""
