"""A site profile: what one publisher's marks mean. Data, no code."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Final, Literal

import attrs

from newsparse.errors import ProfileError

TEXTS: Final = (
    "headline", "kicker", "dek", "byline", "dateline", "language", "section", "site_name", "publisher", "license",
)  # fmt: skip
"""Marks whose first match is the value of the field of that name."""
DATES: Final = ("published", "modified")
"""Marks whose first match is read as a date."""
ADDRESSES: Final = ("canonical_url", "single_page_url", "next_page_url")
"""Marks whose first match, or its `href`, `src` or `content`, is an address."""
LISTS: Final = {"author": "authors", "source": "sources", "tag": "tags"}
"""Marks each match of which is a value, or several, of the list of that name."""
PARTS: Final = (
    "body", "paragraph", "caption", "credit", "image", "related", "note", "embed", "teaser", "promotion", "navigation",
    "comment", "drop",
)  # fmt: skip
"""Marks that say what an element is: the box of the text, its paragraphs, what goes with it, and what is none of it."""
CLUES: Final = ("native_ad",)
"""Marks whose match says something about the page, which its notes repeat."""
MARKS: Final = (*TEXTS, *DATES, *ADDRESSES, *LISTS, *PARTS, *CLUES)
"""The names that a mark may have."""

SelectorKind = Literal["css", "xpath", "words"]
"""What a selector is written in; `"words"` are parts of an element's class or id."""
EditKind = Literal["drop-attribute", "unwrap", "wrap", "move", "lazy-source"]
"""What is done to an element before the page is read."""
Trust = Literal["always", "checked"]
"""Whether marks of the headline and the body count wherever they match, or only where the page bears them out."""


def kind_of(select: str) -> SelectorKind:
    """What a selector is written in: XPath begins with a slash, perhaps in brackets.

    >>> kind_of("h1.title"), kind_of("//h1"), kind_of("(//time)[1]/@datetime")
    ('css', 'xpath', 'xpath')
    """
    return "xpath" if select.lstrip(" (.").startswith("/") else "css"


def _strings(value: str | Iterable[str]) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


def _one_of(names: tuple[str, ...], value: object, what: str) -> None:
    if value not in names:
        raise ProfileError(f"{what} {value!r}: expected one of {', '.join(names)}")


@attrs.frozen
class Mark:
    """One selector of a profile, what it marks, and how its value is read.

    >>> Mark("published", "//time[@class='date']/@datetime", zone="Asia/Beirut").kind
    'xpath'
    """

    name: str
    """What each match is: a field of the record ("headline", "author" …) or a part of the page ("body", "drop" …).
    The page "Write a profile" lists all names."""
    select: str
    """The selector: CSS, such as `h1.title`; or XPath 1.0, where it begins with a slash, such as `//h1[@class]`."""
    attribute: str | None = None
    """The attribute that holds the value; None for the text."""
    json: str | None = None
    """Where the text is JSON, as in a script: the JSON pointer of the value, such as `/article/date`."""
    date: str | None = None
    """For a date: its format in the directives of `strptime` (`%d.%m.%Y %H:%M`); None for any that newsparse reads."""
    zone: str | None = None
    """For a date: the zone of a time that is printed without one, `Asia/Beirut` or `+03:00`; None for the profile's."""
    split: tuple[str, ...] = attrs.field(default=(), converter=_strings)
    """Where a match holds several values: the texts between them."""
    prefix: tuple[str, ...] = attrs.field(default=(), converter=_strings)
    """Texts that are taken off the front of the value, whatever their case; the first that fits."""
    suffix: tuple[str, ...] = attrs.field(default=(), converter=_strings)
    """Texts that are taken off its end."""
    requires: str | None = None
    """A selector that has to match for the mark to count; None if it always counts."""
    kind: SelectorKind = attrs.field()
    """What `select` is written in; read off its first character if not given."""

    @kind.default
    def _kind(self) -> SelectorKind:
        return kind_of(self.select)

    def __attrs_post_init__(self) -> None:
        _one_of(MARKS, self.name, "mark")
        if not isinstance(self.select, str) or not self.select.strip():
            raise ProfileError(f"mark {self.name}: expected a CSS selector or an XPath, not {self.select!r}")
        if (self.date or self.zone) and self.name not in DATES:
            raise ProfileError(f"mark {self.name}: date and zone are for the marks {' and '.join(DATES)}")
        if self.attribute and self.json:
            raise ProfileError(f"mark {self.name}: expected attribute or json, not both")


@attrs.frozen
class Edit:
    """A change of an element before the page is read; only profiles that are read from elsewhere need any."""

    kind: EditKind
    """What is done."""
    select: str
    """An XPath; for `"lazy-source"`, the attribute that holds the address of a picture."""
    to: str = ""
    """For `"wrap"`, the tag; for `"move"`, the XPath of the element that it goes into."""


Pair = tuple[str, str]
Test = tuple[str, tuple[str, ...]]


