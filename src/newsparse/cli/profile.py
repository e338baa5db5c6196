"""`newsparse profile`: write a site profile, and see what it does to pages."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import Any

from newsparse.article import Article
from newsparse.cli import output
from newsparse.cli.inputs import read_page
from newsparse.cli.parser import Parser
from newsparse.cli.profiles import read_profiles
from newsparse.drafting import skeleton, tried
from newsparse.errors import ArgumentError, NewsparseError, ProfileError
from newsparse.export.json import to_json
from newsparse.extract import parse
from newsparse.profile import Profile
from newsparse.sites.profiles import Profiles
from newsparse.sites.trial import Trial

FINE = 0
UNMATCHED = 1
UNUSABLE = 2

_LONG = 72
_SKIPPED = ("provenance", "body", "behaviour")
_EPILOG = """\
exit codes: 0 done, and every mark matches on some page; 1 a mark matches on none, or a page cannot be read; 2 wrong
usage, or a profile that cannot be read
"""


def run(argv: Sequence[str]) -> int:
    """Run `newsparse profile check` or `new` and return its exit code."""
    options = _parser().parse_args(argv)
    try:
        code: int = options.run(options)
    except (ProfileError, ArgumentError) as error:
        output.complain(str(error))
        return UNUSABLE
    except (NewsparseError, OSError) as error:
        output.complain(str(error))
        return UNMATCHED
    return code


def _parser() -> Parser:
    parser = Parser("newsparse profile", "Write a site profile, and see what it does to pages.", _EPILOG)
    verbs = parser.add_subparsers(metavar="check | new", required=True)
    check = _verb(verbs, "check", "Say what each mark of a profile matches on pages, and what it changes.")
    check.add_argument("profile", metavar="PROFILE", help="a TOML file, or a FiveFilters site config (.txt)")
    check.add_argument("pages", nargs="+", metavar="PAGE", help="file with the HTML of a page; - for standard input")
    check.add_argument("--url", help="the address of the page; by default the one that it declares")
    check.set_defaults(run=_check)
    new = _verb(verbs, "new", "Print the beginning of a profile: what newsparse finds on a page, and by which marks.")
    new.add_argument("page", metavar="PAGE", help="file with the HTML of a page; - for standard input")
    new.add_argument("--url", required=True, help="the address of the page")
    new.set_defaults(run=_new)
    return parser


def _verb(verbs: Any, name: str, description: str) -> Any:
    made = verbs.add_parser(name, prog=f"newsparse profile {name}", description=description, epilog=_EPILOG)
    made.formatter_class = argparse.RawDescriptionHelpFormatter
    return made


def _new(options: Any) -> int:
    output.write(skeleton(read_page(options.page).content, options.url))
    return FINE


def _check(options: Any) -> int:
    profiles = read_profiles(options.profile)
    matched: set[int | None] = set()
    for name in options.pages:
        for number, line in _report(name, read_page(name).content, options.url, profiles):
            output.write(line + "\n")
            matched.add(number)
    marks = [mark for profile in profiles for mark in profile.marks]
    idle = [mark for number, mark in enumerate(marks) if number not in matched]
    output.write("".join(f"matches on no page: {mark.name} = {mark.select}\n" for mark in idle))
    return UNMATCHED if idle else FINE


def _report(name: str, html: bytes, url: str | None, profiles: Profiles) -> Iterator[tuple[int | None, str]]:
    """The lines about a page; with each, the number of the mark that it shows to match."""
    url = url or _declared(html, profiles)
    plain, marked = parse(html, url=url, profiles=Profiles()), parse(html, url=url, profiles=profiles)
    day = plain.published.date if plain.published else None
    site = profiles.site(url, day)
    if site is None:
        yield None, f"{name}: no profile is for {url}" + (f" of {day}" if day else "")
        return
    yield None, f"{name}: profile {site.profile.name}{_span(site.profile)}"
    number = sum(len(one.marks) for one in profiles.profiles[: profiles.profiles.index(site.profile)])
    for place, trial in enumerate(tried(html, url, site.profile), number):
        yield place if trial.matches else None, _shown(trial)
    for line in _changes(plain, marked):
        yield None, line


def _declared(html: bytes, profiles: Profiles) -> str:
    """The address that a page declares, if a profile is for it; else one of the first profile's host."""
    found = parse(html, profiles=Profiles()).canonical_url
    return found if found and profiles.has(found) else f"https://{profiles.profiles[0].hosts[0].removeprefix('*.')}/"


def _span(profile: Profile) -> str:
    first, last = profile.valid_from, profile.valid_until
    return "".join((f", from {first}" if first else "", f", until {last}" if last else ""))


def _shown(trial: Trial) -> str:
    count = "no match" if not trial.matches else f"{trial.matches} match{'es' if trial.matches > 1 else ''}"
    values = "".join(f"\n      {_short(value)}" for value in trial.values)
    return f"  {trial.mark.name} = {trial.mark.select}: {count}{values}"


def _changes(plain: Article, marked: Article) -> Iterator[str]:
    """What the profile changes: the field, and what it was and is; of the body, each text that is gone or new."""
    old, new = plain.to_dict(), marked.to_dict()
    different = [name for name in new if name not in _SKIPPED and old[name] != new[name]]
    for name in different:
        yield f"  {name}\n    - {_short(_plain(old[name]))}\n    + {_short(_plain(new[name]))}"
    gone = [f"    - {text}" for text in _without(plain.paragraphs, marked.paragraphs)]
    come = [f"    + {text}" for text in _without(marked.paragraphs, plain.paragraphs)]
    if gone or come:
        yield "\n".join(("  body", *gone, *come))
    elif not different:
        yield "  it changes no value"


def _without(texts: Sequence[str], others: Sequence[str]) -> list[str]:
    known = set(others)
    return [_short(text) for text in texts if text not in known]


def _plain(value: object) -> str:
    return value if isinstance(value, str) else to_json(value)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONG else line[: _LONG - 1].rstrip() + "…"
