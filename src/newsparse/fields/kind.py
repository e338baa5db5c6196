"""The field `kind`: what the page is, so that a pipeline can drop what is no article."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from urllib.parse import urlsplit

from newsparse.article_kinds import ArticleKind
from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose
from newsparse.fields.is_cut import offers_rest
from newsparse.fields.live_signs import live_entries
from newsparse.fields.teaser_cards import card_text
from newsparse.heading import titles_of
from newsparse.page import Block, Role
from newsparse.reading import Reading

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

_ERROR = (
    "404",
    "not found",
    "nicht gefunden",
    "introuvable",
    "no encontrada",
    "não encontrada",
    "non trovata",
    "見つかりません",
)
_SEARCH = (
    "search results",
    "results for",
    "suchergebnis",
    "résultats de recherche",
    "resultados de",
    "検索結果",
    "risultati",
)
_SEARCH_KEYS = ("q=", "query=", "search=", "keyword=", "keywords=")
_DOORS = ("", "index.html", "index.php", "home", "en", "de", "fr", "es")
_MANY = 25
_OPINION = frozenset(
    "opinion opinions comment commentisfree kommentar meinung opinión opinião opinioni columnists op-ed".split()
)
_SHORT = 600
"""A text of fewer characters (`reading.length_of`) is too short for a whole article behind a paywall."""
_TEASER = 2000
"""The same, where the page has a box for its paywall."""
_CONSENT = (
    b"cookie",
    b"consent",
    b"consenso",
    b"einwillig",
    b"zustimm",
    b"tracking",
    b"toestemming",
)
"""Beginnings of words in several languages; ASCII, for the lower case of bytes is soon made."""
_LIKE = 0.8
"""How like a declared headline the shown one of an article is."""
_TEXT = 250
"""A text of fewer characters makes no article without a declared type."""


def resolve(case: Case) -> Found[ArticleKind]:
    """The verdict that was reached before the other fields were read."""
    return case.verdict


def decide(case: Case) -> Found[ArticleKind]:
    """What the page is, by what it declares, what it shows, and its address."""
    signs = _Signs(case)
    weighed = [
        *signs.article(),
        *signs.special(),
        *signs.teaser(),
        *signs.consent_wall(),
        *signs.error(),
        *signs.search(),
        *signs.front(),
    ]
    return choose(weighed, "other", "nothing says that the page is an article")


class _Signs:
    """What speaks for each kind, on one page."""

    def __init__(self, case: Case) -> None:
        self.case = case
        self.types = {one.value.rpartition("/")[2].lower() for one in case.declared.all("@type")}
        self.known = sorted(self.types & _TYPES.keys())
        self.url = case.url or _declared_url(case)
        self.address = urlsplit(self.url or "")
        self.length = _length(case.reading, case.blocks(Role.BODY))
        if case.reading.is_thin:
            self.length = max([self.length, *(len(one.value) for one in case.declared.all("articleBody"))])
        shown = [block.text for block in case.blocks(Role.HEADLINE)]
        self.heads = " | ".join([*shown, *(one.value for one in case.declared.all("title"))])

    def article(self) -> Iterator[Weighed[ArticleKind]]:
        if self.length >= _TEXT or (self.length and self.known):
            yield _says("article", 0.85 if self.known else 0.7, f"{self.length} characters of text", "has a text")

    def special(self) -> Iterator[Weighed[ArticleKind]]:
        """Live blogs, galleries, opinion pieces and videos."""
        for name in self.known:
            if self._is_page(_TYPES[name]):
                yield Weighed(_TYPES[name], 0.92, "json-ld", name, "", "declared type")
        yield from self.opinion()
        if entries := live_entries(self.case, self.heads, self.url) if self.length else 0:
            yield _says("live-blog", 0.9, f"{entries} entries", "calls itself live, and has entries with times")
        if not self.length and "videoobject" in self.types:
            yield Weighed("video", 0.8, "json-ld", "VideoObject", "", "declares a video and has no text")

    def _is_page(self, kind: ArticleKind) -> bool:
        """True for a declared kind that is the page's: a gallery is often only a part of an article."""
        if kind == "gallery":
            return self.length < 2 * _SHORT
        return kind != "article" and self.length > 0

    def opinion(self) -> Iterator[Weighed[ArticleKind]]:
        sections = {one.value.casefold() for one in self.case.declared.all("articleSection", "genre")}
        opinion = (sections | {step.casefold() for step in self.address.path.split("/")}) & _OPINION
        if self.length and opinion:
            yield _says("opinion", 0.87, ", ".join(sorted(opinion)), "stands in the opinion section")

    def teaser(self) -> Iterator[Weighed[ArticleKind]]:
        paywall = bool(offers_rest(self.case))
        free = [one.value.lower() for one in self.case.declared.all("isAccessibleForFree")]
        if "false" in free and 0 < self.length < (_TEASER if paywall else _SHORT):
            note = "not free, and short"
            yield _says("paywall-teaser", 0.95 if paywall else 0.88, f"{self.length} characters of text", note)

    def consent_wall(self) -> Iterator[Weighed[ArticleKind]]:
        if self.known:
            return
        reading = self.case.reading
        asking = _asking([block for block in reading.page.blocks if reading.lengths[block.index] > 20])
        if len(asking) >= 3 and self._is_about(asking):
            yield _says(
                "consent-wall", 0.93, f"{len(asking)} texts about consent", "asks for consent instead of a text"
            )

    def _is_about(self, asking: set[int]) -> bool:
        """True if what would be the text are the questions themselves; a banner beside an article is no wall."""
        reading = self.case.reading
        body = self.case.blocks(Role.BODY)
        own = [block for block in body if block.index not in asking]
        if self._has_article(_length(reading, filter(reading.is_prose, own))):
            return False
        if 3 * (len(body) - len(own)) > len(body):
            return True
        prose = [b for b in reading.page.blocks if reading.is_prose(b) and b.index not in asking]
        questions = sum(reading.lengths[index] for index in asking)
        return _length(reading, own) < _TEXT and _length(reading, prose) < questions

    def error(self) -> Iterator[Weighed[ArticleKind]]:
        if self.length < 2 * _SHORT and _has(self.heads, _ERROR):
            yield _says("error-page", 0.94, self.heads, "its heading says so")

    def search(self) -> Iterator[Weighed[ArticleKind]]:
        query, path = self.address.query, self.address.path
        asked = any(f"&{key}" in f"&{query}" for key in _SEARCH_KEYS) or "/search" in path
        asked = asked or (query.startswith("s=") and path in ("", "/"))
        if not self.known and (asked or (self.length < _TEASER and _has(self.heads, _SEARCH))):
            yield _says("search-results", 0.93 if asked else 0.8, self.heads, "its heading or address says so")

    def front(self) -> Iterator[Weighed[ArticleKind]]:
        """Front and section pages: the site's front door, or many linked headlines and little text."""
        if self.known:
            return
        if self.url and self.address.path.strip("/") in _DOORS and not self.address.query:
            yield _says("front-page", 0.93, self.url, "its address is the site's front door")
        found = card_text(self.case)
        if found is not None and found[1] < _TEXT:
            yield _says("front-page", 0.88, f"{found[0]} teasers", "its text stands under linked headlines of other pages")
        if self.length >= 2 * _SHORT or self._has_article(self.length):
            return
        linked = self._linked()
        if linked >= _MANY:
            yield _says("front-page", 0.8, f"{linked} linked headlines", "many linked headlines and little text")

    def _linked(self) -> int:
        reading = self.case.reading
        return sum(1 for block in reading.page.blocks if len(block.text) > 35 and reading.is_linked(block))

    def _has_article(self, length: int) -> bool:
        """True if a text of that length stands under the headline that the page declares."""
        titles = titles_of(self.case.reading)
        headlines = self.case.blocks(Role.HEADLINE)
        return length >= _TEXT and any(titles.likeness(block.text) >= _LIKE for block in headlines)


def _declared_url(case: Case) -> str | None:
    return next((url for one in case.declared.all("url") if (url := case.absolute(one.value))), None)


def _length(reading: Reading, blocks: Iterable[Block]) -> int:
    return sum([reading.lengths[block.index] for block in blocks])


def _says(kind: ArticleKind, confidence: float, raw: str, note: str) -> Weighed[ArticleKind]:
    return Weighed(kind, confidence, "page", raw, "", note)


def _asking(blocks: list[Block]) -> set[int]:
    """The blocks with a word of consent, by index: a word is looked for in all at once before it is in each."""
    texts = [(block.index, block.text.encode("utf-8", "replace").lower()) for block in blocks]
    whole = b"\n".join([text for _, text in texts])
    return {index for word in _CONSENT if word in whole for index, text in texts if word in text}


def _has(text: str, words: tuple[str, ...]) -> bool:
    return any(map(text.casefold().__contains__, words))
