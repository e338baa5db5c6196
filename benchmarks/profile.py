"""Which room of the house costs what: `python benchmarks/profile.py FOLDER`.

Two measurements: the processor time of each page without a profiler; and, by Python's profiler, the share of each room
in it, the built-in functions that a room calls included. The profiler makes calls dearer than they are, so that shares
are good to a few hundredths, no more.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from statistics import median

import newsparse
from pages import pages, read

_here = sys.path.pop(0)  # cProfile imports the standard library's `profile`, and must not find this file instead
import cProfile  # noqa: E402
import pstats  # noqa: E402

sys.path.insert(0, _here)

HOUSE = str(Path(newsparse.__file__).parent)
ELSEWHERE = "other packages"
Function = tuple[str, int, str]


def room(function: Function) -> str | None:
    """The room of a function; None for a built-in one, which belongs to whoever calls it."""
    file = function[0]
    if file == "~" or file.startswith("<"):
        return None
    if not file.startswith(HOUSE):
        return ELSEWHERE
    return Path(file).relative_to(HOUSE).parts[0].removesuffix(".py")


def shares(profiler: cProfile.Profile) -> dict[str, float]:
    """Each room's share of the time, the dearest first."""
    own: Counter[str] = Counter()
    for function, (_, _, seconds, _, callers) in pstats.Stats(profiler).stats.items():  # type: ignore[attr-defined]
        home = room(function)
        if home is not None:
            own[home] += seconds
            continue
        for caller, (_, _, part, _) in callers.items():
            own[room(caller) or ELSEWHERE] += part
    total = sum(own.values())
    return {name: seconds / total for name, seconds in own.most_common()}


def profiled(htmls: Sequence[bytes]) -> cProfile.Profile:
    """The profile of reading the pages."""
    profiler = cProfile.Profile()
    for html in htmls:
        profiler.runcall(newsparse.parse, html)
    return profiler


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="a folder of pages (.html, .html.gz), read with what is below it")
    parser.add_argument("--pages", type=int, default=150, help="at most so many pages (default 150)")
    parser.add_argument("--rounds", type=int, default=3, help="default 3")
    parser.add_argument("--each", action="store_true", help="a line for each page too")
    options = parser.parse_args(arguments)
    paths = pages(options.folder, options.pages)
    htmls = [read(path) for path in paths]
    for html in htmls[:20]:
        newsparse.parse(html)
    taken = [median(_seconds(html) for _ in range(options.rounds)) for html in htmls]
    if options.each:
        for path, html, seconds in zip(paths, htmls, taken):
            dearest = [f"{name} {share:.0%}" for name, share in list(shares(profiled([html])).items())[:4]]
            print(f"{1000 * seconds:8.2f} ms  {len(html) / 1000:6.0f} kB  {path.name}: {', '.join(dearest)}")
    mean = 1000 * sum(taken) / len(taken)
    print(f"{len(paths)} pages: median {1000 * median(taken):.2f} ms, mean {mean:.2f} ms\n")
    print("| room | share | ms a page |\n|---|---|---|")
    for name, share in shares(profiled(htmls)).items():
        print(f"| {name} | {share:.1%} | {share * mean:.2f} |")


def _seconds(html: bytes) -> float:
    start = time.process_time()
    newsparse.parse(html)
    return time.process_time() - start


if __name__ == "__main__":
    main()
