"""schema.org things, as JSON-LD writes them: found in a page's statements, and the article chosen among them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import attrs

from newsparse.parse.htmltext import plain
from newsparse.parse.identity import Identity, title_key

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
    """By `@id`: the fullest thing of that name, and its pointer."""

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
            if isinstance(name, str) and len(thing) > 1 and (name not in by_id or len(by_id[name][0]) < len(thing)):
                by_id[name] = thing, pointer
        return cls(tuple(nodes), by_id)

    def article(self, page: Identity) -> Node | None:
        """The thing that is the page's article; else what else the page is about; else the page itself.

        An article of another address and headline is not the page's, unless it is the only one that stands for
        itself: its address may be that of a template.
        """
        articles = [node for node in self.nodes if _rank(node) >= _ARTICLE]
        agreed = [(_agreement(node, page), node) for node in articles]
        best = max(agreed, key=lambda pair: (pair[0], _rank(pair[1]), _fullness(pair[1])), default=None)
        if best and best[0] > 0:
            return best[1]
        direct = [node for node in articles if node.direct]
        if len(direct) == 1 and not best_other(self.nodes, page, at_least=1):
            return direct[0]
        return best_other(self.nodes, page, at_least=0)

    def page(self, page: Identity) -> Node | None:
        """The thing that is the web page itself; None if there is none of its address."""
        pages = (node for node in self.nodes if _rank(node) == _PAGE and not _foreign(node, page))
        return max(pages, key=lambda node: (_agreement(node, page), _fullness(node)), default=None)

    def twins(self, article: Node, page: Identity) -> Iterator[Node]:
        """The other descriptions of the same article: those that share its headline and are not of another address."""
        key = title_key(headline(article.thing))
        for node in self.nodes:
            if node.thing is article.thing or _rank(node) < _ARTICLE:
                continue
            if key and key == title_key(headline(node.thing)) and not _foreign(node, page):
                yield node


def best_other(nodes: Iterable[Node], page: Identity, at_least: int) -> Node | None:
    """The best of the things that are no article, videos and recipes before pages; None if none agrees so much."""
    others = (node for node in nodes if 0 <= _rank(node) < _ARTICLE and not _foreign(node, page))
    scored = ((node, _agreement(node, page)) for node in others if node.direct or _rank(node) == _PAGE)
    kept = [(score, _rank(node), _fullness(node), node) for node, score in scored if score >= at_least]
    return max(kept, key=lambda row: row[:3])[3] if kept else None


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


def addresses(thing: Thing) -> Iterator[str]:
    """The addresses that a thing gives itself."""
    for key in ("url", "mainEntityOfPage", "@id"):
        value = thing.get(key)
        for one in value if isinstance(value, list) else (value,):
            if isinstance(one, Mapping):
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
        if isinstance(value, Mapping):
            yield value, pointer, direct
            inner = [
                (one, f"{pointer}/{key}", direct and key in _TRANSPARENT)
                for key, one in value.items()
                if isinstance(one, (dict, list)) and key not in _OPAQUE
            ]
        elif isinstance(value, list):
            inner = [(one, f"{pointer}/{i}", direct) for i, one in enumerate(value) if isinstance(one, (dict, list))]
        else:
            continue
        stack.extend(reversed(inner))


def _short(kind: str) -> str:
    """A type's name, without the address or prefix of its vocabulary."""
    kind = kind.strip()
    return kind.rstrip("/").rsplit("/", 1)[-1].rsplit("#", 1)[-1].rsplit(":", 1)[-1] if kind else ""


def _rank(node: Node) -> int:
    """How near a thing is to a news article; what has a headline but no type that is known is a work of some kind."""
    rank = max(map(_rank_of, node.types), default=_ARTICLE)
    return _MEDIUM if rank < 0 and "headline" in node.thing else rank


def _rank_of(kind: str) -> int:
    kind = kind.lower()
    if kind in _RANKS:
        return _RANKS[kind]
    if kind.endswith(("article", "posting")):
        return _ARTICLE
    return _PAGE if kind.endswith("page") else -1


def _fullness(node: Node) -> int:
    return sum(key in node.thing for key in ("headline", "datePublished", "author", "articleBody", "image"))


def _agreement(node: Node, page: Identity) -> int:
    """How much a thing is that of the page: its headline and address speak for it, a place inside another against."""
    points = 0
    if page.has_title(headline(node.thing)):
        points += 3
    if urls := list(addresses(node.thing)):
        points += 3 if page.has_any_url(urls) else -2 if page.urls else 0
    return points - (0 if node.direct else 1)


def _foreign(node: Node, page: Identity) -> bool:
    """True if a thing has an address, and another one than the page."""
    urls = list(addresses(node.thing))
    return bool(urls and page.urls) and not page.has_any_url(urls)


_VISITS = 50_000
"""How many values of a page's statements are visited."""
_TRANSPARENT = frozenset(
    ("@graph", "mainEntity", "mainEntityOfPage", "@list", "@set", "@included", "blogPost", "blogPosts")
)
"""The properties inside which a thing still stands for itself."""
_OPAQUE = frozenset(("@context", "potentialAction", "speakable", "address", "contactPoint", "logo", "sameAs"))
"""The properties inside which no article, page or site is described."""
_PAGE, _MEDIUM, _ARTICLE = 0, 2, 4
_NEWS = (
    "newsarticle reportagenewsarticle analysisnewsarticle opinionnewsarticle reviewnewsarticle backgroundnewsarticle"
    " askpublicnewsarticle liveblogposting"
)
_WRITTEN = "article blogposting techarticle report socialmediaposting scholarlyarticle"
_SHOWN = "videoobject audioobject podcastepisode radioepisode recipe howto"
_MADE = "imagegallery mediagallery review creativework dataset product event book qapage discussionforumposting"
_RANKS = {
    **dict.fromkeys(_NEWS.split(), _ARTICLE + 2),
    **dict.fromkeys(_WRITTEN.split(), _ARTICLE + 1),
    **dict.fromkeys(_SHOWN.split(), _MEDIUM + 1),
    **dict.fromkeys(_MADE.split(), _MEDIUM),
    **dict.fromkeys(("webpage", "itempage"), _PAGE),
}
"""How near a type is to a news article."""
