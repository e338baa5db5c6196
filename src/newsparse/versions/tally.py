"""What differs between two sides: counts by field, and each difference."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Literal

import attrs

from newsparse.comparison.record import value_of
from newsparse.comparison.texts import changes
from newsparse.comparison.values import are_texts, is_empty
from newsparse.versions.errors import VersionsError
from newsparse.versions.sides import Record, Side

DifferenceKind = Literal["changed", "new", "gone"]
KINDS: tuple[DifferenceKind, ...] = ("changed", "new", "gone")

_NOT_COMPARED = ("provenance", "behaviour")
_NOISE = "raw"
"""The key of the raw text beside a value: where it came from, not what it is."""


@attrs.frozen
class Difference:
    """One field of one page."""

    page: str
    """The page's name."""
    field: str
    """The field; "error" for what was raised instead of a record."""
    kind: DifferenceKind
    """`"new"`: the field was empty; `"gone"`: it is empty now; `"changed"`: another value."""
    old: Any
    """The old value."""
    new: Any
    """The new value."""

    def to_dict(self) -> dict[str, Any]:
        """The difference as plain data; two lists of texts have their changes as well."""
        plain = attrs.asdict(self)
        if are_texts(self.old) and are_texts(self.new):
            plain["changes"] = [change._asdict() for change in changes(self.old, self.new)]
        return plain


@attrs.frozen(kw_only=True)
class Tally:
    """The whole comparison."""

    old: Mapping[str, str]
    """What is known of the old side: `name`, `version`, `behaviour`, `home`."""
    new: Mapping[str, str]
    """What is known of the new side."""
    both: int
    """How many pages both sides have."""
    only_old: tuple[str, ...]
    """The pages that only the old side has."""
    only_new: tuple[str, ...]
    """The pages that only the new side has."""
    same: Mapping[str, int]
    """Field → on how many pages both sides have the same value."""
    differences: tuple[Difference, ...]
    """All that differs, page by page."""

    @property
    def changed_pages(self) -> int:
        """How many pages have a difference."""
        return len({difference.page for difference in self.differences})

    def fields(self) -> dict[str, dict[str, int]]:
        """Field → how many pages are the same, changed, new and gone; in the record's order."""
        counts = {field: {"same": count, **dict.fromkeys(KINDS, 0)} for field, count in self.same.items()}
        for difference in self.differences:
            counts[difference.field][difference.kind] += 1
        return counts

    def to_dict(self) -> dict[str, Any]:
        """The comparison as plain data."""
        return {
            "old": dict(self.old),
            "new": dict(self.new),
            "pages": {
                "both": self.both,
                "changed": self.changed_pages,
                "only_old": list(self.only_old),
                "only_new": list(self.only_new),
            },
            "fields": self.fields(),
            "differences": [difference.to_dict() for difference in self.differences],
        }


def tally(old: Side, new: Side, names: frozenset[str] | None = None) -> Tally:
    """Compare two sides page by page; of *names*, if given, only these pages. Raises `VersionsError` if none is in both."""
    counter = _Counter()
    only_old, only_new = _meet(old, new, counter, names)
    if not counter.both:
        raise VersionsError(
            f"no page is in both: {old.name} has {len(only_old)}"
            f"{f', such as {only_old[0]}' if only_old else ''}; {new.name} has {len(only_new)}"
            f"{f', such as {only_new[0]}' if only_new else ''}"
        )
    return Tally(
        old={"name": old.name, **old.about},
        new={"name": new.name, **new.about},
        both=counter.both,
        only_old=only_old,
        only_new=only_new,
        same=counter.same,
        differences=tuple(counter.found),
    )


def _meet(
    old: Side, new: Side, counter: _Counter, names: frozenset[str] | None
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the counter each page of which both sides have a record; what is left on each side.

    Two environments give the same pages in the same order, so that nothing has to wait in memory.
    """
    waiting: tuple[dict[str, Record], dict[str, Record]] = ({}, {})
    for side, name, record in _turns(old, new):
        if names is not None and name not in names:
            continue
        other = waiting[1 - side].pop(name, None)
        if other is None:
            waiting[side][name] = record
        elif side:
            counter.add(name, other, record)
        else:
            counter.add(name, record, other)
    return tuple(waiting[0]), tuple(waiting[1])


def _turns(old: Side, new: Side) -> Iterator[tuple[int, str, Record]]:
    """The records of both sides, one of each in turn."""
    left = {0: old.records, 1: new.records}
    while left:
        for side, records in tuple(left.items()):
            one = next(records, None)
            if one is None:
                del left[side]
            else:
                yield side, *one


class _Counter:
    def __init__(self) -> None:
        self.both = 0
        self.same: dict[str, int] = {}
        self.found: list[Difference] = []

    def add(self, page: str, old: Record, new: Record) -> None:
        self.both += 1
        for field in _fields(old, new):
            before, after = (_plain(value_of(record, field)) for record in (old, new))
            self.same.setdefault(field, 0)
            if before == after or (is_empty(before) and is_empty(after)):
                self.same[field] += 1
            else:
                kind: DifferenceKind = "new" if is_empty(before) else "gone" if is_empty(after) else "changed"
                self.found.append(Difference(page, field, kind, before, after))


def _fields(old: Record, new: Record) -> Iterator[str]:
    """The fields to compare: those that both records have; if one of them is an error, only that."""
    if "error" in old or "error" in new:
        yield "error"
        return
    for field in dict.fromkeys((*old, *new)):
        if field in old and field in new and field not in _NOT_COMPARED:
            yield field
            if field == "body":
                yield "paragraphs"


def _plain(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items() if key != _NOISE}
    return [_plain(one) for one in value] if isinstance(value, list) else value
