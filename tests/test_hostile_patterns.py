"""No regular expression of the package takes time out of proportion to the text, whatever the text.

The expressions are found in the modules, and the texts are made from each expression, so that none can be forgotten.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from growth import outgrows
from hostile_patterns import Found, attacks, given_to_re, modules, patterns
from newsparse.nesting.tokens import TOKEN
from newsparse.parsing.jsonmend import _TEXT
from newsparse.parsing.unseen import UNSEEN

ALL = patterns()
SIZES = (10, 13, 16, 19, 22, 25, 28, 34, 42, 64, 512, 4096, 16384)
"""Lengths of texts. The first are close together: to an exponential expression, each is a large step."""


def apply(found: Found, text: str) -> None:
    """Use an expression as the package does."""
    subject: Any = text.encode("utf-8", "replace") if isinstance(found.pattern.pattern, bytes) else text
    if found.searches:
        for _ in found.pattern.finditer(subject):
            pass
    else:
        found.pattern.match(subject)
        found.pattern.fullmatch(subject)


def slow_on(found: Found) -> Iterator[str]:
    """The texts on which the time grows faster than they do."""
    for beginning, piece, end in attacks(found.pattern):
        if outgrows(lambda text: apply(found, text), (beginning + piece * (size // len(piece)) + end for size in SIZES)):
            yield f"{beginning!r} + {piece!r} * n + {end!r}"


@pytest.mark.parametrize("found", ALL, ids=lambda found: f"{found.name}:{str(found.pattern.pattern)[:24]}")
def test_a_regular_expression_takes_time_in_proportion_to_the_text(found: Found) -> None:
    assert list(slow_on(found)) == []


@pytest.mark.parametrize("pattern", [r"(a+)+$", r"\s+$", r"(\w+\s?)*!", r"<[^>]*>", r"\d+x\d+"])
def test_an_expression_that_is_not_linear_is_found(pattern: str) -> None:
    assert list(slow_on(Found("bad", re.compile(pattern), True)))


def compiling(path: Path) -> Iterator[str]:
    """Where a function gives `re` an expression that is not written there: where the enumeration would not see it."""
    for function in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(function, ast.FunctionDef):
            for called, expression in given_to_re(function):
                if not isinstance(expression, str):
                    yield f"{path.name}: re.{called} in {function.name}"


def test_expressions_are_compiled_where_they_are_found() -> None:
    """But for the tools for fixtures, which read what their user wrote."""
    read = [module for module in modules() if module.__file__ and not module.__name__.startswith("newsparse.fixtures.")]
    found = [one for module in read for one in compiling(Path(module.__file__ or ""))]
    known = ["guess.py: re.split in _sample", "instant_patterns.py: re.compile in compiled"]
    assert found == known, "keep expressions in names of their modules"


def test_the_enumeration_finds_expressions_in_names_tables_and_texts() -> None:
    assert {UNSEEN, TOKEN, *_TEXT.values()} <= {one.pattern for one in ALL}
    assert "newsparse.parsing.instant_words._DROPPED" in {one.name for one in ALL}
    assert len(ALL) > 100
