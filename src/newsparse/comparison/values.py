"""Whether a value of a record is the expected one, and the lines that show how it differs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any, TypeGuard

from newsparse.comparison.texts import Change, changes, counted
from newsparse.comparison.words import marked

_LONGEST = 240
"""A value in one line is cut after so many characters."""
_MARKS = {"missing": "-", "extra": "+", "changed": "~", "moved": ">"}


def same(expected: Any, got: Any) -> bool:
    """Whether *got* is *expected*: of an object only the keys that are expected count, of an address not the fragment.

    >>> same([{"name": "Ada Moss"}], [{"name": "Ada Moss", "kind": "person"}])
    True
    >>> same("https://www.example.org/a#top", "https://www.example.org/a"), same([], ["a"]), same(1, True)
    (True, False, False)
    """
    if type(expected) is not type(got):
        return False
    if isinstance(expected, dict):
        return all(key in got and same(one, got[key]) for key, one in expected.items())
    if isinstance(expected, list):
        return len(got) == len(expected) and all(map(same, expected, got))
    if isinstance(expected, str) and expected.startswith("http"):
        return bool(expected.partition("#")[0] == got.partition("#")[0])
    return bool(expected == got)


def is_empty(value: Any) -> bool:
    """Whether a field has no value: None, "", [] or ().

    >>> is_empty(None), is_empty([]), is_empty(False), is_empty(0)
    (True, True, False, False)
    """
    return value is None or (isinstance(value, (str, list, tuple)) and not value)


def are_texts(value: Any) -> TypeGuard[list[str]]:
    """Whether the value is a list of texts, such as paragraphs or tags."""
    return isinstance(value, list) and all(isinstance(one, str) for one in value)


def difference(expected: Any, got: Any, names: tuple[str, str] = ("expected", "got")) -> Iterator[str]:
    """The lines that show how two different values differ; *names* are what the two are called.

    >>> print(*difference("Rain at last", None), sep="\\n")
    expected  "Rain at last"
    got       nothing
    >>> print(*difference(["One.", "Two."], ["Two.", "One.", "More."]), sep="\\n")
    1 extra, 1 moved
    > [1 to 0] Two.
    + [2] More.
    """
    if are_texts(expected) and are_texts(got) and expected and got:
        yield from text_lines(changes(expected, got))
        return
    if isinstance(expected, list) and isinstance(got, list) and expected and got:
        if len(expected) == len(got):
            yield from _entry_lines(expected, got, names)
        else:
            yield from text_lines(entry_changes(expected, got))
        return
    width = max(map(len, names)) + 2
    yield f"{names[0]:<{width}}{in_one_line(expected)}"
    yield f"{names[1]:<{width}}{in_one_line(got)}"


def text_lines(found: Sequence[Change]) -> Iterator[str]:
    """The changes between two lists of texts: how many of which kind, then each in a line."""
    yield counted(found)
    for change in found:
        yield f"{_MARKS[change.kind]} [{_numbers(change)}] {_wording(change)}"


def _numbers(change: Change) -> str:
    ends = [str(number) for number in (change.at, change.to) if number is not None]
    return ends[0] if len(set(ends)) == 1 else " to ".join(ends)


def _wording(change: Change) -> str:
    if change.kind == "changed":
        return marked(change.old or "", change.new or "")
    text = (change.old if change.new is None else change.new) or ""
    return _cut(text.replace("\n", "⏎"))


def entry_changes(expected: list[Any], got: list[Any]) -> tuple[Change, ...]:
    """What is missing, extra, changed or moved among the entries of two lists of objects, each as JSON.

    >>> [(one.kind, one.new) for one in entry_changes([{"a": 1}], [{"b": 2}, {"a": 1}])]
    [('extra', '{"b": 2}')]
    """
    wanted = [json.dumps(one, ensure_ascii=False) for one in expected]
    texts = []
    for one in got:  # an entry that is an expected one gets its text, though it may have more keys
        like = next((i for i, other in enumerate(expected) if same(other, one)), None)
        texts.append(json.dumps(one, ensure_ascii=False) if like is None else wanted[like])
    return changes(wanted, texts)


def _entry_lines(expected: list[Any], got: list[Any], names: tuple[str, str]) -> Iterator[str]:
    """Lists of objects of one length: only the entries that differ, by number, and of these only the keys that do."""
    width = max(map(len, names)) + 2
    for number, pair in enumerate(zip(expected, got)):
        if not same(*pair):
            for name, value in zip(names, _only_what_differs(*pair)):
                yield f"[{number}] {name:<{width}}{in_one_line(value)}"


def _only_what_differs(expected: Any, got: Any) -> tuple[Any, Any]:
    """Of two objects, the keys that differ; of an object that nothing stands against, all of it."""
    if not (isinstance(expected, dict) and isinstance(got, dict)):
        return expected, got
    keys = [key for key in expected if not (key in got and same(expected[key], got[key]))]
    return {key: expected[key] for key in keys}, {key: got.get(key) for key in keys}


def in_one_line(value: Any) -> str:
    """A value as JSON in one line, cut where it is long; "nothing" for an empty one.

    >>> in_one_line({"name": "Ada Moss"}), in_one_line([])
    ('{"name": "Ada Moss"}', 'nothing')
    """
    return "nothing" if is_empty(value) else _cut(json.dumps(value, ensure_ascii=False))


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}… ({len(text):,} characters)"
