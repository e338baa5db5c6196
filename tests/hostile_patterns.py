"""Every regular expression of the package, and texts made to keep each busy."""

from __future__ import annotations

import ast
import importlib
import pkgutil
import re
import sys
import types
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import newsparse

if sys.version_info >= (3, 11):
    from re import _constants as sre
    from re import _parser as sre_parser
else:
    import sre_constants as sre
    import sre_parse as sre_parser

METHODS = ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split")
_SEARCHING = ("search", "finditer", "findall", "sub", "subn", "split")
_ANY_CALL = re.compile(rf"(\w+)\s*\.({'|'.join(METHODS)})\(")
_CALL = r"\b{0}\b(?:\[[^]\n]*\]|\.get\([^)\n]*\))?\s*\.({1})\b"


class Found(NamedTuple):
    """A regular expression of the package."""

    name: str
    """Its module and the name that it, or the table that it is in, has there."""
    pattern: re.Pattern[Any]
    searches: bool
    """True if the package looks for it in texts; else it is only matched at a place."""


def modules() -> list[types.ModuleType]:
    """All modules of the package but the one that runs it, and those that need an optional package that is not here."""
    names = [one.name for one in pkgutil.walk_packages(newsparse.__path__, "newsparse.")]
    return list(filter(None, map(_module, ["newsparse", *names])))


def _module(name: str) -> types.ModuleType | None:
    try:
        return None if name.endswith("__main__") else importlib.import_module(name)
    except ModuleNotFoundError as error:
        if (error.name or "").startswith("newsparse"):
            raise
        return None


def _source(module: types.ModuleType) -> str:
    return Path(module.__file__ or "").read_text("utf-8")


def patterns() -> list[Found]:
    """The compiled regular expressions in the modules' names and tables, and those that are compiled when first used."""
    found: dict[tuple[Any, int], Found] = {}
    sources = {module.__name__: _source(module) for module in modules()}
    for module in modules():
        for one in (*_named(module, sources), *_written(module, sources[module.__name__])):
            held = found.setdefault((one.pattern.pattern, one.pattern.flags), one)
            if one.searches and not held.searches:
                found[one.pattern.pattern, one.pattern.flags] = one
    return sorted(found.values(), key=lambda one: (one.name, str(one.pattern.pattern)))


def _named(module: types.ModuleType, sources: Mapping[str, str]) -> Iterator[Found]:
    for name, value in list(vars(module).items()):
        for pattern in (*_inside(value, set()), *_late(module, name, value)):
            searches = _is_searched(name, sources, sources[module.__name__])
            yield Found(f"{module.__name__}.{name}", pattern, searches)


def _written(module: types.ModuleType, source: str) -> Iterator[Found]:
    for called, expression in given_to_re(ast.parse(source)):
        if expression is not None:
            yield Found(f"{module.__name__}: re.{called}", re.compile(expression), called in _SEARCHING)


def given_to_re(tree: ast.AST) -> Iterator[tuple[str, str | None]]:
    """The functions of `re` that are called with an expression, and the expression.

    None where it is not written there, or not alone: it is compiled, or read with flags.
    """
    for call in ast.walk(tree):
        module, _, called = ast.unparse(call.func).rpartition(".") if isinstance(call, ast.Call) else ("", "", "")
        if module == "re" and called in (*METHODS, "compile"):
            yield called, _plain(call) if called != "compile" else None  # type: ignore[arg-type]


def _plain(call: ast.Call) -> str | None:
    """The expression that is the first argument of a call without flags."""
    first = call.args[0]
    has_flags = any(one.arg == "flags" for one in call.keywords)
    return first.value if isinstance(first, ast.Constant) and not has_flags else None  # type: ignore[return-value]


def _inside(value: Any, seen: set[int]) -> Iterator[re.Pattern[Any]]:
    if isinstance(value, re.Pattern):
        yield value
    elif id(value) not in seen and isinstance(value, (Mapping, list, tuple, set, frozenset)):
        seen.add(id(value))
        for one in (*value.keys(), *value.values()) if isinstance(value, Mapping) else value:
            yield from _inside(one, seen)


def _late(module: types.ModuleType, name: str, value: Any) -> Iterator[re.Pattern[Any]]:
    """The expressions that a module keeps as text and compiles with `compiled(NAME)`."""
    if isinstance(value, str) and f"compiled({name})" in _source(module):
        yield re.compile(value)


def _is_searched(name: str, sources: Mapping[str, str], source: str) -> bool:
    """True unless an expression of that name, in a module of that source, is only ever matched at a place."""
    used = {
        call
        for each in sources.values()
        for call in re.findall(_CALL.format(re.escape(name), "|".join(METHODS)), each)
        + re.findall(rf"compiled\({re.escape(name)}\)\.(\w+)", each)
    }
    if not used:  # in a table: called by another name; texts have a `split` of their own
        used = {call for receiver, call in _ANY_CALL.findall(source) if not receiver.isupper()} - {"split"}
    return bool(used.intersection(_SEARCHING))


