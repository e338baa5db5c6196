"""The command `newsparse`: pages in, records out."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from newsparse.cli import commands, output

OK = 0
FAILED = 1
INTERRUPTED = 130
CLOSED = 141

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with *argv* (by default, the process's arguments) and return its exit code.

    The name of a sub-command as the first argument runs that; else the arguments are pages and their options.

    0: every page gave a record. 1: at least one page could not be read, or the output could not be written; one line
    on standard error says which and why. 2: wrong usage. 130: interrupted by Ctrl-C. 141: whoever read the output
    has closed it. The last two are as shells report the signals, and say nothing.
    """
    try:
        try:
            return _run(sys.argv[1:] if argv is None else argv)
        finally:
            output.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        output.discard()
        return CLOSED
    except OSError as error:
        output.discard()
        output.complain(f"cannot write: {error.strerror or error}")
        return FAILED


def _run(argv: Sequence[str]) -> int:
    if argv and argv[0] in commands.COMMANDS:
        return commands.run(argv[0], argv[1:])
    from newsparse.cli.options import read_options
    from newsparse.cli.pages import run

    return run(read_options(argv))
