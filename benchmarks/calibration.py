"""Counts how often values are right by their confidence, and writes the tables into docs/benchmarks.md.

    python benchmarks/calibration.py --corpus DIR --bench DIR

DIR of --bench holds score.py. Works with any corpus in its format.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from answers import FIELDS, Answer, answers, share_right

ROOT = Path(__file__).resolve().parent.parent
BEGIN, END = "<!-- calibration: begin -->", "<!-- calibration: end -->"
EDGES = (0.0, 0.5, 0.7, 0.8, 0.9, 0.95, 1.01)
SURE = 0.9


def table(found: Sequence[Answer]) -> str:
    """A row a field: how many values each range of confidence has, and what share of them is right."""
    ranges = list(pairwise(EDGES))
    heads = [f"{low:.2f}–{min(high, 1):.2f}" for low, high in ranges]
    lines = ["| | " + " | ".join(heads) + " | 0.90 and more |", "|---" * (len(heads) + 2) + "|"]
    for field in (*FIELDS, "all"):
        mine = [one for one in found if field in ("all", one.field)]
        cells = [cell([one for one in mine if low <= one.confidence < high]) for low, high in ranges]
        cells.append(cell([one for one in mine if one.confidence >= SURE]))
        lines.append(f"| {field} | " + " | ".join(cells) + " |")
    return "\n".join(lines)


def cell(found: Sequence[Answer]) -> str:
    """The share that is right, and of how many."""
    return f"{share_right(found):.3f} ({len(found)})" if found else "–"


def write(found: Sequence[Answer]) -> None:
    """Replace what stands between the marks of docs/benchmarks.md."""
    path = ROOT / "docs" / "benchmarks.md"
    before, _, rest = path.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    sure = [one for one in found if one.confidence >= SURE]
    line = (
        f"Of the {len(sure)} values that are given with a confidence of 0.9 or more, {share_right(sure):.1%} are right; "
        f"so surely are {len(sure) / len(found):.0%} of all values given."
    )
    path.write_text("\n\n".join([before + BEGIN, line, table(found), END + after]), "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--bench", type=Path, required=True)
    arguments = parser.parse_args()
    found = list(answers(arguments.corpus, arguments.bench))
    write(found)
    print(table(found))


if __name__ == "__main__":
    main()
