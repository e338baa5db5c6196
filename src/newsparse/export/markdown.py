"""Article → Markdown: CommonMark with GitHub's tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newsparse.article import Article
from newsparse.export.figures import loose_images, placed_images
from newsparse.export.front_matter import front_matter as fields_of
from newsparse.export.inline import destination, line, lines, link
from newsparse.export.lists import list_lines
from newsparse.records import (
    BodyBlock,
    Embed,
    Figure,
    Image,
    ListBlock,
    ListItem,
    Note,
    Paragraph,
    Quote,
    Span,
    SpanKind,
    Subheading,
    Table,
)

_CLOSING_SIGNS = re.compile(r"(?<=\s)#+$")
"""What CommonMark drops from the end of a heading."""


def to_markdown(article: Article, *, front_matter: bool = False) -> str:
    """The article as a Markdown document, "" for an empty one; with *front_matter*, its fields as YAML before it.

    Order: kicker, headline, dek, byline with date, lead image, body, the images that have no place in the body. Page
    text is escaped: as mark-up, the document has only what this function wrote, and its links are http and https.

    >>> print(to_markdown(Article(headline="C# & <you>", body=(Paragraph("*One*."),))), end="")
    # C# & &lt;you&gt;
    <BLANKLINE>
    \\*One\\*.
    """
    blocks = [block for block in _blocks(article) if block]
    text = "\n".join("\n".join(block) + "\n" for block in blocks)
    return fields_of(article) + ("\n" if text else "") + text if front_matter else text


def _blocks(article: Article) -> Iterator[list[str]]:
    """The lines of each block of the document; an empty list for what has nothing to show."""
    loose = loose_images(article)
    yield from _opening(article)
    yield from _images(image for image in loose if image.lead)
    yield from _body(article)
    yield from _images(image for image in loose if not image.lead)


def _opening(article: Article) -> Iterator[list[str]]:
    stamp = article.published.iso if article.published else None
    yield _paragraph(article.kicker)
    yield _heading(article.headline or "", 1)
    yield _paragraph(article.dek, "strong")
    yield _paragraph(" · ".join(part for part in (article.byline, stamp) if part))


def _images(images: Iterator[Image]) -> Iterator[list[str]]:
    return (block for image in images for block in _image(image))


def _body(article: Article) -> Iterator[list[str]]:
    turn = 1
    for block in article.body:
        if isinstance(block, ListBlock):
            turn = 1 - turn
            yield list_lines(block, _entry, turn)
        elif isinstance(block, Figure):
            yield from _images(iter(placed_images(article, block)))
        elif isinstance(block, Table):
            yield _paragraph(block.caption, "emphasis")
            yield _table(block)
        else:
            yield _block(block)


def _block(block: BodyBlock) -> list[str]:
    if isinstance(block, Paragraph):
        return _broken(lines(block.text, block.spans))
    if isinstance(block, Subheading):
        return _heading(block.text, min(max(block.level, 2), 6))
    if isinstance(block, Quote):
        return _quote(block)
    if isinstance(block, Note):
        return _paragraph(block.text, "emphasis")
    if isinstance(block, Embed) and destination(block.url):
        return [link(line(block.provider) or "embed", block.url)]
    return []


def _paragraph(text: str | None, look: SpanKind | None = None) -> list[str]:
    return _broken(lines(text, [Span(0, len(text), look)] if look else ())) if text else []


def _broken(rows: list[str]) -> list[str]:
    """Rows of one paragraph, with hard line breaks between them."""
    return [row + "\\" for row in rows[:-1]] + rows[-1:]


def _heading(text: str, level: int) -> list[str]:
    title = line(text)
    title = _CLOSING_SIGNS.sub(r"\\\g<0>", title)
    return [f"{'#' * level} {title}"] if title else []


def _quote(quote: Quote) -> list[str]:
    rows = lines(quote.text, quote.spans)
    rows += [f"— {line(quote.attribution)}"] if quote.attribution else []
    return "\n>\n".join(f"> {row}" for row in rows).split("\n") if rows else []


def _entry(entry: ListItem) -> list[str]:
    return _broken(lines(entry.text, entry.spans))


def _table(table: Table) -> list[str]:
    rows = [table.header, *table.rows]
    width = max(map(len, rows))
    if not any(map(any, rows)):
        return []
    return [_row(rows[0], width), "|" + " --- |" * width, *(_row(row, width) for row in rows[1:])]


def _row(cells: Sequence[str], width: int) -> str:
    padded = [*cells, *[""] * (width - len(cells))]
    return "|" + "".join(f" {_cell(cell)} |" for cell in padded)


def _cell(text: str) -> str:
    return line(text).replace("\\|", "&#124;")  # not all parsers see how many backslashes stand before a bar


def _image(image: Image) -> list[list[str]]:
    target = destination(image.url)
    picture = [f"![{line(image.alt or '')}]({target})"] if target else []
    credit = f"({image.credit})" if image.credit else ""
    return [picture, _paragraph(" ".join(part for part in (image.caption, credit) if part), "emphasis")]
