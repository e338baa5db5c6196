"""Article → TEI P5 (Text Encoding Initiative, Guidelines 4): header and text of one article."""

from __future__ import annotations

from lxml import etree

from newsparse.article import Article
from newsparse.export.figures import loose_images
from newsparse.export.inline import plain
from newsparse.export.markup import Node, child
from newsparse.export.stretches import is_web
from newsparse.export.tei_body import add_body, add_figures
from newsparse.records import Author, Timestamp

NAMESPACE = "http://www.tei-c.org/ns/1.0"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def to_tei(article: Article) -> str:
    """The article as a TEI P5 document, UTF-8 when encoded; docs/how-to/exports.md has the table of the mapping.

    >>> text = to_tei(Article(headline="A < B"))
    >>> "<head>A &lt; B</head>" in text, text.startswith('<TEI xmlns="http://www.tei-c.org/ns/1.0">')
    (True, True)
    """
    root = etree.Element("TEI", {"xmlns": NAMESPACE})
    header = child(root, "teiHeader")
    _file_description(child(header, "fileDesc"), article)
    _encoding_description(child(header, "encodingDesc"), article)
    _profile(header, article)
    if article.modified:
        child(child(header, "revisionDesc"), "change", "changed", **_when(article.modified))
    text = child(root, "text")
    if article.language:
        text.set(_LANGUAGE, plain(article.language))
    _body(child(text, "body"), article)
    _related(text, article)
    etree.indent(root.find("teiHeader"), "  ")
    return etree.tostring(root, encoding="unicode") + "\n"


def _file_description(parent: Node, article: Article) -> None:
    titles = child(parent, "titleStmt")
    child(titles, "title", article.headline or "", type="main")
    for author in article.authors:
        _author(titles, author)
    _publication(child(parent, "publicationStmt"), article)
    _source(child(child(parent, "sourceDesc"), "bibl"), article)


def _author(parent: Node, author: Author) -> None:
    holder = child(parent, "author")
    tag = "persName" if author.kind == "person" else "orgName"
    child(holder, tag, author.name, ref=author.url if is_web(author.url) else None)
    if author.role:
        child(holder, "roleName", author.role)


def _publication(parent: Node, article: Article) -> None:
    child(parent, "publisher", article.publisher or article.site_name or "")
    if article.published:
        child(parent, "date", article.published.iso, type="published", **_when(article.published))
    if article.is_free is not None or article.license:
        status = {True: "free", False: "restricted", None: None}[article.is_free]
        availability = child(parent, "availability", status=status)
        target = article.license if is_web(article.license) else None
        if article.license:
            child(availability, "licence", article.license, target=target)
        else:
            child(availability, "p", "free to read" if article.is_free else "not free to read")


def _source(parent: Node, article: Article) -> None:
    """Where the text stands: title, site, addresses, agencies."""
    child(parent, "title", article.headline or "", level="a")
    if article.site_name:
        child(parent, "title", article.site_name, level="j")
    for agency in article.sources:
        child(parent, "orgName", agency, type="source")
    for kind, url in (("url", article.url), ("canonical", article.canonical_url), ("amp", article.amp_url)):
        if is_web(url):
            child(parent, "idno", url, type="URL", subtype=kind)


def _encoding_description(parent: Node, article: Article) -> None:
    application = child(child(parent, "appInfo"), "application", ident="newsparse", version=article.behaviour)
    child(application, "label", f"newsparse, extraction rules {article.behaviour}")


def _profile(header: Node, article: Article) -> None:
    profile = etree.Element("profileDesc")
    if article.dek:
        child(child(profile, "abstract"), "p", article.dek)
    if article.language:
        child(child(profile, "langUsage"), "language", article.language, ident=article.language)
    classes = child(profile, "textClass")
    if article.tags:
        keywords = child(classes, "keywords", scheme="#tags")
        for tag in article.tags:
            child(keywords, "term", tag)
    child(classes, "classCode", article.kind, scheme="#kind")
    if article.section:
        child(classes, "classCode", article.section, scheme="#section")
    header.append(profile)


def _body(body: Node, article: Article) -> None:
    top = child(body, "div", type="article")
    _opening(top, article)
    loose = loose_images(article)
    add_figures(top, [image for image in loose if image.lead])
    last = add_body(top, article)
    add_figures(last, [image for image in loose if not image.lead])
    if not article.body and not loose:
        child(top, "p")


def _opening(top: Node, article: Article) -> None:
    if article.kicker:
        child(top, "head", article.kicker, type="kicker")
    for tag, text in (("head", article.headline), ("byline", article.byline), ("dateline", article.dateline)):
        if text:
            child(top, tag, text)


def _related(text: Node, article: Article) -> None:
    if not article.related:
        return
    holder = child(child(child(text, "back"), "div", type="related"), "list")
    for link in article.related:
        item = child(holder, "item")
        if link.label:
            child(item, "label", link.label)
        child(item, "ref", link.title, target=link.url if is_web(link.url) else None, type=link.placement)


def _when(stamp: Timestamp) -> dict[str, str]:
    """The attribute for a moment: `when` is XML Schema's and needs seconds; `when-iso` is ISO 8601's."""
    return {"when_iso" if stamp.precision == "minute" else "when": stamp.iso}
