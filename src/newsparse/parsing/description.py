"""What a page's schema.org things say of its article, its site and the way to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from newsparse.parsing.identity import Identity
from newsparse.parsing.statements import Statement, Statements
from newsparse.parsing.things import Choice, Graph, Node, Thing


def describe(graph: Graph, page: Identity) -> list[Statement]:
    """The article whole; what a second description of it adds; the web page; the site's name; the breadcrumbs.

    >>> graph = Graph.of([("#", [{"@type": "Report", "name": "Rain"}, {"@type": "WebSite", "name": "The Gazette"}])])
    >>> [(s.property, s.value) for s in describe(graph, Identity(frozenset(), ()))]
    [('@type', 'Report'), ('name', 'Rain'), ('site.name', 'The Gazette')]
    """
    statements = Statements(graph.by_id)
    choice = Choice.of(graph, page)
    if choice.article:
        statements.add(choice.article.thing, choice.article.pointer)
    for twin in choice.twins:
        statements.add(twin.thing, twin.pointer, without=_said(statements) - _WITNESSED)
    if choice.web_page:
        already = _said_of_page(statements)
        statements.add(choice.web_page.thing, choice.web_page.pointer, prefix="mainEntityOfPage.", without=already)
    trails = 0
    for node in graph.nodes:
        _say_of_site(node, statements)
        if "BreadcrumbList" in node.types and (trails := trails + 1) <= _TRAILS:
            _say_trail(node, statements)
    return statements.out


def _said(statements: Statements) -> frozenset[str]:
    """The first words of all property paths so far."""
    return frozenset(statement.property.partition(".")[0] for statement in statements.out)


def _said_of_page(statements: Statements) -> frozenset[str]:
    """What the article says itself of its page, and what a page has no need to repeat."""
    own = (statement.property.split(".") for statement in statements.out)
    return _REPEATED | {path[1] for path in own if path[0] == "mainEntityOfPage" and len(path) > 1}


def _say_of_site(node: Node, statements: Statements) -> None:
    """The name of the site, as the thing that is the site or, standing for itself, its publisher gives it."""
    if "WebSite" not in node.types and not (node.direct and any(map(_is_publisher, node.types))):
        return
    if "name" in node.thing:
        group = statements.group()
        for key in ("name", "alternateName", "url"):
            value = node.thing.get(key)
            for one in value if isinstance(value, list) else (value,):
                statements.say(f"site.{key}", one, f"{node.pointer}/{key}", group)


def _is_publisher(kind: str) -> bool:
    return kind.lower().endswith("organization") or kind == "Corporation"


def _say_trail(node: Node, statements: Statements) -> None:
    """The name and address of each step of a breadcrumb trail, from the site's root."""
    for pointer, step in _in_order(node):
        target = step.get("item")
        item: Thing = target if isinstance(target, dict) else {"@id": target}
        group = statements.group()
        statements.say("breadcrumb.name", step.get("name") or item.get("name"), f"{pointer}/name", group)
        address = item.get("@id") or item.get("url") or step.get("url")
        statements.say("breadcrumb.item", address, f"{pointer}/item", group)


def _in_order(node: Node) -> Iterable[tuple[str, Thing]]:
    found = node.thing.get("itemListElement")
    steps = list(_steps(found[:_STEPS] if isinstance(found, list) else [found], node.pointer))
    return sorted(steps, key=lambda step: _position(step[1]))


def _steps(found: list[object], pointer: str) -> Iterator[tuple[str, Thing]]:
    for i, step in enumerate(found):
        if isinstance(step, dict):
            yield f"{pointer}/itemListElement/{i}", step


def _position(step: Thing) -> int:
    """The place that a step gives itself; those that give none stay where they stand, after the others."""
    position = step.get("position")
    if isinstance(position, (int, float)):
        return int(min(position, _UNPLACED))
    if isinstance(position, list) and position:
        position = position[0]
    return int(position) if isinstance(position, str) and position.isdecimal() and len(position) < 6 else _UNPLACED


_WITNESSED = frozenset(("headline", "datePublished", "dateModified"))
"""What each description of an article says for itself: one may give the local time, or the headline as printed."""
_UNPLACED = 1_000_000
_TRAILS, _STEPS = 3, 20
"""How many breadcrumb trails are read, and how many steps of each."""
_REPEATED = frozenset(("@type", "url", "publisher", "isPartOf", "hasPart", "speakable", "about", "mentions"))
"""What a web page says that its article says better, or that only the page is concerned with."""
