"""The pytest plugin in a project of its own: what it collects, what a red test says, and that else it costs nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from _pytest.assertion import AssertionState
from _pytest.assertion.rewrite import AssertionRewritingHook

from newsparse import pytest_plugin
from newsparse.cli import main
from test_cli_fixture import URL, write_page

FIELDS = ["headline", "authors", "published", "paragraphs"]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder with two fixtures in `pages`."""
    monkeypatch.chdir(tmp_path)
    write_page()
    for name in ("bridge", "rain"):
        assert main(["fixture", "add", "page.html", "--url", URL, "--to", "pages", "--name", name, *_FIELDS]) == 0
    return tmp_path


_FIELDS = ["--fields", ",".join(FIELDS)]


def run(folder: Path, *argv: str) -> subprocess.CompletedProcess[str]:
    """`pytest` in a folder, with the plugin known whether or not the package is installed."""
    environment = {
        **os.environ,
        "PYTHONPATH": os.pathsep.join(map(str, sys.path)),
        "PYTEST_ADDOPTS": "",
        "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
    }
    command = [
        sys.executable,
        "-m",
        "pytest",
        "-p",
        "newsparse.pytest_plugin",
        "-c",
        "/dev/null",
        "--rootdir",
        ".",
        *argv,
    ]
    if (folder / "pytest.ini").exists():
        command[command.index("/dev/null")] = "pytest.ini"
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, env=environment, timeout=120)


def expect(folder: Path, **values: object) -> None:
    path = folder / "expected.json"
    path.write_text(json.dumps({**json.loads(path.read_text("utf-8")), **values}), "utf-8")


def test_each_page_and_field_is_a_test(project: Path) -> None:
    collected = run(project, "--newsparse-fixtures", "pages", "--collect-only", "-q").stdout.splitlines()
    names = ["does-not-raise", "no-field-vanished", *FIELDS]
    wanted = [f"pages/{page}/expected.json::{name}" for page in ("bridge", "rain") for name in names]
    assert [line for line in collected if "::" in line] == wanted


def test_a_red_test_names_page_and_field_and_shows_the_provenance(project: Path) -> None:
    expect(project / "pages" / "rain", headline="New bridge reopens")
    done = run(project, "--newsparse-fixtures=pages")
    assert done.returncode == 1
    assert "1 failed, 11 passed" in done.stdout
    assert "FAILED pages/rain/expected.json::headline" in done.stdout
    assert 'rain: headline\n    expected  "New bridge reopens"\n    got       "Old bridge reopens"\n' in done.stdout
    assert "    from page html body article h1 (confidence 0.98, h1)\n" in done.stdout
    assert "Traceback" not in done.stdout
    assert "collect.py" not in done.stdout


def test_tests_are_chosen_by_page_and_by_field(project: Path) -> None:
    assert "1 passed, 11 deselected" in run(project, "--newsparse-fixtures", "pages", "-k", "rain and headline").stdout


def test_the_last_failed_are_run_alone(project: Path) -> None:
    expect(project / "pages" / "rain", headline="New bridge reopens")
    assert run(project, "--newsparse-fixtures", "pages").returncode == 1
    done = run(project, "--newsparse-fixtures", "pages", "--lf")
    assert "run-last-failure: rerun previous 1 failure" in done.stdout
    assert "1 failed" in done.stdout
    assert "passed" not in done.stdout


@pytest.mark.skipif(find_spec("xdist") is None, reason="needs pytest-xdist")
def test_pages_are_spread_over_processes(project: Path) -> None:
    expect(project / "pages" / "rain", headline="New bridge reopens")
    done = run(project, "--newsparse-fixtures", "pages", "-p", "xdist", "-n", "2")
    assert "1 failed, 11 passed" in done.stdout
    assert "FAILED pages/rain/expected.json::headline" in done.stdout


def test_a_setting_does_it_too(project: Path) -> None:
    (project / "pytest.ini").write_text("[pytest]\nnewsparse_fixtures = pages\n")
    (project / "test_one.py").write_text("def test_one():\n    pass\n")
    assert "13 passed" in run(project).stdout
    assert "1 passed" in run(project, "test_one.py").stdout
    assert "1 passed" in run(project, "pages/rain/expected.json::headline").stdout


