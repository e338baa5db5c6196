"""The differences of two versions as a page of HTML: old and new side by side, what each has alone marked."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from typing import Any

from newsparse.comparison.texts import Change, changes
from newsparse.comparison.values import are_texts, entry_changes, is_empty
from newsparse.comparison.words import pieces
from newsparse.report.differences_text import pages, side
from newsparse.report.skeleton import document, element, escaped
from newsparse.versions.tally import KINDS, Difference, Tally


def to_html(tally: Tally, examples: int) -> str:
    """The page, with so many examples of each field."""
    head = element(
        "header",
        (
            element("h1", "What changes"),
            element("div", escaped(f"old: {side(tally.old)}")),
            element("div", escaped(f"new: {side(tally.new)}")),
            element("div", escaped(pages(tally)), class_="pale"),
        ),
    )
    differing = [field for field, counts in tally.fields().items() if counts["same"] < sum(counts.values())]
    sections = "".join(_section(tally, field, examples) for field in differing)
    return document("newsparse diff", head + element("main", _table(tally, differing) + sections), "differences")


def _table(tally: Tally, differing: list[str]) -> str:
    fields = tally.fields()
    head = "".join(element("th", escaped(name)) for name in ("field", "same", *KINDS))
    rows = [element("tr", head)]
    for field, counts in fields.items():
        name = element("a", escaped(field), href=f"#f-{field}") if field in differing else escaped(field)
        numbers = (element("td", escaped(str(counts[kind] or "·")), class_="number") for kind in ("same", *KINDS))
        rows.append(element("tr", element("td", name) + "".join(numbers), class_="" if field in differing else "pale"))
    return element("table", rows, class_="counts")


def _section(tally: Tally, field: str, examples: int) -> str:
    found = [one for one in tally.differences if one.field == field]
    title = f"{field}: {len(found)}" + (f", {examples} of them shown" if len(found) > examples else "")
    shown = (_difference(one) for one in islice(found, examples))
    return element("details", (element("summary", element("h2", escaped(title))), *shown), open="", id=f"f-{field}")


def _difference(one: Difference) -> str:
    rows = "".join(element("tr", element("td", old) + element("td", new)) for old, new in _rows(one.old, one.new))
    head = element("div", element("code", escaped(one.page)) + element("span", escaped(f" {one.kind}"), class_="pale"))
    return element("div", head + element("table", rows, class_="sides"), class_="difference")


def _rows(old: Any, new: Any) -> Iterator[tuple[str, str]]:
    """Old and new, row by row, as HTML."""
    if are_texts(old) and are_texts(new):
        yield from (_change(change) for change in changes(old, new))
    elif isinstance(old, list) and isinstance(new, list):
        yield from (_change(change) for change in entry_changes(old, new))
    else:
        yield _marked(_text(old), _text(new))


def _change(change: Change) -> tuple[str, str]:
    numbers = [
        element("span", escaped(f"{n} "), class_="pale") if n is not None else "" for n in (change.at, change.to)
    ]
    if change.kind == "moved":
        texts = (_bdi(escaped(change.old or "")), _bdi(escaped(change.new or "")))
    else:
        texts = _marked(change.old or "", change.new or "")
    return numbers[0] + texts[0], numbers[1] + texts[1]


def _marked(old: str, new: str) -> tuple[str, str]:
    """Both texts, with what only one has in `<del>` or `<ins>`."""
    sides = {"old": "", "new": ""}
    for piece in pieces(old, new):
        text = escaped(piece.text)
        if piece.side == "both":
            sides = {name: so_far + text for name, so_far in sides.items()}
        else:
            sides[piece.side] += element("del" if piece.side == "old" else "ins", text)
    return _bdi(sides["old"]), _bdi(sides["new"])


def _bdi(content: str) -> str:
    return element("bdi", content, dir="auto") if content else ""


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    return "" if is_empty(value) else json.dumps(value, ensure_ascii=False, indent=1)
