"""What a selector finds."""

from __future__ import annotations

from typing import NamedTuple

from newsparse.document import Node

MOST_HITS = 10_000
"""So many matches of one selector are looked at."""


class Hit(NamedTuple):
    """One match of a selector."""

    node: Node | None
    """The element; None for a text made by a function."""
    value: str | None
    """The text of a match that is no element: an attribute's, or one that a function made; else None."""
    attribute: str | None = None
    """The name of the attribute that matches; None for any other match."""
