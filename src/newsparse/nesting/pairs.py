"""How many elements a page can have open, told without following its tags: what is opened and closed at once is left out."""

from __future__ import annotations

import re

from newsparse.limits import Limits

WORK = 100_000_000
"""So many open elements, looked at by end tags, take the parser 0.3 s."""
_OFTEN = 4
"""With more than so many times the start tags that are allowed to be open, the tags are better followed at once."""
_CLOSE = 1.5
"""With more than so many times of them left after the first round, too."""
_ROUNDS = 2

# In a tag that this matches, every "=" begins a value and every quote begins or ends one: the parser, too, ends it here.
# For that, a name stands right before each "=". No tag holds a "<", so no match begins where another tag may begin; nor a
# mark, so all its bytes are the page's.
_MARK = b"\x01"
_SPACE = rb"\t\n\f\r /"
_VALUE = rb"""(?:"[^"<\x01]*"|'[^'<\x01]*'|[^\t\n\f\r >"'=<`\x01]+(?=[\t\n\f\r >]))"""
_ATTRIBUTES = rb"""(?=[%b>])(?:[^"'=<>\x01]*[^"'=<>\x01%b]=%b)*[^"'=<>\x01]*>""" % (_SPACE, _SPACE, _VALUE)
# Start tags that open one element or none, inside tables, drawings, lists of options and elsewhere, and whose own end tag
# closes it or finds it closed; start tags that open none, in drawings either; comments.
_PAIR = re.compile(
    rb"<(?:(a|span|div|li|p|b|i|em|strong|button|h[1-6]|label|time|ul|section|article|header|footer|figure|figcaption"
    rb"|nav|small|path|g)" + _ATTRIBUTES + rb"[^<]*</\1>"
    rb"|(?:img|br|hr|meta)" + _ATTRIBUTES + rb"|!--(?!-?>)[^<>\x01]*-->)"
)
_COMMENT = b"<!--"
_FORMATTING = re.compile(rb"<(?:a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\t\n\f\r />]", re.I)


def is_mostly_closed(utf8: bytes, limits: Limits, count: int, extra: int) -> bool:
    """True if so few of the page's *count* start tags can be open together that they do no harm; False if unsure.

    An element that holds only text, and then only such elements and text, is closed where it ends, whatever stands
    around it: only the others can be open together, and *extra* that the parser adds. Formatting among those can be
    made anew for each start tag. Takes time linear in the page's size: no match is tried across a "<" of another tag.

    >>> is_mostly_closed(b"<div><p class='x'>a <b>b</b></p></div>" * 900, Limits(), 2700, 3)
    True
    >>> is_mostly_closed(b"<div><p title='<b>x</b>'></div>" * 1200, Limits(), 3600, 3)
    False
    """
    if count > _OFTEN * limits.depth:
        return False
    rest, left, looks, comments = utf8, count, utf8.count(b"<"), utf8.count(_COMMENT)
    for done in range(1, _ROUNDS + 1):
        rest, matches = _PAIR.subn(_MARK, rest)
        before, comments = comments, rest.count(_COMMENT)
        left -= matches - (before - comments)  # a match is a comment, or has one start tag
        if left > _CLOSE * limits.depth:
            return False
        if left + extra + done + 1 <= limits.depth and left * looks <= WORK:
            anew = len(_FORMATTING.findall(rest))
            if count * (1 + anew) <= limits.elements:
                return True
    return False
