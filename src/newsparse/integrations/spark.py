"""newsparse and Apache Spark: Arrow functions for `DataFrame.mapInArrow`. Needs the extra `arrow` and PySpark 3.4.

The functions run on the workers, which need newsparse, pyarrow and, for WARC files, FastWARC.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

import pyarrow as pa
from pyspark.sql import DataFrame
from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
from pyspark.sql.types import StructType

from newsparse.integrations.arrow import parse_batch, parse_batch_schema, parse_warcs, parse_warcs_schema
from newsparse.sites.profiles import Profiles


def parse_pages(
    pages: DataFrame,
    *,
    keep: Sequence[str] = (),
    fields: Sequence[str] = (),
    provenance: bool = False,
    profiles: Profiles | None = None,
) -> DataFrame:
    """Read a frame of pages: a row in, a row out.

    Columns in, columns out and arguments are those of `newsparse.integrations.arrow.parse_batch`. It is lazy, as
    everything in Spark; `spark.sql.execution.arrow.maxRecordsPerBatch` says how many pages are in memory at a time.
    """
    read = partial(_pages, keep=tuple(keep), fields=tuple(fields), provenance=provenance, profiles=profiles)
    out = parse_batch_schema(to_arrow_schema(pages.schema), keep=keep, fields=fields, provenance=provenance)
    return pages.mapInArrow(read, spark_schema(out))


def parse_warc_files(
    files: DataFrame,
    *,
    fields: Sequence[str] = (),
    provenance: bool = False,
    profiles: Profiles | None = None,
) -> DataFrame:
    """Read the pages of WARC files, a row a page.

    *files* has a column `file` of paths, or of addresses that pyarrow can open on the workers (`s3://`, `gs://`,
    `hdfs://`). A file is read by one task from its first page to its last; so give it many files, in as many
    partitions: `files.repartition(files.count())`. The columns are those of `newsparse.integrations.arrow.parse_warcs`.
    """
    read = partial(_warcs, fields=tuple(fields), provenance=provenance, profiles=profiles)
    out = parse_warcs_schema(fields=fields, provenance=provenance)
    return files.select("file").mapInArrow(read, spark_schema(out))


def spark_schema(schema: pa.Schema) -> StructType:
    """An Arrow schema as Spark's, for your own `mapInArrow`."""
    return from_arrow_schema(schema)


def _pages(
    batches: Iterable[pa.RecordBatch],
    *,
    keep: tuple[str, ...],
    fields: tuple[str, ...],
    provenance: bool,
    profiles: Profiles | None,
) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        read = parse_batch(batch, keep=keep, fields=fields, provenance=provenance, profiles=profiles)
        yield from read.to_batches()


def _warcs(
    batches: Iterable[pa.RecordBatch], fields: tuple[str, ...], provenance: bool, profiles: Profiles | None
) -> Iterator[pa.RecordBatch]:
    for batch in batches:
        named = batch.column("file").to_pylist()
        yield from parse_warcs(named, fields=fields, provenance=provenance, profiles=profiles)
