"""The field `is_cut`: whether the text looks cut off, as before a paywall; `is_free` is what the page declares of it."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_block, from_evidence
from newsparse.page import Block, Box, Role

PAYWALL_MARKS = ("paywall", "regwall", "subscribewall", "paymeter", "piano-paywall")
"""Words in the marks of a box that offers the rest for money or for a registration."""
_ELLIPSES = ("…", "...", "[…]", "[...]", "(…)")
_MORE_WORDS = 1.8
"""A declared count of words so many times that of the shown text …"""
_MUCH = 150
"""… and so many words above it says that a part is missing."""


def resolve(case: Case) -> Found[bool]:
    """True where something says that the shown text is not all; False where nothing does."""
    return choose(_signs(case), False, "nothing says that the text is cut")


def offers_rest(case: Case) -> list[Box]:
    """The boxes beside the text that are marked as a paywall."""
    return [box for box in case.reading.boxes_with(PAYWALL_MARKS) if not case.reading.holds_main(box)]


def _signs(case: Case) -> Iterator[Weighed[bool]]:
    verdict = case.verdict
    if verdict.value == "paywall-teaser" and verdict.winner is not None:
        yield Weighed(
            True, verdict.confidence, verdict.winner.source, verdict.winner.raw, "", "too short for the whole"
        )
    text = case.blocks(Role.BODY)
    if not text:
        return
    last = text[-1]
    closed = any(one.value.lower() == "false" for one in case.declared.all("isAccessibleForFree"))
    if last.text.endswith(_ELLIPSES) and (closed or offers_rest(case)):
        yield from_block(True, last, 0.9, "ends in an ellipsis before an offer to pay or register")
    yield from _counted(case, text)


def _counted(case: Case, text: list[Block]) -> Iterator[Weighed[bool]]:
    declared = case.declared.first("wordCount")
    if declared is None or not (declared.value.isascii() and declared.value.isdigit() and len(declared.value) < 7):
        return
    shown = sum(len(block.text.split()) for block in text)
    count = int(declared.value)
    if count > _MORE_WORDS * shown and count > shown + _MUCH:
        yield from_evidence(True, declared, 0.8, f"{count} words are declared, {shown} are shown")
