"""The field `section`: the desk or section that the article stands in."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlsplit

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_block, from_evidence
from newsparse.fields.declared_text import folded
from newsparse.lexicon.furniture import CONTROLS
from newsparse.page import Block, Box, Part, Role
from newsparse.parsing.keywords import is_section_address
from newsparse.parsing.likeness import squeeze, squeezed

_CONFIDENCE = {"json-ld": 0.85, "opengraph": 0.85, "microdata": 0.75, "meta": 0.8, "state": 0.75, "url": 0.3}
_LONGEST = 60
_HOME = frozenset(
    "home homepage start startseite startsida accueil inicio início news nachrichten strona główna главная αρχική "
    "anasayfa ana sayfa ホーム トップ 홈 首页 首頁 الرئيسية خانه ראשי होम".split()
)
_TRAILS = ("breadcrumb", "breadcrumbs", "breadcumb", "crumb", "crumbs", "navpath", "ariane", "kruimelpad")


def resolve(case: Case) -> Found[str | None]:
    """The declared section; else the last step of the breadcrumbs; else the link of the page to the folder it is in."""
    weighed = [*_declared(case), *_steps(case), *_shown_steps(case), *_above_headline(case)]
    if all(one.confidence < 0.5 for one in weighed):
        weighed.extend(_folder(case))
    return choose(weighed, None, "the page gives no section", key=lambda text: squeeze(text or ""))


def _declared(case: Case) -> Iterator[Weighed[str | None]]:
    for one in case.declared.all("articleSection"):
        text = folded(one.value)
        if text and len(text) <= _LONGEST and "://" not in text:
            yield from_evidence(text, one, _CONFIDENCE.get(one.source, 0.6))


def _headlines(case: Case) -> set[str]:
    shown = [block.text for block in case.blocks(Role.HEADLINE)]
    return squeezed([*shown, *(one.value for one in case.declared.all("headline"))])


def _steps(case: Case) -> Iterator[Weighed[str | None]]:
    steps = case.declared.all("breadcrumb.name")
    headlines = _headlines(case) if steps else ()
    others = [one for one in steps if squeeze(one.value) not in headlines]
    names = [one for one in others if one.value.casefold() not in _HOME and len(one.value) <= _LONGEST]
    if names:
        yield from_evidence(folded(names[-1].value), names[-1], 0.6, "last step of the declared breadcrumbs")


def _shown_steps(case: Case) -> Iterator[Weighed[str | None]]:
    for box in case.reading.boxes_with(_TRAILS):
        if case.reading.size[box.index] <= 400 and (names := _names(case, box)):
            yield from_block(names[-1][0], names[-1][1], 0.62, "last linked step of the breadcrumbs")
            return


def _names(case: Case, box: Box) -> list[tuple[str, Block]]:
    steps = [(text, block) for block in case.reading.blocks_in(box) for text in _links(block) if _is_name(text)]
    headlines = _headlines(case) if steps else ()
    return [(text, block) for text, block in steps if squeeze(text) not in headlines]


def _above_headline(case: Case) -> Iterator[Weighed[str | None]]:
    """The line right above the headline, if it is but a link to a section."""
    for headline in case.blocks(Role.HEADLINE):
        above = case.reading.page.blocks[max(0, headline.index - _ABOVE) : headline.index]
        block = next((block for block in reversed(above) if block.text), None)
        if block is not None and case.role(block) in _LABELS and _is_section_link(case, block):
            yield from_block(block.text, block, 0.7, "link to a section above the headline")


_ABOVE = 3
_LABELS = (Role.OTHER, Role.KICKER, Role.TAG)


def _is_section_link(case: Case, block: Block) -> bool:
    if len(block.text) > _LONGEST or not case.reading.is_linked(block) or not _is_name(block.text):
        return False
    links = [part.attributes.get("href") or "" for part in block.links()]
    return len(links) == 1 and is_section_address(links[0])


def _is_name(text: str) -> bool:
    """True for what may be a section's name: not the front page, an arrow, a number or a sentence."""
    return text.casefold() not in _HOME and len(text) <= _LONGEST and text[0].isalnum() and not text.isdigit()


def _links(block: Block) -> Iterator[str]:
    for part in block.links():
        if text := block.text[part.start : part.end].strip(" ›»>/|"):
            yield text


def _folder(case: Case) -> Iterator[Weighed[str | None]]:
    """The shown name of the folder that the page's address is in: the text of the link whose path begins it."""
    parts = urlsplit(case.url or "")
    folder = parts.path.rstrip("/").rpartition("/")[0] + "/"
    best: tuple[int, str, Block] | None = None
    for block, part, href in _labels(case, folder) if len(folder) > 2 else ():
        path = _path(href, parts.netloc)
        if _holds(path, folder) and (best is None or len(path) > best[0]):
            best = (len(path), block.text[part.start : part.end], block)
    if best is not None and _is_name(best[1]) and best[1].casefold() not in CONTROLS:
        yield from_block(best[1], best[2], 0.55, "link to the folder of the page")


def _holds(path: str, folder: str) -> bool:
    """True for the path of a folder around the page's, whose name is no number: those are years and pages."""
    return len(path) > 2 and folder.startswith(path) and not path[-2].isdigit()


def _labels(case: Case, folder: str) -> Iterator[tuple[Block, Part, str]]:
    """The links of the page's short blocks whose addresses have the first step of a folder, with those."""
    first = "/" + folder.split("/", 2)[1]
    for block in case.reading.page.blocks:
        if block.link_length and len(block.text) <= _LONGEST:
            for part in block.parts:
                if part.tag == "a" and (href := part.attributes.get("href")) and first in href:
                    yield block, part, href


def _path(href: str, netloc: str) -> str:
    """The path of a link to the same host, with a slash at its end; "" for any other."""
    if href.startswith("/") and not href.startswith("//"):
        return href.partition("?")[0].rstrip("/") + "/"
    before, found, after = href.partition("//" + netloc)
    return after.partition("?")[0].rstrip("/") + "/" if found and len(before) <= 6 else ""
