"""The judge of the Markdown tests: a Markdown parser that lets HTML through, and behind it a browser's HTML parser."""

from __future__ import annotations

from collections.abc import Iterator

from hypothesis import strategies as st
from markdown_it import MarkdownIt
from selectolax.lexbor import LexborHTMLParser, LexborNode

from newsparse.article import Article
from newsparse.records import BodyBlock, Image

STRICT = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
LINKING = MarkdownIt("gfm-like", {"html": True})


def rendered(markdown: str, parser: MarkdownIt = STRICT) -> LexborNode:
    """What a browser makes of the document, with the HTML that the page's text may have smuggled in."""
    root = LexborHTMLParser(f"<body><main>{parser.render(markdown)}").root
    assert root is not None
    return root


def tags(root: LexborNode) -> list[str]:
    """The tags of the document in order, without its four outermost."""
    found = [str(element.tag) for element in root.css("*")]
    assert found[:4] == ["html", "head", "body", "main"]
    return found[4:]


def words(root: LexborNode) -> str:
    return " ".join(root.text().split())


def body(*blocks: BodyBlock, **fields: tuple[Image, ...]) -> Article:
    return Article(body=blocks, **fields)  # type: ignore[arg-type]


def squeezed(text: str) -> str:
    return "".join(text.split())


def links(root: LexborNode) -> Iterator[str]:
    yield from (element.attributes.get("href") or element.attributes.get("src") or "" for element in root.css("a, img"))


AWKWARD = st.text(st.sampled_from("ab é重\"'!*_`[]()<>&;#|~\\\n-:.1@/"), min_size=1, max_size=14)
"""Short texts in which much could be mark-up."""
