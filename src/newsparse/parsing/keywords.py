"""Keywords: what a page declares or shows as its topics, as single topics."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from newsparse.lexicon.tags import CATEGORIES, GENERIC, PATHS, PLACED, TYPED

LONGEST = 60
"""A longer keyword is a sentence, written for search engines."""
_MOST_WORDS = 8
_SEPARATORS = (";", "|", "،", "，", "、", ",")
"""What stands between keywords in one text; a mark that can stand inside one comes last."""
_EDGES = ' \t\n#,;|•·,،，、:：/-–—>«»\u200b"„“”'
_MACHINE = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{20,}|[0-9a-f]{16,}|\d{5,}|[a-z0-9]+_[a-z0-9_]+|[\w.-]*[\[\]{}<>=][^ ]*")
"""Identifiers, numbers, and names with underscores."""
_COUNT = re.compile(r" ?[(\[]?\d[\d.,]{0,8}(?: (?:posts|articles|stories|artikel))?[)\]]?$")
_DOMAINS = "com|org|net|de|at|ch|uk|ca|eu|es|fr|it|nl|info|tv|pl|za|au|in|ru"
_HOST = re.compile(rf"[\w-]{{1,40}}(?:\.[\w-]{{2,40}}){{0,2}}\.(?:{_DOMAINS})")
_WORDS = re.compile(r"[\s_:-]")
_KEYED = re.compile(r"([\w ]{2,24}?) ?[:=] ?(.+)")


def split_keywords(values: Sequence[str]) -> tuple[str, ...]:
    """The single keywords of the values of one declared property, in order, each once.

    One value is a list as text: its separator is ";", "|", a comma, or an Arabic, Chinese or Japanese comma.
    Of several values each is one keyword, and may hold a comma, unless it repeats or holds others of them.

    >>> split_keywords(["Rain, Spain; Madrid, city"])
    ('Rain, Spain', 'Madrid, city')
    >>> split_keywords(["Washington, D.C.", "Rain"])
    ('Washington, D.C.', 'Rain')
    >>> split_keywords(["مطر، مدريد"])
    ('مطر', 'مدريد')
    """
    if len(values) == 1:
        return unique(_pieces(values[0]))
    known = {value.strip().casefold() for value in values}
    return unique(piece for value in values for piece in _pieces_of_listed(value, known))


def label_and_rest(text: str) -> tuple[str, str]:
    """What stands before the first colon of a line, an East Asian one too, and what stands after it; "" where it has none.

    >>> label_and_rest("Tags: rain, roads"), label_and_rest("Rain")
    (('Tags', 'rain, roads'), ('', ''))
    """
    label, colon, rest = text.replace("：", ":").partition(":")
    return (label.strip(), rest.strip()) if colon else ("", "")


def _pieces(text: str) -> list[str]:
    for separator in _SEPARATORS:
        if separator in text:
            return [piece for piece in map(tidy, text.split(separator)) if piece]
    text = tidy(text)
    return [text] if text else []


def _pieces_of_listed(value: str, known: set[str]) -> list[str]:
    pieces = _pieces(value)
    if len(pieces) > 2 or any(piece.casefold() in known for piece in pieces):
        return pieces
    whole = tidy(value)
    return [whole] if whole else []


def tidy(text: str) -> str:
    """A keyword without white space, "#" and separators at its ends, nor a word before it that says that it is one.

    >>> tidy(" #Rain, "), tidy("Tag:Rain"), tidy("Topic/Rain")
    ('Rain', 'Rain', 'Rain')
    """
    text = " ".join(text.split()).strip(_EDGES)
    return _CALLED.sub("", text).strip(_EDGES) if text[:1] in "tTkKsS" else text


_CALLED = re.compile(r"^(?:tags?|topics?|keywords?|subjects?|thema|themen|tema|temas)[:/=] ?(?=\w)", re.I)


def are_title_words(keywords: Sequence[str], titles: Iterable[str]) -> bool:
    """True if the keywords are but words of the titles or addresses of the page.

    >>> are_title_words(["heavy", "rain", "hits", "spain"], ["https://www.example.org/heavy-rain-hits-spain-123.html"])
    True
    """
    if len(keywords) < _TITLE_WORDS or any(" " in keyword or not keyword.islower() for keyword in keywords):
        return False
    words = {word for title in titles for word in _WORD.findall(title.casefold())}
    return sum(1 for keyword in keywords if keyword in words) >= 0.75 * len(keywords)


_TITLE_WORDS = 4
_WORD = re.compile(r"[^\W_]+")


def without_counts(texts: Sequence[str]) -> list[str]:
    """The texts without the number of articles that each of them ends with, if all or nearly all do.

    >>> without_counts(["Rain (12)", "Spain 1,204", "Madrid3 posts"]), without_counts(["Rain", "Agenda 2030"])
    (['Rain', 'Spain', 'Madrid'], ['Rain', 'Agenda 2030'])
    """
    cut = [_COUNT.sub("", text) for text in texts]
    counted = sum(1 for one, whole in zip(cut, texts) if one != whole)
    return cut if counted > 1 and counted >= 0.8 * len(texts) else list(texts)


def unique(keywords: Iterable[str]) -> tuple[str, ...]:
    """The keywords in order, each once, whatever its case; of two spellings the one that comes first.

    >>> unique(["Rain", "Spain", "rain"])
    ('Rain', 'Spain')
    """
    found: dict[str, str] = {}
    for keyword in keywords:
        if keyword:
            found.setdefault(keyword.casefold(), keyword)
    return tuple(found.values())


def is_topic(keyword: str) -> bool:
    """True for what a reader may take for a topic: no sentence, flag, identifier, address or word to be found by.

    >>> is_topic("Rain"), is_topic("type:article"), is_topic("hide-ads"), is_topic("_premium"), is_topic("Latest news")
    (True, False, False, False, False)
    """
    if not 0 < len(keyword) <= LONGEST or keyword.count(" ") >= _MOST_WORDS or keyword.casefold() in GENERIC:
        return False
    if keyword[0] in "_{[<" or "://" in keyword or not PLACED.isdisjoint(_WORDS.split(keyword.casefold())):
        return False
    return not (_is_keyed(keyword) or _is_flag(keyword) or _MACHINE.fullmatch(keyword) or _HOST.fullmatch(keyword))


def _is_keyed(keyword: str) -> bool:
    """True for "Category: Sport", "ssts:news", "Type/Article", "Elevated:false" and their like."""
    if _PATHLIKE.fullmatch(keyword):
        return True
    if ":" not in keyword and "=" not in keyword:
        return False
    if " " not in keyword and keyword.isascii() and keyword.islower():
        return True
    match = _KEYED.fullmatch(keyword)
    return match is not None and (_is_setting(match[2]) or _is_typed(match[1]))


def _is_setting(value: str) -> bool:
    return value.casefold() in _SWITCHES or _CONSTANT.fullmatch(value) is not None


def _is_typed(key: str) -> bool:
    return not TYPED.isdisjoint(key.casefold().replace("_", " ").replace("-", " ").split())


_PATHLIKE = re.compile(
    r"(?:type|source|length|target|topic|content_subtype|section|site|category|articleid|author)/\S.*", re.I
)
_SWITCHES = frozenset("true false yes no on off none null 0 1".split())
_CONSTANT = re.compile(r"[A-Z]+(?:_[A-Z]+)+")
_FLAGS = tuple("hide- show- no- disable- enable- is- has- exclude- include- paywall premium- free-".split())


def _is_flag(keyword: str) -> bool:
    """True for "hide-ads" and its like: lower case, hyphens for spaces, and a word that switches something."""
    return "-" in keyword and " " not in keyword and keyword.islower() and keyword.startswith(_FLAGS)


def is_topic_address(href: str) -> bool:
    """True for the address of a page of one topic.

    >>> is_topic_address("/tag/rain"), is_topic_address("/Search?tag=rain"), is_topic_address("/weather/rain")
    (True, True, False)
    """
    return not PATHS.isdisjoint(_steps(href))


def is_desk_address(href: str) -> bool:
    """True for the address of a section or an author.

    >>> is_desk_address("https://www.example.org/category/weather/"), is_desk_address("/tag/rain")
    (True, False)
    """
    return not CATEGORIES.isdisjoint(_steps(href))


def is_section_address(href: str) -> bool:
    """True for the short address of a section: one word without numbers, alone or after one for sections.

    >>> [is_section_address(href) for href in ("/local", "https://example.org/category/local/", "/tag/rain", "/a/rain")]
    [True, True, False, False]
    """
    path = href.partition("://")[2].partition("/")[2] if "://" in href else href.lstrip("/")
    first, _, second = path.strip("/").partition("/")
    if second and first not in CATEGORIES:
        return False
    return _SECTION_NAME.fullmatch(second or first) is not None and first not in PATHS


_SECTION_NAME = re.compile(r"[a-z][a-z-]{1,24}")


def _steps(href: str) -> list[str]:
    """The steps of an address but the last; the name of a parameter is one."""
    path, asked, query = href.lower().partition("?")
    steps = path.split("/")
    if asked and ("://" not in path or "search" in path):
        steps += query.replace("&", "=").split("=")
    if not steps.pop() and steps:
        steps.pop()
    return steps
