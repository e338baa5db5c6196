"""Nothing in the package remembers a page: no global is changed by reading, and what is kept depends on nothing else."""

from __future__ import annotations

import ast
import gc
import importlib
import pkgutil
import tracemalloc
import types
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from selectolax.lexbor import LexborHTMLParser

import newsparse
from fixture_pages import names, page_bytes
from newsparse import extract
from newsparse.assemble import assemble
from newsparse.decode import decode

CORE = (
    *("decode nesting parsing sources bodymodel roles fields sites serial lexicon export".split()),
    *("document elements flow runs page reading heading declared claim evidence records extract assemble article limits".split()),
)
"""The rooms that a page goes through."""

CACHED = {
    "bodymodel.model": "the weights, read once from the package",
    "decode.labels": "codecs by label",
    "decode.mend": "tables of a codec",
    "parsing.date_formats": "readers of the formats that profiles name",
    "parsing.zones": "zones that profiles name",
    "parsing.instant_patterns": "expressions, compiled when first used",
    "parsing.instant_words": "vocabularies of languages",
    "sites.bundled": "the profiles that newsparse brings",
    "serial.read": "readers of the record's classes",
    "serial.write": "writers of the record's classes",
}
"""Modules that keep what functions gave: the same for the same arguments, whatever was read before."""

CHANGING = frozenset(
    "add append clear discard extend insert pop popitem popleft appendleft remove setdefault sort reverse update __setitem__".split()
)
LOADERS = ("sites.load", "sites.fivefilters")
"""Modules that read files which the caller names, before any page."""
IMPURE = frozenset("time os random locale socket urllib.request subprocess tempfile threading logging uuid secrets".split())
"""Modules of the clock, the system and the network, which the core has no use for."""


def core() -> list[types.ModuleType]:
    found = []
    for room in CORE:
        module = importlib.import_module(f"newsparse.{room}")
        found.append(module)
        for inner in pkgutil.walk_packages(getattr(module, "__path__", []), f"newsparse.{room}."):
            found.append(importlib.import_module(inner.name))
    return found


def tree(module: types.ModuleType) -> ast.Module:
    return ast.parse(Path(module.__file__ or "").read_text("utf-8"))


def functions(module: types.ModuleType) -> Iterator[ast.FunctionDef]:
    return (node for node in ast.walk(tree(module)) if isinstance(node, ast.FunctionDef))


def short(module: types.ModuleType) -> str:
    return module.__name__.removeprefix("newsparse.")


def changes(module: types.ModuleType) -> Iterator[str]:
    """Where a function sets a global, or changes one in place."""
    held = {name for name, value in vars(module).items() if isinstance(value, (list, dict, set, bytearray))}
    for function in functions(module):
        names = {*map(changed, ast.walk(function))} & ({"global", *held} - own_names(function))
        for name in sorted(filter(None, names)):
            yield f"{short(module)}.{function.name}: {name}"


def own_names(function: ast.FunctionDef) -> set[str]:
    """The names that a function gives values of its own."""
    stored = {node.id for node in ast.walk(function) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)}
    return stored | {argument.arg for argument in ast.walk(function) if isinstance(argument, ast.arg)}


def changed(node: ast.AST) -> str | None:
    """The name of what a piece of code changes in place; "global" for the word itself."""
    if isinstance(node, ast.Global):
        return "global"
    target: ast.expr | None = None
    if isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load):
        target = node.value
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CHANGING:
        target = node.func.value
    return target.id if isinstance(target, ast.Name) else None


def test_no_function_sets_or_changes_a_global() -> None:
    assert [one for module in core() for one in changes(module)] == []


def caching(module: types.ModuleType) -> bool:
    decorators = (ast.unparse(one) for function in functions(module) for one in function.decorator_list)
    return any("cache" in one and "cached_property" not in one for one in decorators)


def test_what_is_kept_between_pages_is_known_and_depends_on_no_page() -> None:
    assert sorted(short(module) for module in core() if caching(module)) == sorted(CACHED)


def readers_of_pages() -> list[types.ModuleType]:
    return [module for module in core() if short(module) not in LOADERS]


def imports(module: types.ModuleType) -> Iterator[str]:
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Import):
            yield from (one.name for one in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def test_the_core_asks_no_clock_system_or_network() -> None:
    assert [f"{short(module)}: {name}" for module in readers_of_pages() for name in imports(module) if name in IMPURE] == []


def calls_of_now(module: types.ModuleType) -> Iterator[str]:
    for node in ast.walk(tree(module)):
        if isinstance(node, ast.Attribute) and node.attr in ("now", "utcnow", "today", "fromtimestamp", "localtime", "getlocale"):
            yield f"{short(module)}: {ast.unparse(node)}"


def test_the_core_does_not_ask_for_today() -> None:
    found = [one for module in core() for one in calls_of_now(module)]
    assert [one for one in found if not one.endswith("fromtimestamp")] == []


def frozen(value: Any) -> Any:
    """What a global holds, as something that can be compared later."""
    if isinstance(value, Mapping):
        return {key: frozen(one) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [frozen(one) for one in value]
    return set(value) if isinstance(value, (set, frozenset)) else repr(value)


def globals_held() -> dict[str, Any]:
    return {
        f"{short(module)}.{name}": frozen(value)
        for module in core()
        for name, value in vars(module).items()
        if isinstance(value, (Mapping, list, set, bytearray)) and not name.startswith("__")
    }


def test_reading_pages_leaves_every_global_as_it_was() -> None:
    before = globals_held()
    for name in names()[::3]:
        newsparse.parse(page_bytes(name)).to_markdown()
    assert globals_held() == before


def test_a_change_of_a_global_is_found() -> None:
    module = types.ModuleType("newsparse.bad")
    module.__file__ = __file__
    vars(module).update(_SEEN={}, _LIST=[])
    assert list(changes(module)) == ["bad._bad: _LIST", "bad._bad: _SEEN"]


_SEEN: dict[str, int] = {}
_LIST: list[int] = []


def _bad(key: str) -> None:
    """What no function of the package may do."""
    _SEEN[key] = 1
    _LIST.append(1)


@pytest.mark.parametrize("name", names())
def test_a_page_goes_when_its_record_is_made_and_waits_for_no_collector(name: str) -> None:
    """The tree of a page is larger than its bytes: in a ring of references it would stay until the next full collection."""
    html = page_bytes(name)
    newsparse.parse(html)
    gc.collect()
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        newsparse.parse(html)
        assert gc.collect() == 0
    finally:
        if was_enabled:
            gc.enable()


def test_the_tree_of_a_page_is_let_go_before_its_record_is_made(monkeypatch: pytest.MonkeyPatch) -> None:
    """It takes more memory than all that is made of it."""
    html = page_bytes(names()[0])
    newsparse.parse(html)
    counts = [_trees()]

    def counted(*arguments: Any) -> newsparse.Article:
        counts.append(_trees())
        return assemble(*arguments)

    monkeypatch.setattr(extract, "assemble", counted)
    newsparse.parse(html)
    held = LexborHTMLParser(b"<p>one that is seen")
    assert counts[1] == counts[0] == _trees() - 1
    del held


def _trees() -> int:
    return sum(isinstance(one, LexborHTMLParser) for one in gc.get_objects())


def test_a_page_is_not_decoded_as_a_whole_to_see_whether_it_is_utf8() -> None:
    html = ("<p>Zoë reads 🇺🇳 " * 60_000).encode()
    tracemalloc.start()
    try:
        assert decode(html).utf8 is html
        assert tracemalloc.get_traced_memory()[1] < len(html) / 4
    finally:
        tracemalloc.stop()
