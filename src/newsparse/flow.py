"""One walk over the tree: what the page shows becomes blocks in reading order, and no node is seen after this."""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs

from newsparse.document import COMMENT_ID, LARGEST_TAG_ID, MARK, TEXT_ID, Document, Node
from newsparse.elements import KINDS, LINES, SKIP, UNKNOWN, Attributes, are_paragraphs, describe, is_wide, shows_as_box
from newsparse.limits import Limits
from newsparse.page import Block, Box, Media, Page
from newsparse.parsing.embed_addresses import POST_ATTRIBUTES, post_address
from newsparse.runs import Run, cleaned, is_clean, shortened

Around = tuple[Node, Box | None, dict[str, int] | None]
"""An element that is being read; of a box also: the box around it, and how many boxes of each tag that has."""

_DEEPEST_BOX = 100
"""A box inside so many others opens none of its own: its texts belong to the hundredth. Rules look up from blocks and
down into boxes, so that their work is the product of both; the deepest box of 500 news pages is the 39th."""

_DEEPEST_TEMPLATE = 8
"""Templates inside templates are read this deep; no page has more."""

_BLANK_LINE = re.compile(r"\n[ \t\r]*\n\s*")
"""What parts the paragraphs of a preformatted text."""

_INDENTS = {"\u3000\u3000": 0, "\u00a0\u00a0": 80, "\u2003\u2003": 80}
"""What begins a paragraph at the start of a line, where the line before it has more characters: shorter ones are a list."""


def flow(document: Document, limits: Limits, labels: dict[int, str] | None = None) -> Page:
    """Walk the page once.

    Every text node lands in one block at most. Scripts, styles, form fields, drawings and the readings that `ruby`
    puts above a word hold no text of the page;
    whatever else there is becomes a block, hidden or not: what it is, the roles say. Into *labels* go the labels of
    elements that became boxes (`document.MARK`), by the index of the box; other elements keep theirs as an attribute.
    """
    walk = _Walk(limits) if labels is None else _LabelledWalk(limits, labels)
    walk.read(document.root)
    return walk.page()


