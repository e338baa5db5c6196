"""One walk over the tree: what the page shows becomes blocks in reading order, and no node is seen after this."""

from __future__ import annotations

from newsparse.document import COMMENT_ID, LARGEST_TAG_ID, TEXT_ID, Document, Node
from newsparse.limits import Limits
from newsparse.page import MARK_ATTRIBUTES, Block, Box, Media, Page, Part
from newsparse.runs import Run

BOX, INLINE, BREAK, MEDIA, SOURCE, SKIP, TEMPLATE = range(7)

_KINDS = {
    **dict.fromkeys(
        "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rt rp s samp "
        "small span strike strong sub sup time tt u var wbr output meter progress o:p g-emoji".split(),
        INLINE,
    ),
    **dict.fromkeys("img amp-img video amp-video audio amp-audio iframe amp-iframe embed".split(), MEDIA),
    **dict.fromkeys(
        "head script style svg math canvas select option datalist textarea input map area param track link meta "
        "title base object-fallback".split(),
        SKIP,
    ),
    "br": BREAK,
    "source": SOURCE,
    "template": TEMPLATE,
}
"""What the walk does with a tag; a tag that is not listed is a box."""

_HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
"""Their ids are made of their own words, and say nothing about what they are for."""

_DEEPEST_BOX = 100
"""A box inside so many others opens none of its own: its texts belong to the hundredth. Rules look up from blocks and
down into boxes, so that their work is the product of both; the deepest box of 500 news pages is the 39th."""

_DEEPEST_TEMPLATE = 8
"""Templates inside templates are read this deep; no page has more."""

_HIDING = ("display:none", "display: none", "visibility:hidden", "visibility: hidden")


def flow(document: Document, limits: Limits) -> Page:
    """Walk the page once.

    Every text node lands in one block at most. Scripts, styles, form fields and drawings hold no text of the page;
    whatever else there is becomes a block, hidden or not: what it is, the roles say.
    """
    walk = _Walk(limits)
    if document.root is not None:
        walk.read(document.root)
    return walk.page()


class _Walk:
    """The state of one walk: the open boxes and inline elements, and the run of text that is being gathered."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.blocks: list[Block] = []
        self.boxes: list[Box] = []
        self.box: Box | None = None
        self.depth = 0
        self.run = Run()
        self.sources: list[dict[str, str | None]] = []
        self.by_id: dict[int, tuple[str, int]] = {}
        self.counts: dict[tuple[int, str], int] = {}
        self.templates = 0
        self.cut = 0

    def page(self) -> Page:
        self.flush()
        notes = []
        if self.cut:
            notes.append(f"{self.cut} blocks beyond Limits.blocks ({self.limits.blocks}) were passed over")
        if self.run.cut:
            notes.append(f"{self.run.cut} blocks were cut at Limits.text ({self.limits.text} characters)")
        return Page(tuple(self.blocks), tuple(self.boxes), tuple(notes))

    def read(self, root: Node) -> None:
        """Walk *root* and what is below it, without recursion."""
        stack: list[tuple[Node, int]] = []
        node: Node | None = root
        text, enter, leave = self.run.text, self.enter, self.leave
        while node is not None:
            number = node.tag_id
            if number == TEXT_ID:
                if not node.is_empty_text_node:
                    text(node.text_content)
                else:
                    self.run.space = True
            elif number != COMMENT_ID:
                kind = enter(node, number)
                if kind <= INLINE:
                    child = node.child
                    if child is not None:
                        stack.append((node, kind))
                        node = child
                        continue
                    leave(kind)
            following = node.next
            while following is None and stack:
                node, kind = stack.pop()
                leave(kind)
                following = node.next if stack else None
            node = following

    def enter(self, node: Node, number: int) -> int:
        known = self.by_id.get(number)
        if known is None:
            tag = node.tag or ""
            known = (tag, _KINDS.get(tag, BOX))
            if number < LARGEST_TAG_ID:
                self.by_id[number] = known
        tag, kind = known
        if kind == BOX:
            self.open_box(tag, node.attributes)
        elif kind == INLINE:
            self.run.open(tag, node.attributes)
        elif kind == BREAK:
            if self.run.line_break():
                self.flush()
        elif kind != SKIP:
            self.embed(tag, kind, node)
        return kind

    def leave(self, kind: int) -> None:
        if kind == INLINE:
            self.run.close()
        elif self.box is not None:
            if self.run.length:
                self.flush()
            self.run.breaks = 0
            if self.depth <= _DEEPEST_BOX:
                self.box = self.box.parent
            self.depth -= 1

    def open_box(self, tag: str, attributes: dict[str, str | None]) -> None:
        if self.run.length:
            self.flush()
        self.run.breaks = 0
        self.depth += 1
        if self.depth > _DEEPEST_BOX:
            return
        parent = self.box
        key = (parent.index if parent is not None else -1, tag)
        nth = self.counts[key] = self.counts.get(key, 0) + 1
        hidden = (parent is not None and parent.hidden) or (bool(attributes) and _is_hidden(attributes))
        marks = ""
        if attributes:
            marks = marks_of(attributes) if tag not in _HEADINGS else attributes.get("class") or ""
        self.box = Box(len(self.boxes), tag, marks, parent, nth, hidden, attributes)
        self.boxes.append(self.box)

    def embed(self, tag: str, kind: int, node: Node) -> None:
        """Media, a source of media, or a template."""
        if kind == TEMPLATE:
            self.template(node)
        elif kind == SOURCE:
            self.sources.append(node.attributes)
        else:
            self.media(tag, node)

    def media(self, tag: str, node: Node) -> None:
        if self.box is None:
            return
        if tag != "img" and self.run.length:
            self.flush()
        sources = self.sources
        if tag in ("video", "audio"):
            sources = [n.attributes for n in node.css("source")]
        media = Media(tag, node.attributes, tuple(sources))
        self.sources = []
        self.add(Block(len(self.blocks), self.box, "", self.run.enclosing(), media))

    def template(self, node: Node) -> None:
        """A declarative shadow root is shown; any other template is read as a hidden box."""
        attributes = dict(node.attributes)
        if "shadowrootmode" not in attributes:
            attributes["hidden"] = ""
        self.open_box("template", attributes)
        if self.templates < _DEEPEST_TEMPLATE:
            self.templates += 1
            for fragment in node.template_fragments()[:1]:
                child = fragment.child
                while child is not None:
                    following = child.next
                    self.read(child)
                    child = following
            self.templates -= 1
        self.leave(BOX)

    def flush(self) -> None:
        """End the run of text: it becomes a block."""
        text, parts, links = self.run.take(self.limits.text)
        if text and self.box is not None:
            self.add(Block(len(self.blocks), self.box, text, parts, None, links))

    def add(self, block: Block) -> None:
        if len(self.blocks) < self.limits.blocks:
            self.blocks.append(block)
        else:
            self.cut += 1


def marks_of(attributes: dict[str, str | None]) -> str:
    """The values of an element's `MARK_ATTRIBUTES`, as found and in their order, with a space between.

    >>> marks_of({"class": "Story-Body wide", "href": "/", "id": "main"})
    'Story-Body wide main'
    """
    return " ".join([value for name, value in attributes.items() if value and name in _MARKS])


_MARKS = frozenset(MARK_ATTRIBUTES)


def _is_hidden(attributes: dict[str, str | None]) -> bool:
    if "hidden" in attributes or ("aria-hidden" in attributes and attributes["aria-hidden"] == "true"):
        return True
    style = attributes.get("style")
    return style is not None and any(word in style.lower() for word in _HIDING)


__all__ = ["Part", "flow", "marks_of"]
