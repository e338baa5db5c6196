"""Coverage-guided fuzzing of `newsparse.parse` and of what is made of its record.

    pip install -e '.[test,fuzz]'
    python tools/fuzz/parse.py --seeds seeds            # writes the seed corpus, made of the tests' fixture pages
    python tools/fuzz/parse.py found seeds -max_total_time=3600 -timeout=20 -max_len=4096 -artifact_prefix=crashes/

The first byte of an input chooses the arguments, the rest is the page. A run ends with the first input that raises
anything but a `NewsparseError`, gives a record with a fault (`faults` of `tests/hostile.py`), or an export that cannot be
read back; atheris writes it to the artifact folder. What is found becomes a test in `tests/test_hostile_found.py`. All
other options are libFuzzer's.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests"))

CHARSETS = (None, "utf-8", "windows-1252", "shift_jis", "utf-16", "gb18030", "iso-2022-jp", "koi8-r")
HAS_URL = 8
IS_TEXT = 16
EXPORTS = 32
"""Bits of the first byte; the lowest three choose the encoding."""
ROOMS = [f"newsparse.{name}" for name in "decode nesting sources parsing bodymodel roles fields sites serial lexicon".split()]
"""The rooms that read a page."""
SEED = 4_000
"""Bytes of a seed: large ones make the fuzzer slow."""


def write_seeds(folder: Path) -> int:
    """Pieces of the fixture pages, each with a byte of options before it; returns how many."""
    import fixture_pages

    folder.mkdir(parents=True, exist_ok=True)
    number = 0
    for name in fixture_pages.names():
        page = fixture_pages.page_bytes(name)
        for start in range(0, len(page), SEED):
            (folder / f"{number:05}").write_bytes(bytes([number % 64]) + page[start : start + SEED])
            number += 1
    return number


def fuzz(arguments: list[str]) -> None:
    """Fuzz until something is found or the options say to stop."""
    import atheris

    with atheris.instrument_imports(include=["newsparse"]):
        import newsparse

        for room in ROOMS:  # now, since what is imported when first used is not watched
            for module in pkgutil.walk_packages(importlib.import_module(room).__path__, f"{room}."):
                importlib.import_module(module.name)
        from newsparse.article import Article
        from newsparse.errors import NewsparseError

    from hostile import URL, faults

    def one(data: bytes) -> None:
        choice, page = (data[0], data[1:]) if data else (0, b"")
        given = page.decode("utf-8", "surrogateescape") if choice & IS_TEXT else page
        encoding = None if choice & IS_TEXT else CHARSETS[choice & 7]
        try:
            article = newsparse.parse(given, url=URL if choice & HAS_URL else None, encoding=encoding)
        except NewsparseError:
            return
        if choice & EXPORTS:
            article.to_markdown()
            article.to_text()
            if Article.from_json(article.to_json()) != article:
                raise AssertionError("the record does not come back from JSON")
            if wrong := faults(article):
                raise AssertionError(str(wrong))

    atheris.Setup(arguments, one)
    atheris.Fuzz()


def main() -> None:
    if len(sys.argv) == 3 and sys.argv[1] == "--seeds":
        print(f"{write_seeds(Path(sys.argv[2]))} seeds written")
    else:
        fuzz(sys.argv)


if __name__ == "__main__":
    main()
