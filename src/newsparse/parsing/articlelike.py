"""JSON that is no schema.org but describes an article all the same: the object that does, and what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import count
from typing import NamedTuple

from newsparse.parsing.articlekeys import BODY, IMAGE, KEYS, NEST, PEOPLE, TEXT, TIME, URLS, WORDS
from newsparse.parsing.htmltext import plain
from newsparse.parsing.identity import Identity
from newsparse.parsing.richtext import is_aside, rich_text
from newsparse.parsing.statements import Statement


class Found(NamedTuple):
    """An object that describes the page's article."""

    thing: Mapping[str, object]
    """Its keys and values."""
    pointer: str
    """Where it stands."""
    around: tuple[tuple[Mapping[str, object], str], ...] = ()
    """The objects around it, the nearest first, with their pointers."""


def find_article(roots: Iterable[tuple[str, object]], page: Identity, visits: int = 200_000) -> Found | None:
    """The object whose headline or address is the page's and that says most of it; None if there is none.

    >>> page = Identity(frozenset({"example.org/rain"}), ())
    >>> state = {"props": {"story": {"slug": "rain-now", "url": "https://example.org/rain", "title": "Rain"}}}
    >>> find_article([("script[1]#", state)], page).pointer
    'script[1]#/props/story'
    """
    walk = _Walk(roots, visits)
    best, best_score = -1, 0
    for i, thing in walk.things():
        if not _NAMES.isdisjoint(thing):
            score = _score(thing, page)
            if score > best_score:
                best, best_score = i, score
    return walk.found(best) if best >= 0 else None


def statements_of(found: Found, *, search: bool = False) -> list[Statement]:
    """What the object says in schema.org property paths, in its own order; the text (`articleBody`) line by line.

    With *search*, a text that stands under an unknown name or beside the object counts where it has no other.

    >>> found = Found({"title": "Rain", "authors": [{"name": "Ann Lee"}], "body": "<p>It rains.</p>"}, "#")
    >>> [(s.property, s.value) for s in statements_of(found)]
    [('headline', 'Rain'), ('author.name', 'Ann Lee'), ('articleBody', 'It rains.')]
    """
    teller = Teller()
    for key, value in found.thing.items():
        teller.tell(key, value, f"{found.pointer}/{key}")
    if search and not any(statement.property == "articleBody" for statement in teller.out):
        text, pointer = text_near(found)
        teller.say("articleBody", text, pointer)
    return teller.out


def text_near(found: Found) -> tuple[str, str]:
    """The longest text in the object, else in the nearest object around it that has one, and its pointer.

    For content systems that keep an article's text beside its title and under names of their own; ("", "") if there
    is no text of 600 characters or more.

    >>> text_near(Found({"title": "Rain"}, "#/page/head", (({"main": {"story": ["It rains. " * 80]}}, "#/page"),)))[1]
    '#/page/main'
    """
    for thing, pointer in ((found.thing, found.pointer), *found.around):
        texts = [(rich_text(value), f"{pointer}/{key}") for key, value in thing.items() if _may_hold_text(key, value)]
        longest = max(texts, key=lambda text: len(text[0]), default=("", ""))
        if len(longest[0]) >= _LONG_TEXT:
            return longest
    return "", ""


def _may_hold_text(key: str, value: object) -> bool:
    if isinstance(value, str):
        return len(value) > _LONG_TEXT
    return isinstance(value, (dict, list)) and not is_aside(key)


class _Walk:
    """Goes through all objects and lists, and remembers how it came to each."""

    def __init__(self, roots: Iterable[tuple[str, object]], visits: int) -> None:
        self._seen: list[tuple[object, int, object]] = [(value, -1, pointer) for pointer, value in roots]
        self._visits = visits

    def things(self) -> Iterator[tuple[int, Mapping[str, object]]]:
        """Every object with its number, breadth first; one that stands in several places counts once."""
        seen, known = self._seen, set[int]()
        for i in count():
            if i >= len(seen) or i >= self._visits:
                return
            value = seen[i][0]
            if id(value) in known:
                continue
            known.add(id(value))
            if isinstance(value, dict):
                yield i, value
            seen.extend((one, i, step) for step, one in _inside(value))

    def found(self, i: int) -> Found:
        """The object of a number, with its pointer."""
        chain: list[tuple[object, str]] = []
        while i >= 0:
            value, i, step = self._seen[i]
            chain.append((value, str(step)))
        pointer, around = "", []
        for value, step in reversed(chain):
            pointer = f"{pointer}/{step}" if pointer else step
            if isinstance(value, dict):
                around.append((value, pointer))
        thing, pointer = around.pop() if around else ({}, pointer)
        return Found(thing, pointer, tuple(reversed(around[-_LEVELS:])))


def _inside(value: object) -> Iterator[tuple[object, object]]:
    """The objects and lists in an object or list, each after its key or number."""
    steps: Iterable[tuple[object, object]] = ()
    if isinstance(value, dict):
        steps = value.items()
    elif isinstance(value, list):
        steps = enumerate(value)
    return ((step, one) for step, one in steps if isinstance(one, (dict, list)))


def _score(thing: Mapping[str, object], page: Identity) -> int:
    """How sure an object describes the page's article, and how much of it; 0 if it does not show that it does."""
    titles = (_text(thing[key]) for key in _TITLES if key in thing)
    score = 4 * any(title and page.has_title(title) for title in titles)
    score += 3 * any(_is_address(thing.get(key), key, page) for key in _ADDRESSES)
    if not score:
        return 0
    kinds = {KEYS[usual][1] for usual in map(_usual, thing) if usual in KEYS and thing}
    return score + 4 * _has_body(thing) + 2 * (PEOPLE in kinds) + (TIME in kinds) + (WORDS in kinds) + (IMAGE in kinds)


