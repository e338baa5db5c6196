"""Which blocks show the values of a record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from newsparse.article import Article
from newsparse.claim import Claim
from newsparse.evidence import Found
from newsparse.explanation.parts import ValuePlace
from newsparse.page import Block, Role
from newsparse.records import Embed, Figure, Image, Paragraph, Subheading

_TEXT_ROLES = (Role.BODY, Role.NOTE)
_ROLES: dict[str, tuple[Role, ...]] = {
    "authors": (Role.BYLINE, Role.AUTHOR_BOX),
    "sources": (Role.BYLINE, Role.BODY),
    "tags": (Role.TAG,),
    "related": (Role.RELATED, Role.TEASER),
}
"""Fields of many values → the roles of the blocks that show them."""


def places_of(article: Article, blocks: Sequence[Block], claims: Sequence[Claim]) -> tuple[ValuePlace, ...]:
    """The blocks of each value, in the record's order; values that no block shows are left out."""
    shown = _Shown(blocks, claims)
    found = []
    for field, one in article.provenance.items():
        for entry, some in _of_field(shown, article, field, one):
            indices = tuple(dict.fromkeys(block.index for block in some))
            if indices:
                found.append(ValuePlace(field, entry, indices))
    return tuple(found)


def _of_field(
    shown: _Shown, article: Article, field: str, found: Found[object]
) -> Iterator[tuple[int | None, list[Block]]]:
    """The blocks of each value of one field, with the value's number; of a field of one value, with None."""
    if field == "body":
        yield from enumerate(shown.body(article))
    elif field == "images":
        yield from enumerate(map(shown.picture, article.images))
    elif isinstance(found.value, tuple):
        yield from enumerate(shown.entry(field, entry) for entry in found.value)
    elif found.source == "page" and found.place:
        yield None, shown.at(found.place, found.raw or "")


class _Shown:
    """The blocks of a page, to be asked for."""

    def __init__(self, blocks: Sequence[Block], claims: Sequence[Claim]) -> None:
        self._roles: dict[Role, list[Block]] = {}
        self._boxes: dict[str, list[Block]] = {}
        for block in blocks:
            self._roles.setdefault(claims[block.index].role, []).append(block)
            self._boxes.setdefault(block.box.path(), []).append(block)

    def at(self, place: str, raw: str) -> list[Block]:
        """The blocks in the box at *place*, of several only those that say *raw* or a part of it."""
        inside = self._boxes.get(place, [])
        alike = [block for block in inside if block.text and (block.text in raw or raw in block.text)]
        return alike or inside[:1]

    def of(self, roles: Iterable[Role]) -> list[Block]:
        """The blocks with one of the roles, in reading order."""
        return sorted((block for role in roles for block in self._roles.get(role, ())), key=lambda block: block.index)

    def entry(self, field: str, entry: Any) -> list[Block]:
        """The first block that shows one value of a field of many."""
        text = entry if isinstance(entry, str) else getattr(entry, "title", None) or getattr(entry, "name", "")
        wanted = _folded(str(text))
        blocks = self.of(_ROLES.get(field, ()))
        return [block for block in blocks if wanted and wanted in _folded(block.text)][:1]

    def picture(self, image: Image) -> list[Block]:
        """The media, caption and credit of a picture."""
        name = image.url.partition("?")[0].rpartition("/")[2]
        found = [block for block in self.of((Role.MEDIA,)) if name and name in _attributes(block)][:1]
        for role, text in ((Role.CAPTION, image.caption), (Role.CREDIT, image.credit)):
            wanted = _folded(text or "")
            found += [block for block in self.of((role,)) if wanted and wanted in _folded(block.text)][:1]
        return found

    def body(self, article: Article) -> Iterator[list[Block]]:
        """For each block of the record's body, the page's blocks with its texts, as they follow each other."""
        said = _Said(self.of(_TEXT_ROLES))
        embeds = self.of((Role.EMBED,))
        for one in article.body:
            if isinstance(one, Figure):
                yield self.picture(article.images[one.image])
            elif isinstance(one, Embed):
                name = one.url.rstrip("/").rpartition("/")[2]
                yield [block for block in embeds if name and name in _attributes(block)][:1]
            else:
                yield said.next(_folded(" ".join(_strings(one))), whole=isinstance(one, (Paragraph, Subheading)))


class _Said:
    """The texts of the body's blocks, asked for in reading order."""

    def __init__(self, blocks: list[Block]) -> None:
        self._blocks = blocks
        self._texts = [_folded(block.text) for block in blocks]
        self._places: dict[str, list[int]] = {}
        for i, text in enumerate(self._texts):
            self._places.setdefault(text, []).append(i)
        self._reached = 0

    def next(self, text: str, *, whole: bool) -> list[Block]:
        """The blocks that make up *text*, after those that were found before; where *whole*, the one that is it."""
        some = [i for i in self._places.get(text, ()) if i >= self._reached][:1]
        if not (some or whole):
            some = self._inside(text)
        if some:
            self._reached = some[0] + 1 if whole else some[0]
        return [self._blocks[i] for i in some]

    def _inside(self, text: str) -> list[int]:
        return [i for i in range(self._reached, len(self._texts)) if self._texts[i] and self._texts[i] in text]


def _strings(value: Any) -> Iterator[str]:
    """All texts in a block of the body, in the order of their attributes."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _strings(one)
    elif hasattr(value, "__attrs_attrs__"):
        for attribute in value.__attrs_attrs__:
            if attribute.name not in ("spans", "kind"):
                yield from _strings(getattr(value, attribute.name))


def _attributes(block: Block) -> str:
    """The values of all attributes of a block's media, in one text."""
    if block.media is None:
        return " ".join(value for part in block.parts for value in part.attributes.values() if value)
    maps = (block.media.attributes, *block.media.sources)
    return " ".join(value for attributes in maps for value in attributes.values() if value)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
