"""An attrs object of the record → a plain dict."""

from __future__ import annotations

import functools
import types
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, get_args, get_origin

import attrs

from newsparse.evidence import Candidate, Found, Provenance
from newsparse.serial.shape import TAGS, arms, attribute_types

_Write = Callable[[Any], Any]

NOBODY: Mapping[str, Any] = types.MappingProxyType(
    {name: 0.0 if name == "confidence" else None for name in attrs.fields_dict(Candidate)}
)
"""The winner's part of a `Found` that has none."""


def to_plain(record: Any) -> dict[str, Any]:
    """The attrs object *record* as a dict of what JSON knows; tuples become lists.

    The values in a `Provenance` are left out: they are those of the record around it.

    >>> from newsparse.records import Paragraph
    >>> to_plain(Paragraph("One."))
    {'type': 'paragraph', 'text': 'One.', 'spans': []}
    """
    keys, tag, nested = _form(record.__class__)
    # Only "type" is no attribute of the record: the tag of its class stands there.
    plain = {key: getattr(record, key, tag) for key in keys}
    for name, write in nested:
        value = plain[name]
        if value is not None:
            plain[name] = write(value)
    return plain


class _Form(NamedTuple):
    """How the objects of one class are written."""

    keys: tuple[str, ...]
    tag: str | None
    """The value of the key "type", if the class has one."""
    nested: tuple[tuple[str, _Write], ...]
    """The keys whose values are not plain yet, with what makes them so."""


@functools.cache
def _form(cls: type) -> _Form:
    types_of = attribute_types(cls)
    nested = tuple((name, write) for name, hint in types_of.items() if (write := _writer(hint)))
    tag = TAGS.get(cls)
    return _Form(("type", *types_of) if tag else tuple(types_of), tag, nested)


def _writer(hint: Any) -> _Write | None:
    """What makes values of a type plain; None where they are plain already."""
    if hint is Provenance:
        return _provenance
    if attrs.has(hint):
        return to_plain
    if get_origin(hint) is tuple:
        write = _writer(get_args(hint)[0])
        return list if write is None else functools.partial(_list, write)
    return next((write for arm in arms(hint) if (write := _writer(arm))), None)


def _list(write: _Write, values: tuple[Any, ...]) -> list[Any]:
    return [write(value) for value in values]


def _provenance(provenance: Provenance) -> dict[str, Any]:
    return {name: _found(found) for name, found in provenance.entries}


def _found(found: Found[object]) -> dict[str, Any]:
    plain = dict(NOBODY) if found.winner is None else to_plain(found.winner)
    plain["reason"] = found.reason
    plain["runners_up"] = _list(to_plain, found.runners_up)
    return plain
