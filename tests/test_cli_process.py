"""The command as a process: encodings, closed pipes, full disks and signals."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

COMMAND = """
import sys
import newsparse
from sample_record import ARTICLE
import newsparse.extract
newsparse.parse = newsparse.extract.parse = lambda html, **_: ARTICLE
from newsparse.cli import main
sys.exit(main())
"""


def command(*argv: str, **options: Any) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sys.path)), **options.pop("env", {})}
    return subprocess.Popen([sys.executable, "-c", COMMAND, *argv], env=environment, stderr=subprocess.PIPE, **options)


@pytest.mark.parametrize("locale", [{"LC_ALL": "C", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "latin-1"}])
def test_output_is_utf_8_whatever_the_locale(page: str, locale: dict[str, str]) -> None:
    process = command(page, stdout=subprocess.PIPE, env=locale)
    out, error = process.communicate()
    assert (process.returncode, error) == (0, b"")
    assert json.loads(out.decode("utf-8"))["authors"][0]["name"] == "Ana Núñez"


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.html"
    path.write_bytes(b"<h1>Old bridge reopens</h1>")
    return str(path)


def with_closed_pipe(*argv: str) -> tuple[int, bytes]:
    readable, writable = os.pipe()
    os.close(readable)
    process = command(*argv, stdout=writable)
    os.close(writable)
    return process.wait(), process.communicate()[1]


def test_a_closed_pipe_ends_the_run_quietly(page: str) -> None:
    assert with_closed_pipe(page, page, page) == (141, b"")


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_a_closed_pipe_is_quiet_where_argparse_writes(option: str) -> None:
    assert with_closed_pipe(option)[1] == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_is_one_line_and_no_success(page: str) -> None:
    with open("/dev/full", "wb") as full:
        process = command(page, stdout=full)
        assert process.communicate()[1] == b"newsparse: cannot write: No space left on device\n"
    assert process.returncode == 1


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
def test_ctrl_c_is_quiet() -> None:
    process = command("-", stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.write(b"<p>")
    process.stdin.flush()
    with pytest.raises(subprocess.TimeoutExpired):
        process.wait(1.5)  # it waits for the rest of the page by now
    process.send_signal(signal.SIGINT)
    out, error = process.communicate()
    assert (out, error, process.returncode) == (b"", b"", 130)


@pytest.mark.skipif(os.name != "posix", reason="descriptors are closed in the shell's way")
def test_closed_standard_output_is_one_line_and_no_success(page: str) -> None:
    process = command(page, preexec_fn=lambda: os.close(1))
    assert process.communicate()[1] == b"newsparse: cannot write: standard output is closed\n"
    assert process.returncode == 1


def test_the_package_runs_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "newsparse", "--version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("newsparse ")
