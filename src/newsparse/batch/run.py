"""A batch from its first page to its last."""

from __future__ import annotations

import multiprocessing
import os
import time
from contextlib import closing
from multiprocessing.context import BaseContext

import attrs

from newsparse.batch.inputs import Inputs
from newsparse.batch.meter import Meter
from newsparse.batch.progress import Progress, counts, progress, say
from newsparse.batch.records import Block, Packing, Records
from newsparse.batch.sink import Sink, new_file, resumed_file, standard_output
from newsparse.batch.stop import Stop
from newsparse.batch.written import Written
from newsparse.intake.place import BatchError
from newsparse.many.crew import cores, results
from newsparse.many.line import chunks


@attrs.frozen(kw_only=True)
class Batch:
    """Many pages to be read, and what is to become of their records."""

    inputs: Inputs
    records: Records
    output: str | None = None
    """The file to be written; None for standard output."""
    resume: bool = False
    """Whether to go on where an earlier run stopped."""
    jobs: int | None = None
    """How many processes read pages; None for one a core."""
    quiet: bool = False
    """Whether to be silent about how it goes."""

    def run(self) -> Meter:
        """Read every page, write every record, and give the counts.

        Raises `BatchError` where it cannot begin, and `OSError` where the output cannot be written.
        """
        began = time.monotonic()
        meter = Meter()
        with Stop() as stop:
            sink, written = self._sink()
            with closing(sink):
                if self.output is not None:
                    meter.total = self.inputs.size()
                shown = progress(meter, quiet=self.quiet or self.output is None)
                try:
                    self._work(sink, written, shown, stop, meter)
                    sink.finish()
                finally:
                    shown.close()
                    self._summary(meter, time.monotonic() - began)
        if not meter.pages and not meter.resumed:
            raise BatchError("no page was found there")
        return meter

    def _work(self, sink: Sink, written: Written, shown: Progress, stop: Stop, meter: Meter) -> None:
        line = chunks(self.inputs.captures(written, meter))
        with closing(results(self.records, line, self.jobs or cores(), ordered=True, context=_context())) as blocks:
            for block in blocks:
                with stop.held():
                    sink.write(block)
                    _count(meter, block)
                shown.show()

    def _sink(self) -> tuple[Sink, Written]:
        if self.output is None:
            return standard_output(), Written()
        if self.records.packing == "arrow":
            return self._parquet(self.output)
        exists = os.path.exists(self.output)
        self._check(exists)
        return resumed_file(self.output) if exists else (new_file(self.output), Written())

    def _parquet(self, name: str) -> tuple[Sink, Written]:
        try:
            from newsparse.batch.parquet import Parquet
        except ImportError:
            raise BatchError("Parquet files need pyarrow: pip install 'newsparse[arrow]'") from None
        sink = Parquet(name, self.records.fields, provenance=self.records.provenance)
        self._check(sink.begun)
        written = sink.resume()
        sink.begin()
        return sink, written

    def _check(self, exists: bool) -> None:
        if exists and not self.resume:
            raise BatchError(f"{self.output} exists; --resume goes on with it, or remove it first")

    def _summary(self, meter: Meter, seconds: float) -> None:
        if self.quiet or (self.output is None and not meter.errors):
            return
        rest = [f"{meter.left_out:,} left out by --where"] if meter.left_out else []
        rest += [f"{meter.resumed:,} files begun before"] if meter.resumed else []
        say(", ".join((counts(meter, seconds), *rest)))


def packing_of(output: str | None) -> Packing:
    """How the records of an output are kept, by its name; raises `BatchError` for a name that does not say."""
    if output is None or output.endswith((".jsonl", ".ndjson")):
        return "lines"
    if output.endswith((".jsonl.gz", ".ndjson.gz")):
        return "gzip"
    if output.endswith(".parquet"):
        return "arrow"
    raise BatchError(f"{output} ends in none of .jsonl, .jsonl.gz and .parquet")


def _count(meter: Meter, block: Block) -> None:
    meter.pages += block.pages
    meter.errors += block.errors
    meter.left_out += block.pages - block.rows


def _context() -> BaseContext | None:
    """Processes that begin afresh: a copy of this one would have its signals, and its locks as they happen to stand."""
    return (
        multiprocessing.get_context("forkserver") if "forkserver" in multiprocessing.get_all_start_methods() else None
    )
