"""Topics that the page shows: the lists of short links whose role is tag."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import attrs

from newsparse.claim import TOPICS_IN_LINE
from newsparse.fields.case import Case
from newsparse.fields.tag_place import MANY, by_boxes, by_place, in_card
from newsparse.lexicon.related_addresses import SHARES
from newsparse.lexicon.tags import LABELS, NO_TOPICS, OPEN_LABELS, SERVICES
from newsparse.page import Block, Box, Part, Role
from newsparse.parsing.keywords import (
    LONGEST,
    is_desk_address,
    is_topic_address,
    label_and_rest,
    split_keywords,
    tidy,
    unique,
    without_counts,
)
from newsparse.parsing.urls import host

_GAP = 3
"""So many blocks may stand between two blocks of one list."""


@attrs.frozen(eq=False)
class Shown:
    """A list of topics."""

    blocks: tuple[Block, ...]
    """Its blocks."""
    keywords: tuple[str, ...]
    """Its topics."""
    weight: float
    """How much speaks for it as this article's."""


def shown(case: Case) -> list[Shown]:
    """The lists of topics on the page, the likeliest first."""
    lists = [one for group in _groups(case) if (one := _list(case, group)) is not None]
    return sorted(_each_once(lists), key=lambda one: -one.weight)


def _each_once(lists: list[Shown]) -> Iterator[Shown]:
    """The lists, those of many topics that the page has twice trusted less: they are the site's."""
    counts = Counter(one.keywords for one in lists)
    for one in lists:
        is_twice = counts[one.keywords] > 1 and len(one.keywords) > MANY
        yield attrs.evolve(one, weight=one.weight - _IN_MENU) if is_twice else one


def _groups(case: Case) -> Iterator[list[Block]]:
    group: list[Block] = []
    for block in _listed(case):
        if group and (_label(block) or not _same(case, group[-1], block)):
            yield group
            group = []
        group.append(block)
    if group:
        yield group


def _listed(case: Case) -> Iterator[Block]:
    """The blocks that are topics, and the lines about the article that end with them."""
    for block in case.blocks(Role.TAG, Role.BYLINE, Role.DATE, Role.AUTHOR_BOX):
        if block.text and (case.role(block) is Role.TAG or (block.parts and _is_mixed(block))):
            yield block


def _is_mixed(block: Block) -> bool:
    """True for a line about the article ("Ann Lee, 3 May, tagged rain") that has links to topics."""
    return any("tag" in (part.attributes.get("rel") or "") and _is_topic(part) for part in block.links())


def _label(block: Block) -> str:
    """The label of a list that a block is or begins with; "" if there is none."""
    before = block.text
    if block.link_length:
        before = before[: next((part.start for part in block.links()), 0)]
    key = tidy(before).casefold()
    return key if key in LABELS else ""


def _strict_label(block: Block) -> bool:
    """True for a label that stands before topics only."""
    label = _label(block)
    return bool(label) and label not in OPEN_LABELS


def _same(case: Case, one: Block, other: Block) -> bool:
    """True if two neighbours stand in one list: close to each other, in a box that does not also hold the article."""
    if other.index - one.index > _GAP:
        return False
    common = _common(one.box, other.box)
    if common is None or common.tag in ("body", "html"):
        return False
    near = common in (one.box, one.box.parent) and common in (other.box, other.box.parent)
    return near or not case.reading.holds_main(common)


def _common(one: Box, other: Box) -> Box | None:
    """The innermost box around both; most neighbours stand in one box, or in boxes of one."""
    if one is other:
        return one
    if one.parent is other.parent:
        return one.parent
    around = {box.index for box in one.chain()}
    return next((box for box in other.chain() if box.index in around), None)


def _list(case: Case, group: list[Block]) -> Shown | None:
    linked = [(block, part) for block in group for part in block.links()]
    own = [one for one in linked if not _is_share(case, one[1])]
    links = _at_home(case, list(filter(_leads_away, own)))
    if len(own) < len(linked) and not links:
        return None
    keywords = _keywords(case, group, links)
    if len(keywords) < (1 if links else 2):
        return None
    return Shown(tuple(group), keywords, _weight(case, group, links))


def _keywords(case: Case, group: list[Block], links: list[tuple[Block, Part]]) -> tuple[str, ...]:
    rules = _rules(case, group)
    if rules == {TOPICS_IN_LINE}:
        return split_keywords([label_and_rest(group[0].text)[1]])
    if _is_menu([part for _, part in links]):
        return ()
    texts = _texts(case, group, _of_topics(links, rules)) if links else [one.text for one in group]
    return unique(map(tidy, without_counts([text for text in map(tidy, texts) if _is_keyword(text)])))


def _texts(case: Case, group: list[Block], links: list[tuple[Block, Part]]) -> list[str]:
    """The texts of the links, and after a label those of the items without a link, in reading order."""
    texts = [(block.index, block.text[part.start : part.end]) for block, part in links]
    plain = [block for block in group if not block.link_length]
    texts += [(one.index, one.text) for one in plain if case.claims[one.index].rule == "topics after their label"]
    return [text for _, text in sorted(texts, key=lambda one: one[0])]


