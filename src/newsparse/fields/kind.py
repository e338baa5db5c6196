"""The field `kind`: what the page is, so that a pipeline can drop what is no article."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from newsparse.article_kinds import ArticleKind
from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose
from newsparse.page import Role

_TYPES: dict[str, ArticleKind] = {
    "liveblogposting": "live-blog",
    "imagegallery": "gallery",
    "mediagallery": "gallery",
    "opinionnewsarticle": "opinion",
    "searchresultspage": "search-results",
    **dict.fromkeys(
        "newsarticle article reportagenewsarticle analysisnewsarticle backgroundnewsarticle reviewnewsarticle "
        "blogposting report techarticle scholarlyarticle advertisercontentarticle socialmediaposting".split(),
        "article",
    ),
}
"""schema.org types and what they make of a page."""

_ERROR = ("404", "not found", "nicht gefunden", "introuvable", "no encontrada", "não encontrada", "non trovata", "見つかりません")
_SEARCH = ("search results", "results for", "suchergebnis", "résultats de recherche", "resultados de", "検索結果", "risultati")
_SEARCH_KEYS = ("q=", "query=", "search=", "keyword=", "keywords=")
_OPINION = frozenset("opinion opinions comment commentisfree kommentar meinung opinión opinião opinioni columnists op-ed".split())
_SHORT = 600
"""A text of fewer characters (`reading.length_of`) is too short for a whole article behind a paywall."""
_TEASER = 2000
"""The same, where the page has a box for its paywall."""
_CONSENT = ("cookie", "consent", "einwillig", "zustimm", "tracking", "consentement", "consentimiento", "consenso", "toestemming")
_TEXT = 250
"""A text of fewer characters makes no article without a declared type."""


def resolve(case: Case) -> Found[ArticleKind]:
    """The verdict that was reached before the other fields were read."""
    return case.verdict


def decide(case: Case) -> Found[ArticleKind]:
    """What the page is, by what it declares, what it shows, and its address."""
    length = sum(case.reading.lengths[block.index] for block in case.blocks(Role.BODY))
    if case.reading.is_thin:
        length = max([length, *(len(one.value) for one in case.declared.all("articleBody"))])
    weighed = [*_walls(case, length), *_lists(case, length), *_articles(case, length)]
    return choose(weighed, "other", "nothing says that the page is an article")


def _types(case: Case) -> set[str]:
    return {one.value.rpartition("/")[2].lower() for one in case.declared.all("@type")}


def _says(kind: ArticleKind, confidence: float, raw: str, note: str) -> Weighed[ArticleKind]:
    return Weighed(kind, confidence, "page", raw, "", note)


def _articles(case: Case, length: int) -> Iterator[Weighed[ArticleKind]]:
    """What speaks for an article, and which."""
    types = _types(case)
    if length >= _TEXT or (length and types & _TYPES.keys()):
        yield _says("article", 0.85 if types & _TYPES.keys() else 0.7, f"{length} characters of text", "has a text")
    for name in types & _TYPES.keys():
        kind = _TYPES[name]
        if kind != "article" and (length or kind == "gallery"):
            yield Weighed(kind, 0.92, "json-ld", name, "", "declared type")
    sections = {one.value.casefold() for one in case.declared.all("articleSection", "genre")}
    path = {step.casefold() for step in urlsplit(case.url or "").path.split("/")}
    if length and (sections | path) & _OPINION:
        yield _says("opinion", 0.87, ", ".join(sorted((sections | path) & _OPINION)), "stands in the opinion section")
    if not length and "videoobject" in types:
        yield Weighed("video", 0.8, "json-ld", "VideoObject", "", "declares a video and has no text")


def _walls(case: Case, length: int) -> Iterator[Weighed[ArticleKind]]:
    """What speaks for a text that is cut off, or hidden behind a question."""
    reading = case.reading
    paywall = any(not reading.holds_main(box) for box in reading.boxes_with(("paywall", "regwall")))
    free = [one.value.lower() for one in case.declared.all("isAccessibleForFree")]
    if length and length < (_TEASER if paywall else _SHORT) and "false" in free:
        yield _says("paywall-teaser", 0.95 if paywall else 0.88, f"{length} characters of text", "not free, and short")
    if _types(case) & _TYPES.keys():
        return
    asked = sum(_asks(block.text) for block in reading.page.blocks if reading.lengths[block.index] > 20)
    if asked >= 3 and (length < _TEASER or 3 * asked > len(case.blocks(Role.BODY))):
        yield _says("consent-wall", 0.93, f"{asked} texts about consent", "asks for consent instead of a text")


def _asks(text: str) -> bool:
    folded = text.casefold()
    return any(word in folded for word in _CONSENT)


def _lists(case: Case, length: int) -> Iterator[Weighed[ArticleKind]]:
    """What speaks for an error, a list of search results, or a front or section page."""
    heads = " | ".join([*(b.text for b in case.blocks(Role.HEADLINE)), *(o.value for o in case.declared.all("title"))])
    folded = heads.casefold()
    if length < _SHORT * 2 and any(word in folded for word in _ERROR):
        yield _says("error-page", 0.94, heads, "its heading says so")
    parts = urlsplit(case.url or "")
    asked = any(f"&{key}" in f"&{parts.query}" for key in _SEARCH_KEYS) or "/search" in parts.path
    asked = asked or (parts.query.startswith("s=") and parts.path in ("", "/"))
    named = any(word in folded for word in _SEARCH)
    if not _types(case) & _TYPES.keys() and (asked or (named and length < _TEASER)):
        yield _says("search-results", 0.93 if asked else 0.8, heads, "its heading or address says so")
    if _types(case) & {"newsarticle", "article", "blogposting", "liveblogposting"}:
        return
    if case.url and parts.path.strip("/") in ("", "index.html", "index.php", "home", "en", "de", "fr", "es") and not parts.query:
        yield _says("front-page", 0.93, case.url, "its address is the site's front door")
    teasers = sum(1 for block in case.reading.page.blocks if case.reading.is_linked(block) and len(block.text) > 35)
    if teasers >= 25 and length < _SHORT * 2:
        yield _says("front-page", 0.8, f"{teasers} linked headlines", "many linked headlines and little text")
