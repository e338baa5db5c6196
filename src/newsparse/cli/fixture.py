"""`newsparse fixture`: pages of your own with the records that they have to give."""

from __future__ import annotations

import argparse
import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from newsparse.cli import output
from newsparse.cli.inputs import read_page
from newsparse.cli.options import field_names, moment
from newsparse.cli.parser import Parser
from newsparse.comparison.values import in_one_line
from newsparse.errors import NewsparseError
from newsparse.export.json import to_json
from newsparse.fixtures import report
from newsparse.fixtures.about import About
from newsparse.fixtures.check import Checked, check
from newsparse.fixtures.errors import FixtureError, Refused
from newsparse.fixtures.folder import Fixture, find, home, not_yet, read_fixture
from newsparse.fixtures.recording import PROPOSED, Recorded, approve, name_for, record

FINE = 0
DIFFERENT = 1
UNUSABLE = 2

_EPILOG = """\
exit codes: 0 all is as expected, or done; 1 something differs, a page gives no record, or a value was refused; 2 wrong
usage, or a fixture that cannot be read
"""


def run(argv: Sequence[str]) -> int:
    """Run `newsparse fixture add`, `check` or `approve` and return its exit code."""
    options = _parser().parse_args(argv)
    try:
        code: int = options.run(options)
    except Refused as error:
        output.complain(str(error))
        return DIFFERENT
    except FixtureError as error:
        output.complain(str(error))
        return UNUSABLE
    return code


def _parser() -> Parser:
    parser = Parser("newsparse fixture", "Keep pages of your own with the records that they have to give.", _EPILOG)
    verbs = parser.add_subparsers(metavar="add | check | approve", required=True)
    _add_parser(verbs)
    _check_parser(verbs)
    _approve_parser(verbs)
    return parser


def _verb(verbs: Any, name: str, description: str) -> Any:
    made = verbs.add_parser(name, prog=f"newsparse fixture {name}", description=description, epilog=_EPILOG)
    made.add_argument("--json", action="store_true", help="write what was done or found as JSON")
    return made


def _add_parser(verbs: Any) -> None:
    parser = _verb(verbs, "add", "Record a page and propose its expected values, which nobody vouches for yet.")
    add = parser.add_argument
    add("page", metavar="PAGE", help="file with the HTML of the page, plain or gzipped; - for standard input")
    add("--url", help="the page's address; best always given")
    add("--name", help="the name of the fixture's folder; by default made from the address")
    add(
        "--to",
        type=Path,
        default=Path("fixtures"),
        metavar="DIR",
        help="the folder of the fixtures (default: fixtures)",
    )
    add("--encoding", help="the encoding that the HTTP header declared, such as utf-8")
    add("--captured", type=moment, metavar="ISO", help="when the page was fetched, with an offset")
    add("--why", help="what the page is there to prove")
    add("--fields", type=_fields, default=PROPOSED, metavar="A,B", help="check only these fields")
    add("--gzip", action="store_true", help="keep the page gzipped, as it is kept anyway where PAGE is gzipped")
    parser.set_defaults(run=_add)


def _check_parser(verbs: Any) -> None:
    parser = _verb(verbs, "check", "Compare what the pages give now with what they have to give.")
    parser.add_argument(
        "folders", nargs="*", type=Path, metavar="FOLDER", help="a fixture, or a folder of fixtures (default: fixtures)"
    )
    parser.set_defaults(run=_check)


def _approve_parser(verbs: Any) -> None:
    parser = _verb(verbs, "approve", "Take current values as the expected ones; from then on you vouch for them.")
    add = parser.add_argument
    add("folder", type=Path, metavar="FOLDER", help="the fixture")
    add("fields", nargs="*", metavar="FIELD", help="the fields to approve; with --all, more fixtures")
    add("--all", action="store_true", help="approve all fields that nobody vouches for, of every FOLDER given")
    add("--force", action="store_true", help="change also what was vouched for by hand")
    parser.set_defaults(run=_approve, parser=parser)


def _fields(text: str) -> tuple[str, ...]:
    return field_names(text, PROPOSED)


def _add(options: argparse.Namespace) -> int:
    try:
        page = read_page(options.page)
    except OSError as error:
        output.complain(f"{options.page}: {error.strerror or error}")
        return DIFFERENT
    folder = options.to / (options.name or name_for(options.url, options.page))
    about = About(
        url=options.url,
        encoding=options.encoding,
        captured=options.captured,
        recorded=dt.datetime.now(dt.timezone.utc).date(),
        why=options.why,
    )
    try:
        made = record(folder, page.content, about, options.fields, pack=options.gzip or page.packed)
    except FixtureError:
        raise
    except NewsparseError as error:
        output.complain(f"{options.page}: {error}")
        return DIFFERENT
    output.write(to_json(_made(made), 2) + "\n" if options.json else "".join(_made_lines(made)))
    return FINE


def _made(made: Recorded) -> dict[str, Any]:
    return {"folder": made.folder.as_posix(), "proposed": made.proposed, "refused": made.refused}


def _made_lines(made: Recorded) -> Iterable[str]:
    folder = made.folder.as_posix()
    for field, value in made.proposed.items():
        yield output.safe(f"{field:<14}{in_one_line(value)}") + "\n"
    for field, why in made.refused.items():
        yield output.safe(f"{field:<14}left out: {why}") + "\n"
    yield f"{folder}: {len(made.proposed)} values proposed. Read them in {folder}/expected.json; what is right, approve:\n"
    yield f"newsparse fixture approve {folder} --all\n"


def _check(options: argparse.Namespace) -> int:
    folders = options.folders or [Path("fixtures")]
    checked = [one for folder in folders for one in _checked(folder)]
    if options.json:
        output.write(to_json(report.plain(checked), 2) + "\n")
    else:
        output.write("".join(f"{output.safe(line)}\n" for line in report.lines(checked)))
    return FINE if all(one.is_fine for one in checked) else DIFFERENT


def _checked(folder: Path) -> Iterable[Checked]:
    listed = not_yet(home(folder))
    for fixture in find(folder):
        yield check(fixture, listed)


def _approve(options: argparse.Namespace) -> int:
    if not options.all and not options.fields:
        options.parser.error("name the fields to approve, or --all")
    folders = [options.folder, *map(Path, options.fields)] if options.all else [options.folder]
    done = {}
    for fixture in map(read_fixture, folders):
        fields = _unvouched(fixture) if options.all else options.fields
        done[fixture.folder.as_posix()] = dict(approve(fixture, fields, changes=not options.all, force=options.force))
    output.write(to_json(done, 2) + "\n" if options.json else "".join(_done_lines(done)))
    return DIFFERENT if any("left" in fields.values() for fields in done.values()) else FINE


def _done_lines(done: Mapping[str, Mapping[str, str]]) -> Iterable[str]:
    for folder, fields in done.items():
        counts = ", ".join(f"{count} {what}" for what, count in Counter(fields.values()).items())
        yield output.safe(f"{folder}: {counts or 'nothing left to approve'}") + "\n"
        for field, what in fields.items():
            if what == "changed":
                yield f"    {field} has the value that the page gives now\n"
            elif what == "left":
                yield f"    {field} is not what the page gives now: approve it by name, or vouch for it in about.toml\n"


def _unvouched(fixture: Fixture) -> list[str]:
    return [field for field in fixture.expected if fixture.about.voucher(field) == "machine"]
