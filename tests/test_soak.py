"""A short run of the soak script: many varied pages, and nothing raised, left open or kept."""

from __future__ import annotations

import importlib.util
import json
import signal
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
WARM_UP, COUNT = 400, 1_600
MOST_GROWTH = 6_000
"""Kilobytes that the memory in use may grow after the first pages: caches of words fill slowly."""


@pytest.fixture(scope="module")
def soak() -> ModuleType:
    spec = importlib.util.spec_from_file_location("newsparse_soak", ROOT / "tools" / "soak.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_many_pages_raise_nothing_and_leave_nothing_behind(soak: ModuleType, tmp_path: Path) -> None:
    path = tmp_path / "soak.json"
    report = soak.soak(soak.Pages(seed=11, size=700), soak.Watch(longest=2.0), COUNT, WARM_UP, path)
    assert report["bad"] == []
    assert report["pages"] == COUNT == sum(report["ended"].values())
    assert json.loads(path.read_text("utf-8")) == report
    warm, last = report["checkpoints"][1], report["checkpoints"][-1]
    assert warm["descriptors"] == last["descriptors"]
    assert last["resident_kb"] is None or last["resident_kb"] - warm["resident_kb"] < MOST_GROWTH


def test_a_number_stands_for_one_page(soak: ModuleType) -> None:
    one, other = soak.Pages(seed=1, size=500), soak.Pages(seed=1, size=500)
    assert [one.page(number) for number in range(20)] == [other.page(number) for number in range(20)]
    assert one.page(3) != soak.Pages(seed=2, size=500).page(3)


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="the system has no such signals")
def test_a_page_that_raises_or_never_ends_is_told(soak: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    def endless(page: object, **_: object) -> None:
        while True:
            pass

    def broken(page: object, **_: object) -> None:
        raise IndexError("of the list")

    watch = soak.Watch(longest=0.02)
    soak.watch_for_endless_pages()
    monkeypatch.setattr(soak.newsparse, "parse", broken)
    watch.read(5, b"", {})
    monkeypatch.setattr(soak.newsparse, "parse", endless)
    watch.read(6, b"", {})
    assert [(one["number"], one.get("raised")) for one in watch.bad][:2] == [(5, "IndexError('of the list')"), (6, "EndlessError()")]
