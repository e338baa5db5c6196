"""The record's types as Arrow types, and its plain values as what stands in such columns, and back.

The attrs classes alone say what there is: a new field of the record is a new column.
"""

from __future__ import annotations

import functools
import types
from collections.abc import Callable
from typing import Any, Literal, NamedTuple, get_args, get_origin

import attrs
import pyarrow as pa

from newsparse.evidence import Candidate, Provenance
from newsparse.integrations.arrow import lists
from newsparse.records import ListBlock, ListItem, Timestamp
from newsparse.serial.shape import TAGS, arms, attribute_types

Convert = Callable[[Any], Any]


class Column(NamedTuple):
    """How values of a type stand in a column."""

    type: pa.DataType
    write: Convert | None = None
    """A plain value → what is given to Arrow; None where that is the value itself."""
    read: Convert | None = None
    """What Arrow gives → the plain value; None where that is the value itself."""


_SCALARS: dict[Any, Column] = {
    str: Column(pa.string()),
    int: Column(pa.int64()),
    float: Column(pa.float64()),
    bool: Column(pa.bool_()),
}
_INSTANT = pa.timestamp("us", tz="UTC")


@functools.cache
def column(hint: Any) -> Column:
    """The column for a type of the record."""
    if get_origin(hint) is Literal:
        return _SCALARS[str]
    if hint in _SCALARS:
        return _SCALARS[hint]
    if get_origin(hint) is tuple:
        return _list(column(get_args(hint)[0]))
    if hint is Provenance:
        return _provenance()
    return _record(hint) if attrs.has(hint) else _union(arms(hint))


def _list(member: Column) -> Column:
    return Column(
        pa.list_(member.type),
        member.write and functools.partial(_each, member.write),
        member.read and functools.partial(_each, member.read),
    )


def _each(convert: Convert, values: list[Any]) -> list[Any]:
    return [convert(value) for value in values]


def _union(kinds: tuple[Any, ...]) -> Column:
    some = tuple(kind for kind in kinds if kind is not types.NoneType)
    if len(some) > 1:
        return _block(some)
    found = column(some[0])
    return Column(
        found.type,
        found.write and functools.partial(_optional, found.write),
        found.read and functools.partial(_optional, found.read),
    )


def _optional(convert: Convert, value: Any) -> Any:
    return None if value is None else convert(value)


def _record(cls: type) -> Column:
    columns = _columns(cls)
    if cls is Timestamp:
        moment = [("date", pa.date32()), ("instant", _INSTANT)]
        return Column(pa.struct([*_fields(columns), *moment]), _moment, functools.partial(_read, columns))
    changed = {name: found.write for name, found in columns.items() if found.write}
    return Column(
        pa.struct(_fields(columns)),
        functools.partial(_write, changed) if changed else None,
        functools.partial(_read, columns),
    )


def _columns(cls: type) -> dict[str, Column]:
    """The columns of a class's attributes. Arrow knows no type that holds itself, so lists in lists lie flat."""
    hints = attribute_types(cls)
    if cls is ListBlock:
        items = pa.struct(
            [*_fields(_item_columns()), ("depth", pa.int64()), ("list", pa.int64()), ("ordered", pa.bool_())]
        )
        return {"items": Column(pa.list_(items)), "ordered": column(bool)}
    return {name: column(hint) for name, hint in hints.items()}


def _item_columns() -> dict[str, Column]:
    return {name: column(hint) for name, hint in attribute_types(ListItem).items() if name != "children"}


def _fields(columns: dict[str, Column]) -> list[tuple[str, pa.DataType]]:
    return [(name, found.type) for name, found in columns.items()]


def _write(changed: dict[str, Convert], plain: dict[str, Any]) -> dict[str, Any]:
    return plain | {name: convert(plain[name]) for name, convert in changed.items()}


def _read(columns: dict[str, Column], value: dict[str, Any]) -> dict[str, Any]:
    return {name: found.read(value[name]) if found.read else value[name] for name, found in columns.items()}


def _moment(plain: dict[str, Any]) -> dict[str, Any]:
    found = Timestamp(plain["iso"])
    aware = found.offset is not None and found.time is not None
    return plain | {"date": found.date, "instant": found.datetime if aware else None}


def _block(kinds: tuple[Any, ...]) -> Column:
    """One struct for all kinds of blocks: "type", and the attributes of every kind, null where a block has none such."""
    of = {TAGS[kind]: _columns(kind) for kind in kinds}
    merged: dict[str, Column] = {}
    for columns in of.values():
        for name, found in columns.items():
            if merged.setdefault(name, found).type != found.type:
                raise TypeError(f"blocks have two types of {name!r}")
    types_ = [("type", pa.string()), *_fields(merged)]
    writers = {
        tag: {name: found.write for name, found in columns.items() if found.write} for tag, columns in of.items()
    }
    return Column(pa.struct(types_), functools.partial(_write_block, writers), functools.partial(_read_block, of))


def _write_block(writers: dict[str, dict[str, Convert]], plain: dict[str, Any]) -> dict[str, Any]:
    if plain["type"] == TAGS[ListBlock]:
        return plain | {"items": lists.flat(plain)}
    writes = writers[plain["type"]]
    return _write(writes, plain) if writes else plain


def _read_block(of: dict[str, dict[str, Column]], value: dict[str, Any]) -> dict[str, Any]:
    if value["type"] == TAGS[ListBlock]:
        return {"type": value["type"], **lists.nested(value["items"])}
    return {"type": value["type"], **_read(of[value["type"]], value)}


def _provenance() -> Column:
    candidate = column(Candidate)
    found = pa.struct([*candidate.type, ("reason", pa.string()), ("runners_up", pa.list_(candidate.type))])
    return Column(pa.map_(pa.string(), found), lambda plain: list(plain.items()), dict)
