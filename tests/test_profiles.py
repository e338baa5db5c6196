"""Profiles: what a publisher's marks say outranks what its pages declare."""

from __future__ import annotations

import pytest

from newsparse import Mark, Profile, ProfileError, Profiles, parse

PAGE = """<html lang=en><head><meta property="article:section" content="misc"></head><body>
<b class=desk>Weather</b><i class=who>Ann Lee</i><h1>Rain at last</h1><p>It rained.</p></body></html>"""


def profiles(*marks: Mark, hosts: tuple[str, ...] = ("gull.example",)) -> Profiles:
    return Profiles((Profile(hosts, marks),))


@pytest.mark.parametrize(
    "url", ["https://gull.example/rain", "https://www.gull.example/rain", "https://m.gull.example/rain"]
)
def test_a_mark_outranks_what_the_page_declares(url: str) -> None:
    article = parse(PAGE, url=url, profiles=profiles(Mark("b.desk", "articleSection")))
    assert article.section == "Weather"
    assert article.provenance["section"].source == "profile"
    assert article.provenance["section"].place == "b.desk"


@pytest.mark.parametrize("url", ["https://notgull.example/rain", "https://gull.example.org/rain", None])
def test_a_profile_of_another_host_says_nothing(url: str | None) -> None:
    assert parse(PAGE, url=url, profiles=profiles(Mark("b.desk", "articleSection"))).section == "misc"


def test_a_mark_that_matches_nothing_leaves_the_page_to_speak_for_itself() -> None:
    article = parse(PAGE, url="https://gull.example/rain", profiles=profiles(Mark("b.none", "articleSection")))
    assert article.section == "misc"


def test_an_attribute_can_hold_the_value() -> None:
    marks = profiles(Mark('meta[property="article:section"]', "headline", "content"))
    assert parse(PAGE, url="https://gull.example/rain", profiles=marks).headline == "misc"


def test_a_selector_that_is_none_is_named() -> None:
    with pytest.raises(ProfileError, match=r"gull\.example, mark headline: expected a CSS selector, not 'p\['"):
        parse(PAGE, url="https://gull.example/rain", profiles=profiles(Mark("p[", "headline")))
