"""What the HTML parser may have open."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from newsparse.errors import PageTooDeep, PageTooLarge
from newsparse.limits import Limits
from newsparse.nesting.names import CELLS, FORMATTING, KINDS, MARKERS, PLAIN, STOPS


class Loose(NamedTuple):
    """Formatting that ended with an element around it, and that the parser opens anew."""

    since: int
    """The tag from which on it may have been opened anew."""
    born: int
    """When it was opened."""
    name: bytes
    tag: bytes
    """Its start tag."""


class Stack:
    """Holds, in order, at least every element that the parser has open below `body`.

    An entry is *sure* while the parser certainly has it open. What closes a sure entry closes it and all above it,
    as in the parser. Where the parser may or may not close something, nothing is closed, and the entries in question
    are no longer sure.
    """

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.names: list[bytes | None] = []
        """The names of the entries. None for a hole: one that is certainly closed, below some that may not be; b"" for
        one that the parser forgets, but in which the elements above it are."""
        self.sure: list[bool] = []
        self.born: list[int] = []
        """When each entry was opened: the number of the tag, and 1 more if formatting was opened anew before it."""
        self.firm: list[int] = []
        """The indices of the sure entries."""
        self.at: defaultdict[bytes, list[int]] = defaultdict(list)
        """The indices of the entries of each name."""
        self.stops: tuple[list[int], ...] = tuple([] for _ in STOPS)
        """The indices of the entries that stop a search, by kind."""
        self.tags: dict[int, bytes] = {}
        """The start tags of the formatting entries, by index."""
        self.loose: list[Loose] = []
        """What may be opened anew, inside the innermost marker; oldest first."""
        self.outer: list[list[Loose]] = []
        """The `loose` outside each marker."""
        self.spare = 0
        """How many are in `loose` and `outer`."""
        self.holes = self.tag = self.cost = self.deepest = 0
        self.astray = -1
        """The last tag after which it was uncertain which marker is the parser's last; what is older may be hidden."""
        self.crowded: set[bytes] = set()
        """Names of formatting that was open so often that the parser may have forgotten the outermost."""
        self.mixed: set[bytes] = set()
        """Names of formatting of which some was forgotten, it is uncertain which."""

    def reach(self, extra: int = 0) -> None:
        """Note how deep the tree may be here: `html` and `body`, what is open, and *extra*."""
        depth = len(self.names) - self.holes + self.spare + 2 + extra
        if depth > self.deepest:
            self.deepest = depth
            if depth > self.limits.depth:
                raise PageTooDeep("depth", self.limits.depth, depth, "open elements")

    def charge(self, cost: int) -> None:
        """Add to the cost of parsing the page; an ordinary start tag costs 1."""
        self.cost += cost
        if self.cost > self.limits.elements:
            raise PageTooLarge("elements", self.limits.elements, self.cost, "start tags (costly ones count for more)")

    def push(self, name: bytes, sure: bool = True) -> None:
        """Open an element."""
        index = len(self.names)
        self.names.append(name)
        self.sure.append(sure)
        self.born.append(self.tag + (name not in PLAIN))
        self.at[name].append(index)
        if sure:
            self.firm.append(index)
        if kinds := KINDS.get(name):
            for kind in kinds:
                self.stops[kind].append(index)
            if name in MARKERS:
                self.outer.append(self.loose)
                self.loose = []
        if index + 3 + self.spare - self.holes > self.deepest:
            self.reach()

    def pop(self) -> None:
        """Take the last entry away."""
        index = len(self.names) - 1
        name = self.names.pop()
        self.born.pop()
        if self.sure.pop():
            self.firm.pop()
        if not name:
            self.holes -= name is None
            return
        self.at[name].pop()
        for kind in KINDS.get(name, ()):
            self.stops[kind].pop()
        if name in FORMATTING:
            del self.tags[index]

    def cut(self, index: int, own: bool = False) -> None:
        """Close an entry and all above it; *own*: it has met its own end tag."""
        since = self.born[index] if index < len(self.born) and self.sure[index] else self.tag + 2
        ended: list[Loose] = []
        last = True
        while len(self.names) > index:
            if self.take(ended, own and len(self.names) - 1 == index, last):
                last = False
        if ended or self.loose:
            self.loosen(since, ended)
        self.trim()

    def take(self, ended: list[Loose], own: bool, last: bool) -> bool:
        """Close the last entry, adding formatting to *ended*; True if it was a marker.

        *own*: it has met its own end tag. *last*: the parser's last marker is not yet closed.
        """
        here = len(self.names) - 1
        name, sure, born, tag = self.names[here] or b"", self.sure[here], self.born[here], self.tags.get(here)
        self.pop()
        known = born > self.astray
        if tag is not None:
            if not (own and known):
                ended.append(Loose(self.tag, born, name, tag))
            return False
        if name not in MARKERS:
            return False
        self.leave(sure and last and known and (own or name in CELLS), ended)
        ended.clear()
        return True

    def trim(self) -> None:
        """Drop the holes at the end."""
        names = self.names
        while names and (names[-1] is None or (not names[-1] and not self.anew())):
            self.pop()

    def anew(self) -> int:
        """How much formatting may be opened anew here."""
        return self.spare + (len(self.tags) if len(self.firm) < len(self.names) else 0)

    def loosen(self, since: int, ended: list[Loose]) -> None:
        """What was opened anew after *since* has ended again, and *ended* with it.

        Of what is not open, the parser remembers at most three with the same start tag.
        """
        self.spare += len(ended)
        kept = [each for each in self.loose if each.since < since]
        count: dict[bytes, int] = {}
        for each in [*self.loose[len(kept) :], *ended]:
            count[each.tag] = count.get(each.tag, 0) + 1
            if count[each.tag] <= 3 or self.astray >= 0 or each.name in self.mixed:
                kept.append(each._replace(since=self.tag))
            else:
                self.spare -= 1
        self.loose = kept

    def leave(self, cleared: bool, ended: list[Loose]) -> None:
        """Leave a marker inside which *ended* ended; *cleared*: the parser forgets all formatting inside it."""
        inner, self.loose = self.loose, self.outer.pop()
        if cleared:
            self.spare -= len(inner)
            return
        self.astray = self.tag
        self.spare += len(ended)
        self.loose += [*inner, *ended]

    def hole(self, index: int, around: bool = False) -> None:
        """Take away an entry that is certainly closed, and leave those above it; *around*: they stay inside it."""
        name = self.names[index] or b""
        if index == len(self.names) - 1 and not (around and self.anew()):
            self.cut(index, own=True)
        elif name not in MARKERS:
            if self.sure[index]:
                self.sure[index] = False
                self.firm.pop(bisect_left(self.firm, index))
            self.names[index] = b"" if around else None
            self.holes += not around
            self.at[name].pop()
            self.tags.pop(index, None)
            for kind in KINDS.get(name, ()):
                self.stops[kind].pop(bisect_left(self.stops[kind], index))

    def doubt(self, index: int) -> None:
        """The entries from *index* on may be closed."""
        while self.firm and self.firm[-1] >= index:
            self.sure[self.firm.pop()] = False

    def last(self, names: Iterable[bytes]) -> int:
        """The index of the innermost entry with one of the names; -1 if there is none."""
        return max((at[-1] for name in names if (at := self.at.get(name))), default=-1)

    def stop(self, kind: int) -> int:
        """The index of the innermost entry that stops a search; -1 if there is none."""
        return self.stops[kind][-1] if self.stops[kind] else -1

    def floor(self, kind: int) -> int:
        """An index below which no search goes."""
        stop = self.stop(kind)
        return stop + 1 if stop >= 0 and self.sure[stop] else 0

    def close(self, names: tuple[bytes, ...], kind: int) -> None:
        """Close the innermost of *names* and all above it, unless something of *kind* is open inside it."""
        index, stop = self.last(names), self.stop(kind)
        if index < 0:
            return
        if stop > index:
            if not self.sure[stop]:
                self.doubt(self.floor_of(names))
        elif self.sure[index]:
            self.cut(index, own=True)
        else:
            lowest = self.floor_of(names)
            self.hole(index)
            stop = self.stop(kind)
            self.doubt(lowest if stop >= 0 and self.names[stop] in names else max(lowest, self.floor(kind)))

    def floor_of(self, names: Iterable[bytes]) -> int:
        """The index of the outermost entry with one of the names."""
        return min(at[0] for name in names if (at := self.at.get(name)))
