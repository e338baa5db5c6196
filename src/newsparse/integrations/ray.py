"""newsparse and Ray Data: functions for `Dataset.map_batches`. Needs the extra `arrow` and Ray (`ray[data]`).

The workers need newsparse, pyarrow and, for WARC files, FastWARC.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

import pyarrow as pa
import ray.data

from newsparse.integrations.arrow import parse_batch, parse_warcs
from newsparse.sites.profiles import Profiles


def parse_pages(
    pages: ray.data.Dataset,
    *,
    keep: Sequence[str] = (),
    fields: Sequence[str] = (),
    provenance: bool = False,
    profiles: Profiles | None = None,
) -> ray.data.Dataset:
    """Read a dataset of pages: a row in, a row out.

    Columns in, columns out and arguments are those of `newsparse.integrations.arrow.parse_batch`.
    """
    read = partial(parse_batch, keep=tuple(keep), fields=tuple(fields), provenance=provenance, profiles=profiles)
    return pages.map_batches(read, batch_format="pyarrow", batch_size=64, zero_copy_batch=True)


def parse_warc_files(
    files: ray.data.Dataset,
    *,
    fields: Sequence[str] = (),
    provenance: bool = False,
    profiles: Profiles | None = None,
) -> ray.data.Dataset:
    """Read the pages of WARC files, a row a page.

    *files* has a column `file` of paths, or of addresses that pyarrow can open on the workers (`s3://`, `gs://`,
    `hdfs://`). A file is read by one task from its first page to its last, so give it many. The columns are those of
    `newsparse.integrations.arrow.parse_warcs`.
    """
    read = partial(_warcs, fields=tuple(fields), provenance=provenance, profiles=profiles)
    return files.map_batches(read, batch_format="pyarrow", batch_size=1, zero_copy_batch=True)


def _warcs(
    files: pa.Table, fields: tuple[str, ...], provenance: bool, profiles: Profiles | None
) -> Iterator[pa.Table]:
    named = files.column("file").to_pylist()
    for batch in parse_warcs(named, fields=fields, provenance=provenance, profiles=profiles):
        yield pa.Table.from_batches([batch])
