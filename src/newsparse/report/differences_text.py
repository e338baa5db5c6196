"""The differences of two versions for a terminal: a table by field, and examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from newsparse.comparison.values import difference
from newsparse.report.columns import fit
from newsparse.versions.tally import Tally


def lines(tally: Tally, examples: int) -> Iterator[str]:
    """What was compared, the table of the fields that differ, and of each so many examples."""
    yield f"old  {side(tally.old)}"
    yield f"new  {side(tally.new)}"
    if tally.old.get("home", 0) == tally.new.get("home", 1):
        yield f"both are one installation: {tally.old['home']}"
    yield pages(tally)
    fields = tally.fields()
    differing = [field for field, counts in fields.items() if counts["same"] < sum(counts.values())]
    if differing:
        yield from _table(fields, differing)
    for field in differing if examples else ():
        yield from _examples(tally, field, examples)


def _table(fields: Mapping[str, Mapping[str, int]], differing: list[str]) -> Iterator[str]:
    yield ""
    yield f"{fit('FIELD', 16)}{'SAME':>8}{'CHANGED':>9}{'NEW':>7}{'GONE':>7}"
    for field in differing:
        counts = fields[field]
        yield f"{fit(field, 16)}{counts['same']:>8}{counts['changed']:>9}{counts['new']:>7}{counts['gone']:>7}"
    yield f"the same everywhere: {', '.join(field for field in fields if field not in differing) or 'nothing'}"


def side(about: Mapping[str, str]) -> str:
    """A side in words.

    >>> side({"name": "old.jsonl", "behaviour": "2026.11.1"})
    'old.jsonl (extraction rules 2026.11.1)'
    """
    version = f"newsparse {about['version']}" if "version" in about else ""
    rules = f"extraction rules {about['behaviour']}" if "behaviour" in about else ""
    known = ", ".join(filter(None, (version, rules)))
    return f"{about['name']} ({known})" if known else about["name"]


def pages(tally: Tally) -> str:
    """How many pages were compared, and how many of them differ."""
    said = f"{tally.both} page{'s' if tally.both != 1 else ''} in both, {tally.changed_pages} of them different"
    for name, only in (("old", tally.only_old), ("new", tally.only_new)):
        if only:
            said += f"; {len(only)} only in the {name}, such as {only[0]}"
    return said


def _examples(tally: Tally, field: str, most: int) -> Iterator[str]:
    found = [one for one in tally.differences if one.field == field]
    yield ""
    yield f"{field}: {min(most, len(found))} of {len(found)}"
    for one in islice(found, most):
        yield f"  {one.page}"
        yield from (f"    {line}" for line in difference(one.old, one.new, ("old", "new")))
