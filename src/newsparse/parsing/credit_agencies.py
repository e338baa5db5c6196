"""Agencies and picture archives as credits name them, alone or beside the photographer."""

from __future__ import annotations

import re

from newsparse.lexicon.agencies import AGENCIES, CAPITALS_ONLY
from newsparse.lexicon.credits import LABELS, PICTURE_AGENCIES
from newsparse.parsing.credit_labels import SMALL_WORDS

LONGEST = 80
"""No credit without a label is longer, in characters."""
_MOST_NAMES = 6
_MOST_SPACES = 9
_LONGEST_NAME = 40

_BETWEEN_NAMES = re.compile(r"[/|,;+&)\s](?:(?<=\s)(?:[–—-]\s|via\s|for\s|\()|(?<!\s))")
"""It begins with a set: so the search is fast."""
_SENTENCE = re.compile(r"(?<=\w\w)[.!?。]\s")
_SMALL_TOO = frozenset(("dpa", "epd", "sda", "apa"))
"""Agencies that write themselves in small letters."""


def is_agencies(text: str) -> bool:
    """True for the name of an agency or archive, alone or beside a few names: "dpa/Ann Lee", "Getty Images".

    >>> is_agencies("Ann Lee/Reuters"), is_agencies("AFP via Getty Images"), is_agencies("ap"), is_agencies("Ann Lee")
    (True, True, False, False)
    >>> is_agencies("The quay on a Monday | Ann Lee/Reuters")
    False
    """
    if len(text) > LONGEST or text.count(" ") > _MOST_SPACES:
        return False
    label, space, name = text.partition(" ")
    if space and label[:1].isupper() and label.casefold() in LABELS:
        text = name
    names = list(filter(None, map(str.strip, _BETWEEN_NAMES.split(text.strip(" .")))))
    if len(names) > _MOST_NAMES or not any(map(_is_agency, names)):
        return False
    return all(map(_may_be_name, names)) and not _SENTENCE.search(text)


def _may_be_name(name: str) -> bool:
    return len(name) < _LONGEST_NAME and (len(name) < 4 or _is_agency(name) or _has_no_small_words(name))


def _has_no_small_words(name: str) -> bool:
    small = [word.rstrip(":.") for word in name.split() if word.islower()]
    return not name.islower() and all(word in SMALL_WORDS or word in LABELS for word in small)


def _is_agency(name: str) -> bool:
    folded = name.casefold()
    if folded not in PICTURE_AGENCIES and folded not in AGENCIES:
        return False
    if len(folded) < 4 or folded in CAPITALS_ONLY:
        return not name.islower() or folded in _SMALL_TOO
    return True
