"""For people who write a profile: its beginning, from what newsparse finds on a page by itself, and its marks tried."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from newsparse.about import About
from newsparse.article import Article
from newsparse.assemble import assemble
from newsparse.decode import decode
from newsparse.document import Document
from newsparse.export.json import to_json
from newsparse.extract import DEFAULT_LIMITS, check_arguments, read
from newsparse.page import Block, Box, Role
from newsparse.parsing.leads import LABEL_RULE
from newsparse.profile import Profile
from newsparse.reading import Reading
from newsparse.roles.assign import assign
from newsparse.sites.profiles import Profiles
from newsparse.sites.trial import Trial, trials

_NAME = re.compile(r"[A-Za-z_][\w-]*", re.ASCII)
_NUMBERED = re.compile(r"\d{3}")
_MOST = 12
_UP = 3
_LONG = 60
_ROLES = {
    "headline": Role.HEADLINE,
    "kicker": Role.KICKER,
    "dek": Role.DEK,
    "byline": Role.BYLINE,
    "published": Role.DATE,
    "caption": Role.CAPTION,
    "tag": Role.TAG,
    "related": Role.RELATED,
}
"""Mark -> the role whose blocks show where it could point."""


def skeleton(html: bytes, url: str) -> str:
    """A profile in TOML with a mark for each thing that newsparse finds, as a comment where its place has no mark."""
    check_arguments(url, None)
    decoded = decode(html, None, DEFAULT_LIMITS)
    document, reading = read(decoded, url, Profiles(), DEFAULT_LIMITS)
    article = assemble(About.of(document), reading, decoded, None, DEFAULT_LIMITS)
    return "\n".join(_lines(document, reading, article, urlsplit(url).hostname or "")) + "\n"


def tried(html: bytes, url: str, profile: Profile) -> Iterator[Trial]:
    """Each mark of a profile tried on a page."""
    return trials(Document.read(decode(html, None, DEFAULT_LIMITS).utf8, url), profile)


def _lines(document: Document, reading: Reading, article: Article, host: str) -> Iterator[str]:
    yield f"# A profile of {host}, begun from what newsparse finds on one page by itself."
    yield "# Keep the marks that say more than it knows, mend those that are wrong, and delete the rest."
    yield f"hosts = {to_json(host.removeprefix('www.'))}"
    yield '# zone = "Europe/London"  # if the site prints times without a zone'
    yield "\n[marks]"
    claims = assign(reading)
    for name, role in _ROLES.items():
        blocks = [reading.page.blocks[claim.block] for claim in claims if claim.role is role and claim.rule != LABEL_RULE]
        yield _line(name, _of_blocks(document, [block for block in blocks if block.text]), _found(article, name))
    yield _line(
        "body", _selector(document, reading.main) if reading.main else None, f"{len(article.paragraphs)} paragraphs"
    )
    yield '# drop = [".newsletter"]  # what is none of the article'


def _line(name: str, selector: str | None, found: str | None) -> str:
    if selector is None:
        return f"# {name} = {to_json('')}  # {'found: ' + found if found else 'newsparse finds none'}"
    return f"{name} = {to_json(selector)}" + (f"  # {found}" if found else "")


def _found(article: Article, name: str) -> str | None:
    """What newsparse has for a mark, in one short line."""
    values = {
        "published": article.published.raw if article.published else None,
        "caption": next(iter(article.captions), None),
        "tag": ", ".join(article.tags) or None,
        "related": article.related[0].title if article.related else None,
    }
    value = values[name] if name in values else getattr(article, name)
    line = " ".join(value.split()) if value else ""
    return (line if len(line) <= _LONG else line[: _LONG - 1] + "…") or None


def _of_blocks(document: Document, blocks: list[Block]) -> str | None:
    """The selector of the first block that has one."""
    for block in blocks[:_MOST]:
        if selector := _selector(document, block.box):
            return selector
    return None


def _selector(document: Document, box: Box) -> str | None:
    """A selector by the id or a class of a box, or of one close around it: that with the fewest matches."""
    found: list[tuple[int, bool, int, str]] = []
    for height, one in enumerate(box.chain()):
        if height == _UP or one.tag in ("body", "html"):
            break
        for selector in _own(one):
            matches = len(document.select(selector))
            if 0 < matches <= _MOST:
                found.append((height, "." not in selector, matches, selector))
    return min(found)[-1] if found else None


def _own(box: Box) -> Iterator[str]:
    """The selectors of a box: by its classes and its id, if they are made for people, and as the only one of its tag."""
    for name in box.marks.split():
        if name != box.id and _NAME.fullmatch(name) and not _NUMBERED.search(name):
            yield f"{box.tag}.{name}"
    if box.id and _NAME.fullmatch(box.id) and not _NUMBERED.search(box.id):
        yield f"#{box.id}"
    if box.tag in ("h1", "main", "article", "time"):
        yield box.tag
