"""`newsparse.explain` and `newsparse explain`: every block has its role, every value its blocks, every loser its reason."""

from __future__ import annotations

import gzip
import json
import pickle
import re
from pathlib import Path

import pytest

import fixture_pages
import newsparse
from newsparse.cli import main
from newsparse.page import Role
from newsparse.report.columns import fit, width
from newsparse.report.explained_html import to_html

HOSTILE = """<html><head><title>Rain</title>
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "</script><script>alert(1)</script>"}</script>
<meta property="og:title" content="--&gt;&lt;/style&gt;&lt;script&gt;alert(2)&lt;/script&gt;"></head><body>
<article id="x&quot;onmouseover=&quot;alert(3)"><h1>&lt;img src=x onerror=alert(4)&gt; Rain &lt;/bdi&gt;</h1>
<p class="byline">By "&gt;&lt;script&gt;alert(5)&lt;/script&gt;</p>
<p>&lt;/script&gt;&lt;script&gt;alert(6)&lt;/script&gt; It rained in Wick on Monday for the first time in ninety days, and nobody
had a coat. &#x202e;The text runs the other way from here, and on, &lt;!-- and never ends.</p>
<p>Nobody minded; the harbour was shut, and the boats lay as they had lain all through the spring and summer \x01\x7f.</p>
<img src="javascript:alert(7)" onerror="alert(8)"><img src="https://www.example.org/rain.jpg" alt="A wet street">
</article></body></html>"""


@pytest.mark.parametrize("name", fixture_pages.names())
def test_the_record_is_that_of_parse_and_every_value_of_the_body_has_its_blocks(name: str) -> None:
    about = fixture_pages.fixtures()[name].about
    found = newsparse.explain(
        fixture_pages.page_bytes(name), url=about.url, encoding=about.encoding, captured=about.captured
    )
    assert found.article == fixture_pages.record(name)
    assert [block.index for block in found.blocks] == list(range(len(found.blocks)))
    assert {block.role for block in found.blocks} <= {role.value for role in Role}
    placed = {place.entry for place in found.places if place.field == "body"}
    shown = found.article.provenance["body"].source == "page"
    assert placed == (set(range(len(found.article.body))) if shown else set())
    for field, one in found.article.provenance.items():
        assert len(found.why_lost(field)) == len(one.runners_up)


def test_a_block_knows_its_role_its_rule_and_its_field() -> None:
    found = newsparse.explain(fixture_pages.page_bytes("almayadeen-declared"))
    (headline,) = (block for block in found.blocks if "headline" in block.fields)
    assert (headline.role, headline.tag, headline.place) == ("headline", "h1", "html body main article header h1")
    assert headline.text == found.article.headline
    assert any(block.rivals for block in found.blocks)
    assert any(one.property == "datePublished" and one.source == "json-ld" for one in found.statements)


def test_an_explanation_is_plain_frozen_data() -> None:
    found = newsparse.explain(fixture_pages.page_bytes("tables"))
    assert pickle.loads(pickle.dumps(found)) == found
    assert hash(found) == hash(newsparse.explain(fixture_pages.page_bytes("tables")))
    plain = json.loads(json.dumps(found.to_dict()))
    assert plain["record"]["headline"] == found.article.headline
    assert [one["why_lost"] for one in plain["record"]["provenance"]["headline"]["runners_up"]] == list(
        found.why_lost("headline")
    )
    assert {block["kept"] for block in plain["blocks"]} == {True, False}


@pytest.mark.parametrize("page", [b"", b"<", "<p>", HOSTILE, b"\xff\xfe\x00", "<body>" + "<p>x" * 3000])
def test_no_page_is_an_error(page: bytes | str) -> None:
    found = newsparse.explain(page)
    assert found.article == newsparse.parse(page)
    assert to_html(found).startswith("<!doctype html>")


def test_mistakes_and_limits_raise_as_in_parse() -> None:
    with pytest.raises(newsparse.ArgumentError):
        newsparse.explain("<p>", url="rain")
    with pytest.raises(newsparse.PageTooDeep):
        newsparse.explain("<div>" * 10_000)


def test_an_empty_field_lost_nothing_and_an_unknown_one_is_a_mistake() -> None:
    found = newsparse.explain("<p>")
    assert found.why_lost("headline") == ()
    with pytest.raises(KeyError):
        found.why_lost("headlin")


# -- the command -----------------------------------------------------------------------------------------------------


def explained(capfd: pytest.CaptureFixture[str], *argv: str) -> tuple[int, str, str]:
    try:
        code = main(["explain", *argv])
    except SystemExit as left:
        code = int(str(left.code))
    out, error = capfd.readouterr()
    return code, out, error


