"""Phrases that may stand anywhere in a text: looked for in all texts at once, by what many of them have in common."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from newsparse.page import Block

S = TypeVar("S", str, bytes)


def hints_of(hints: Iterable[str]) -> tuple[bytes, ...]:
    """Hints as `hinted` takes them. A hint with letters beyond ASCII finds only its own case."""
    return tuple([hint.encode() for hint in hints])


def hinted(blocks: Sequence[Block], hints: Iterable[bytes]) -> set[int]:
    """Indexes of the blocks whose text has one of the hints, in capitals or not.

    Most hints are nowhere on a page, and a search in all texts takes hardly longer than one in each. Lower case is that of
    bytes, for ASCII alone: `casefold` takes twenty times as long for a text with one other letter in it.
    """
    whole = _END.join([block.text for block in blocks]).encode("utf-8", "replace").lower()
    return {blocks[number].index for hint in hints for number in _numbers(whole, hint)}


def _numbers(whole: bytes, hint: bytes) -> Iterator[int]:
    """The numbers of the texts with a hint."""
    number = counted = 0
    at = whole.find(hint)
    while at >= 0:
        number += whole.count(b"\0", counted, at)
        yield number
        counted = end = whole.find(b"\0", at)
        at = whole.find(hint, end) if end >= 0 else -1


_END = "\0"
"""No text of a page has it."""


def says(text: S, phrases: Iterable[S]) -> bool:
    """True if a text has one of the phrases."""
    for phrase in phrases:  # noqa: SIM110 - asked for many texts, and half as dear as any()
        if phrase in text:
            return True
    return False
