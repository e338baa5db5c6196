"""Profiles: what a publisher's marks say outranks what its pages show and declare."""

from __future__ import annotations

import datetime as dt
import pickle

import pytest

from newsparse import Article, Mark, Profile, ProfileError, Profiles, parse

URL = "https://gull.example/news/rain"
PAGE = """<html lang=en><head><title>Rain at last - The Gull</title>
<meta property="article:section" content="misc"><meta property="article:published_time" content="2024-05-03T10:00:00Z">
<script type="application/x-gull">{"post": {"at": "2024-05-03 13:07", "who": ["Ann Lee", "Bo Wide"]}}</script></head><body>
<b class=desk>Weather</b><i class=who>Ann Lee</i><h1>Rain at last</h1><h2 class=title>Rain, rain</h2>
<time class=when datetime="2024-05-03T13:07">3 May</time>
<div class=story><p class=dek>It had not rained since the winter, and people had stopped looking up at the sky.</p>
<p class=text>It rained on Friday. <span class=ad>Buy an umbrella now!</span> The first drops fell at noon, and the
square was full of people who held up their hands.</p>
<p class=under>A square in the rain <span class=by>Photo: Cy Low</span></p>
<p class=text>More fell in one hour than in the four months before, the weather office said in the evening of that day.</p>
<p class=offer>Every morning in your letter box: subscribe to the letter of our newsroom, which is free of charge for you.</p>
</div><p>This paragraph stands outside of the story, and is long enough that it might be taken for one of the text.</p>
<a class=next href="/news/rain?page=2">2</a></body></html>"""


def read(*marks: Mark, page: str = PAGE, url: str | None = URL, **settings: object) -> Article:
    profile = Profile("gull.example", marks, **settings)  # type: ignore[arg-type]
    return parse(page, url=url, profiles=Profiles([profile]))


def test_a_mark_outranks_what_the_page_declares() -> None:
    article = read(Mark("section", "b.desk"))
    found = article.provenance["section"]
    assert article.section == "Weather"
    assert (found.source, found.place, found.raw) == ("profile gull.example", "b.desk", "Weather")
    assert found.winner is not None
    assert found.winner.note == "mark section"
    assert found.runners_up[0].raw == "misc"


def test_a_mark_that_matches_nothing_leaves_the_page_to_speak_for_itself_and_says_so() -> None:
    article = read(Mark("section", "b.none"), Mark("license", ".none"))
    assert article.section == "misc"
    winner = article.provenance["section"].winner
    assert winner is not None
    assert winner.note == "profile gull.example: its mark section matches nothing"
    assert article.provenance["license"].reason == (
        "the page declares no licence; profile gull.example: its mark license matches nothing"
    )


def test_of_several_marks_for_one_value_the_first_that_matches_counts() -> None:
    assert read(Mark("headline", "h3"), Mark("headline", "h2.title"), Mark("headline", "h1")).headline == "Rain, rain"


def test_xpath_and_css_point_at_the_same_elements() -> None:
    for select in ("h2.title", "//h2[@class='title']", "(//h2)[1]"):
        article = read(Mark("headline", select))
        assert article.headline == "Rain, rain"
        assert "Rain, rain" not in article.text


def test_an_attribute_or_json_or_a_function_can_hold_the_value() -> None:
    assert read(Mark("section", "time.when", attribute="class")).section == "when"
    assert read(Mark("section", "//time/@class")).section == "when"
    assert read(Mark("headline", "substring-before(//title, ' - ')", kind="xpath")).headline == "Rain at last"
    article = read(Mark("author", "script[type='application/x-gull']", json="/post/who"))
    assert [author.name for author in article.authors] == ["Ann Lee", "Bo Wide"]


def test_prefix_suffix_and_splitter_are_taken_off() -> None:
    page = PAGE.replace("Ann Lee</i>", "WORDS: Ann Lee / Bo Wide (staff)</i>")
    mark = Mark("author", "i.who", prefix="words:", suffix="(staff)", split="/")
    assert [author.name for author in read(mark, page=page).authors] == ["Ann Lee", "Bo Wide"]


