"""Tables of pages, and WARC files, into batches of records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import Any, BinaryIO, cast

import pyarrow as pa

from newsparse.capture import Capture
from newsparse.errors import ArgumentError
from newsparse.export.chosen import chosen
from newsparse.intake.place import Place, unread
from newsparse.intake.read_jsonl import moment
from newsparse.intake.read_page import Known
from newsparse.intake.read_warc import warc
from newsparse.integrations.arrow.columns import Column
from newsparse.integrations.arrow.table import ERROR, batch, columns
from newsparse.limits import Limits
from newsparse.many.work import outcome
from newsparse.sites.profiles import Profiles

ROWS = 64
"""Rows of a batch that is read from a WARC file."""

_PLACE = {"file": Column(pa.string()), "offset": Column(pa.int64())}


def parse_batch(
    pages: pa.RecordBatch | pa.Table,
    *,
    keep: Sequence[str] = (),
    fields: Sequence[str] = (),
    provenance: bool = False,
    profiles: Profiles | None = None,
) -> pa.Table:
    """Read a batch of pages: a row in, a row out.

    *pages*: its columns are `html` (binary or string), and where known `url`, `encoding` (strings) and `captured` (a
    timestamp with zone, or an ISO 8601 string). *keep*: other columns of it that go along. *fields* and *provenance*: as
    in `schema`; *profiles*: as in `newsparse.parse`. The columns are those of *keep*, `error` (null, or its type and message), and the record's.

    >>> pages = pa.table({"id": [7], "html": ["<h1>Rain at last</h1>"]})
    >>> parse_batch(pages, keep=["id"], fields=["headline"]).to_pylist()
    [{'id': 7, 'error': None, 'headline': 'Rain at last'}]
    """
    by_name = _columns(fields, provenance)
    rows = [_row(capture, profiles, tuple(fields), provenance) for capture in _captures(pages)]
    read = pa.Table.from_batches([batch(rows, by_name)])
    for place, name in enumerate(keep):
        read = read.add_column(place, pages.schema.field(name), pa.chunked_array(_chunks(pages.column(name))))
    return read


def parse_batch_schema(
    pages: pa.Schema, *, keep: Sequence[str] = (), fields: Sequence[str] = (), provenance: bool = False
) -> pa.Schema:
    """The schema of what `parse_batch` gives for pages of this schema."""
    return pa.schema([*(pages.field(name) for name in keep), *_arrow(_columns(fields, provenance))])


def parse_warcs(
    files: Iterable[str],
    *,
    fields: Sequence[str] = (),
    provenance: bool = False,
    profiles: Profiles | None = None,
) -> Iterator[pa.RecordBatch]:
    """Read the pages of WARC files, given as paths or as addresses that pyarrow can open (`s3://`, `gs://`, `hdfs://`).

    The columns are `file`, `offset` (where the page stands in it), `error`, and the record's: `parse_warcs_schema`.
    Memory does not grow with the files. A file that cannot be read is a row with an error.
    """
    by_name = _PLACE | _columns(fields, provenance)
    captures = (capture for file in files for capture in _warc(file))
    while held := list(islice(captures, ROWS)):
        yield batch([_placed(capture) | _row(capture, profiles, tuple(fields), provenance) for capture in held], by_name)


def parse_warcs_schema(*, fields: Sequence[str] = (), provenance: bool = False) -> pa.Schema:
    """The schema of what `parse_warcs` gives."""
    return pa.schema(_arrow(_PLACE | _columns(fields, provenance)))


def _columns(fields: Sequence[str], provenance: bool) -> dict[str, Column]:
    return {"error": Column(ERROR)} | columns(fields, provenance=provenance)


def _arrow(by_name: dict[str, Column]) -> list[pa.Field]:
    return [pa.field(name, found.type) for name, found in by_name.items()]


def _chunks(column: pa.Array | pa.ChunkedArray) -> list[pa.Array]:
    return list(column.chunks) if isinstance(column, pa.ChunkedArray) else [column]


def _captures(pages: pa.RecordBatch | pa.Table) -> Iterator[Capture]:
    known = [name for name in ("html", "url", "encoding", "captured") if name in pages.schema.names]
    if "html" not in known:
        raise ArgumentError(f"pages need a column html; there is {', '.join(pages.schema.names) or 'none'}")
    parts = pages.select(known).to_batches(max_chunksize=ROWS) if isinstance(pages, pa.Table) else [pages.select(known)]
    for part in parts:
        for row in part.to_pylist():
            yield _capture(row)


def _capture(row: dict[str, Any]) -> Capture:
    captured, url = row.get("captured"), row.get("url") or None
    try:
        when = moment(captured) if isinstance(captured, str) else captured
        return Capture(row["html"], url, row.get("encoding") or None, when)
    except ValueError:
        return unread(None, f"captured is no ISO 8601 time with an offset: {captured!r}", url)


def _row(
    capture: Capture, profiles: Profiles | None, fields: tuple[str, ...], provenance: bool
) -> dict[str, Any]:
    found = outcome(capture, profiles, Limits())
    if found.article is not None:
        return chosen(found.article, fields, provenance=provenance)
    return {"url": capture.url, "error": {"type": type(found.error).__name__, "message": str(found.error)}}


def _placed(capture: Capture) -> dict[str, Any]:
    return {"file": capture.key.file, "offset": capture.key.offset}


def _warc(name: str) -> Iterator[Capture]:
    place = Place(name)
    try:
        with _opened(name) as file:
            yield from warc(file, place, Known())
    except OSError as error:
        yield unread(place, error)


def _opened(name: str) -> BinaryIO:
    if "://" not in name:
        return open(name, "rb")
    from pyarrow import fs

    system, path = fs.FileSystem.from_uri(name)
    return cast(BinaryIO, system.open_input_file(path))
