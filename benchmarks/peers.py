"""What is measured beside newsparse: for each tool, how its fullest answer for one page is asked for.

A tool that is not installed is left out; `pip install newsparse[bench]` installs them all.
"""

from __future__ import annotations

from collections.abc import Callable

Run = Callable[[bytes], object]


def _parser() -> Run:
    from selectolax.lexbor import LexborHTMLParser

    return LexborHTMLParser


def _newsparse() -> Run:
    from newsparse import parse

    return parse


def _resiliparse() -> Run:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    return lambda html: extract_plain_text(HTMLTree.parse_from_bytes(html, "utf-8"), main_content=True)


def _trafilatura() -> Run:
    from trafilatura import bare_extraction

    return lambda html: bare_extraction(html, with_metadata=True)


def _trafilatura_fast() -> Run:
    from trafilatura import bare_extraction

    return lambda html: bare_extraction(html, with_metadata=True, fast=True)


def _newspaper() -> Run:
    from newspaper import Article

    def run(html: bytes) -> object:
        article = Article("https://www.example.org/2025/06/15/story", fetch_images=False)
        article.download(input_html=html.decode("utf-8", "replace"))
        article.parse()
        return article.text

    return run


def _goose() -> Run:
    from goose3 import Goose

    goose = Goose({"enable_image_fetching": False})
    return lambda html: goose.extract(raw_html=html.decode("utf-8", "replace"))


def _newsplease() -> Run:
    from newsplease import NewsPlease

    return lambda html: NewsPlease.from_html(html.decode("utf-8", "replace"), url="https://www.example.org/story")


def _boilerpy() -> Run:
    from boilerpy3.extractors import ArticleExtractor

    extractor = ArticleExtractor(raise_on_failure=False)
    return lambda html: extractor.get_content(html.decode("utf-8", "replace"))


def _justext() -> Run:
    from justext import get_stoplist, justext

    words = get_stoplist("English")
    return lambda html: justext(html, words)


def _extruct() -> Run:
    from extruct import extract

    syntaxes = ["json-ld", "microdata", "opengraph", "dublincore"]
    return lambda html: extract(html.decode("utf-8", "replace"), syntaxes=syntaxes, errors="ignore")


def _readability() -> Run:
    from readability import Document

    return lambda html: Document(html.decode("utf-8", "replace")).summary()


TOOLS: dict[str, tuple[str, Callable[[], Run]]] = {
    "newsparse": ("the whole record", _newsparse),
    "bare parse": ("Lexbor's tree alone: the floor", _parser),
    "resiliparse": ("main text alone, C++", _resiliparse),
    "trafilatura fast": ("text and metadata, fast mode", _trafilatura_fast),
    "trafilatura": ("text and metadata", _trafilatura),
    "newspaper4k": ("article without language processing", _newspaper),
    "goose3": ("article", _goose),
    "news-please": ("article", _newsplease),
    "boilerpy3": ("text alone", _boilerpy),
    "justext": ("paragraphs alone", _justext),
    "extruct": ("declared metadata alone", _extruct),
    "readability-lxml": ("HTML of the article", _readability),
}
"""Name -> what it answers, and what loads it."""
