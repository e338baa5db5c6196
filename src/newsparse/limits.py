"""How much of a page newsparse is ready to read."""

from __future__ import annotations

import attrs


def _positive(_: object, attribute: attrs.Attribute[int], value: int) -> None:
    from newsparse.errors import ArgumentError

    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        raise ArgumentError(f"Limits.{attribute.name} must be a whole number of at least 1, not {value!r}")


@attrs.frozen(kw_only=True)
class Limits:
    """Bounds on one call of `parse`; the defaults let every ordinary page of the web through.

    `bytes`, `depth` and `elements` refuse a page (`PageTooLarge`, `PageTooDeep`); the others cut what is beyond
    them, and the record says so in `article.notes`.

    >>> Limits(depth=100).depth
    100
    """

    bytes: int = attrs.field(default=30_000_000, validator=_positive)
    """Largest page in bytes (for a `str`: in characters). Beyond it: `PageTooLarge`."""
    depth: int = attrs.field(default=2_000, validator=_positive)
    """Deepest nesting of elements. Beyond it: `PageTooDeep`. Parsing takes time quadratic in depth."""
    elements: int = attrs.field(default=1_000_000, validator=_positive)
    """Most start tags on a page. Beyond it: `PageTooLarge`."""
    attribute: int = attrs.field(default=65_536, validator=_positive)
    """Longest attribute value that is read, in characters; a longer one counts as absent."""
    text: int = attrs.field(default=1_000_000, validator=_positive)
    """Longest single block of text, in characters; the rest is cut."""
    script: int = attrs.field(default=8_000_000, validator=_positive)
    """Largest JSON script that is read, in characters; a larger one is passed over."""
    script_depth: int = attrs.field(default=200, validator=_positive)
    """Deepest nesting of a JSON script that is read; a deeper one is passed over."""
    links: int = attrs.field(default=2_000, validator=_positive)
    """Most related links in a record."""
    images: int = attrs.field(default=1_000, validator=_positive)
    """Most images in a record."""
    body: int = attrs.field(default=20_000, validator=_positive)
    """Most blocks in a record's body."""
    blocks: int = attrs.field(default=200_000, validator=_positive)
    """Most blocks that are read off a page; later ones are passed over."""
