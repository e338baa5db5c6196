"""newsparse and Apache Arrow: records as typed tables; tables of pages, and WARC files, into tables of records.

Spark, Ray, pandas, Polars, DuckDB and Parquet all take Arrow tables. Needs the extra `arrow` (pyarrow).
"""

from __future__ import annotations

from newsparse.integrations.arrow.pages import parse_batch, parse_batch_schema, parse_warcs, parse_warcs_schema
from newsparse.integrations.arrow.table import schema, to_articles, to_table

__all__ = [
    "parse_batch",
    "parse_batch_schema",
    "parse_warcs",
    "parse_warcs_schema",
    "schema",
    "to_articles",
    "to_table",
]
