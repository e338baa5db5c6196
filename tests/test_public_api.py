"""The names that the package promises, and what each of them promises."""

from __future__ import annotations

import ast
import copy
import inspect
import pickle
import typing
from pathlib import Path

import attrs
import pytest

import newsparse
from newsparse.records import BodyBlock

NAMES = [
    "ArgumentError",
    "Article",
    "Author",
    "Candidate",
    "Capture",
    "Edit",
    "Embed",
    "Explanation",
    "Figure",
    "Found",
    "Image",
    "LimitExceeded",
    "Limits",
    "ListBlock",
    "ListItem",
    "Mark",
    "NewsparseError",
    "Note",
    "Outcome",
    "PageFailed",
    "PageTooDeep",
    "PageTooLarge",
    "Paragraph",
    "Profile",
    "ProfileError",
    "ProfileWarning",
    "Profiles",
    "Provenance",
    "Quote",
    "RecordError",
    "RelatedLink",
    "Span",
    "Subheading",
    "Table",
    "Timestamp",
    "Update",
    "__version__",
    "bundled_profiles",
    "explain",
    "load_fivefilters",
    "load_profiles",
    "parse",
    "parse_many",
]

ERRORS = {
    "NewsparseError": (Exception,),
    "ArgumentError": (newsparse.NewsparseError, ValueError),
    "LimitExceeded": (newsparse.NewsparseError,),
    "PageFailed": (newsparse.NewsparseError,),
    "PageTooLarge": (newsparse.LimitExceeded,),
    "PageTooDeep": (newsparse.LimitExceeded,),
    "RecordError": (newsparse.NewsparseError, ValueError),
    "ProfileError": (newsparse.NewsparseError, ValueError),
    "ProfileWarning": (UserWarning,),
}
FUNCTIONS = ("bundled_profiles", "explain", "load_fivefilters", "load_profiles", "parse", "parse_many")

RECORDS = [name for name in NAMES if name not in ERRORS and name not in ("__version__", *FUNCTIONS)]


def test_the_public_names_are_these() -> None:
    assert list(newsparse.__all__) == NAMES


def test_a_star_import_gives_them_all() -> None:
    names: dict[str, object] = {}
    exec("from newsparse import *", names)
    assert set(names) - {"__builtins__"} == set(NAMES)


def test_dir_lists_them() -> None:
    assert dir(newsparse) == NAMES


def test_an_unknown_name_is_refused_as_of_any_module() -> None:
    with pytest.raises(AttributeError, match=r"module 'newsparse' has no attribute 'Artikel'"):
        _ = newsparse.Artikel
    assert not hasattr(newsparse, "extract_article")


@pytest.mark.parametrize("name", [name for name in NAMES if name != "__version__"])
def test_every_name_is_documented(name: str) -> None:
    assert inspect.getdoc(getattr(newsparse, name))


def test_type_checkers_see_the_same_names_as_the_interpreter() -> None:
    """The imports under TYPE_CHECKING and the table of homes are two lists of one thing."""
    tree = ast.parse(inspect.getsource(newsparse))
    imported = {
        alias.name: node.module
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("newsparse.")
        for alias in node.names
    }
    assert set(imported) == set(NAMES) - {"__version__"}
    for name, module in imported.items():
        assert getattr(newsparse, name).__module__ == module


def test_the_version_has_three_numbers() -> None:
    assert [part.isdecimal() for part in newsparse.__version__.split(".")] == [True, True, True]


def test_parse_takes_a_page_by_place_and_the_rest_by_name() -> None:
    parameters = inspect.signature(newsparse.parse).parameters
    assert list(parameters) == ["html", "url", "encoding", "captured", "profiles", "limits"]
    page, *rest = parameters.values()
    assert page.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD
    assert {parameter.kind for parameter in rest} == {inspect.Parameter.KEYWORD_ONLY}
    assert [parameter.default for parameter in rest] == [None, None, None, None, newsparse.Limits()]


def test_the_types_of_parse_are_known_at_run_time() -> None:
    hints = typing.get_type_hints(newsparse.parse)
    assert hints["html"] == bytes | str
    assert hints["return"] is newsparse.Article


@pytest.mark.parametrize("name", RECORDS)
def test_every_class_is_frozen_and_without_dict(name: str) -> None:
    cls = getattr(newsparse, name)
    assert attrs.has(cls)
    assert cls.__setattr__ is not object.__setattr__
    assert "__dict__" not in dir(cls)


@pytest.mark.parametrize("name", RECORDS)
def test_every_attribute_is_documented_where_it_is_declared(name: str) -> None:
    cls = getattr(newsparse, name)
    (body,) = (node.body for node in ast.parse(inspect.getsource(cls)).body if isinstance(node, ast.ClassDef))
    declared = {node.target.id: place for place, node in enumerate(body) if _declares(node)}
    assert list(declared) == list(attrs.fields_dict(cls))
    if cls in (newsparse.Provenance, newsparse.Profiles):  # one attribute each, said by the class
        return
    for attribute, place in declared.items():
        following = body[place + 1]
        assert isinstance(following, ast.Expr), f"{name}.{attribute} has no docstring"
        assert isinstance(following.value, ast.Constant), f"{name}.{attribute} has no docstring"


def _declares(node: ast.stmt) -> typing.TypeGuard[typing.Any]:
    return isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)


def test_the_blocks_of_a_body_are_public() -> None:
    assert {block.__name__ for block in typing.get_args(BodyBlock)} <= set(NAMES)


@pytest.mark.parametrize("name", ERRORS)
def test_errors_descend_from_what_callers_catch(name: str) -> None:
    assert getattr(newsparse, name).__bases__ == ERRORS[name]


@pytest.mark.parametrize(
    "error",
    [
        newsparse.ArgumentError("url must be absolute"),
        newsparse.PageTooLarge("bytes", 10, 11, "bytes"),
        newsparse.PageTooDeep("depth", 5, 6, "open elements"),
        newsparse.RecordError("record: not JSON"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_cross_process_borders(error: newsparse.NewsparseError) -> None:
    for twin in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(twin) is type(error)
        assert str(twin) == str(error)


def test_parse_itself_crosses_process_borders() -> None:
    assert pickle.loads(pickle.dumps(newsparse.parse)) is newsparse.parse


def test_the_package_is_marked_as_typed() -> None:
    assert (Path(newsparse.__file__).parent / "py.typed").exists()