@pytest.fixture
def page(tmp_path: Path) -> str:
    path = tmp_path / "page.html.gz"
    path.write_bytes(gzip.compress(fixture_pages.page_bytes("lang-ja")))
    return str(path)


def test_the_table_fits_the_terminal(
    page: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "90")
    code, out, error = explained(capfd, page)
    assert (code, error) == (0, "")
    fields, _, blocks = out.partition("\n\n")
    assert re.search(r"^headline      page        [01]\.\d\d  廃線跡7\.2キロが遊歩道に", fields, re.MULTILINE)
    assert "dek           -           -     nothing: the page shows no dek" in fields
    assert max(width(line) for line in blocks.splitlines()) <= 90


def test_only_the_fields_that_are_asked_for(page: str, capfd: pytest.CaptureFixture[str]) -> None:
    _, out, _ = explained(capfd, page, "--fields", "headline,dek")
    assert [line.split()[0] for line in out.splitlines() if not line.startswith(" ")] == ["FIELD", "headline", "dek"]


def test_json_is_the_explanation(page: str, capfd: pytest.CaptureFixture[str]) -> None:
    _, out, _ = explained(capfd, page, "--format", "json", "--url", "https://www.example.org/rain")
    found = json.loads(out)
    assert set(found) == {"record", "blocks", "statements", "places"}
    assert found["record"]["url"] == "https://www.example.org/rain"


def test_the_command_explains_what_a_profile_marks(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "gull.toml").write_text('hosts = "gull.example"\n[marks]\nsection = "b.desk"\n')
    (tmp_path / "page.html").write_text("<h1>Rain at last</h1><b class=desk>Weather</b>")
    given = (str(tmp_path / "page.html"), "--url", "https://www.gull.example/rain", "--fields", "section")
    code, out, _ = explained(capfd, *given, "--profiles", str(tmp_path / "gull.toml"))
    assert code == 0
    assert "Weather" in out
    assert "profile gul" in out
    assert "Weather" not in explained(capfd, *given)[1]


def test_a_picture_is_explained_with_its_address_and_not_with_its_placeholder() -> None:
    found = newsparse.explain('<h1>Rain</h1><img src="data:image/gif;base64,R0lGOD" data-src="/rain.jpg">')
    assert [block.address for block in found.blocks if block.tag == "img"] == ["/rain.jpg"]


def test_the_text_of_a_page_cannot_steer_the_terminal(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page.html").write_text("<h1>Rain \x1b[2J\u202e at last</h1><p>\x9b31m</p>")
    _, out, _ = explained(capfd, str(tmp_path / "page.html"))
    assert not {"\x1b", "\u202e", "\x9b"} & set(out)


@pytest.mark.parametrize(
    ("argv", "code"),
    [(("nothing.html",), 1), ((), 2), (("{page}", "--fields", "headlin"), 2), (("{page}", "--url", "rain"), 2)],
)
def test_what_goes_wrong_is_one_line(
    page: str, capfd: pytest.CaptureFixture[str], argv: tuple[str, ...], code: int
) -> None:
    got, out, error = explained(capfd, *(one.replace("{page}", page) for one in argv))
    assert (got, out, error.count("\n")) == (code, "", 1)
    assert error.startswith("newsparse: ")


def test_a_page_beyond_a_limit_is_one_line(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "page.html").write_bytes(b"<div>" * 10_000)
    code, out, error = explained(capfd, str(tmp_path / "page.html"))
    assert (code, out, error.count("\n")) == (1, "", 1)


def test_wide_characters_are_cut_where_they_end() -> None:
    assert fit("雨が降った", 5) == "雨が…"
    assert fit("", 3) == "   "
    assert fit("abc", 0, pad=False) == "…"


# -- the page of HTML ------------------------------------------------------------------------------------------------


def test_the_page_of_html_is_whole_and_asks_for_nothing(page: str, capfd: pytest.CaptureFixture[str]) -> None:
    code, out, _ = explained(capfd, page, "--format", "html")
    assert code == 0
    assert "default-src &#x27;none&#x27;" in out
    assert "src=" not in out.replace("default-src", "")
    assert "<link" not in out
    assert "@import" not in out
    assert "url(" not in out


def test_no_text_of_the_page_becomes_mark_up() -> None:
    out = to_html(newsparse.explain(HOSTILE, url="https://www.example.org/rain"))
    assert out.count("<script>") == out.count("</script>") == 1
    assert "<img" not in out
    assert "onerror=alert(4)&gt;" in out
    assert 'onmouseover="' not in out
    assert "\x01" not in out