def _marks(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    return tuple(marks)


def _pairs(pairs: Iterable[Pair]) -> tuple[Pair, ...]:
    return tuple((old, new) for old, new in pairs)


def _edits(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    return tuple(edits)


def _tests(tests: Iterable[Test]) -> tuple[Test, ...]:
    return tuple(tests)


def _host(name: str) -> str:
    return name.strip().lower().rstrip(".")


def _hosts(names: str | Iterable[str]) -> tuple[str, ...]:
    return tuple(_host(name) if isinstance(name, str) else name for name in _strings(names))


@attrs.frozen
class Profile:
    """What one publisher's marks mean, for some time and some paths of its site.

    >>> Profile("gull.example", [Mark("section", "b.desk")], valid_until=dt.date(2024, 3, 1)).name
    'gull.example'
    """

    hosts: tuple[str, ...] = attrs.field(converter=_hosts)
    """Host names: `gull.example` is that host with or without `www.`; `*.gull.example` is also all its subdomains."""
    marks: tuple[Mark, ...] = attrs.field(default=(), converter=_marks)
    """Its marks. Of several marks of one name for one value, the first that matches counts."""
    name: str = attrs.field(default="", kw_only=True)
    """What provenance calls it; by default its first host."""
    paths: tuple[str, ...] = attrs.field(default=(), converter=_strings, kw_only=True)
    """Patterns of the paths that it is for, `*` standing for any characters; () for all."""
    valid_from: dt.date | None = attrs.field(default=None, kw_only=True)
    """The first day of publication of the articles that it is for; None if there is none."""
    valid_until: dt.date | None = attrs.field(default=None, kw_only=True)
    """The last such day; None if there is none."""
    zone: str | None = attrs.field(default=None, kw_only=True)
    """The zone of the times that the site gives without one, `Asia/Beirut` or `+03:00`; None if that is not known."""
    fallback: bool = attrs.field(default=True, kw_only=True)
    """Whether the page speaks for itself where the marks of headline, author, date or body match nothing."""
    keep: bool = attrs.field(default=False, kw_only=True)
    """Whether all text inside the mark `body` is body, also what reads like none."""
    ignore: tuple[str, ...] = attrs.field(default=(), converter=_strings, kw_only=True)
    """The sources that are not believed, such as `json-ld`."""
    trust: Trust = attrs.field(default="always", kw_only=True)
    """`"checked"` if its marks of headline and body count only where the page bears them out."""
    replace: tuple[Pair, ...] = attrs.field(default=(), converter=_pairs, kw_only=True)
    """Texts of the HTML that are replaced before it is read, each with its replacement."""
    edits: tuple[Edit, ...] = attrs.field(default=(), converter=_edits, kw_only=True)
    """What is done to elements before the page is read."""
    tests: tuple[Test, ...] = attrs.field(default=(), converter=_tests, kw_only=True)
    """Addresses of pages that it was made for, each with texts that their body has to contain."""
    unused: tuple[str, ...] = attrs.field(default=(), converter=_strings, kw_only=True)
    """What its file asks for and newsparse does not do, such as to log in, as it stands there."""
    file: str = attrs.field(default="", kw_only=True, eq=False)
    """The file that it was read from; "" if from none."""

    def __attrs_post_init__(self) -> None:
        if not self.hosts:
            raise ProfileError("a profile needs at least one host, such as gull.example")
        for host in self.hosts:
            _check_host(host)
        if not self.name:
            object.__setattr__(self, "name", self.hosts[0].removeprefix("*."))
        for path in self.paths:
            if not path.startswith(("/", "*")):
                raise ProfileError(f"profile {self.name}, paths: expected a pattern that begins with /, not {path!r}")
        if self.valid_from and self.valid_until and self.valid_from > self.valid_until:
            raise ProfileError(
                f"profile {self.name}: valid_from {self.valid_from} is after valid_until {self.valid_until}"
            )

    def holds(self, day: dt.date | None) -> bool:
        """True if it is for articles of a day; of an unknown day, if it has no last one.

        >>> Profile("gull.example", valid_from=dt.date(2024, 3, 2)).holds(dt.date(2024, 3, 1))
        False
        """
        if day is None:
            return self.valid_until is None
        return (self.valid_from is None or self.valid_from <= day) and (
            self.valid_until is None or day <= self.valid_until
        )

    def covers(self, path: str) -> bool:
        """True if one of its patterns fits the path of an address.

        >>> Profile("gull.example", paths=["/news/*"]).covers("/news/rain"), Profile("gull.example").covers("/x")
        (True, True)
        """
        return not self.paths or any(_fits(pattern, path) for pattern in self.paths)


def _check_host(host: object) -> None:
    name = host.removeprefix("*.") if isinstance(host, str) else ""
    if not name or any(sign in name for sign in "/:* \t"):
        raise ProfileError(f"hosts: expected a host name such as gull.example or *.gull.example, not {host!r}")


def _fits(pattern: str, path: str) -> bool:
    """True if a path is the pattern, each `*` of which stands for any characters. Linear in both."""
    first, *rest = pattern.split("*")
    if not rest:
        return path == pattern
    if not path.startswith(first) or not path.endswith(rest[-1]) or len(path) < len(first) + len(rest[-1]):
        return False
    place, end = len(first), len(path) - len(rest[-1])
    for piece in rest[:-1]:
        place = path.find(piece, place, end)
        if place < 0:
            return False
        place += len(piece)
    return True
