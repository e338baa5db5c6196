"""Refuses pages on which the HTML parser would spend time out of all proportion to their size.

The parser's time is quadratic in the depth of nesting, in the attributes of one element, in the options of one
`<select>` and in the different names on a page; and formatting that is never closed (`<b>`, `<font>`) is made anew in
every later block. All of this is bounded here before the tree is built: for ordinary pages by a few searches, for
others by an outline of the tags, and where that does not tell, by one linear pass over them that follows what the parser
does.
"""

from __future__ import annotations

from newsparse.limits import Limits
from newsparse.nesting.attribute_cost import attributes_cost
from newsparse.nesting.outline import Outline
from newsparse.nesting.scan import HUGE, Scan
from newsparse.nesting.tokens import START, TOKEN, attributes

WORK = 100_000_000
"""So many open elements, looked at by end tags, take the parser 0.3 s."""
SPAN = 32_768
"""A tag of so many bytes can have so many attributes as to take the parser 0.3 s."""
MANY = 2_000
"""So many attributes can be ignored."""
TRIES, STEP = 20, 1024
"""Places that are tried as the end of whatever tag may be open, and how far apart they are: in a long script or value, one
such place fails for what fails the next."""


def check_nesting(utf8: bytes, limits: Limits) -> None:
    """Raise `PageTooDeep` or `PageTooLarge` for a page whose parsing would take too long; else return.

    `limits.depth` is compared with a bound of the depth of the tree that is never too low, and is exact on ordinary
    pages; `limits.elements` with the number of start tags, of which those count for more that cost the parser more.

    >>> check_nesting(b"<div>" * 100, Limits())
    >>> check_nesting(b"<div></x>" * 3000, Limits())
    Traceback (most recent call last):
        ...
    newsparse.errors.PageTooDeep: the page has 2,001 open elements, more than the limit of 2,000; \
skip the page or pass limits=Limits(depth=2001) or higher
    """
    cost = attributes_cost(utf8) if len(utf8) > HUGE else 0
    if cost is None or not _shallow(utf8, limits, cost) or _crowded(utf8):
        Scan(limits).read(utf8)


def _shallow(utf8: bytes, limits: Limits, cost: int) -> bool:
    """True if the start tags, or those that are not certainly closed, are so few that they do no harm however they nest.

    `html`, `head` and `body` may be left out, and so may two parts of each table. Of n elements, at most n / 2 can be
    made anew in each of the others; and each end tag may look at all of them. *cost*: what the page costs besides.
    """
    found = START.findall(utf8)
    count = len(found)
    named = count - found.count(b"")
    few = count + 2 * named + 3 <= limits.depth and cost + count + count * count // 4 <= limits.elements
    if few and count * len(utf8) > 3 * WORK:
        few = count * utf8.count(b"<") <= WORK
    if not few and not Outline(utf8, count, named).fits(limits, cost):
        return False
    roots = len(b"".join(found)) - 3 * named
    return roots <= 2 or _few_roots(utf8)


def _few_roots(utf8: bytes) -> bool:
    """True if `<html>` and `<body>` tags, whose attributes all go to the first, do not have many."""
    size = 0
    for found in START.finditer(utf8):
        if found[1] and len(found[1]) == 4:
            size += len(_tag(utf8, found.start(), len(utf8)))
            if size > 4 * MANY:
                return False
    return True


def _tag(utf8: bytes, start: int, end: int) -> bytes:
    found = TOKEN.match(utf8, start, end)
    return found.group() if found else b""


def _crowded(utf8: bytes) -> bool:
    """True if a tag may have more attributes than can be ignored.

    Looks, in steps of *SPAN*, for a ">" at which every tag ends that may be open there. Only where there is none for
    long can there be a tag that is too long: it is looked for.
    """
    start, size = 0, len(utf8)
    while size - start > SPAN:
        end = _certain_end(utf8, start)
        if end - start > SPAN and _long_tag(utf8, start, end):
            return True
        start = end
    return False


def _certain_end(utf8: bytes, start: int) -> int:
    """The end of a tag near *SPAN* after *start*, where no tag is open; the next that is found, or the page's end.

    A ">" ends the tag that is open there unless it is in a quoted value. Then the last quote before it is the one that
    opens the value, and stands after "=".
    """
    at = start + SPAN // 4 - STEP
    for _ in range(TRIES):
        at = utf8.find(b">", at + STEP) + 1
        if not at:
            break
        if not _opens(utf8, utf8.rfind(b'"', start, at)) and not _opens(utf8, utf8.rfind(b"'", start, at)):
            return at
    return len(utf8)


def _opens(utf8: bytes, quote: int) -> bool:
    """True if the quote at this index, if there is one, can begin a value."""
    return quote > 0 and utf8[max(0, quote - 64) : quote].rstrip(b"\t\n\f\r ")[-1:] in (b"=", b"")


def _long_tag(utf8: bytes, start: int, end: int) -> bool:
    """True if a tag that begins here may have more attributes than can be ignored."""
    read = 0
    for found in START.finditer(utf8, start, end):
        tag = _tag(utf8, found.start(), end)
        read += len(tag)
        if read > 16 * (end - start) or (len(tag) > 4 * MANY and len(attributes(tag)) > MANY):
            return True
    return False