_REPEATS = (sre.MAX_REPEAT, sre.MIN_REPEAT, getattr(sre, "POSSESSIVE_REPEAT", None))
Loop = tuple[tuple[Any, ...], Any]
"""What stands before something that is repeated without end in an expression, and what is repeated."""
Attack = tuple[str, str, str]
"""A text as beginning, piece and end: the piece, repeated, is what a loop of an expression eats."""


def attacks(pattern: re.Pattern[Any], number: int = 48) -> list[Attack]:
    """Texts that may keep an expression busy; the same ones for the same expression."""
    is_bytes = isinstance(pattern.pattern, bytes)
    text = pattern.pattern.decode("latin-1") if is_bytes else pattern.pattern
    tree = sre_parser.parse(text, pattern.flags & ~re.DEBUG & ~(re.UNICODE if is_bytes else 0))
    random = Random(ascii(text))
    loops = list(_loops(tree, ()))
    kept = list(dict.fromkeys([*_on_loops(loops, random), *_on_letters(loops, random)]))
    random.shuffle(kept)
    return kept[:number]


def _on_loops(loops: list[Loop], random: Random) -> Iterator[Attack]:
    """What a loop eats, after what stands before it; and both again and again."""
    for before, body in loops:
        for _ in range(4):
            for end in ("", "\0"):
                start, piece = _sample(before, random), _sample(body, random) or "a"
                yield start, piece, end
                yield "", start + piece, end


def _on_letters(loops: list[Loop], random: Random) -> Iterator[Attack]:
    """Letters that loops eat, alone and by twos."""
    letters = sorted({_sample(body, random)[:1] or "a" for _ in range(6) for _, body in loops} | {" ", "a"})
    for one in letters:
        for other in letters:
            yield "", one + (other if other != one else ""), "\0"


def _loops(items: Any, before: tuple[Any, ...]) -> Iterator[Loop]:
    passed: tuple[Any, ...] = before
    for operator, argument in items:
        if operator in _REPEATS and argument[1] > 30:
            yield passed, argument[2]
        for inner in _parts(operator, argument):
            yield from _loops(inner, passed)
        passed = (*passed, (operator, argument))


def _parts(operator: Any, argument: Any) -> list[Any]:
    """The expressions inside a node."""
    if operator is sre.BRANCH:
        return list(argument[1])
    if operator is sre.SUBPATTERN:
        return [argument[3]]
    if operator in (sre.ASSERT, sre.ASSERT_NOT):
        return [argument[1]]
    if operator in (sre.MAX_REPEAT, sre.MIN_REPEAT):
        return [argument[2]]
    if operator is getattr(sre, "ATOMIC_GROUP", None):
        return [argument]
    return []


def _sample(items: Any, random: Random) -> str:
    """A text that an expression is likely to match."""
    return "".join(_sample_of(operator, argument, random) for operator, argument in items)


def _sample_of(operator: Any, argument: Any, random: Random) -> str:
    sampler = _SAMPLERS.get(operator)
    return sampler(argument, random) if sampler else ""


def _repeated(argument: Any, random: Random) -> str:
    return "".join(_sample(argument[2], random) for _ in range(max(argument[0], random.randint(0, 1))))


_CATEGORIES = {"DIGIT": "1", "SPACE": " \n", "WORD": "aA1_", "NOT_DIGIT": "a ", "NOT_SPACE": "a1-", "NOT_WORD": " -,"}


def _chars(operator: Any, argument: Any) -> str:
    """Some of the characters that an entry of a set names."""
    if operator is sre.LITERAL:
        return chr(argument)
    if operator is sre.RANGE:
        return chr(argument[0]) + chr((argument[0] + argument[1]) // 2)
    return _CATEGORIES[str(argument).removeprefix("CATEGORY_")] if operator is sre.CATEGORY else ""


def _member(items: Any, random: Random) -> str:
    """A character of a set; of one that excludes characters, one that it does not name."""
    chars = [char for operator, argument in items for char in _chars(operator, argument)]
    if items and items[0][0] is sre.NEGATE:
        chars = [char for char in "a1 -,x'\"<é" if char not in chars] or ["\x01"]
    return random.choice(chars) if chars else "a"


_SAMPLERS: Mapping[Any, Callable[[Any, Random], str]] = {
    sre.LITERAL: lambda argument, random: chr(argument),
    sre.IN: _member,
    sre.BRANCH: lambda argument, random: _sample(random.choice(argument[1]), random),
    sre.MAX_REPEAT: _repeated,
    sre.MIN_REPEAT: _repeated,
    sre.SUBPATTERN: lambda argument, random: _sample(argument[3], random),
    sre.ANY: lambda argument, random: random.choice("a1 -é"),
    sre.NOT_LITERAL: lambda argument, random: random.choice([char for char in "a1 -é" if ord(char) != argument]),
}
"""What makes a text for each kind of node."""
