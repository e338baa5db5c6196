"""XPath in profiles: the page that it is asked of is the parsed page, and no page makes it expensive."""

from __future__ import annotations

import time

import pytest

from newsparse import Mark, Profile, Profiles, parse
from newsparse.document import Document
from newsparse.sites.tree import MOST, mirror
from newsparse.sites.xpath import XPath

ODD = """<p @click=x data:y=1 a\x01b="\x02c">one\x00two<o:p>three</o:p><!-- no --><table><tr><td>four</table>
<svg><path d=M0 /></svg><template><p>five</p></template><custom-tag>six</custom-tag><1tag><p>&#11;seven"""


def test_the_tree_has_the_very_elements_of_the_page_in_their_order() -> None:
    document = Document.read(ODD.encode())
    tree = mirror(document)
    assert tree is not None
    assert [tree.nodes[one].mem_id for one in tree.root.iter()] == [node.mem_id for node in document.select("*")]
    assert tree.root.xpath("string(//td)") == "four"
    assert tree.root.xpath("count(//tbody/tr)") == 1.0


def test_a_page_of_too_many_elements_has_no_tree() -> None:
    assert mirror(Document.read(b"<br>" * (MOST + 1))) is None


@pytest.mark.parametrize(
    "xpath",
    [
        "//p/following-sibling::*",
        "//p/following::p",
        "//p[count(//p) > 2]",
        "//p[not(following::a)]",
        "//div//div//div",
        "//div[contains(., 'x')]",
        "//p[preceding::p]/preceding::p",
        "//*/ancestor::*",
    ],
)
@pytest.mark.parametrize("page", ["<p>x</p>" * 50_000, ("<div>" * 400 + "x" + "</div>" * 400) * 120])
def test_an_xpath_takes_no_longer_on_a_hostile_page(xpath: str, page: str) -> None:
    tree = mirror(Document.read(page.encode()))
    path = XPath(xpath)
    start = time.process_time()
    path.hits(tree)
    assert time.process_time() - start < 3


def test_all_xpaths_of_a_page_share_one_budget() -> None:
    marks = [Mark("drop", f"//p[preceding-sibling::p and position() > {n}]") for n in range(200)]
    profiles = Profiles([Profile("gull.example", marks)])
    start = time.process_time()
    parse("<p>x</p>" * 6_000, url="https://gull.example/", profiles=profiles)
    assert time.process_time() - start < 8


def test_css_that_counts_siblings_is_not_asked_of_a_huge_page() -> None:
    profiles = Profiles([Profile("gull.example", [Mark("drop", "p:nth-last-child(2)")])])
    start = time.process_time()
    parse("<p>x</p>" * 40_000, url="https://gull.example/", profiles=profiles)
    assert time.process_time() - start < 8


def test_an_xpath_that_fails_on_a_page_matches_nothing() -> None:
    assert XPath("//p | 'text'").hits(mirror(Document.read(b"<p>x"))) == []
    assert XPath("number('x')").hits(mirror(Document.read(b"<p>x"))) == []
    assert XPath("boolean(//a)").hits(mirror(Document.read(b"<p>x"))) == []
