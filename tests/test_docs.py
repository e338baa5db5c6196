"""README and docs: every example prints what is shown, every name is documented, every link leads somewhere."""

from __future__ import annotations

import re
import runpy
import shutil
import warnings
from importlib.util import find_spec
from pathlib import Path

import attrs
import pytest

import newsparse
from doc_examples import LANGUAGES, PAGES, ROOT, Reader, examples
from newsparse.cli.render import FIELDS

README = ROOT / "README.md"
INSTALL = {
    "python3 -m venv .venv && .venv/bin/pip install . "
    "&& .venv/bin/newsparse tests/fixtures/pages/almayadeen-declared/page.html",
    "python3 -m venv .venv && .venv/bin/pip install '.[test]' && .venv/bin/python -m pytest",
    "pip install .",
    "pip install scrapy",
    "pip install scrapy-poet zyte-common-items",
    "pip install requests",
    "pip install '.[arrow]' pandas polars",
    "pip install '.[warc,arrow]' 'ray[data]'",
    "pip install '.[warc,arrow]' pyspark",
    "pip install '.[warc,arrow,cli]' polars",
    "bash .ci/run",
}
"""The commands of ```sh blocks: they install something, so `.ci/run` runs them, not these tests."""

NEEDS = {
    "dataframes.md": "pyarrow pandas polars",
    "engines.md": "pyarrow fastwarc pyspark ray.data",
    "scrapy.md": "scrapy web_poet zyte_common_items",
    "warc.md": "pyarrow fastwarc polars",
}
"""Pages whose examples need a package that the tests can do without (`.ci/run` installs it)."""


def name_of(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_the_examples_of_a_page_run_and_print_what_it_shows(
    page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for package in NEEDS.get(page.name, "").split():
        if find_spec(package.partition(".")[0]) is None:
            pytest.skip(f"needs {package}")
        warnings.simplefilter("ignore")  # what these packages warn of is not ours
    if page.name == "engines.md" and shutil.which("java") is None:
        pytest.skip("Spark needs Java")
    reader = Reader(tmp_path, tests="tests/" in page.read_text("utf-8"))
    monkeypatch.chdir(reader.folder)
    monkeypatch.syspath_prepend(str(reader.folder))
    wrong = [line for example in examples(page) for line in reader.follow(example)]
    if wrong:
        pytest.fail("".join(wrong), pytrace=False)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_block_of_code_is_found_and_of_a_known_kind(page: Path) -> None:
    found = examples(page)
    fences = re.findall(r"^\s*```", page.read_text("utf-8"), re.MULTILINE)
    assert len(fences) == 2 * len(found)
    assert {example.language for example in found} <= LANGUAGES


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_what_is_not_run_here_only_installs(page: Path) -> None:
    lines = {line for example in examples(page) if example.language == "sh" for line in example.text.splitlines()}
    assert lines <= INSTALL


def test_an_example_that_prints_something_else_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "page.md"
    page.write_text("```python\n>>> 1 + 1\n3\n```\n\n```console\n$ echo two\nthree\n$ exit 4\n```\n")
    reader = Reader(tmp_path)
    monkeypatch.chdir(reader.folder)
    session, console = ("".join(reader.follow(example)) for example in examples(page))
    assert "- 3\n    + 2\n" in session
    assert "$ echo two\nprints\ntwo\n\nnot\nthree" in console
    assert "$ exit 4\nprints\n[exit code 4]" in console


def test_ci_runs_the_two_commands_of_the_readme() -> None:
    """`.ci/run` takes them from README by their first words."""
    lines = [line for line in README.read_text("utf-8").splitlines() if line.startswith("python3 -m venv")]
    assert len(lines) == 2
    assert set(lines) < INSTALL


def test_every_exported_name_is_documented_and_nothing_else() -> None:
    reference = "".join(page.read_text("utf-8") for page in (ROOT / "docs" / "reference").glob("*.md"))
    documented = re.findall(r"^::: newsparse\.(\w+)$", reference, re.MULTILINE)
    assert sorted(documented) == sorted(newsparse.__all__)


def test_every_page_stands_in_the_navigation() -> None:
    navigation = (ROOT / "mkdocs.yml").read_text("utf-8")
    listed = re.findall(r"[\w/-]+\.md", navigation.partition("\nnav:")[2].partition("\n\n")[0])
    assert sorted(listed) == sorted(str(page.relative_to(ROOT / "docs")) for page in (ROOT / "docs").rglob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_every_link_to_a_file_leads_somewhere(page: Path) -> None:
    text = re.sub(r"```.*?^```$", "", page.read_text("utf-8"), flags=re.DOTALL | re.MULTILINE)
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text)]
    files = [target for target in targets if target and not target.startswith("https://")]
    assert [target for target in files if not (page.parent / target).exists()] == []


def test_every_option_of_the_command_is_documented(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "reference" / "command.md").read_text("utf-8")
    options = re.findall(r"^ +(?:-\w, )?(--[a-z]+)", Reader(tmp_path).printed("newsparse --help"), re.MULTILINE)
    assert set(re.findall(r"^\| `(--[a-z]+)", page, re.MULTILINE)) == set(options)


@pytest.mark.parametrize(
    "command",
    ["diff", "explain", "fixture add", "fixture check", "fixture approve", "profile check", "profile new"],
)
def test_every_option_of_the_other_commands_is_documented(command: str, tmp_path: Path) -> None:
    page = (ROOT / "docs" / "reference" / "other-commands.md").read_text("utf-8")
    options = re.findall(
        r"^  (?:-h, )?(--[a-z]+)", Reader(tmp_path).printed(f"newsparse {command} --help"), re.MULTILINE
    )
    section = page.partition(f"## newsparse {command.split()[0]}\n")[2].partition("\n## ")[0]
    table = section.partition(f"| option of `{command.split()[-1]}` |")[2].partition("\n\n")[0]
    assert set(re.findall(r"^\| `(--[a-z]+)", table, re.MULTILINE)) == set(options) - {"--help"}


def test_every_field_that_the_command_can_choose_is_documented() -> None:
    page = (ROOT / "docs" / "reference" / "command.md").read_text("utf-8")
    assert all(f"`{field}`" in page for field in FIELDS)


def test_every_limit_is_documented_with_what_happens_beyond_it() -> None:
    page = (ROOT / "docs" / "how-to" / "limits-and-errors.md").read_text("utf-8")
    rows = dict(re.findall(r"^\| `(\w+)` \| ([\d,]+) ", page, re.MULTILINE))
    defaults = {name: getattr(newsparse.Limits(), name) for name in attrs.fields_dict(newsparse.Limits)}
    assert {name: int(number.replace(",", "")) for name, number in rows.items()} == defaults


def test_the_changelog_begins_with_this_version_or_the_next() -> None:
    headings = re.findall(r"^## (.+)$", (ROOT / "CHANGELOG.md").read_text("utf-8"), re.MULTILINE)
    assert headings[0].split()[0] in ("Unreleased", newsparse.__version__)


def test_the_tool_that_rewrites_outputs_changes_nothing_where_they_are_right(tmp_path: Path) -> None:
    tool = runpy.run_path(str(ROOT / "tools" / "show_outputs.py"))
    page = tmp_path / "page.md"
    text = "```console\n$ echo two\ntwo\n```\n\n```console\n$ echo 2\nthree\n```\n"
    page.write_text(text)
    tool["rewrite"](page)
    assert page.read_text() == text.replace("three", "2")
