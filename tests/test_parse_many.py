"""`parse_many`: every page has its outcome, whatever happens to the others, and nothing is left behind."""

from __future__ import annotations

import gc
import itertools
import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import newsparse
from newsparse.capture import Capture
from newsparse.errors import NewsparseError, PageFailed
from newsparse.many import crew
from newsparse.many.line import MOST_BYTES, MOST_PAGES, Chunk, chunks
from newsparse.many.outcome import Outcome
from newsparse.many.work import Parse

PAGES = sorted((Path(__file__).parent / "fixtures" / "pages").glob("*/page.html"))[:40]
FEW = ["<h1>Rain at last</h1>", Capture("<h1>Snow</h1>", url="/snow", key="b"), "<h1>Hail</h1>"]


def numbered(count: int) -> Iterator[Capture]:
    return (Capture(f"<h1>Page {number} of the paper</h1>", key=number) for number in range(count))


@pytest.mark.parametrize("workers", [1, 2])
def test_the_records_are_those_of_parse_in_the_order_of_the_pages(workers: int) -> None:
    captures = [Capture(path.read_bytes(), key=path.parent.name) for path in PAGES]
    outcomes = list(newsparse.parse_many(captures, workers=workers))
    assert [outcome.key for outcome in outcomes] == [path.parent.name for path in PAGES]
    assert [outcome.article for outcome in outcomes] == [newsparse.parse(capture.html) for capture in captures]


def test_outcomes_as_they_come_are_all_of_them() -> None:
    outcomes = list(newsparse.parse_many(numbered(100), workers=2, ordered=False))
    assert sorted(outcome.key for outcome in outcomes) == list(range(100))


@pytest.mark.parametrize("workers", [1, 2])
@pytest.mark.parametrize("ordered", [True, False])
def test_an_error_is_a_value_beside_the_key_of_its_page(workers: int, ordered: bool) -> None:
    pages = [*FEW, *numbered(60)]
    wrong = [o for o in newsparse.parse_many(pages, workers=workers, ordered=ordered) if o.article is None]
    assert [(outcome.key, type(outcome.error)) for outcome in wrong] == [("b", newsparse.ArgumentError)]


def test_a_page_without_key_is_known_by_its_address_or_its_place() -> None:
    pages = ["<p>", Capture("<p>", url="https://www.example.org/"), b"<p>"]
    assert [outcome.key for outcome in newsparse.parse_many(pages, workers=1)] == [0, "https://www.example.org/", 2]


def test_what_is_no_page_is_an_error_of_that_page() -> None:
    pages: list[Any] = [None, threading.Lock(), *numbered(40)]
    outcomes = list(newsparse.parse_many(pages, workers=2))
    assert [outcome.article is None for outcome in outcomes] == [True, True, *[False] * 40]


def test_limits_hold_in_every_worker() -> None:
    outcomes = list(newsparse.parse_many(numbered(40), workers=2, limits=newsparse.Limits(bytes=10)))
    assert {type(outcome.error) for outcome in outcomes} == {newsparse.PageTooLarge}


@pytest.mark.parametrize("workers", [0, -1, 1.5, "2", True])
def test_an_impossible_number_of_workers_is_refused_at_once(workers: Any) -> None:
    with pytest.raises(newsparse.ArgumentError, match="workers must be a whole number of at least 1 or None"):
        newsparse.parse_many([], workers=workers)


def test_no_page_is_no_outcome() -> None:
    assert list(newsparse.parse_many([], workers=2)) == []


def test_pages_may_be_endless_and_are_read_only_a_little_ahead() -> None:
    taken = 0

    def endless() -> Iterator[Capture]:
        nonlocal taken
        for page in numbered(10**9):
            taken += 1
            yield page

    outcomes = newsparse.parse_many(endless(), workers=2)
    assert [outcome.key for outcome in itertools.islice(outcomes, 200)] == list(range(200))
    assert taken <= 200 + (2 * crew.CHUNKS_A_WORKER + 2) * MOST_PAGES
    outcomes.close()  # type: ignore[attr-defined]
    assert multiprocessing.active_children() == []