class _Walk(Run):
    """The state of one walk: the open boxes, and the run of text that is being gathered."""

    def __init__(self, limits: Limits) -> None:
        super().__init__()
        self.limits = limits
        self.blocks: list[Block] = []
        self.boxes: list[Box] = []
        self.box: Box | None = None
        """The innermost open box."""
        self.inside: dict[str, int] = {}
        """How many boxes of each tag it has as yet."""
        self.depth = 0
        self.around: list[Around] = []
        self.sources: list[Attributes] = []
        self.kinds: dict[int, tuple[str, int]] = {COMMENT_ID: ("", SKIP)}
        self.templates = 0
        self.is_pre = False
        self.passed_over = 0

    def page(self) -> Page:
        self.flush()
        self.clean()
        notes, limit = [], self.limits.text
        if self.passed_over:
            notes.append(f"{self.passed_over} blocks beyond Limits.blocks ({self.limits.blocks}) were passed over")
        if long := sum(len(block.text) > limit for block in self.blocks):
            self.blocks = [shortened(block, limit) for block in self.blocks]
            notes.append(f"{long} blocks were cut at Limits.text ({limit} characters)")
        return Page(tuple(self.blocks), tuple(self.boxes), tuple(notes))

    def clean(self) -> None:
        """Take out what no reader sees, and the blocks that have nothing else."""
        if is_clean([block.text for block in self.blocks]):
            return
        dirty, self.blocks = self.blocks, []
        for block in dirty:
            seen = cleaned(block, len(self.blocks))
            if seen.text or seen.media is not None:
                self.blocks.append(seen)

    def read(self, first: Node | None, text: Callable[[str], None] | None = None) -> None:
        """Walk a node and its following siblings, and all that is below them, without recursion.

        *text* takes the text nodes; without it, they go into one run of text.
        """
        before, self.around = self.around, []
        begin = (
            *(self.begin_box, self.begin_inline, self.line_break, self.media, self.source, self.skip, self.template),
            *(self.pre, self.begin_unknown),
        )
        kinds, text, up = self.kinds, text or self.text, self.up
        node = first
        while node is not None:
            number = node.tag_id
            if number != TEXT_ID:
                tag, kind = kinds.get(number) or self.learn(node, number)
                child = begin[kind](node, tag)
                if child is not None:
                    node = child
                    continue
            elif node.is_empty_text_node:
                self.space = True
            else:
                text(node.text_content or "")
            node = node.next or up()
        self.around = before

    def up(self) -> Node | None:
        """Leave the open elements that end here; returns what follows the last of them."""
        around = self.around
        while around:
            node, box, inside = around.pop()
            if inside is None:
                self.close()
            else:
                if self.length:
                    self.flush()
                self.breaks = 0
                self.depth -= 1
                self.box, self.inside = box, inside
            following = node.next
            if following is not None:
                return following
        return None

    def learn(self, node: Node, number: int) -> tuple[str, int]:
        """The name of an element, and what the walk does with it."""
        tag = node.tag or ""
        known = (tag, KINDS.get(tag, UNKNOWN))
        if number < LARGEST_TAG_ID:
            self.kinds[number] = known
        return known

    # What begins an element returns the first node in it that is to be read, if there is one.

    def begin_box(self, node: Node, tag: str) -> Node | None:
        if self.length:
            self.flush()
        self.breaks = 0
        box, inside, child = self.box, self.inside, node.first_child
        if child is not None:
            self.around.append((node, box, inside))
            self.depth += 1
        if self.depth <= _DEEPEST_BOX:
            attributes = node.attributes
            if len(attributes) == 1 and "class" in attributes:
                marks, name, hidden = attributes["class"] or "", "", False
            else:
                marks, name, hidden = describe(tag, attributes)
            nth = inside[tag] = inside.get(tag, 0) + 1
            new = Box(len(self.boxes), tag, marks, box, nth, hidden or (box is not None and box.hidden), name)
            self.boxes.append(new)
            if child is not None:
                self.box, self.inside = new, {}
            self.place(new, attributes)
        return child

    def place(self, box: Box, attributes: Attributes) -> None:
        """A box that is the place of a post or a player is media too."""
        if not POST_ATTRIBUTES.isdisjoint(attributes) and post_address(box.tag, attributes) is not None:
            self.add(Block(len(self.blocks), box, "", (), Media(box.tag, attributes)))

    def begin_inline(self, node: Node, tag: str) -> Node | None:
        child = node.first_child
        if child is not None:
            attributes = node.attributes
            if "style" in attributes and shows_as_box(attributes):
                return self.begin_box(node, tag)
            self.open(tag, attributes)
            self.around.append((node, None, None))
        return child

    def begin_unknown(self, node: Node, tag: str) -> Node | None:
        """Inside a line of text an unknown element is part of it, as browsers have it; elsewhere pages make boxes of them.

        A button is part of a text that goes on behind it: a name or a word that opens an explanation.
        """
        following = node.next
        goes_on = following is not None and following.tag_id == TEXT_ID and not following.is_empty_text_node
        in_line = tag != "button" and self.box is not None and self.box.tag in LINES
        if (self.length > 0 or goes_on) if in_line else (self.length > 0 and goes_on):
            self.space = self.space or tag == "button"  # it stands apart by its edge
            return self.begin_inline(node, tag)
        return self.begin_box(node, tag)

    def skip(self, _node: Node, _tag: str) -> None:
        return

    def line_break(self, _node: Node, _tag: str) -> None:
        self.breaks += 1
        if self.breaks > 1 and self.length:
            self.flush()

    def source(self, node: Node, _tag: str) -> None:
        self.sources.append(node.attributes)

    def media(self, node: Node, tag: str) -> None:
        if self.box is None:
            return
        attributes = node.attributes
        if self.length and (tag != "img" or is_wide(attributes)):
            self.flush()
        sources = self.sources
        if tag in ("video", "audio"):
            sources = [n.attributes for n in node.css("source")]
        self.sources = []
        self.add(Block(len(self.blocks), self.box, "", self.enclosing(), Media(tag, attributes, tuple(sources))))

    def template(self, node: Node, tag: str) -> None:
        """A declarative shadow root is shown; any other template is read as a hidden box."""
        box, inside, count = self.box, self.inside, len(self.boxes)
        self.begin_box(node, tag)
        if len(self.boxes) > count:
            if "shadowrootmode" not in node.attributes:
                self.boxes[-1] = attrs.evolve(self.boxes[-1], hidden=True)
            self.box, self.inside = self.boxes[-1], {}
        self.depth += 1
        if self.templates < _DEEPEST_TEMPLATE:
            self.templates += 1
            for fragment in node.template_fragments()[:1]:
                self.read(fragment.first_child)
            self.templates -= 1
        if self.length:
            self.flush()
        self.breaks = 0
        self.depth -= 1
        self.box, self.inside = box, inside

    def pre(self, node: Node, tag: str) -> Node | None:
        """Preformatted text, unless it is code or verse, is parted by its blank lines."""
        child = self.begin_box(node, tag)
        if child is None or self.is_pre or child.tag == "code" or not are_paragraphs(_BLANK_LINE.split(node.text() or "")):
            return child
        _, box, inside = self.around.pop()
        self.is_pre = True
        self.read(child, self.stanzas)
        self.is_pre = False
        if self.length:
            self.flush()
        self.breaks = 0
        self.depth -= 1
        self.box, self.inside = box, inside or {}
        return None

    def stanzas(self, text: str) -> None:
        """A text node of a preformatted text."""
        for number, stanza in enumerate(_BLANK_LINE.split(text)):
            if number and self.length:
                self.flush()
            if stanza:
                self.text(stanza)

    def new_line(self, text: str) -> None:
        """A text that begins with an indent begins a paragraph."""
        least = _INDENTS.get(text.lstrip("\t\n\r ")[:2])
        if least is not None and self.line_length() > least:
            self.flush()
        else:
            super().new_line(text)

    def flush(self) -> None:
        """End the run of text: it becomes a block."""
        text, parts, links = self.take()
        if text and self.box is not None:
            self.add(Block(len(self.blocks), self.box, text, parts, None, links))

    def add(self, block: Block) -> None:
        if len(self.blocks) < self.limits.blocks:
            self.blocks.append(block)
        else:
            self.passed_over += 1


class _LabelledWalk(_Walk):
    """A walk over a page whose elements a profile has labelled."""

    def __init__(self, limits: Limits, labels: dict[int, str]) -> None:
        super().__init__(limits)
        self.labels = labels

    def begin_box(self, node: Node, tag: str) -> Node | None:
        count = len(self.boxes)
        child = super().begin_box(node, tag)
        if len(self.boxes) > count and (label := node.attributes.get(MARK)):
            self.labels[count] = label
        return child
