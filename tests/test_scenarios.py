"""What a new user does, by the documentation alone, from end to end.

The others are executed where they are told: Spark and Ray in docs/how-to/engines.md and tests/test_engines.py, Scrapy in
docs/how-to/scrapy.md and tests/test_scrapy.py, killing and resuming a batch in tests/test_batch_output.py.
"""

from __future__ import annotations

import os
import pty
import runpy
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from archives import FOLDER, NAMES, Response, responses, warc
from doc_examples import ROOT, examples

ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sys.path))}


@pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals are POSIX")
def test_a_warc_file_is_turned_into_parquet_with_a_progress_bar_and_queried(tmp_path: Path) -> None:
    for package in ("fastwarc", "rich"):
        pytest.importorskip(package)
    dataset = pytest.importorskip("pyarrow.dataset")
    warc(tmp_path / "news.warc.gz", responses(), times=5)
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "newsparse", "news.warc.gz", "--output", "news.parquet"],
        env=ENVIRONMENT,
        cwd=tmp_path,
        stderr=theirs,
    )
    os.close(theirs)
    shown = "".join(pieces(ours))
    assert process.wait() == 0
    assert "━" in shown
    assert f"{5 * len(NAMES)} pages" in shown
    news = dataset.dataset(tmp_path / "news.parquet")
    found = news.to_table(columns=["url"], filter=dataset.field("language") == "de").column("url").to_pylist()
    assert found.count("https://www.example.org/lang-de") == 5


def pieces(terminal: int) -> Iterator[str]:
    try:
        while piece := os.read(terminal, 4096):
            yield piece.decode(errors="replace")
    except OSError:  # how Linux says that the other side is closed
        pass
    os.close(terminal)


def test_markdown_is_fed_to_another_program() -> None:
    pytest.importorskip("markdown_it")
    command = [sys.executable, "-m", "newsparse", "--format", "markdown", str(FOLDER / "tables" / "page.html")]
    with subprocess.Popen(command, env=ENVIRONMENT, stdout=subprocess.PIPE) as newsparse:
        done = subprocess.run(
            [sys.executable, "-c", "import sys, markdown_it; print(markdown_it.MarkdownIt().render(sys.stdin.read()))"],
            stdin=newsparse.stdout,
            capture_output=True,
            encoding="utf-8",
            env={**ENVIRONMENT, "PYTHONUTF8": "1"},
            check=True,
        )
    assert "<h1>" in done.stdout
    assert done.stdout.count("<p>") > 3


class Rain(BaseHTTPRequestHandler):
    """A page whose encoding only the header tells."""

    def do_GET(self) -> None:
        body = "<article><h1>Дождь наконец</h1><p>Дождь шёл девять часов.</p></article>".encode("cp1251")
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=windows-1251")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


def test_a_page_is_fetched_with_requests_as_the_documentation_says(tmp_path: Path) -> None:
    pytest.importorskip("requests")
    (program,) = [example for example in examples(ROOT / "docs" / "how-to" / "get-pages.md") if example.file]
    (tmp_path / "fetch.py").write_text(program.text)
    with ThreadingHTTPServer(("127.0.0.1", 0), Rain) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            fetch: Any = runpy.run_path(str(tmp_path / "fetch.py"))["fetch"]
            capture = fetch(f"http://127.0.0.1:{server.server_address[1]}/rain")
        finally:
            server.shutdown()
            thread.join()
    assert capture.parse().headline == "Дождь наконец"
    assert capture.captured is not None


MEASURED = """
import resource, sys
from newsparse.cli import main
code = main([sys.argv[1], "--output", sys.argv[2], "--fields", "headline", "--jobs", "1", "--quiet"])
print(code, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def most_memory(archive: Path, output: str) -> int:
    """Kilobytes at most held by a process that reads an archive."""
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, str(archive), output],
        env=ENVIRONMENT,
        cwd=archive.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    code, size = done.stdout.split()
    assert code == "0"
    return int(size) // (1024 if sys.platform == "darwin" else 1)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no getrusage")
@pytest.mark.parametrize("output", ["out.jsonl.gz", "out.parquet"])
def test_memory_does_not_grow_with_the_archive(output: str, tmp_path: Path) -> None:
    """An archive of 120 MB, made by repetition, against one of a third of that, in which Python's collector of cycles has
    had its turns; `benchmarks/batch.py --gigabytes 10` does it at full size."""
    pytest.importorskip("fastwarc")
    if output.endswith("parquet"):
        pytest.importorskip("pyarrow")
    filler = "<script>var rain = '" + "it rained on the fields of the valley " * 10_000 + "'</script>"
    page = f"<html><head>{filler}</head><body><article><h1>Rain at last</h1><p>It rained.</p></article></body></html>"
    small = warc(tmp_path / "small.warc.gz", [Response(body=page.encode())], times=100)
    large = warc(tmp_path / "large.warc.gz", [Response(body=page.encode())], times=300)
    grown = most_memory(large, f"large.{output}") - most_memory(small, f"small.{output}")
    assert grown < 40_000, f"{grown} KB more for 80 MB more of pages"
