"""Links to pieces: which blocks are linked headlines, and whether they lead to another page of the same site."""

from __future__ import annotations

from newsparse.page import Block, Box, Part
from newsparse.parsing.urls import host, page_key
from newsparse.reading import Reading

SHORTEST = 12
"""A linked text of less length (`Reading.lengths`) is no headline."""
LONGEST = 260
_FILES = (".pdf", ".jpg", ".jpeg", ".png", ".gif", ".webp", ".mp3", ".mp4", ".zip", ".doc", ".docx", ".xls", ".xlsx")
_MEMO = "home"
_NOWHERE = ("#", "mailto:", "javascript:", "tel:", "sms:", "whatsapp:", "data:", "about:")


def headline_link(reading: Reading, block: Block, share: float = 0.6) -> Part | None:
    """The link of a linked headline: it covers at least that share of the block and leads to a page; else None."""
    length = reading.lengths[block.index]
    if not SHORTEST <= length <= LONGEST or block.link_length < share * len(block.text):
        return None
    best = max(block.links(), key=lambda part: part.end - part.start, default=None)
    if best is None or best.end - best.start < 0.5 * block.link_length:
        return None
    return best if leads_to_page(best) else None


def has_headline(reading: Reading, block: Block) -> bool:
    """True for a linked headline, and for a block of several."""
    if not block.link_length:
        return False
    if headline_link(reading, block) is not None:
        return True
    if reading.lengths[block.index] <= LONGEST // 4 or block.link_length < 0.8 * len(block.text):
        return False
    lengths = [part.end - part.start for part in block.links() if leads_to_page(part)]
    return len(lengths) > 1 and sum(lengths) >= 2 * SHORTEST * len(lengths)


def leads_to_page(part: Part) -> bool:
    """True unless the address is a place in the page, a mail, a script or a file."""
    href = (part.attributes.get("href") or "").strip().lower()
    return bool(href) and not href.startswith(_NOWHERE) and not href.partition("?")[0].endswith(_FILES)


class Home:
    """The site of a page, as far as it declares its address."""

    def __init__(self, reading: Reading) -> None:
        urls = [one.value for one in reading.declared.all("url", "mainEntityOfPage") if "://" in one.value]
        self._hosts = {_site(host(url)) for url in urls}
        self._keys = {page_key(url) for url in urls}

    @classmethod
    def of(cls, reading: Reading) -> Home:
        """That of a page, made once."""
        held = reading.memo.get(_MEMO)
        if not isinstance(held, cls):
            held = reading.memo[_MEMO] = cls(reading)
        return held

    def has(self, part: Part) -> bool:
        """True if a link leads to another page of the site; where the page declares no address, by a relative one."""
        href = (part.attributes.get("href") or "").strip()
        if "://" not in href and not href.startswith("//"):
            return True
        if page_key(href) in self._keys:
            return False
        return _site(host(href)) in self._hosts


def _site(name: str) -> str:
    """What a host shares with the site's other hosts: itself, and for "example.com" and "example.co.uk" the name."""
    labels = name.split(".")
    return labels[0] if len(labels) == 2 or (len(labels) == 3 and len(labels[1]) <= 3) else name


def unit_of(box: Box, outer: Box) -> Box | None:
    """The box right inside *outer* that holds *box*; None if *box* is *outer* itself, or outside it."""
    found = None
    for one in box.chain():
        if one is outer:
            return found
        found = one
    return None
