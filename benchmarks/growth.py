"""How time and memory grow with the page: `python benchmarks/growth.py`.

For each shape of page, sizes from 10 kB to 20 MB; time and memory are proportional to the size to the power of the
exponent that is fitted (least squares of the logarithms, over the sizes from 150 kB on). Each parse runs in a process of
its own. With `Limits` as by default: from some size on, they cut what is read.
"""

from __future__ import annotations

import argparse
import math
from collections.abc import Sequence
from pathlib import Path

from apart import apart
from newsparse import parse
from shapes import SHAPES
from svg import Axis, chart

SIZES = (10_000, 40_000, 160_000, 640_000, 2_560_000, 10_240_000, 20_000_000)
_FROM = 150_000
"""Below, what a call costs on any page hides the growth."""
_LARGE = 5_000_000
"""Of larger pages, the best of two runs is taken; of others, that of three: what else the machine does hits long runs, too."""
_LEAST_MEMORY = 0.5
"""Less is not told from what the allocator keeps (megabytes)."""


def exponent(points: Sequence[tuple[float, float]]) -> float | None:
    """The slope of the line through the logarithms; None for less than two points."""
    logs = [(math.log(x), math.log(y)) for x, y in points if x >= _FROM and y > 0]
    if len(logs) < 2:
        return None
    mean_x, mean_y = (sum(values) / len(logs) for values in zip(*logs))
    spread = sum((x - mean_x) ** 2 for x, _ in logs)
    slope: float = sum((x - mean_x) * (y - mean_y) for x, y in logs) / spread
    return slope


def grow(shape: str, sizes: Sequence[int]) -> list[tuple[int, float, float]]:
    """Bytes, seconds and megabytes for each size up to the first that is refused."""
    found = []
    first = SHAPES["paragraphs"](sizes[0])
    for size in sizes:
        html = SHAPES[shape](size)
        try:
            runs = [apart(parse, html, first) for _ in range(3 if size < _LARGE else 2)]
        except RuntimeError:  # refused: the limits are reached
            break
        found.append((len(html), min(run[0] for run in runs), min(run[1] for run in runs)))
    return found


def row(shape: str, found: Sequence[tuple[int, float, float]], columns: int) -> str:
    """A line of the table."""
    cells = [f"{1000 * seconds:,.0f} ms, {memory:,.0f} MB" for _, seconds, memory in found]
    cells += ["refused"] * (columns - len(cells))
    time = exponent([(size, seconds) for size, seconds, _ in found])
    memory = exponent([(size, megabytes) for size, _, megabytes in found if megabytes > _LEAST_MEMORY])
    return f"| {shape} | {' | '.join(cells)} | {_shown(time)} | {_shown(memory)} |"


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shapes", nargs="+", choices=SHAPES, default=list(SHAPES), help="default: all")
    parser.add_argument("--most", type=int, default=SIZES[-1], help="largest page in bytes (default 20,000,000)")
    parser.add_argument("--plot", type=Path, help="write a chart (SVG) there: time against size")
    options = parser.parse_args(arguments)
    sizes = [size for size in SIZES if size <= options.most]
    parse(SHAPES["paragraphs"](10_000))
    print(
        "| shape | " + " | ".join(f"{size / 1000:,.0f} kB" for size in sizes) + " | exponent, time | exponent, memory |"
    )
    print("|---" * (len(sizes) + 3) + "|")
    series = {}
    for shape in options.shapes:
        found = grow(shape, sizes)
        series[shape] = [(size / 1000, 1000 * seconds) for size, seconds, _ in found]
        print(row(shape, found, len(sizes)), flush=True)
    if options.plot:
        options.plot.write_text(chart("Time against size", Axis("kB"), Axis("ms"), series, lines=True), "utf-8")


def _shown(value: float | None) -> str:
    return "–" if value is None else f"{value:.2f}"


if __name__ == "__main__":
    main()
