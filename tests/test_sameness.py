"""The same bytes, address and version give the same record, whatever the process, thread, order, locale or zone."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest

import newsparse
from fixture_pages import names, page_bytes
from newsparse.capture import Capture

TESTS = str(Path(__file__).resolve().parent)
URL = "https://news.example.org/2025/06/15/ferry"

PRINT_DIGESTS = """
import json, sys
from random import Random
from test_sameness import digest, chosen
order = chosen()
Random(sys.argv[1]).shuffle(order)
found = {name: digest(name) for name in order}
print(json.dumps(found, sort_keys=True))
"""

SETTINGS: dict[str, dict[str, str]] = {
    "another seed of hashes": {"PYTHONHASHSEED": "1", "TZ": "UTC"},
    "a zone east of Greenwich and a Turkish locale": {
        "PYTHONHASHSEED": "4294967295",
        "TZ": "Asia/Kathmandu",
        "LC_ALL": "tr_TR.UTF-8",
        "LANG": "tr_TR.UTF-8",
    },
    "a zone west of Greenwich, no locale, optimised": {
        "PYTHONHASHSEED": "20",
        "TZ": "America/St_Johns",
        "LC_ALL": "C",
        "PYTHONOPTIMIZE": "2",
        "PYTHONUTF8": "0",
    },
}


def chosen() -> list[str]:
    """Every second fixture page."""
    return names()[::2]


def digest(name: str) -> str:
    """What a page's record says, provenance and all, as a short text."""
    article = newsparse.parse(page_bytes(name), url=URL)
    return hashlib.sha256((article.to_json() + article.to_markdown()).encode()).hexdigest()


@pytest.fixture(scope="module")
def expected() -> dict[str, str]:
    return {name: digest(name) for name in chosen()}


@pytest.mark.parametrize("setting", SETTINGS)
def test_another_process_gives_the_same_records(setting: str, expected: dict[str, str]) -> None:
    path = os.pathsep.join([TESTS, str(Path(newsparse.__file__).parent.parent), *filter(None, [os.environ.get("PYTHONPATH")])])
    environment = {**os.environ, **SETTINGS[setting], "PYTHONPATH": path}
    command = [sys.executable, "-c", PRINT_DIGESTS, setting]
    done = subprocess.run(command, env=environment, capture_output=True, check=True, encoding="utf-8", timeout=300)
    assert json.loads(done.stdout) == expected


def test_eight_threads_give_the_same_records(expected: dict[str, str]) -> None:
    order = [*expected, *expected]
    Random(8).shuffle(order)
    with ThreadPoolExecutor(8) as threads:
        found = list(zip(order, threads.map(digest, order)))
    assert [name for name, one in found if one != expected[name]] == []


def test_four_processes_give_the_same_records() -> None:
    pages = [Capture(page_bytes(name), url=URL, key=name) for name in names()[::4]]
    outcomes = list(newsparse.parse_many(pages, workers=4))
    assert [outcome.key for outcome in outcomes] == [page.key for page in pages]
    assert [one.key for one, page in zip(outcomes, pages) if one.article != newsparse.parse(page.html, url=URL)] == []


def test_a_page_gives_the_same_record_after_any_other(expected: dict[str, str]) -> None:
    order = list(expected)
    assert {name: digest(name) for name in reversed(order)} == expected
