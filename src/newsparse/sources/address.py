"""The page's own address: the day, the section and the language that many publishers write into it."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from newsparse.document import Document
from newsparse.evidence import Evidence
from newsparse.parsing.instants import read_day_from_url


def collect(document: Document) -> Iterator[Evidence]:
    """What the address says that the caller gave: weak words, good to confirm what others say.

    The day is written `YYYY-MM-DD`; sections stand as in the path, from general to special; a language is its code
    where it stands first in the path (`/en/`) or in the host name (`en.example.org`).

    >>> page = Document.read(b"", "https://example.org/en/world/2025/06/15/rain-in-spain")
    >>> [(e.property, e.value) for e in collect(page)]
    [('datePublished', '2025-06-15'), ('inLanguage', 'en'), ('articleSection', 'world')]
    """
    if not document.url:
        return
    day = read_day_from_url(document.url)
    if day:
        yield Evidence("datePublished", day.iso, "url", day.raw)
    host, steps = _parts(document.url)
    if steps and _is_language(steps[0]):
        yield Evidence("inLanguage", steps.pop(0), "url", "path")
    elif len(host) > 2 and _is_language(host[0]) and host[0] not in _NO_HOST_LANGUAGES:
        yield Evidence("inLanguage", host[0], "url", "host")
    for step in filter(_is_section, steps[:-1]):
        yield Evidence("articleSection", step, "url", "path")


def _parts(url: str) -> tuple[list[str], list[str]]:
    """The names of an address's host, and the steps of its path; none for what is no address."""
    try:
        parts = urlsplit(url)
        host = (parts.hostname or "").split(".")
    except ValueError:
        return [], []
    steps = (unquote(step).strip() for step in parts.path[:_LONGEST].split("/"))
    return host, [step for step in steps if step]


def _is_language(step: str) -> bool:
    """True for a language code, with or without region (`en`, `pt-br`, `zh_TW`)."""
    language, region = step[:2].lower(), step[2:]
    return language in _LANGUAGES and (not region or (len(region) == 3 and region[0] in "-_" and region[1:].isalpha()))


def _is_section(step: str) -> bool:
    """True for a short name of letters that is no mere word of the site's software."""
    words = step.lower().replace("_", "-").split("-")
    if len(words) > _WORDS or len(step) > _SECTION or step.lower() in _NO_SECTIONS:
        return False
    return len(step) > 2 and all(word.isalpha() for word in words)


_LONGEST = 2_000
_SECTION = 30
"""Longest name of a section, in characters."""
_WORDS = 3
"""Most words of one: more are a headline."""
_CODES = (
    "af am ar az be bg bn bs ca cs cy da de el en eo es et eu fa fi fr ga gl gu he hi hr hu hy id is it ja ka kk km kn"
    " ko ky lt lv mk ml mn mr ms mt my ne nl no nb pa pl ps pt ro ru si sk sl so sq sr sv sw ta te tg th tr tt uk ur uz"
    " vi xh zh zu"
)
_LANGUAGES = frozenset(_CODES.split())
"""The codes of ISO 639-1 in which news is published on the Web; "in", "as", "to" and their like are words."""
_NO_HOST_LANGUAGES = frozenset(("my", "id", "is", "no", "so", "it", "be", "am"))
"""Codes that are host names of another meaning."""
_SOFTWARE = (
    "article articles artikel artikkel articulo articolo post posts blog blogs story stories node content item items"
    " page pages index html archive archives category categories tag tags author authors user amp web www site sites"
    " detail details view show read entry permalink print live newsdetail news-detail wiki cms public default home"
)
_NO_SECTIONS = frozenset(_SOFTWARE.split())
"""What content systems write into addresses."""
