"""Lists in lists, laid flat: each entry with its depth and the number of its list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any


def flat(block: dict[str, Any]) -> list[dict[str, Any]]:
    """The entries of a list block and of the lists in it, in reading order.

    `depth` is 0 for the entries of the block itself; entries with one `list` are of one list, which is `ordered` or not.
    """
    return list(_entries(block, 0, [0]))


def _entries(block: dict[str, Any], depth: int, count: list[int]) -> Iterator[dict[str, Any]]:
    number = count[0]
    count[0] += 1
    for item in block["items"]:
        own = {name: value for name, value in item.items() if name != "children"}
        yield own | {"depth": depth, "list": number, "ordered": block["ordered"]}
        for child in item["children"]:
            yield from _entries(child, depth + 1, count)


def nested(entries: list[dict[str, Any]]) -> dict[str, Any]:
    """The list block, without its type, that `flat` made *entries* of."""
    blocks: dict[int, dict[str, Any]] = {}
    last: dict[int, dict[str, Any]] = {}
    for entry in entries:
        item = {name: value for name, value in entry.items() if name not in ("depth", "list", "ordered")}
        item["children"] = []
        if entry["list"] not in blocks:
            block = blocks[entry["list"]] = {"type": "list", "items": [], "ordered": entry["ordered"]}
            if entry["depth"]:
                last[entry["depth"] - 1]["children"].append(block)
        blocks[entry["list"]]["items"].append(item)
        last[entry["depth"]] = item
    return {name: value for name, value in blocks[entries[0]["list"]].items() if name != "type"}
