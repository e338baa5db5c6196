"""The fields of an Article as YAML, to stand before its Markdown."""

from __future__ import annotations

from newsparse.article import Article
from newsparse.export.inline import plain
from newsparse.export.json import to_json
from newsparse.records import Author, Timestamp

FIELDS = (
    "url",
    "canonical_url",
    "headline",
    "kicker",
    "dek",
    "byline",
    "authors",
    "sources",
    "dateline",
    "published",
    "modified",
    "language",
    "section",
    "site_name",
    "publisher",
    "tags",
    "is_free",
    "license",
    "kind",
)
"""What front matter has of the record, in order."""


def front_matter(article: Article) -> str:
    """The fields between lines of "---"; empty ones are left out, authors are their names, times are ISO 8601.

    Strings and lists are written as JSON, which is YAML too: nothing in a text can end them.

    >>> print(front_matter(Article(headline='"One": two', tags=("a", "b"))), end="")
    ---
    headline: "\\"One\\": two"
    tags: ["a", "b"]
    kind: "other"
    ---
    """
    values = ((name, getattr(article, name)) for name in FIELDS)
    rows = [f"{name}: {to_json(_simple(value))}\n" for name, value in values if value not in _EMPTY]
    return "---\n" + "".join(rows) + "---\n"


_EMPTY = (None, "", ())


def _simple(value: object) -> object:
    if isinstance(value, tuple):
        return [_simple(part) for part in value]
    if isinstance(value, Timestamp):
        return value.iso
    if isinstance(value, Author):
        return plain(value.name)
    return plain(value) if isinstance(value, str) else value
