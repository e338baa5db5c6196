"""newsparse and pandas: articles, and frames of pages, as data frames. Needs the extra `arrow` and pandas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pandas as pd
import pyarrow as pa

from newsparse.article import Article
from newsparse.integrations.arrow import parse_batch, to_table
from newsparse.sites.profiles import Profiles


def to_frame(articles: Iterable[Article], fields: Sequence[str] = (), *, provenance: bool = False) -> pd.DataFrame:
    """A row an article; typed by Arrow, so that empty stays apart from false and from 0.

    >>> to_frame([Article(headline="Rain at last", tags=("rain",))], ["headline", "is_free"]).dtypes["is_free"]
    bool[pyarrow]
    """
    return _frame(to_table(articles, fields, provenance=provenance))


def parse_frame(
    pages: pd.DataFrame,
    *,
    keep: Sequence[str] = (),
    fields: Sequence[str] = (),
    provenance: bool = False,
    profiles: Profiles | None = None,
) -> pd.DataFrame:
    """Read a frame of pages: a row in, a row out, with the same index.

    Columns in, columns out and arguments are those of `newsparse.integrations.arrow.parse_batch`.

    >>> pages = pd.DataFrame({"html": ["<h1>Rain at last</h1>"]}, index=[7])
    >>> parse_frame(pages, fields=["headline"]).loc[7, "headline"]
    'Rain at last'
    """
    known = [name for name in ("html", "url", "encoding", "captured", *keep) if name in pages.columns]
    table = pa.Table.from_pandas(pages[known], preserve_index=False)
    read = _frame(parse_batch(table, keep=keep, fields=fields, provenance=provenance, profiles=profiles))
    read.index = pages.index
    return read


def _frame(table: pa.Table) -> pd.DataFrame:
    return table.to_pandas(types_mapper=pd.ArrowDtype)
