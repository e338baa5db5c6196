"""An explanation as a page of HTML: the page's blocks in reading order, beside the record that was read from them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from newsparse.comparison.values import is_empty
from newsparse.evidence import Candidate, Found
from newsparse.explanation import ExplainedBlock, Explanation
from newsparse.explanation.parts import KEPT
from newsparse.report.entries import entries
from newsparse.report.skeleton import document, element, escaped, spoken


def to_html(found: Explanation, name: str = "") -> str:
    """The page; *name* is what the explained page is called where it has no headline."""
    title = found.article.headline or name or "a page"
    kept = sum(block.role in KEPT for block in found.blocks)
    lines = (
        element("h1", f"{escaped('Why newsparse reads')} {spoken(title)} {escaped('as it does')}"),
        element("div", spoken(found.article.url or name), class_="place"),
        element(
            "div",
            escaped(
                f"{len(found.blocks)} blocks, {kept} with a role of the body; extraction rules {found.article.behaviour}. "
                "Point at a value or a block to see what belongs together, click to go there; a role hides its blocks."
            ),
            class_="pale",
        ),
        element("div", _legend(found), class_="legend"),
    )
    blocks = element("section", (element("h2", "The page"), element("ol", map(_block, found.blocks))), id="blocks")
    record = element("section", (element("h2", "The record"), *_fields(found), _statements(found)), id="record")
    return document(
        f"newsparse explain: {title}", element("header", lines) + element("main", blocks + record), "explained"
    )


def _legend(found: Explanation) -> Iterator[str]:
    for role, count in Counter(block.role for block in found.blocks).most_common():
        yield element("button", escaped(f"{role} {count}"), type="button", data_role=role, aria_pressed="true")


def _block(block: ExplainedBlock) -> str:
    kept = "kept" if block.role in KEPT or block.fields else "dropped"
    said = block.text or f"[{block.tag}] {block.address or ''}"
    tags = [
        element("span", escaped(f"{block.index}")),
        element("span", escaped(block.role), class_="role"),
        element("span", escaped(f"{block.rule} ({block.strength:.2f})")),
    ]
    if block.hidden:
        tags.append(element("span", "hidden"))
    if block.fields:
        tags.append(element("span", escaped(" ".join(block.fields)), class_="fields"))
    rivals = [f"{rival.role}: {rival.rule} ({rival.strength:.2f})" for rival in block.rivals]
    more = element("div", escaped(block.place), class_="place") + "".join(
        element("div", escaped(f"not {rival}")) for rival in rivals
    )
    details = element("details", element("summary", escaped(f"place + {len(rivals)}" if rivals else "place")) + more)
    content = element("div", tags, class_="tags") + spoken(said) + details
    return element("li", content, id=f"b{block.index}", class_=f"block {kept}", data_role=block.role)


def _fields(found: Explanation) -> Iterator[str]:
    places = {(place.field, place.entry): place.blocks for place in found.places}
    record = found.article.to_dict()
    for field, one in found.article.provenance.items():
        if is_empty(record[field]):
            yield _empty(field, one)
            continue
        values = "".join(_value(text, places.get((field, entry))) for entry, text in entries(record[field]))
        head = element("span", escaped(field)) + element(
            "span", escaped(f"{one.source} {one.confidence:.2f}"), class_="sure"
        )
        place = element("div", escaped(_where(one.winner)), class_="place") if one.winner else ""
        yield element(
            "div", (element("h3", head), values, place, _lost(found, field, one)), class_="field", id=f"f-{field}"
        )


def _empty(field: str, one: Found[Any]) -> str:
    head = element("span", escaped(field)) + element("span", escaped(one.reason or "empty"), class_="sure")
    return element("div", element("h3", head), class_="field empty", id=f"f-{field}")


def _value(text: str, blocks: tuple[int, ...] | None) -> str:
    if not blocks:
        return element("span", spoken(text), class_="value")
    return element("a", spoken(text), class_="value", href=f"#b{blocks[0]}", data_blocks=" ".join(map(str, blocks)))


def _where(candidate: Candidate) -> str:
    return f"{candidate.place} ({candidate.note})" if candidate.note else candidate.place


def _lost(found: Explanation, field: str, one: Found[Any]) -> str:
    if not one.runners_up:
        return ""
    rows = (
        element(
            "div",
            (
                escaped(f"{candidate.source} {candidate.confidence:.2f}: "),
                spoken(candidate.raw),
                element("div", escaped(f"{candidate.place}: {why}"), class_="place"),
            ),
            class_="lost",
        )
        for candidate, why in zip(one.runners_up, found.why_lost(field))
    )
    return element("details", element("summary", escaped(f"{len(one.runners_up)} that lost")) + "".join(rows))


def _statements(found: Explanation) -> str:
    rows = (
        element(
            "tr",
            (
                element("td", escaped(one.property)),
                element("td", spoken(one.value[:1000])),
                element("td", escaped(one.source)),
                element("td", escaped(one.place), class_="place"),
            ),
        )
        for one in found.statements
    )
    said = element("summary", escaped(f"What the page declares: {len(found.statements)} statements"))
    return element("details", said + element("table", rows), class_="field")
