"""The fixture pages: a folder a page, and how a value of the record is compared with an expected one."""

from __future__ import annotations

import datetime as dt
import gzip
import json
from functools import cache
from pathlib import Path
from typing import Any

try:
    import tomllib
except ImportError:  # Python 3.10
    import tomli as tomllib

from newsparse.article import Article
from newsparse.extract import parse
from newsparse.parsing.urls import without_fragment

PAGES = Path(__file__).resolve().parent / "fixtures" / "pages"


def names() -> list[str]:
    """The names of all fixture pages."""
    return sorted(path.name for path in PAGES.iterdir() if path.is_dir())


@cache
def expected(name: str) -> dict[str, Any]:
    """What the page's record must have: only the keys that are checked."""
    loaded: dict[str, Any] = json.loads((PAGES / name / "expected.json").read_text("utf-8"))
    return loaded


@cache
def about(name: str) -> dict[str, Any]:
    """The page's address, encoding and reason to be."""
    return tomllib.loads((PAGES / name / "about.toml").read_text("utf-8"))


def page_bytes(name: str) -> bytes:
    """The page, as its server would send it."""
    plain = PAGES / name / "page.html"
    return plain.read_bytes() if plain.exists() else gzip.decompress((PAGES / name / "page.html.gz").read_bytes())


@cache
def record(name: str) -> Article:
    """The record of a fixture page."""
    captured = about(name).get("captured")
    return parse(
        page_bytes(name),
        url=about(name).get("url"),
        encoding=about(name).get("encoding"),
        captured=dt.datetime.fromisoformat(captured.replace("Z", "+00:00")) if captured else None,
    )


def got(name: str, field: str) -> Any:
    """The record's value of a key of `expected.json`, as plain data."""
    article = record(name)
    if field == "paragraphs":
        return list(article.paragraphs)
    if field == "captions":
        return list(article.captions)
    value = article.to_dict()[field]
    return value["iso"] if field in ("published", "modified") and value else value


def same(expected: Any, value: Any) -> bool:
    """Equality where only the keys given are compared, and addresses without fragment."""
    if type(expected) is not type(value):
        return False
    if isinstance(expected, dict):
        return all(key in value and same(one, value[key]) for key, one in expected.items())
    if isinstance(expected, list):
        return len(value) == len(expected) and all(map(same, expected, value))
    if isinstance(expected, str) and expected.startswith("http"):
        return without_fragment(expected) == without_fragment(value)
    return bool(expected == value)
