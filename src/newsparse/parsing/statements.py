"""A schema.org thing as flat statements: property path, text, pointer, group."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from newsparse.parsing.htmltext import lines, plain
from newsparse.parsing.things import Thing, types_of


class Statement(NamedTuple):
    """A property of the article and its value."""

    property: str
    """The property path, such as "author.name"."""
    value: str
    """Its value as text. Never empty."""
    pointer: str
    """Where it stands."""
    group: int
    """The same number for all that is said of one thing; 0 for what is said of the article itself."""


class Statements:
    """Translates things; `out` holds what was said so far. Beyond *limit* statements, `add` adds none.

    >>> translation = Statements({})
    >>> translation.add({"author": ["Ann Lee", {"name": "Bo Ek", "url": "/bo"}]}, "#")
    >>> [(s.property, s.value, s.group) for s in translation.out]
    [('author.name', 'Ann Lee', 1), ('author.name', 'Bo Ek', 2), ('author.url', '/bo', 2)]
    """

    def __init__(self, by_id: Mapping[str, tuple[Thing, str]], limit: int = 2_000) -> None:
        self.out: list[Statement] = []
        self._by_id = by_id
        self._limit = limit
        self._visits = limit * 10
        self._group = 0
        self._said: set[tuple[str, str]] = set()

    def add(self, thing: Thing, pointer: str, prefix: str = "", without: frozenset[str] = frozenset()) -> None:
        """All that a thing says, but for the properties in *without*; those with the longest lists come last."""
        keys = [key for key in thing if key not in _PASSED_OVER and key not in without]
        if not _LAST.isdisjoint(keys):
            keys.sort(key=_LAST.__contains__)
        for key in keys:
            if name := _name(key):
                self._property(prefix + name, thing[key], f"{pointer}/{key}", 0, ())

    def group(self) -> int:
        """A number that no other thing has."""
        self._group += 1
        return self._group

    def say(self, path: str, value: object, pointer: str, group: int = 0) -> None:
        """One statement, unless the value is none that is text, number or truth, is empty, or was said before."""
        text = text_of(value, path)
        if text and (group or (path, text) not in self._said):
            self._said.add((path, text))
            self.out.append(Statement(path, text, pointer, group))

    def _property(self, path: str, value: object, pointer: str, group: int, around: tuple[object, ...]) -> None:
        """The statements of one property. *around* are the things that it stands in: none is entered twice."""
        self._visits -= 1
        if value is None or self._visits < 0 or len(self.out) >= self._limit:
            return
        if isinstance(value, dict):
            self._thing(path, value, pointer, group, around)
        elif isinstance(value, list):
            for i, one in enumerate(value):
                if not isinstance(one, list):
                    self._property(path, one, f"{pointer}/{i}", group, around)
        else:
            self._scalar(path, value, pointer, group, around)

    def _scalar(self, path: str, value: object, pointer: str, group: int, around: tuple[object, ...]) -> None:
        key = path.rpartition(".")[2]
        if key in _ABOUT_THINGS and isinstance(value, str):
            known = self._by_id.get(value)
            if known:
                self._thing(path, {"@id": value}, pointer, group, around)
                return
            path += ".url" if key in _MEDIA or _is_address(value) else ".name"
            group = group or self.group()
        elif key == "@type" and isinstance(value, str):
            value = "".join(types_of({"@type": value}))
        self.say(path, value, pointer, group)

    def _thing(self, path: str, found: Thing, pointer: str, group: int, around: tuple[object, ...]) -> None:
        for key in _WRAPPERS:
            if key in found:
                self._property(path, found[key], f"{pointer}/{key}", group, around)
                return
        thing, pointer = self._resolved(found, pointer)
        last = path.rpartition(".")[2]
        if last in _PLAIN:
            self.say(path, _plain_value(thing, last), pointer, group)
        else:
            self._parts(path, thing, pointer, group, around)

    def _parts(self, path: str, thing: Thing, pointer: str, group: int, around: tuple[object, ...]) -> None:
        """The properties of a thing, unless it is inside itself or too deep."""
        name = thing.get("@id")
        itself = name if isinstance(name, str) else id(thing)
        if itself in around or len(around) >= _DEPTH:
            return
        group = group or self.group()
        if "name" not in thing and "url" not in thing:
            self.say(f"{path}.@id", name, f"{pointer}/@id", group)
        for key, word in _words(thing):
            self._property(f"{path}.{word}", thing[key], f"{pointer}/{key}", group, (*around, itself))

    def _resolved(self, found: Thing, pointer: str) -> tuple[Thing, str]:
        """What a reference refers to, with what the reference says itself."""
        name = found.get("@id")
        known = self._by_id.get(name) if isinstance(name, str) else None
        if known is None or known[0] is found:
            return found, pointer
        if len(found) == 1:
            return known
        return {**known[0], **found}, pointer


def _words(thing: Thing) -> Iterator[tuple[str, str]]:
    """The keys of a thing that say something, each with the word of its property."""
    for key in thing:
        if key not in _PASSED_OVER and key not in _PASSED_OVER_INSIDE and (word := _name(key)):
            yield key, word


def _plain_value(thing: Thing, last: str) -> object:
    """What a thing says that stands where a plain value is meant."""
    value = thing.get("@id") or thing.get("url") if last == "mainEntityOfPage" else thing.get("value")
    return value or thing.get("name")


def text_of(value: object, path: str = "") -> str:
    """A value as text; "" for what is none.

    >>> text_of(" Rain &amp; wind "), text_of(True), text_of(620), text_of(["a"])
    ('Rain & wind', 'true', '620', '')
    >>> text_of("<p>Rain.</p><p>Snow.</p>", "articleBody")
    'Rain.\\nSnow.'
    """
    if isinstance(value, str):
        if path.endswith(("articleBody", ".text")):
            return lines(value)
        return plain(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value) if isinstance(value, (int, float)) else ""


def _name(key: str) -> str:
    """A property's name, without the address or prefix of its vocabulary; "" if nothing is left."""
    if "/" in key:
        key = key.rstrip("/").rpartition("/")[2]
    return key.rpartition(":")[2].strip()


