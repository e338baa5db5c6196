"""What the command was asked to do."""

from __future__ import annotations

import argparse
import datetime as dt
from collections.abc import Sequence
from typing import Any, Literal, NoReturn, get_args

import attrs

import newsparse
from newsparse.batch.inputs import InputKind
from newsparse.batch.names import means_many
from newsparse.batch.where import Condition
from newsparse.behaviour import BEHAVIOUR
from newsparse.cli import commands
from newsparse.cli.parser import Parser
from newsparse.cli.render import FIELDS
from newsparse.errors import ProfileError
from newsparse.intake import read_jsonl
from newsparse.sites.profiles import Profiles

Format = Literal["json", "text", "markdown", "front-matter", "html", "schema-org", "ninjs", "tei"]

_EPILOG = """\
Several pages give one JSON record a line, each with the page's "file", and "offset" in a file of many pages. A page
that cannot be read gives a line with "error".

exit codes: 0 all pages read, 1 a page or the output failed, 2 wrong usage, 130 interrupted, 141 output closed,
143 asked to end
"""


@attrs.frozen(kw_only=True)
class Options:
    """The command line, checked."""

    pages: tuple[str, ...]
    """File names; "-" is standard input."""
    format: Format
    """How a record is written."""
    fields: tuple[str, ...]
    """The fields of the record that are wanted, in order; () for all."""
    provenance: bool
    """Whether JSON says where each value came from."""
    url: str | None
    """The page's address."""
    encoding: str | None
    """The encoding that HTTP declared."""
    captured: dt.datetime | None
    """When the page was fetched."""
    profiles: Profiles | None
    """The caller's profiles and the bundled ones; None for the bundled ones alone."""
    output: str | None
    """The file to be written; None for standard output."""
    jobs: int | None
    """How many processes read pages; None for one a core."""
    where: tuple[Condition, ...]
    """What a record has to be to be written."""
    resume: bool
    """Whether to go on with an output that is there."""
    input: InputKind | None
    """What the files are whose names do not say."""
    quiet: bool
    """Whether to be silent about how it goes."""


def read_options(argv: Sequence[str] | None) -> Options:
    """The options in *argv*; leaves with code 2 and one line on standard error where they make no sense."""
    parser = _parser()
    options = Options(**_as_tuples(vars(parser.parse_args(argv))))
    problem = _problem(options)
    if problem:
        parser.error(problem)
    return options


def is_batch(options: Options) -> bool:
    """Whether there are, or may be, several pages: then each gives one line."""
    if len(options.pages) > 1 or options.output or options.where or options.jobs:
        return True
    return options.input not in (None, "page") or means_many(options.pages[0])


def _as_tuples(values: dict[str, Any]) -> dict[str, Any]:
    return {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}


def _problem(options: Options) -> str | None:
    if options.resume and options.output is None:
        return "--resume goes on with a file: name it with --output"
    if options.pages.count("-") > 1:
        return "standard input (-) can be read only once"
    if options.format != "json" and (options.fields or options.provenance):
        return f"--{'fields' if options.fields else 'provenance'} is for --format json"
    return _problem_of_several(options) if is_batch(options) else None


def _problem_of_several(options: Options) -> str | None:
    if options.url is not None:
        return "--url is the address of one page, but there are several"
    if options.format != "json":
        return f"--format {options.format} is for one page, but there are several"
    return None


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        "newsparse",
        "Turn the HTML of news pages into records: headline, authors, dates, body, images and more.",
        "\n".join(filter(None, (commands.listing(commands.COMMANDS), _EPILOG))),
    )
    add = parser.add_argument
    add(
        "pages",
        nargs="+",
        metavar="PAGE",
        help="file with the HTML of a page; folder or pattern of such files; file of JSON "
        'Lines ({"url": ..., "html": ...}) or WARC, by its name; - for standard input',
    )
    add("--url", help="the page's address, against which links are resolved")
    add("--encoding", help="the encoding that the HTTP header declared, such as utf-8")
    add("--captured", type=moment, metavar="ISO", help='when the page was fetched, for dates such as "2 hours ago"')
    add("--profiles", type=profiles, metavar="PATH", help="your own site profiles: a file, or a folder of them")
    add("--format", choices=get_args(Format), default="json", help=f"{', '.join(get_args(Format))}; json by default")
    add("--fields", type=field_names, default=(), metavar="A,B", help="only these fields, such as headline,authors")
    add("--provenance", action="store_true", help="say in the JSON where each value came from")
    add("--output", metavar="FILE", help="write the records to FILE: .jsonl, .jsonl.gz or .parquet")
    add("--jobs", type=_count, metavar="N", help="read with N processes (by default, one a core)")
    add(
        "--where",
        type=_condition,
        action="append",
        default=[],
        metavar="COND",
        help="only records with, such as kind=article",
    )
    add("--resume", action="store_true", help="go on with the output of a run that was stopped")
    add("--input", choices=get_args(InputKind), help="what files are whose names do not say; list: names, one a line")
    add("--quiet", action="store_true", help="do not say how it goes")
    add("--version", action=_Version, nargs=0, default=argparse.SUPPRESS, help="print the version and leave")
    return parser


class _Version(argparse.Action):
    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        print(f"newsparse {newsparse.__version__}, extraction rules {BEHAVIOUR}")
        parser.exit()


def moment(text: str) -> dt.datetime:
    """An ISO 8601 time with an offset."""
    try:
        return read_jsonl.moment(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no ISO 8601 time with an offset, such as 2025-06-15T07:57+03:00"
        ) from None


def profiles(name: str) -> Profiles:
    """The profiles of a file or folder, and the bundled ones after them; an `argparse` error says what is wrong."""
    from newsparse.cli.profiles import read_profiles
    from newsparse.sites.bundled import bundled_profiles

    try:
        return read_profiles(name) + bundled_profiles()
    except ProfileError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number of at least 1")
    return int(text)


def _condition(text: str) -> Condition:
    try:
        return Condition.read(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def field_names(text: str, known: Sequence[str] = FIELDS) -> tuple[str, ...]:
    """Names of fields with commas between them, all of them *known*."""
    names = tuple(name.strip() for name in text.split(","))
    unknown = [name for name in names if name not in known]
    if unknown:
        raise argparse.ArgumentTypeError(f"{unknown[0]!r} is none of {', '.join(known)}")
    return names