def test_an_error_of_the_pages_comes_after_the_outcomes_of_those_before_it() -> None:
    def torn() -> Iterator[Capture]:
        yield from numbered(50)
        raise OSError("the disk is gone")

    got = []
    with pytest.raises(OSError, match="the disk is gone"):
        got.extend(outcome.key for outcome in iter_into(newsparse.parse_many(torn(), workers=2), got))
    assert got == list(range(50))


def iter_into(outcomes: Iterator[Outcome], got: list[Any]) -> Iterator[Outcome]:
    for outcome in outcomes:
        got.append(outcome.key)
        yield outcome
        got.pop()


def test_a_chunk_is_full_by_pages_or_by_bytes() -> None:
    large = Capture(b" " * MOST_BYTES)
    found = [len(chunk) for chunk in chunks([*numbered(MOST_PAGES + 1), large, large, Capture("<p>")])]
    assert found == [MOST_PAGES, 2, 1, 1]


@attrs.frozen
class Deadly(Parse):
    """As `Parse`, but a page that says so kills the process."""

    def run(self, chunk: Chunk) -> list[Outcome]:
        if any(page.html == "die" for page in chunk):
            os.kill(os.getpid(), signal.SIGKILL)
        return super().run(chunk)


@pytest.mark.skipif(crew.threads_run_side_by_side(), reason="threads have no process of their own to lose")
@pytest.mark.parametrize("ordered", [True, False])
def test_a_page_that_kills_its_process_is_one_error_and_the_others_have_their_articles(ordered: bool) -> None:
    pages = [attrs.evolve(page, html="die") if page.key in (20, 70) else page for page in numbered(120)]
    work = Deadly(None, newsparse.Limits())
    found = [outcome for part in crew.results(work, chunks(pages), 2, ordered=ordered) for outcome in part]
    keys = [outcome.key for outcome in found]
    assert (keys if ordered else sorted(keys)) == list(range(120))
    wrong = [(outcome.key, type(outcome.error), str(outcome.error)) for outcome in found if outcome.error]
    assert sorted(wrong) == [(20, PageFailed, crew.DIED), (70, PageFailed, crew.DIED)]


@attrs.frozen
class Collected(Parse):
    """Says how the collector of rings works where the pages are read."""

    def run(self, chunk: Chunk) -> list[Outcome]:
        return [Outcome((os.getpid(), gc.get_freeze_count() > 0, gc.get_threshold())) for _ in chunk]


@pytest.mark.skipif(crew.threads_run_side_by_side(), reason="threads have no process of their own")
def test_the_collector_comes_by_seldom_in_workers_and_as_ever_in_the_calling_process() -> None:
    before = gc.get_threshold()
    work = Collected(None, newsparse.Limits())
    found = [outcome.key for part in crew.results(work, chunks(numbered(100)), 2, ordered=True) for outcome in part]
    assert all(pid != os.getpid() and frozen and threshold[0] > 100 * 700 for pid, frozen, threshold in found)
    assert gc.get_threshold() == before


class Broken(Capture):
    """A page that no rule was ready for."""

    def parse(self, **_: Any) -> Any:
        raise ZeroDivisionError("no rule was ready for it")


def test_a_mistake_of_ours_is_an_error_of_that_page() -> None:
    (outcome,) = newsparse.parse_many([Broken("<p>", key="x")])
    assert isinstance(outcome.error, PageFailed)
    assert str(outcome.error) == "ZeroDivisionError: no rule was ready for it"


def test_threads_do_the_same_work_where_they_run_side_by_side(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "threads_run_side_by_side", lambda: True)
    monkeypatch.setattr(crew, "ProcessPoolExecutor", None)
    outcomes = list(newsparse.parse_many([*FEW, *numbered(60)], workers=2))
    assert [outcome.key for outcome in outcomes] == [0, "b", 2, *range(60)]
    assert [type(outcome.error) for outcome in outcomes if outcome.error] == [newsparse.ArgumentError]


