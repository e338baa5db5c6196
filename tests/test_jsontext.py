"""JSON as pages write it: what is certain is mended, what is not is no JSON, and neither takes long."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from growth import outgrows
from newsparse.parsing.jsontext import assigned_json, deeper, read_json, read_values

MENDED = {
    "an HTML comment around the value": ('<!-- {"a": 1} -->', {"a": 1}),
    "an HTML comment before the value": ('<!-- made by hand -->\n{"a": 1}', {"a": 1}),
    "CDATA around the value": ('<![CDATA[ {"a": [1, [2]]} ]]>', {"a": [1, [2]]}),
    "CDATA around an array": ("<![CDATA[[[1]]]]>", [[1]]),
    "CDATA in script comments": ('//<![CDATA[\n{"a": 1}\n//]]>', {"a": 1}),
    "CDATA in script comments on one line": ('//<![CDATA[{"a": 1}//]]>', {"a": 1}),
    "CDATA in block comments": ('/*<![CDATA[*/{"a": 1}/*]]>*/', {"a": 1}),
    "a line comment": ('{"a": 1, // "b": 2,\n"c": 3}', {"a": 1, "c": 3}),
    "a line comment behind a text": ('{"a": "x" // why\n, "c": 3}', {"a": "x", "c": 3}),
    "a block comment": ('{"a": /* one */ 1}', {"a": 1}),
    "an address is no comment": ("{'a': 'https://example.org/x'}", {"a": "https://example.org/x"}),
    "a comma before the end of an object": ('{"a": 1, }', {"a": 1}),
    "a comma and a comment before the end": ('{"a": [1, 2, /* 3 */ ], }', {"a": [1, 2]}),
    "two commas": ('{"a": 1,, "b": 2}', {"a": 1, "b": 2}),
    "a raw line break in a text": ('{"a": "one\ntwo\tthree"}', {"a": "one\ntwo\tthree"}),
    "a control character in a text": ('{"a": "one\x01two"}', {"a": "one\x01two"}),
    "quotes written as entities": ("{&quot;a&quot;: &quot;x&quot;}", {"a": "x"}),
    "quotes written as entities in an array": ("[{&#34;a&#34;: 1}]", [{"a": 1}]),
    "a semicolon at the end": ('{"a": 1};', {"a": 1}),
    "an assignment": ('window.page = {"a": 1};', {"a": 1}),
    "a declaration": ("var page = [1];", [1]),
    "a call": ('callback({"a": 1});', {"a": 1}),
    "single quotes": ("{'a': 'it\\'s \"so\"'}", {"a": 'it\'s "so"'}),
    "an apostrophe in single quotes": ("{'a': 'it's so', 'b': 1}", {"a": "it's so", "b": 1}),
    "a template literal": ("{a: `one\ntwo`}", {"a": "one\ntwo"}),
    "names without quotes": ('{a: 1, $b_2: "x"}', {"a": 1, "$b_2": "x"}),
    "undefined": ('{"a": undefined, "b": [void 0]}', {"a": None, "b": [None]}),
    "minified truth": ('{"a": !0, "b": !1}', {"a": True, "b": False}),
    "a fraction without its zero": ('{"a": .5, b: 1}', {"a": 0.5, "b": 1}),
    "bare quotes in a text": ('{"a": "the "best" of all", "b": 1}', {"a": 'the "best" of all', "b": 1}),
    "a bare quote at the end of a text": ('{"a": "he said "no""}', {"a": 'he said "no"'}),
    "HTML attributes in a text": (
        '{"a": "<a href="https://example.org">x</a>"}',
        {"a": '<a href="https://example.org">x</a>'},
    ),
    "a comma behind a bare quote": ('{"a": "says "yes", and goes", "b": 1}', {"a": 'says "yes", and goes', "b": 1}),
    "escapes of JavaScript": (r'{"a": "it\'s \x41 \d", "b": "\u00e9"}', {"a": "it's A d", "b": "é"}),
    "the same block twice": ('{"a": 1}\n{"a": 1}', {"a": 1}),
    "something behind the value": ('{"a": 1} }}', {"a": 1}),
}


@pytest.mark.parametrize(("text", "value"), MENDED.values(), ids=MENDED)
def test_what_is_certain_is_mended(text: str, value: object) -> None:
    assert read_json(text) == value


@pytest.mark.parametrize(
    "text",
    ["", "  ", "null", "rain", '{"a": }', '{"a": some words}', '{"a" "b"}', '["a" "b"]', '{"a": new Date()}', "f() {}"],
)
def test_what_is_doubtful_is_no_json(text: str) -> None:
    assert read_json(text) is None


def test_numbers_that_are_none_become_none() -> None:
    text = '{"a": NaN, "b": [Infinity, -Infinity], "c": 1e999, "d": %s, "e": 12}' % ("9" * 5_000)
    assert read_json(text) == {"a": None, "b": [None, None], "c": None, "d": None, "e": 12}


def test_several_values_are_read_in_order_and_repeated_ones_once() -> None:
    assert read_values('{"a": 1}{"a": 1},\n{"b": 2};') == ({"a": 1}, {"b": 2})


def test_a_text_beyond_the_size_is_passed_over() -> None:
    assert read_json('{"a": 1}', size=8) == {"a": 1}
    assert read_json('{"a": 1}', size=7) is None


@pytest.mark.parametrize("opening", ["[", '{"a":', "[[", '{"a":[{"b":'])
def test_a_text_beyond_the_depth_is_passed_over(opening: str) -> None:
    closing = opening.translate(str.maketrans("[{", "]}", '"ab:'))[::-1]
    levels = len(closing)
    assert read_json(opening * (20 // levels) + "1" + closing * (20 // levels), depth=20) is not None
    assert read_json(opening * 21 + "1" + closing * 21, depth=20) is None
    assert read_json(opening * 100_000) is None


def test_brackets_inside_texts_are_no_depth() -> None:
    assert read_json('{"a": "%s"}' % ("[" * 1_000), depth=5) == {"a": "[" * 1_000}
    assert not deeper('["[[[["]', 1)
    assert deeper('["]]]]", [[1]]]', 2)


@pytest.mark.parametrize(
    "script",
    [
        'window.__STATE__={"slug": "rain"};',
        'window["__STATE__"] = {"slug": "rain"}',
        "window['__STATE__'] = {slug: 'rain',}; start({})",
        'start(); var __STATE__ = {"slug": "rain"}, b = 1;',
        '__STATE__ == null; window.__STATE__ = window.__STATE__ || {}; __STATE__ = {"slug": "rain"};',
        'window.__STATE__ = JSON.parse("{\\"slug\\": \\"rain\\"}");',
        'window.__STATE__ = JSON.parse(\'{"slug": "rain"}\');',
        'window.__STATE__ = JSON.parse(`{"slug": "rain"}`);',
        'window.__STATE__ = "%7B%22slug%22%3A%22rain%22%7D"',
        'window.__STATE__ = JSON.parse(decodeURIComponent("%7B%22slug%22%3A%22rain%22%7D"))',
        'x__STATE__ = {"slug": "snow"}; __STATE__ = {}; __STATE__ = {"slug": "rain"}',
    ],
)
def test_the_value_that_a_script_assigns(script: str) -> None:
    assert assigned_json(script, "__STATE__") == {"slug": "rain"}


@pytest.mark.parametrize("script", ["", "__STATE__", '__STATE__ = "x"', "__STATE__ = {", "__STATE__ = f()"])
def test_a_script_that_assigns_no_object_gives_none(script: str) -> None:
    assert assigned_json(script, "__STATE__") is None


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


@given(values)
def test_valid_json_is_read_as_the_standard_says(value: object) -> None:
    assert read_json(json.dumps(value)) == value
    assert read_json(json.dumps(value, ensure_ascii=False, indent=1)) == value


@given(st.dictionaries(st.text(), values, min_size=1, max_size=4))
def test_a_mend_changes_no_text(value: dict[str, object]) -> None:
    assert read_json("/* mended */ var x = " + json.dumps(value) + ";") == value


@given(st.text(alphabet="{}[]\",:'`\\/*-<>!&;= \n\tabu0123.=()", max_size=200))
def test_no_text_makes_it_raise(text: str) -> None:
    read_json(text)
    assigned_json("x = " + text, "x")


HOSTILE = {
    "bare quotes": '{"a":"' + '"x ' * 300_000,
    "quotes and blanks": '{"a":"' + '" ' * 400_000,
    "quotes and commas": '{"a":"' + '",' * 400_000,
    "blanks": '{"a":"x"' + " " * 900_000 + "q",
    "backslashes": '{"a":"' + "\\" * 900_000,
    "block comments": '{"a":1 ' + "/* " * 300_000,
    "HTML comments": "<!--" * 225_000,
    "commas": '{"a":1 ' + "," * 900_000,
    "commas and ends": "{a:1" + ", }" * 300_000,
    "words": "{" + "a " * 450_000,
    "openings": "[" * 900_000,
    "digits": '{"a":' + "9" * 900_000 + "}",
    "entities": "{&quot;" * 120_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_with_length_only(text: str) -> None:
    assert not outgrows(read_json, (text[: (len(text) - 9) // part] + text[-9:] for part in (4_096, 512, 64, 8, 1)), noticeable=0.01)
