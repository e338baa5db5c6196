"""The field `updates`: the entries of a live blog, as shown, with what is declared of them; else as declared."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from newsparse.evidence import Candidate, Found
from newsparse.fields.blocks import Builder
from newsparse.fields.case import Case
from newsparse.fields.update_boxes import entries, time_part
from newsparse.fields.update_declared import Declaration, declarations, keys_of
from newsparse.page import Block, Box, Role
from newsparse.parsing.instants import read_instant
from newsparse.parsing.likeness import squeeze
from newsparse.parsing.names import read_byline
from newsparse.records import Author, Timestamp, Update

_KEPT = (Role.BODY, Role.NOTE, Role.EMBED, Role.MEDIA)
_CLOCK = re.compile(r"^\W{0,2}\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\b\.?)?\W{0,3}", re.I)
_HEADINGS = ("h2", "h3", "h4", "h5", "h6")


def resolve(case: Case) -> Found[tuple[Update, ...]]:
    """The entries in the page's order.

    What an entry shows (text, headline, time, author) is taken from the page; a declared entry with the same headline,
    text, fragment or moment adds what is not shown. Where no entries are shown, the declared ones count.
    """
    if case.verdict.value != "live-blog":
        return Found((), reason="the page is no live blog")
    declared = declarations(case)
    boxes = entries(case)
    shown = [update for box in boxes if (update := _shown(case, box)).body]
    if shown:
        known = {key: one for one in reversed(declared) for key in keys_of(one.update)}
        note = f"{len(shown)} entries shown, {len(declared)} declared"
        candidate = Candidate("page", boxes[0].path(), shown[0].text[:500], 0.9, note)
        return Found(tuple(_completed(update, known) for update in shown), candidate)
    if declared:
        first = declared[0].first
        candidate = Candidate(first.source, first.where(), first.value[:500], 0.9, f"{len(declared)} entries declared")
        return Found(tuple(one.update for one in declared), candidate)
    return Found((), reason="no entries are shown or declared")


def _shown(case: Case, box: Box) -> Update:
    blocks = case.reading.blocks_in(box)
    head = _heading(case, blocks)
    builder = Builder(case, case.pictures)
    for block in blocks:
        role = case.role(block)
        if role in _KEPT and block is not head:
            builder.add(block, role)
    name = box.id
    return Update(
        published=_moment(blocks),
        headline=head.text if head is not None else None,
        authors=_authors(case, blocks),
        body=builder.blocks(),
        url=case.absolute(f"{case.url}#{name}") if name and case.url else None,
    )


def _heading(case: Case, blocks: Sequence[Block]) -> Block | None:
    """The heading before the first text of an entry."""
    for block in blocks:
        if block.box.tag in _HEADINGS and block.text:
            return block
        if case.role(block) is Role.BODY and len(block.text) > 60:
            break
    return None


def _moment(blocks: Sequence[Block]) -> Timestamp | None:
    part = time_part(blocks)
    return read_instant(part.attributes.get("datetime") or "") if part is not None else None


def _authors(case: Case, blocks: Sequence[Block]) -> tuple[Author, ...]:
    """Whom the entry names: in a byline of its own, or beside its time."""
    lines = [block.text for block in blocks if case.role(block) is Role.BYLINE]
    lines += [_CLOCK.sub("", block.text) for block in blocks if case.role(block) is Role.DATE]
    read = (read_byline(line, language=case.language).authors for line in lines if not line.isupper())
    return next((authors for authors in read if authors), ())


def _completed(update: Update, known: dict[str, Declaration]) -> Update:
    """The entry with what a declaration of the same entry adds."""
    same = next((known[key] for key in keys_of(update) if key in known), None)
    if same is None:
        return update
    said = same.update
    return attrs.evolve(
        update,
        published=update.published or said.published,
        headline=update.headline or _set_apart(said, update),
        authors=update.authors or said.authors,
        url=said.url or update.url,
    )


def _set_apart(said: Update, shown: Update) -> str | None:
    """A declared headline that is not merely the start of the text."""
    headline = said.headline
    return None if headline and squeeze(shown.text).startswith(squeeze(headline.rstrip(" .…"))) else headline
