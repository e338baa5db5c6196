"""`newsparse diff`: outputs and environments, on folders and indexes of pages; counts by field, and each difference."""

from __future__ import annotations

import gzip
import json
import os
import sys
import sysconfig
import venv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import newsparse
from newsparse.behaviour import BEHAVIOUR
from newsparse.cli import main
from newsparse.versions.pages import find_pages

Command = Callable[..., tuple[int, str, str]]

OTHER = """
__version__ = "9.9.9"

class Limits:
    bytes = 1000

class Article:
    def __init__(self, html, **known):
        self.html, self.known = html, known

    def to_dict(self):
        if b"crash" in self.html:
            __import__("os")._exit(3)
        if b"deep" in self.html:
            raise RuntimeError("too deep")
        return {"headline": "From " + str(self.known.get("url")), "dek": None, "provenance": {}, "new_field": 1}

def parse(html, **known):
    return Article(html, **known)
"""


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Command:
    """`newsparse diff …` in a folder of its own: exit code, standard output, standard error."""
    monkeypatch.chdir(tmp_path)

    def run(*argv: str) -> tuple[int, str, str]:
        try:
            code = main(["diff", *argv])
        except SystemExit as left:
            code = int(str(left.code))
        out, error = capfd.readouterr()
        return code, out, error

    return run


def environment(folder: Path, *paths: str) -> Path:
    """An environment that finds its packages in *paths*."""
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    site = sysconfig.get_path("purelib", "venv", {"base": str(folder), "platbase": str(folder)})
    (Path(site) / "paths.pth").write_text("\n".join(paths) + "\n")
    return folder


@pytest.fixture(scope="module")
def ours(tmp_path_factory: pytest.TempPathFactory) -> str:
    """An environment with this newsparse."""
    home = Path(newsparse.__file__).parent.parent
    return str(environment(tmp_path_factory.mktemp("ours"), str(home), *filter(None, sys.path)))


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> str:
    """An environment with a newsparse that knows nothing but the address."""
    package = tmp_path_factory.mktemp("packages") / "newsparse"
    package.mkdir()
    (package / "__init__.py").write_text(OTHER)
    (package / "behaviour.py").write_text('BEHAVIOUR = "2099.1.1"\n')
    return str(environment(tmp_path_factory.mktemp("other"), str(package.parent)))


