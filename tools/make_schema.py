"""Write `article.schema.json` anew from the record's classes: their attributes, types and docstrings.

Run it after a change of the record: `python tools/make_schema.py`. The tests fail while the file is out of date.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
import sys
import types
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

import attrs

from newsparse.article import Article
from newsparse.evidence import Candidate, Found, Provenance
from newsparse.records import Timestamp
from newsparse.serial.shape import ISO_FORM, TAGS, arms, attribute_types
from newsparse.serial.write import NOBODY

SCALARS: dict[Any, dict[str, Any]] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
    types.NoneType: {"type": "null"},
}


def build() -> dict[str, Any]:
    """The schema of an `Article`."""
    definitions: dict[str, Any] = {}
    article = object_of(Article, definitions)
    article["required"].remove("provenance")
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:newsparse:article",
        "title": "Article",
        **article,
        "description": "The record of a news page, as newsparse gives it.",
        "$defs": dict(sorted(definitions.items())),
    }


def object_of(cls: type, definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of the objects of an attrs class; the classes it refers to are added to *definitions*."""
    described = attribute_docstrings(cls)
    properties: dict[str, Any] = {"type": {"const": TAGS[cls]}} if cls in TAGS else {}
    for name, hint in attribute_types(cls).items():
        properties[name] = {**value_of(hint, definitions), "description": described[name]}
    if cls is Timestamp:
        properties["iso"]["pattern"] = f"^{ISO_FORM}$"
    return closed(inspect.getdoc(cls) or "", properties)


def closed(doc: str, properties: dict[str, Any]) -> dict[str, Any]:
    """An object with these properties, all of them and no other."""
    return {
        "description": doc.split("\n\n")[0],
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def value_of(hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of the values of a type."""
    if hint in SCALARS:
        return dict(SCALARS[hint])
    if get_origin(hint) is Literal:
        return {"enum": list(get_args(hint))}
    if get_origin(hint) is tuple:
        return {"type": "array", "items": value_of(get_args(hint)[0], definitions)}
    if hint is Provenance:
        return provenance(definitions)
    if attrs.has(hint):
        return reference(hint, definitions)
    return union_of([value_of(arm, definitions) for arm in arms(hint)])


def union_of(schemas: list[dict[str, Any]]) -> dict[str, Any]:
    """The schema of what fits one of *schemas*, as short as it can be said."""
    words = next((schema["enum"] for schema in schemas if "enum" in schema), None)
    if words:
        return {"enum": [*words, None]}
    if all(set(schema) == {"type"} for schema in schemas):
        return {"type": [schema["type"] for schema in schemas]}
    return {"anyOf": schemas}


def reference(cls: type, definitions: dict[str, Any]) -> dict[str, Any]:
    """A reference to the definition of a class, which is added where it is not there yet."""
    if cls.__name__ not in definitions:
        definitions[cls.__name__] = {}
        definitions[cls.__name__] = object_of(cls, definitions)
    return {"$ref": f"#/$defs/{cls.__name__}"}


def provenance(definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of a `Provenance`: an object of `Found` by field, without the values."""
    names = [name for name in attrs.fields_dict(Article) if name != "provenance"]
    definitions["Found"] = found(definitions)
    return {"type": "object", "propertyNames": {"enum": names}, "additionalProperties": {"$ref": "#/$defs/Found"}}


def found(definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of a `Found`: the winner's attributes (null without a winner), the reason, the runners-up."""
    reference(Candidate, definitions)
    winner = definitions["Candidate"]["properties"]
    described = attribute_docstrings(Found)
    properties: dict[str, Any] = {
        name: {**schema, "type": [schema["type"], "null"]} if schema["type"] == "string" else schema
        for name, schema in winner.items()
    }
    properties["reason"] = {"type": ["string", "null"], "description": described["reason"]}
    properties["runners_up"] = {
        "type": "array",
        "items": {"$ref": "#/$defs/Candidate"},
        "description": described["runners_up"],
    }
    doc = "How the value of a field was found; `source` is null where nothing was."
    return {
        **closed(doc, properties),
        "if": {"properties": {"source": {"type": "null"}}},
        "then": {"properties": {name: {"const": nothing} for name, nothing in NOBODY.items()}},
        "else": {"properties": {name: {"type": winner[name]["type"]} for name in NOBODY}},
    }


def attribute_docstrings(cls: type) -> dict[str, str]:
    """The docstring after each attribute of a class, in one line."""
    body = ast.parse(inspect.getsource(cls)).body[0]
    assert isinstance(body, ast.ClassDef)
    return {
        attribute.target.id: in_json_terms(doc.value.value)
        for attribute, doc in zip(body.body, body.body[1:], strict=False)
        if isinstance(attribute, ast.AnnAssign)
        and isinstance(attribute.target, ast.Name)
        and isinstance(doc, ast.Expr)
        and isinstance(doc.value, ast.Constant)
        and isinstance(doc.value.value, str)
    }


def in_json_terms(doc: str) -> str:
    """A docstring in one line, with Python's constants as JSON has them."""
    return re.sub(r"\b(?:None|True|False)\b|\(\)", lambda word: JSON_TERMS[word[0]], " ".join(doc.split()))


JSON_TERMS = {"None": "null", "True": "true", "False": "false", "()": "[]"}


def text() -> str:
    """The schema as it stands in its file."""
    return json.dumps(build(), indent=2, ensure_ascii=False) + "\n"


if __name__ == "__main__":
    path = Path(__file__).parent.parent / "src" / "newsparse" / "article.schema.json"
    path.write_text(text(), encoding="utf-8")
    sys.stdout.write(f"wrote {path.name}\n")
