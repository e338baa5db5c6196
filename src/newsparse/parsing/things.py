"""schema.org things, as JSON-LD writes them: found in a page's statements, and the article chosen among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import attrs

from newsparse.parsing.htmltext import plain
from newsparse.parsing.identity import Identity, title_key

Thing = Mapping[str, object]


class Node(NamedTuple):
    """A thing in its place."""

    thing: Thing
    """Its properties."""
    pointer: str
    """Where it stands: the number of its script and a JSON pointer."""
    types: tuple[str, ...]
    """Its types, without the address of the vocabulary."""
    direct: bool
    """True if it stands for itself and not as part of another thing."""


@attrs.frozen(eq=False)
class Graph:
    """All things of a page's statements in one dialect."""

    nodes: tuple[Node, ...]
    """Those that have a type, in document order."""
    by_id: Mapping[str, tuple[Thing, str]]
    """By `@id`: what all things of that name say, the fullest of them first, and its pointer."""

    @classmethod
    def of(cls, roots: Iterable[tuple[str, object]]) -> Graph:
        """The graph of several values, each with the pointer of its place.

        >>> graph = Graph.of([("script[0]#", {"@graph": [{"@type": "Article"}, {"@id": "#me", "name": "A"}]})])
        >>> graph.nodes[0].pointer, graph.by_id["#me"][1]
        ('script[0]#/@graph/0', 'script[0]#/@graph/1')
        """
        nodes: list[Node] = []
        by_id: dict[str, tuple[Thing, str]] = {}
        for thing, pointer, direct in _walk(roots):
            if (types := types_of(thing)) or ("headline" in thing and direct):
                nodes.append(Node(thing, pointer, types, direct))
            name = thing.get("@id")
            if isinstance(name, str) and len(thing) > 1:
                by_id[name] = _joined(by_id[name], (thing, pointer)) if name in by_id else (thing, pointer)
        return cls(tuple(nodes), by_id)


def _joined(one: tuple[Thing, str], other: tuple[Thing, str]) -> tuple[Thing, str]:
    """What two things of one name say; where they differ, the fuller one counts."""
    if len(one[0]) < len(other[0]):
        one, other = other, one
    return {**other[0], **one[0]}, one[1]


class Rated(NamedTuple):
    """A thing that may be what the page is about, and how much speaks for it."""

    node: Node
    """The thing."""
    rank: int
    """How near its type is to a news article."""
    points: int
    """How much its headline, address and place agree with the page."""
    own: bool
    """True if its address is the page's."""
    foreign: bool
    """True if it has an address, and another one than the page."""
    fullness: int
    """How many of an article's main properties it has."""


@attrs.frozen(eq=False)
class Choice:
    """Which of a page's things is its article, and which are beside it."""

    article: Node | None
    """The page's article; else what else the page is about; else the page itself; None if nothing is the page's."""
    web_page: Node | None
    """The web page itself; None if it is not described, or is the article."""
    twins: tuple[Node, ...]
    """Other descriptions of the same article: of the page's address, or of its headline and of no other address."""

    @classmethod
    def of(cls, graph: Graph, page: Identity) -> Choice:
        """Choose.

        An article of another address and headline is not the page's, unless it is the only one that stands for
        itself: its address may be that of a template.
        """
        rated = [_rated(node, page) for node in graph.nodes if _rank(node) >= 0]
        article = _article(rated)
        pages = [one for one in rated if one.rank == _PAGE and not one.foreign]
        best = max(pages, key=lambda one: (one.points, one.fullness), default=None)
        web_page = best.node if best and best.node is not article else None
        return cls(article, web_page, tuple(_twins(rated, article)) if article else ())


def _article(rated: list[Rated]) -> Node | None:
    articles = [one for one in rated if one.rank >= _ARTICLE]
    best = max(articles, key=_weight, default=None)
    if best and best.points > 0:
        return best.node
    other = max(filter(_is_of_page, rated), key=_weight, default=None)
    only = _only_direct(articles)
    if only and (other is None or other.points <= 0):
        return only
    return other.node if other else None


def _only_direct(articles: list[Rated]) -> Node | None:
    """The one article that stands for itself; None where none or several do."""
    direct = [one.node for one in articles if one.node.direct]
    return direct[0] if len(direct) == 1 else None


def _weight(one: Rated) -> tuple[int, int, int]:
    return one.points, one.rank, one.fullness


def _is_of_page(one: Rated) -> bool:
    """True for a thing that is no article, but may be what the page is about, or the page."""
    return one.rank < _ARTICLE and not one.foreign and one.points >= 0 and (one.node.direct or one.rank == _PAGE)


def _twins(rated: list[Rated], article: Node) -> Iterator[Node]:
    key = title_key(headline(article.thing))
    for one in rated:
        if one.rank < _ARTICLE or one.foreign or one.node.thing is article.thing:
            continue
        if one.own or (key and key == title_key(headline(one.node.thing))):
            yield one.node


def types_of(thing: Thing) -> tuple[str, ...]:
    """The types of a thing, without the address of the vocabulary.

    >>> types_of({"@type": ["http://schema.org/NewsArticle", "schema:Report"]})
    ('NewsArticle', 'Report')
    """
    found = thing.get("@type")
    if isinstance(found, str):
        found = (found,)
    elif not isinstance(found, (list, tuple)):
        return ()
    return tuple(name for name in (_short(kind) for kind in found if isinstance(kind, str)) if name)


