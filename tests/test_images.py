"""The field `images`: which pictures are the article's, in which rendition, with which caption."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from newsparse.article import Article
from newsparse.extract import parse
from newsparse.parsing.image_names import one_key, picture_key, same_picture
from newsparse.parsing.images import best, is_placeholder, offered, pixels, poster, renditions, size_of, width_of
from newsparse.records import Figure

SNIPPETS = Path(__file__).resolve().parent / "fixtures" / "snippets" / "images"
ADDRESS = "https://www.harbourpost.example/2024/05/last-ferry-leaves-norrby"
BEFORE = (
    "<p>The ferry between Norrby and the island of Holm made its last crossing on Tuesday evening, eighty-one years "
    "after its first, with four passengers and a bicycle on board.</p>"
    "<p>“I had hoped for a band,” said Ebba Lind, its captain since 1998, who had bought coffee for everybody and kept "
    "the engine running a little longer than she had to.</p>"
)
AFTER = (
    "<p>From Wednesday on, a bridge of two lanes takes over, eleven minutes faster in good weather and closed in bad, "
    "when the wind comes from the north-west and the cables begin to sing.</p>"
    "<p>The ferry itself will go to a museum in the south, which has asked for it to be delivered with all its rust, "
    "its timetables and the smell of the engine room, if that can be arranged.</p>"
)


def sections(name: str) -> dict[str, str]:
    """The parts of a snippet by the place where they belong: head, top, middle, end."""
    parts = re.split(r"<!--(head|top|middle|end)-->", (SNIPPETS / f"{name}.html").read_text("utf-8"))
    return dict(zip(parts[1::2], parts[2::2]))


def page(parts: dict[str, str]) -> str:
    """A news page with the parts of a snippet in their places."""
    return (
        f"<html lang='en'><head><title>Last ferry leaves Norrby</title>{parts.get('head', '')}</head><body>"
        "<header><a href='/'><img src='/static/masthead.png' alt='The Harbour Post'></a></header><main><article>"
        f"<h1>Last ferry leaves Norrby</h1>{parts.get('top', '')}<div class='story'>{BEFORE}{parts.get('middle', '')}"
        f"{AFTER}</div>{parts.get('end', '')}</article></main>"
        "<footer><p>The Harbour Post, Norrby</p></footer></body></html>"
    )


@cache
def record(name: str) -> Article:
    return parse(page(sections(name)), url=ADDRESS)


@cache
def expected(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((SNIPPETS / f"{name}.json").read_text("utf-8"))
    return loaded


NAMES = sorted(path.stem for path in SNIPPETS.glob("*.html"))


@pytest.mark.parametrize("name", NAMES)
def test_a_snippet_gives_its_pictures(name: str) -> None:
    images = record(name).images
    wanted = expected(name)["images"]
    assert [{key: getattr(image, key) for key in keys} for image, keys in zip(images, wanted)] == wanted
    assert len(images) == len(wanted)


@pytest.mark.parametrize("name", [name for name in NAMES if "absent_text" in expected(name)])
def test_a_caption_is_no_paragraph(name: str) -> None:
    text = "\n".join(record(name).paragraphs)
    assert [snippet for snippet in expected(name)["absent_text"] if snippet in text] == []


@pytest.mark.parametrize("name", [name for name in NAMES if "present_text" in expected(name)])
def test_a_paragraph_is_no_caption(name: str) -> None:
    text = "\n".join(record(name).paragraphs)
    assert [snippet for snippet in expected(name)["present_text"] if snippet not in text] == []


@pytest.mark.parametrize("name", NAMES)
def test_at_most_one_picture_leads(name: str) -> None:
    leads = [image.lead for image in record(name).images]
    assert leads.count(True) == (1 if leads else 0)


def test_a_picture_between_paragraphs_is_a_figure_of_the_body() -> None:
    figures = [block for block in record("figure-with-figcaption").body if isinstance(block, Figure)]
    assert figures == [Figure(0)]


def test_a_figure_counts_the_declared_picture_before_it() -> None:
    head = '<meta property="og:image" content="https://img.harbourpost.example/cards/4711.jpg">'
    article = parse(
        page({"head": head, "middle": '<p><img src="/p/quay.jpg" width="800" height="500"></p>'}), url=ADDRESS
    )
    assert [image.url.rpartition("/")[2] for image in article.images] == ["4711.jpg", "quay.jpg"]
    assert [block for block in article.body if isinstance(block, Figure)] == [Figure(1)]


def test_provenance_says_how_the_main_picture_was_found() -> None:
    found = record("declared-crop").provenance["images"]
    assert found.winner is not None
    assert found.winner.note == "shown, and declared in another crop"
    assert found.winner.source == "page"
    assert record("icons-and-pixels").provenance["images"].reason is not None


@pytest.mark.parametrize(
    ("srcset", "wanted"),
    [
        ("", []),
        ("/a.jpg", [("/a.jpg", 600)]),
        ("/a.jpg 1x, /b.jpg 2x", [("/a.jpg", 600), ("/b.jpg", 1200)]),
        ("/a.jpg 1.5x", [("/a.jpg", 900)]),
        ("/a,b.jpg 320w,/c.jpg 640w", [("/a,b.jpg", 320), ("/c.jpg", 640)]),
        ("  /a.jpg   320w ,\n /b.jpg 640w  ", [("/a.jpg", 320), ("/b.jpg", 640)]),
        ("/a.jpg, /b.jpg", [("/a.jpg", 600), ("/b.jpg", 600)]),
        (" 150w", []),
        (
            "/w_300,h_200/a.jpg 300w, /w_900,h_600/a.jpg 900w",
            [("/w_300,h_200/a.jpg", 300), ("/w_900,h_600/a.jpg", 900)],
        ),
    ],
)
def test_srcset_is_read_as_the_standard_says(srcset: str, wanted: list[tuple[str, int]]) -> None:
    assert [tuple(one) for one in renditions(srcset)] == wanted


def test_a_script_s_attribute_comes_before_src_where_widths_are_equal() -> None:
    assert [one.url for one in offered({"src": "/small.jpg", "data-src": "/large.jpg"})] == ["/large.jpg", "/small.jpg"]
    assert best({"src": "/small.jpg", "data-src": "/large.jpg"}).url == "/large.jpg"  # type: ignore[union-attr]


def test_a_source_for_wide_screens_is_wider_than_the_image() -> None:
    wide = {"media": "(min-width: 1000px)", "srcset": "/wide.jpg"}
    assert best({"src": "/a.jpg"}, [wide]).url == "/wide.jpg"  # type: ignore[union-attr]
    assert best({"src": "/a.jpg"}, [{"media": "(max-width: 600px)", "srcset": "/b.jpg"}]).url == "/a.jpg"  # type: ignore[union-attr]


@pytest.mark.parametrize("value", ["data:image/png;base64,AA", "", "/img/blank.gif", "/x/{w}.jpg", "a" * 5000, "#"])
def test_a_placeholder_is_no_rendition(value: str) -> None:
    assert best({"src": value}) is None
    assert poster({"poster": value}) is None


@pytest.mark.parametrize(
    "url",
    ["/1x1.gif", "/assets/transparent-1x1-2cd8.png", "/lazyload.png", "/img/loading.gif", "/grey.gif", "/no-image.png"],
)
def test_names_of_placeholders(url: str) -> None:
    assert is_placeholder(url)


@pytest.mark.parametrize(
    "url", ["/grey-seals-return.jpg", "/loading-the-ferry.jpg", "/p/1.jpg", "/empty-chairs-photo.jpg"]
)
def test_names_of_pictures_that_only_look_like_placeholders(url: str) -> None:
    assert not is_placeholder(url)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/2024/ferry-300x200.jpg", "/2024/ferry.jpg?w=900"),
        ("/2024/ferry-scaled.jpg", "/2024/ferry-1536x1024.webp"),
        ("/w_640,h_360/v1/ferry.png", "/c_fill,w_1280/v1/ferry.png"),
        ("https://a.example/_next/image?url=%2Fp%2Fferry.jpg&w=640", "https://b.example/p/ferry.jpg"),
        ("https://a.example/resize/640/https://b.example/p/ferry.jpg", "https://b.example/p/ferry.jpg"),
        ("/fit=cover,width=660,height=330/23/ferry.jpg", "/23/ferry.jpg"),
        ("/s320/ferry.jpg", "/s1600-rw/ferry.jpg"),
        ("/show?id=7&w=100", "/show?w=900&id=7"),
    ],
)
def test_renditions_of_one_picture_have_one_key(one: str, other: str) -> None:
    assert picture_key(one) == picture_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/2024/ferry-1.jpg", "/2024/ferry-2.jpg"),
        ("/show?id=7", "/show?id=8"),
        ("/111/image.jpg", "/112/image.jpg"),
        ("/a/20240503_1.jpg", "/a/20240503_2.jpg"),
    ],
)
def test_two_pictures_have_two_keys(one: str, other: str) -> None:
    assert picture_key(one) != picture_key(other)
    assert one_key(one) != one_key(other)


@pytest.mark.parametrize("url", ["https://[broken/a.jpg", "", "///", "a" * 3000, "%ff%fe", "/" * 500])
def test_any_address_has_a_key(url: str) -> None:
    assert isinstance(picture_key(url), str)
    assert isinstance(same_picture(url, "/a.jpg"), bool)


def test_dates_are_no_names_of_pictures() -> None:
    assert not same_picture("/20240503/a1.jpg", "/20240503/b2.jpg")
    assert same_picture("/a/242244962_16_9.webp", "/b/242244962_4_3.jpg")


def test_sizes_that_addresses_and_attributes_tell() -> None:
    assert [width_of(url) for url in ("/a-640x360.jpg", "/a?width=900", "/w_320/a", "/2024/a.jpg")] == [
        640,
        900,
        320,
        None,
    ]
    assert [size_of(url) for url in ("/a-640x360.jpg", "/a?w=9")] == [(640, 360), None]
    assert [pixels(value) for value in ("640", " 64px ", "100%", None, "auto", "12345678")] == [
        640,
        64,
        None,
        None,
        None,
        None,
    ]