def _at_home(case: Case, links: list[tuple[Block, Part]]) -> list[tuple[Block, Part]]:
    """Without the links to other sites, if others are left."""
    home = host(case.base or case.url)
    if not home:
        return links
    site = _site(home)
    return [one for one in links if not (away := host(_href(one[1]))) or _site(away) == site] or links


def _site(name: str) -> list[str]:
    """What the hosts of one site have in common: the last two labels of their names."""
    return name.split(".")[-2:]


def _href(part: Part) -> str:
    return part.attributes.get("href") or ""


def _leads_away(one: tuple[Block, Part]) -> bool:
    href = _href(one[1])
    return not href.startswith(("#", "mailto:", "javascript:"))


def _is_share(case: Case, part: Part) -> bool:
    """True for a link to a service on which pages are shared; not for one of that service to itself."""
    href = _href(part)
    if href.startswith("whatsapp:"):
        return True
    away = host(href).removeprefix("www.") if "//" in href else ""
    return away in SHARES and _site(away) != _site(host(case.url or case.base))


def _is_menu(links: list[Part]) -> bool:
    """True if no link says that it leads to a topic, and one leads to what every site has: its contact form, its imprint."""
    last = [_href(part).partition("?")[0].rstrip("/").rpartition("/")[2].partition(".")[0] for part in links]
    return any(step.casefold() in SERVICES for step in last) and not any(map(_is_topic, links))


def _is_keyword(text: str) -> bool:
    key = text.casefold()
    return 0 < len(text) <= LONGEST and key not in LABELS and key not in NO_TOPICS


def _of_topics(links: list[tuple[Block, Part]], rules: set[str]) -> list[tuple[Block, Part]]:
    """The links to topics: in a list of mixed links those that say so; else all but those to desks and authors."""
    others = [one for one in links if not _is_desk(one[1])]
    if len(others) == len(links):
        return links
    if not others:
        return links if rules & _SAID else []
    return [one for one in others if _is_topic(one[1])] or others


def _rules(case: Case, group: list[Block]) -> set[str]:
    """The rules by which the blocks have their role; for a mixed line that its links say so."""
    claims = [case.claims[block.index] for block in group]
    return {claim.rule if claim.role is Role.TAG else "links to topics (rel)" for claim in claims}


_SAID = frozenset(("mark of topics", "topics after their label", "label of topics"))


def _is_topic(part: Part) -> bool:
    href = part.attributes.get("href") or ""
    rel = (part.attributes.get("rel") or "").split()
    return "category" not in rel and (is_topic_address(href) or ("tag" in rel and not is_desk_address(href)))


def _is_desk(part: Part) -> bool:
    """True for a link to a section, an author, or the article itself."""
    href, rel = part.attributes.get("href") or "", part.attributes.get("rel") or ""
    if "category" in rel:
        return True
    return not is_topic_address(href) and (is_desk_address(href) or "author" in rel or "bookmark" in rel)


def _weight(case: Case, group: list[Block], links: list[tuple[Block, Part]]) -> float:
    """How much speaks for a list as this article's: its label and marks, where its links lead, and where it stands."""
    rules = _rules(case, group)
    topics = sum(_is_topic(part) for _, part in links)
    weight = max((value for rule, value in _RULES.items() if rule in rules), default=0.2)
    weight += 0.6 * topics / max(len(links), 1) + (0.2 if _strict_label(group[0]) else 0.0)
    if not rules & _LABELLED and len(links) < 3:
        weight -= 0.2 if topics and rules != {"links to topics"} else 0.5
        weight -= 1.2 if in_card(case, group) else 0.0
    weight -= _by_number(len(links), topics) + _by_menus(case, links)
    return weight - by_place(case, group[0]) - by_boxes(case, group[0].box, len(links))


def _by_menus(case: Case, links: list[tuple[Block, Part]]) -> float:
    """What it costs that most of many links are in the menus of the page as well: then they are the site's sections."""
    if len(links) < _FEW:
        return 0.0
    parts = (part for block in case.blocks(Role.NAVIGATION) for part in block.parts)
    menus = {href for part in parts if part.tag == "a" and (href := part.attributes.get("href"))}
    return _IN_MENU if 2 * sum(_href(part) in menus for _, part in links) > len(links) else 0.0


_FEW, _IN_MENU = 6, 2.5


def _by_number(links: int, topics: int) -> float:
    """What very many links cost, and many that do not say that they lead to topics."""
    return (0.8 if links > _MOST else 0.0) + (0.5 if links > MANY and not topics else 0.0)


_LABELLED = frozenset(("topics after their label", "label of topics", TOPICS_IN_LINE))
_RULES = {
    "topics after their label": 1.0,
    "label of topics": 1.0,
    TOPICS_IN_LINE: 1.0,
    "mark of topics": 0.6,
    "links to topics (rel)": 0.5,
    "links to topics": 0.2,
}
_MOST = 30
