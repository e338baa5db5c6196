"""The words of class names and ids."""

from __future__ import annotations

import random

import pytest

from newsparse.parsing.mark_words import words_of, words_of_all


@pytest.mark.parametrize(
    ("marks", "words"),
    [
        ("story-body__text", {"story", "body", "text"}),
        ("relatedLinks", {"related", "links"}),
        ("mainCOL1 HTMLPage ADBox", {"main", "col", "html", "page", "ad", "box"}),
        ("ABc Xy", {"bc", "xy"}),
        ("p-4 md:w-full x", {"md", "full"}),
        ("Überschrift größe", {"berschrift", "gr"}),
        ("\u212aelvin", {"elvin"}),
        ("", set()),
        ("1-2_3", set()),
        ("a" * 40, {"a" * 40}),
    ],
)
def test_marks_are_split_where_a_reader_of_code_splits_them(marks: str, words: set[str]) -> None:
    assert words_of(marks) == words
    assert words_of_all([marks, "other"]) == {marks: words, "other": {"other"}}


def test_many_marks_at_once_have_the_words_of_each() -> None:
    draw = random.Random(7)
    marks = ["".join(draw.choices("abcdABCD-_ 1ßÉ\u212a\ud800", k=draw.randrange(12))) for _ in range(3000)]
    assert words_of_all(marks) == {one: words_of(one) for one in marks}
