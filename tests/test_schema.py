"""The JSON Schema that ships with the package: it describes the records there are, and no others."""

from __future__ import annotations

import copy
import runpy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest
from jsonschema import Draft202012Validator

from newsparse import evidence, records
from newsparse.article import Article
from newsparse.errors import RecordError
from newsparse.schema import schema
from sample_record import ARTICLE, EMPTY

SCHEMA = schema()
VALIDATOR = Draft202012Validator(SCHEMA)
TOOL = Path(__file__).parent.parent / "tools" / "make_schema.py"


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(SCHEMA)


def test_it_is_up_to_date_with_the_classes() -> None:
    assert runpy.run_path(str(TOOL))["build"]() == SCHEMA, "run tools/make_schema.py"


@pytest.mark.parametrize("article", [ARTICLE, EMPTY, Article()], ids=["full", "empty", "nothing"])
def test_records_are_valid(article: Article) -> None:
    VALIDATOR.validate(article.to_dict())


def test_a_record_without_provenance_is_valid() -> None:
    plain = ARTICLE.to_dict()
    del plain["provenance"]
    VALIDATOR.validate(plain)


DEFINITIONS = {"Article": SCHEMA, **SCHEMA["$defs"]}


@pytest.mark.parametrize(("name", "definition"), list(DEFINITIONS.items()), ids=list(DEFINITIONS))
class TestEveryClass:
    def test_has_all_its_attributes(self, name: str, definition: dict[str, Any]) -> None:
        if name == "Found":  # flattened: the attributes of its winner stand beside its own, without the value
            names = [*attrs.fields_dict(evidence.Candidate), "reason", "runners_up"]
        else:
            cls = Article if name == "Article" else getattr(records, name, None) or getattr(evidence, name)
            names = list(attrs.fields_dict(cls))
        assert [key for key in definition["properties"] if key != "type"] == names

    def test_allows_no_other_keys(self, name: str, definition: dict[str, Any]) -> None:
        assert definition["additionalProperties"] is False

    def test_requires_every_key_but_provenance(self, name: str, definition: dict[str, Any]) -> None:
        assert set(definition["properties"]) - set(definition["required"]) <= {"provenance"}

    def test_says_what_each_attribute_means(self, name: str, definition: dict[str, Any]) -> None:
        for key, part in definition["properties"].items():
            assert key == "type" or part["description"], key


@pytest.mark.parametrize(
    ("path", "part"),
    [
        (("headline",), {"type": ["string", "null"]}),
        (("authors",), {"type": "array", "items": {"$ref": "#/$defs/Author"}}),
        (("published",), {"anyOf": [{"$ref": "#/$defs/Timestamp"}, {"type": "null"}]}),
        (("direction",), {"enum": ["ltr", "rtl", None]}),
        (("is_free",), {"type": ["boolean", "null"]}),
        (("tags",), {"type": "array", "items": {"type": "string"}}),
    ],
)
def test_types_are_as_written_here_by_hand(path: tuple[str, ...], part: dict[str, Any]) -> None:
    found = SCHEMA["properties"][path[0]]
    assert {key: value for key, value in found.items() if key != "description"} == part


def _places(plain: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    steps = plain.items() if isinstance(plain, dict) else enumerate(plain) if isinstance(plain, list) else ()
    for step, part in steps:
        yield from _places(part, (*path, step))


def _changed(path: tuple[str | int, ...], to: object) -> Any:
    plain = copy.deepcopy(ARTICLE.to_dict())
    if not path:
        return to
    inner: Any = plain
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = to
    return plain


def _accepted(plain: Any) -> bool:
    try:
        Article.from_dict(plain)
    except RecordError:
        return False
    return True


PLACES = list(_places(ARTICLE.to_dict()))


@pytest.mark.parametrize(
    "other", [None, True, 3, 0.5, "person", "2025-06-15", [], {}, [None], {"type": "note"}], ids=repr
)
def test_schema_and_reader_agree_on_every_change_of_a_value(other: object) -> None:
    changed = [(path, _changed(path, other)) for path in PLACES]
    disagreed = [path for path, plain in changed if VALIDATOR.is_valid(plain) != _accepted(plain)]
    assert disagreed == []


def test_schema_and_reader_agree_on_every_missing_and_added_key() -> None:
    for path in PLACES:
        if path and isinstance(path[-1], str):
            plain = _changed((*path[:-1], "surplus"), 1)
            assert (VALIDATOR.is_valid(plain), _accepted(plain)) == (False, False), path
            inner = plain = copy.deepcopy(ARTICLE.to_dict())
            for step in path[:-1]:
                inner = inner[step]  # type: ignore[index]
            del inner[path[-1]]
            assert VALIDATOR.is_valid(plain) == _accepted(plain), path


def test_some_changes_are_accepted_and_most_are_not() -> None:
    verdicts = [_accepted(_changed(path, None)) for path in PLACES]
    assert 20 < sum(verdicts) < len(verdicts) / 2
