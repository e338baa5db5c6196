"""Article → plain text to read."""

from __future__ import annotations

from newsparse.article import Article
from newsparse.export.inline import plain
from newsparse.export.lists import list_lines
from newsparse.records import BodyBlock, ListBlock, Note, Paragraph, Quote, Subheading, Table


def to_text(article: Article) -> str:
    """Kicker, headline, dek, byline with date, and the body, parted by blank lines; "" for an empty article.

    List entries are marked "- " or "1. ", cells parted by " | ", notes stand where the page has them. Captions and
    embeds are left out. The text ends with a line break and holds no control characters.

    >>> print(to_text(Article(headline="Bridge reopens", body=(Paragraph("It is open again."),))), end="")
    Bridge reopens
    <BLANKLINE>
    It is open again.
    """
    stamp = article.published.iso if article.published else None
    signature = " · ".join(part for part in (article.byline, stamp) if part)
    parts = [_lines(part or "") for part in (article.kicker, article.headline, article.dek, signature)]
    parts += [_block(block) for block in article.body]
    return "\n".join("\n".join(lines) + "\n" for lines in parts if lines)


def _lines(text: str) -> list[str]:
    return [line for row in plain(text).split("\n") if (line := row.strip())]


def _block(block: BodyBlock) -> list[str]:
    if isinstance(block, (Paragraph, Subheading, Note)):
        return _lines(block.text)
    if isinstance(block, Quote):
        return _lines(block.text) + _lines(f"— {block.attribution}" if block.attribution else "")
    if isinstance(block, ListBlock):
        return list_lines(block, lambda entry: _lines(entry.text))
    if isinstance(block, Table):
        return [" | ".join(" ".join(_lines(cell)) for cell in row) for row in (block.header, *block.rows) if any(row)]
    return []
