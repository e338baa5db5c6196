"""Text in columns of a terminal, where some characters are two columns wide and some none."""

from __future__ import annotations

import unicodedata


def width(text: str) -> int:
    """How many columns a text takes.

    >>> width("rain"), width("雨"), width("é".encode().decode() + "\u0301")
    (4, 2, 1)
    """
    return len(text) if text.isascii() else sum(map(_width, text))


def _width(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def fit(text: str, columns: int, *, pad: bool = True) -> str:
    """A text in one line of so many columns: white space folded, cut with "…" or padded.

    >>> fit("rain at last", 8), fit("rain", 6), fit("雨が降った", 6)
    ('rain at…', 'rain  ', '雨が… ')
    """
    text = " ".join(text.split())
    if width(text) > columns:
        while text and width(text) > columns - 1:
            text = text[: max(columns - 1, 0)] if len(text) > columns else text[:-1]
        text += "…"
    return text + " " * (columns - width(text)) if pad else text
