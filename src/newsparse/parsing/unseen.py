"""Characters that no reader sees: they break words for a search, steer terminals, or have no UTF-8."""

from __future__ import annotations

import re

_SPACES = "\v\f\x1c\x1d\x1e\x1f\x85"
"""Control characters that count as white space."""
UNSEEN = re.compile("[\x00-\x08\v\f\x0e-\x1f\x7f-\x9f\xad\u200b\u2060\ufeff\ud800-\udfff]")
"""Control characters but tab and line ends, soft hyphens, zero-width spaces and halves of surrogate pairs.

Joiners and marks of direction mean something and are not among them."""


def seen(text: str) -> str:
    r"""The text without `UNSEEN` characters; a space stands for those that are white space.

    >>> seen("The\u200b ca\xadfé\x1b[0m\x0bopens")
    'The café[0m opens'
    """
    if text.isprintable() or not UNSEEN.search(text):
        return text
    return UNSEEN.sub(_instead, text)


def _instead(match: re.Match[str]) -> str:
    return " " if match[0] in _SPACES else ""
