"""newsparse and Polars: articles, and frames of pages, as data frames. Needs the extra `arrow` and Polars."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import polars as pl

from newsparse.article import Article
from newsparse.integrations.arrow import parse_batch, to_table
from newsparse.sites.profiles import Profiles


def to_frame(articles: Iterable[Article], fields: Sequence[str] = (), *, provenance: bool = False) -> pl.DataFrame:
    """A row an article, typed and nested.

    >>> to_frame([Article(headline="Rain at last", tags=("rain",))], ["headline", "tags"]).row(0)
    ('Rain at last', ['rain'])
    """
    return pl.DataFrame(pl.from_arrow(to_table(articles, fields, provenance=provenance)))


def parse_frame(
    pages: pl.DataFrame,
    *,
    keep: Sequence[str] = (),
    fields: Sequence[str] = (),
    provenance: bool = False,
    profiles: Profiles | None = None,
) -> pl.DataFrame:
    """Read a frame of pages: a row in, a row out.

    Columns in, columns out and arguments are those of `newsparse.integrations.arrow.parse_batch`. For more pages than
    memory holds, give it to `LazyFrame.map_batches`.

    >>> parse_frame(pl.DataFrame({"html": ["<h1>Rain at last</h1>"]}), fields=["headline"]).row(0)
    (None, 'Rain at last')
    """
    read = parse_batch(pages.to_arrow(), keep=keep, fields=fields, provenance=provenance, profiles=profiles)
    return pl.DataFrame(pl.from_arrow(read))
