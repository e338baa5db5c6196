"""The command: one record a page on standard output, or one line on standard error that says why not."""

from __future__ import annotations

import datetime as dt
import gzip
import io
import json
import os
import sys
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsparse
from newsparse.article import Article
from newsparse.behaviour import BEHAVIOUR
from newsparse.cli import main
from newsparse.errors import ArgumentError, PageTooDeep
from newsparse.limits import Limits
from sample_record import ARTICLE

PAGE = b"<!doctype html><title>Old bridge reopens</title><h1>Old bridge reopens</h1><p>Text.</p>"


class Parse:
    """Stands for `newsparse.parse`: gives one record for every page, and remembers what it was asked."""

    def __init__(self) -> None:
        self.calls: list[tuple[bytes, dict[str, Any]]] = []

    def __call__(self, html: bytes, **arguments: object) -> Article:
        self.calls.append((html, arguments))
        if b"deep" in html:
            raise PageTooDeep("depth", 2_000, 5_000, "open elements")
        if arguments.get("encoding") == "latin-99":
            raise ArgumentError("unknown encoding 'latin-99'")
        return attrs.evolve(ARTICLE, headline=html.decode("utf-8", "replace")[:20])


@pytest.fixture
def parse(monkeypatch: pytest.MonkeyPatch) -> Parse:
    parse = Parse()
    monkeypatch.setattr(newsparse, "parse", parse, raising=False)
    monkeypatch.setattr("newsparse.extract.parse", parse)
    return parse


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.html"
    path.write_bytes(PAGE)
    return str(path)


def feed(monkeypatch: pytest.MonkeyPatch, content: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content)))


def usage(capfd: pytest.CaptureFixture[str], *argv: str) -> str:
    """The one line on standard error of a command that is called wrongly."""
    with pytest.raises(SystemExit) as left:
        main(argv)
    assert left.value.code == 2
    out, error = capfd.readouterr()
    assert out == ""
    assert error.count("\n") == 1
    assert error.startswith("newsparse: ")
    assert error.endswith("; see newsparse --help\n")
    return error


# -- what it prints --------------------------------------------------------------------------------------------------


