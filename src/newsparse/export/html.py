"""Article → HTML: a clean, escaped fragment that holds nothing of the page's own mark-up."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from newsparse.article import Article
from newsparse.export.figures import loose_images, placed_images
from newsparse.export.inline import plain
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

_WORDS = Vocabulary("a", "href", ("strong", ()), ("em", ()), "br")


def to_html(article: Article) -> str:
    """The article as one `<article>` element (HTML Living Standard), without style, script or class of the page.

    Order: kicker, headline, dek, byline, time, lead image, body, the images that have no place in the body. The only
    attributes are `href`, `src`, `alt`, `width`, `height`, `datetime`, `lang`, `dir`, `scope` and a few `class`es of
    newsparse; addresses are http and https.

    >>> print(to_html(Article(headline="A < B", body=(Paragraph("One."),))), end="")
    <article><header><h1>A &lt; B</h1></header><p>One.</p></article>
    """
    root = etree.Element("article")
    for name, value in (("lang", article.language), ("dir", article.direction)):
        if value:
            root.set(name, plain(value))
    _header(root, article)
    loose = loose_images(article)
    _figures(root, (image for image in loose if image.lead))
    add_body(root, article)
    _figures(root, (image for image in loose if not image.lead))
    return etree.tostring(root, encoding="unicode", method="html")


def body_xhtml(article: Article) -> str:
    """The body as a well-formed XHTML `<div>`; "" where there is none.

    >>> body_xhtml(Article(body=(Paragraph("One\\ntwo."),)))
    '<div xmlns="http://www.w3.org/1999/xhtml"><p>One<br/>two.</p></div>'
    """
    if not article.body:
        return ""
    root = etree.Element("div")
    add_body(root, article)
    root.set("xmlns", "http://www.w3.org/1999/xhtml")
    return etree.tostring(root, encoding="unicode")


def add_body(parent: Node, article: Article) -> None:
    """Put the blocks of the body at the end of *parent*."""
    for block in article.body:
        if isinstance(block, Figure):
            _figures(parent, placed_images(article, block))
        else:
            put(parent, block, _WRITERS)


def _paragraph(parent: Node, block: Paragraph) -> None:
    write(child(parent, "p"), block.text, block.spans, _WORDS)


def _subheading(parent: Node, block: Subheading) -> None:
    write(child(parent, f"h{min(max(block.level, 2), 6)}"), block.text, (), _WORDS)


def _quote(parent: Node, block: Quote) -> None:
    quote = child(parent, "blockquote")
    write(child(quote, "p"), block.text, block.spans, _WORDS)
    if block.attribution:
        child(child(quote, "footer"), "cite", block.attribution)


def _note(parent: Node, block: Note) -> None:
    child(child(parent, "aside", class_=block.kind), "p", block.text)


def _embed(parent: Node, block: Embed) -> None:
    if is_web(block.url):
        child(child(parent, "p", class_="embed"), "a", block.provider or block.url, href=block.url)


def _header(root: Node, article: Article) -> None:
    header = etree.Element("header")
    for tag, text, name in (
        ("p", article.kicker, "kicker"),
        ("h1", article.headline, None),
        ("p", article.dek, "dek"),
        ("p", article.byline, "byline"),
    ):
        if text:
            write(child(header, tag, class_=name), text, (), _WORDS)
    if article.published:
        child(header, "time", article.published.iso, datetime=article.published.iso)
    if len(header):
        root.append(header)


def _list(parent: Node, block: ListBlock) -> None:
    holder = child(parent, "ol" if block.ordered else "ul")
    for entry in block.items:
        item = write(child(holder, "li"), entry.text, entry.spans, _WORDS)
        for inner in entry.children:
            _list(item, inner)


def _table(parent: Node, block: Table) -> None:
    table = child(parent, "table")
    if block.caption:
        child(table, "caption", block.caption)
    if block.header:
        row = child(child(table, "thead"), "tr")
        for cell in block.header:
            child(row, "th", cell, scope="col")
    body = child(table, "tbody")
    for cells in block.rows:
        row = child(body, "tr")
        for cell in cells:
            child(row, "td", cell)


_WRITERS: Writers = {
    Paragraph: _paragraph,
    Subheading: _subheading,
    Quote: _quote,
    ListBlock: _list,
    Table: _table,
    Note: _note,
    Embed: _embed,
}


def _figures(parent: Node, images: Iterable[Image]) -> None:
    for image in images:
        figure = etree.Element("figure")
        if is_web(image.url):
            size = {"width": str(image.width) if image.width else None}
            size["height"] = str(image.height) if image.height else None
            child(figure, "img", src=image.url, alt=image.alt or "", **size)
        _caption(figure, image)
        if len(figure):
            parent.append(figure)


def _caption(figure: Node, image: Image) -> None:
    if not (image.caption or image.credit):
        return
    caption = write(child(figure, "figcaption"), image.caption or "", (), _WORDS)
    if image.credit:
        if image.caption:
            last = caption[-1] if len(caption) else None
            if last is None:
                caption.text = f"{caption.text} "
            else:
                last.tail = f"{last.tail or ''} "
        child(caption, "small", image.credit)
