"""The command with many pages."""

from __future__ import annotations

from newsparse.batch.inputs import Inputs
from newsparse.batch.records import Records
from newsparse.batch.run import Batch, packing_of
from newsparse.cli import output
from newsparse.cli.options import Options
from newsparse.intake.place import BatchError
from newsparse.intake.read_page import Known


def run_batch(options: Options) -> int:
    """Run the batch and return the exit code: 0, or 1 if a page failed, or 2 if it could not begin."""
    try:
        batch = Batch(
            inputs=Inputs(names=options.pages, kind=options.input, known=Known(options.encoding, options.captured)),
            records=Records(
                fields=options.fields,
                provenance=options.provenance,
                where=options.where,
                packing=packing_of(options.output),
                profiles=options.profiles,
            ),
            output=options.output,
            resume=options.resume,
            jobs=options.jobs,
            quiet=options.quiet,
        )
        return 1 if batch.run().errors else 0
    except BatchError as error:
        output.complain(f"{error}; see newsparse --help")
        return 2
