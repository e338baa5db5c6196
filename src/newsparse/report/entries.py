"""The values of a field, one text each, as people read them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any


def entries(value: Any) -> Iterator[tuple[int | None, str]]:
    """The number and text of each value of a field of many; None and the text of the only one of a field of one.

    >>> list(entries(["rain", "Wick"])), list(entries(True))
    ([(0, 'rain'), (1, 'Wick')], [(None, 'yes')])
    >>> list(entries([{"type": "subheading", "text": "Afterwards", "level": 2}]))
    [(0, 'subheading: Afterwards')]
    """
    if isinstance(value, list):
        yield from enumerate(map(said, value))
    else:
        yield None, said(value)


def said(value: Any) -> str:
    """One value as text; of an object, what names it, and then the rest that is not empty."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if not isinstance(value, Mapping):
        return str(value)
    kind = value.get("type")
    if kind is not None:
        text = _block_text(value)
        return text if kind == "paragraph" else f"{kind}: {text}"
    return str(value["iso"]) if "iso" in value else _object_text(value)


def _object_text(value: Mapping[str, Any]) -> str:
    first = next((value[key] for key in ("name", "title", "caption", "alt", "url") if value.get(key)), "")
    said_already: tuple[Any, ...] = (None, "", [], False, first)
    rest = [f"{key}: {one}" for key, one in value.items() if one not in said_already and key != "raw"]
    return " · ".join([str(first), *rest])


def _block_text(block: Mapping[str, Any]) -> str:
    if "rows" in block:
        return "\n".join(" | ".join(row) for row in (block.get("header") or [], *block["rows"]) if row)
    if "items" in block:
        return "\n".join(_items(block))
    if "image" in block:
        return f"image {block['image']}"
    text = block.get("text") or block.get("url") or ""
    return f"{text}\n— {block['attribution']}" if block.get("attribution") else str(text)


def _items(block: Mapping[str, Any], depth: int = 0) -> Iterator[str]:
    for item in block["items"]:
        yield f"{'  ' * depth}• {item['text']}"
        for child in item.get("children") or ():
            yield from _items(child, depth + 1)
