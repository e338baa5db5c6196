"""What start tags close, and what end tags close that have rules of their own."""

from __future__ import annotations

from bisect import bisect_left, insort

from newsparse.limits import Limits
from newsparse.nesting.formatting import Formatting
from newsparse.nesting.names import (
    BUTTON,
    CELLS,
    CURRENT,
    FORMATTING,
    LEVELS,
    PARAGRAPH_CLOSERS,
    RUBY,
    SCOPE,
    STUCK,
    TABLE,
    UNSURE,
)


class Rules(Formatting):
    """The rules of paragraphs, headings, options, forms and tables."""

    def __init__(self, limits: Limits) -> None:
        super().__init__(limits)
        self.options = 0
        """How many options the `<select>` has that is open."""

    def paragraph(self, name: bytes) -> None:
        """Close the paragraph that is open."""
        paragraphs = self.at.get(b"p")
        if not paragraphs:
            return
        if name in PARAGRAPH_CLOSERS:
            self.close((b"p",), BUTTON)
        elif self.stop(BUTTON) <= paragraphs[-1] or not self.sure[self.stop(BUTTON)]:
            self.doubt(paragraphs[0])

    def before(self, name: bytes, tag: bytes) -> None:
        """What the start tag of an ordinary element closes besides paragraphs."""
        if name in FORMATTING:
            self.format(name, tag)
        elif name in CURRENT:
            self.option(name)
            self.current(name)
        elif name == b"table":
            self.table()
        elif name == b"select":
            self.select()
        elif name in RUBY and self.at.get(b"ruby"):
            self.doubt(self.at[b"ruby"][-1] + 1)

    def option(self, name: bytes) -> None:
        """The parser looks at all options of a `<select>` at each."""
        if name == b"option" and self.at.get(b"select"):
            self.options += 1
            self.charge(self.options // 80)

    def current(self, name: bytes) -> None:
        """Close what the start tag closes where it is the innermost element."""
        if self.last(CURRENT[name]) < 0:
            return
        if self.anew() or not self.sure[-1]:
            self.doubt(self.floor_of(CURRENT[name]))
        elif self.names[-1] in CURRENT[name]:
            self.cut(len(self.names) - 1)
        if name == b"optgroup" and self.at.get(name):
            self.doubt(self.at[name][-1])

    def form(self) -> None:
        """The end tag of a form: what is open inside it stays there. If it is out of scope, it is never closed again."""
        scope, forms = self.stop(SCOPE), self.at.get(b"form", [])
        blocked = forms[: bisect_left(forms, scope)]
        for index in blocked:
            self.names[index] = STUCK
            insort(self.at[STUCK], index)
        del forms[: len(blocked)]
        if forms or (blocked and not self.sure[scope]):
            self.doubt([*blocked, *forms][0])
        if forms:
            self.hole(forms[-1], around=True)

    def table(self) -> None:
        """Directly inside a table, another ends it."""
        table = self.stop(TABLE)
        if table > self.last(CELLS) and self.names[table] == b"table":
            if self.sure[table]:
                self.cut(table)
            else:
                self.doubt(self.at[b"table"][0])

    def select(self) -> None:
        """A `<select>` ends the one around it."""
        if self.at.get(b"select"):
            self.close((b"select",), SCOPE)
        else:
            self.options = 0

    def structure(self, name: bytes) -> None:
        """A part of a table closes the parts before it, and opens those that are left out above it."""
        table = self.stop(TABLE)
        if table < 0:
            return
        sure = self.sure[table] and self.names[table] == b"table"
        levels = LEVELS.get(name, ())
        if sure:
            self.cut(self.parts(table + 1, levels))
        else:
            self.astray = self.tag
            self.doubt(table + 1 if self.sure[table] else 0)
        for names, missing in zip(levels, (b"tbody", b"tr")):
            if self.last(names) < table:
                self.charge(1)
                self.push(missing, sure)
        column = name == b"col"
        self.push(b"colgroup" if column else name, sure and name not in UNSURE and not column)
        self.charge(column)
        self.reach(column)

    def parts(self, index: int, levels: tuple[frozenset[bytes], ...]) -> int:
        """The index after those of the *levels* that are certainly open from *index* on."""
        for names in levels:
            if index == len(self.names) or self.names[index] not in names or not self.sure[index]:
                break
            index += 1
        return index
