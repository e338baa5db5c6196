"""lxml is asked about trees that newsparse built, and never reads a text: no entity, file or network is in its reach."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

import newsparse
from growth import outgrows
from newsparse.document import Document
from newsparse.errors import ProfileError
from newsparse.sites.tree import mirror
from newsparse.sites.xpath import XPath

SRC = Path(newsparse.__file__).resolve().parent
ALLOWED = frozenset("Element SubElement ElementTree tostring XPath XPathError XPathSyntaxError QName Comment indent register_namespace".split())
"""What builds, asks or writes a tree; what reads one from a text or file is not among it."""


def used() -> Iterator[str]:
    for path in SRC.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "etree" and not node.attr.startswith("_"):
                yield node.attr
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("lxml"):
                assert [one.name for one in node.names] == ["etree"], path


def test_the_package_reads_no_xml() -> None:
    assert set(used()) - ALLOWED == set()


@pytest.mark.parametrize(
    "xpath",
    [
        "document('file:///etc/passwd')//p",
        "//p[document('https://evil.example/')]",
        "unparsed-entity-uri('a')",
        "system-property('xsl:vendor')",
        "re:test(., '(a+)+$')",
        "//p[exsl:node-set(.)]",
        "dyn:evaluate('//p')",
        "func:x()",
        "$secret",
        "id(document(''))",
        "processing-instruction-of('x')",
    ],
)
def test_an_xpath_that_reaches_outside_the_page_is_refused(xpath: str) -> None:
    with pytest.raises(ProfileError):
        XPath(xpath)


@pytest.mark.parametrize(
    "html",
    [
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><p>&b;</p>",
        "<?xml version='1.0'?><!DOCTYPE p SYSTEM 'https://evil.example/a.dtd'><p>x</p>",
        "<p xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/passwd' parse='text'/></p>",
        "<!DOCTYPE z [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><p>&b;</p>",
    ],
)
def test_entities_and_inclusions_of_a_page_are_text(html: str) -> None:
    tree = mirror(Document.read(html.encode()))
    assert tree is not None
    text = "".join(str(one) for one in tree.root.itertext())
    assert "root:" not in text
    assert "aaaaaaaaaaaaaaaaaaaaa" not in text
    record = newsparse.parse(html)
    parsed = etree.fromstring(record.to_tei().encode(), etree.XMLParser(resolve_entities=False, no_network=True))
    assert not parsed.getroottree().docinfo.internalDTD
    assert "<!ENTITY" not in record.to_html()


@pytest.mark.parametrize("piece", ["a<!-- -->", "<p>a", "<i>a</i>b", "<br>", "a<br>"])
def test_the_tree_is_built_in_time_in_proportion_to_the_page(piece: str) -> None:
    documents = (_Sized(f"<div>{piece * times}") for times in (60, 500, 4_000, 32_000))
    assert not outgrows(lambda one: mirror(one.document), documents, noticeable=0.01)


class _Sized:
    """A page, as long as its text."""

    def __init__(self, html: str) -> None:
        self.html = html
        self.document = Document.read(html.encode())

    def __len__(self) -> int:
        return len(self.html)
