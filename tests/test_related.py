"""Related links: which links a page offers to the reader of its article, and that they stay out of the text."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

import snippets
from newsparse.extract import parse
from newsparse.fields.related_addresses import is_piece
from newsparse.parsing.leads import is_call, is_promotion_lead, lead_key, lead_of

NAMES = snippets.names("related")


@pytest.mark.parametrize("name", NAMES)
def test_a_snippet_gives_its_related_links(name: str) -> None:
    links = snippets.record("related", name).related
    got = [{"url": one.url, "title": one.title, "placement": one.placement, "label": one.label} for one in links]
    assert got == snippets.expected("related", name)["related"]


@pytest.mark.parametrize("name", NAMES)
def test_the_text_keeps_its_paragraphs_and_nothing_of_the_links(name: str) -> None:
    text = snippets.record("related", name).text
    expected = snippets.expected("related", name)
    assert [one for one in (*snippets.TEXT, *snippets.MORE) if one not in text] == []
    assert [one for one in expected.get("absent", ()) if one in text] == []
    assert [one for one in expected.get("present", ()) if one not in text] == []


def test_there_are_enough_snippets_and_negatives_among_them() -> None:
    negatives = [name for name in NAMES if not snippets.expected("related", name)["related"]]
    assert len(NAMES) >= 40
    assert len(negatives) >= 7


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Related", "related"),
        ("RELATED STORIES:", "related"),
        ("■関連記事", "related"),
        ("＜関連記事＞", "related"),
        ("こちらもおすすめ(自動検索)", "related"),
        ("You’ll also like", ""),
        ("You might also like", "related"),
        ("Das könnte Sie auch interessieren", "related"),
        ("More from Ann Lee", "related"),
        ("More: Weather", "related"),
        ("Mehr Nachrichten aus der Region", "related"),
        ("İlgili haberler", "related"),
        ("اقرأ أيضًا", "related"),
        ("Most read", "list"),
        ("MEISTGELESEN", "list"),
        ("Trending now", "list"),
        ("En çok okunanlar", "list"),
        ("الأكثر قراءة", "list"),
        ("人気記事", "list"),
        ("Europe", ""),
        ("Relatedness of languages", ""),
        ("", ""),
        ("More " * 40, ""),
    ],
)
def test_a_label_says_what_stands_under_it(text: str, expected: str) -> None:
    assert lead_of(text) == expected


@pytest.mark.parametrize("text", ["Read more:", "READ MORE >>", "Video:", "Lesen Sie dazu:", "Więcej na temat:"])
def test_a_lead_in_promotes(text: str) -> None:
    assert is_promotion_lead(text)


@pytest.mark.parametrize(
    "text",
    [
        "Skaitykite taip pat",
        "Lasi arī",
        "Loe ka",
        "Читайте ще",
        "Sorodne novice",
        "Vezani članci",
        "Bunu da okuyun",
        "Berita berkaitan",
        "Știri pe aceeași temă",
        "Διαβάστε επίσης",
    ],
)
def test_labels_of_further_languages_are_known(text: str) -> None:
    assert lead_of(text) == "related"


@pytest.mark.parametrize("text", ["He said:", "Video", "The council added:", "Note:", ""])
def test_other_openings_promote_nothing(text: str) -> None:
    assert not is_promotion_lead(text)


@pytest.mark.parametrize("text", ["Read more »", "weiterlesen", "Ver más", "もっと見る", "Full story"])
def test_a_call_names_no_piece(text: str) -> None:
    assert is_call(text)


def test_the_key_of_a_label_is_without_marks() -> None:
    assert lead_key("► You’ll like (ad): ") == "you'll like"


@pytest.mark.parametrize(
    ("path", "title", "expected"),
    [
        ("/story/anchor-1934", "Anchor", True),
        ("/2025/05/05/anchor/", "Anchor", True),
        ("/a-long-slug-of-words", "Anchor", True),
        ("/anchor-found", "Dredger raises an anchor nobody lost", True),
        ("/coast", "Coast", False),
        ("/coast/harbours", "Harbours", False),
        ("/tag/harbours", "Harbours", False),
        ("/author/ann-lee", "Ann Lee, harbour correspondent", False),
        ("/@ann-lee", "Ann Lee, harbour correspondent", False),
        ("/?p=123", "Anchor", True),
    ],
)
def test_an_address_tells_a_piece_from_a_list(path: str, title: str, expected: bool) -> None:
    assert is_piece("https://www.example.org" + path, title) is expected


def test_an_empty_field_says_why() -> None:
    found = snippets.record("related", "label-without-links").provenance["related"]
    assert found.value == ()
    assert found.reason == "the page offers no other pieces to the reader of this article"


def test_provenance_tells_place_and_number() -> None:
    found = snippets.record("related", "block-after-the-text").provenance["related"]
    assert (found.source, found.winner and found.winner.note) == ("page", "2 links")
    assert 0.5 < found.confidence < 0.9


@dataclass(frozen=True)
class Hostile:
    """A page that is made to be slow or to fall over."""

    name: str
    body: str


LINK = "<p><a href='{}'>An anchor that nobody lost</a></p>"
ODD = ("http://[", "//", "?", "http://:80/x", "x" * 5000, "http://a/%ff", "javascript:x", "", "  ", "/\x00")
HOSTILE = (
    Hostile("labels without end", "<h3>Related</h3>" * 3000),
    Hostile("links without end", "<h3>Related</h3>" + LINK.format("/story/anchor-1934") * 3000),
    Hostile("deep labels", "<div>" * 200 + "<h3>Related</h3>" + LINK.format("/x")),
    Hostile("tabs without end", "<div>" + "<button>Related</button>" * 2000 + "</div>"),
    Hostile("addresses of no sense", "<h3>Related</h3>" + "".join(map(LINK.format, ODD))),
)


@pytest.mark.parametrize("page", HOSTILE, ids=lambda page: page.name)
def test_a_hostile_page_is_no_error(page: Hostile) -> None:
    text = "".join(f"<p>{one}</p>" for one in snippets.TEXT)
    record = parse(f"<article>{text}{page.body}</article>", url=snippets.URL)
    assert len({one.url for one in record.related}) == len(record.related)
