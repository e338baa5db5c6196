"""One page → its record on standard output, or why there is none on standard error."""

from __future__ import annotations

import newsparse
from newsparse.article import Article
from newsparse.cli.attempt import PageError, attempted
from newsparse.cli.inputs import read_page
from newsparse.cli.options import Options, is_batch
from newsparse.cli.render import document_of, exported, record
from newsparse.limits import Limits


def run(options: Options) -> int:
    """Read what is asked for, write the records and return the exit code: 0, or 1 if a page failed, or 2 for wrong usage.

    A record is written whole or not at all.
    """
    if is_batch(options):
        from newsparse.cli.batch import run_batch

        return run_batch(options)
    (name,) = options.pages
    return attempted(lambda: _written(_article(_content(name), options), options), name, "newsparse")


def _written(article: Article, options: Options) -> str:
    if options.format == "ninjs" and not (article.url or article.canonical_url):
        raise PageError("ninjs needs the page's address, and it declares none; give it with --url")
    if options.format != "json":
        return exported(article, options.format)
    return document_of(record(article, options.fields, provenance=options.provenance))


def _article(html: bytes, options: Options) -> Article:
    return newsparse.parse(
        html,
        url=options.url,
        encoding=options.encoding,
        captured=options.captured,
        profiles=options.profiles,
    )


def _content(name: str) -> bytes:
    limit = Limits().bytes
    content = read_page(name).content
    if len(content) > limit:
        raise PageError(f"the page has more than {limit:,} bytes")
    return content
