"""TEI P5: valid by an independent schema where one is at hand, well-formed and complete always."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from lxml import etree

import newsparse
from newsparse.article import Article
from newsparse.export.tei import NAMESPACE
from newsparse.records import Author, Embed, Figure, Image, Note, Paragraph, Quote, Span, Subheading, Table, Timestamp
from rendering import AWKWARD
from sample_record import ARTICLE, EMPTY

PAGES = sorted((Path(__file__).parent / "fixtures" / "pages").glob("*/page.html"))
STRICT = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


def _tree(article: Article) -> etree._Element:
    return etree.fromstring(article.to_tei().encode(), STRICT)


def _texts(article: Article, path: str) -> list[str]:
    found = _tree(article).xpath(path, namespaces={"t": NAMESPACE})
    assert isinstance(found, list)
    return ["".join(one.itertext()) if isinstance(one, etree._Element) else str(one) for one in found]


def _schema() -> etree.DTD:
    """A DTD of TEI P5 that another package ships, without the module for tables and figures; else the test is skipped."""
    spec = importlib.util.find_spec("trafilatura")
    if spec is None or spec.origin is None:
        pytest.skip("no package with a DTD of TEI is installed")
    return etree.DTD(str(Path(spec.origin).parent / "data" / "tei_corpus.dtd"))


def _faults(article: Article, schema: etree.DTD) -> list[str]:
    root = _tree(article)
    for node in [*root.iter(f"{{{NAMESPACE}}}table"), *root.iter(f"{{{NAMESPACE}}}figure")]:
        parent = node.getparent()
        assert parent is not None
        parent.remove(node)
    plain = etree.fromstring(etree.tostring(root))
    schema.validate(plain)
    return [str(fault) for fault in schema.error_log]


def _pictures_apart(article: Article) -> Article:
    """The article with no block that the schema's module leaves out, but with something in its place."""
    if article.body or not article.images:
        return article
    return attrs.evolve(article, images=())


@pytest.mark.parametrize("article", [ARTICLE, EMPTY], ids=["full", "empty"])
def test_a_record_is_valid_tei(article: Article) -> None:
    assert _faults(article, _schema()) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)
def test_a_fixture_page_gives_valid_tei(page: Path) -> None:
    assert _faults(_pictures_apart(newsparse.parse(page.read_bytes())), _schema()) == []


def test_the_schema_sees_what_is_wrong() -> None:
    schema = _schema()
    assert not schema.validate(etree.fromstring("<TEI><text/></TEI>"))


def test_each_field_has_its_place() -> None:
    places = {
        "//t:titleStmt/t:title": ["Old bridge reopens after nine years"],
        "//t:titleStmt/t:author/t:persName": ["Ana Núñez"],
        "//t:titleStmt/t:author/t:persName/@ref": ["https://news.example.org/ana"],
        "//t:titleStmt/t:author/t:roleName": ["River correspondent"],
        "//t:titleStmt/t:author/t:orgName": ["City Desk"],
        "//t:publicationStmt/t:publisher": ["Lume Press Ltd"],
        "//t:publicationStmt/t:date/@when-iso": ["2025-06-15T07:57+03:00"],
        "//t:availability/@status": ["free"],
        "//t:licence": ["CC BY 4.0"],
        "//t:bibl/t:title[@level='j']": ["The Lume Courier"],
        "//t:bibl/t:orgName": ["AFP", "Agencies"],
        "//t:idno[@subtype='canonical']": ["https://news.example.org/2025/06/15/bridge"],
        "//t:idno[@subtype='amp']": ["https://news.example.org/amp/bridge"],
        "//t:abstract/t:p": ["Boats have to wait, walkers do not."],
        "//t:language/@ident": ["en-GB"],
        "//t:keywords/t:term": ["Bridges", "Port Lume"],
        "//t:classCode[@scheme='#section']": ["Region"],
        "//t:classCode[@scheme='#kind']": ["article"],
        "//t:change/@when": ["2025-06-16"],
        "//t:head[@type='kicker']": ["River traffic"],
        "//t:body//t:byline": ["By Ana Núñez and the City Desk in Port Lume"],
        "//t:body//t:dateline": ["PORT LUME, June 15"],
        "//t:body//t:ref[@target='https://news.example.org/old-bridge']": ["old bridge"],
        "//t:cit/t:bibl": ["Mayor Ilse Brandt"],
        "//t:hi[@rend='italic']": ["waited"],
        "//t:list[@rend='numbered']/t:item": ["first lock", "second lock"],
        "//t:table/t:head": ["Opening hours"],
        "//t:row[@role='label']/t:cell": ["Day", "Opens"],
        "//t:figure/t:head": ["The bridge at dawn"],
        "//t:figure/t:note[@type='credit']": ["Otto Reyes/Lume Press"],
        "//t:figure/t:figDesc": ["A stone bridge"],
        "//t:graphic/@url": ["https://img.example.org/bridge.jpg", "https://img.example.org/lock.jpg"],
        "//t:ref[@type='embed']/@target": ["https://www.youtube.com/watch?v=example"],
        "//t:note[@type='correction']": ["An earlier version gave a wrong year."],
        "//t:back//t:label": ["Read more"],
        "//t:back//t:ref[@type='inline']": ["Locks to be rebuilt"],
    }
    assert {path: _texts(ARTICLE, path) for path in places} == places


