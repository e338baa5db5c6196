"""`newsparse explain`: why each field has its value, and what each block of the page was taken for."""

from __future__ import annotations

import shutil
from argparse import Namespace
from collections.abc import Iterator, Sequence

import newsparse
from newsparse.assemble import FIELDS
from newsparse.cli import output
from newsparse.cli.attempt import attempted
from newsparse.cli.inputs import read_page
from newsparse.cli.options import field_names, moment, profiles
from newsparse.cli.parser import Parser
from newsparse.explanation import Explanation
from newsparse.export.json import to_json

_NAMES = tuple(name for name, _ in FIELDS)
_EPILOG = "exit codes: 0 explained, 1 the page cannot be read or is beyond a limit, 2 wrong usage\n"


def run(argv: Sequence[str]) -> int:
    """Run `newsparse explain` and return its exit code."""
    options = _parser().parse_args(argv)
    return attempted(lambda: _written(_explained(options), options), options.page, "newsparse explain")


def _explained(options: Namespace) -> Explanation:
    return newsparse.explain(
        read_page(options.page).content,
        url=options.url,
        encoding=options.encoding,
        captured=options.captured,
        profiles=options.profiles,
    )


def _parser() -> Parser:
    parser = Parser("newsparse explain", "Say why each field has its value, and what each block is taken for.", _EPILOG)
    add = parser.add_argument
    add("page", metavar="PAGE", help="file with the HTML of a page, plain or gzipped; - for standard input")
    add("--url", help="the page's address, against which links are resolved")
    add("--encoding", help="the encoding that the HTTP header declared, such as utf-8")
    add("--captured", type=moment, metavar="ISO", help="when the page was fetched, with an offset")
    add("--profiles", type=profiles, metavar="PATH", help="your own site profiles: a file, or a folder of them")
    add("--format", choices=("table", "json", "html"), default="table", help="table (the default), json or html")
    add(
        "--fields",
        type=_fields,
        default=_NAMES,
        metavar="A,B",
        help="in the table, only these fields; body has the blocks",
    )
    return parser


def _fields(text: str) -> tuple[str, ...]:
    return field_names(text, _NAMES)


def _written(found: Explanation, options: Namespace) -> str:
    if options.format == "json":
        return to_json(found.to_dict(), 2) + "\n"
    if options.format == "html":
        from newsparse.report.explained_html import to_html

        return to_html(found, options.page)
    return "".join(f"{output.safe(line)}\n" for line in _lines(found, options.fields))


def _lines(found: Explanation, fields: Sequence[str]) -> Iterator[str]:
    from newsparse.report.explained_table import block_lines, field_lines

    width = shutil.get_terminal_size((120, 24)).columns
    yield from field_lines(found, fields, width)
    if "body" in fields:
        yield ""
        yield from block_lines(found, width)
