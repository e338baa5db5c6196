"""The records of a batch in a Parquet file. Needs the extra `arrow` (pyarrow).

A Parquet file can be read only when it is finished. Until then the records stand in parts, each a whole file, in a
folder beside it; what ends a batch costs at most the part that was being gathered.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from newsparse.batch.records import Block
from newsparse.batch.written import Written
from newsparse.intake.place import BatchError, Place
from newsparse.integrations.arrow.columns import Column
from newsparse.integrations.arrow.table import ERROR, batch, columns

PART_ROWS = 4096
PART_BYTES = 32_000_000
"""A part is full with so many rows, or so many bytes in memory."""

_PLACE = {"file": Column(pa.string()), "offset": Column(pa.int64()), "error": Column(ERROR)}


def packed(rows: list[dict[str, Any]], fields: Sequence[str], *, provenance: bool) -> bytes:
    """Plain rows as an Arrow stream."""
    found = batch(rows, _PLACE | columns(fields, provenance=provenance))
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, found.schema) as stream:
        stream.write_batch(found)
    content: bytes = sink.getvalue().to_pybytes()
    return content


class Parquet:
    """A `Sink` of Arrow streams."""

    def __init__(self, name: str, fields: Sequence[str] = (), *, provenance: bool = False) -> None:
        found = _PLACE | columns(fields, provenance=provenance)
        self._schema = pa.schema([(field, column.type) for field, column in found.items()])
        self._file = Path(name)
        self._parts = Path(name + ".parts")
        self._held: list[pa.RecordBatch] = []

    @property
    def begun(self) -> bool:
        """Whether an earlier run has left something."""
        return self._file.exists() or self._parts.exists()

    def resume(self) -> Written:
        """What an earlier run has written; parts that it had put together already, and unfinished ones, are removed."""
        written = Written()
        if self._file.exists():
            self._add(written, self._file)
        for unfinished in self._parts.glob("*.tmp"):
            unfinished.unlink()
        parts = self._part_files()
        if parts and _first(parts[0]) in written:
            shutil.rmtree(self._parts)
        else:
            for part in parts:
                self._add(written, part)
        return written

    def begin(self) -> None:
        """Make the folder of parts."""
        self._parts.mkdir(exist_ok=True)

    def write(self, block: Block) -> None:
        """Take a block; a full part is written."""
        if block.rows:
            with pa.ipc.open_stream(block.data) as stream:
                self._held.extend(stream)
        if (
            sum(held.num_rows for held in self._held) >= PART_ROWS
            or sum(held.nbytes for held in self._held) >= PART_BYTES
        ):
            self._write_part()

    def finish(self) -> None:
        """Put the parts together, after what the file has already."""
        self._write_part()
        parts = self._part_files()
        if parts or not self._file.exists():
            whole = Path(f"{self._file}.tmp")
            try:
                with pq.ParquetWriter(whole, self._schema, compression="zstd") as writer:
                    for part in ([self._file] if self._file.exists() else []) + parts:
                        _copy(part, writer)
                os.replace(whole, self._file)
            finally:
                whole.unlink(missing_ok=True)
        shutil.rmtree(self._parts)

    def close(self) -> None:
        """Keep what was taken, as a part, where that is possible; else it will be read again."""
        try:
            self._write_part()
        except OSError:
            self._held = []

    def _write_part(self) -> None:
        if not self._held:
            return
        name = self._parts / f"{len(self._part_files()):06}.parquet"
        unfinished = name.with_suffix(".tmp")
        try:
            pq.write_table(pa.Table.from_batches(self._held, self._schema), unfinished, compression="zstd")
            os.replace(unfinished, name)
        except OSError:
            unfinished.unlink(missing_ok=True)
            raise
        self._held = []

    def _part_files(self) -> list[Path]:
        return sorted(self._parts.glob("*.parquet"))

    def _add(self, written: Written, name: Path) -> None:
        with pq.ParquetFile(name) as file:
            if not file.schema_arrow.equals(self._schema):
                raise BatchError(f"{name} has other columns; give the same --fields and --provenance as before")
            for part in file.iter_batches(columns=["file", "offset"]):
                for row in part.to_pylist():
                    written.add(Place(row["file"], row["offset"]))


def _copy(name: Path, writer: pq.ParquetWriter) -> None:
    with pq.ParquetFile(name) as file:
        for group in range(file.num_row_groups):
            writer.write_table(file.read_row_group(group))


def _first(name: Path) -> Place:
    with pq.ParquetFile(name) as file:
        row = next(file.iter_batches(1, columns=["file", "offset"])).to_pylist()[0]
    return Place(row["file"], row["offset"])
