"""Tags: the topics that a page shows or declares, as single topics."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

import snippets
from newsparse.parsing.keywords import (
    are_title_words,
    is_desk_address,
    is_topic,
    is_topic_address,
    split_keywords,
    tidy,
    unique,
    without_counts,
)

NAMES = snippets.names("tags")


@pytest.mark.parametrize("name", NAMES)
def test_a_snippet_gives_its_tags(name: str) -> None:
    assert list(snippets.record("tags", name).tags) == snippets.expected("tags", name)["tags"]


@pytest.mark.parametrize("name", NAMES)
def test_the_text_keeps_its_paragraphs_and_nothing_of_the_tags(name: str) -> None:
    paragraphs = snippets.record("tags", name).paragraphs
    expected = snippets.expected("tags", name)
    assert [one for one in (*snippets.TEXT, *snippets.MORE) if one not in paragraphs] == []
    assert [one for one in expected.get("absent", ()) if one in paragraphs] == []
    assert [one for one in expected.get("present", ()) if one not in "\n".join(paragraphs)] == []


def test_there_are_enough_snippets_and_negatives_among_them() -> None:
    negatives = [name for name in NAMES if not snippets.expected("tags", name)["tags"]]
    assert len(NAMES) >= 40
    assert len(negatives) >= 4


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["Rain, Spain"], ("Rain", "Spain")),
        (["Rain; Spain, Madrid"], ("Rain", "Spain, Madrid")),
        (["Rain|Spain"], ("Rain", "Spain")),
        (["مطر، مدريد"], ("مطر", "مدريد")),
        (["雨，西班牙"], ("雨", "西班牙")),
        (["雨、スペイン"], ("雨", "スペイン")),
        (["Rain", "Madrid, Spain"], ("Rain", "Madrid, Spain")),
        (["Rain", "Spain", "Rain, Spain"], ("Rain", "Spain")),
        (["Rain, Spain, Madrid", "Wind"], ("Rain", "Spain", "Madrid", "Wind")),
        (["rain", "Rain", "RAIN"], ("rain",)),
        ([" #Rain "], ("Rain",)),
        (["Rain,,", ", "], ("Rain",)),
        (["Tag:Rain", "Topic:Spain", "Rain"], ("Rain", "Spain")),
        (["Tags", "Topical"], ("Tags", "Topical")),
        ([""], ()),
        ([], ()),
    ],
)
def test_keywords_are_split(values: list[str], expected: tuple[str, ...]) -> None:
    assert split_keywords(values) == expected


@pytest.mark.parametrize(
    "word", ["Rain", "NATO", "2024", "1&1", "B2B", "Covid-19", "Spider-Man: No Way Home", "ЕС", "港湾", "@rain"]
)
def test_topics_are_kept(word: str) -> None:
    assert is_topic(word)


@pytest.mark.parametrize(
    "word",
    [
        "type:article",
        "Category: Sport",
        "NLP Entity Tokens: Jasper",
        "ssts:news",
        "Type/Article",
        "Length/medium",
        "Elevated:false",
        "LockedSource:LOCKED_SOURCE_NONE",
        "hide-ads",
        "_premium",
        "8ae9ab2d-fe1b-4230-acb8-a59b52877682",
        "2f0c9a1b2f0c9a1b",
        "1234567",
        "ressort_wirtschaft",
        "example.com",
        "https://example.org/rain",
        "Breaking news",
        "None",
        "Featured-on-homepage",
        "a very long keyword that is a sentence rather than a topic of anything at all",
        "one two three four five six seven eight nine",
    ],
)
def test_flags_identifiers_and_sentences_are_no_topics(word: str) -> None:
    assert not is_topic(word)


@pytest.mark.parametrize(
    ("href", "topic", "desk"),
    [
        ("/tag/rain", True, False),
        ("https://www.example.org/topics/c1/rain", True, False),
        ("/thema/regen/", True, False),
        ("/search/label/rain", True, False),
        ("/Search?tag=rain", True, False),
        ("https://shop.example.net/x?tag=partner-21", False, False),
        ("/tag", False, False),
        ("/category/weather/", False, True),
        ("/autoren/ann-lee", False, True),
        ("/weather/rain", False, False),
        ("", False, False),
    ],
)
def test_addresses_of_topics_and_desks(href: str, topic: bool, desk: bool) -> None:
    assert (is_topic_address(href), is_desk_address(href)) == (topic, desk)


def test_numbers_are_cut_only_where_nearly_all_end_with_one() -> None:
    assert without_counts(["Rain (12)", "Spain 3", "Madrid45"]) == ["Rain", "Spain", "Madrid"]
    assert without_counts(["Agenda 2030", "Rain", "Spain"]) == ["Agenda 2030", "Rain", "Spain"]
    assert without_counts(["Agenda 2030"]) == ["Agenda 2030"]


def test_words_of_the_title_are_no_topics_but_topics_in_the_title_are() -> None:
    title = ["Heavy rain hits Spain"]
    assert are_title_words(["heavy", "rain", "hits", "spain"], title)
    assert not are_title_words(["Rain", "Spain", "Heavy", "Hits"], title)
    assert not are_title_words(["rain", "spain"], title)


def test_only_what_is_shown_and_declared_alike_is_sure() -> None:
    sure = {name: snippets.record("tags", name).provenance["tags"].confidence for name in NAMES}
    assert sure["shown-and-declared-alike"] >= 0.9
    assert sure["marks-without-a-label"] < 0.9
    assert sure["declared-one-a-statement"] < 0.9
    assert sure["shown-and-declared-otherwise"] < 0.9


def test_of_two_spellings_the_one_with_capitals_is_taken() -> None:
    assert snippets.record("tags", "shown-and-declared-alike").tags == ("Harbours", "Storms")


def test_an_empty_field_says_why() -> None:
    found = snippets.record("tags", "nothing-shown-or-declared").provenance["tags"]
    assert found.reason == "the page shows no list of topics and declares no keywords"


@given(st.lists(st.text(max_size=80), max_size=8))
def test_any_text_splits_into_tidy_keywords_each_once(values: list[str]) -> None:
    found = split_keywords(values)
    assert found == unique(found)
    assert all(one and one == tidy(one) for one in found)


@given(st.text(max_size=300))
def test_an_address_with_one_step_is_that_of_no_topic_and_no_desk(step: str) -> None:
    href = step.translate({ord(sign): None for sign in "/?&="})
    assert not is_topic_address(href)
    assert not is_desk_address(href)
