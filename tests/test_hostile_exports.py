"""Every export of every record: text stays text, addresses are http(s), and time grows with the record only.

The exports are found on `Article`, the places of text in a full record, so that none can be forgotten.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import yaml
from lxml import etree
from selectolax.lexbor import LexborHTMLParser

from growth import outgrows
from newsparse.article import Article
from newsparse.records import Embed, Figure, Image, ListBlock, ListItem, Paragraph, Quote, RelatedLink, Span, Table
from rendering import rendered, squeezed, tags
from sample_record import ARTICLE
from test_export_markdown_safety import ADDRESSES, VECTORS

EXPORTS: dict[str, Callable[[Article], Any]] = {
    "to_dict": Article.to_dict,
    "to_json": Article.to_json,
    "to_markdown": lambda article: article.to_markdown(front_matter=True),
    "to_text": Article.to_text,
    "to_html": Article.to_html,
    "to_schema_org": Article.to_schema_org,
    "to_ninjs": lambda article: article.to_ninjs(uri="https://example.org/"),
    "to_tei": Article.to_tei,
}
OF_CODES = ("type", "kind", "language", "direction", "encoding", "iso", "zone", "placement", "published", "modified")
"""What is a code or a time and no text of the page."""
BY_LINE = ("p", "br", "em", "strong", "a")
"""Elements of which a text of several lines may have more."""
OF_ADDRESSES = ("url", "canonical_url", "amp_url")
SAFE_XML = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def test_no_export_is_forgotten() -> None:
    """But for the record of another package, which checks what it is given itself."""
    assert sorted([*EXPORTS, "to_zyte_article"]) == sorted(name for name in vars(Article) if name.startswith("to_"))


def replaced(plain: Any, change: Callable[[str, str], str], key: str = "") -> Any:
    """A plain record with every text changed; *change* gets its key and the text."""
    if isinstance(plain, dict):
        return {name: value if name == "provenance" else replaced(value, change, name) for name, value in plain.items()}
    if isinstance(plain, list):
        return [replaced(value, change, key) for value in plain]
    return change(key, plain) if isinstance(plain, str) else plain


def hostile(text: str) -> Article:
    """The full record with a text in every place that holds text of the page; of spans, the last goes to its end."""

    def change(key: str, old: str) -> str:
        return old if key in (*OF_CODES, *OF_ADDRESSES) else text

    plain = replaced({**ARTICLE.to_dict(), "provenance": {}}, change)
    return Article.from_dict(without_spans(plain))


def without_spans(plain: Any) -> Any:
    if isinstance(plain, dict):
        return {name: [] if name == "spans" else without_spans(value) for name, value in plain.items()}
    return [without_spans(one) for one in plain] if isinstance(plain, list) else plain


def html_shape(html: str) -> list[tuple[str, tuple[str, ...]]]:
    """The elements of an HTML text and their attributes, line breaks apart."""
    nodes = LexborHTMLParser(f"<body>{html}").css("body *")
    return [(node.tag or "", tuple(sorted(node.attributes))) for node in nodes if node.tag != "br"]


def xml_shape(xml: str) -> list[tuple[str, tuple[str, ...]]]:
    root = etree.fromstring(xml.encode(), SAFE_XML)
    assert not root.getroottree().docinfo.internalDTD
    nodes = (node for node in root.iter() if not str(node.tag).endswith("}lb"))
    return [(str(node.tag), tuple(sorted(map(str, node.attrib)))) for node in nodes]


@pytest.mark.parametrize("vector", VECTORS)
def test_a_text_becomes_no_element_of_html_or_xml(vector: str) -> None:
    article, harmless = hostile(vector), hostile("word")
    assert html_shape(article.to_html()) == html_shape(harmless.to_html())
    assert xml_shape(article.to_tei()) == xml_shape(harmless.to_tei())


@pytest.mark.parametrize("vector", VECTORS)
def test_a_text_becomes_no_structure_of_markdown_or_its_front_matter(vector: str) -> None:
    found, harmless = (hostile(text).to_markdown(front_matter=True) for text in (vector, "word"))
    _, head, body = found.split("---\n", 2)
    _, expected_head, expected_body = harmless.split("---\n", 2)
    assert keys(yaml.safe_load(head)) == keys(yaml.safe_load(expected_head))
    shown, expected = tags(rendered(body)), tags(rendered(expected_body))
    assert set(shown) <= {*expected, "br"}
    assert [tag for tag in shown if tag not in BY_LINE] == [tag for tag in expected if tag not in BY_LINE]


def keys(plain: Any) -> Any:
    """A plain value without what its texts say."""
    if isinstance(plain, dict):
        return {key: keys(value) for key, value in plain.items()}
    return [keys(value) for value in plain] if isinstance(plain, list) else type(plain).__name__


@pytest.mark.parametrize("vector", VECTORS)
@pytest.mark.parametrize("name", ["to_schema_org", "to_ninjs", "to_dict"])
def test_a_text_becomes_no_structure_of_json(name: str, vector: str) -> None:
    found, harmless = (json.loads(json.dumps(EXPORTS[name](hostile(text)))) for text in (vector, "word"))
    assert set(found) == set(harmless)


def texts_in(plain: Any) -> Iterator[str]:
    """Every text of a plain export."""
    if isinstance(plain, dict):
        plain = list(plain.values())
    if isinstance(plain, list):
        for one in plain:
            yield from texts_in(one)
    elif isinstance(plain, str):
        yield plain


def targets(article: Article) -> Iterator[str]:
    """Where the links and images of its HTML and TEI lead."""
    for node in LexborHTMLParser(article.to_html()).css("*"):
        yield from (str(value) for name, value in node.attributes.items() if name in ("href", "src", "srcset"))
    for element in etree.fromstring(article.to_tei().encode(), SAFE_XML).iter():
        yield from (str(value) for name, value in element.attrib.items() if name in ("target", "url", "ref"))


@pytest.mark.parametrize("address", [one for one in ADDRESSES if ":" in one])
def test_an_address_of_another_scheme_is_no_target_anywhere(address: str) -> None:
    plain = replaced({**ARTICLE.to_dict(), "provenance": {}}, lambda key, old: address if key in OF_ADDRESSES else old)
    article = Article.from_dict(plain)
    assert [target for target in targets(article) if not target.startswith(("http://", "https://"))] == []
    plain_exports = (article.to_schema_org(), article.to_ninjs(uri="https://example.org/"))
    assert [text for export in plain_exports for text in texts_in(export) if squeezed(text) == squeezed(address)] == []


def _record(number: int) -> Article:
    """A record in which there is *number* of all that there can be much of."""
    paragraph = Paragraph("Rain fell in Spain.", (Span(0, 4, "link", "https://example.org/"), Span(5, 9, "strong")))
    entries = ListBlock((ListItem("Rain", children=(ListBlock((ListItem("Snow"),)),)),) * number)
    table = Table((("Monday", "9"),) * number, ("Day", "Opens"))
    blocks = (paragraph, Quote("We walk."), Embed("video", "https://example.org/v")) * number
    figures = tuple(Figure(at) for at in range(number))
    images = tuple(Image(f"https://example.org/{at}.jpg", caption="Rain", alt="Rain") for at in range(number))
    related = tuple(RelatedLink(f"https://example.org/{at}", "Rain") for at in range(number))
    return Article(
        body=(*blocks, entries, table, *figures), images=images, related=related, tags=tuple(f"Rain {at}" for at in range(number))
    )


class _Sized(tuple[Article, int]):
    """A record, as long as what is in it."""

    def __len__(self) -> int:
        return self[1]


@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_takes_time_in_proportion_to_the_record(name: str) -> None:
    records = (_Sized((_record(number), number)) for number in (4, 32, 256, 2_048))
    assert not outgrows(lambda sized: EXPORTS[name](sized[0]), records, noticeable=0.02)


@pytest.mark.parametrize("piece", ["a", "*", "[x](", "<", "&", "\n", "_a ", "1. ", "| ", "https://a/ "])
@pytest.mark.parametrize("name", EXPORTS)
def test_an_export_takes_time_in_proportion_to_a_text(name: str, piece: str) -> None:
    def export(text: str) -> None:
        EXPORTS[name](Article(headline=text, body=(Paragraph(text), Table(((text,),)))))

    assert not outgrows(export, (piece * size for size in (64, 512, 4_096, 32_768)), noticeable=0.01)
