"""newsparse as an extractor on pages whose marks say nothing: every class, id and name of a component is replaced by noise.

What is left is what the rules know of HTML, of words and of shapes; sites with marks that nobody has seen are in between.
"""

from __future__ import annotations

import hashlib
import re
from typing import Any

from extractor import FIELDS, as_prediction
from newsparse import parse
from newsparse.page import MARK_ATTRIBUTES

__all__ = ["FIELDS", "extract"]

_SAY_MORE = ("role", "itemprop")
"""Attributes whose values are terms of a standard, and stay."""
_NAMES = "|".join(name for name in MARK_ATTRIBUTES if name not in _SAY_MORE).encode()
_MARK = re.compile(rb"""(\s(?:%b)\s*=\s*)("[^"]*"|'[^']*')""" % _NAMES, re.I)
_LETTERS = bytes.maketrans(b"0123456789abcdef", b"xqzjkvwbghfmnptr")
"""Letters of which no word of a mark is made."""


def extract(html: bytes, url: str | None) -> dict[str, Any]:
    """One page's record, as the scorer reads it; the same mark becomes the same noise wherever it stands."""
    return as_prediction(parse(_MARK.sub(_noise, html), url=url))


def _noise(found: re.Match[bytes]) -> bytes:
    quote, words = found[2][:1], found[2][1:-1].split()
    return found[1] + quote + b" ".join(map(_word, words)) + quote


def _word(word: bytes) -> bytes:
    return b"x" + hashlib.md5(word, usedforsecurity=False).hexdigest()[:7].encode().translate(_LETTERS)
