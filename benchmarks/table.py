"""Writes newsparse's scores into README.md and docs/benchmarks.md.

    python ../shared/bench/score.py --corpus ../shared/corpus --json scores.json benchmarks/extractor.py
    python benchmarks/table.py scores.json

Works with the scores of any corpus in the same format; sources that the pages do not have are left alone.
"""

from __future__ import annotations

import argparse
import json
import re
from pathlib import Path
from typing import Any

import newsparse
from newsparse.behaviour import BEHAVIOUR

ROOT = Path(__file__).resolve().parent.parent
COLUMNS = {
    "headline": "headline",
    "authors": "authors",
    "published": "day",
    "published_instant": "instant",
    "summary": "dek",
    "body": "body F1",
    "body_exact": "body exact",
    "paragraphs": "paragraphs F1",
    "snippets": "snippets F1",
    "tags": "tags",
    "captions": "captions",
    "lead_image": "lead image",
    "related_links": "related links",
}
"""The scorer's names and those of the docs, in the order of the columns."""
README_ROWS = {
    "fundus": "headline authors published published_instant summary body paragraphs tags captions lead_image".split(),
    "wcxb": "headline authors published body body_exact snippets".split(),
}
"""Source -> the columns of its table in the README."""
BEGIN, END = "<!-- scores: begin -->", "<!-- scores: end -->"

Results = dict[str, dict[str, dict[str, Any]]]


def row(results: dict[str, dict[str, Any]], fields: list[str]) -> str:
    """The README's row of one source."""
    return "| newsparse | " + " | ".join(f"{results[field]['score']:.3f}" for field in fields) + " |"


def table(source: str, results: dict[str, dict[str, Any]]) -> str:
    """The docs' table of one source: a row a field, with its interval."""
    lines = [f"`{source}`:", "", "| | score | 95 % interval | pages |", "|---|---|---|---|"]
    for field, name in COLUMNS.items():
        if field in results:
            one = results[field]
            lines.append(f"| {name} | {one['score']:.3f} | {one['low']:.2f}–{one['high']:.2f} | {one['n']} |")
    return "\n".join(lines)


def write_readme(results: Results) -> None:
    """Replace newsparse's row in each table of the README: the first row that begins with its name after the source's."""
    path = ROOT / "README.md"
    parts = re.split(r"^\| newsparse .*$", path.read_text("utf-8"), flags=re.M)
    rows = [row(results[source], fields) for source, fields in README_ROWS.items()]
    path.write_text(parts[0] + "".join(map(str.__add__, rows, parts[1:])), "utf-8")


def write_docs(results: Results) -> None:
    """Replace what stands between the marks of docs/benchmarks.md."""
    path = ROOT / "docs" / "benchmarks.md"
    before, _, rest = path.read_text("utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    head = f"newsparse {newsparse.__version__}, behaviour {BEHAVIOUR}. The intervals are made as those of the others below."
    tables = [table(source, fields) for source, fields in results.items() if source != "all"]
    path.write_text("\n\n".join([before + BEGIN, head, *tables, END + after]), "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("scores", type=Path)
    results: Results = json.loads(parser.parse_args().scores.read_text("utf-8"))["extractor"]["results"]
    write_readme(results)
    write_docs(results)


if __name__ == "__main__":
    main()
