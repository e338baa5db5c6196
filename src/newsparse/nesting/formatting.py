"""Formatting elements: how they end, and how the parser opens them anew."""

from __future__ import annotations

from bisect import bisect_right

from newsparse.nesting.names import MARKER, SCOPE, SPECIAL
from newsparse.nesting.stack import Stack


class Formatting(Stack):
    """What the HTML Standard calls the list of active formatting elements."""

    def format(self, name: bytes, tag: bytes) -> None:
        """Get ready to open formatting; `<a>` ends the one before."""
        if name == b"a" and (self.loose or self.at.get(name)):
            self.unformat(name, again=True)
        elif name == b"nobr":
            self.doubt(self.floor(MARKER))
        if len(self.at.get(name, ())) + sum(each.name == name for each in self.loose) >= 3:
            self.crowded.add(name)
        self.tags[len(self.names)] = tag

    def unformat(self, name: bytes, again: bool = False) -> None:
        """The end tag of a formatting element; or (*again*) a new `<a>`, which ends the one before."""
        index, marker = self.last((name,)), self.stop(MARKER)
        if 0 <= index < marker and not self.sure[marker]:
            self.doubt(self.at[name][0])
        if index < marker:
            index = -1
        loose = [at for at, each in enumerate(self.loose) if each.name == name]
        if loose and (index < 0 or self.loose[loose[-1]].since >= self.born[index]):
            self.forget(name, loose)
        elif index >= 0:
            self.adopt(name, index, again)

    def forget(self, name: bytes, loose: list[int]) -> None:
        """The end tag of formatting of which only *loose*, indices in `self.loose`, may be open, opened anew."""
        earliest = self.loose[loose[0]].since
        self.doubt(max(self.floor(MARKER), bisect_right(self.born, earliest)))
        if name not in self.crowded and self.few_since(min(self.loose[at].born for at in loose)):
            del self.loose[loose[-1]]
            self.spare -= 1
            self.mixed.add(name)

    def adopt(self, name: bytes, index: int, again: bool) -> None:
        """End the formatting at *index* (HTML Standard, "adoption agency algorithm")."""
        scope, sure = self.stop(SCOPE), self.sure[index]
        if scope > index and not again:
            self.doubt(len(self.names) if self.sure[scope] else self.at[name][0])
        elif sure and self.stop(SPECIAL) < index and self.remembered(name, index):
            self.cut(index, own=True)
        else:
            self.charge(32)
            lowest = index if sure else min(self.at[name][0], self.floor(MARKER))
            if self.certain(name, index, scope > index):
                self.hole(index, around=scope > index or not sure)
            self.doubt(lowest)

    def remembered(self, name: bytes, index: int) -> bool:
        """True if the parser certainly finds the formatting at *index* first."""
        if index == len(self.names) - 1 and not self.spare:
            return True
        return name not in self.crowded and self.born[index] > self.astray

    def certain(self, name: bytes, index: int, blocked: bool) -> bool:
        """True if the parser has certainly ended the formatting at *index*."""
        if blocked and self.sure[self.stop(SCOPE)]:
            return self.born[index] > self.astray
        return name not in self.crowded and self.few_since(self.born[index])

    def few_since(self, tag: int) -> bool:
        """True if formatting of that age is in scope, and the parser moves it past all special elements inside it.

        It gives up after seven.
        """
        special, scope = self.stops[SPECIAL], self.stop(SCOPE)
        return tag > self.astray and (
            (len(special) < 8 or self.born[special[-8]] < tag) and (scope < 0 or self.born[scope] < tag)
        )
