"""A batch in a Parquet file: typed, and whole or in whole parts, whatever ends it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from archives import NAMES, jsonl, responses, warc
from newsparse.cli import main

pq = pytest.importorskip("pyarrow.parquet")

from newsparse.batch import parquet  # noqa: E402

ROWS = [{"url": f"https://www.example.org/{n}", "html": f"<h1>Page {n} of the paper</h1>"} for n in range(100)]
ROWS[7:8] = [{"url": "/seven", "html": "<h1>Page 7</h1>"}]
ARGUMENTS = ["in.jsonl", "--output", "out.parquet", "--fields", "url,headline,text", "--jobs", "1"]


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    jsonl(Path("in.jsonl"), ROWS)


def rows() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = pq.read_table("out.parquet").to_pylist()
    return found


def test_every_record_and_every_error_is_a_row() -> None:
    assert main(ARGUMENTS) == 1
    assert [row["headline"] for row in rows()] == [None if n == 7 else f"Page {n} of the paper" for n in range(100)]
    assert rows()[7]["error"]["type"] == "ArgumentError"
    assert rows()[7]["url"] == "/seven"
    assert sorted(os.listdir()) == ["in.jsonl", "out.parquet"]


def test_the_columns_are_those_of_the_whole_record() -> None:
    assert main(["in.jsonl", "--output", "out.parquet", "--provenance"]) == 1
    schema = pq.read_schema("out.parquet")
    assert schema.names[:3] == ["file", "offset", "error"]
    assert schema.names[-2:] == ["behaviour", "provenance"]
    assert rows()[0]["provenance"][0][0] in schema.names


def test_a_file_that_is_there_is_not_overwritten(capfd: pytest.CaptureFixture[str]) -> None:
    main(ARGUMENTS)
    assert main(ARGUMENTS) == 2
    assert "out.parquet exists" in capfd.readouterr().err


def test_another_choice_of_fields_cannot_be_resumed(capfd: pytest.CaptureFixture[str]) -> None:
    main(ARGUMENTS)
    assert main(["in.jsonl", "--output", "out.parquet", "--resume"]) == 2
    assert "has other columns; give the same --fields" in capfd.readouterr().err


def test_a_finished_file_takes_only_what_came_since() -> None:
    main(ARGUMENTS)
    before = Path("out.parquet").read_bytes()
    assert main([*ARGUMENTS, "--resume"]) == 0
    assert Path("out.parquet").read_bytes() == before
    Path("late.html").write_text("<h1>Late page of the paper</h1>")
    assert main(["late.html", *ARGUMENTS, "--resume"]) == 0
    assert [row["headline"] for row in rows()[99:]] == ["Page 99 of the paper", "Late page of the paper"]


def test_parts_of_a_run_that_was_killed_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(parquet, "PART_ROWS", 30)
        patch.setattr(parquet.Parquet, "finish", lambda self: os._exit(9))
        child = os.fork()
        if not child:
            main([*ARGUMENTS, "--quiet"])
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    assert not Path("out.parquet").exists()
    assert len(list(Path("out.parquet.parts").glob("*.parquet"))) == 3
    Path("out.parquet.parts/000003.tmp").write_text("half a part")
    assert main([*ARGUMENTS, "--resume"]) == 0
    assert [row["headline"] for row in rows()] == [None if n == 7 else f"Page {n} of the paper" for n in range(100)]
    assert not Path("out.parquet.parts").exists()


def test_parts_that_were_put_together_already_are_not_doubled(monkeypatch: pytest.MonkeyPatch) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(parquet.shutil, "rmtree", lambda *_: None)  # killed before they could be removed
        main(ARGUMENTS)
    assert Path("out.parquet.parts").exists()
    assert main([*ARGUMENTS, "--resume"]) == 0
    assert len(rows()) == 100
    assert not Path("out.parquet.parts").exists()


@pytest.mark.skipif(os.name != "posix", reason="limits are POSIX")
def test_a_full_disk_is_no_success_and_can_be_resumed() -> None:
    def limit() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_FSIZE, (1_500, 1_500))

    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sys.path))}
    done = subprocess.run(
        [sys.executable, "-m", "newsparse", *ARGUMENTS],
        env=environment,
        capture_output=True,
        preexec_fn=limit,
        check=False,
    )
    assert done.returncode == 1
    assert b"cannot write: " in done.stderr
    assert b"Traceback" not in done.stderr
    assert main([*ARGUMENTS, "--resume"]) in (0, 1)
    assert len(rows()) == 100


def test_ctrl_c_keeps_what_was_read_as_a_part(monkeypatch: pytest.MonkeyPatch) -> None:
    blocks = iter(range(3))

    def interrupt(_: object) -> None:
        if next(blocks) == 2:
            os.kill(os.getpid(), signal.SIGINT)

    with monkeypatch.context() as patch:
        patch.setattr("newsparse.batch.progress.Lines.show", interrupt)
        assert main(ARGUMENTS) == 130
    (part,) = Path("out.parquet.parts").glob("*.parquet")
    assert pq.read_metadata(part).num_rows == 48
    assert main([*ARGUMENTS, "--resume"]) == 0
    assert [row["headline"] for row in rows()] == [None if n == 7 else f"Page {n} of the paper" for n in range(100)]
    assert not Path("out.parquet.parts").exists()


def test_a_warc_file_becomes_a_parquet_file(capfd: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("fastwarc")
    warc(Path("a.warc.gz"), responses())
    assert main(["a.warc.gz", "--output", "warc.parquet"]) == 0
    table = pq.read_table("warc.parquet")
    assert table.column("url").to_pylist() == [f"https://www.example.org/{name}" for name in NAMES]
    assert capfd.readouterr().err.startswith(f"newsparse: {len(NAMES)} pages, ")


def test_without_pyarrow_a_parquet_file_is_refused_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "newsparse.batch.parquet", None)
    assert main(ARGUMENTS) == 2
    assert "pip install 'newsparse[arrow]'" in capfd.readouterr().err