def test_a_subheading_opens_a_section_inside_the_last_of_a_higher_level() -> None:
    body = (Paragraph("a"), Subheading("B"), Subheading("C", 3), Paragraph("c"), Subheading("D"), Paragraph("d"))
    article = Article(body=body)
    assert _texts(article, "//t:div[@n='2']/t:head") == ["B", "D"]
    assert _texts(article, "//t:div[@n='2']/t:div[@n='3']/t:p") == ["c"]
    assert _texts(article, "//t:div[@n='2'][2]/t:p") == ["d"]


def test_lines_stay_lines_and_overlapping_looks_are_parted() -> None:
    spans = (Span(0, 7, "strong"), Span(4, 11, "link", "https://example.org/"))
    article = Article(body=(Paragraph("one two\nthree", spans),))
    (p,) = _tree(article).iter(f"{{{NAMESPACE}}}p")
    assert etree.tostring(p, encoding="unicode", with_tail=False).replace(f' xmlns="{NAMESPACE}"', "") == (
        '<p><hi rend="bold">one </hi><ref target="https://example.org/"><hi rend="bold">two</hi></ref><lb/>'
        '<ref target="https://example.org/">thr</ref>ee</p>'
    )


def test_no_address_of_another_scheme_becomes_a_target() -> None:
    article = Article(
        url="https://example.org/",
        authors=(Author("A", url="javascript:alert(1)"),),
        body=(
            Paragraph("x", (Span(0, 1, "link", "javascript:alert(2)"),)),
            Embed("x", "data:text/html,x"),
            Figure(0),
        ),
        images=(Image("javascript:alert(3)", caption="c"),),
        license="javascript:alert(4)",
    )
    tree = _tree(article)
    targets = [value for node in tree.iter() for name, value in node.attrib.items() if name in ("target", "ref", "url")]
    assert targets == []


VECTORS = [
    "</p><script>alert(1)</script>",
    "<!ENTITY x SYSTEM 'file:///etc/passwd'>&x;",
    "]]><x/>",
    "<?php echo 1 ?>",
    "a\x00b\ud800c\ufffe",
    "&amp;&lt;&#x0;",
]


@pytest.mark.parametrize("vector", VECTORS)
def test_page_text_stays_text(vector: str) -> None:
    article = attrs.evolve(
        ARTICLE,
        headline=vector,
        dek=vector,
        byline=vector,
        tags=(vector,),
        license=vector,
        language=vector,
        authors=(Author(vector, role=vector),),
        published=Timestamp("2025-06-15"),
        body=(Paragraph(vector), Quote(vector, vector), Table(((vector, vector),), (vector,), vector), Note(vector)),
    )
    tags = {str(node.tag) for node in _tree(article).iter()}
    assert not {f"{{{NAMESPACE}}}script", f"{{{NAMESPACE}}}x"} & tags
    assert all(tag.startswith("{") for tag in tags)


@given(AWKWARD)
def test_any_text_is_read_back_as_it_is(text: str) -> None:
    article = Article(headline=text, body=(Paragraph(text),))
    assert _texts(article, "//t:body//t:head") == [text]
    assert _texts(article, "//t:body//t:p") == [text.replace("\n", "")]
