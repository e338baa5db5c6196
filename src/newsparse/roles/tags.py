"""Claims on blocks: tags."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.claim import Claim
from newsparse.reading import Reading


def claims(reading: Reading) -> Iterator[Claim]:
    """Claims of this rule."""
    yield from ()
