"""How many elements a page can have open, told without following its tags: what is certainly closed is left out."""

from __future__ import annotations

import re
from itertools import repeat
from string import ascii_letters, digits

from newsparse.limits import Limits
from newsparse.nesting.names import FORMATTING

_SPACE = rb"\t\n\f\r /"
_VALUE = rb"""(?:"[^"<]*"|'[^'<]*'|[^\t\n\f\r >"'=<`]+(?=[\t\n\f\r >]))"""
SIMPLE = rb"""(?=[%b>])(?:[^"'=<>]*(?<![%b"'=])=%b)*[^"'=<>]*>""" % (_SPACE, _SPACE, _VALUE)
"""What stands behind the name of a tag in which every "=" begins a value and every quote begins or ends one: the parser,
too, ends the tag here. For that, a name stands right before each "=". No such tag holds a "<", so that none begins where
another may begin."""

_TAG = re.compile(rb"<(?:(/?[a-z][a-z0-9-]*)" + SIMPLE + rb")?[^<]*(?:<!--(?!-?>)[^<>]*-->[^<]*)*")
"""A tag or any other "<", with the text and the comments that follow it; its group is empty if it is no simple tag."""

# The signs: one for a start tag, the same and a slash for an end tag, a mark for any other tag or "<".
_NAMES = (
    "a b big code em font i s small strike strong tt u p li div ul ol dl dt dd svg path g circle rect use polygon table tr td"
    " th tbody thead tfoot span label time button h1 h2 h3 h4 h5 h6 section article header footer figure figcaption nav main"
    " aside script style iframe option"
).split()
_SIGN = dict(zip(_NAMES, ascii_letters + digits))
_OTHER, _VOID, _END = b"?", b"_", b"/"
_SIGNS = {name.encode(): sign.encode() for name, sign in _SIGN.items()}
_SIGNS |= {b"/" + name: sign + _END for name, sign in _SIGNS.items()}
_SIGNS |= dict.fromkeys((b"img", b"br", b"hr", b"meta"), _VOID)
"""By the name of a tag, with a slash before that of an end tag."""


def _signs(names: str) -> bytes:
    return "".join(_SIGN[name] for name in names.split()).encode()


_TABLE = _signs("table")
_PARTS = _signs("tr td th tbody thead tfoot")
_FORMATTING = re.compile(b"[%b](?!/)" % _signs(" ".join(name for name in _NAMES if name.encode() in FORMATTING)))
_ANY_FORMATTING = re.compile(b"<(?:%b)[%b>]" % (b"|".join(FORMATTING), _SPACE), re.I)
_UNLIKELY = 100_000
"""From this cost on, it is worth a search to tell how many tags are formatting."""

# Inside tables, drawings, lists of options and elsewhere, the start tag of each of these opens one element or none, and its
# own end tag, if nothing is open inside, closes it or finds it closed. Those of void elements open none.
_PAIR = re.compile(rb"([^%b/?])\1/" % (_TABLE + _PARTS))
# The end tag of a table closes its parts. (Paragraphs and items are not left out so: a table, an item or a button inside may
# end what they stand in, and they outlive its end tag.)
_TABLES = re.compile(b"%b[%b/]*%b/" % (_TABLE, _PARTS, _TABLE))
# What a drawing has open ends with it, if it holds nothing that ends it first: parts of drawings alone.
_DRAWN = _signs("path g circle rect use polygon")
_DRAWN_PAIR = re.compile(rb"([%b])\1/" % _DRAWN)
_DRAWING = re.compile(b"%b[%b]{0,20}%b/" % (_signs("svg"), _DRAWN, _signs("svg")))
_UNSURE_TABLES = re.compile(rb"<template", re.I)
"""Inside a template for parts of a table, no table is opened, but its parts are."""
_UNSURE_DRAWINGS = re.compile(rb"<svg[^<]*/>")
"""One that is closed at once: what follows is no part of it."""
_DEEP = 24
"""So deep, at most, are the elements inside each other that a round takes out with what is open inside them."""
_LEAST_GAIN = 64
"""A round that takes out less than one in so many signs is of no use."""


class Outline:
    """The tags of a page as signs, of which those are taken out whose elements are certainly closed where they end.

    An element that holds only text, and then only such elements and text, is closed by its own end tag, whatever stands
    around it. So only the others can be open together. All of it takes time linear in the size of the page.

    >>> closed = b"<div><p class='x'>a <b>b</b></p></div>" * 9000
    >>> Outline(closed, 27000, 0).fits(Limits()), Outline(b"<div title='<b>x</b>'></div>" * 9000, 18000, 0).fits(Limits())
    (True, False)
    """

    def __init__(self, utf8: bytes, count: int, named: int) -> None:
        """*count*: how many start tags the page has; *named*: how many are `<table>`, `<body>` or `<html>`."""
        found = _TAG.findall(utf8)
        self.utf8 = utf8
        self.signs = b"".join(map(_SIGNS.get, found, repeat(_OTHER)))
        self.count, self.looks = count, len(found)
        """How many start tags there are, and how many tags."""
        self.others = count - self._starts()
        """How many start tags have no sign."""
        self.roots = named - self._tables()
        walls = found.count(b"")
        unknown = min(self.others, walls)
        self.fixed = (len(set(found)) + walls) ** 2 // 5000 + (found.count(b"option") + unknown) ** 2 // 160
        """What different names, and the options of a list, cost."""
        self.formatting = unknown + found.count(b"nobr")
        """How many of the others may be formatting."""
        if self.formatting * count > _UNLIKELY:
            self.formatting = len(_ANY_FORMATTING.findall(utf8)) - len(_FORMATTING.findall(self.signs))
        self.inside = _DEEP
        """How deep those elements may be inside each other that are taken out."""
        if not _UNSURE_DRAWINGS.search(utf8):
            for pattern in (_DRAWN_PAIR, _DRAWN_PAIR, _DRAWING):
                self.signs = pattern.sub(b"", self.signs)
        self.signs = self.signs.replace(_VOID, b"")

    def _starts(self) -> int:
        return len(self.signs) - 2 * self.signs.count(_END) - self.signs.count(_OTHER)

    def _tables(self) -> int:
        return self.signs.count(_TABLE) - self.signs.count(_TABLE + _END)

    def most(self) -> int:
        """How deep the tree can be: what is left and inside, two parts of each table, `html`, `head` and `body`."""
        return self.others + self._starts() + 2 * (self.roots + self._tables()) + 3 + self.inside

    def cost(self, most: int) -> int:
        """What the page costs the parser, if at most so many elements are open; a start tag costs 1.

        Formatting that is left can be made anew for each of the other start tags.
        """
        anew = self.formatting + len(_FORMATTING.findall(self.signs))
        return self.count * (1 + anew) + self.looks * (most >> 8) + self.fixed

    def fits(self, limits: Limits, cost: int = 0) -> bool:
        """True if the page, which costs *cost* besides, is certainly within the limits; False if unsure."""
        while True:
            most = self.most()
            if most <= limits.depth and cost + self.cost(most) <= limits.elements:
                return True
            if not self.reduce():
                return False

    def reduce(self) -> bool:
        """Take out a round of what is closed; False if it was little."""
        before = len(self.signs)
        enough = before - before // _LEAST_GAIN
        self.signs = _PAIR.sub(b"", self.signs)
        self.inside += 1
        if len(self.signs) < enough:
            return True
        if _TABLE in self.signs and not _UNSURE_TABLES.search(self.utf8):
            self.signs = _TABLES.sub(b"", self.signs)
            self.inside += _DEEP
        return len(self.signs) < enough
