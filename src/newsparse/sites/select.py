"""The selectors of a profile, compiled: CSS, XPath, and words of class and id."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from newsparse.document import BadSelector, Document
from newsparse.errors import ProfileError
from newsparse.profile import SelectorKind
from newsparse.sites.hit import MOST_HITS, Hit

if TYPE_CHECKING:
    from newsparse.sites.tree import Tree

MOST_COUNTED = 10_000
"""On a page of more elements, no CSS is asked that counts siblings: its work grows with their square."""
_TRIAL = Document.read(b"")


class Ground:
    """A page as selectors see it; the tree for XPath is built when the first one is asked."""

    def __init__(self, document: Document) -> None:
        self.document = document

    @cached_property
    def tree(self) -> Tree | None:
        """The page for XPath."""
        from newsparse.sites.tree import mirror  # lxml is loaded only where XPath is asked

        return mirror(self.document)

    @cached_property
    def elements(self) -> int:
        """How many elements it has."""
        return len(self.document.select("*"))


class Selector(Protocol):
    """What finds elements or texts of a page."""

    def hits(self, ground: Ground) -> list[Hit]:
        """Its matches, in document order."""


def compiled(select: str, kind: SelectorKind) -> Selector:
    """A selector, ready for any page. Raises `ProfileError` for one that is none.

    >>> page = Document.read(b"<h1 class='title big'>Rain</h1>")
    >>> [compiled(s, k).hits(Ground(page))[0].node.tag for s, k in (("h1", "css"), ("//h1", "xpath"), ("itle", "words"))]
    ['h1', 'h1', 'h1']
    """
    if kind == "xpath":
        return _Path(select)
    if kind == "words":
        quoted = select.replace("\\", "\\\\").replace('"', '\\"')
        return _Css(f'[class*="{quoted}"],[id*="{quoted}"]')
    return _Css(select)


class _Css:
    def __init__(self, text: str) -> None:
        self.text = text
        try:
            _TRIAL.select(text)
        except BadSelector:
            raise ProfileError(f"expected a CSS selector, not {text!r}") from None

    def hits(self, ground: Ground) -> list[Hit]:
        if ":nth" in self.text and ground.elements > MOST_COUNTED:
            return []
        return [Hit(node, None) for node in ground.document.select(self.text)[:MOST_HITS]]


class _Path:
    def __init__(self, text: str) -> None:
        from newsparse.sites.xpath import XPath

        self.path = XPath(text)

    def hits(self, ground: Ground) -> list[Hit]:
        return self.path.hits(ground.tree)
