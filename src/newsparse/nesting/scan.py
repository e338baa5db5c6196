"""One pass over the tags of a page, which follows what the HTML parser opens and closes."""

from __future__ import annotations

import re

from newsparse.limits import Limits
from newsparse.nesting.names import (
    BREAKOUT,
    DRAWINGS,
    ENDS,
    FORMATTING,
    INPUTS,
    INTEGRATION,
    KNOWN,
    OBSTACLES,
    OPAQUE,
    OPTIONS,
    PARAGRAPH_CLOSERS,
    PARAGRAPH_UNSURE,
    PREVENT,
    RAW,
    ROOTS,
    SPECIAL,
    STARTS,
    STRUCTURE,
    TABLE,
    UNSURE,
    VOID,
)
from newsparse.nesting.rules import Rules
from newsparse.nesting.tokens import START, TOKEN, attributes, is_self_closed, raw_end

HUGE = 1_048_576
"""From so many bytes on, the different names of attributes are counted: they can be enough to slow the parser down."""
LONG = 256
"""From so many bytes on, the attributes of a tag are counted."""

Tag = re.Match[bytes]
"""A match of `TOKEN` that is a tag."""


class Scan(Rules):
    """Follows the tags of a page.

    The methods that take a tag return where in the text to go on, or 0 for right after the tag.
    """

    def __init__(self, limits: Limits) -> None:
        super().__init__(limits)
        self.huge = False
        self.roots = 0
        """How many attributes the `<html>` and `<body>` tags have."""
        self.different: set[bytes] = set()
        """The names that are not in the parser's own list."""
        self.inside: list[bytes] = []
        """The open elements of a drawing."""

    def read(self, html: bytes) -> Scan:
        """Follow the tags to the page's end."""
        self.huge = len(html) > HUGE
        self.reach()
        position = 0
        while position < len(html):
            position = self.stretch(html, position)
        return self

    def stretch(self, html: bytes, position: int) -> int:
        """Follow the tags up to one after which the text is read in another way; returns where to go on."""
        for token in TOKEN.finditer(html, position):
            jump = 0
            if token[2] is not None:
                jump = self.step(token[2].lower(), token)
            elif token[3]:
                jump = self.after_cdata(html, token.end())
            if jump:
                return jump
        return len(html)

    def after_cdata(self, html: bytes, position: int) -> int:
        """In a drawing this is text, elsewhere a comment."""
        mark = b"]]>" if self.inside else b">"
        end = html.find(mark, position)
        return len(html) if end < 0 else end + len(mark)

    def step(self, name: bytes, tag: Tag) -> int:
        """A tag, and what the parser does at it in proportion to the depth and to the formatting that is open."""
        self.tag += 2
        jump = 0
        if not tag[1]:
            self.cost += 1
            if name in PREVENT and self.is_plain(name, tag):
                self.push(name)
            else:
                jump = self.start(name, tag)
        elif name in PREVENT and self.is_innermost(name):
            self.pop()
            self.trim()
        else:
            jump = self.end(name, tag)
        anew = self.anew() if self.spare or self.tags else 0
        self.charge(anew + (len(self.names) >> 8) + (len(self.inside) >> 6))
        return jump

    def is_plain(self, name: bytes, tag: Tag) -> bool:
        """True if the start tag opens its element, and does nothing else."""
        if self.inside or self.huge or tag.end() - tag.start() >= LONG:
            return False
        return not any(map(self.at.get, PREVENT[name]))

    def is_innermost(self, name: bytes) -> bool:
        """True if the innermost element certainly has this name."""
        return self.names[-1:] == [name] and self.sure[-1] and not self.inside

    def end(self, name: bytes, tag: Tag) -> int:
        """An end tag."""
        if name not in KNOWN:
            self.unknown(name)
        if self.inside:
            return self.drawn(name, tag)
        if name in FORMATTING:
            self.formatted(name)
        elif name == b"form":
            self.form()
        elif name == b"search" and self.names[-1:] != [name]:
            self.doubt(min(self.at[name], default=len(self.names)))
        else:
            self.close(*(ENDS.get(name) or ((name,), SPECIAL)))
            if name in (b"br", b"p"):
                self.charge(1)
                self.reach(1)
        return 0

    def formatted(self, name: bytes) -> None:
        """The end tag of a formatting element, which is mostly the innermost."""
        if self.is_innermost(name) and not self.loose and self.astray < 0:
            self.pop()
            self.trim()
        else:
            self.unformat(name)

    def start(self, name: bytes, tag: Tag) -> int:
        """A start tag."""
        if name not in KNOWN:
            self.unknown(name)
        if self.huge or tag.end() - tag.start() >= LONG or name in ROOTS:
            self.count(name, tag.group())
        if self.inside:
            return self.draw(name, tag)
        if rule := STARTS.get(name):
            self.close(*rule)
        if name in PARAGRAPH_CLOSERS or name in PARAGRAPH_UNSURE:
            self.paragraph(name)
        return self.open(name, tag)

    def open(self, name: bytes, tag: Tag) -> int:
        """What a start tag opens."""
        sure = name not in UNSURE
        if (selects := self.at.get(b"select")) and name not in OPTIONS:
            sure = False
            self.doubt(selects[0] + (name not in INPUTS))
        if name in OPAQUE:
            return self.opaque(name, tag)
        if name in STRUCTURE:
            return self.part(name, tag)
        if name in VOID:
            self.reach(1)
        else:
            self.before(name, tag.group())
            self.push(name, sure)
        return 0

    def part(self, name: bytes, tag: Tag) -> int:
        """A part of a table. After a column in a template the parser skips what is no column."""
        table = self.stop(TABLE)
        if name in (b"col", b"colgroup") and table >= 0 and self.names[table] == b"template":
            return self.lost(tag)
        self.structure(name)
        return 0

    def count(self, name: bytes, tag: bytes) -> None:
        """The parser compares each attribute with those before it, and keeps a list of all names there are."""
        found = attributes(tag)
        self.charge(len(found) ** 2 // 320)
        if name in ROOTS:
            self.roots += len(found)
            self.charge(len(found) * self.roots // 160)
        if self.huge:
            before = len(self.different)
            self.different.update(found)
            self.charge((len(self.different) ** 2 - before**2) // 5000)

    def unknown(self, name: bytes) -> None:
        """A name that is not in the parser's own list."""
        if name not in self.different:
            self.different.add(name)
            self.charge(len(self.different) // 2500)

    def opaque(self, name: bytes, tag: Tag) -> int:
        """Skip text, or begin a drawing."""
        if name in RAW and (name == b"script" or not self.at.get(b"select")):
            self.reach(1)
            return raw_end(tag.string, name, tag.end())
        if name == b"plaintext":
            self.reach(1)
            return len(tag.string)
        if name not in DRAWINGS:
            return self.lost(tag)
        if not is_self_closed(tag.group()):
            self.inside.append(name)
        self.reach(1)
        return 0

    def draw(self, name: bytes, tag: Tag) -> int:
        """A start tag in a drawing."""
        if name == b"font" or (self.holds_html() and (name in BREAKOUT or self.inside[-1] in INTEGRATION)):
            return self.lost(tag)
        if name in BREAKOUT:
            self.inside.clear()
            return self.start(name, tag)
        self.reach(len(self.inside) + 1)
        if not is_self_closed(tag.group()):
            self.inside.append(name)
        return 0

    def drawn(self, name: bytes, tag: Tag) -> int:
        """An end tag in a drawing: it ends a part of it, or nothing, or an element around it."""
        if name in self.inside:
            while self.inside.pop() != name:
                pass
            return 0
        names, kind = ENDS.get(name) or ((name,), SPECIAL)
        index = self.last(names)
        if index < 0 and name not in (b"br", b"p") and not (name in FORMATTING and self.spare):
            return 0
        if self.holds_html() or not self.ends(name, index, kind):
            return self.lost(tag)
        self.inside.clear()
        return self.end(name, tag)

    def ends(self, name: bytes, index: int, kind: int) -> bool:
        """True if the end tag certainly ends the entry at *index*."""
        if index < 0 or not self.sure[index] or self.stop(kind) > index:
            return False
        return name in PREVENT or (name in FORMATTING and index == len(self.names) - 1 and not self.anew())

    def holds_html(self) -> bool:
        """True if the drawing has an element open that can hold HTML, or has the name of one that can."""
        return any(map(OBSTACLES.__contains__, self.inside))

    def lost(self, tag: Tag) -> int:
        """From this tag on, count every start tag as an element that is never closed."""
        html, position = tag.string, tag.start()
        found = START.findall(html, position)
        tables = sum(len(name) == 3 for name in found) + len(self.stops[TABLE])
        rest = len(found) + len(self.inside)
        self.reach(rest + 2 * tables + 1)
        self.charge(rest * (1 + self.spare + rest // 4))
        self.charge(html.count(b"</", position) * ((rest + len(self.names)) >> 8))
        self.inside.clear()
        return len(html)
