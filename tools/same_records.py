"""Whether eight threads and four processes give the same records of a folder's pages as one.

    python tools/same_records.py pages/ --most 500

Reads every `*.html` and `*.html.gz` below the folder: in order in this process, backwards in eight threads, and with
`parse_many` in four processes. Prints how many pages there were and which records differ; exits with 1 if any does.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import newsparse

URL = "https://news.example.org/2025/06/15/ferry"
THREADS = 8
PROCESSES = 4


def page(path: Path) -> bytes:
    return gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()


def digest(article: newsparse.Article | None, error: object = None) -> str:
    """A record as a short text; an error as its name."""
    return hashlib.sha256(article.to_json().encode()).hexdigest() if article else type(error).__name__


def alone(path: Path) -> str:
    try:
        return digest(newsparse.parse(page(path), url=URL))
    except newsparse.NewsparseError as error:
        return digest(None, error)


def in_processes(paths: list[Path]) -> Iterator[str]:
    pages = (newsparse.Capture(page(path), url=URL, key=str(path)) for path in paths)
    for outcome in newsparse.parse_many(pages, workers=PROCESSES):
        yield digest(outcome.article, outcome.error)


def differing(paths: list[Path]) -> dict[str, list[str]]:
    """The pages of which something else came out, by way of reading."""
    expected = [alone(path) for path in paths]
    with ThreadPoolExecutor(THREADS) as threads:
        backwards = list(threads.map(alone, reversed(paths)))
    ways = {f"{THREADS} threads": backwards[::-1], f"{PROCESSES} processes": list(in_processes(paths))}
    return {way: [str(path) for path, one, other in zip(paths, expected, found) if one != other] for way, found in ways.items()}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--most", type=int, help="read every n-th page only, so that it is no more than so many")
    options = parser.parse_args()
    paths = sorted(path for path in options.folder.rglob("*") if path.name.endswith((".html", ".html.gz")))
    if options.most and len(paths) > options.most:
        paths = paths[:: -(-len(paths) // options.most)]
    found = differing(paths)
    for way, differ in found.items():
        print(f"{len(paths)} pages, {way}: {len(differ)} differ")
        for path in differ:
            print(f"  {path}")
    return 1 if any(found.values()) else 0


if __name__ == "__main__":
    raise SystemExit(main())
