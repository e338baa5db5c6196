"""Two lists of texts, such as the paragraphs of a body: what is missing, extra, changed or moved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

from newsparse.comparison.words import likeness

ChangeKind = Literal["missing", "extra", "changed", "moved"]

_ALIKE = 0.6
"""Texts that share so much are one text that changed."""
_MOST_PAIRS = 2_500
"""Where more pairs than this could be one changed text, none is looked for: each is missing or extra."""
_LONGEST = 3_000
"""Longer texts are not weighed for likeness."""


class Change(NamedTuple):
    """One difference between two lists of texts."""

    kind: ChangeKind
    """`"missing"`: only in the old list; `"extra"`: only in the new; `"changed"`: another wording in its place;
    `"moved"`: the same text at another place."""
    old: str | None
    """The old text; None for an extra one."""
    new: str | None
    """The new text; None for a missing one."""
    at: int | None
    """Its number in the old list, from 0; None for an extra one."""
    to: int | None
    """Its number in the new list, from 0; None for a missing one."""


def changes(old: Sequence[str], new: Sequence[str]) -> tuple[Change, ...]:
    """What has to be done to the old list to get the new one, in reading order; () where they are equal.

    >>> [(c.kind, c.at, c.to) for c in changes(["one", "two", "three"], ["three", "one", "four"])]
    [('moved', 2, 0), ('missing', 1, None), ('extra', None, 2)]
    >>> [c.kind for c in changes(["It rained on Monday."], ["It rained on Tuesday."])]
    ['changed']
    """
    gaps = [
        (list(range(a, b)), list(range(c, d)))
        for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        if tag != "equal"
    ]
    found = _moved(old, new, gaps)
    for lost, won in gaps:
        found.extend(_changed(old, new, lost, won))
    lost, won = [i for lost, _ in gaps for i in lost], [j for _, won in gaps for j in won]
    found.extend(_changed(old, new, lost, won))  # what has another wording and another place
    found.extend(Change("missing", old[i], None, i, None) for i in lost)
    found.extend(Change("extra", None, new[j], None, j) for j in won)
    return tuple(sorted(found, key=_place))


def _place(change: Change) -> tuple[float, int]:
    """Where a change stands in the new list; a missing text stands where it stood."""
    if change.to is not None:
        return (change.to, 1)
    return (change.at or 0, 0)


_Gaps = Iterable[tuple[list[int], list[int]]]


def _moved(old: Sequence[str], new: Sequence[str], gaps: _Gaps) -> list[Change]:
    """The texts that only changed their place; they leave the gaps."""
    homes: dict[str, list[tuple[int, list[int]]]] = {}
    for lost, _ in gaps:
        for i in lost:
            homes.setdefault(old[i], []).append((i, lost))
    found = []
    for _, won in gaps:
        for j in tuple(won):
            if homes.get(new[j]):
                i, lost = homes[new[j]].pop(0)
                lost.remove(i)
                won.remove(j)
                found.append(Change("moved", old[i], new[j], i, j))
    return found


def _changed(old: Sequence[str], new: Sequence[str], lost: list[int], won: list[int]) -> list[Change]:
    """The texts of one gap that got another wording, best pairs first; they leave the gap."""
    if not lost or not won or len(lost) * len(won) > _MOST_PAIRS:
        return []
    pairs = sorted(
        ((-_weight(old[i], new[j]), i, j) for i in lost for j in won),
    )
    found = []
    for weight, i, j in pairs:
        if -weight < _ALIKE:
            break
        if i in lost and j in won:
            lost.remove(i)
            won.remove(j)
            found.append(Change("changed", old[i], new[j], i, j))
    return found


def _weight(old: str, new: str) -> float:
    if max(len(old), len(new)) > _LONGEST:
        return 1.0 if old in new or new in old else 0.0
    return likeness(old, new)


def counted(found: Iterable[Change]) -> str:
    """How many of each kind, in words.

    >>> counted(changes(["one", "two"], ["two", "one", "four"]))
    '1 extra, 1 moved'
    """
    kinds = [change.kind for change in found]
    order: tuple[ChangeKind, ...] = ("missing", "extra", "changed", "moved")
    return ", ".join(f"{kinds.count(kind)} {kind}" for kind in order if kind in kinds)