def _is_address(text: str) -> bool:
    return text.startswith(("http://", "https://", "//", "/", "#")) and " " not in text.strip()


_DEPTH = 3
"""Things inside things are followed so deep."""
_PASSED_OVER = frozenset(
    ("@context", "@id", "@graph", "potentialAction", "breadcrumb", "mainEntity", "itemListElement")
)
"""What says nothing of the article, or is told elsewhere."""
_PASSED_OVER_INSIDE = frozenset(("publisher", "mainEntityOfPage", "isPartOf", "comment", "address", "contactPoint"))
"""What says nothing of the article where it is said of an author or another thing."""
_LAST = frozenset(("comment", "liveBlogUpdate", "hasPart", "review", "citation"))
_WRAPPERS = ("@value", "@list", "@set")
_PLAIN = frozenset(("width", "height", "keywords", "mainEntityOfPage", "articleSection", "inLanguage", "genre"))
"""Properties of one text, also where a thing with a value, name or address stands for it."""
_MEDIA = frozenset(
    ("image", "logo", "thumbnail", "primaryImageOfPage", "photo", "video", "audio", "associatedMedia", "encoding")
)
"""Properties whose plain text is an address."""
_NAMED = (
    "author creator contributor editor translator accountablePerson reviewedBy publisher provider"
    " sourceOrganization copyrightHolder sponsor funder maintainer about mentions isPartOf"
    " locationCreated contentLocation spatialCoverage parentOrganization worksFor affiliation"
)
_ABOUT_THINGS = _MEDIA | frozenset(_NAMED.split())
"""Properties whose values are things: plain text is their name, or their address."""
