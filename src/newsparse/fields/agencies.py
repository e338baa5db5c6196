"""The field `sources`: the agencies and other sources that the page names for its text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from newsparse.evidence import Found
from newsparse.fields.author_lines import signed
from newsparse.fields.authors import is_no_article
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_block, from_evidence
from newsparse.lexicon.agencies import SHORT_NAMES
from newsparse.page import Block, Role
from newsparse.parsing.names import is_agency

Names = tuple[str, ...]

_DATELINE = re.compile(r"[^()（）\n]{2,60}[(（]([^()（）\n]{2,40})[)）]\s?[-–—:－]")
"""A place, an agency in parentheses, a dash: how a text of an agency opens."""
_OPENING = re.compile(r"[(（【\[]([^()（）【】\[\]\n]{2,20})[)）】\]]\s?[-–—:－]?")
_ENDING = re.compile(r"[(（\[]([^()（）\[\]\n]{2,40})[)）\]]\s?[.。*]?$")
_LINES = 4
"""The first and the last text of the body are among so many of its blocks; the others are pictures."""
_UNDER = 3
"""So many blocks up from a line the picture stands that it is about."""
_FIGURE = frozenset((Role.MEDIA, Role.EMBED, Role.CAPTION, Role.CREDIT))
_DIVISIONS = re.compile(r"\s?[/,;、，・+&]\s?|\s(?:and|und|et|y|e)\s")


def resolve(case: Case) -> Found[Names]:
    """The names as printed, each agency once, by its shortest name: "AFP", "Agencies"."""
    if is_no_article(case):
        return Found((), reason=f"the page is no article: {case.verdict.value}")
    told = [*_from_lines(case), *_from_text(case)]
    if not told:
        return choose(_declared(case), (), "the page names no agency or other source")
    names = _each_once(name for one in told for name in one.value)
    return choose([attrs.evolve(told[0], value=names), *told[1:]], (), "")


def _from_lines(case: Case) -> Iterator[Weighed[Names]]:
    for line in signed(case).lines:
        names = tuple(name for name in line.shown.sources if any(map(str.isalpha, name)))
        if names and not (not line.shown.authors and _is_of_figure(case, line.block)):
            yield from_block(names, line.block, 0.96, "printed byline or source")


def _is_of_figure(case: Case, line: Block) -> bool:
    """Whether a line stands right under a picture, a chart or a table in the midst of the text: the source is theirs."""
    body = case.blocks(Role.BODY)
    if not body or not body[0].index < line.index < body[-1].index:
        return False
    for block in reversed(case.reading.page.blocks[max(0, line.index - _UNDER) : line.index]):
        if case.role(block) in _FIGURE or block.media is not None or block.box.tag in ("td", "th"):
            return True
        if block.text and case.role(block) is Role.BODY:
            return False
    return False


def _from_text(case: Case) -> Iterator[Weighed[Names]]:
    """Agencies in the dateline that opens the text and in the parentheses that end it."""
    body = case.blocks(Role.BODY)
    for block in [block for block in body[:_LINES] if block.text][:1]:
        match = _DATELINE.match(block.text[:110]) or _OPENING.match(block.text[:40])
        yield from _matched(match, block, 0.95, "opens the text")
    for block in [block for block in body[-_LINES:] if block.text][-1:]:
        yield from _matched(_ENDING.search(block.text[-60:]), block, 0.9, "ends the text")


def _matched(match: re.Match[str] | None, block: Block, weight: float, note: str) -> Iterator[Weighed[Names]]:
    if match and (names := tuple(_agencies(match[1]))):
        yield from_block(names, block, weight, note, match[0])


def _agencies(text: str) -> Iterator[str]:
    """The agencies in a text such as "dpa/lni" or "AFP, Reuters"."""
    return (name for piece in _DIVISIONS.split(text) if (name := is_agency(piece)))


def _declared(case: Case) -> Iterator[Weighed[Names]]:
    for one in case.declared.all("author.name"):
        if name := is_agency(one.value):
            yield from_evidence((name,), one, 0.8, "declared as author")


def _each_once(names: Iterable[str]) -> Names:
    """The names in order, each agency by the shortest of its names."""
    found: dict[str, str] = {}
    for name in names:
        key = name.casefold()
        key = SHORT_NAMES.get(key, key)
        if key not in found or len(name) < len(found[key]):
            found[key] = name
    return tuple(found.values())