def pages(folder: Path) -> Path:
    """A folder like a corpus: an index, a gzipped page, a page in a sub-folder, and one that no index names."""
    (folder / "wick" / "pages").mkdir(parents=True)
    (folder / "wick" / "pages" / "rain.html.gz").write_bytes(gzip.compress(b"<h1>Rain at last</h1><p>It rained."))
    (folder / "wick" / "pages" / "deep.html").write_bytes(b"<h1>Divers went deep</h1>")
    (folder / "alone.HTM").write_bytes(b"<h1>Alone</h1>")
    rows: list[dict[str, Any]] = [
        {"page": "pages/rain.html.gz", "url": "https://www.example.org/rain", "gold": {}},
        {"page": "pages/deep.html", "url": None},
    ]
    (folder / "wick" / "gold.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    (folder / "notes.jsonl").write_text('{"note": "no index"}\n')
    return folder


def outputs(folder: Path, old: list[dict[str, Any]], new: list[dict[str, Any]]) -> tuple[str, str]:
    for name, rows in (("old.jsonl", old), ("new.jsonl", new)):
        (folder / name).write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return "old.jsonl", "new.jsonl"


def paragraph(text: str) -> dict[str, Any]:
    return {"type": "paragraph", "text": text, "spans": []}


OLD = [
    {
        "file": "a.html",
        "headline": "Rain at last",
        "dek": None,
        "tags": ["rain"],
        "behaviour": "1",
        "body": [paragraph("One.")],
    },
    {"file": "b.html", "headline": "Wind", "dek": "It blew.", "tags": ["wind"], "behaviour": "1", "body": []},
    {"file": "c.html", "headline": "Snow", "dek": None, "tags": [], "behaviour": "1", "body": []},
]
NEW = [
    {"file": "b.html", "headline": "Wind", "dek": None, "tags": ["wind", "Wick"], "behaviour": "2", "body": []},
    {
        "file": "a.html",
        "headline": "Rain, at last",
        "dek": "It rained.",
        "tags": ["rain"],
        "behaviour": "2",
        "body": [paragraph("One."), paragraph("Two.")],
    },
    {"file": "d.html", "headline": "Hail", "dek": None, "tags": [], "behaviour": "2", "body": []},
]


def test_two_outputs_are_counted_by_field(command: Command, tmp_path: Path) -> None:
    code, out, error = command(*outputs(tmp_path, OLD, NEW))
    assert (code, error) == (1, "")
    assert out.splitlines() == [
        "old  old.jsonl (extraction rules 1)",
        "new  new.jsonl (extraction rules 2)",
        "2 pages in both, 2 of them different; 1 only in the old, such as c.html; 1 only in the new, such as d.html",
        "",
        "FIELD               SAME  CHANGED    NEW   GONE",
        "headline               1        1      0      0",
        "dek                    0        0      1      1",
        "tags                   1        1      0      0",
        "body                   1        1      0      0",
        "paragraphs             1        1      0      0",
        "the same everywhere: nothing",
        "",
        "headline: 1 of 1",
        "  a.html",
        '    old  "Rain at last"',
        '    new  "Rain, at last"',
        "",
        "dek: 2 of 2",
        "  b.html",
        '    old  "It blew."',
        "    new  nothing",
        "  a.html",
        "    old  nothing",
        '    new  "It rained."',
        "",
        "tags: 1 of 1",
        "  b.html",
        "    1 extra",
        "    + [1] Wick",
        "",
        "body: 1 of 1",
        "  a.html",
        "    1 extra",
        '    + [1] {"type": "paragraph", "text": "Two.", "spans": []}',
        "",
        "paragraphs: 1 of 1",
        "  a.html",
        "    1 extra",
        "    + [1] Two.",
    ]


def test_equal_outputs_are_the_same(command: Command, tmp_path: Path) -> None:
    code, out, _ = command(*outputs(tmp_path, OLD, OLD[::-1]))
    assert code == 0
    assert out.splitlines()[-1] == "3 pages in both, 0 of them different"


def test_json_has_every_difference(command: Command, tmp_path: Path) -> None:
    _, out, _ = command(*outputs(tmp_path, OLD, NEW), "--format", "json")
    found = json.loads(out)
    assert found["pages"] == {"both": 2, "changed": 2, "only_old": ["c.html"], "only_new": ["d.html"]}
    assert found["fields"]["dek"] == {"same": 0, "changed": 0, "new": 1, "gone": 1}
    (tags,) = (one for one in found["differences"] if one["field"] == "tags")
    assert (tags["page"], tags["kind"], tags["old"], tags["new"]) == ("b.html", "changed", ["wind"], ["wind", "Wick"])
    assert tags["changes"][0]["kind"] == "extra"


def test_html_marks_what_each_side_has_alone(command: Command, tmp_path: Path) -> None:
    _, out, _ = command(*outputs(tmp_path, OLD, NEW), "--format", "html")
    assert "Rain<ins>,</ins> at last" in out
    assert "<ins>Wick</ins>" in out
    assert "<script" not in out
    assert "script-src &#x27;none&#x27;" in out


def test_examples_may_be_none_or_many(command: Command, tmp_path: Path) -> None:
    names = outputs(tmp_path, OLD, NEW)
    assert "a.html\n" not in command(*names, "--examples", "0")[1]
    assert "dek: 1 of 2" in command(*names, "--examples", "1")[1]


def test_the_record_of_one_page_is_an_output_too(command: Command, tmp_path: Path) -> None:
    for name, headline in (("old.json", "Rain"), ("new.json", "Wind")):
        (tmp_path / name).write_text(json.dumps({"url": "https://www.example.org/a", "headline": headline}, indent=2))
    code, out, _ = command("old.json", "new.json")
    assert code == 1
    assert "1 page in both, 1 of them different" in out


def test_a_page_that_failed_is_compared_by_its_error(command: Command, tmp_path: Path) -> None:
    failed = [{"file": "a.html", "error": "the page has more than 10 bytes"}]
    _, out, _ = command(*outputs(tmp_path, OLD[:1], failed))
    assert "error                  0        0      1      0" in out


def test_two_environments_read_a_folder(command: Command, tmp_path: Path, ours: str, other: str) -> None:
    code, out, error = command(ours, other, str(pages(tmp_path / "corpus")), "--format", "json")
    assert (code, error) == (1, "")
    found = json.loads(out)
    assert (found["old"]["version"], found["old"]["behaviour"]) == (newsparse.__version__, BEHAVIOUR)
    assert (found["new"]["version"], found["new"]["behaviour"]) == ("9.9.9", "2099.1.1")
    assert found["pages"]["both"] == 3
    values = {(one["page"], one["field"]): (one["old"], one["new"]) for one in found["differences"]}
    assert values == {
        ("alone.HTM", "headline"): ("Alone", "From None"),
        ("wick/pages/deep.html", "error"): (None, "RuntimeError: too deep"),
        ("wick/pages/rain.html.gz", "headline"): ("Rain at last", "From https://www.example.org/rain"),
    }


def test_an_environment_against_itself_is_the_same_and_said_so(command: Command, tmp_path: Path, ours: str) -> None:
    code, out, _ = command(ours, f"{ours}/bin/python", str(pages(tmp_path / "corpus")))
    assert code == 0
    assert "both are one installation: " in out


def test_an_output_against_an_environment(command: Command, tmp_path: Path, ours: str) -> None:
    corpus = pages(tmp_path / "corpus")
    rows = [
        {"file": str(corpus / "alone.HTM"), "headline": "Not alone"},
        {"file": "corpus/other.html", "headline": "x"},
    ]
    (tmp_path / "old.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows))
    code, out, _ = command("old.jsonl", ours, str(corpus))
    assert code == 1
    assert '    old  "Not alone"\n    new  "Alone"\n' in out
    assert "1 page in both, 1 of them different; 2 only in the new" in out


def test_an_index_names_its_pages_from_its_folder(tmp_path: Path) -> None:
    corpus = pages(tmp_path / "corpus")
    found = find_pages(corpus / "wick" / "gold.jsonl")
    assert [(page.name, dict(page.known)) for page in found] == [
        ("pages/rain.html.gz", {"url": "https://www.example.org/rain"}),
        ("pages/deep.html", {}),
    ]
    assert all(page.path.is_file() for page in found)


def test_the_pages_of_fixtures_have_what_about_says(tmp_path: Path) -> None:
    (tmp_path / "rain").mkdir()
    (tmp_path / "rain" / "page.html").write_text("<h1>Rain")
    (tmp_path / "rain" / "about.toml").write_text(
        'url = "https://www.example.org/rain"\ncaptured = "2026-06-20T10:00Z"\n'
    )
    (page,) = find_pages(tmp_path)
    assert page.known == {"url": "https://www.example.org/rain", "captured": "2026-06-20T10:00:00+00:00"}


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (("old.jsonl",), "the following arguments are required: NEW"),
        (("old.jsonl", "{python}"), "an environment needs pages to read"),
        (("old.jsonl", "nothing.jsonl"), "nothing.jsonl: No such file or directory"),
        (("old.jsonl", "page.html"), "page.html: is neither an output of newsparse (JSON or JSON Lines) nor a Python"),
        (("old.jsonl", "damaged.jsonl.gz"), "damaged.jsonl.gz: Error -3 while decompressing"),
        (("old.jsonl", "cut.jsonl.gz"), "cut.jsonl.gz: Compressed file ended"),
        (("old.jsonl", "{python}", "nothing"), "nothing: no such file or folder"),
        (("old.jsonl", "{python}", "empty"), "empty: holds no page (*.html"),
        (
            ("old.jsonl", "elsewhere.jsonl"),
            "no page is in both: old.jsonl has 3, such as a.html; elsewhere.jsonl has 1, such as z",
        ),
        (("old.jsonl", "new.jsonl", "--examples", "-1"), "--examples"),
    ],
)
def test_what_goes_wrong_is_one_line(command: Command, tmp_path: Path, argv: tuple[str, ...], said: str) -> None:
    outputs(tmp_path, OLD, NEW)
    (tmp_path / "page.html").write_text("<h1>Rain")
    (tmp_path / "elsewhere.jsonl").write_text('{"file": "z", "headline": "Rain"}\n')
    packed = gzip.compress(b'{"file": "z"}')
    (tmp_path / "cut.jsonl.gz").write_bytes(packed[:-4])
    (tmp_path / "damaged.jsonl.gz").write_bytes(packed[:10] + b"\xff" * 8 + packed[18:])
    (tmp_path / "empty").mkdir()
    code, out, error = command(*(one.replace("{python}", sys.executable) for one in argv))
    assert (code, out, error.count("\n")) == (2, "", 1)
    assert said in error