def headline(thing: Thing) -> str:
    """The headline or name of a thing; "" if it has none.

    >>> headline({"headline": "", "name": "Rain &amp; wind"})
    'Rain & wind'
    """
    for key in ("headline", "name", "alternativeHeadline"):
        text = thing.get(key)
        if isinstance(text, list) and text:
            text = text[0]
        if isinstance(text, str) and text:
            return plain(text)
    return ""


def addresses(thing: Thing, keys: tuple[str, ...] = ("url", "mainEntityOfPage", "@id")) -> Iterator[str]:
    """The addresses that a thing gives itself; a list of many is one of links that strayed into it."""
    for key in keys:
        value = thing.get(key)
        several = value if isinstance(value, list) else [value]
        for one in several if len(several) <= _ADDRESSES else ():
            if isinstance(one, dict):
                one = one.get("@id") or one.get("url")
            if isinstance(one, str) and "/" in one:
                yield one.strip()


def _walk(roots: Iterable[tuple[str, object]]) -> Iterator[tuple[Thing, str, bool]]:
    """Every thing in document order, with its pointer, and whether it stands for itself."""
    stack: list[tuple[object, str, bool]] = [(value, pointer, True) for pointer, value in roots]
    stack.reverse()
    visits = 0
    while stack and visits < _VISITS:
        value, pointer, direct = stack.pop()
        visits += 1
        if isinstance(value, dict):
            yield value, pointer, direct
        stack.extend(reversed(_below(value, pointer, direct)))


def _below(value: object, pointer: str, direct: bool) -> list[tuple[object, str, bool]]:
    """The objects and lists in an object or list, with their pointers, and whether they stand for themselves."""
    if isinstance(value, dict):
        return [
            (one, f"{pointer}/{key}", direct and key in _TRANSPARENT)
            for key, one in value.items()
            if isinstance(one, _HOLDERS) and key not in _OPAQUE
        ]
    if isinstance(value, list):
        return [(one, f"{pointer}/{number}", direct) for number, one in enumerate(value) if isinstance(one, _HOLDERS)]
    return []


_HOLDERS = (dict, list)


def _short(kind: str) -> str:
    """A type's name, without the address or prefix of its vocabulary."""
    kind = kind.strip()
    return kind.rstrip("/").rsplit("/", 1)[-1].rsplit("#", 1)[-1].rsplit(":", 1)[-1] if kind else ""


def _rank(node: Node) -> int:
    """How near a thing is to a news article; what has a headline and a date but no known type is some work."""
    rank = max(map(_rank_of, node.types), default=_ARTICLE)
    if rank == _UNKNOWN and "headline" in node.thing and not _DATED.isdisjoint(node.thing):
        return _MEDIUM
    return rank


def _rank_of(kind: str) -> int:
    kind = kind.lower()
    if kind in _RANKS:
        return _RANKS[kind]
    if kind.endswith(("article", "posting")):
        return _ARTICLE
    return _PAGE if kind.endswith("page") else _UNKNOWN


def _rated(node: Node, page: Identity) -> Rated:
    thing = node.thing
    points = 0 if node.direct else -1
    if page.has_title(headline(thing)):
        points += 3
    urls = list(addresses(thing))
    said = page.has_any_url(urls)
    own = said and not _is_elsewhere(thing, page)
    foreign = bool(urls and page.urls) and not said
    points += 3 if own else -2 if foreign else 0
    return Rated(node, _rank(node), points, own, foreign, sum(key in thing for key in _MAIN))


def _is_elsewhere(thing: Thing, page: Identity) -> bool:
    """True for a thing with another `url` than the page: only its `mainEntityOfPage` says that it is the page's."""
    urls = list(addresses(thing, ("url",)))
    return bool(urls) and not page.has_any_url(urls)


_ADDRESSES = 5
_MAIN = ("headline", "datePublished", "author", "articleBody", "image")
_VISITS = 50_000
"""How many values of a page's statements are visited."""
_TRANSPARENT = frozenset(
    ("@graph", "mainEntity", "mainEntityOfPage", "@list", "@set", "@included", "blogPost", "blogPosts")
)
"""The properties inside which a thing still stands for itself."""
_OPAQUE = frozenset(("@context", "potentialAction", "speakable", "address", "contactPoint", "logo", "sameAs"))
"""The properties inside which no article, page or site is described."""
_DATED = frozenset(("datePublished", "dateCreated", "dateModified"))
_PART, _UNKNOWN, _PAGE, _MEDIUM, _ARTICLE = -2, -1, 0, 2, 4
_NEWS = (
    "newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle reviewnewsarticle backgroundnewsarticle"
    " askpublicnewsarticle liveblogposting"
)
_WRITTEN = "article blogposting techarticle report socialmediaposting scholarlyarticle"
_SHOWN = "videoobject audioobject podcastepisode radioepisode recipe howto"
_MADE = "imagegallery mediagallery review creativework dataset product event book qapage discussionforumposting"
_PARTS = "comment usercomments answer webpageelement wpheader wpfooter wpsidebar sitenavigationelement website"
_RANKS = {
    **dict.fromkeys(_PARTS.split(), _PART),
    **dict.fromkeys(_NEWS.split(), _ARTICLE + 2),
    **dict.fromkeys(_WRITTEN.split(), _ARTICLE + 1),
    **dict.fromkeys(_SHOWN.split(), _MEDIUM + 1),
    **dict.fromkeys(_MADE.split(), _MEDIUM),
    **dict.fromkeys(("webpage", "itempage", "blog"), _PAGE),
}
"""How near a type is to a news article."""
