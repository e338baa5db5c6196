"""How long newsparse and its peers take for the same pages: `python benchmarks/speed.py FOLDER`.

Each tool runs in a process of its own; they are asked in turn for some pages, round by round, so that whatever else the
machine does meets them all alike, and each reads one page after the other, as in a pipeline. What counts is processor time;
of each page, the median of the rounds.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from statistics import median, quantiles
from typing import Any

from pages import pages, read
from peers import TOOLS
from svg import Axis, chart

OURS, FLOOR = "newsparse", "bare parse"


class Worker:
    """A tool's process."""

    def __init__(self, tool: str, paths: Sequence[Path]) -> None:
        command = [sys.executable, str(Path(__file__).with_name("worker.py")), tool, *map(str, paths)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.first = self._answer()
        self.taken: list[list[float]] = [[] for _ in paths]
        self.gave_up = 0

    def _answer(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        answer: dict[str, Any] = json.loads(self.process.stdout.readline() or '{"missing": "it ended"}')
        return answer

    def ask(self, text: str) -> dict[str, Any]:
        assert self.process.stdin is not None
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()
        return self._answer()

    def read(self, pages: range) -> None:
        for page in pages:
            answer = self.ask(str(page))
            self.taken[page].append(answer["seconds"])
            self.gave_up += not answer["sound"]

    def end(self) -> float:
        """End the process; the peak of its memory."""
        memory = self.ask("")["memory"]
        self.process.communicate()
        return float(memory)


def measure(paths: Sequence[Path], tools: Sequence[str], rounds: int, turn: int) -> dict[str, dict[str, Any]]:
    """What each tool took for each page (milliseconds), its import (seconds), and the peak of its memory (megabytes).

    *turn*: a tool reads so many pages before it is the next one's turn.
    """
    workers = {tool: Worker(tool, paths) for tool in tools}
    running = {tool: worker for tool, worker in workers.items() if "missing" not in worker.first}
    for _ in range(rounds):
        for first in range(0, len(paths), turn):
            for worker in running.values():
                worker.read(range(first, min(first + turn, len(paths))))
    measured: dict[str, dict[str, Any]] = {}
    for tool, worker in workers.items():
        if tool not in running:
            measured[tool] = {"missing": worker.first["missing"]}
            worker.process.communicate()
            continue
        measured[tool] = {
            "ms": [1000 * median(taken) for taken in worker.taken],
            "import": worker.first["import"],
            "memory": worker.end(),
            "gave_up": worker.gave_up // rounds,
        }
    return measured


def compare(ours: Sequence[float], others: Sequence[float]) -> tuple[float, float, float]:
    """How many times our time others take, page by page: the median and the quartiles."""
    ratios = [theirs / max(mine, 1e-6) for mine, theirs in zip(ours, others)]
    low, _, high = quantiles(ratios, n=4) if len(ratios) > 1 else (ratios[0], ratios[0], ratios[0])
    return median(ratios), low, high


def table(measured: dict[str, dict[str, Any]]) -> str:
    """The figures as Markdown."""
    ours = measured[OURS]["ms"]
    lines = [
        "| tool | what it gives | median ms | mean ms | time / newsparse (quartiles) | peak MB | import and first page, s | gave up |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for tool, row in measured.items():
        if "missing" in row:
            lines.append(f"| {tool} | not installed, left out | | | | | | |")
            continue
        ms = row["ms"]
        ratio, low, high = compare(ours, ms)
        lines.append(
            f"| {tool} | {TOOLS[tool][0]} | {median(ms):.2f} | {sum(ms) / len(ms):.2f} | {ratio:.2f} ({low:.2f}–{high:.2f})"
            f" | {row['memory']:.0f} | {row['import']:.2f} | {row['gave_up']} |"
        )
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, help="a folder of pages (.html, .html.gz), read with what is below it")
    parser.add_argument("--pages", type=int, default=200, help="at most so many pages (default 200)")
    parser.add_argument("--rounds", type=int, default=5, help="default 5")
    parser.add_argument("--turn", type=int, default=20, help="so many pages at a time are asked of a tool (default 20)")
    parser.add_argument("--tools", nargs="+", choices=TOOLS, default=list(TOOLS), help="default: all")
    parser.add_argument("--json", type=Path, help="write all figures there")
    parser.add_argument("--plot", type=Path, help="write a chart (SVG) there: time of a page against its size")
    options = parser.parse_args(arguments)
    paths = pages(options.folder, options.pages)
    tools = list(dict.fromkeys([OURS, FLOOR, *options.tools]))
    measured = measure(paths, tools, options.rounds, options.turn)
    sizes = [len(read(path)) for path in paths]
    print(f"{len(paths)} pages, mean {sum(sizes) / len(sizes) / 1000:.0f} kB, {options.rounds} rounds, {options.turn} pages at a time\n")
    print(table(measured))
    if options.json:
        options.json.write_text(json.dumps({"sizes": sizes, "tools": measured}, indent=1) + "\n", "utf-8")
    if options.plot:
        series = {
            tool: list(zip([size / 1000 for size in sizes], row["ms"])) for tool, row in measured.items() if "ms" in row
        }
        options.plot.write_text(chart("Time of a page against its size", Axis("kB"), Axis("ms"), series), "utf-8")


if __name__ == "__main__":
    main()