def test_a_date_is_read_in_its_format_and_zone() -> None:
    script = "script[type='application/x-gull']"
    article = read(Mark("published", script, json="/post/at", date="%Y-%m-%d %H:%M", zone="Asia/Beirut"))
    assert article.published is not None
    assert (article.published.iso, article.published.zone) == ("2024-05-03T13:07+03:00", "profile")
    article = read(Mark("published", "time"), zone="-05:00")
    assert article.published is not None
    assert article.published.iso == "2024-05-03T13:07-05:00"


def test_the_zone_of_a_profile_is_given_to_times_that_the_page_gives_without_one() -> None:
    page = PAGE.replace("10:00:00Z", "10:00:00")
    article = read(page=page, zone="Asia/Beirut")
    assert article.published is not None
    assert (article.published.iso, article.published.zone) == ("2024-05-03T10:00:00+03:00", "profile")
    winner = article.provenance["published"].winner
    assert winner is not None
    assert "its zone by profile gull.example" in (winner.note or "")


def test_the_body_is_what_stands_in_its_mark_without_what_is_dropped() -> None:
    drops = [Mark("drop", select) for select in (".ad", ".offer", "p.under")]
    article = read(Mark("body", "div.story"), Mark("dek", ".dek"), *drops)
    assert article.paragraphs == (
        "It rained on Friday. The first drops fell at noon, and the square was full of people who held up their hands.",
        "More fell in one hour than in the four months before, the weather office said in the evening of that day.",
    )
    assert article.dek == "It had not rained since the winter, and people had stopped looking up at the sky."
    assert article.provenance["body"].source == "profile gull.example"


def test_marked_paragraphs_are_the_body_and_nothing_else() -> None:
    article = read(Mark("paragraph", "p.text"))
    assert [text[:9] for text in article.paragraphs] == ["It rained", "More fell"]


def test_a_marked_caption_inside_a_line_is_a_block_of_its_own() -> None:
    page = PAGE.replace("<p class=under>", '<p class=under><img src="/square.jpg" width=900 height=600><br>')
    article = read(Mark("caption", "p.under"), Mark("credit", "span.by"), page=page)
    assert (article.images[0].caption, article.images[0].credit) == ("A square in the rain", "Cy Low")


def test_links_to_more_of_the_article_are_given() -> None:
    article = read(Mark("next_page_url", "a.next"), Mark("single_page_url", "//a[@class='all']"))
    assert article.next_page_url == "https://gull.example/news/rain?page=2"
    assert article.single_page_url is None
    assert read(Mark("next_page_url", "a.next", requires="b.none")).next_page_url is None


def test_a_headline_from_the_head_tells_the_rules_which_heading_it_is() -> None:
    article = read(Mark("headline", "title", suffix="- The Gull"))
    assert article.headline == "Rain at last"


@pytest.mark.parametrize(
    ("host", "url", "holds"),
    [
        ("gull.example", "https://www.gull.example/x", True),
        ("www.gull.example", "https://gull.example/x", True),
        ("gull.example", "https://m.gull.example/x", False),
        ("*.gull.example", "https://a.m.gull.example/x", True),
        ("*.gull.example", "https://gull.example/x", True),
        ("*.gull.example", "https://notgull.example/x", False),
        ("gull.example", "https://gull.example.org/x", False),
        ("gull.example", None, False),
    ],
)
def test_a_host_is_meant_with_or_without_its_subdomains(host: str, url: str | None, holds: bool) -> None:
    profiles = Profiles([Profile(host, [Mark("section", "b.desk")])])
    assert (parse(PAGE, url=url, profiles=profiles).section == "Weather") == holds


def test_a_saved_page_is_known_by_the_address_that_it_declares() -> None:
    page = PAGE.replace("<title>", f'<link rel=canonical href="{URL}"><title>')
    assert read(Mark("section", "b.desk"), page=page, url=None).section == "Weather"


