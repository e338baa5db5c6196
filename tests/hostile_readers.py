"""Every public function of the parsing room as a reader of one text, and the texts that may keep it busy."""

from __future__ import annotations

import datetime as dt
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from newsparse import parsing
from newsparse.parsing import embed_addresses, images, richtext, stateforms, statements, things
from newsparse.parsing.articlelike import find_article, statements_of, text_near
from newsparse.parsing.description import describe
from newsparse.parsing.identity import Identity
from newsparse.parsing.instant_relative import read_relative
from newsparse.parsing.instant_tokens import cut
from newsparse.parsing.instant_zones import Tongue

PIECES = (
    *("a", " ", "A", "1", ",", ", ", ".", ". ", "-", " - ", "–", "/", "@", "@a ", "|", " | ", "(", ")", "[", "]", "{", "}"),
    *("\\", "\\\\", '"', '\\"', "'", "\n", "<", "<b>", "<p>", "</p>", "<!--", "//", "/*", "&", "&#", "&amp;", "%", "%20", "_"),
    *("By ", "and ", " und ", "Dr. ", "Mc", "O'", "A.", "x-", "Ana ", "ANA ", "Ana Brandt, ", "News ", "a b c, ", "a.com "),
    *("Photo: ", "© ", "写真", "カ", "漢", "기자 ", "홍길동 기자 ", "記者", "文/", "حرره ", "بقلم ", "٣", "²", "İ", "\u0301", "\u200b"),
    *("\ud800", "\0", "…", "...", "·", ":", "::", ";", "2025-06-15 ", "15 June 2025 ", "1/2/", "10:30 ", "T", "Z", "+01:00", "1 2 "),
    *("10 hours ago ", "hace 2 ", '{"a":', "[1,", "'a': ", "null,", "-1", "e9", "1x1", "100w, ", "?a=", "&a=b", "https://a.b/"),
    *("Tags: ", "#a ", "$L1", "1,", "\ufeff", "\xa0", "\x85", "\u2028", "\v", "\x1c", "\u3000", "{\ufeff", "\ufeff'"),
)
"""What texts are made of."""


class Reader(NamedTuple):
    """A function that reads a text."""

    name: str
    read: Callable[[str], Any]


def _picture(text: str) -> dict[str, str | None]:
    return dict.fromkeys(("src", "srcset", "data-src", "data-srcset", "poster", "style", "width"), text)


def _post(text: str) -> dict[str, str | None]:
    return dict.fromkeys(("class", "data-href", "data-src", "data-bluesky-uri", "data-videoid", "cite"), text)


def _state(text: str) -> Any:
    """What the first thing like an article says."""
    found = find_article(_story(text), Identity.of(_Nothing()))
    return found and (statements_of(found, search=True), text_near(found))


def _story(text: str) -> list[tuple[str, object]]:
    words = text.split()
    return [("#", {"headline": text, "body": [{"type": "paragraph", "text": text}], "authors": words, text[:9]: words})]


class _Nothing:
    """A page that declares nothing."""

    url = base = None
    title = ""
    metas = links = ()


ADAPTERS: Mapping[str, Callable[[str], Any]] = MappingProxyType(
    {
        "images.offered": lambda text: list(images.offered(_picture(text), [_picture(text)])),
        "images.best": lambda text: images.best(_picture(text), [_picture(text)]),
        "embed_addresses.post_address": lambda text: [embed_addresses.post_address(tag, _post(text)) for tag in ("div", "amp-tiktok")],
        "images.poster": lambda text: images.poster(_picture(text)),
        "instant_relative.read_relative": lambda text: read_relative(cut(text, "en"), Tongue("en", None), MOMENT),
        "richtext.rich_text": lambda text: richtext.rich_text({"content": [text, {"text": text}, *text.split()]}),
        "stateforms.devalued": lambda text: stateforms.devalued([[1], {"a": 2, "b": 0}, text, *text.split()]),
        "statements.text_of": lambda text: [statements.text_of(text, "author.name"), statements.text_of(text)],
        "things.types_of": lambda text: things.types_of({"@type": [text, *text.split()]}),
        "things.headline": lambda text: things.headline({"headline": text, "name": text.split()}),
        "things.addresses": lambda text: list(things.addresses({"url": text, "mainEntityOfPage": {"@id": text}})),
        "description.describe": lambda text: describe(things.Graph.of(_story(text)), Identity.of(_Nothing())),
        "articlelike.find_article": _state,
        "articlelike.statements_of": _state,
        "articlelike.text_near": _state,
    }
)
"""Functions that read no text alone, each with a way to give it one."""