def test_pages_outside_of_the_test_paths_are_run_too(project: Path) -> None:
    (project / "pytest.ini").write_text("[pytest]\nnewsparse_fixtures = pages\ntestpaths = tests\n")
    (project / "tests").mkdir()
    (project / "tests" / "test_one.py").write_text("def test_one():\n    pass\n")
    assert "13 passed" in run(project).stdout


def test_fixtures_may_lie_in_folders_of_folders(project: Path) -> None:
    (project / "pages" / "rain").rename(project / "pages" / "example.org")
    (project / "pages" / "example.org").rename(project / "rain")
    (project / "pages" / "example.org").mkdir()
    (project / "rain").rename(project / "pages" / "example.org" / "rain")
    (project / "pages" / "not_yet.json").write_text('{"example.org/rain:headline": "the page says so"}')
    expect(project / "pages" / "example.org" / "rain", headline="New bridge reopens")
    assert "11 passed, 1 xfailed" in run(project, "--newsparse-fixtures", "pages").stdout


def test_a_value_that_is_right_by_now_leaves_the_list(project: Path) -> None:
    (project / "pages" / "not_yet.json").write_text('{"rain:headline": "the page says so"}')
    done = run(project, "--newsparse-fixtures", "pages")
    assert "1 failed, 11 passed" in done.stdout
    assert "[XPASS(strict)] the page says so" in done.stdout


def test_a_page_that_raises_and_a_field_that_vanished(project: Path) -> None:
    (project / "pages" / "rain" / "page.html").write_bytes(b"<div>" * 10_000)
    page = project / "pages" / "bridge" / "page.html"
    page.write_text(page.read_text("utf-8").replace("By Ada Moss", ""), "utf-8")
    done = run(project, "--newsparse-fixtures", "pages")
    assert "FAILED pages/rain/expected.json::does-not-raise" in done.stdout
    assert "the page has 10,0" in done.stdout or "the page has 2,0" in done.stdout
    assert "FAILED pages/bridge/expected.json::no-field-vanished" in done.stdout
    assert "bridge: authors has vanished" in done.stdout


def test_a_broken_fixture_is_an_error_of_its_own(project: Path) -> None:
    (project / "pages" / "rain" / "expected.json").write_text('{"headlin": null}')
    done = run(project, "--newsparse-fixtures", "pages/bridge", "--newsparse-fixtures", "pages/rain")
    assert done.returncode == 4
    assert "ERROR: newsparse: pages/rain/expected.json: 'headlin' is none of" in done.stderr.replace(f"{project}/", "")
    done = run(project, "--newsparse-fixtures", "pages")
    assert "ERROR pages/rain/expected.json" in done.stdout
    assert "'headlin' is none of" in done.stdout


def test_a_folder_without_fixtures_is_wrong_usage(project: Path) -> None:
    done = run(project, "--newsparse-fixtures", "nothing")
    assert done.returncode == 4
    assert "nothing: no such folder" in done.stderr


def test_it_is_inert_unless_asked_for(project: Path) -> None:
    test = """
    import sys

    def test_nothing_is_loaded():
        loaded = {name for name in sys.modules if name.split(".")[0] in ("newsparse", "selectolax", "lxml")}
        assert loaded == {"newsparse", "newsparse.errors", "newsparse.pytest_plugin"}
    """
    (project / "test_one.py").write_text(test.replace("\n    ", "\n"))
    assert "1 passed" in run(project).stdout


def test_the_package_is_not_compiled_anew(pytestconfig: pytest.Config) -> None:
    """pytest marks all packages that bring a plugin for its rewriting of assertions; this one is not."""
    hook = AssertionRewritingHook(pytestconfig)
    hook._must_rewrite.update(("newsparse", "other"))
    manager: Any = SimpleNamespace(rewrite_hook=hook)
    pytest_plugin.pytest_addoption(pytest.Parser(_ispytest=True), manager)
    state = AssertionState(pytestconfig, "rewrite")
    assert [hook._is_marked_for_rewrite(name, state) for name in ("newsparse.records", "other.part")] == [False, True]


def test_a_pytest_with_other_ways_is_left_alone() -> None:
    for hook in (None, SimpleNamespace(), SimpleNamespace(_must_rewrite=None)):
        manager: Any = SimpleNamespace(rewrite_hook=hook)
        pytest_plugin.pytest_addoption(pytest.Parser(_ispytest=True), manager)
