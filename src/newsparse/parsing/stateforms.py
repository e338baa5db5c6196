"""The forms in which front-end frameworks ship their page state, unpacked into plain JSON values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from newsparse.parsing.jsonmend import mended
from newsparse.parsing.jsontext import read_json


def devalued(flat: object) -> object | None:
    """The value that a devalue array stands for (Nuxt 3, SvelteKit, Astro); None for what is no such array.

    Each entry is a text or number, or a list or object of the numbers of other entries; the first is the whole.
    An entry that contains itself is None inside itself.

    >>> devalued([{"title": 1, "dates": 2}, "Rain", [3], ["Date", "2025-06-15"]])
    {'title': 'Rain', 'dates': ['2025-06-15']}
    """
    if not isinstance(flat, list) or not flat or not isinstance(flat[0], (dict, list)):
        return None
    return _Devalue(flat).entry(0, _DEPTH)


class _Devalue:
    """Builds entries, each once."""

    def __init__(self, flat: list[object]) -> None:
        self.flat = flat
        self.built: dict[int, object] = {}

    def entry(self, index: object, depth: int) -> object | None:
        if not isinstance(index, int) or not 0 <= index < len(self.flat) or depth < 0:
            return None
        if index not in self.built:
            self.built[index] = None
            self.built[index] = self._build(self.flat[index], depth - 1)
        return self.built[index]

    def _build(self, entry: object, depth: int) -> object | None:
        if isinstance(entry, dict):
            return {key: self.entry(index, depth) for key, index in entry.items()}
        if not isinstance(entry, list):
            return entry
        if not entry or not isinstance(entry[0], str):
            return [self.entry(index, depth) for index in entry]
        return self._tagged(entry[0], entry[1:], depth)

    def _tagged(self, tag: str, rest: list[object], depth: int) -> object | None:
        if tag in ("Date", "BigInt", "URL", "Object"):
            return rest[0] if rest else None
        if tag == "Set":
            return [self.entry(index, depth) for index in rest]
        if tag in ("Map", "null"):
            names = (self.entry(key, depth) if tag == "Map" else key for key in rest[::2])
            return {str(name): self.entry(index, depth) for name, index in zip(names, rest[1::2])}
        return self.entry(rest[0], depth) if rest else None


def flight(pushes: Iterable[str]) -> list[object]:
    """The values of a React server stream (Next.js `__next_f`), its pieces joined; long texts put in their places.

    >>> flight(['1:T5,Rain.2:{"title":"Rain",', '"html":"$1"}'])
    [{'title': 'Rain', 'html': 'Rain.'}]
    """
    stream = "".join(pushes).encode("utf-8", "replace")
    texts: dict[str, str] = {}
    values: list[object] = []
    at = 0
    while row := _ROW.match(stream, at):
        if row[2] is not None:
            at = row.end() + int(row[2], 16)
            texts["$" + row[1].decode()] = stream[row.end() : at].decode("utf-8", "replace")
            continue
        end = stream.find(b"\n", row.end())
        end = end if end >= 0 else len(stream)
        if stream[row.end() : row.end() + 1] in (b"{", b"["):
            values.append(read_json(stream[row.end() : end].decode("utf-8", "replace")))
        at = end + 1
    found: list[object] = [value for value in values if isinstance(value, (dict, list))]
    if texts:
        _put(found, lambda text: texts.get(text, text) if text[:1] == "$" else text)
    return found


def called(script: str) -> object | None:
    """The value of `__NUXT__ = (function(a, b) {return {…}}(1, "x"))` (Nuxt 2); None if the script has none.

    >>> called('window.__NUXT__=(function(a,b){return {state:{title:a,wide:b}}}("Rain",false));')
    {'state': {'title': 'Rain', 'wide': False}}
    """
    head = _CALL.search(script)
    end = script.rfind("}(")
    if not head or end < head.end() or len(script) > _LONGEST_CALL:
        return None
    arguments = read_json("[" + script[end + 2 :].rstrip("; \n)") + "]")
    if not isinstance(arguments, list):
        return None
    names = dict(zip(head[1].replace(" ", "").split(","), arguments))
    value = read_json(mended(script[head.end() : end], names=frozenset(names)))
    if not isinstance(value, (dict, list)):
        return None
    holder: list[object] = [value]
    _put(holder, lambda text: names.get(text[1:], text) if text[:1] == "\x00" else text)
    return holder[0]


def _put(values: list[object], change: Callable[[str], object]) -> None:
    """Changes every text inside some values, in place: they are fresh, and nobody else has them."""
    stack: list[object] = [values]
    while stack:
        holder = stack.pop()
        if isinstance(holder, dict):
            for key, value in holder.items():
                if isinstance(value, str):
                    holder[key] = change(value)
                elif isinstance(value, (dict, list)):
                    stack.append(value)
        elif isinstance(holder, list):
            for i, value in enumerate(holder):
                if isinstance(value, str):
                    holder[i] = change(value)
                elif isinstance(value, (dict, list)):
                    stack.append(value)


_DEPTH = 100
_LONGEST_CALL = 1_000_000
_ROW = re.compile(rb"\n*([\da-fA-F]*):(?:T([\da-fA-F]{1,7}),)?")
_CALL = re.compile(r"__NUXT__\s*=\s*\(\s*function\s*\(([\w$, ]*)\)\s*\{\s*return\s*(?=\{)")
