"""Leads: what stands over or before links to other pieces, and what it says of them."""

from __future__ import annotations

from typing import Literal

from newsparse.lexicon.related import CALLS, GENERAL, LABELS, LEADS, MORE, STARTS
from newsparse.lexicon.related_lists import LIST_STARTS, LISTS
from newsparse.parsing.openings import openings

Lead = Literal["", "related", "list"]

LONGEST = 70
"""No label is longer."""
_EDGES = " \t\n.:：;|/\\•·–—-_*+#>»›→▶►■□◆●▼▽✅👉⇒➤🔴📌【】[]()（）…!！?«‹<＜＞〈〉《》＝=◎◇★☆※\"“”„'"
_DOTTED = "i\u0307"
"""What the Turkish capital İ becomes in lower case."""


def lead_key(text: str) -> str:
    """A label as the tables write it: lower case, straight apostrophes, without marks at its ends.

    >>> lead_key("■ You’ll like: ")
    "you'll like"
    """
    key = text.strip(_EDGES).casefold()
    if "(" in key or "（" in key:
        key = key.replace("（", "(").partition("(")[0].rstrip()
    if "’" in key:
        key = key.replace("’", "'")
    return key.replace(_DOTTED, "i") if _DOTTED in key else key


def lead_of(text: str) -> Lead:
    """What a short text over links presents: pieces that go with the article, a list of the site's own, or neither.

    >>> lead_of("Read next"), lead_of("More from Europe"), lead_of("Most read"), lead_of("Europe")
    ('related', 'related', 'list', '')
    """
    if len(text) > LONGEST:
        return ""
    key = lead_key(text)
    return _LEADS.get(key) or _begins(key)


def is_general(text: str) -> bool:
    """True for a label that says no more than that there is more.

    >>> is_general("More stories:"), is_general("More on this story")
    (True, False)
    """
    return lead_key(text) in GENERAL


def is_call(text: str) -> bool:
    """True for the text of a link that names no piece.

    >>> is_call("Read more »"), is_call("Heavy rain hits Spain")
    (True, False)
    """
    key = lead_key(text)
    return key in CALLS or key in _LEADS


def under(label: str) -> str:
    """How provenance says what label a related link stands under; `label_of` reads it back."""
    return f"{_UNDER}{label}"


def label_of(rule: str) -> str | None:
    """The label of a rule that `under` wrote, without the colon at its end; None for another rule.

    >>> label_of(under("Read next:")), label_of("mark of related links")
    ('Read next', None)
    """
    return rule[len(_UNDER) :].rstrip(" :：") or None if rule.startswith(_UNDER) else None


_UNDER = "under the label "
LABEL_RULE = "label of links"
"""How provenance says that a block is a label."""


def _begins(key: str) -> Lead:
    """What the first words of a label say; "More: Weather" says as much as "More on weather"."""
    head, colon, rest = key.partition(": ")
    if colon and rest and head in MORE:
        return "related"
    for start, lead in _STARTS.get(key.partition(" ")[0], ()):
        if key.startswith(start):
            return lead
    return ""


def is_promotion_lead(text: str) -> bool:
    """True for what stands before a single link in the text that leads to another piece.

    >>> is_promotion_lead("READ MORE: "), is_promotion_lead("Video: "), is_promotion_lead("Video ")
    (True, True, False)
    >>> is_promotion_lead("He said: ")
    False
    """
    key = lead_key(text)
    if key in LABELS:
        return True
    ends = text.rstrip()[-1:] in _CLOSERS
    return ends and (key in LEADS or (len(key) <= LONGEST and _begins(key) == "related"))


_CLOSERS = frozenset(":：|>»›→▶►–—-")


def _by_first() -> dict[str, tuple[tuple[str, Lead], ...]]:
    """First word -> the beginnings of labels with it and what they present; those of lists first."""
    found: dict[str, list[tuple[str, Lead]]] = {}
    tables: tuple[tuple[frozenset[str], Lead], ...] = ((LIST_STARTS, "list"), (STARTS, "related"))
    for table, lead in tables:
        for start in sorted(table):
            found.setdefault(start.partition(" ")[0], []).append((start + " " if start.isascii() else start, lead))
    return {first: tuple(many) for first, many in found.items()}


OPENINGS = openings((*LABELS, *LISTS, *STARTS, *LIST_STARTS, *MORE))
"""How the texts open for which `lead_of` finds something."""
_LEADS: dict[str, Lead] = {**dict.fromkeys(LISTS, "list"), **dict.fromkeys(LABELS, "related")}
_STARTS = _by_first()
