"""How the values of a mark are read off its matches, as the mark says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsparse.document import Node
from newsparse.marked import Told
from newsparse.parsing.jsontext import read_json
from newsparse.profile import ADDRESSES, DATES, Mark
from newsparse.sites.hit import Hit

_ADDRESS = ("href", "src", "content", "action", "data-href")
"""The attributes that an address stands in."""
MOST = 200
"""So many values of one mark are read."""


def values_of(mark: Mark, hits: Iterable[Hit], shown: Iterable[str]) -> Iterator[Told]:
    """The values of a mark; *shown*: for each match, the text of its element as the page shows it, "" if it does not."""
    number = 0
    for hit, text in zip(hits, shown):
        for raw in _raw(mark, hit, text):
            for value in _cut(mark, raw):
                yield Told(mark, value, _link(hit.node))
                number += 1
                if number == MOST:
                    return


def _raw(mark: Mark, hit: Hit, shown: str) -> list[str]:
    """The texts of a match before they are split."""
    node = hit.node
    if hit.value is not None or node is None:
        return [hit.value or ""]
    if mark.attribute is not None:
        return [node.attributes.get(mark.attribute) or ""]
    if mark.json is not None:
        return list(_at(read_json(_text(node)), mark.json))
    return [_attribute(mark, node) or shown or _text(node)]


def _text(node: Node) -> str:
    return " ".join((node.text() or "").split())


def _attribute(mark: Mark, node: Node) -> str | None:
    """The attribute that holds an address, the text of a `meta`, and the moment of a `time`."""
    if mark.name in ADDRESSES:
        return next((value for name in _ADDRESS if (value := node.attributes.get(name))), None)
    if node.tag == "meta":
        return node.attributes.get("content") or node.attributes.get("value")
    return node.attributes.get("datetime") if node.tag == "time" and mark.name in DATES and not mark.date else None


def _at(value: object, pointer: str) -> Iterator[str]:
    """The texts at a JSON pointer; `*` stands for every item of a list."""
    found = [value]
    for step in filter(None, pointer.split("/")):
        found = [inner for one in found for inner in _inner(one, step.replace("~1", "/").replace("~0", "~"))]
    leaves = [leaf for one in found for leaf in (one if isinstance(one, list) else [one])]
    return (str(leaf) for leaf in leaves if isinstance(leaf, (str, int, float)) and not isinstance(leaf, bool))


def _inner(value: object, step: str) -> list[object]:
    if isinstance(value, dict):
        return [value[step]] if step in value else []
    if not isinstance(value, list):
        return []
    if step == "*":
        return value
    return [value[int(step)]] if step.isdecimal() and len(step) < 9 and int(step) < len(value) else []


def _cut(mark: Mark, raw: str) -> Iterator[str]:
    """The values in a text: split, without prefix and suffix, white space folded but for line breaks."""
    texts = [raw]
    for sign in mark.split:
        texts = [piece for text in texts for piece in text.split(sign)]
    for text in texts:
        value = _without("\n".join(" ".join(line.split()) for line in text.splitlines() if line.strip()), mark)
        if value:
            yield value


def _without(text: str, mark: Mark) -> str:
    folded = text.casefold()
    for prefix in mark.prefix:
        if prefix.strip() and folded.startswith(prefix.strip().casefold()):
            text = text[len(prefix.strip()) :].strip()
            folded = text.casefold()
            break
    for suffix in mark.suffix:
        if suffix.strip() and folded.endswith(suffix.strip().casefold()):
            return text[: len(text) - len(suffix.strip())].strip()
    return text


def _link(node: Node | None) -> str | None:
    """The address of the link that an element is, or is in, or the only one that it holds."""
    if node is None:
        return None
    up: Node | None = node
    for _ in range(3):
        if up is not None and up.tag == "a":
            return up.attributes.get("href")
        up = up.parent if up is not None else None
    links = node.css("a[href]")
    return links[0].attributes.get("href") if len(links) == 1 else None
