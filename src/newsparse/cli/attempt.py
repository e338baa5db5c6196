"""One page read for one command: what it wrote, or what went wrong and with which exit code."""

from __future__ import annotations

from collections.abc import Callable

from newsparse.cli import output
from newsparse.errors import ArgumentError, LimitExceeded, NewsparseError


class PageError(Exception):
    """A page gave nothing; the message says why."""


def attempted(work: Callable[[], str], page: str, command: str) -> int:
    """Write what *work* gives, whole or not at all, and return the exit code.

    That is 0; 1 if the page could not be read or is beyond a limit; 2 for wrong usage. *page*: its file, "-" for
    standard input; *command*: whose help says what is right.
    """
    name = "standard input" if page == "-" else page
    try:
        written = work()
    except ArgumentError as error:
        output.complain(f"{error}; see {command} --help")
        return 2
    except LimitExceeded as error:
        output.complain(f"{name}: the page has more than {error.limit:,} {error.unit}")
        return 1
    except OSError as error:
        output.complain(f"{name}: {error.strerror or error}")
        return 1
    except (PageError, NewsparseError) as error:
        output.complain(f"{name}: {error}")
        return 1
    output.write(written)
    return 0
