"""A text with its links and emphasis → lines of Markdown that mean exactly that text.

Everything that CommonMark, GitHub's extensions or HTML could read as mark-up is escaped, so that the text of a page
stays text. `<`, `>` and `&` become character references, because some Markdown parsers know no other escape for them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from string import punctuation
from urllib.parse import quote

from newsparse.export.stretches import Stretch, is_web, stretches
from newsparse.records import Span

_REFERENCES = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}

_MARKUP = re.compile(r"[\\`*_\[\]<>~|&!:@/]")
# Of these, only what stands so can open something.
_IN_PLACE = re.compile(
    r"""
    &(?=[#\w])                                    # a character reference
    | !(?=\[)                                     # an image
    | (?<=[A-Za-z]):(?=\S)(?<!https:)(?<!http:)   # an address of another scheme, as linkifiers see it
    | (?<=[\w.+-])@(?=\w)                         # a mail address
    | (?<!:)/(?=/)                                # an address without a scheme
    """,
    re.VERBOSE | re.IGNORECASE,
)
# At the start of a line: a heading, its underline, a list entry, a rule, a definition; the number of a list entry.
_LINE_START = re.compile(r"^[^\S\n]*(?:[#+=:-]|[0-9]{1,9}[.)](?=\s|$))", re.MULTILINE)

_BREAKS = "\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
# Line breaks; controls, lone surrogates and noncharacters: some have no UTF-8, some steer a terminal, none is seen.
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufffe\uffff]")


def plain(text: str) -> str:
    """*text*, character for character, with "\\n" as its only line break and U+FFFD for what cannot be shown.

    >>> plain("one\\u2028two \\x1b[31m")
    'one\\ntwo \\ufffd[31m'
    """
    return _UNSEEN.sub(lambda found: "\n" if found[0] in _BREAKS else "\ufffd", text)


def lines(text: str, spans: Sequence[Span] = ()) -> list[str]:
    """The lines of *text* as Markdown, without the empty ones.

    >>> lines("1. A *star* & <b>\\n\\n# mail@example.org")
    ['1\\\\. A \\\\*star\\\\* & &lt;b&gt;', '\\\\# mail\\\\@example.org']
    >>> lines("See the report.", [Span(8, 14, "link", "https://example.org/a b"), Span(4, 14, "strong")])
    ['See **the** [**report**](https://example.org/a%20b).']
    """
    text = plain(text)
    pieces = _escaped(text)
    if spans:
        pieces = _marked(text, pieces, stretches(text, spans))
    return [line for row in "".join(pieces).split("\n") if (line := row.strip())]


def line(text: str, spans: Sequence[Span] = ()) -> str:
    """*text* as one line of Markdown.

    >>> line("Up\\nand down")
    'Up and down'
    """
    return " ".join(lines(text, spans))


def link(text: str, url: str | None) -> str:
    """Markdown *text* as a link, if *url* is one; http and https are the only schemes."""
    target = destination(url)
    return f"[{text}]({target})" if target and text else text


def destination(url: str | None) -> str | None:
    """*url* as the destination of a link; None if its scheme is not http or https.

    >>> destination("https://example.org/a_(b)?c=1&amp;d")
    'https://example.org/a_%28b%29?c=1&amp;amp;d'
    >>> destination("javascript:alert(1)")
    """
    if url is None or not is_web(url):
        return None
    return _NOT_IN_ADDRESS.sub(lambda found: quote(found[0], errors="replace"), url).replace("&", "&amp;")


# Parentheses are the one pair here that addresses may hold: unpaired, they would end a destination.
_NOT_IN_ADDRESS = re.compile(r"""[\s\x00-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff<>()\[\]{}"`\\|^]""")


def _escaped(text: str) -> list[str]:
    """The Markdown of each character of *text*."""
    pieces = list(text)
    for found in _MARKUP.finditer(text):
        mark, at = found[0], found.start()
        if mark not in "&!:@/" or _IN_PLACE.match(text, at):
            pieces[at] = _REFERENCES.get(mark) or "\\" + mark
    for found in _LINE_START.finditer(text):
        pieces[found.end() - 1] = "\\" + text[found.end() - 1]
    return pieces


def _marked(text: str, pieces: list[str], runs: Iterator[Stretch]) -> list[str]:
    """The Markdown of the runs, put together."""
    written = [""]
    for address, group in groupby(runs, key=attrgetter("url")):
        url = destination(address)
        shown = "".join(_emphasised(text, pieces, list(group)))
        core = shown.strip()
        if url is None or not core:
            written.append(shown)
            continue
        before, after = shown.split(core, 1)
        if not before and written[-1].endswith("!"):  # an exclamation mark before a link would make it an image
            written[-1] = written[-1][:-1] + "\\!"
        written.append(f"{before}[{core}]({url}){after}")
    return written


def _emphasised(text: str, pieces: list[str], runs: list[Stretch]) -> Iterator[str]:
    """The Markdown of neighbouring runs. Stars that CommonMark would not read as emphasis are left out."""
    closed = -1  # where the last emphasis ended: stars that touch stars are ambiguous
    for run in runs:
        raw = text[run.start : run.end]
        stars = "*" * (run.emphasis + 2 * run.strong)
        if not stars or raw.isspace():
            yield from pieces[run.start : run.end]
            continue
        start = run.start + len(raw) - len(raw.lstrip())
        end = run.end - len(raw) + len(raw.rstrip())
        stars = stars if start != closed else ""
        if start > runs[0].start and not _flanks(text[start : start + 1], text[start - 1]):
            stars = ""
        if end < runs[-1].end and not _flanks(text[end - 1 : end], text[end]):
            stars = ""
        closed = end if stars else -1
        yield from (*pieces[run.start : start], stars, *pieces[start:end], stars, *pieces[end : run.end])


def _flanks(inner: str, outer: str) -> bool:
    """Whether a delimiter between a character of emphasised text and one beside it does its work (CommonMark 6.2).

    Symbols are judged by what all versions of CommonMark agree on.
    """
    return inner.isalnum() or outer.isspace() or outer in punctuation or unicodedata.category(outer)[0] == "P"
