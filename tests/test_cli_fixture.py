"""`newsparse fixture`: record a page, see what changed, approve it; nothing wrong is written down."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from newsparse.cli import main
from newsparse.fixtures.folder import read_fixture
from newsparse.fixtures.recording import PROPOSED

URL = "https://www.example.org/news/2026/old-bridge-reopens.html"
TEXT = (
    "The old bridge over the canal is open again after two years of repairs, the city said on Monday morning.",
    "Pedestrians may cross at any hour; carts and bicycles have to wait until the railings have been painted.",
    "The repairs cost four million crowns, twice what the council had planned, and are paid by a new bridge fee.",
)
PAGE = """<!doctype html><html lang="en"><head><title>Old bridge reopens | The Example</title>
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Old bridge reopens",
"datePublished": "{published}"}}</script></head><body><article><h1>Old bridge reopens</h1>
<p class="byline">By Ada Moss</p>{text}</article></body></html>"""

ALL = len(PROPOSED)
"""How many fields are checked unless some are chosen."""
Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Command:
    """`newsparse fixture …` in an empty folder: exit code, standard output, standard error."""
    monkeypatch.chdir(tmp_path)

    def run(*argv: str) -> tuple[int, str, str]:
        try:
            code = main(["fixture", *argv])
        except SystemExit as left:
            code = int(str(left.code))
        out, error = capfd.readouterr()
        return code, out, error

    return run


def write_page(*paragraphs: str, published: str = "2026-06-15T09:00:00+02:00", name: str = "page.html") -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs or TEXT)
    Path(name).write_text(PAGE.format(text=text, published=published), "utf-8")


def added(command: Command, *options: str) -> Path:
    write_page()
    code, _, error = command("add", "page.html", "--url", URL, "--name", "bridge", *options)
    assert (code, error) == (0, "")
    return Path("fixtures/bridge")


def expected_of(folder: Path) -> dict[str, Any]:
    return dict(json.loads((folder / "expected.json").read_text("utf-8")))


def expect(folder: Path, **values: Any) -> None:
    (folder / "expected.json").write_text(json.dumps({**expected_of(folder), **values}), "utf-8")


# -- add -------------------------------------------------------------------------------------------------------------


def test_a_page_is_recorded_with_a_proposal_that_nobody_vouches_for(command: Command) -> None:
    fixture = read_fixture(added(command, "--why", 'a "first" page'))
    assert fixture.page() == Path("page.html").read_bytes()
    assert fixture.expected["headline"] == "Old bridge reopens"
    assert fixture.expected["paragraphs"] == list(TEXT)
    assert fixture.expected["authors"] == [{"name": "Ada Moss", "kind": "person", "role": None, "url": None}]
    assert fixture.expected["published"] == "2026-06-15T09:00:00+02:00"
    assert fixture.expected["dek"] is None
    assert set(fixture.about.vouched) == set(fixture.expected)
    assert set(fixture.about.vouched.values()) == {"machine"}
    assert (fixture.about.url, fixture.about.why) == (URL, 'a "first" page')
    assert {"headline", "paragraphs", "authors"} <= set(fixture.about.filled)
    assert "dek" not in fixture.about.filled


def test_the_name_is_made_from_the_address(command: Command) -> None:
    write_page()
    assert command("add", "page.html", "--url", URL)[0] == 0
    assert Path("fixtures/example.org-old-bridge-reopens/page.html").is_file()


def test_a_gzipped_page_stays_gzipped(command: Command) -> None:
    write_page()
    content = Path("page.html").read_bytes()
    Path("page.html.gz").write_bytes(gzip.compress(content))
    assert command("add", "page.html.gz", "--url", URL, "--to", "pages")[0] == 0
    folder = Path("pages/example.org-old-bridge-reopens")
    assert gzip.decompress((folder / "page.html.gz").read_bytes()) == read_fixture(folder).page() == content


def test_only_the_fields_that_are_asked_for_are_checked(command: Command) -> None:
    assert set(expected_of(added(command, "--fields", "headline,authors"))) == {"headline", "authors"}


def test_a_fixture_is_never_overwritten(command: Command) -> None:
    added(command)
    code, out, error = command("add", "page.html", "--name", "bridge")
    assert (code, out) == (1, "")
    assert error == "newsparse: fixtures/bridge: is there already; choose another --name\n"


def test_a_date_after_the_day_of_recording_is_not_proposed(command: Command) -> None:
    write_page(published="2099-01-01T00:00:00Z")
    code, out, _ = command("add", "page.html", "--url", URL, "--json")
    made = json.loads(out)
    assert code == 0
    assert "published" not in made["proposed"]
    assert made["refused"]["published"].startswith("published 2099-01-01")


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "No such file or directory"), (b"", "the page is empty"), (b"\x1f\x8bnonsense", "damaged gzip")],
)
def test_a_page_that_cannot_be_read_is_one_line(command: Command, content: bytes | None, said: str) -> None:
    if content is not None:
        Path("page.html").write_bytes(content)
    code, out, error = command("add", "page.html")
    assert (code, out, error.count("\n")) == (1, "", 1)
    assert said in error


def test_an_impossible_address_is_one_line(command: Command) -> None:
    write_page()
    code, out, error = command("add", "page.html", "--url", "bridge")
    assert (code, out, error.count("\n")) == (1, "", 1)
    assert not Path("fixtures").exists()


# -- check -----------------------------------------------------------------------------------------------------------


def test_a_recorded_page_is_as_expected(command: Command) -> None:
    added(command)
    code, out, error = command("check")
    assert (code, error) == (0, "")
    assert out == f"1 page, {ALL} values: {ALL} as expected, {ALL} not approved\n"


def test_a_changed_value_is_shown_with_its_provenance(command: Command) -> None:
    folder = added(command)
    expect(folder, headline="New bridge reopens")
    code, out, _ = command("check", "fixtures/bridge")
    assert code == 1
    assert out.splitlines()[:4] == [
        "bridge: headline (vouched for by machine)",
        '    expected  "New bridge reopens"',
        '    got       "Old bridge reopens"',
        "    from page html body article h1 (confidence 0.98, h1)",
    ]
    assert out.endswith(f"1 page, {ALL} values: {ALL - 1} as expected, 1 different, {ALL} not approved\n")


def test_paragraphs_are_a_difference_of_texts(command: Command) -> None:
    folder = added(command)
    expect(folder, paragraphs=[TEXT[2], TEXT[0].replace("Monday", "Sunday"), "A fourth."])
    code, out, _ = command("check")
    lines = out.splitlines()
    assert code == 1
    assert lines[1] == "    1 missing, 1 extra, 1 changed"
    assert [line[4:13] for line in lines[2:5]] == ["~ [1 to 0", "+ [1] Ped", "- [2] A f"]
    assert "[-Sunday-]{+Monday+}" in out


def test_a_field_that_has_vanished_is_told_though_it_is_not_checked(command: Command) -> None:
    folder = added(command, "--fields", "headline")
    write_page("Too short.", name=str(folder / "page.html"))
    page = (folder / "page.html").read_text("utf-8").replace("By Ada Moss", "")
    (folder / "page.html").write_text(page, "utf-8")
    code, out, _ = command("check")
    assert code == 1
    assert "bridge: authors has vanished: it had a value when the page was recorded" in out.splitlines()


def test_a_page_beyond_a_limit_is_told(command: Command) -> None:
    folder = added(command)
    (folder / "page.html").write_bytes(b"<div>" * 10_000)
    code, out, _ = command("check")
    assert code == 1
    assert out.startswith("bridge: raises PageTooDeep: ")


def test_what_is_known_to_be_wrong_is_fine_until_it_is_right(command: Command) -> None:
    folder = added(command)
    expect(folder, headline="New bridge reopens")
    Path("fixtures/not_yet.json").write_text('{"bridge:headline": "the page says so"}')
    code, out, _ = command("check", "fixtures/bridge")
    assert (code, out) == (0, f"1 page, {ALL} values: {ALL - 1} as expected, 1 not yet right, as known, {ALL} not approved\n")
    expect(folder, headline="Old bridge reopens")
    code, out, _ = command("check")
    assert code == 1
    assert "is right by now" in out


def test_json_says_it_all(command: Command) -> None:
    folder = added(command)
    expect(folder, headline="New bridge reopens")
    code, out, _ = command("check", "--json")
    found = json.loads(out)
    (page,) = found["pages"]
    (wrong,) = (field for field in page["fields"] if not field["right"])
    assert code == 1
    assert found["summary"]["different"] == 1
    assert (page["name"], page["fine"], wrong["field"]) == ("bridge", False, "headline")
    assert (wrong["expected"], wrong["got"]) == ("New bridge reopens", "Old bridge reopens")
    assert wrong["provenance"]["winner"]["place"] == "html body article h1"


def test_the_text_of_a_page_cannot_steer_the_terminal(command: Command) -> None:
    folder = added(command)
    expect(folder, headline="\x1b[2J\u202e")
    assert command("check")[1].splitlines()[1] == '    expected  "\\u001b[2J\\u202e"'


@pytest.mark.parametrize(
    ("file", "content", "said"),
    [
        ("expected.json", "[]", "has to be an object"),
        ("expected.json", "{", "no JSON"),
        ("expected.json", '{"headlin": null}', "'headlin' is none of url, "),
        ("expected.json", '{"absent_text": "rain"}', "has to be a list of texts"),
        ("about.toml", "url =", "about.toml: "),
        ("about.toml", "format = 99", "format 99 is newer than this newsparse reads (1); upgrade it"),
        ("about.toml", 'captured = "2026-06-20"', "captured has to be a time with an offset"),
        ("about.toml", 'recorded = "yesterday"', "recorded has to be a day"),
        ("about.toml", '[vouched]\nheadline = "nobody"', 'has to give "hand" or "machine"'),
        ("about.toml", '[vouched]\nabsent_text = "hand"', "vouches for absent_text, which expected.json does not have"),
    ],
)
def test_a_broken_fixture_is_one_line_that_says_what_to_do(
    command: Command, file: str, content: str, said: str
) -> None:
    (added(command) / file).write_text(content)
    code, out, error = command("check")
    assert (code, out, error.count("\n")) == (2, "", 1)
    assert said in error


def test_a_folder_without_fixtures_is_an_error(command: Command) -> None:
    assert command("check", ".") == (2, "", "newsparse: .: holds no fixture; newsparse fixture add makes one\n")
    assert command("check")[0] == 2


def test_a_page_whose_gzip_is_damaged_is_one_line(command: Command) -> None:
    folder = added(command, "--gzip")
    packed = (folder / "page.html.gz").read_bytes()
    for damaged in (packed[:-20], packed[:10] + b"\xff" * 8 + packed[18:]):
        (folder / "page.html.gz").write_bytes(damaged)
        code, _, error = command("check")
        assert (code, error.count("\n")) == (2, 1)
        assert error.startswith("newsparse: fixtures/bridge: the page cannot be read: ")


# -- approve ---------------------------------------------------------------------------------------------------------


def test_approved_fields_are_vouched_for_by_hand(command: Command) -> None:
    folder = added(command)
    assert command("approve", str(folder), "headline", "dek") == (0, "fixtures/bridge: 2 approved\n", "")
    vouched = read_fixture(folder).about.vouched
    assert [field for field, who in vouched.items() if who == "hand"] == ["headline", "dek"]
    assert command("approve", "--all", str(folder))[:2] == (0, f"fixtures/bridge: {ALL - 2} approved\n")
    assert command("check")[1] == f"1 page, {ALL} values: {ALL} as expected\n"
    assert command("approve", "--all", str(folder))[:2] == (0, "fixtures/bridge: nothing left to approve\n")


def test_comments_and_other_keys_in_about_stay(command: Command) -> None:
    folder = added(command)
    path = folder / "about.toml"
    path.write_text('# ours\nowner = "desk"\n' + path.read_text("utf-8"), "utf-8")
    command("approve", str(folder), "headline")
    assert path.read_text("utf-8").startswith('# ours\nowner = "desk"\nformat = 1\n')


def test_all_leaves_what_somebody_corrected(command: Command) -> None:
    folder = added(command)
    expect(folder, headline="New bridge reopens")
    code, out, _ = command("approve", "--all", str(folder))
    assert code == 1
    assert "1 left" in out.splitlines()[0]
    assert expected_of(folder)["headline"] == "New bridge reopens"
    assert read_fixture(folder).about.voucher("headline") == "machine"


def test_what_is_vouched_for_by_hand_is_changed_only_with_force(command: Command) -> None:
    folder = added(command)
    command("approve", str(folder), "headline")
    expect(folder, headline="New bridge reopens")
    code, out, error = command("approve", str(folder), "dek", "headline")
    assert (code, out) == (1, "")
    assert error == "newsparse: fixtures/bridge: headline is vouched for by hand; --force takes the new value\n"
    assert read_fixture(folder).about.voucher("dek") == "machine"
    assert command("approve", str(folder), "headline", "--force", "--json")[:2] == (
        0,
        '{\n  "fixtures/bridge": {\n    "headline": "changed"\n  }\n}\n',
    )
    assert expected_of(folder)["headline"] == "Old bridge reopens"


def test_a_field_that_is_gone_for_good_may_be_approved(command: Command) -> None:
    folder = added(command)
    page = folder / "page.html"
    page.write_text(page.read_text("utf-8").replace("By Ada Moss", ""), "utf-8")
    assert command("check")[0] == 1
    assert command("approve", str(folder), "byline", "authors")[0] == 0
    assert command("check")[0] == 0


def test_impossible_values_are_refused_even_with_force(command: Command) -> None:
    folder = added(command)
    page = folder / "page.html"
    page.write_text(page.read_text("utf-8").replace("2026-06-15", "2041-06-15"), "utf-8")
    code, _, error = command("approve", str(folder), "published", "--force")
    assert code == 1
    assert (
        "fixtures/bridge: published cannot be approved: published 2041-06-15T09:00:00+02:00, but the page was recorded"
        in error
    )
    assert expected_of(folder)["published"] == "2026-06-15T09:00:00+02:00"


@pytest.mark.parametrize("field", ["headlin", "absent_text"])
def test_an_unknown_field_is_named(command: Command, field: str) -> None:
    code, _, error = command("approve", str(added(command)), field)
    assert (code, error) == (2, f"newsparse: fixtures/bridge: {field!r} is no field that can be approved\n")


@pytest.mark.parametrize("argv", [(), ("weigh",), ("approve", "fixtures/bridge"), ("add",), ("check", "--fields", "a")])
def test_wrong_usage_is_one_line(command: Command, argv: tuple[str, ...]) -> None:
    code, out, error = command(*argv)
    assert (code, out, error.count("\n")) == (2, "", 1)
    assert error.startswith("newsparse: ")
    assert error.endswith(" --help\n")
