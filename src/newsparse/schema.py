"""The JSON Schema of a record."""

from __future__ import annotations

import json
from importlib import resources
from typing import Any


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what `Article.to_dict` gives and `Article.from_dict` takes.

    It ships with the package as `newsparse/article.schema.json`.

    >>> schema()["properties"]["headline"]["type"]
    ['string', 'null']
    """
    text = resources.files("newsparse").joinpath("article.schema.json").read_text(encoding="utf-8")
    found: dict[str, Any] = json.loads(text)
    return found
