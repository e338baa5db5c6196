"""The body of an article as elements of TEI P5."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from newsparse.article import Article
from newsparse.export.figures import placed_images
from newsparse.export.markup import Node, Vocabulary, Writers, child, put, write
from newsparse.export.stretches import is_web
from newsparse.records import (
    Embed,
    Figure,
    Image,
    ListBlock,
    Note,
    Paragraph,
    Quote,
    Subheading,
    Table,
)

_WORDS = Vocabulary("ref", "target", ("hi", (("rend", "bold"),)), ("hi", (("rend", "italic"),)), "lb")


def add_body(top: Node, article: Article) -> Node:
    """Put the blocks of the body at the end of the `div` *top*; gives the `div` that is open at the end.

    A subheading begins a `div` of its own inside the last one of a higher level, as TEI's heads stand at the start of
    what they are the head of.

    >>> top = etree.Element("div")
    >>> last = add_body(top, Article(body=(Paragraph("One."), Subheading("Then"), Paragraph("Two."))))
    >>> etree.tostring(top).decode()
    '<div><p>One.</p><div type="section" n="2"><head>Then</head><p>Two.</p></div></div>'
    """
    open_divs = [(1, top)]
    for block in article.body:
        if isinstance(block, Subheading):
            level = min(max(block.level, 2), 6)
            while open_divs[-1][0] >= level:
                open_divs.pop()
            section = child(open_divs[-1][1], "div", type="section", n=str(level))
            write(child(section, "head"), block.text, (), _WORDS)
            open_divs.append((level, section))
        elif isinstance(block, Figure):
            add_figures(open_divs[-1][1], placed_images(article, block))
        else:
            put(open_divs[-1][1], block, _WRITERS)
    return open_divs[-1][1]


def _paragraph(parent: Node, block: Paragraph) -> None:
    write(child(parent, "p"), block.text, block.spans, _WORDS)


def _note(parent: Node, block: Note) -> None:
    write(child(parent, "note", type=block.kind), block.text, (), _WORDS)


def _embed(parent: Node, block: Embed) -> None:
    target = block.url if is_web(block.url) else None
    child(child(parent, "p"), "ref", block.provider or block.url, type="embed", target=target)


def _quote(parent: Node, block: Quote) -> None:
    cit = child(parent, "cit")
    write(child(child(cit, "quote"), "p"), block.text, block.spans, _WORDS)
    if block.attribution:
        child(cit, "bibl", block.attribution)


def _list(parent: Node, block: ListBlock) -> None:
    holder = child(parent, "list", rend="numbered" if block.ordered else "bulleted")
    for entry in block.items:
        item = write(child(holder, "item"), entry.text, entry.spans, _WORDS)
        for inner in entry.children:
            _list(item, inner)


def _table(parent: Node, block: Table) -> None:
    table = child(parent, "table")
    if block.caption:
        child(table, "head", block.caption)
    for role, rows in (("label", (block.header,) if block.header else ()), ("data", block.rows)):
        for cells in rows:
            row = child(table, "row", role=role)
            for cell in cells:
                child(row, "cell", cell)


_WRITERS: Writers = {
    Paragraph: _paragraph,
    Quote: _quote,
    ListBlock: _list,
    Table: _table,
    Note: _note,
    Embed: _embed,
}


def add_figures(parent: Node, images: Iterable[Image]) -> None:
    """Put pictures at the end of *parent*, with caption (`head`), credit (`note`) and alternative text (`figDesc`)."""
    for image in images:
        figure = etree.Element("figure")
        if is_web(image.url):
            size = {name: f"{pixels}px" if pixels else None for name, pixels in _size(image)}
            child(figure, "graphic", url=image.url, **size)
        if image.caption:
            write(child(figure, "head"), image.caption, (), _WORDS)
        if image.alt:
            child(figure, "figDesc", image.alt)
        if image.credit:
            child(figure, "note", image.credit, type="credit")
        if len(figure):
            parent.append(figure)


def _size(image: Image) -> tuple[tuple[str, int | None], ...]:
    return ("width", image.width), ("height", image.height)
