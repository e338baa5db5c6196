"""The pages of HTML in a real browser: nothing to complain about, nothing run that the page brings along."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

import browser
import fixture_pages
import newsparse
from newsparse.report import differences_html
from newsparse.report.explained_html import to_html
from newsparse.versions.sides import Side
from newsparse.versions.tally import tally
from test_explain import HOSTILE

pytestmark = pytest.mark.skipif(browser.COMMAND is None, reason="needs Chromium")


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[browser.Browser]:
    with browser.browser(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


def explained(page: bytes | str, folder: Path) -> Path:
    path = folder / "explained.html"
    path.write_text(to_html(newsparse.explain(page, url="https://www.example.org/rain")), "utf-8")
    return path


@pytest.mark.parametrize("name", fixture_pages.names())
def test_the_explanation_of_a_fixture_page_has_nothing_to_complain_about(
    chromium: browser.Browser, tmp_path: Path, name: str
) -> None:
    file = explained(fixture_pages.page_bytes(name), tmp_path)
    chromium.open(file)
    assert chromium.complaints == []
    assert chromium.requested == [file.as_uri()]
    found = newsparse.explain(fixture_pages.page_bytes(name))
    assert chromium.run("document.querySelectorAll('.block').length") == len(found.blocks)
    assert chromium.run("document.documentElement.scrollWidth <= innerWidth") is True
    lost = (
        "[...document.querySelectorAll('[data-blocks]')].filter(a => !document.querySelector(a.getAttribute('href')))"
    )
    assert chromium.run(f"{lost}.length") == 0


def test_a_value_leads_to_its_block_and_back(chromium: browser.Browser, tmp_path: Path) -> None:
    chromium.open(explained(fixture_pages.page_bytes("tables"), tmp_path))
    block = chromium.run("document.querySelector('#f-headline a').getAttribute('href')")
    chromium.move("#f-headline a")
    assert chromium.run(f"document.querySelector('{block}').className") == "block kept lit"
    chromium.click("#f-tags a")
    assert chromium.run("[...document.querySelectorAll('.picked')].map(e => e.dataset.role).join()") == "tag"
    assert chromium.run("document.querySelector('.picked').getBoundingClientRect().top < innerHeight") is True
    chromium.click(f"{block} bdi")
    assert (
        chromium.run("[...document.querySelectorAll('.picked')].map(e => e.closest('.field').id).join()")
        == "f-headline"
    )
    assert chromium.complaints == []


def test_a_role_hides_its_blocks(chromium: browser.Browser, tmp_path: Path) -> None:
    chromium.open(explained(fixture_pages.page_bytes("tables"), tmp_path))
    chromium.click(".legend button[data-role=navigation]")
    shown = "[...document.querySelectorAll('.block[data-role=navigation]')].filter(e => e.offsetHeight).length"
    assert chromium.run(shown) == 0
    chromium.click(".legend button[data-role=navigation]")
    assert chromium.run(shown) > 0


def test_a_hostile_page_runs_nothing(chromium: browser.Browser, tmp_path: Path) -> None:
    file = explained(HOSTILE, tmp_path)
    chromium.open(file)
    assert chromium.complaints == []
    assert chromium.requested == [file.as_uri()]
    assert chromium.run("document.scripts.length") == 1
    assert chromium.run("document.querySelectorAll('img, iframe, [onmouseover], [onerror]').length") == 0
    assert "<img src=x onerror=alert(4)> Rain </bdi>" in chromium.run("document.querySelector('#f-headline').innerText")


def test_the_policy_of_the_page_forbids_other_scripts(chromium: browser.Browser, tmp_path: Path) -> None:
    file = explained(HOSTILE, tmp_path)
    file.write_text(file.read_text("utf-8").replace("<main>", "<main><script>document.title = 'run'</script>"), "utf-8")
    chromium.open(file)
    assert chromium.run("document.title") != "run"
    assert "Content Security Policy" in "".join(chromium.complaints)


def test_differences_stand_side_by_side(chromium: browser.Browser, tmp_path: Path) -> None:
    evil = "</bdi><script>alert(1)</script> & \x01 <img src=x onerror=alert(2)>"
    old = Side("old", {}, iter([("a.html", {"headline": "Rain at last", "tags": ["x", evil], "dek": None})]))
    new = Side("new", {}, iter([("a.html", {"headline": "Rain, at last", "tags": [evil], "dek": evil})]))
    file = tmp_path / "differences.html"
    file.write_text(differences_html.to_html(tally(old, new), 10), "utf-8")
    chromium.open(file)
    assert chromium.complaints == []
    assert chromium.requested == [file.as_uri()]
    assert chromium.run("[...document.querySelectorAll('#f-headline td')].map(e => e.innerText).join('|')") == (
        "Rain at last|Rain, at last"
    )
    assert chromium.run("document.querySelector('#f-headline ins').innerText") == ","
    assert chromium.run("document.querySelectorAll('script, img').length") == 0
    place = "document.querySelector('#f-headline {}').getBoundingClientRect()"
    left, right = place.format("td"), place.format("td + td")
    assert chromium.run(f"{left}.right <= {right}.left && {left}.top === {right}.top") is True