def test_an_environment_without_newsparse_is_one_line(command: Command, tmp_path: Path) -> None:
    environment(tmp_path / "bare")
    code, out, error = command("bare", "bare", str(pages(tmp_path / "corpus")))
    assert (code, out) == (2, "")
    assert error == "newsparse: bare: its process ended: ModuleNotFoundError: No module named 'newsparse'\n"


def test_an_environment_that_crashes_names_the_page(command: Command, tmp_path: Path, ours: str, other: str) -> None:
    corpus = pages(tmp_path / "corpus")
    (corpus / "crash.html").write_text("<h1>crash")
    code, out, error = command(ours, other, str(corpus))
    assert (code, out) == (2, "")
    assert error == f"newsparse: {other}: its process ended at crash.html: it said nothing\n"


def test_files_that_are_no_index_do_not_matter(tmp_path: Path) -> None:
    corpus = pages(tmp_path / "corpus")
    for name, content in (
        ("a", b"no JSON\n"),
        ("b", b"\xff\xfe"),
        ("c", b"[1]\n"),
        ("d", b'{"page": 3}\n'),
        ("e", b""),
    ):
        (corpus / f"{name}.jsonl").write_bytes(content)
    assert [page.name for page in find_pages(corpus)] == [
        "alone.HTM",
        "wick/pages/deep.html",
        "wick/pages/rain.html.gz",
    ]


def test_half_a_character_in_an_output_is_no_error(command: Command, tmp_path: Path) -> None:
    names = outputs(tmp_path, [{"file": "a", "headline": "\ud83d"}], [{"file": "a", "headline": "\udc00"}])
    for form in ("text", "json", "html"):
        code, out, error = command(*names, "--format", form)
        assert (code, error) == (1, "")
        assert "headline" in out


def test_the_text_of_a_page_cannot_steer_the_terminal_or_become_mark_up(command: Command, tmp_path: Path) -> None:
    evil = "</bdi><script>alert(1)</script>\x1b[2J\u202e"
    rows = [{"file": "a.html", "headline": evil, "tags": [evil]}]
    names = outputs(tmp_path, [{"file": "a.html", "headline": "Rain", "tags": ["x"]}], rows)
    assert not {"\x1b", "\u202e"} & set(command(*names)[1])
    assert "<script" not in command(*names, "--format", "html")[1]
