"""Profiles in files: what may stand in one, and how a mistake is told."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from newsparse import Mark, ProfileError, load_profiles, parse

GOOD = """# the Gull
hosts = ["gull.example", "*.gull.example"]
name = "The Gull"
zone = "Asia/Beirut"

[marks]
section = "b.desk"
drop = [".ad", "//aside"]

[[version]]
valid_until = 2024-05-02
[version.marks]
headline = "h1.old"

[[version]]
valid_from = 2024-05-03
paths = "/news/*"
marks.headline = { css = "h1", suffix = "| Gull" }
marks.published = { xpath = "//time/@datetime", date = "%Y-%m-%d", zone = "+02:00" }
marks.section = "b.other"
"""


def load(folder: Path, text: str, name: str = "gull.toml") -> list[object]:
    (folder / name).write_text(text, "utf-8")
    return list(load_profiles(folder / name))


def test_a_file_gives_a_profile_for_each_version(tmp_path: Path) -> None:
    (tmp_path / "gull.toml").write_text(GOOD)
    old, new = load_profiles(tmp_path)
    assert (old.name, old.hosts, old.zone) == ("The Gull", ("gull.example", "*.gull.example"), "Asia/Beirut")
    assert (old.valid_until, new.valid_from, new.paths) == (dt.date(2024, 5, 2), dt.date(2024, 5, 3), ("/news/*",))
    drops = (Mark("drop", ".ad"), Mark("drop", "//aside"))
    assert old.marks == (Mark("headline", "h1.old"), Mark("section", "b.desk"), *drops)
    assert new.marks == (
        Mark("headline", "h1", suffix="| Gull"),
        Mark("published", "//time/@datetime", date="%Y-%m-%d", zone="+02:00"),
        Mark("section", "b.other"),
        *drops,
    )


def test_a_folder_is_read_with_the_folders_in_it(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "b" / "tern.toml").write_text('hosts = "tern.example"\n')
    (tmp_path / "gull.toml").write_text('hosts = "gull.example"\n[marks]\nsection = "b"\n')
    (tmp_path / "notes.txt").write_text("no profile")
    profiles = load_profiles(tmp_path)
    assert [profile.name for profile in profiles] == ["tern.example", "gull.example"]
    assert parse("<h1>Rain</h1><b>Sky</b>", url="https://gull.example/", profiles=profiles).section == "Sky"


WRONG = {
    'hosts = "a.example"\n[marks]\nhedline = "h1"\n': r"gull\.toml, line 3: mark hedline: expected one of headline, kick",
    'hosts = "a.example"\n\n[marks]\nheadline = "h1["\n': r"line 4: mark headline: expected a CSS selector, not 'h1\['",
    'hosts = "a.example"\n[marks]\ndrop = [\n  ".ad",\n  "//p[",\n]\n': "line 5: mark drop: expected an XPath, not '//p",
    'hosts = "a.example"\nzone = "Beirut"\n': "line 2: profile a.example: expected a time zone such as Asia/Beirut",
    'hosts = "a.example"\nvalid_from = "2024-03-01"\n': "line 2: valid_from: expected a date such as 2024-03-01, without",
    'hosts = "a.example"\nvalid_from = 2024-03-01T10:00:00\n': "line 2: valid_from: expected a date",
    'hosts = "a.example"\nhost = "x"\n': "line 2: host: expected one of name, hosts",
    "[marks]\nheadline = 'h1'\n": r"line 1: expected hosts, such as hosts = \[",
    'hosts = ["https://a.example"]\n': "line 1: hosts: expected a host name such as gull.example",
    'hosts = "a.example"\n[marks]\nheadline = { css = "h1", xpath = "//h1" }\n': "line 3: mark headline: expected either",
    'hosts = "a.example"\n[marks]\nheadline = { css = "h1", atribute = "x" }\n': "line 3: atribute: expected one of css",
    'hosts = "a.example"\n[marks]\nheadline = 7\n': "line 3: mark headline: expected a selector or a table",
    'hosts = "a.example"\n[[version]]\n[[version]]\n[version.marks]\nbody = "p["\n': "line 5: mark body: expected a CSS",
    'hosts = "a.example"\n[marks]\npublished = { css = "p", date = "%d" }\n': "line 3: mark published: expected a date fo",
    'hosts = "a.example"\nkeep = "yes"\n': "line 2: keep: expected true or false, not 'yes'",
    'hosts = ["a.example", 7]\n': "line 1: hosts: expected a list of texts",
    'hosts = "a.example"\nversion = 2\n': "line 2: expected .*version",
    "hosts = \n": r"gull\.toml: expected TOML: Invalid value \(at line 1",
}


@pytest.mark.parametrize("text", WRONG, ids=range(len(WRONG)))
def test_a_mistake_is_told_with_file_line_and_what_was_expected(text: str, tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match=WRONG[text]):
        load(tmp_path, text)


def test_a_file_that_is_not_there_or_not_utf8_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match=r"none\.toml: expected a TOML file or a folder"):
        load_profiles(tmp_path / "none.toml")
    (tmp_path / "odd.toml").write_bytes(b'name = "\xff"')
    with pytest.raises(ProfileError, match=r"odd\.toml: expected UTF-8"):
        load_profiles(tmp_path / "odd.toml")
