"""The page as an lxml tree, element for element the one that the page was parsed to: what XPath is asked of."""

from __future__ import annotations

import re
from collections import Counter
from functools import cached_property

from lxml import etree

from newsparse.document import COMMENT_ID, TEXT_ID, Document, Node
from newsparse.sites.cost import MOST as WORK
from newsparse.sites.cost import Cost, Size

MOST = 60_000
"""A page of more elements gets no such tree: XPath's work can grow with their square."""
_NAME = re.compile(r"[A-Za-z_][\w.-]*", re.ASCII)
_NO_NAME = re.compile(r"[^\w.-]|^[^A-Za-z_]", re.ASCII)
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML has no place for."""


class Tree:
    """The lxml tree of one page, and which node of the page each of its elements stands for."""

    def __init__(self, root: etree._Element, nodes: dict[etree._Element, Node]) -> None:
        self.root = root
        self.nodes = nodes
        """lxml element -> node of the page. It keeps the elements alive, so that each stays the same object."""
        self.depth = 1
        """How deep the elements nest."""
        self.characters = 0
        """How much text they hold."""
        self._left = WORK

    @cached_property
    def size(self) -> Size:
        """How large it is."""
        return Size(Counter(element.tag for element in self.nodes), len(self.nodes), self.depth, self.characters)

    def affords(self, cost: Cost) -> bool:
        """True if the work that an XPath may be is left of what a page may cost; it is then taken off."""
        work = cost.on(self.size)
        if work > self._left:
            return False
        self._left -= work
        return True


def mirror(document: Document) -> Tree | None:
    """The tree of a page; None for one without any, or with more than `MOST` elements.

    Tag and attribute names that XML has no place for are changed or left out, comments are left out; contents of
    `<template>` are not part of it, as they are not for selectors.
    """
    if document.root is None:
        return None
    builder = _Builder(document.root)
    return builder.tree if builder.build() else None


class _Builder:
    """Builds the tree in one walk, without recursion."""

    def __init__(self, root: Node) -> None:
        self.element = etree.Element(_tag(root), _attributes(root))
        self.tree = Tree(self.element, {self.element: root})
        self.last: etree._Element | None = None
        """The child that was closed last: text belongs to its tail."""
        self.texts: list[str] = []
        """The texts since the last tag."""

    def build(self) -> bool:
        """True if the page has no more than `MOST` elements."""
        nodes = self.tree.nodes
        stack: list[tuple[Node, etree._Element]] = []
        parent, child = self.element, self.tree.nodes[self.element].child
        while True:
            if child is not None:
                opened = self._take(child, parent)
                if opened is not None and (inner := child.child) is not None:
                    stack.append((child, parent))
                    self.tree.depth = max(self.tree.depth, len(stack) + 1)
                    parent, child, self.last = opened, inner, None
                    continue
                child = child.next
            elif stack:
                self._flush(parent)
                closed, outer = stack.pop()
                self.last, parent, child = parent, outer, closed.next
            else:
                self._flush(parent)
                return len(nodes) <= MOST
            if len(nodes) > MOST:
                return False

    def _take(self, node: Node, parent: etree._Element) -> etree._Element | None:
        number = node.tag_id
        if number == TEXT_ID:
            self._text(node.text_content or "")
            return None
        if number == COMMENT_ID or not node.is_element_node:
            return None
        self._flush(parent)
        element = etree.SubElement(parent, _tag(node), _attributes(node))
        self.tree.nodes[element] = node
        self.last = element
        return element

    def _text(self, text: str) -> None:
        self.tree.characters += len(text)
        self.texts.append(_FORBIDDEN.sub("", text) if not text.isprintable() else text)

    def _flush(self, parent: etree._Element) -> None:
        """Write the texts that stand in a row: comments may part them into many."""
        if not self.texts:
            return
        text = "".join(self.texts)
        self.texts.clear()
        if self.last is None:
            parent.text = text
        else:
            self.last.tail = text


def _tag(node: Node) -> str:
    tag = node.tag or "_"
    return tag if _NAME.fullmatch(tag) else _NO_NAME.sub("_", tag)


def _attributes(node: Node) -> dict[str, str]:
    found = {}
    for name, value in node.attributes.items():
        if _NAME.fullmatch(name):
            value = value or ""
            found[name] = value if value.isprintable() else _FORBIDDEN.sub("", value)
    return found
