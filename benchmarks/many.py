"""How much faster `parse_many` is than a loop over `parse`, on the pages of a folder.

    python benchmarks/many.py FOLDER [--pages 200] [--rounds 5] [--workers 2]

The loop and the workers take turns on the same pages. Beside the time on the clock it reports the time of all processes
on the processor, which other programs on the machine do not change: the work that `parse_many` adds (pages and records
travel between processes), and the speed-up that this leaves on as many idle cores as there are workers.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import newsparse


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    pages = read(options.folder, options.pages)
    newsparse.parse(pages[0])
    loops, crews = [], []
    for _ in range(options.rounds):
        loops.append(measured(lambda: [newsparse.parse(page) for page in pages]))
        crews.append(measured(lambda: list(newsparse.parse_many(pages, workers=options.workers))))
    print(json.dumps(report(options.workers, len(pages), loops, crews), indent=2))


def read(folder: Path, count: int) -> list[bytes]:
    """Some pages of the folder, always the same ones."""
    names = sorted(path for path in folder.rglob("*") if path.name.endswith((".html", ".html.gz")))
    random.Random(0).shuffle(names)
    contents = [
        gzip.decompress(name.read_bytes()) if name.suffix == ".gz" else name.read_bytes() for name in names[:count]
    ]
    return contents or sys.exit(f"no .html or .html.gz in {folder}")


def measured(run: Callable[[], object]) -> tuple[float, float, float]:
    """Seconds on the clock; on the processor in all processes; and of them, in this one."""
    clock, all_processes, own = time.perf_counter(), processor_time(), time.process_time()
    run()
    return time.perf_counter() - clock, processor_time() - all_processes, time.process_time() - own


def processor_time() -> float:
    """Seconds that this process and its ended children have had."""
    return sum(os.times()[:4])


def report(
    workers: int, pages: int, loops: list[tuple[float, float, float]], crews: list[tuple[float, float, float]]
) -> dict[str, object]:
    """Medians over the rounds of what was measured in pairs."""
    pairs = list(zip(loops, crews))
    return {
        "pages": pages,
        "workers": workers,
        "rounds": len(pairs),
        "loop, ms of processor time a page": round(statistics.median(loop[1] for loop in loops) / pages * 1e3, 2),
        "speed-up on the clock": median(loop[0] / crew[0] for loop, crew in pairs),
        "processor time against the loop": median(crew[1] / loop[1] for loop, crew in pairs),
        "of it in the calling process": median(crew[2] / crew[1] for _, crew in pairs),
        "speed-up on idle cores": median(workers * loop[1] / crew[1] for loop, crew in pairs),
    }


def median(ratios: object) -> float:
    """The median, to three places."""
    return round(statistics.median(ratios), 3)  # type: ignore[call-overload]


if __name__ == "__main__":
    main()
