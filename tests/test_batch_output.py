"""What a batch writes: records, and only whole ones, whatever ends it; and how it goes on."""

from __future__ import annotations

import gzip
import json
import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from archives import NAMES, jsonl, page, responses, warc
from newsparse.batch.written import Written
from newsparse.cli import main

ROWS = [{"url": f"https://www.example.org/{n}", "html": f"<h1>Page {n} of the paper</h1>"} for n in range(40)]
ROWS[7:8] = [{"url": "/seven", "html": "<h1>Page 7</h1>"}]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def command(*argv: str, **options: Any) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sys.path))}
    return subprocess.Popen([sys.executable, "-m", "newsparse", *argv], env=environment, **options)


def read(name: str) -> list[dict[str, Any]]:
    content = Path(name).read_bytes()
    return [json.loads(line) for line in (gzip.decompress(content) if name.endswith("gz") else content).splitlines()]


def test_an_error_is_a_record_of_its_page_and_the_exit_code_says_so() -> None:
    jsonl(Path("in.jsonl"), ROWS)
    assert main(["in.jsonl", "--output", "out.jsonl", "--fields", "url,headline"]) == 1
    records = read("out.jsonl")
    assert len(records) == 40
    assert [record for record in records if "error" in record] == [
        {
            "file": "in.jsonl",
            "offset": records[7]["offset"],
            "url": "/seven",
            "error": {
                "type": "ArgumentError",
                "message": "url must be an absolute http(s) address, not '/seven'; leave it out if it is unknown",
            },
        }
    ]


def test_the_records_are_the_same_with_any_number_of_processes() -> None:
    jsonl(Path("in.jsonl"), ROWS)
    assert main(["in.jsonl", "--output", "one.jsonl", "--jobs", "1"]) == main(
        ["in.jsonl", "--output", "two.jsonl", "--jobs", "2"]
    )
    assert Path("one.jsonl").read_bytes() == Path("two.jsonl").read_bytes()


def test_an_output_that_is_there_is_not_overwritten(capfd: pytest.CaptureFixture[str]) -> None:
    jsonl(Path("in.jsonl"), ROWS)
    Path("out.jsonl").write_text("precious\n")
    assert main(["in.jsonl", "--output", "out.jsonl"]) == 2
    assert "out.jsonl exists; --resume goes on with it, or remove it first" in capfd.readouterr().err
    assert main(["in.jsonl", "--output", "out.jsonl", "--resume"]) == 2
    assert "a line that is no record of this command" in capfd.readouterr().err
    assert Path("out.jsonl").read_text() == "precious\n"


def test_a_name_that_says_no_format_is_wrong_usage(capfd: pytest.CaptureFixture[str]) -> None:
    assert main(["in.jsonl", "--output", "out.csv"]) == 2
    assert "out.csv ends in none of .jsonl, .jsonl.gz and .parquet" in capfd.readouterr().err


def test_resume_without_output_is_wrong_usage(capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["in.jsonl", "--resume"])
    assert "--resume goes on with a file" in capfd.readouterr().err


def test_only_records_that_fit_are_written_and_errors(capfd: pytest.CaptureFixture[str]) -> None:
    names = ["front-page", "lang-de", "error-404", "opinion-author-box"]
    jsonl(Path("in.jsonl"), [*({"html": page(name).decode()} for name in names), {"html": 1}])
    assert main(["in.jsonl", "--where", "kind=article,opinion", "--where", "language!=de", "--fields", "kind"]) == 1
    records = [json.loads(line) for line in capfd.readouterr().out.splitlines()]
    assert [record.get("kind") for record in records] == ["opinion", None]


