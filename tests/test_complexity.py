"""No function is so branched that nobody can hold it in mind."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import lizard
import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("src", "tests", "benchmarks", "tools")
MOST_BRANCHED = 10
"""Cyclomatic complexity (McCabe), as lizard counts it."""


def files() -> list[Path]:
    return sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))


def too_branched(path: Path) -> Iterator[str]:
    for function in lizard.analyze_file(str(path)).function_list:
        if function.cyclomatic_complexity > MOST_BRANCHED:
            yield f"line {function.start_line}: {function.name} has {function.cyclomatic_complexity}"


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(ROOT)))
def test_no_function_of_a_file_is_too_branched(path: Path) -> None:
    assert "\n".join(too_branched(path)) == ""


def test_a_function_beyond_the_limit_is_found(tmp_path: Path) -> None:
    branches = "".join(f"    if number == {number}:\n        return {number}\n" for number in range(MOST_BRANCHED))
    path = tmp_path / "branched.py"
    path.write_text(f"def branched(number):\n{branches}")
    assert list(too_branched(path)) == ["line 1: branched has 11"]