STEPS: Mapping[str, str] = MappingProxyType(
    {
        "byline_cut.group_end": "byline_runs.runs_of",
        "byline_cut.without_credentials": "names.read_byline",
        "byline_parts.parts_of": "names.read_byline",
        "byline_pieces.pieces_of": "byline_line.read_shown",
        "byline_pieces.kind_of": "byline_line.read_shown",
        "byline_pieces.inside": "byline_line.read_shown",
        "byline_pieces.author_pieces": "byline_line.read_shown",
        "credits.split_at": "credits.split_credit",
        "instant_calendars.day_of": "a number",
        "instant_calendars.jalali_day": "a number",
        "instant_calendars.full_year": "a number",
        "instant_clock.iso_of": "a number",
        "instant_clock.offset_text": "a number",
        "instant_tokens.recut": "instant_shown.read_shown_dates",
        "instant_clock.clock_after": "instant_shown.read_shown_date",
        "instant_clock.clock_before": "instant_shown.read_shown_date",
        "instant_forms.dates": "instant_shown.read_shown_date",
        "instant_forms.date_without_year": "instant_shown.read_shown_date",
        "instant_order.habit": "instant_shown.read_shown_date",
        "instant_order.choose_day": "instant_shown.read_shown_date",
        "instant_zones.american_summer": "a moment",
        "instant_zones.european_summer": "a moment",
        "instant_zones.offset_of": "instant_shown.read_shown_date",
        "instants.why_not": "a moment",
        "mark_words.are_marked": "mark_words.words_of",
    }
)
"""Functions that get no text as it comes: the reader that leads to each, or what it gets instead."""

MOMENT = dt.datetime(2025, 6, 15, tzinfo=dt.timezone.utc)


def functions() -> dict[str, Callable[..., Any]]:
    """The public functions of the parsing room, by module and name."""
    found = {}
    for module_info in pkgutil.iter_modules(parsing.__path__):
        module = importlib.import_module(f"newsparse.parsing.{module_info.name}")
        for name, value in vars(module).items():
            if inspect.isfunction(value) and value.__module__ == module.__name__ and not name.startswith("_"):
                found[f"{module_info.name}.{name}"] = value
    return found


def readers() -> Iterator[Reader]:
    """All that can be given a text."""
    for name, function in functions().items():
        if name in ADAPTERS:
            yield Reader(name, ADAPTERS[name])
        elif name not in STEPS and (reader := reader_of(name, function)):
            yield reader


def reader_of(name: str, function: Callable[..., Any]) -> Reader | None:
    """The function as a reader; None if its first argument is no text, or it needs something that has no stand-in."""
    first, *others = inspect.signature(function).parameters.values()
    kind = str(first.annotation)
    is_many = kind in ("list[str]", "Sequence[str]", "Iterable[str]")
    required = {one.name: _stand_in(str(one.annotation)) for one in others if one.default is one.empty}
    if (kind not in ("str", "str | None") and not is_many) or ... in required.values():
        return None
    positional = [required.pop(one.name) for one in others if one.name in required and one.kind is not one.KEYWORD_ONLY]

    def read(text: str) -> Any:
        found = function([text, *text.split(" ")] if is_many else text, *positional, **required)
        return list(found) if isinstance(found, Iterator) else found

    return Reader(name, read)


def _stand_in(kind: str) -> Any:
    """A value of a type; `...` if there is none that says nothing."""
    simple: dict[str, Any] = {"str | None": None, "bool": False, "int": 0, "str": "x", "object": "x", "dt.datetime": MOMENT}
    if kind in simple:
        return simple[kind]
    if kind.startswith(("Sequence", "Iterable", "list")):
        return []
    return frozenset() if kind.startswith("frozenset") else ...
