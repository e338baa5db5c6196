"""How often the verdict "is an article" is right: on a corpus of articles, and on pages of ours that are none.

    python benchmarks/kinds.py --corpus DIR

The corpus is one in the scorer's format; all its pages count as articles, though a few are front pages in truth. The
other pages are those of tests/not_articles.py. Prints a Markdown table, and the pages on which the verdict is wrong.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from newsparse import parse
from not_articles import PAGES

ARTICLES = ("article", "live-blog", "gallery", "video", "audio", "opinion", "paywall-teaser")

Verdict = tuple[str, str, str]
"""A page's source and name, and the kind that it was told to be."""


def corpus(folder: Path) -> Iterator[Verdict]:
    """The verdicts on the pages of a corpus."""
    for index in sorted(folder.glob("*/gold.jsonl")):
        for line in filter(None, index.read_text("utf-8").split("\n")):
            page = json.loads(line)
            html = gzip.decompress((index.parent / page["page"]).read_bytes())
            yield index.parent.name, page["id"], parse(html, url=page["url"]).kind


def table(articles: list[Verdict], others: list[Verdict]) -> Iterator[str]:
    """The lines of the report."""
    yield "| | pages | told to be an article | share |\n|---|---|---|---|"
    for source in sorted({one[0] for one in articles}):
        yield row(f"`{source}`", [one for one in articles if one[0] == source])
    yield row("no articles, by us", others)
    found, wrong = told(articles), told(others)
    yield f"\nrecall {found / len(articles):.3f}, precision {found / (found + wrong):.3f}\n"


def told(pages: list[Verdict]) -> int:
    """How many of the pages are told to be articles."""
    return sum(one[2] in ARTICLES for one in pages)


def row(name: str, pages: list[Verdict]) -> str:
    return f"| {name} | {len(pages)} | {told(pages)} | {told(pages) / len(pages):.3f} |"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpus", type=Path, required=True)
    articles = list(corpus(parser.parse_args().corpus))
    others = [("ours", page.name, parse(page.html, url=page.url).kind) for page in PAGES]
    print("\n".join(table(articles, others)))
    for _, name, kind in articles:
        if kind not in ARTICLES:
            print(f"{kind}: {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
