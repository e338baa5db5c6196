"""`newsparse diff`: what two versions, or two outputs, give for the same pages."""

from __future__ import annotations

from argparse import ArgumentTypeError, Namespace
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from newsparse.cli import output
from newsparse.cli.parser import Parser
from newsparse.export.json import to_json
from newsparse.versions import sides
from newsparse.versions.errors import VersionsError
from newsparse.versions.pages import PageFile, find_pages
from newsparse.versions.tally import Tally, tally

SAME = 0
DIFFERENT = 1
UNUSABLE = 2

_EPILOG = """\
OLD and NEW are each an output of newsparse (JSON or JSON Lines), or an environment in which newsparse is installed: its
folder, or its Python.

exit codes: 0 the same, 1 different, 2 wrong usage, or something cannot be read or run
"""


def run(argv: Sequence[str]) -> int:
    """Run `newsparse diff` and return its exit code."""
    parser = _parser()
    options = parser.parse_args(argv)
    if options.pages is None and any(map(sides.is_environment, (options.old, options.new))):
        parser.error("an environment needs pages to read: newsparse diff OLD NEW PAGES")
    try:
        found = _compared(options)
    except VersionsError as error:
        output.complain(str(error))
        return UNUSABLE
    output.write(_written(found, options))
    return DIFFERENT if found.differences else SAME


def _parser() -> Parser:
    parser = Parser("newsparse diff", "Compare what two versions, or two outputs, give for the same pages.", _EPILOG)
    add = parser.add_argument
    add("old", metavar="OLD", help="an output, or an environment")
    add("new", metavar="NEW", help="an output, or an environment")
    add("pages", metavar="PAGES", nargs="?", type=Path, help="a folder of pages, or an index of pages in JSON Lines")
    add("--format", choices=("text", "json", "html"), default="text", help="text (the default), json or html")
    add("--examples", type=_count, metavar="N", help="examples of each field (default: 3 in text, 100 in html)")
    return parser


def _count(text: str) -> int:
    if not text.isascii() or not text.isdecimal():
        raise ArgumentTypeError(f"{text!r} is no number of examples")
    return int(text)


def _compared(options: Namespace) -> Tally:
    pages = None if options.pages is None else find_pages(options.pages)
    with ExitStack() as stack:
        old, new = (_side(stack, given, options.pages, pages or ()) for given in (options.old, options.new))
        names = None if pages is None else frozenset(page.name for page in pages)
        return tally(old, new, names)


def _side(stack: ExitStack, given: str, root: Path | None, pages: Sequence[PageFile]) -> sides.Side:
    if sides.is_environment(given):
        return stack.enter_context(sides.environment(given, pages))
    return sides.output(given, root)


def _written(found: Tally, options: Namespace) -> str:
    if options.format == "json":
        return to_json(found.to_dict(), 2) + "\n"
    if options.format == "html":
        from newsparse.report.differences_html import to_html

        return to_html(found, 100 if options.examples is None else options.examples)
    from newsparse.report.differences_text import lines

    examples = 3 if options.examples is None else options.examples
    return "".join(f"{output.safe(line)}\n" for line in lines(found, examples))
