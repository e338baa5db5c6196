"""What a batch reads: files, folders, patterns, lists, JSON Lines and WARC; and what it says of what it cannot read."""

from __future__ import annotations

import gzip
import io
import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from archives import NAMES, Response, jsonl, page, responses, warc
from newsparse.cli import main
from newsparse.intake import read_warc
from newsparse.intake.place import Place
from newsparse.intake.read_page import Known

RAIN = "<article><h1>Rain at last</h1><p>It rained on the fields of the valley for nine hours.</p></article>"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def rows(capfd: pytest.CaptureFixture[str], *argv: str) -> list[dict[str, Any]]:
    main([*argv, "--jobs", "1"])
    return [json.loads(line) for line in capfd.readouterr().out.splitlines()]


def folder(where: Path) -> None:
    (where / "b").mkdir(parents=True)
    for name in ("b/z.html", "b/a.htm", "c.xhtml", "B.HTML"):
        (where / name).write_text(RAIN)
    (where / "d.html.gz").write_bytes(gzip.compress(RAIN.encode()))
    (where / "notes.txt").write_text("no page")
    (where / "b" / "style.css").write_text("h1 { color: red }")


def test_a_folder_is_its_pages_at_any_depth_in_the_order_of_their_names(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder(tmp_path / "site")
    found = rows(capfd, "site", "--fields", "headline")
    assert [row["file"] for row in found] == [
        os.path.join("site", *name.split("/")) for name in ("B.HTML", "b/a.htm", "b/z.html", "c.xhtml", "d.html.gz")
    ]
    assert {row["headline"] for row in found} == {"Rain at last"}


def test_a_pattern_is_what_it_matches_and_no_page_is_read_twice(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder(tmp_path)
    found = rows(capfd, "b/a.htm", "**/*.htm*", "b", "--fields", "kind")
    assert [row["file"] for row in found] == ["b/a.htm", "b/z.html", "d.html.gz"]


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a[1].html").write_text(RAIN)
    assert [row["file"] for row in rows(capfd, "a[1].html", "--fields", "kind")] == ["a[1].html"]


def test_a_pattern_that_matches_nothing_is_an_error(capfd: pytest.CaptureFixture[str]) -> None:
    (row,) = rows(capfd, "*.html")
    assert row == {"file": "*.html", "error": {"type": "PageFailed", "message": "No such file or directory"}}


Feed = Callable[[bytes], None]


@pytest.fixture
def feed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Feed]:
    """Puts bytes on standard input."""
    with (tmp_path / "input").open("w+b") as file, io.TextIOWrapper(file) as text:

        def put(content: bytes) -> None:
            file.write(content)
            file.seek(0)
            monkeypatch.setattr(sys, "stdin", text)

        yield put


def test_a_list_of_names_on_standard_input(feed: Feed, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    folder(tmp_path)
    feed(b"c.xhtml\n\nb\nnot-there.html")
    found = rows(capfd, "--input", "list", "-")
    assert [(row["file"], "error" in row) for row in found] == [
        ("c.xhtml", False),
        ("b/a.htm", False),
        ("b/z.html", False),
        ("not-there.html", True),
    ]


def test_a_list_that_is_not_there_is_wrong_usage(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["--input", "list", "names"]) == 2
    assert "cannot read the list names: No such file or directory" in capfd.readouterr().err


def test_json_lines_on_standard_input(feed: Feed, capfd: pytest.CaptureFixture[str]) -> None:
    lines = "".join(json.dumps({"url": f"https://www.example.org/{n}", "html": RAIN}) + "\n" for n in range(3))
    feed(lines.encode())
    found = rows(capfd, "--input", "jsonl", "-", "--fields", "url")
    assert [row["url"][-1] for row in found] == ["0", "1", "2"]


@pytest.mark.parametrize("name", ["pages.jsonl", "pages.jsonl.gz", "pages.ndjson"])
def test_json_lines_with_all_that_is_known_of_a_page(
    name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    html = "<article><h1>Rain at last</h1><time>3 days ago</time><p>It rained.</p></article>"
    known = {"url": "https://www.example.org/rain", "html": html, "captured": "2026-11-22T08:30:00Z", "id": 7}
    jsonl(tmp_path / name, [known, {"html": RAIN}])
    first, second = rows(capfd, name, "--fields", "url,headline,published")
    assert (first["offset"], first["url"]) == (0, "https://www.example.org/rain")
    assert first["published"]["iso"] == "2026-11-19"
    assert (second["url"], second["headline"]) == (None, "Rain at last")


WRONG_LINES = {
    "[1]": 'no JSON object with "html"',
    '{"url": "https://www.example.org/"}': 'no JSON object with "html"',
    '{"html": 7}': 'no JSON object with "html"',
    '{"html": "<p>", "url": 7}': '"url" is no string',
    '{"html": "<p>", "captured": "yesterday"}': "\"captured\" is no ISO 8601 time with an offset: 'yesterday'",
    '{"html": "<p>", "captured": "2026-11-22T08:30"}': '"captured" is no ISO 8601 time with an offset',
    '{"html": "<p>", "url": "/rain"}': "url must be an absolute http(s) address",
    '{"html": ': "not JSON: ",
    "[" * 100_000: "not JSON: ",
}


@pytest.mark.parametrize("line", WRONG_LINES, ids=lambda line: line[:30])
def test_a_line_that_is_no_page_is_an_error_and_the_next_is_read(
    line: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pages.jsonl").write_text(f'{line}\n\n{{"html": "<h1>Rain at last</h1>"}}')
    wrong, right = rows(capfd, "pages.jsonl", "--fields", "headline")
    assert wrong["error"]["message"].startswith(WRONG_LINES[line])
    assert (right["offset"], right["headline"]) == (len(line) + 2, "Rain at last")


def test_a_line_that_is_too_long_is_not_read_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("newsparse.intake.read_jsonl.LONGEST", 100)
    (tmp_path / "pages.jsonl").write_text('{"html": "' + "rain " * 99 + '"}\n{"html": "<h1>Rain at last</h1>"}\n')
    wrong, right = rows(capfd, "pages.jsonl", "--fields", "headline")
    assert wrong["error"]["message"] == "the line has more than 100 bytes"
    assert (right["offset"], right["headline"]) == (508, "Rain at last")


def test_json_lines_whose_compression_is_damaged(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    whole = jsonl(tmp_path / "pages.jsonl.gz", [{"html": RAIN}] * 3).read_bytes()
    (tmp_path / "pages.jsonl.gz").write_bytes(whole[:-9])
    assert "damaged: " in rows(capfd, "pages.jsonl.gz")[-1]["error"]["message"]


def test_a_page_whose_compression_is_damaged(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page.html.gz").write_bytes(gzip.compress(RAIN.encode())[:-9])
    assert "damaged: " in rows(capfd, "page.html.gz", "--where", "kind=article")[0]["error"]["message"]


# -- WARC ------------------------------------------------------------------------------------------------------------

MIXED = (
    Response(
        body="<h1>Дождь наконец</h1>".encode("cp1251"), headers=("Content-Type: text/html; charset=windows-1251",)
    ),
    Response(body=b"\x89PNG", headers=("Content-Type: image/png",)),
    Response(body=b"<h1>Moved</h1>", status="301 Moved Permanently"),
    Response(body=b"<h1>Request</h1>", type="request"),
    Response(body=gzip.compress(RAIN.encode()), headers=("Content-Type: text/html", "Content-Encoding: gzip")),
    Response(
        body=b"14\r\n<h1>Rain at last</h1\r\n1\r\n>\r\n0\r\n\r\n",
        headers=("Content-Type: text/html; charset=utf8mb4", "Transfer-Encoding: chunked"),
        url="<https://www.example.org/angles>",
    ),
    Response(body=b"", url="https://www.example.org/empty"),
)


@pytest.mark.parametrize("name", ["a.warc", "a.warc.gz"])
def test_the_pages_of_a_warc_file_with_what_it_says_of_their_fetch(
    name: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("fastwarc")
    warc(tmp_path / name, MIXED)
    cyrillic, zipped, chunked, empty = rows(capfd, name, "--fields", "headline,encoding,url")
    assert (cyrillic["headline"], cyrillic["encoding"]) == ("Дождь наконец", "windows-1251")
    assert zipped["headline"] == chunked["headline"] == "Rain at last"
    assert chunked["url"] == "https://www.example.org/angles"
    assert (empty["url"], empty["error"]["message"]) == ("https://www.example.org/empty", "the page is empty")
    assert cyrillic["offset"] == 0 < zipped["offset"] < chunked["offset"] < empty["offset"]


def test_the_date_of_a_warc_record_is_the_now_of_its_page(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("fastwarc")
    body = b"<article><h1>Rain at last</h1><time>3 days ago</time><p>It rained.</p></article>"
    warc(tmp_path / "a.warc", [Response(body=body, date="2025-01-01T12:00:00Z")])
    assert rows(capfd, "a.warc", "--fields", "published")[0]["published"]["iso"] == "2024-12-29"


def test_a_warc_file_through_a_pipe(tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", "--input", "warc", "-", "--fields", "kind", "--jobs", "1"],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sys.path))},
        input=warc(tmp_path / "a.warc.gz", responses()).read_bytes(),
        stdout=subprocess.PIPE,
        check=True,
    )
    assert len(done.stdout.splitlines()) == len(NAMES)


def test_the_offset_of_a_record_is_where_it_can_be_found_again(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("fastwarc")
    path = warc(tmp_path / "a.warc.gz", responses())
    row = rows(capfd, "a.warc.gz", "--fields", "url")[3]
    with path.open("rb") as file:
        file.seek(row["offset"])
        record = gzip.GzipFile(fileobj=file).read(2_000)
    assert f"WARC-Target-URI: {row['url']}".encode() in record


@pytest.mark.parametrize("content", [b"no archive at all\n" * 9, b"\x1f\x8b\x08 no gzip"])
def test_what_is_no_warc_file_is_an_error_and_the_next_file_is_read(
    content: bytes, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("fastwarc")
    (tmp_path / "a.warc.gz").write_bytes(content)
    warc(tmp_path / "b.warc.gz", responses()[:1])
    wrong, right = rows(capfd, "a.warc.gz", "b.warc.gz", "not-there.warc")[:2]
    assert "no WARC file: " in wrong["error"]["message"]
    assert right["file"] == "b.warc.gz"


def test_pages_before_a_damage_have_their_records(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("fastwarc")
    first, *rest = [gzip.compress(response.record()) for response in responses()]
    (tmp_path / "a.warc.gz").write_bytes(first + b"\0damage\xff" * 9 + b"".join(rest))
    right, wrong = rows(capfd, "a.warc.gz", "--fields", "kind")
    assert right["kind"] == "article"
    assert wrong["error"]["message"].startswith("damaged after the record at byte 0: ")


def test_no_damage_of_a_warc_file_ends_the_run() -> None:
    pytest.importorskip("fastwarc")
    records = [response.record() for response in responses(NAMES[:2])]
    wholes = (b"".join(records), b"".join(gzip.compress(record, mtime=0) for record in records))
    chance = random.Random(9)
    for _ in range(400):
        damaged = bytearray(chance.choice(wholes))
        for _ in range(chance.randint(1, 5)):
            place = chance.randrange(chance.choice((400, len(damaged))))
            damaged[place : place + chance.choice((0, 1, 40))] = chance.randbytes(chance.choice((0, 1, 20)))
        for found in read_warc.warc(io.BytesIO(bytes(damaged)), Place("a.warc"), Known()):
            assert found.key.offset is not None


def test_without_fastwarc_a_warc_file_is_refused_with_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    warc(tmp_path / "a.warc", responses()[:1])
    monkeypatch.setitem(sys.modules, "fastwarc", None)
    monkeypatch.setitem(sys.modules, "fastwarc.warc", None)
    assert main(["a.warc"]) == 2
    assert "pip install 'newsparse[warc]'" in capfd.readouterr().err


def test_files_of_all_kinds_at_once(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("fastwarc")
    (tmp_path / "in").mkdir()
    warc(tmp_path / "in" / "a.warc.gz", responses())
    jsonl(tmp_path / "in" / "b.jsonl", [{"html": RAIN}])
    (tmp_path / "in" / "c.html").write_bytes(page("lang-de"))
    found = rows(capfd, "in", "--fields", "language")
    assert [row["file"][3:] for row in found] == ["a.warc.gz"] * len(NAMES) + ["b.jsonl", "c.html"]