# -- going on --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("output", ["out.jsonl", "out.jsonl.gz"])
def test_cut_anywhere_and_resumed_an_output_is_as_if_never_cut(output: str) -> None:
    jsonl(Path("in.jsonl"), ROWS)
    Path("a.html").write_bytes(page("lang-de"))
    arguments = ["a.html", "in.jsonl", "not-there.html", "--fields", "headline", "--output", output, "--jobs", "1"]
    assert main(arguments) == 1
    whole = Path(output).read_bytes()
    records = read(output)
    for cut in (*range(0, len(whole), len(whole) // 12), len(whole) - 1, len(whole)):
        Path(output).write_bytes(whole[:cut])
        main([*arguments, "--resume"])
        assert read(output) == records, f"cut at byte {cut}"


def test_pages_that_came_since_are_read_and_no_other_again() -> None:
    for name in ("b.html", "d.html"):
        Path(name).write_bytes(page("lang-de"))
    assert main(["*.html", "--output", "out.jsonl", "--fields", "kind"]) == 0
    Path("a.html").write_bytes(page("lang-fr"))
    Path("c.html").write_bytes(page("lang-fr"))
    assert main(["*.html", "--output", "out.jsonl", "--fields", "kind", "--resume"]) == 0
    assert [record["file"] for record in read("out.jsonl")] == ["b.html", "d.html", "a.html", "c.html"]


def test_a_damaged_compressed_output_is_refused(capfd: pytest.CaptureFixture[str]) -> None:
    jsonl(Path("in.jsonl"), ROWS)
    Path("out.jsonl.gz").write_bytes(b"no gzip at all")
    assert main(["in.jsonl", "--output", "out.jsonl.gz", "--resume"]) == 2
    assert "out.jsonl.gz is damaged after byte 0" in capfd.readouterr().err


def test_resuming_an_archive_goes_on_after_the_last_record(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("fastwarc")
    warc(Path("a.warc.gz"), responses())
    arguments = ["a.warc.gz", "--output", "out.jsonl", "--fields", "url", "--jobs", "1"]
    main(arguments)
    whole = Path("out.jsonl").read_bytes()
    Path("out.jsonl").write_bytes(b"".join(whole.splitlines(keepends=True)[:3]) + b'{"file": "a.wa')
    read_again: list[str] = []
    from newsparse.capture import Capture

    parse = Capture.parse
    monkeypatch.setattr(Capture, "parse", lambda self, **_: (read_again.append(self.url), parse(self))[1])
    main([*arguments, "--resume"])
    assert Path("out.jsonl").read_bytes() == whole
    assert len(read_again) == len(NAMES) - 3


ENDLESS = 1_500


def started(output: str) -> subprocess.Popen[bytes]:
    """A long batch, of which some records are written."""
    if not Path("in.jsonl").exists():
        text = "<p>" + "It rained on the fields of the valley. " * 40
        jsonl(
            Path("in.jsonl"), [{"html": f"<h1>Page {number} of the paper</h1>{text * 3}"} for number in range(ENDLESS)]
        )
    process = command(*("in.jsonl", "--output", output, "--fields", "headline", "--jobs", "2"), stderr=subprocess.PIPE)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (Path(output).exists() and Path(output).stat().st_size > 2_000):
        time.sleep(0.01)
    return process


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
@pytest.mark.parametrize("output", ["out.jsonl", "out.jsonl.gz"])
def test_a_batch_that_is_interrupted_leaves_whole_records(number: int, code: int, output: str) -> None:
    process = started(output)
    process.send_signal(number)
    error = process.communicate(timeout=30)[1].decode()
    assert process.returncode == code
    assert "Traceback" not in error
    records = read(output)
    assert 0 < len(records) < ENDLESS
    assert [record["headline"] for record in records] == [
        f"Page {number} of the paper" for number in range(len(records))
    ]


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
def test_a_batch_killed_again_and_again_and_resumed_loses_and_doubles_nothing() -> None:
    process = started("out.jsonl")
    process.kill()
    process.communicate()
    done = [len(Path("out.jsonl").read_bytes().splitlines())]
    for _ in range(2):
        process = command("in.jsonl", "--output", "out.jsonl", "--fields", "headline", "--resume", "--quiet")
        while process.poll() is None and len(Path("out.jsonl").read_bytes().splitlines()) < done[-1] + 100:
            time.sleep(0.01)
        process.kill()
        process.communicate()
        done.append(len(Path("out.jsonl").read_bytes().splitlines()))
    assert main(["in.jsonl", "--output", "out.jsonl", "--fields", "headline", "--resume"]) == 0
    assert done[0] < done[1] < done[2] <= ENDLESS
    assert [record["headline"] for record in read("out.jsonl")] == [f"Page {n} of the paper" for n in range(ENDLESS)]


def limited(size: int) -> Callable[[], None]:
    """Files of this process may have *size* bytes: what a full disk says, with another number."""

    def limit() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return limit


@pytest.mark.skipif(os.name != "posix", reason="limits are POSIX")
@pytest.mark.parametrize("output", ["out.jsonl", "out.jsonl.gz", None])
def test_a_full_disk_leaves_whole_records_and_no_success(output: str | None) -> None:
    jsonl(Path("in.jsonl"), ROWS * 3)
    arguments = ["in.jsonl", "--fields", "headline", "--jobs", "1"] + (["--output", output] if output else [])
    with open("stdout.jsonl", "wb") as file:
        process = command(*arguments, stdout=file, stderr=subprocess.PIPE, preexec_fn=limited(700 if output == "out.jsonl.gz" else 5_000))
        error = process.communicate()[1].decode()
    assert process.returncode == 1
    assert error.endswith("newsparse: cannot write: File too large\n")
    records = read(output or "stdout.jsonl")
    assert 0 < len(records) < len(ROWS) * 3
    if output:
        assert main([*arguments, "--resume"]) == 1  # seven is no address
        assert len(read(output)) == len(ROWS) * 3


# -- how it goes -----------------------------------------------------------------------------------------------------


def test_without_a_terminal_the_last_line_sums_up(capfd: pytest.CaptureFixture[str]) -> None:
    jsonl(Path("in.jsonl"), ROWS)
    main(["in.jsonl", "--output", "out.jsonl", "--where", "headline~page 1", "--fields", "headline"])
    error = capfd.readouterr().err
    assert error.startswith("newsparse: 40 pages, ")
    assert error.endswith("/s, 1 error, 28 left out by --where\n")


def test_now_and_then_a_line_says_how_it_goes(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("newsparse.batch.progress.EVERY", 0.0)
    jsonl(Path("in.jsonl"), ROWS)
    main(["in.jsonl", "--output", "out.jsonl", "--fields", "headline"])
    first = capfd.readouterr().err.splitlines()[0]
    assert first.startswith("newsparse: 16 pages, ")
    assert " % done, about 0:0" in first


def test_quiet_is_quiet(capfd: pytest.CaptureFixture[str]) -> None:
    jsonl(Path("in.jsonl"), ROWS)
    assert main(["in.jsonl", "--output", "out.jsonl", "--quiet"]) == 1
    assert capfd.readouterr() == ("", "")


@pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals are POSIX")
def test_a_terminal_gets_a_bar_with_rate_errors_and_time_left() -> None:
    pytest.importorskip("rich")
    jsonl(Path("in.jsonl"), ROWS)
    ours, theirs = pty.openpty()
    process = command("in.jsonl", "--output", "out.jsonl", "--jobs", "1", stderr=theirs)
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(ours, 4096):
            shown += piece
    except OSError:  # how Linux says that the other side is closed
        pass
    os.close(ours)
    assert process.wait() == 1
    assert "━" in shown.decode()
    assert "/s, " in shown.decode()
    assert "%" in shown.decode()


def test_the_last_record_of_a_file_tells_all() -> None:
    written = Written()
    written.add_lines([b'{"file": "a.warc", "offset": 9}', b'{"file": "a.warc", "offset": 70}'], "out.jsonl")
    assert written.last("a.warc") == 70
