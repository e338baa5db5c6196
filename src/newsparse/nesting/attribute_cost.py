"""What many different names of attributes, and many attributes of one element, cost the parser."""

from __future__ import annotations

import re

from newsparse.nesting.outline import SIMPLE
from newsparse.nesting.tokens import ATTRIBUTE, TOKEN, attributes

_NAME = rb"""<[a-zA-Z][^\t\n\f\r />"'=<]*"""
_SIMPLE = re.compile(_NAME + b"(?:(" + SIMPLE + b"))?")
"""A start tag; its group is what stands behind the name, empty if that is not simple."""
_NOT_SIMPLE = re.compile(_NAME + b"(?!" + SIMPLE + b")")
_LONG = 128
"""Attributes of a tag of fewer bytes are too few to count."""
_READ = 1
"""So many times the bytes of the page are read for tags that are not simple: each is read as if it were one, to its end."""


def attributes_cost(utf8: bytes) -> int | None:
    """What the attributes of a page cost at most, where a start tag costs 1; None if that would take too long to find out.

    The parser compares each attribute with those before it, and keeps a list of all names there are.

    >>> attributes_cost(b"<p class='x' id=y>" * 9), attributes_cost(b"".join(b"<p a%d='<'>" % n for n in range(9000)))
    (0, 16228)
    """
    tags = _SIMPLE.findall(utf8)
    simple = set(tags)
    names = set(ATTRIBUTE.findall(b" ".join(simple)))
    cost = sum([len(attributes(b"<a" + tag)) ** 2 for tag in tags if len(tag) > _LONG])
    if b"" in simple:
        read = 0
        for found in _NOT_SIMPLE.finditer(utf8):
            tag = TOKEN.match(utf8, found.start())
            read += len(tag.group()) if tag else 0
            if read > _READ * len(utf8):
                return None
            several = attributes(tag.group()) if tag else []
            names.update(several)
            cost += len(several) ** 2
    return cost // 320 + len(names) ** 2 // 5000
