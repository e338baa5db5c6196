"""The benchmarks run on any folder of pages, and their figures are figures."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "tests" / "fixtures" / "pages"

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="memory is measured in forked processes")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    held = tmp_path / "pages"
    held.mkdir()
    for number, page in enumerate(sorted(FIXTURES.glob("*/page.html"))[:2]):
        shutil.copy(page, held / f"{number}.html")
    return held


def run(script: str, *arguments: object) -> str:
    command = [sys.executable, str(ROOT / "benchmarks" / script), *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_speed_compares_tools_page_by_page(folder: Path, tmp_path: Path) -> None:
    figures, plot = tmp_path / "speed.json", tmp_path / "speed.svg"
    text = run("speed.py", folder, "--rounds", 2, "--tools", "bare parse", "--json", figures, "--plot", plot)
    assert "| newsparse | the whole record |" in text
    tools = json.loads(figures.read_text("utf-8"))["tools"]
    assert [len(tools[tool]["ms"]) for tool in ("newsparse", "bare parse")] == [2, 2]
    assert all(ms > 0 for tool in tools.values() for ms in tool["ms"])
    assert plot.read_text("utf-8").count("<circle") >= 4


def test_speed_says_so_where_a_tool_is_not_installed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    hidden = folder.parent / "hidden" / "justext"
    hidden.mkdir(parents=True)
    (hidden / "__init__.py").write_text("raise ImportError('not here')\n", "utf-8")
    monkeypatch.setenv("PYTHONPATH", str(hidden.parent))
    assert "| justext | not installed, left out |" in run("speed.py", folder, "--rounds", 1, "--tools", "justext")


def test_the_profile_gives_the_whole_time_to_the_rooms(folder: Path) -> None:
    text = run("profile.py", folder, "--rounds", 1, "--each")
    shares = [float(share) for share in re.findall(r"^\| \w[\w ]* \| ([\d.]+)%", text, re.M)]
    assert sum(shares) == pytest.approx(100, abs=2)
    assert text.count("1.html: ") == 1


def test_growth_fits_an_exponent() -> None:
    text = run("growth.py", "--shapes", "one long text", "--most", 640_000)
    assert re.search(r"^\| one long text \|.* \| \d\.\d\d \| \S+ \|$", text, re.M)


def test_memory_is_compared_with_the_parser_and_held_flat(folder: Path, tmp_path: Path) -> None:
    plot = tmp_path / "memory.svg"
    text = run("memory.py", folder, "--passes", 2, "--plot", plot)
    assert re.search(r"MB held after each pass: [\d.]+ [\d.]+$", text, re.M)
    assert "<polyline" in plot.read_text("utf-8")
