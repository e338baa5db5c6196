"""Article text as content systems keep it in JSON: HTML, or trees of blocks and spans, as lines of text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from newsparse.parsing.htmltext import lines, unescaped
from newsparse.parsing.jsontext import read_json


def rich_text(value: object) -> str:
    r"""The paragraphs, headings, list items and quotes of a text, one a line; "" if there are none.

    Reads HTML, plain text, lists of them, and the trees of Arc (ANS `content_elements`), Contentful, Portable Text,
    ProseMirror and Tiptap, Slate, Lexical, Draft.js, Editor.js and their like. Images, embeds, advertisements and
    links to other articles are left out.

    >>> rich_text([{"type": "text", "content": "<p>Rain <b>fell</b>.</p>"}, {"type": "image", "caption": "A cloud"}])
    'Rain fell.'
    >>> rich_text({"type": "doc", "content": [{"type": "paragraph", "content": [
    ...     {"type": "text", "text": "Rain "}, {"type": "text", "text": "fell.", "marks": [{"type": "bold"}]}]}]})
    'Rain fell.'
    """
    return "\n".join(line for line in _Reader().lines(value, _DEPTH, False) if line)


class _Reader:
    """Reads one tree and stops where it would be endless: parts of a tree may stand in many places of it."""

    def __init__(self) -> None:
        self.left = _NODES

    def lines(self, value: object, depth: int, inline: bool) -> Iterator[str]:
        """The lines of a node. *inline*: it stands in a paragraph, and its text leaves are spans of one line."""
        self.left -= 1
        if depth <= 0 or self.left < 0:
            return
        if isinstance(value, str):
            yield from self._text(value, depth)
        elif isinstance(value, list):
            yield from self._list(value, depth, inline)
        elif isinstance(value, dict):
            yield from self._node(value, depth)

    def _text(self, text: str, depth: int) -> Iterator[str]:
        """The lines of HTML or plain text, or of a tree that is packed as JSON in a string."""
        if text[:1] in ("{", "[") and (tree := read_json(text)) is not None:
            yield from self.lines(tree, depth - 1, False)
        else:
            yield from lines(text).split("\n")

    def _list(self, nodes: list[object], depth: int, inline: bool) -> Iterator[str]:
        if nodes and all(_is_span(node, inline) for node in nodes):
            yield from _joined(nodes, depth).split("\n")
            return
        for node in nodes:
            if isinstance(node, (dict, list)) or (isinstance(node, str) and " " in node):
                yield from self.lines(node, depth - 1, False)

    def _node(self, node: Mapping[str, object], depth: int) -> Iterator[str]:
        kind = _kind(node)
        if _has(kind, _NOT_TEXT):
            return
        text = _own_text(node)
        if text is not None:
            yield from self._text(text, depth)
            return
        inline = kind == "p" or _has(kind, _PARAGRAPHS)
        children = [inner for key in _CHILDREN if (inner := node.get(key)) and isinstance(inner, (list, dict))]
        for inner in children:
            yield from self.lines(inner, depth - 1, inline)
        if not children:
            yield from self._unknown(node, depth)

    def _unknown(self, node: Mapping[str, object], depth: int) -> Iterator[str]:
        """The lines of a node that keeps its text where nobody else does: all that is prose or may hold some."""
        for key, value in node.items():
            if isinstance(value, str):
                if len(value) < _PROSE or " " not in value:
                    continue
            elif not isinstance(value, (list, dict)):
                continue
            if not is_aside(key):
                yield from self.lines(value, depth - 1, False)


def _has(kind: str, words: Iterable[str]) -> bool:
    return any(word in kind for word in words)


def _own_text(node: Mapping[str, object]) -> str | None:
    for key in _TEXTS:
        text = node.get(key)
        if isinstance(text, str) and text.strip():
            return text
    return None


def is_aside(key: str) -> bool:
    """True if a key tells that its value is no text of the article.

    >>> is_aside("relatedArticles"), is_aside("bodyBlocks")
    (True, False)
    """
    key = key.lower()
    return any(word in key for word in _ASIDES) or any(word in key for word in _NOT_TEXT)


def _joined(nodes: list[object], depth: int) -> str:
    """The text of spans in a row, white space folded, line breaks kept."""
    text = "".join(piece for node in nodes for piece in _pieces(node, depth))
    return "\n".join(" ".join(line.split()) for line in unescaped(text).split("\n"))


def _pieces(node: object, depth: int) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, dict) and depth > 0:
        if "break" in _kind(node):
            yield "\n"
        for key in ("text", "value", *_CHILDREN):
            inner = node.get(key)
            if isinstance(inner, str):
                yield inner
                return
            if isinstance(inner, list) and inner:
                for child in inner:
                    yield from _pieces(child, depth - 1)
                return


def _is_span(node: object, inline: bool) -> bool:
    """True if a node is a stretch of a paragraph and no block of its own."""
    if not isinstance(node, dict):
        return inline and isinstance(node, str)
    kind = _kind(node)
    if kind in _SPANS:
        return True
    if kind in ("", "text"):
        return isinstance(node.get("text", node.get("value")), str) and (inline or not _SPAN_KEYS.isdisjoint(node))
    return False


def _kind(node: Mapping[str, object]) -> str:
    """What a node calls itself, lower case; "" if it does not say."""
    for key in ("type", "_type", "nodeType", "__typename", "kind", "blockType", "component", "tag"):
        kind = node.get(key)
        if isinstance(kind, str):
            return kind.lower()
    return ""


_DEPTH = 40
"""Deepest nesting of a tree that is read."""
_NODES = 20_000
"""How many nodes of a tree are read."""
_PROSE = 60
"""A shorter text is no prose, where nothing else says that it is."""
_TEXTS = (
    *("text", "content", "html", "rendered", "value", "body", "copy", "markup", "markdown", "paragraph", "plaintext"),
    *("processed", "bodyHtml", "richText"),
)
"""Where a node keeps text, the most usual first."""
_CHILDREN = (
    *("children", "content", "content_elements", "contentElements", "blocks", "items", "elements", "nodes", "json"),
    *("model", "data", "attrs", "root", "document", "body", "paragraphs", "components", "value", "props", "fields"),
    *("richText", "text"),
)
"""Where a node keeps other nodes."""
_PARAGRAPHS = ("para", "head", "block", "item", "quote", "h1", "h2", "h3", "h4", "unstyled", "lead", "title")
"""Words in the type of a node whose children are spans."""
_SPANS = frozenset(
    (
        *("span", "link", "hyperlink", "entry-hyperlink", "asset-hyperlink", "a", "strong", "em", "b", "i", "u"),
        *("hardbreak", "hard_break", "linebreak", "br", "fragment", "urllink", "autolink", "mention", "bold", "italic"),
        "mark",
    )
)
_SPAN_KEYS = frozenset(("marks", "bold", "italic", "format", "styles", "underline", "style"))
"""What only a span says of itself."""
_NOT_TEXT = (
    *("image", "photo", "picture", "gallery", "video", "audio", "podcast", "embed", "iframe", "advert", "promo"),
    *("related", "newsletter", "interstitial", "recommend", "tweet", "instagram", "youtube", "script", "raw_html"),
    *("teaser", "media", "figure", "table-of-contents", "poll", "quiz", "button", "sponsor", "slideshow"),
)
"""Words in the type of a node that is no text of the article."""
_ASIDES = (
    *("caption", "alt", "description", "teaser", "bio", "author", "seo", "meta", "recirc", "nav", "menu", "footer"),
    *("comment", "i18n", "translation", "config", "credit", "summary", "schema", "url", "href", "style", "class"),
    *("tracking", "analytics", "subscri", "disclaimer", "legal", "consent", "header", "sidebar", "faq"),
)
"""Words in the keys of what is not the article's text."""
