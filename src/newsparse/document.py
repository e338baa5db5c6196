"""The one tree of a page, read-only. This is the only room that knows the HTML parser."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final, NamedTuple

import attrs
from selectolax.lexbor import LexborDocumentOptions, LexborHTMLParser, LexborNode, SelectolaxError

from newsparse.limits import Limits
from newsparse.parsing.jsontext import deeper
from newsparse.parsing.urls import absolute

Node = LexborNode
"""An element or text of the tree; only `flow` and `sites` hold one, and only while they read it."""

Attributes = Mapping[str, "str | None"]

BadSelector = SelectolaxError
"""What `Document.select` raises for a text that is no CSS selector."""

_DEFAULT_LIMITS = Limits()
_NO_EVENTS = LexborDocumentOptions.WO_EVENTS.value
"""Lexbor then copies no chosen option into `<selectedcontent>`, which nobody reads, and is a tenth faster."""

TEXT_ID = 2
"""Lexbor's tag number of a text node."""
COMMENT_ID = 4
"""Lexbor's tag number of a comment."""
MARK = "newsparse-mark"
"""The attribute with which `sites` labels elements that a profile marks; the walk carries it along like any other."""
LARGEST_TAG_ID = 1024
"""Lexbor numbers the tags that it knows from 0; for others the number is an address and means nothing."""

_LONG = 200
"""A text of more characters may hold a script."""
_UNREAD = ("script", "style", "noscript")
_KEYS = ("property", "name", "itemprop", "http-equiv")
"""The attributes of a `<meta>` that say what its content is."""
_TITLE_END = re.compile(r"</?(?:title|meta|link|base|script|style|noscript|head|body|html|div|h1|p)\b|<!--", re.I)
"""What stands behind the text of a title that is not closed, or not well."""


@attrs.define(eq=False)
class Meta:
    """A `<meta>` with a content."""

    index: Final[int]
    """Its number among the page's `<meta>` elements, from 0."""
    key: Final[str]
    """Its `property`, `name`, `http-equiv` or `itemprop`, lower case."""
    value: Final[str]
    """Its content, stripped. Never empty."""
    attribute: Final[str] = "name"
    """The attribute that holds the key: `property`, `name`, `itemprop` or `http-equiv`."""


@attrs.define(eq=False)
class Link:
    """A `<link>` with a `rel` and a `href`."""

    index: Final[int]
    """Its number among the page's `<link>` elements, from 0."""
    rels: Final[tuple[str, ...]]
    """The words of its `rel`, lower case."""
    href: Final[str]
    """Its address as found, stripped. Never empty."""
    attributes: Final[Attributes]
    """All its attributes."""


@attrs.define(eq=False)
class Script:
    """A `<script>` with text of its own."""

    index: Final[int]
    """Its number among the page's `<script>` elements, from 0."""
    type: Final[str]
    """Its `type`, lower case, without parameters; "" if it has none."""
    id: Final[str]
    """Its `id`; "" if it has none."""
    _first: Final[Node]

    @property
    def text(self) -> str:
        """Its text, as found; taken from the tree at every call, since half of a page is scripts that nobody reads."""
        return _text_from(self._first)


class Element(NamedTuple):
    """An element that carries microdata or RDFa."""

    attributes: Attributes
    """All its attributes."""
    tag: str
    """Its tag name, lower case."""
    parent: int
    """Index, in the same tuple, of the nearest such element around it; -1 if there is none."""
    text: str
    """Its text, white space folded; "" for one that opens a scope of its own."""


@attrs.frozen(eq=False)
class Document:
    """A parsed page."""

    tree: LexborHTMLParser
    url: str | None
    """The address that the caller gave; None if none."""
    base: str | None
    """What relative addresses are relative to: `<base href>`, else `url`."""
    language: str | None
    """The `lang` of `<html>` (or of `<body>`), as found; None if there is none."""
    direction: str | None
    """The `dir` of `<html>` or `<body>`, lower case; None if there is none."""
    title: str
    """The text of `<title>`, white space folded."""
    metas: tuple[Meta, ...]
    links: tuple[Link, ...]
    scripts: tuple[Script, ...]

    script_depth: int = _DEFAULT_LIMITS.script_depth
    """Deepest nesting of JSON that is read."""
    notes: tuple[str, ...] = ()
    """What was left out of it, in words."""

    @classmethod
    def read(
        cls, utf8: bytes, url: str | None = None, limits: Limits = _DEFAULT_LIMITS, *, may_hold_long_values: bool = False
    ) -> Document:
        """Parse UTF-8 bytes as a browser does, scripts switched off. Any bytes give a tree.

        *may_hold_long_values*: attribute values beyond `limits.attribute` are looked for, and left out.
        """
        tree = LexborHTMLParser(utf8, options=_NO_EVENTS)
        cut = _drop_long_values(tree, limits.attribute) if may_hold_long_values else 0
        head = _Head(tree, limits, len(utf8))
        html, body = _attributes(tree.root), _attributes(tree.body)
        return cls(
            tree=tree,
            url=url,
            base=(absolute(head.base, url) if head.base else None) or url,
            language=html.get("lang") or html.get("xml:lang") or body.get("lang"),
            direction=(html.get("dir") or body.get("dir") or "").strip().lower() or None,
            title=head.title,
            metas=tuple(head.metas),
            links=tuple(head.links),
            scripts=tuple(head.scripts),
            script_depth=limits.script_depth,
            notes=tuple(head.notes(cut)),
        )

    @property
    def root(self) -> Node | None:
        """The `html` element; None for a page without any."""
        return self.tree.root

    def select(self, css: str) -> list[Node]:
        """All elements that a CSS selector matches, in document order."""
        return self.tree.css(css)

    @property
    def html(self) -> str:
        """The page as it was given to the parser."""
        return self.tree.raw_html.decode("utf-8", "replace")

    def create(self, tag: str) -> Node:
        """A new element of the tree, in no place yet."""
        return self.tree.create_node(tag)

    def absolute(self, href: str | None) -> str | None:
        """An address of the page as an absolute http(s) URL; None if it is none."""
        return absolute(href, self.base)

    def marked(self) -> tuple[Element, ...]:
        """The elements with `itemprop`, `itemscope`, `property` or `typeof` outside `<head>`'s metas, in document order."""
        found = self.tree.css("[itemscope],[itemprop],[typeof],body [property]")
        nodes = {node.mem_id: node for node in found}.values()  # Lexbor lists a node once for each selector it matches
        index = {node.mem_id: i for i, node in enumerate(nodes)}
        return tuple(_element(node, index) for node in nodes)


