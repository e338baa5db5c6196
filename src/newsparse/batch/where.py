"""Conditions on records, such as `kind=article`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

import attrs

from newsparse.article import Article
from newsparse.export.chosen import FIELDS
from newsparse.records import Author, Image, RelatedLink, Timestamp

Leaf = str | int | float | bool | None

_FORM = re.compile(r"([a-z_]+(?:\.[a-z_]+)*)\s*(!=|<=|>=|=|<|>|~)\s*(.*)", re.DOTALL)
_PARTS = frozenset(name for part in (Author, Image, RelatedLink, Timestamp) for name in attrs.fields_dict(part))
_BEYOND: Mapping[str, Callable[[float | str, float | str], bool]] = MappingProxyType(
    {
        "<": lambda a, b: a < b,  # type: ignore[operator]
        "<=": lambda a, b: a <= b,  # type: ignore[operator]
        ">": lambda a, b: a > b,  # type: ignore[operator]
        ">=": lambda a, b: a >= b,  # type: ignore[operator]
    }
)


@attrs.frozen
class Condition:
    """A field, an operator and values; of a list, one member that fits is enough."""

    path: tuple[str, ...]
    operator: str
    values: tuple[str, ...]

    @classmethod
    def read(cls, text: str) -> Condition:
        """The condition in *text*; raises `ValueError` that says what is wrong with it.

        >>> Condition.read("kind=article,opinion").values
        ('article', 'opinion')
        """
        found = _FORM.fullmatch(text.strip())
        if found is None:
            raise ValueError(f"{text!r} is no condition such as kind=article or published>=2026-01")
        path = tuple(found[1].split("."))
        if path[0] not in FIELDS:
            raise ValueError(f"{path[0]!r} is none of {', '.join(FIELDS)}")
        unknown = [name for name in path[1:] if name not in _PARTS]
        if unknown:
            raise ValueError(f"{unknown[0]!r} is no part of a field")
        several = found[2] in ("=", "!=")
        return cls(path, found[2], tuple(found[3].split(",")) if several else (found[3],))

    def holds(self, article: Article) -> bool:
        """Whether the article is as the condition wants it.

        >>> article = Article(headline="Rain at last", tags=("rain", "harvest"), published=Timestamp("2026-06-15"))
        >>> [Condition.read(text).holds(article) for text in ("tags=rain", "published>=2026-06", "dek!=null", "headline~RAIN")]
        [True, True, False, True]
        """
        leaves = list(_leaves(article, self.path)) or [None]
        if self.operator in ("=", "!="):
            return any(_text(leaf) in self.values for leaf in leaves) == (self.operator == "=")
        return any(_fits(leaf, self.operator, self.values[0]) for leaf in leaves if leaf is not None)


def _leaves(value: object, path: tuple[str, ...]) -> Iterator[Leaf]:
    if isinstance(value, tuple):
        for member in value:
            yield from _leaves(member, path)
    elif path and value is not None:
        yield from _leaves(getattr(value, path[0], None), path[1:])
    elif isinstance(value, Timestamp):
        yield value.iso
    elif value is None or isinstance(value, (str, int, float)):
        yield value
    else:  # a part of the record, of which is asked only whether it is there
        yield True


def _text(leaf: Leaf) -> str:
    if leaf is None or leaf == "":
        return "null"
    return str(leaf).lower() if isinstance(leaf, bool) else str(leaf)


def _fits(leaf: Leaf, operator: str, wanted: str) -> bool:
    if operator == "~":
        return wanted.casefold() in _text(leaf).casefold()
    if isinstance(leaf, (int, float)):
        try:
            return _BEYOND[operator](float(leaf), float(wanted))
        except ValueError:
            return False
    return _BEYOND[operator](str(leaf), wanted)
