"""The field `byline`: the line that names the author, as printed."""

from __future__ import annotations

from collections.abc import Iterator

from newsparse.evidence import Evidence, Found
from newsparse.fields.author_lines import Line, Printed, signed
from newsparse.fields.authors import is_no_article, trust
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_evidence
from newsparse.page import Block
from newsparse.parsing.byline_openings import is_opener, opens
from newsparse.parsing.byline_pieces import divided
from newsparse.parsing.byline_text import printed_byline


def resolve(case: Case) -> Found[str | None]:
    """The printed line with its by-word, without date, section and buttons; lines of several blocks in one."""
    if is_no_article(case):
        return Found(None, reason=f"the page is no article: {case.verdict.value}")
    said = signed(case)
    line = said.printed
    weighed: list[Weighed[str | None]] = []
    if line is not None:
        block = line.lines[0].block
        raw = "\n".join(one.block.text for one in line.lines)
        weighed.append(
            Weighed(_text(case, line), trust(line, said.named)[0], "page", raw, block.box.path, "as printed")
        )
    else:
        weighed += [from_evidence(one.value, one, 0.85) for one in _stored(case)]
    return choose(weighed, None, "the page prints no byline")


def _stored(case: Case) -> Iterator[Evidence]:
    """Bylines in the data from which scripts would make the page."""
    return (one for one in case.declared.all("author.name") if one.source == "state" and opens(one.value))


def _text(case: Case, line: Printed) -> str:
    """The lines joined: with a space behind a by-word, else with a comma."""
    text = ", ".join(dict.fromkeys(_quoted(one) for one in line.lines))
    opener = "" if line.lines[0].shown.led else _opener(case, line.lines[0].block)
    return f"{opener} {text}" if opener else text


def _quoted(line: Line) -> str:
    names = [author.name for author in line.shown.authors]
    return printed_byline(divided(line.block.text, line.pieces), names)


def _opener(case: Case, block: Block) -> str:
    """The by-word that stands as a block of its own before the names."""
    for before in reversed(case.reading.page.blocks[max(0, block.index - 2) : block.index]):
        if before.text:
            return before.text if is_opener(before.text) else ""
    return ""