def test_one_page_is_one_indented_record(parse: Parse, page: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([page]) == 0
    out, error = capfd.readouterr()
    record = json.loads(out)
    assert error == ""
    assert out.startswith('{\n  "url": ')
    assert out.endswith("}\n")
    assert list(record) == [name for name in attrs.fields_dict(Article) if name != "provenance"]
    assert parse.calls == [(PAGE, {"url": None, "encoding": None, "captured": None, "profiles": None})]


def test_what_it_prints_can_be_read_as_a_record(parse: Parse, page: str, capfd: pytest.CaptureFixture[str]) -> None:
    main([page, "--provenance"])
    assert Article.from_json(capfd.readouterr().out).provenance["headline"].source == "json-ld"
    main([page])
    assert len(Article.from_json(capfd.readouterr().out).provenance) == 0


def test_standard_input_is_read_for_a_dash(
    parse: Parse, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    feed(monkeypatch, b"<p>piped")
    assert main(["--url", "https://a.example/x", "-"]) == 0
    assert json.loads(capfd.readouterr().out)["headline"] == "<p>piped"
    assert parse.calls[0][1]["url"] == "https://a.example/x"


def test_the_page_s_circumstances_are_passed_on(parse: Parse, page: str) -> None:
    assert (
        main([page, "--url", "https://a.example/", "--encoding", "euc-kr", "--captured", "2025-06-15T08:00:00Z"]) == 0
    )
    moment = dt.datetime(2025, 6, 15, 8, tzinfo=dt.timezone.utc)
    assert parse.calls[0][1] == {
        "url": "https://a.example/",
        "encoding": "euc-kr",
        "captured": moment,
        "profiles": None,
    }


def test_several_pages_are_one_line_each_with_their_file(
    parse: Parse, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    names = [str(tmp_path / name) for name in ("a.html", "b.html")]
    for name in names:
        Path(name).write_bytes(Path(name).name.encode())
    assert main(names) == 0
    records = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [(record["file"], record["headline"]) for record in records] == [(names[0], "a.html"), (names[1], "b.html")]
    assert next(iter(records[0])) == "file"


def test_text_and_markdown(parse: Parse, page: str, capfd: pytest.CaptureFixture[str]) -> None:
    article = parse(PAGE)
    assert main([page, "--format", "text"]) == 0
    assert capfd.readouterr().out == article.to_text()
    assert main([page, "--format", "markdown"]) == 0
    assert capfd.readouterr().out == article.to_markdown()


def test_chosen_fields_in_the_chosen_order(parse: Parse, page: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([page, "--fields", "tags, headline"]) == 0
    assert list(json.loads(capfd.readouterr().out).items()) == [
        ("tags", ["Bridges", "Port Lume"]),
        ("headline", PAGE[:20].decode()),
    ]


def test_fields_may_be_what_is_derived_from_the_record(
    parse: Parse, page: str, capfd: pytest.CaptureFixture[str]
) -> None:
    assert main([page, "--fields", "text,paragraphs,captions,lead_image"]) == 0
    found = json.loads(capfd.readouterr().out)
    assert found["text"] == ARTICLE.text
    assert found["paragraphs"] == list(ARTICLE.paragraphs)
    assert found["captions"] == ["The bridge at dawn"]
    assert found["lead_image"]["url"] == "https://img.example.org/bridge.jpg"


def test_provenance_of_chosen_fields_only(parse: Parse, page: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([page, "--fields", "headline,text", "--provenance"]) == 0
    found = json.loads(capfd.readouterr().out)
    assert list(found) == ["headline", "text", "provenance"]
    assert list(found["provenance"]) == ["headline"]
    assert found["provenance"]["headline"]["place"] == "script[0]#/headline"


def test_version(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--version"])
    assert left.value.code == 0
    assert capfd.readouterr().out == f"newsparse {newsparse.__version__}, extraction rules {BEHAVIOUR}\n"


def test_help_names_the_exit_codes(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help"])
    assert left.value.code == 0
    assert "exit codes: 0 all pages read, 1 a page or the output failed, 2 wrong usage" in capfd.readouterr().out


# -- pages that give no record ---------------------------------------------------------------------------------------


def failure(capfd: pytest.CaptureFixture[str], *argv: str) -> str:
    assert main(argv) == 1
    out, error = capfd.readouterr()
    assert out == ""
    assert error.count("\n") == 1
    return error


def test_a_missing_file(parse: Parse, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    name = str(tmp_path / "none.html")
    assert failure(capfd, name) == f"newsparse: {name}: No such file or directory\n"


def test_a_folder_without_pages(parse: Parse, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path)]) == 2
    assert capfd.readouterr() == ("", "newsparse: no page was found there; see newsparse --help\n")


def test_an_unreadable_file(
    parse: Parse, page: str, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied", page)

    monkeypatch.setattr("newsparse.cli.inputs.open", refuse, raising=False)
    assert failure(capfd, page) == f"newsparse: {page}: Permission denied\n"


@pytest.mark.parametrize("name", ["page.html.gz", "page", "-"])
def test_a_gzipped_page_is_unpacked_whatever_its_name(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    packed = gzip.compress(PAGE)
    (tmp_path / "page.html.gz").write_bytes(packed)
    (tmp_path / "page").write_bytes(packed)
    feed(monkeypatch, packed)
    monkeypatch.chdir(tmp_path)
    assert main(["--fields", "headline", name]) == 0
    assert json.loads(capfd.readouterr().out) == {"headline": "Old bridge reopens"}


def test_a_damaged_gzip_is_no_page(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.html.gz"
    page.write_bytes(gzip.compress(PAGE)[:-9])
    assert failure(capfd, str(page)).startswith(f"newsparse: {page}: damaged gzip: ")


@pytest.mark.parametrize("content", [b"", b" \r\n\t"])
def test_an_empty_page(parse: Parse, page: str, content: bytes, capfd: pytest.CaptureFixture[str]) -> None:
    Path(page).write_bytes(content)
    assert failure(capfd, page) == f"newsparse: {page}: the page is empty\n"


def test_empty_standard_input(parse: Parse, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    feed(monkeypatch, b"")
    assert failure(capfd, "-") == "newsparse: standard input: the page is empty\n"


def test_closed_standard_input(
    parse: Parse, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert failure(capfd, "-") == "newsparse: standard input: it is closed\n"


def test_a_page_that_is_too_large_is_not_read_whole(parse: Parse, page: str, capfd: pytest.CaptureFixture[str]) -> None:
    os.truncate(page, 10_000 * Limits().bytes)  # a hole: it takes no space
    assert failure(capfd, page) == f"newsparse: {page}: the page has more than 30,000,000 bytes\n"
    assert parse.calls == []


def test_a_page_beyond_another_limit(parse: Parse, page: str, capfd: pytest.CaptureFixture[str]) -> None:
    Path(page).write_bytes(b"deep")
    assert failure(capfd, page) == f"newsparse: {page}: the page has more than 2,000 open elements\n"


def test_a_bad_page_does_not_keep_the_others_back(
    parse: Parse, page: str, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    names = [page, str(tmp_path / "none.html"), str(tmp_path / "other.html")]
    Path(names[2]).write_bytes(PAGE)
    assert main(names) == 1
    out, error = capfd.readouterr()
    records = [json.loads(line) for line in out.splitlines()]
    assert [record["file"] for record in records] == names
    assert [record.get("error") for record in records] == [
        None,
        {"type": "PageFailed", "message": "No such file or directory"},
        None,
    ]
    assert error.startswith("newsparse: 3 pages, ")
    assert error.endswith("/s, 1 error\n")


def test_a_file_name_cannot_break_the_line_or_steer_the_terminal(
    parse: Parse, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert "a\\nb\\x1b[31m.html: No such file" in failure(capfd, str(tmp_path / "a\nb\x1b[31m.html"))


# -- wrong usage -----------------------------------------------------------------------------------------------------


def test_no_page_at_all(capfd: pytest.CaptureFixture[str]) -> None:
    assert "required: PAGE" in usage(capfd)


def test_one_address_for_several_pages(capfd: pytest.CaptureFixture[str]) -> None:
    assert "--url is the address of one page" in usage(capfd, "--url", "https://a.example/", "a.html", "b.html")


def test_text_of_several_pages(capfd: pytest.CaptureFixture[str]) -> None:
    assert "--format text is for one page" in usage(capfd, "--format", "text", "a.html", "b.html")


def test_standard_input_twice(capfd: pytest.CaptureFixture[str]) -> None:
    assert "standard input (-) can be read only once" in usage(capfd, "-", "-")


@pytest.mark.parametrize("option", [["--fields", "headline"], ["--provenance"]])
def test_what_only_json_can_show(option: list[str], capfd: pytest.CaptureFixture[str]) -> None:
    assert f"{option[0]} is for --format json" in usage(capfd, "--format", "markdown", *option, "a.html")


@pytest.mark.parametrize("fields", ["headlines", "headline,,tags", "", "provenance"])
def test_an_unknown_field_is_answered_with_the_known_ones(fields: str, capfd: pytest.CaptureFixture[str]) -> None:
    error = usage(capfd, "--fields", fields, "a.html")
    assert "is none of url, canonical_url, amp_url, headline," in error
    assert "paragraphs, text, captions, lead_image" in error


@pytest.mark.parametrize("moment", ["yesterday", "2025-06-15T08:00:00", "2025-06-15", "2025-13-01T00:00Z", ""])
def test_a_moment_without_offset_is_none(moment: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert "is no ISO 8601 time with an offset" in usage(capfd, "--captured", moment, "a.html")


@pytest.mark.parametrize("option", ["--form", "--prov", "--unknown"])
def test_options_are_not_guessed(option: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert "unrecognized arguments" in usage(capfd, option, "a.html")


def test_an_argument_that_parse_refuses(parse: Parse, page: str, capfd: pytest.CaptureFixture[str]) -> None:
    assert main([page, "--encoding", "latin-99"]) == 2
    out, error = capfd.readouterr()
    assert (out, error) == ("", "newsparse: unknown encoding 'latin-99'; see newsparse --help\n")