def _is_address(url: object, key: str, page: Identity) -> bool:
    """True if what a key gives is the page's address."""
    if not isinstance(url, str) or not url:
        return False
    return page.has_slug(url) if key in _SLUGS else page.has_url(url)


def _has_body(thing: Mapping[str, object]) -> bool:
    for key, value in thing.items():
        if value and KEYS.get(_usual(key), ("", ""))[1] == BODY:
            return not isinstance(value, str) or len(value) > _SHORT_BODY
    return False


class Teller:
    """Turns keys and values into statements; `out` holds what was said so far."""

    def __init__(self) -> None:
        self.out: list[Statement] = []
        self._group = 0

    def tell(self, key: str, value: object, pointer: str, depth: int = 3) -> None:
        """What a key says, if it is one that articles have."""
        property_, kind = KEYS.get(_usual(key), ("", ""))
        if not kind or not value:
            return
        if kind == NEST:
            if isinstance(value, dict) and depth:
                for inner, one in value.items():
                    self.tell(inner, one, f"{pointer}/{inner}", depth - 1)
        elif kind == BODY:
            self.say(property_, rich_text(value), pointer)
        elif kind in (TEXT, TIME, URLS):
            self.say(property_, _text(value), pointer)
        else:
            self._things(property_, kind, value, pointer)

    def say(self, property_: str, text: str, pointer: str, group: int = 0) -> None:
        """One statement, if there is a text."""
        if text and len(self.out) < _MOST:
            self.out.append(Statement(property_, text, pointer, group))

    def _things(self, property_: str, kind: str, value: object, pointer: str) -> None:
        """Authors, images or words, each a thing or a text, in lists and wrappers of all kinds."""
        for thing in _entities(value, 4):
            if kind == WORDS:
                self.say(property_, _text(thing), pointer)
                continue
            self._group += 1
            for suffix, text in _person(thing) if kind == PEOPLE else _picture(thing):
                self.say(f"{property_}.{suffix}", text, pointer, self._group)


def _entities(value: object, depth: int) -> Iterator[object]:
    """The things or texts that a value holds, out of the lists and wrappers around them."""
    if isinstance(value, list):
        for one in value[:_MOST]:
            if depth > 0:
                yield from _entities(one, depth - 1)
    elif isinstance(value, dict):
        for key in _WRAPPERS:
            if isinstance(inner := value.get(key), (list, dict)) and depth > 0:
                yield from _entities(inner, depth - 1)
                return
        yield value
    elif isinstance(value, str) and value:
        yield value


def _person(thing: object) -> Iterator[tuple[str, str]]:
    """Name, address and role of an author."""
    if not isinstance(thing, dict):
        text = _text(thing)
        yield ("url" if text.startswith(("http://", "https://")) else "name"), text
        return
    names = [_text(thing.get(key)) for key in _PERSON_NAMES]
    full = " ".join(filter(None, (_text(thing.get(key)) for key in ("firstName", "lastName"))))
    name = next(filter(None, (*names, full, _text(thing.get("title")))), "")
    if name:
        yield "name", name
        for key, suffix in (("url", "url"), ("link", "url"), ("role", "jobTitle"), ("jobTitle", "jobTitle")):
            if isinstance(value := thing.get(key), str):
                yield suffix, plain(value)


def _picture(thing: object) -> Iterator[tuple[str, str]]:
    """Address, caption, credit and measures of an image."""
    if isinstance(thing, str):
        thing = {"url": thing}
    if not isinstance(thing, dict):
        return
    found = (thing.get(key) for key in _IMAGE_URLS)
    url = next((one for one in found if isinstance(one, str) and "/" in one), "")
    if url:
        yield "url", plain(url)
        for key, suffix in _IMAGE_TEXTS:
            yield suffix, _text(thing.get(key))


def _text(value: object) -> str:
    """The text of a value, or of the first variant of it that is one."""
    if isinstance(value, str):
        return plain(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, dict):
        for key in _VARIANTS:
            if isinstance(text := value.get(key), str) and text:
                return plain(text)
    return ""


def _usual(key: str) -> str:
    return key.replace("_", "").replace("-", "").lower()


_TITLES = ("headline", "title", "headlines", "name", "Title", "Headline", "articleTitle", "hed")
_SLUGS = ("slug", "uri", "id")
_ADDRESSES = (
    *("url", "canonicalUrl", "canonical_url", "canonicalURL", "link", "permalink", "website_url", "canonical"),
    *("shareUrl", "webUrl", "href", "page_url", "pageUrl", "path", "publicUrl", "slug", "uri"),
)
_NAMES = frozenset(_TITLES + _ADDRESSES)
_VARIANTS = (
    *("basic", "default", "text", "rendered", "name", "title", "label", "value", "web", "main", "plain", "html"),
    *("displayName", "iso", "date", "description"),
)
"""Where a thing that stands for a text keeps it."""
_WRAPPERS = ("by", "nodes", "edges", "node", "items", "data", "attributes", "fields", "author", "basic")
_PERSON_NAMES = ("name", "displayName", "display_name", "fullName", "full_name", "byline", "label", "text")
_IMAGE_URLS = ("url", "src", "contentUrl", "sourceUrl", "source_url", "originalUrl", "href", "path", "file")
_IMAGE_TEXTS = (
    *(("caption", "caption"), ("title", "name"), ("credit", "creditText"), ("copyright", "copyrightNotice")),
    *(("alt", "alt"), ("altText", "alt"), ("alt_text", "alt"), ("width", "width"), ("height", "height")),
)
_SHORT_BODY = 200
_LONG_TEXT = 600
_LEVELS = 4
"""How many objects around the one that names the article are searched for its text."""
_MOST = 200
"""How many statements an object may make, and how many things a list may name."""
