"""A field of a record as plain data, as expected files, outputs and comparisons have it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

DERIVED = {"paragraphs": "body", "text": "body", "captions": "images", "lead_image": "images"}
"""What is no field of the record but follows from one → that field."""
DATES = ("published", "modified")


def value_of(record: Mapping[str, Any], field: str) -> Any:
    """The value of a field, or of what is derived from one, of a record as `Article.to_dict` gives it.

    Of a date only the ISO 8601 text. A field that the record does not have is None.

    >>> value_of({"body": [{"type": "paragraph", "text": "It rained."}]}, "paragraphs")
    ['It rained.']
    >>> value_of({"published": {"iso": "2025-06-15", "raw": "15 June 2025", "zone": None}}, "published")
    '2025-06-15'
    """
    if field in record:
        value = record[field]
        return value.get("iso") if field in DATES and isinstance(value, dict) else value
    derive = _DERIVE.get(field)
    return derive(record) if derive else None


def _paragraphs(record: Mapping[str, Any]) -> list[str]:
    return [text for block in record.get("body") or () for text in _texts(block) if text]


def _text(record: Mapping[str, Any]) -> str:
    return "\n\n".join(_paragraphs(record))


def _captions(record: Mapping[str, Any]) -> list[str]:
    return [image["caption"] for image in record.get("images") or () if image.get("caption")]


def _lead_image(record: Mapping[str, Any]) -> Any:
    return next((image for image in record.get("images") or () if image.get("lead")), None)


_DERIVE = {"paragraphs": _paragraphs, "text": _text, "captions": _captions, "lead_image": _lead_image}


def _texts(block: Mapping[str, Any]) -> Iterator[str]:
    """The texts of one block of the body, as `Article.paragraphs` has them."""
    kind = block.get("type")
    if kind in ("paragraph", "subheading"):
        yield block["text"]
    elif kind == "quote":
        yield from block["text"].split("\n")
    elif kind == "list":
        yield from _list_texts(block)
    elif kind == "table":
        for row in (block.get("header") or (), *block["rows"]):
            yield " | ".join(row) if any(row) else ""


def _list_texts(block: Mapping[str, Any]) -> Iterator[str]:
    for entry in block["items"]:
        yield entry["text"]
        for child in entry.get("children") or ():
            yield from _list_texts(child)
