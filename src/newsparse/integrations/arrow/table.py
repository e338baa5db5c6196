"""Records ↔ Arrow tables."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import pyarrow as pa

from newsparse.article import Article
from newsparse.export.chosen import DERIVED, FIELDS, chosen
from newsparse.integrations.arrow.columns import Column, column
from newsparse.records import Image
from newsparse.serial import from_plain
from newsparse.serial.shape import attribute_types

ERROR = pa.struct([("type", pa.string()), ("message", pa.string())])
"""What stands in the column `error`: the name of the error's class, and its message."""

_DERIVED = {
    "paragraphs": column(tuple[str, ...]),
    "text": column(str),
    "captions": column(tuple[str, ...]),
    "lead_image": column(Image | None),
}


def schema(fields: Sequence[str] = (), *, provenance: bool = False) -> pa.Schema:
    """The Arrow schema of records: a column a field, typed, nested as the record is.

    *fields*: only these, as `--fields` of the command knows them; () for all of the record. *provenance*: whether
    there is a column for it, too.

    >>> schema(["headline", "tags"]).to_string()
    'headline: string\\ntags: list<item: string>\\n  child 0, item: string'
    """
    return pa.schema([(name, found.type) for name, found in columns(fields, provenance=provenance).items()])


def columns(fields: Sequence[str], *, provenance: bool) -> dict[str, Column]:
    """The chosen columns by name."""
    hints = attribute_types(Article)
    names = fields or [name for name in FIELDS if name not in DERIVED]
    found = {name: _DERIVED[name] if name in _DERIVED else column(hints[name]) for name in names}
    return found | ({"provenance": column(hints["provenance"])} if provenance else {})


def to_table(articles: Iterable[Article], fields: Sequence[str] = (), *, provenance: bool = False) -> pa.Table:
    """The records as an Arrow table of this `schema`.

    >>> to_table([Article(headline="Rain at last")], ["headline", "text"]).to_pylist()
    [{'headline': 'Rain at last', 'text': ''}]
    """
    plain = [chosen(article, tuple(fields), provenance=provenance) for article in articles]
    return pa.Table.from_batches([batch(plain, columns(fields, provenance=provenance))])


def batch(rows: list[dict[str, Any]], by_name: Mapping[str, Column]) -> pa.RecordBatch:
    """Plain rows as a batch; what a row has no value for is null."""
    written = [_written(row, by_name) for row in rows]
    of = pa.schema([(name, found.type) for name, found in by_name.items()])
    try:
        return pa.RecordBatch.from_pylist(written, of)
    except (UnicodeEncodeError, OverflowError, pa.ArrowInvalid):  # half a character, or a number beyond 64 bits
        return pa.RecordBatch.from_pylist([_sound(row) for row in written], of)


def to_articles(table: pa.Table | pa.RecordBatch) -> Iterator[Article]:
    """The articles in a table of the whole `schema`, equal to those that it was made of; other columns are passed over.

    Raises `RecordError` where a field is missing.

    >>> article = Article(headline="Rain at last")
    >>> list(to_articles(to_table([article]))) == [article]
    True
    """
    wanted = [name for name in table.schema.names if name in attribute_types(Article)]
    by_name = columns([name for name in wanted if name != "provenance"], provenance="provenance" in wanted)
    for part in table.select(wanted).to_batches() if isinstance(table, pa.Table) else [table.select(wanted)]:
        for row in part.to_pylist():
            yield from_plain(Article, {name: _plain(by_name[name], value) for name, value in row.items()})


def _written(row: Mapping[str, Any], by_name: Mapping[str, Column]) -> dict[str, Any]:
    return {
        name: found.write(row[name]) if found.write and row.get(name) is not None else row.get(name)
        for name, found in by_name.items()
    }


def _plain(found: Column, value: Any) -> Any:
    return found.read(value) if found.read and value is not None else value


def _sound(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, dict):
        return {name: _sound(member) for name, member in value.items()}
    if isinstance(value, (list, tuple)):
        return type(value)(_sound(member) for member in value)
    return None if isinstance(value, int) and value.bit_length() > 63 else value