def _element(node: Node, index: Mapping[int, int]) -> Element:
    attributes = node.attributes
    parent, up = -1, node.parent
    while up is not None:
        parent = index.get(up.mem_id, -1)
        if parent >= 0:
            break
        up = up.parent
    scope = "itemscope" in attributes or "typeof" in attributes
    text = "" if scope or "content" in attributes else " ".join(_shown_text(node).split())
    return Element(attributes, node.tag or "", parent, text)


def _shown_text(node: Node) -> str:
    """The text inside an element; where that is long, without its scripts, which are looked for only there."""
    text = node.text() or ""
    if len(text) < _LONG or node.css_first("script,style,noscript,template") is None:
        return text
    texts = (one for one in node.traverse(include_text=True) if one.tag_id == TEXT_ID)
    return "".join([one.text_content or "" for one in texts if (one.parent or one).tag not in _UNREAD])


def _attributes(node: Node | None) -> Attributes:
    return node.attributes if node is not None else {}


_DEEPEST_TEMPLATE = 10
"""Templates in templates are looked into this deep; fewer are read."""


def _drop_long_values(tree: LexborHTMLParser, longest: int) -> int:
    """Take the attributes with longer values from the elements; returns how many. Before anybody reads the tree."""
    cut = 0
    roots: list[tuple[LexborHTMLParser | Node, int]] = [(tree, 0)]
    while roots:
        root, depth = roots.pop()
        for node in root.css("*"):
            for name, value in node.attributes.items():
                if value and len(value) > longest:
                    del node.attrs[name]
                    cut += 1
            if node.tag == "template" and depth < _DEEPEST_TEMPLATE:
                roots.extend((fragment, depth + 1) for fragment in node.template_fragments())
    return cut


class _Head:
    """What `Document` keeps of the elements that hold declared data."""

    def __init__(self, tree: LexborHTMLParser, limits: Limits, size: int) -> None:
        self.limits, self.may_be_large = limits, size > limits.script
        self.large = self.deep = 0
        found: dict[str | None, list[Node]] = {name: [] for name in ("title", "base", "meta", "link", "script")}
        for node in tree.css("title,base,meta,link,script"):
            found[node.tag].append(node)
        self.title = _title(found["title"])
        self.base = next((node.attributes.get("href") for node in found["base"]), None)
        self.metas = [meta for index, node in enumerate(found["meta"]) for meta in _metas(index, node.attributes)]
        self.links = [link for index, node in enumerate(found["link"]) if (link := _link(index, node.attributes))]
        self.scripts = [one for index, node in enumerate(found["script"]) if (one := self._script(index, node))]

    def _script(self, index: int, node: Node) -> Script | None:
        child = node.first_child
        if child is None or (child.is_empty_text_node and child.next is None):
            return None
        attributes = node.attributes
        kind = (attributes.get("type") or "").partition(";")[0].strip().lower()
        if (self.may_be_large or "json" in kind) and self._is_beyond(_text_from(child), "json" in kind):
            return None
        return Script(index, kind, attributes.get("id") or "", child)

    def _is_beyond(self, text: str, is_json: bool) -> bool:
        large = len(text) > self.limits.script
        deep = not large and is_json and deeper(text, self.limits.script_depth)
        self.large, self.deep = self.large + large, self.deep + deep
        return large or deep

    def notes(self, values: int) -> Iterator[str]:
        """What was left out, in words; *values*: so many attributes."""
        limits = self.limits
        if values:
            yield f"{values} attributes beyond Limits.attribute ({limits.attribute} characters) were passed over"
        if self.large:
            yield f"{self.large} scripts beyond Limits.script ({limits.script} characters) were passed over"
        if self.deep:
            yield f"{self.deep} JSON scripts beyond Limits.script_depth ({limits.script_depth} levels) were passed over"


def _title(nodes: list[Node]) -> str:
    """The first title that is not empty. To a parser, one that is not closed holds the rest of the page."""
    for node in nodes:
        if title := " ".join(_TITLE_END.split(node.text() or "", maxsplit=1)[0].split()):
            return title
    return ""


def _metas(index: int, attributes: Attributes) -> Iterator[Meta]:
    value = (attributes.get("content") or attributes.get("value") or "").strip()
    if value:
        for name in _KEYS:
            if key := attributes.get(name):
                yield Meta(index, key.strip().lower(), value, name)


def _link(index: int, attributes: Attributes) -> Link | None:
    rels, href = (attributes.get("rel") or "").lower().split(), (attributes.get("href") or "").strip()
    return Link(index, tuple(rels), href, attributes) if rels and href else None


def _text_from(node: Node | None) -> str:
    """The text of a node and those that follow it."""
    pieces = []
    while node is not None:
        pieces.append(node.text_content or "")
        node = node.next
    return "".join(pieces)
