"""Texts as children of XML elements: what the exports of HTML and TEI share. Everything is escaped by lxml."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import attrs
from lxml import etree

from newsparse.export.inline import plain
from newsparse.export.stretches import Stretch, stretches
from newsparse.records import BodyBlock, Span

Node = etree._Element
"""An element; lxml has no other name for it."""

Look = tuple[str, tuple[tuple[str, str], ...]]
"""The element that stands for a look: its tag, and its attributes as pairs."""


@attrs.frozen
class Vocabulary:
    """What the elements of a running text are called."""

    link: str
    """The element of a link."""
    target: str
    """Its attribute that holds the address."""
    strong: Look
    emphasis: Look
    line_break: str
    """The empty element of a line break."""


Writers = Mapping[type[BodyBlock], Callable[[Node, Any], object]]
"""What puts a block of each type at the end of an element."""


def put(parent: Node, block: BodyBlock, writers: Writers) -> None:
    """Put a block of the body at the end of *parent*; one that has no writer is left out."""
    if writer := writers.get(type(block)):
        writer(parent, block)


def child(parent: Node, tag: str, text: str | None = None, **attributes: str | None) -> Node:
    """A new last child of *parent*. Attributes that are None are left out; `_` in a name stands for `-`, one at its end
    for nothing.

    >>> node = child(etree.Element("list"), "item", "a < b", class_="first", n=None)
    >>> etree.tostring(node).decode()
    '<item class="first">a &lt; b</item>'
    """
    node = etree.SubElement(parent, tag)
    if text:
        node.text = plain(text)
    for name, value in attributes.items():
        if value is not None:
            node.set(name.rstrip("_").replace("_", "-"), plain(value))
    return node


def write(parent: Node, text: str, spans: Sequence[Span], words: Vocabulary) -> Node:
    """Put a text with its links and emphasis at the end of *parent*; gives *parent*.

    >>> words = Vocabulary("a", "href", ("b", ()), ("i", ()), "br")
    >>> spans = [Span(0, 2, "strong"), Span(0, 4, "link", "https://example.org/")]
    >>> etree.tostring(write(etree.Element("p"), "one\\ntwo", spans, words)).decode()
    '<p><a href="https://example.org/"><b>on</b>e</a><br/>two</p>'
    """
    text = plain(text)
    holder, address = parent, None
    for stretch in stretches(text, spans):
        if text[stretch.start] == "\n":
            etree.SubElement(parent, words.line_break)
            holder, address = parent, None
            continue
        if stretch.url != address:
            address = stretch.url
            holder = child(parent, words.link, None, **{words.target: address}) if address else parent
        _add(_inside(holder, stretch, words), text[stretch.start : stretch.end])
    return parent


def _inside(holder: Node, stretch: Stretch, words: Vocabulary) -> Node:
    for wanted, look in ((stretch.strong, words.strong), (stretch.emphasis, words.emphasis)):
        if wanted:
            holder = etree.SubElement(holder, look[0], dict(look[1]))
    return holder


def _add(parent: Node, text: str) -> None:
    if len(parent):
        parent[-1].tail = (parent[-1].tail or "") + text
    else:
        parent.text = (parent.text or "") + text
