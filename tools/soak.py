"""Read a great many varied pages in one process, and watch what happens.

    python tools/soak.py --count 1000000 --report soak.json
    python tools/soak.py --seed 7 --only 123456 > page.html

Each page is made from the fixture pages of the tests by chance: pieces of several of them joined, damaged up to four
times (`MUTATIONS` of `tests/hostile.py`), in some encoding or as text, with or without an address. The same seed and
number give the same page, so that `--only` shows the page that the report names.

The report is JSON, written anew with every checkpoint, so that a run that is stopped counts, too: how many pages were
read, how they ended, the slowest of them, and the memory and open files of the process at each checkpoint. What raised
anything but a `NewsparseError`, took longer than --longest seconds or gave a record with a fault is listed by number.
"""

from __future__ import annotations

import argparse
import faulthandler
import json
import mmap
import os
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from time import process_time
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "tests"))

import fixture_pages  # noqa: E402
import newsparse  # noqa: E402
from hostile import MUTATIONS, TOKENS, URL, faults  # noqa: E402

CHARSETS = (None, None, None, "utf-8", "windows-1252", "shift_jis", "utf-16", "iso-8859-6", "gb18030")
CHECKED = 100
"""Of so many records, one is looked at for faults: that takes longer than to make it."""


class Pages:
    """Pages by number."""

    def __init__(self, seed: int, size: int) -> None:
        self.seed = seed
        self.size = size
        self.sources = [fixture_pages.page_bytes(name) for name in fixture_pages.names()]
        self.mutations = [MUTATIONS[name] for name in sorted(MUTATIONS)]

    def page(self, number: int) -> tuple[bytes | str, dict[str, Any]]:
        """The page of that number, and the arguments with which to read it."""
        random = Random(f"{self.seed}:{number}")
        page = self.pieces(random)
        for _ in range(random.randrange(5)):
            page = random.choice(self.mutations)(page, random.random(), random.random())
        given: dict[str, Any] = {"url": random.choice((None, URL)), "encoding": random.choice(CHARSETS)}
        if random.random() < 0.1:
            return page.decode("utf-8", "surrogateescape"), given | {"encoding": None}
        return page, given

    def pieces(self, random: Random) -> bytes:
        """Pieces of fixture pages; of five hundred pages, one whole; of twenty, one of odd tokens."""
        if random.random() < 0.002:
            return random.choice(self.sources)
        if random.random() < 0.05:
            return b"".join(random.choices(TOKENS, k=random.randrange(40)))
        return b"".join(self.piece(random) for _ in range(random.randint(1, 3)))

    def piece(self, random: Random) -> bytes:
        """A piece of a page from a tag on."""
        source = random.choice(self.sources)
        start = max(0, source.find(b"<", random.randrange(len(source))))
        return source[start : start + random.randrange(self.size)]


class EndlessError(Exception):
    """A page took so long that it may never have ended."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise `EndlessError` inside after so much of the processor's time, where the system can tell it."""
    if not hasattr(signal, "setitimer"):
        yield
        return
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def watch_for_endless_pages() -> None:
    """Let `limited` raise, where the system has such signals."""
    if hasattr(signal, "SIGVTALRM"):
        signal.signal(signal.SIGVTALRM, _endless)


def _endless(signal_number: int, frame: object) -> None:
    raise EndlessError


