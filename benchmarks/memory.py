"""How much memory newsparse takes: `python benchmarks/memory.py FOLDER`.

The peak of one parse against that of the bare HTML parser on the same page, each in a process of its own; and the memory
that a process holds after each of ten passes over the pages, which shows whether anything is kept after a parse. Runs
with the system's allocator instead of Python's, which would hide what it has kept.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from selectolax.lexbor import LexborHTMLParser

from apart import apart, exact, resident
from newsparse import parse
from pages import pages, read
from svg import Axis, chart

_LEAST = 0.25
"""A parser's peak below this is not told from what the allocator keeps (megabytes)."""


def peaks(htmls: Sequence[bytes]) -> list[tuple[float, float]]:
    """For each page the bare parser's peak and newsparse's, in megabytes."""
    first = htmls[0]
    return [(apart(LexborHTMLParser, html, first)[1], apart(parse, html, first)[1]) for html in htmls]


def passes(htmls: Sequence[bytes], count: int) -> list[float]:
    """The memory that the process holds after each pass over the pages, in megabytes."""
    held = []
    for _ in range(count):
        for html in htmls:
            parse(html)
        held.append(resident())
    return held


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="a folder of pages (.html, .html.gz), read with what is below it")
    parser.add_argument("--pages", type=int, default=150, help="at most so many pages (default 150)")
    parser.add_argument("--passes", type=int, default=10, help="default 10")
    parser.add_argument("--plot", type=Path, help="write a chart (SVG) there: memory after each pass")
    options = parser.parse_args(arguments)
    htmls = [read(path) for path in pages(options.folder, options.pages)]
    parse(htmls[0])
    ratios = [ours / bare for bare, ours in peaks(htmls) if bare >= _LEAST]
    if ratios:
        print(f"peak of newsparse / peak of the bare parser: median {median(ratios):.2f}, most {max(ratios):.2f}")
    held = passes(htmls, options.passes)
    print("MB held after each pass: " + " ".join(f"{one:.1f}" for one in held))
    if options.plot:
        series = {"newsparse": list(enumerate(held, start=1))}
        text = chart("Memory after each pass", Axis("pass", log=False), Axis("MB", log=False), series, lines=True)
        options.plot.write_text(text, "utf-8")


if __name__ == "__main__":
    exact()
    main()
