"""Profiles in TOML: the form of their files, checked whole, and what is wrong told with file, line and what was expected."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import Any, NoReturn

import attrs

from newsparse.errors import ProfileError
from newsparse.profile import MARKS, Mark, Profile, SelectorKind, kind_of
from newsparse.sites.lines import Lines, Path
from newsparse.sites.site import Site

_SITE = ("name", "hosts", "zone", "ignore", "keep", "fallback", "paths", "valid_from", "valid_until", "marks")
_VERSION = ("paths", "valid_from", "valid_until", "zone", "ignore", "keep", "fallback", "marks")
_MARK = ("css", "xpath", "attribute", "json", "date", "zone", "split", "prefix", "suffix", "requires")
_TYPES: Mapping[str, tuple[type | tuple[type, ...], str]] = {
    **dict.fromkeys(("name", "zone", "attribute", "json", "date", "css", "xpath", "requires"), (str, "a text")),
    **dict.fromkeys(("keep", "fallback"), (bool, "true or false")),
    **dict.fromkeys(("valid_from", "valid_until"), (dt.date, "a date such as 2024-03-01, without quotes")),
    **dict.fromkeys(
        ("hosts", "paths", "ignore", "split", "prefix", "suffix"), ((str, list), "a text or a list of texts")
    ),
    "marks": (dict, "a table"),
}
"""Key -> the type of its value, and how a message calls it."""


class File:
    """One file of profiles."""

    def __init__(self, name: str, text: str) -> None:
        self.name = name
        self.lines = Lines(text)

    def profiles(self, plain: Mapping[str, Any]) -> Iterator[Profile]:
        """Its profiles: one, or one a `[[version]]`. Raises `ProfileError`."""
        self._check((), plain, (*_SITE, "version"))
        if "hosts" not in plain:
            self.wrong((), 'expected hosts, such as hosts = ["gull.example"]')
        shared = self._marks(("marks",), plain.get("marks", {}))
        versions = plain.get("version")
        if versions is None:
            yield self._profile((), plain, shared)
            return
        if not isinstance(versions, list) or not all(isinstance(one, dict) for one in versions):
            self.wrong(("version",), "expected [[version]], a table for each")
        for number, version in enumerate(versions):
            path = ("version", str(number))
            self._check(path, version, _VERSION)
            own = self._marks((*path, "marks"), version.get("marks", {}))
            named = {mark.name for mark in own}
            both = (*own, *(mark for mark in shared if mark.name not in named))
            yield self._profile(path, {**plain, **version}, both)

    def wrong(self, path: Path, why: str, value: object = None) -> NoReturn:
        """Say what is wrong, and where."""
        raise ProfileError(f"{self.name}, line {self.lines.of(path, value)}: {why}")

    def _check(self, path: Path, table: Mapping[str, Any], known: tuple[str, ...]) -> None:
        """Every key has to be known, and every value of its type."""
        for key, value in table.items():
            if key not in known:
                self.wrong((*path, key), f"{key}: expected one of {', '.join(known)}")
            if key == "version":
                continue
            kind, what = _TYPES[key]
            if not isinstance(value, kind) or isinstance(value, dt.datetime):
                self.wrong((*path, key), f"{key}: expected {what}, not {value!r}")
            if isinstance(value, list) and not all(isinstance(one, str) for one in value):
                self.wrong((*path, key), f"{key}: expected a list of texts, not {value!r}")

    def _marks(self, path: Path, table: Mapping[str, Any]) -> tuple[Mark, ...]:
        marks: list[Mark] = []
        for name, value in table.items():
            if name not in MARKS:
                self.wrong((*path, name), f"mark {name}: expected one of {', '.join(MARKS)}")
            for one in value if isinstance(value, list) else [value]:
                marks.append(self._mark((*path, name), name, one))
        return tuple(marks)

    def _mark(self, path: Path, name: str, value: object) -> Mark:
        if isinstance(value, str):
            value = {kind_of(value): value}
        if not isinstance(value, dict):
            self.wrong(path, f"mark {name}: expected a selector or a table with css or xpath, not {value!r}")
        self._check(path, value, _MARK)
        kinds: list[SelectorKind] = [kind for kind in ("css", "xpath") if kind in value]
        if len(kinds) != 1:
            self.wrong(path, f"mark {name}: expected either css or xpath")
        reading = {key: one for key, one in value.items() if key != kinds[0]}
        try:
            mark = Mark(name, value[kinds[0]], **reading, kind=kinds[0])
            Site(Profile("any", [mark]))
        except ProfileError as error:
            self.wrong(path, str(error).removeprefix("profile any, "), value[kinds[0]])
        return mark

    def _profile(self, path: Path, table: Mapping[str, Any], marks: tuple[Mark, ...]) -> Profile:
        settings = {key: value for key, value in table.items() if key not in ("hosts", "marks", "version")}
        try:
            profile = Profile(table["hosts"], marks, file=self.name, **settings)
            Site(attrs.evolve(profile, marks=()))
        except ProfileError as error:
            self.wrong(_blamed(str(error), path), str(error))
        return profile


def _blamed(why: str, path: Path) -> Path:
    """The key that an error of a whole profile is about."""
    key = next((key for key in ("valid_from", "hosts", "paths", "zone") if key in why), "")
    return (*path, key) if key and key != "hosts" else ("hosts",)