class Watch:
    """What happened so far."""

    def __init__(self, longest: float) -> None:
        self.longest = longest
        self.ended: Counter[str] = Counter()
        self.bad: list[dict[str, Any]] = []
        self.slowest = (0.0, -1)
        self.bytes = 0
        self.checkpoints: list[dict[str, Any]] = []

    def read(self, number: int, page: bytes | str, given: dict[str, Any]) -> None:
        """Read a page and note how it ended."""
        start = process_time()
        try:
            with limited(10 * self.longest):
                article = newsparse.parse(page, **given)
            ended = "article" if article.body or article.headline else "empty article"
        except newsparse.NewsparseError as error:
            article, ended = None, type(error).__name__
        except Exception as error:
            article, ended = None, f"{type(error).__name__}!"
            self.bad.append({"number": number, "raised": repr(error)[:300]})
        took = process_time() - start
        self.ended[ended] += 1
        self.bytes += len(page)
        self.slowest = max(self.slowest, (took, number))
        if took > self.longest:
            self.bad.append({"number": number, "seconds": round(took, 3)})
        if article is not None and number % CHECKED == 0 and (wrong := faults(article)):
            self.bad.append({"number": number, "faults": wrong[:3]})

    def checkpoint(self, number: int) -> None:
        """Note what the process holds."""
        self.checkpoints.append(
            {"pages": number, "resident_kb": resident_kb(), "descriptors": descriptors(), "cpu_seconds": round(process_time(), 1)}
        )

    def report(self) -> dict[str, Any]:
        return {
            "newsparse": newsparse.__version__,
            "python": sys.version.split()[0],
            "pages": sum(self.ended.values()),
            "bytes": self.bytes,
            "ended": dict(self.ended.most_common()),
            "bad": self.bad[:200],
            "bad_count": len(self.bad),
            "slowest": {"seconds": round(self.slowest[0], 4), "number": self.slowest[1]},
            "checkpoints": self.checkpoints,
        }


def resident_kb() -> int | None:
    """The memory of this process that is in use; None where the system does not tell."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except OSError:
        return None
    return pages * os.sysconf("SC_PAGE_SIZE") // 1024


def descriptors() -> int | None:
    """How many files this process has open; None where the system does not tell."""
    folder = Path("/proc/self/fd")
    return len(list(folder.iterdir())) if folder.is_dir() else None


def soak(pages: Pages, watch: Watch, count: int, every: int, report: Path | None) -> dict[str, Any]:
    """Read *count* pages, with a checkpoint after *every* so many."""
    current = mmap.mmap(-1, 8) if report is None else _marker(report)
    watch.checkpoint(0)
    for number in range(count):
        page, given = pages.page(number)
        current[:8] = number.to_bytes(8, "little")  # stays on the disk if the interpreter itself crashes
        watch.read(number, page, given)
        if (number + 1) % every == 0 or number + 1 == count:
            watch.checkpoint(number + 1)
            if report:
                report.write_text(json.dumps(watch.report(), indent=1), "utf-8")
    return watch.report()


def _marker(report: Path) -> mmap.mmap:
    """A file that holds the number of the page that is being read."""
    path = report.with_suffix(".current")
    path.write_bytes(bytes(8))
    with path.open("r+b") as file:
        return mmap.mmap(file.fileno(), 8)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=1_000_000, help="pages to read (1,000,000)")
    parser.add_argument("--seed", type=int, default=1, help="another seed, other pages")
    parser.add_argument("--size", type=int, default=900, help="longest piece of a fixture page, in bytes (900)")
    parser.add_argument("--every", type=int, default=5_000, help="pages between two checkpoints (5,000)")
    parser.add_argument("--longest", type=float, default=2.0, help="seconds that a page may take (2)")
    parser.add_argument("--report", type=Path, help="a JSON file; else the report goes to standard output")
    parser.add_argument("--only", type=int, help="write the page of that number to standard output")
    options = parser.parse_args()
    faulthandler.enable()
    watch_for_endless_pages()
    pages = Pages(options.seed, options.size)
    if options.only is not None:
        page, _ = pages.page(options.only)
        sys.stdout.buffer.write(page if isinstance(page, bytes) else page.encode("utf-8", "surrogateescape"))
        return 0
    report = soak(pages, Watch(options.longest), options.count, options.every, options.report)
    if not options.report:
        print(json.dumps(report, indent=1))
    return 1 if report["bad"] else 0


if __name__ == "__main__":
    raise SystemExit(main())
