"""What a profile does to elements before the page is read: few need it, and none but these five things are possible."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newsparse.document import Node
from newsparse.profile import Edit
from newsparse.sites.select import Ground
from newsparse.sites.xpath import XPath

TAGS = frozenset(
    """blockquote figure figcaption p div section article aside h1 h2 h3 h4 h5 h6 ul ol li pre center em strong b i
    table tr td code fieldset""".split()
)
"""The tags that an element may be wrapped in; others mean nothing to the record."""


class CompiledEdit(NamedTuple):
    """An edit, ready for any page."""

    edit: Edit
    select: XPath | None
    to: XPath | None

    def made(self, ground: Ground) -> Ground:
        """The page with the edit made; XPath sees it anew."""
        if self.select is None:
            changed = _lazy(ground, self.edit.select)
        elif self.edit.kind == "drop-attribute":
            changed = self._without_attributes(ground)
        else:
            nodes = [hit.node for hit in self.select.hits(ground.tree) if hit.node and hit.value is None]
            changed = self._moved(ground, nodes)
        return Ground(ground.document) if changed else ground

    def _without_attributes(self, ground: Ground) -> bool:
        assert self.select is not None
        found = [hit for hit in self.select.hits(ground.tree) if hit.node is not None and hit.attribute]
        for hit in found:
            assert hit.node is not None
            if hit.attribute in hit.node.attributes:
                del hit.node.attrs[hit.attribute]
        return bool(found)

    def _moved(self, ground: Ground, nodes: list[Node]) -> bool:
        if self.edit.kind == "unwrap":
            for node in nodes:
                node.unwrap()
            return bool(nodes)
        if self.edit.kind == "wrap":
            done = [_wrap(ground, node, self.edit.to) for node in _outermost(nodes)]
            return any(done)
        return self.to is not None and _move(nodes, [hit.node for hit in self.to.hits(ground.tree)])


def compiled_edit(edit: Edit) -> CompiledEdit:
    """An edit, ready for any page. Raises `ProfileError` for an XPath that is none."""
    if edit.kind == "lazy-source":
        return CompiledEdit(edit, None, None)
    return CompiledEdit(edit, XPath(edit.select), XPath(edit.to) if edit.kind == "move" else None)


def _move(nodes: list[Node], targets: list[Node | None]) -> bool:
    target = targets[0] if targets else None
    if target is None:
        return False
    around = {up.mem_id for up in _chain(target)}
    done = [_into(node, target) for node in _outermost(nodes) if node.mem_id not in around]
    return any(done)


def _lazy(ground: Ground, attribute: str) -> bool:
    found = False
    for node in ground.document.select("img"):
        if address := node.attributes.get(attribute):
            node.attrs["src"] = address
            found = True
    return found


def _wrap(ground: Ground, node: Node, tag: str) -> bool:
    if tag not in TAGS or node.parent is None:
        return False
    node.insert_before(ground.document.create(tag))
    wrapper = node.prev
    return wrapper is not None and _into(node, wrapper)


def _into(node: Node, target: Node) -> bool:
    """Move a node to the end of another one, if that is not inside it. What is inserted is a copy."""
    if any(up.mem_id == node.mem_id for up in _chain(target)):
        return False
    target.insert_child(node)
    node.decompose()
    return True


def _chain(node: Node | None) -> Iterator[Node]:
    while node is not None:
        yield node
        node = node.parent


def _outermost(nodes: list[Node]) -> list[Node]:
    """The nodes that are in none of the others: to move a node ends those inside it."""
    known = {node.mem_id for node in nodes}
    return [node for node in nodes if not any(up.mem_id in known for up in _chain(node.parent))]