def test_a_chunk_alone_is_read_without_another_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(crew, "ProcessPoolExecutor", None)
    assert len(list(newsparse.parse_many(numbered(MOST_PAGES), workers=2))) == MOST_PAGES


ENDLESS = """
import itertools, multiprocessing, sys
import newsparse

def main():
    pages = (newsparse.Capture("<h1>Rain at last</h1>" + "<p>It rained.</p>" * 500, key=n) for n in itertools.count())
    for outcome in newsparse.parse_many(pages, workers=2):
        if outcome.key == 100:
            print(*(child.pid for child in multiprocessing.active_children()), flush=True)

if __name__ == "__main__":
    main()
"""


@pytest.fixture
def endless(tmp_path: Path) -> Iterator[subprocess.Popen[bytes]]:
    (tmp_path / "endless.py").write_text(ENDLESS)
    process = subprocess.Popen(
        [sys.executable, str(tmp_path / "endless.py")],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, sys.path))},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    yield process
    process.kill()
    process.communicate()


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    stat = Path(f"/proc/{pid}/stat")
    return not (stat.exists() and stat.read_text().rpartition(")")[2].split()[0] == "Z")


def workers_of(process: subprocess.Popen[bytes]) -> list[int]:
    assert process.stdout is not None
    pids = [int(word) for word in process.stdout.readline().split()]
    assert len(pids) == 2
    return pids


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
def test_ctrl_c_ends_the_workers_without_a_word_from_them(endless: subprocess.Popen[bytes]) -> None:
    pids = workers_of(endless)
    os.killpg(endless.pid, signal.SIGINT)  # as the terminal does: the workers get it, too
    _, error = endless.communicate(timeout=20)
    assert error.decode().count("Traceback") == 1
    assert error.decode().strip().endswith("KeyboardInterrupt")
    assert not any(map(alive, pids))


@pytest.mark.skipif(os.name != "posix", reason="signals are POSIX")
def test_workers_do_not_outlive_a_caller_that_is_killed(endless: subprocess.Popen[bytes]) -> None:
    pids = workers_of(endless)
    endless.kill()
    endless.wait()
    deadline = time.monotonic() + 20
    while any(map(alive, pids)) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not any(map(alive, pids))


def test_a_capture_reads_the_header_fields_that_matter() -> None:
    headers = {"content-type": "text/html; charset=Shift_JIS", "DATE": "Sun, 22 Nov 2026 08:30:00 GMT", "Age": "3"}
    capture = Capture.from_http(b"<p>", url="https://www.example.org/", headers=headers, key=1)
    assert (capture.encoding, capture.url, capture.key) == ("shift_jis", "https://www.example.org/", 1)
    assert capture.captured is not None
    assert capture.captured.isoformat() == "2026-11-22T08:30:00+00:00"


@pytest.mark.parametrize(
    "value", ["text/html", "text/html; charset=utf8mb4", "", "charset", "text/html; charset*=x''y"]
)
def test_a_charset_that_no_browser_knows_is_none(value: str) -> None:
    capture = Capture.from_http(b"<p>", headers=[("Content-Type", value), ("Date", "yesterday")])
    assert (capture.encoding, capture.captured) == (None, None)


def test_errors_of_outcomes_are_errors_of_newsparse() -> None:
    assert attrs.fields(Outcome).error.type is not None
    assert issubclass(PageFailed, NewsparseError)


def test_profiles_hold_in_every_worker() -> None:
    marks = (newsparse.Mark("headline", ".t"), newsparse.Mark("section", "//b[@class='d']"))
    profiles = newsparse.Profiles((newsparse.Profile("www.example.org", marks),))
    html = "<article><div class=t>Rain at last</div><h1>News</h1><b class=d>Weather</b><p>It rained.</p></article>"
    pages = [Capture(html, url="https://www.example.org/rain", key=number) for number in range(40)]
    articles = [outcome.article for outcome in newsparse.parse_many(pages, workers=2, profiles=profiles)]
    assert articles == [newsparse.parse(html, url="https://www.example.org/rain", profiles=profiles)] * 40
    assert articles[0] is not None
    assert (articles[0].headline, articles[0].section) == ("Rain at last", "Weather")
