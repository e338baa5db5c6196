"""The profiles that newsparse brings: each has a page, none costs the others anything."""

from __future__ import annotations

import importlib.util
import time
from pathlib import Path
from statistics import median

import pytest

from fixture_pages import fixtures, names, page_bytes
from newsparse import Profiles, bundled_profiles, parse
from newsparse.document import Document
from newsparse.profile import Profile
from newsparse.sites.apply import site_of

ROOT = Path(__file__).resolve().parent.parent


def test_the_bundle_is_that_of_the_files() -> None:
    spec = importlib.util.spec_from_file_location("make_profiles", ROOT / "tools" / "make_profiles.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.text() == (module.SITES / "bundle.json").read_text("utf-8"), "run tools/make_profiles.py"


@pytest.mark.parametrize("profile", list(bundled_profiles()), ids=lambda profile: profile.name)
def test_each_profile_has_a_fixture_page_on_which_its_marks_match(profile: Profile) -> None:
    """A profile without one does not go into the package."""
    mine = Profiles([profile])
    pages = [name for name in names() if mine.has(fixtures()[name].about.url)]
    assert pages, f"no page of tests/fixtures/pages is of {', '.join(profile.hosts)}"
    said = [parse(page_bytes(name), url=fixtures()[name].about.url, profiles=mine).provenance for name in pages]
    for field in {mark.name for mark in profile.marks}:
        assert any(found[field].source == f"profile {profile.name}" for found in said), f"{field} is in no fixture page"


def test_al_mayadeen_gives_its_times_the_zone_of_beirut() -> None:
    page, url = page_bytes("almayadeen-own-script"), fixtures()["almayadeen-own-script"].about.url
    article = parse(page, url=url)
    assert article.published is not None
    assert (article.published.iso, article.published.zone) == ("2025-06-15T00:00:00+03:00", "profile")
    assert article.provenance["published"].source == "profile almayadeen.net"
    shown = parse(page_bytes("almayadeen-anonymous"), url=url)
    assert shown.published is not None
    assert (shown.published.iso, shown.published.zone) == ("2025-06-15T00:00+03:00", "profile")


@pytest.mark.parametrize("name", [name for name in names() if name.startswith("almayadeen")])
def test_the_rules_read_the_pages_of_al_mayadeen_without_its_profile(name: str) -> None:
    article = parse(page_bytes(name), url=fixtures()[name].about.url, profiles=Profiles())
    assert article.published is not None
    assert fixtures()[name].expected["published"].startswith(article.published.iso[:16])
    assert article.paragraphs == tuple(fixtures()[name].expected["paragraphs"])


def test_a_page_without_a_profile_pays_for_two_look_ups() -> None:
    """Less than a hundredth of the time of a small page."""
    page = page_bytes("almayadeen-declared")
    url = "https://gull.example/rain"
    document, profiles, none = Document.read(page, url), bundled_profiles(), Profiles()
    parse(page, url=url, profiles=none)
    whole, part = [], []
    for _ in range(9):
        start = time.process_time()
        parse(page, url=url, profiles=none)
        whole.append(time.process_time() - start)
        start = time.process_time()
        for _ in range(100):
            site_of(document, profiles, (), None)
        part.append((time.process_time() - start) / 100)
    assert median(part) < 0.01 * median(whole)
