"""What reading and writing both have to know of the record's classes."""

from __future__ import annotations

import types
from collections.abc import Mapping
from typing import Any, Union, get_args, get_origin, get_type_hints

import attrs

from newsparse.records import Embed, Figure, ListBlock, Note, Paragraph, Quote, Subheading, Table

TAGS: Mapping[Any, str] = types.MappingProxyType(
    {
        Paragraph: "paragraph",
        Subheading: "subheading",
        Quote: "quote",
        ListBlock: "list",
        Table: "table",
        Figure: "figure",
        Embed: "embed",
        Note: "note",
    }
)
"""What stands under "type" in the dict of a class that shares its place with others."""

ISO_FORM = r"[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?([+-][0-9]{2}:[0-9]{2})?)?"
"""The form of `Timestamp.iso`."""


def attribute_types(cls: type[Any]) -> dict[str, Any]:
    """The attributes of an attrs class, in order, with their resolved types."""
    hints = get_type_hints(cls)
    return {attribute.name: hints[attribute.name] for attribute in attrs.fields(cls)}


def arms(hint: Any) -> tuple[Any, ...]:
    """The types that a union allows; () for every other type.

    >>> arms(Union[int, None])
    (<class 'int'>, <class 'NoneType'>)
    >>> arms(int)
    ()
    """
    return get_args(hint) if get_origin(hint) in (Union, types.UnionType) else ()