def test_the_most_exact_host_counts_and_then_the_first_whose_path_fits() -> None:
    profiles = Profiles(
        [
            Profile("*.gull.example", [Mark("section", "h1")]),
            Profile("gull.example", [Mark("section", "h2")], paths=["/sport/*"]),
            Profile("gull.example", [Mark("section", "b.desk")], paths=["/news/*", "/old"]),
        ]
    )
    assert parse(PAGE, url=URL, profiles=profiles).section == "Weather"
    assert parse(PAGE, url="https://gull.example/sport/", profiles=profiles).section == "Rain, rain"
    assert parse(PAGE, url="https://gull.example/other", profiles=profiles).section == "Rain at last"


def test_the_day_of_the_article_says_which_version_is_meant() -> None:
    old = Profile("gull.example", [Mark("section", "h1")], valid_until=dt.date(2024, 5, 2))
    new = Profile("gull.example", [Mark("section", "b.desk")], valid_from=dt.date(2024, 5, 3))
    profiles = Profiles([old, new])
    assert parse(PAGE, url=URL, profiles=profiles).section == "Weather"
    assert parse(PAGE.replace("2024-05-03T10", "2024-05-02T10"), url=URL, profiles=profiles).section == "Rain at last"
    undated = PAGE.replace("article:published_time", "other")
    assert parse(undated, url=URL, profiles=profiles).section == "Weather"
    assert parse(PAGE, url=URL, profiles=Profiles([old])).section == "misc"


def test_a_profile_without_fallback_leaves_empty_what_its_marks_do_not_find() -> None:
    article = read(Mark("headline", ".none"), fallback=False)
    assert article.headline is None
    assert article.provenance["headline"].reason == "profile gull.example: its mark headline matches nothing"


def test_a_source_can_be_ignored_and_html_be_replaced() -> None:
    assert read(ignore=["opengraph"]).section == "news"
    assert read(replace=[("Rain at last</h1>", "Snow at last</h1>")]).headline == "Snow at last"


def test_profiles_are_added_pickled_and_counted() -> None:
    one = Profiles([Profile("gull.example", [Mark("section", "//b")])])
    both = one + Profiles([Profile("tern.example")])
    assert pickle.loads(pickle.dumps(both)) == both
    assert (len(both), [profile.name for profile in both]) == (2, ["gull.example", "tern.example"])


@pytest.mark.parametrize(
    ("mark", "message"),
    [
        (("headline", "p["), r"profile gull\.example, mark headline: expected a CSS selector, not 'p\['"),
        (("headline", "//p["), "expected an XPath, not '//p"),
        (("headline", "//p[matches(., 'x')]"), r"has no function matches\(\)"),
        (("headline", "//p[document('x.xml')]"), r"has no function document\(\)"),
        (("headline", "//re:p"), "without namespaces, not re:"),
        (("headline", "//p[$x]"), "without variables"),
        (("hedline", "p"), "mark 'hedline': expected one of headline, kicker"),
        (("headline", ""), "mark headline: expected a CSS selector or an XPath, not ''"),
    ],
)
def test_a_mark_that_cannot_work_never_reaches_a_page(mark: tuple[str, str], message: str) -> None:
    with pytest.raises(ProfileError, match=message):
        Profiles([Profile("gull.example", [Mark(*mark)])])


def test_wrong_zones_formats_hosts_and_days_are_refused() -> None:
    for make, message in [
        (lambda: Profiles([Profile("a.example", zone="Beirut")]), "expected a time zone such as Asia/Beirut"),
        (lambda: Profiles([Profile("a.example", [Mark("published", "p", date="%d %B")])]), "expected a date format"),
        (lambda: Mark("headline", "p", date="%d.%m.%Y"), "date and zone are for the marks published and modified"),
        (lambda: Mark("headline", "p", attribute="a", json="/b"), "expected attribute or json, not both"),
        (lambda: Profile("https://a.example/"), "expected a host name such as gull.example"),
        (lambda: Profile([]), "a profile needs at least one host"),
        (lambda: Profile("a.example", paths="news"), "expected a pattern that begins with /"),
        (lambda: Profile("a.example", valid_from=dt.date(2024, 1, 2), valid_until=dt.date(2024, 1, 1)), "is after"),
        (lambda: Profiles(["a.example"]), "expected a Profile, not 'a.example'"),  # type: ignore[list-item]
    ]:
        with pytest.raises(ProfileError, match=message):
            make()
