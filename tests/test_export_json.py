"""JSON text: any reader of JSON Lines, any terminal and any encoder of UTF-8 can take it."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.article import Article
from newsparse.export.json import from_json, to_json
from sample_record import ARTICLE


def test_json_is_one_line_unless_asked_otherwise() -> None:
    assert "\n" not in ARTICLE.to_json()
    assert ARTICLE.to_json(indent=2).startswith('{\n  "url": "https://news.example.org/')


def test_text_of_every_script_stays_readable() -> None:
    assert '"headline": "الجسر 橋 Μπριτζ 🌉"' in Article(headline="الجسر 橋 Μπριτζ 🌉").to_json()


@pytest.mark.parametrize("character", ["\u2028", "\u2029", "\x85", "\x7f", "\x9b", "\x1b", "\x00", "\n", "\ud800"])
def test_characters_that_break_lines_or_steer_terminals_are_escaped(character: str) -> None:
    text = Article(headline=f"one{character}two").to_json()
    assert character not in text
    assert len(text.encode().decode().splitlines()) == 1
    assert Article.from_json(text).headline == f"one{character}two"


@given(st.text(st.characters()))
def test_json_of_any_text_is_one_line_of_utf_8_that_says_the_same(text: str) -> None:
    written = to_json({"text": text})
    assert len(written.encode().decode().splitlines()) == 1
    assert json.loads(written) == json.loads(json.dumps({"text": text}))


def test_what_is_no_number_is_not_written() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        to_json({"confidence": float("nan")})


def test_bytes_are_read_as_text() -> None:
    assert from_json('{"a": "é"}'.encode()) == {"a": "é"}
