"""FiveFilters site configs: every directive is acted on or listed, and none stops a file from being read."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from newsparse import Article, Edit, Mark, Profile, ProfileError, ProfileWarning, load_fivefilters, parse

PAGE = """<html lang=en><head><meta property="og:title" content="Rain at last"><title>Rain at last - Gull</title>
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2020-01-01", "author": {"name": "Al Ib"}}
</script></head><body><h1>The Gull</h1><h2 id=top>Rain at last</h2><p class=by>By Ann Lee</p><p class=on>3 May 2024</p>
<div id=story><p>It rained on Friday, and the square was full of people who held up their hands to the sky.</p>
<p class="x promo-box">Every morning in your letter box: subscribe to the letter of our newsroom, free of charge.</p>
<p>More fell in one hour than in the four months before, the weather office said in the evening of that day.</p>
<img src="/a/pixel-ad.jpg" width=800 height=600><img data-real="/a/square.jpg" src="/blank.gif" width=800 height=600></div>
<a class=all href="/rain?all=1">One page</a><a rel=next href="/rain/2">2</a></body></html>"""


def config(folder: Path, text: str, name: str = "gull.example.txt") -> Profile:
    (folder / name).write_text(text, "utf-8")
    (profile,) = load_fivefilters(folder / name)
    return profile


def read(folder: Path, text: str, page: str = PAGE) -> Article:
    (folder / "gull.example.txt").write_text(text, "utf-8")
    return parse(page, url="https://gull.example/rain", profiles=load_fivefilters(folder))


def test_marks_are_read_with_several_values_comments_and_any_case(tmp_path: Path) -> None:
    text = "# old\n\nTITLE : //h2\ntitle://h1\nBody: //div[@id='story']\n\tdate:\t//p[@class='on']\nauthor: //p[@class='by']\n"
    marks = config(tmp_path, text).marks
    assert [(mark.name, mark.select) for mark in marks] == [
        ("headline", "//h2"),
        ("headline", "//h1"),
        ("body", "//div[@id='story']"),
        ("published", "//p[@class='on']"),
        ("author", "//p[@class='by']"),
    ]
    article = read(tmp_path, text)
    assert [author.name for author in article.authors] == ["Ann Lee"]
    assert article.published is not None
    assert article.published.iso == "2024-05-03"


@pytest.mark.parametrize(
    "rule",
    ["strip: //p[contains(@class, 'promo')]", "strip_id_or_class: promo-", "STRIP_ID_OR_CLASS: 'promo-box'"],
)
def test_what_is_stripped_is_not_in_the_body(rule: str, tmp_path: Path) -> None:
    article = read(tmp_path, f"body: //div[@id='story']\n{rule}\n")
    assert len(article.paragraphs) == 2
    assert "letter box" not in article.text
    assert article.provenance["body"].source == "profile gull.example"


def test_a_stripped_picture_is_none_of_the_article(tmp_path: Path) -> None:
    article = read(tmp_path, "strip_image_src: pixel-ad\nsrc_lazy_load_attr: data-real\n")
    assert [image.url for image in article.images] == ["https://gull.example/a/square.jpg"]


def test_elements_are_edited_before_they_are_read(tmp_path: Path) -> None:
    text = (
        "strip_attr: //p/@class\ndissolve: //div[@id='story']\nwrap_in(blockquote): //p[starts-with(., 'More')]\n"
        "move_into(//div[@id='foot']): //p[@id='note']\n"
    )
    assert config(tmp_path, text).edits == (
        Edit("drop-attribute", "//p/@class"),
        Edit("unwrap", "//div[@id='story']"),
        Edit("wrap", "//p[starts-with(., 'More')]", "blockquote"),
        Edit("move", "//p[@id='note']", "//div[@id='foot']"),
    )
    assert [type(block).__name__ for block in read(tmp_path, text).body if hasattr(block, "text")][-1] == "Quote"


def test_nested_elements_can_all_be_moved_wrapped_and_dissolved(tmp_path: Path) -> None:
    page = "<div id=foot></div>" + "<div class=a>" * 40 + "<p>Some text in a deep place of the page</p>" + "</div>" * 40
    for rule in (
        "dissolve: //div",
        "wrap_in(p): //div",
        "move_into(//div[@id='foot']): //div",
        "move_into(//p): //div",
    ):
        assert read(tmp_path, rule, page).kind


def test_strings_are_replaced_in_both_forms(tmp_path: Path) -> None:
    text = "find_string: <h2 id=top>\nreplace_string: <h1 id=top>\nreplace_string(The Gull</h1>): </h1>\nreplace_string(</h2>):"
    assert config(tmp_path, text).replace == (("<h2 id=top>", "<h1 id=top>"), ("The Gull</h1>", "</h1>"), ("</h2>", ""))
    assert read(tmp_path, text).headline == "Rain at last"


def test_links_to_more_of_the_article_are_given_under_their_condition(tmp_path: Path) -> None:
    text = (
        "single_page_link: //a[@class='all']\nnext_page_link: //a[@rel='next']/@href\nif_page_contains: //b[@id='none']"
    )
    article = read(tmp_path, text)
    assert article.single_page_url == "https://gull.example/rain?all=1"
    assert article.next_page_url is None
    assert (
        read(tmp_path, "single_page_link: concat('/print', '?id=1')").single_page_url
        == "https://gull.example/print?id=1"
    )


def test_settings_are_read(tmp_path: Path) -> None:
    profile = config(tmp_path, "prune: No\nautodetect_on_failure: no\nskip_json_ld: yes\nnative_ad_clue: //h1\n")
    assert (profile.keep, profile.fallback, profile.ignore, profile.trust) == (True, False, ("json-ld",), "checked")
    article = read(tmp_path, "skip_json_ld: true\nautodetect_on_failure: no\ntitle: //h6\nnative_ad_clue: //h1")
    assert article.authors == () or article.authors[0].name != "Al Ib"
    assert article.headline is None
    assert "made to look like an article" in article.notes[0]


def test_tests_are_kept_with_what_their_pages_contain(tmp_path: Path) -> None:
    text = (
        "test_url: https://gull.example/a\ntest_contains: one\ntest_contains: two\ntest_url: https://gull.example/b\n"
    )
    tests = config(tmp_path, text).tests
    assert tests == (("https://gull.example/a", ("one", "two")), ("https://gull.example/b", ()))


def test_what_is_not_acted_on_is_listed(tmp_path: Path) -> None:
    text = "http_header(User-Agent): Bot/1.0\nrequires_login: yes\ntidy: no\nlogin_uri: https://gull.example/in\nnew_thing: x"
    assert config(tmp_path, text).unused == (
        "http_header(User-Agent): Bot/1.0",
        "requires_login: yes",
        "tidy: no",
        "login_uri: https://gull.example/in",
        "new_thing: x",
    )


@pytest.mark.parametrize(
    "rule",
    [
        "strip: //p/text()[contains(., 'x')]",
        "strip: //img/@alt",
        "wrap_in(x-y): //p",
        "find_string: a",
        "test_contains: b",
    ],
)
def test_a_rule_that_would_do_nothing_is_listed(rule: str, tmp_path: Path) -> None:
    assert config(tmp_path, rule).unused == (rule,)


@pytest.mark.parametrize("rule", ["strip: //p[", "title: //a[contain(., 'x')]", "wrap_in(p): //p[", "prune: perhaps"])
def test_a_rule_that_cannot_work_is_skipped_with_a_warning_that_names_it(rule: str, tmp_path: Path) -> None:
    name = rule.partition(":")[0].partition("(")[0]
    with pytest.warns(ProfileWarning, match=rf"gull\.example\.txt, line 2: {name}: expected .*; the rule is skipped"):
        profile = config(tmp_path, f"body: //div\n{rule}\n")
    assert profile.marks == (Mark("body", "//div"),)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
def test_any_encoding_and_line_end_is_read(encoding: str, newline: str, tmp_path: Path) -> None:
    (tmp_path / "gull.example.txt").write_bytes(newline.join(["# é", "strip: //p[.='café']", ""]).encode(encoding))
    (profile,) = load_fivefilters(tmp_path)
    assert profile.marks == (Mark("drop", "//p[.='café']"),)


def test_a_leading_dot_means_all_subdomains_and_other_files_are_passed_over(tmp_path: Path) -> None:
    for name in (".gull.example.txt", "tern.example.txt", "LICENSE.txt", "README.md"):
        (tmp_path / name).write_text("title: //h2\n")
    assert [profile.hosts for profile in load_fivefilters(tmp_path)] == [("*.gull.example",), ("tern.example",)]
    with pytest.raises(ProfileError, match="expected a site config or a folder of them"):
        load_fivefilters(tmp_path / "none")


def test_a_thousand_files_load_within_two_seconds(tmp_path: Path) -> None:
    lines = [f"strip: //div[contains(@class, 'ad-{n}')]" for n in range(6)] + [
        f"strip_id_or_class: x{n}" for n in range(4)
    ]
    text = "\n".join(["title: //h1[@class='a']", "body: //div[@id='b']", "author: //p//a[1]", *lines, "prune: no"])
    for number in range(1000):
        (tmp_path / f"n{number}.example.txt").write_text(text)
    start = time.process_time()
    assert len(load_fivefilters(tmp_path)) == 1000
    assert time.process_time() - start < 2


def test_the_headline_of_a_config_counts_only_where_the_page_bears_it_out(tmp_path: Path) -> None:
    assert read(tmp_path, "title: //h2").headline == "Rain at last"
    other = PAGE.replace("<h1>The Gull</h1><h2 id=top>Rain at last</h2>", "<h1>Rain at last</h1><h2>Most read</h2>")
    article = read(tmp_path, "title: //h2", other)
    assert article.headline == "Rain at last"
    winner = article.provenance["headline"].winner
    assert winner is not None
    assert "its mark headline says otherwise" in (winner.note or "")


def test_a_config_of_an_older_page_does_not_empty_the_body(tmp_path: Path) -> None:
    article = read(tmp_path, "body: //p[@class='by']")
    assert len(article.paragraphs) >= 2
