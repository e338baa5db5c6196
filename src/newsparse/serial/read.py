"""A plain dict → an attrs object of the record, or the path of what is wrong with it."""

from __future__ import annotations

import difflib
import functools
import types
from collections.abc import Collection, Mapping
from typing import Any, Literal, NamedTuple, TypeVar, get_args, get_origin

import attrs

from newsparse.errors import RecordError
from newsparse.evidence import Candidate, Found, Provenance
from newsparse.records import Timestamp
from newsparse.serial import scalars
from newsparse.serial.misfit import MisfitError, Read, at, refused
from newsparse.serial.shape import TAGS, arms, attribute_types
from newsparse.serial.write import NOBODY

R = TypeVar("R")


def from_plain(cls: type[R], plain: object) -> R:
    """The object of class *cls* that `to_plain` gave *plain* for; to it, lists and tuples are the same.

    Raises `RecordError`, whose message begins with the path of what is wrong.

    >>> from newsparse.records import ListBlock
    >>> from_plain(ListBlock, {"type": "list", "items": [{"text": 3, "spans": [], "children": []}], "ordered": False})
    Traceback (most recent call last):
    newsparse.errors.RecordError: items[0].text: expected a string, got 3
    """
    try:
        record: R = _record(cls, plain)
    except MisfitError as misfit:
        raise RecordError(str(misfit)) from None
    except RecursionError:
        raise RecordError("record: nested too deep") from None
    return record


class _Form(NamedTuple):
    """How the objects of one class are read."""

    keys: frozenset[str]
    reads: tuple[tuple[str, Read], ...]
    provenance: str | None
    """The attribute that refers to the values of the others, if there is one; it may be left out."""


@functools.cache
def _form(cls: type) -> _Form:
    types_of = attribute_types(cls)
    provenance = next((name for name, hint in types_of.items() if hint is Provenance), None)
    reads = tuple((name, _reader(hint)) for name, hint in types_of.items() if name != provenance)
    keys = frozenset(name for name, _ in reads)
    return _Form(keys | {"type"} if cls in TAGS else keys, reads, provenance)


def _reader(hint: Any) -> Read:
    if hint in scalars.READERS:
        return scalars.READERS[hint]
    if get_origin(hint) is Literal:
        return functools.partial(scalars.word, get_args(hint))
    if get_origin(hint) is tuple:
        return functools.partial(_tuple, _reader(get_args(hint)[0]))
    if attrs.has(hint):
        return functools.partial(_record, hint)
    return _union_reader(arms(hint))


def _union_reader(kinds: tuple[Any, ...]) -> Read:
    some = tuple(kind for kind in kinds if kind is not types.NoneType)
    if len(some) < len(kinds):
        return functools.partial(_optional, _reader(some[0]))
    return functools.partial(_tagged, types.MappingProxyType({TAGS[kind]: kind for kind in some}))


def _record(cls: type, plain: object) -> Any:
    form = _form(cls)
    if not isinstance(plain, Mapping):
        raise refused("an object", plain)
    if plain.keys() != form.keys:
        _check_keys(plain, form.keys, form.provenance)
    if cls in TAGS:
        at("type", functools.partial(scalars.word, (TAGS[cls],)), plain["type"])
    values = _attributes(form.reads, plain)
    if form.provenance is not None and form.provenance in plain:
        values[form.provenance] = at(form.provenance, functools.partial(_provenance, values), plain[form.provenance])
    return scalars.timestamp(**values) if cls is Timestamp else cls(**values)


def _attributes(reads: tuple[tuple[str, Read], ...], plain: Mapping[str, object]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    name = ""
    try:
        for name, read in reads:
            values[name] = read(plain[name])
    except MisfitError as misfit:
        raise misfit.within(name) from None
    return values


def _check_keys(plain: Mapping[Any, Any], keys: Collection[str], optional: str | None = None) -> None:
    for key in plain:
        if key not in keys and key != optional:
            near = difflib.get_close_matches(str(key)[:50], keys, 1)
            raise MisfitError("unknown key" + (f'; did you mean "{near[0]}"?' if near else ""), str(key)[:50])
    for key in sorted(keys):
        if key not in plain:
            raise MisfitError("missing", key)


def _tuple(read: Read, plain: object) -> tuple[Any, ...]:
    if not isinstance(plain, (list, tuple)):
        raise refused("a list", plain)
    values: list[Any] = []
    try:
        for value in plain:
            values.append(read(value))
    except MisfitError as misfit:
        raise misfit.within(len(values)) from None
    return tuple(values)


def _optional(read: Read, plain: object) -> Any:
    if plain is None:
        return None
    try:
        return read(plain)
    except MisfitError as misfit:
        raise misfit.or_null() from None


def _tagged(classes: Mapping[str, type], plain: object) -> Any:
    if not isinstance(plain, Mapping):
        raise refused("an object", plain)
    if "type" not in plain:
        raise MisfitError("missing", "type")
    return _record(classes[at("type", functools.partial(scalars.word, tuple(classes)), plain["type"])], plain)


def _provenance(values: Mapping[str, Any], plain: object) -> Provenance:
    if not isinstance(plain, Mapping):
        raise refused("an object", plain)
    for name in plain:
        if name not in values:
            raise MisfitError("unknown key; only fields of the record have a provenance", str(name)[:50])
    return Provenance(tuple((name, at(name, functools.partial(_found, values[name]), plain[name])) for name in plain))


def _found(value: object, plain: object) -> Found[object]:
    if not isinstance(plain, Mapping):
        raise refused("an object", plain)
    _check_keys(plain, (*NOBODY, "reason", "runners_up"))
    reason = at("reason", _REASON, plain["reason"])
    runners_up = at("runners_up", _CANDIDATES, plain["runners_up"])
    return Found(value, _winner({name: plain[name] for name in NOBODY}), runners_up, reason)


def _winner(plain: Mapping[str, Any]) -> Candidate | None:
    if plain["source"] is not None:
        return _CANDIDATE(plain)  # type: ignore[no-any-return]
    for name, nothing in NOBODY.items():
        if plain[name] != nothing or plain[name] is False:
            raise MisfitError(f"expected {'null' if nothing is None else nothing} where source is null", name)
    return None


_REASON = _reader(str | None)
_CANDIDATE = _reader(Candidate)
_CANDIDATES = _reader(tuple[Candidate, ...])
