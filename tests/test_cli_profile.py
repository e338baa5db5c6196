"""`newsparse profile check` and `new`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from newsparse import load_profiles, parse
from newsparse.cli import main

PAGE = """<html lang=en><head><link rel=canonical href="https://gull.example/rain"></head><body><h1 class=top>Rain at last</h1>
<p class=sig>By Ann Lee</p><b class=desk>Sky</b><div class=story>
<p>It rained on Friday, and the square was full of people who held up their hands to the sky.</p>
<p>More fell in one hour than in the four months before, the weather office said in the evening of that day.</p></div>"""
PROFILE = 'hosts = "gull.example"\n[marks]\nheadline = ["h6", "h1.top"]\nsection = "b.desk"\n'


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "rain.html").write_text(PAGE)
    (tmp_path / "gull.toml").write_text(PROFILE)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_each_mark_is_shown_with_its_matches_and_what_it_changes(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["profile", "check", "gull.toml", "rain.html"]) == 1
    out = capfdbinary.readouterr().out.decode()
    assert (
        "rain.html: profile gull.example\n  headline = h6: no match\n  headline = h1.top: 1 match\n      Rain at last\n"
        in out
    )
    assert "  section\n    - null\n    + Sky\n" in out
    assert out.endswith("matches on no page: headline = h6\n")


def test_every_mark_has_to_match_on_one_of_the_pages(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (folder / "other.html").write_text(PAGE.replace("h1", "h6"))
    assert main(["profile", "check", "gull.toml", "rain.html", "other.html"]) == 0


def test_a_config_of_fivefilters_can_be_checked(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (folder / "gull.example.txt").write_text("body: //div[@class='story']\nstrip: //p[contains(., 'More')]\n")
    assert main(["profile", "check", "gull.example.txt", "rain.html"]) == 0
    assert "    - More fell in one hour" in capfdbinary.readouterr().out.decode()


def test_a_page_that_no_profile_is_for_is_told(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    (folder / "gull.toml").write_text(PROFILE + "\n[[version]]\npaths = '/sport/*'\n")
    assert main(["profile", "check", "gull.toml", "rain.html"]) == 1
    assert "rain.html: no profile is for https://gull.example/rain\n" in capfdbinary.readouterr().out.decode()


@pytest.mark.parametrize(
    ("argv", "code", "said"),
    [
        (["check", "none.toml", "rain.html"], 2, "newsparse: none.toml: expected a TOML file or a folder"),
        (["check", "gull.toml", "none.html"], 1, "none.html"),
        (["new", "rain.html", "--url", "rain"], 2, "newsparse: url must be an absolute http(s) address"),
    ],
)
def test_mistakes_are_told_in_a_line(
    argv: list[str], code: int, said: str, folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["profile", *argv]) == code
    assert said in capfdbinary.readouterr().err.decode()


def test_a_new_profile_is_a_profile_that_says_what_newsparse_finds(
    folder: Path, capfdbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["profile", "new", "rain.html", "--url", "https://www.gull.example/rain"]) == 0
    text = capfdbinary.readouterr().out.decode()
    (folder / "new.toml").write_text(text)
    (profile,) = profiles = load_profiles("new.toml")
    assert profile.hosts == ("gull.example",)
    assert {mark.name: mark.select for mark in profile.marks} == {
        "headline": "h1.top",
        "byline": "p.sig",
        "body": "div.story",
    }
    assert "# dek = " in text
    article = parse(PAGE, url="https://gull.example/rain", profiles=profiles)
    assert article.headline == "Rain at last"
    assert len(article.paragraphs) == 2


def test_pages_are_read_with_profiles_of_ones_own(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    """One page, and many, which other processes read."""
    profile, page = tmp_path / "gull.toml", tmp_path / "rain.html"
    profile.write_text('hosts = "gull.example"\n[marks]\nsection = "b.desk"')
    html = (
        "<link rel=canonical href=https://gull.example/rain><h1>Rain at last</h1><b class=desk>Weather</b><p>It rained."
    )
    page.write_text(html)
    options = ("--profiles", str(profile), "--fields", "section")
    assert main([*options, str(page)]) == 0
    assert json.loads(capfd.readouterr().out) == {"section": "Weather"}
    pages = tmp_path / "pages.jsonl"
    pages.write_text((json.dumps({"html": html}) + "\n") * 40)
    assert main([*options, "--jobs", "2", str(pages)]) == 0
    assert {json.loads(line)["section"] for line in capfd.readouterr().out.splitlines()} == {"Weather"}


def test_profiles_that_cannot_be_read_are_wrong_usage(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    profile = tmp_path / "wrong.toml"
    profile.write_text("hosts = 7")
    for given in (str(profile), str(tmp_path / "none.toml"), str(tmp_path / "empty")):
        (tmp_path / "empty").mkdir(exist_ok=True)
        with pytest.raises(SystemExit, match="2"):
            main(["--profiles", given, "rain.html"])
        assert given.rpartition("/")[2] in capfd.readouterr().err


def test_a_folder_may_hold_site_configs(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (folder / "configs").mkdir()
    (folder / "configs" / "gull.example.txt").write_text("author: //p[@class='sig']\n")
    assert main(["--profiles", "configs", "--fields", "authors", "--provenance", "rain.html"]) == 0
    record = json.loads(capfd.readouterr().out)
    assert record["provenance"]["authors"]["source"] == "profile gull.example"
