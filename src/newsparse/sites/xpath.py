"""XPath 1.0 as the profiles use it: compiled once, without variables, extension functions or anything outside the page."""

from __future__ import annotations

import re

from lxml import etree

from newsparse.errors import ProfileError
from newsparse.sites.cost import cost_of
from newsparse.sites.hit import MOST_HITS, Hit
from newsparse.sites.tree import Tree

_LITERAL = re.compile(r"'[^']*'|\"[^\"]*\"")
_CALL = re.compile(r"(?<![\w.:$@-])([\w.:-]+)\s*\(")
_PREFIX = re.compile(r"(?<![\w.:-])([\w.-]+):(?!:)[\w*]")
_KNOWN = frozenset(
    """last position count id local-name namespace-uri name string concat starts-with contains substring-before
    substring-after substring string-length normalize-space translate boolean not true false lang number sum floor
    ceiling round comment text processing-instruction node and or div mod""".split()
)
"""The functions, node tests and operators of XPath 1.0 that a bracket may follow."""


class XPath:
    """A compiled XPath."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._ask = _compiled(text)
        self._cost = cost_of(text)

    def hits(self, tree: Tree | None) -> list[Hit]:
        """What it matches, in document order; nothing on a page that it would be too much work on."""
        if tree is None or not tree.affords(self._cost):
            return []
        try:
            found = self._ask(tree.root.getroottree())
        except etree.XPathError:
            return []
        if isinstance(found, list):
            return [_hit(one, tree) for one in found[:MOST_HITS]]
        return [Hit(None, value)] if (value := _text(found)) else []


def _compiled(text: str) -> etree.XPath:
    bare = _LITERAL.sub("''", text)
    for name in _CALL.findall(bare):
        if name.rpartition("::")[2] not in _KNOWN:
            raise ProfileError(f"expected an XPath 1.0, which has no function {name}(): {text!r}")
    if "$" in bare:
        raise ProfileError(f"expected an XPath without variables: {text!r}")
    if prefix := _PREFIX.search(bare):
        raise ProfileError(f"expected an XPath without namespaces, not {prefix[1]}: in {text!r}")
    try:
        return etree.XPath(text, regexp=False)
    except (etree.XPathSyntaxError, ValueError):
        raise ProfileError(f"expected an XPath, not {text!r}") from None


def _hit(one: object, tree: Tree) -> Hit:
    if isinstance(one, etree._Element):
        return Hit(tree.nodes.get(one), None)
    if not isinstance(one, etree._ElementUnicodeResult):
        return Hit(None, str(one))
    parent = one.getparent()
    node = tree.nodes.get(parent) if parent is not None else None
    return Hit(node, str(one), str(one.attrname) if one.is_attribute else None)


def _text(value: object) -> str:
    """The text of what a function gives: a text, a number, true; "" for false and for no number."""
    if isinstance(value, bool) or value != value:
        return "true" if value is True else ""
    return f"{value:g}" if isinstance(value, float) else str(value)
