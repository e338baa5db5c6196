"""Where a credit begins that opens with a label: "Photo:", "Foto von", "©", "写真＝"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from operator import itemgetter

from newsparse.lexicon.credits import BARE, BY, CREDIT_OPENINGS, LABELS, UNCERTAIN
from newsparse.lexicon.tables import words

LONGEST = 140
"""No credit is longer, in characters."""
_MOST_SPACES = 14
_LONGEST_LABEL = 40

_CJK_LABEL = (
    "(?:写真|撮影|画像|提供|出典|引用元|图片?来源|圖片?來源|照片[来來]源|[图圖][源自]?|[攝摄]影?|資料照|사진|그래픽|출처|제공)"
    r"(?:提供|\s?제공|\s?출처)?\s?[:：=＝／/]"
)
"""Labels in scripts that set no space before them."""
_SIGN = re.compile(r"[©ⓒⒸ(（](?:(?<=[©ⓒⒸ])|[cCＣ][)）])")
_SHORT = re.compile(
    r"[CFPRDfprd](?:(?:(?<=[Ff])ot|(?<=F)OT|(?<=[Pp])h|(?<=[Rr])ys|(?<=[Dd])ok)\. ?(?=\w)|(?<=C)redit ?(?:\.\.\.|…))"
)
_SHORT_HINTS = ("ot.", "OT.", "h.", "ys.", "ok.", "redit")
_CJK = re.compile(_CJK_LABEL)
_EAST = re.compile("[\u3400-\u9fff\uac00-\ud7a3]")
_HINTS = (
    ("sign", _SIGN),
    ("colon", re.compile("[:：=＝／/﹕]")),
    ("bare", re.compile(f"(?:{'|'.join(sorted(BARE))})(?= )")),
    ("by", re.compile(f" (?P<by>{'|'.join(sorted(BY))})(?= )")),
)
"""What a labelled credit has at or near its beginning. Each begins with a set or a literal, so that its search is fast: all
in one expression take twice as long."""

Hint = tuple[int, str, re.Match[str]]
"""Where a hint begins, its kind, and the match."""


_SURE_BY = frozenset(("by", "par", "door", "av", "of", "oleh"))
"""By-words that mean nothing else after a word for a picture; after "Foto de" the family may follow as well."""
_POINTING = words("im in the this dem diesem zum am auf la le l'image el en sur na nel nella bilden bildet dit deze op")
"""After these, a word for a picture points at what it shows: "In the picture:", "Im Bild:"."""
_WIRE = re.compile(r"(?<!\w)(?:AP|AFP|PA|EPA|PTI|ANI|REUTERS|ANTARA|AA|EFE|LUSA|ANSA) $")
_PAPER = re.compile(r"(?<!\S)(?:[A-Z][\w’'&-]* ){1,3}$")
"""The paper whose photographer is named: "Gazette photo by"."""
SMALL_WORDS = words(
    "of the for via and und et y e de von van der du la le les di da do dos den af av at in to on with"
)
"""Words that names have inside."""
_BOUNDS = ".!?。！？…»”\"’'()[]（）|/–—-•·,;:、"
"""What stands at the end of the caption, or between it and the credit."""
_OPENING_BRACKETS = "([（【［"


def label_at(text: str) -> re.Match[str] | None:
    """The sign or short form that opens a text and stands for a label; None if none does.

    >>> label_at("© Ann Lee").group(), label_at("Ann Lee") is None
    ('©', True)
    """
    return _SIGN.match(text) or _SHORT.match(text)


def labelled(text: str) -> int | None:
    """Where a credit begins that has a label and goes on to the end of the text; None if there is none.

    >>> labelled("Rain over Bergen. Photo: Ann Lee"), labelled("Rain over Bergen: a report")
    (18, None)
    """
    for hint in _hints(text, max(0, len(text) - LONGEST - 20)):
        rest = text[hint[2].end() :]
        if len(rest) > LONGEST or rest.count(" ") > _MOST_SPACES:
            continue
        start = _start(text, hint, rest)
        if start is not None:
            before = text[:start].rstrip()
            return len(before) - 1 if before[-1:] and before[-1] in _OPENING_BRACKETS else start
    return None


def _hints(text: str, first: int) -> Iterable[Hint]:
    """The hints in a text from an index on, in order; of two that overlap the one that begins first."""
    found = [(match.start(), kind, match) for kind, one in _HINTS for match in one.finditer(text, first)]
    if any(map(text.__contains__, _SHORT_HINTS)):
        found += [(match.start(), "short", match) for match in _SHORT.finditer(text, first)]
    if not text.isascii() and _EAST.search(text, first):
        found += [(match.start(), "cjk", match) for match in _CJK.finditer(text, first)]
    return _apart(found) if len(found) > 1 else found


def _apart(found: list[Hint]) -> Iterator[Hint]:
    end = 0
    for hint in sorted(found, key=itemgetter(0)):
        if hint[0] >= end:
            end = hint[2].end()
            yield hint


def _start(text: str, hint: Hint, rest: str) -> int | None:
    """Where the label begins that a hint ends; None if it ends none."""
    at, kind, match = hint
    if kind == "sign":
        return _before_sign(text, at)
    if kind == "short":
        return None if text[at - 1 : at].isalnum() else at
    if kind == "bare":
        return at if _is_apart(text, at) and are_capital(rest) else None
    if kind == "by":
        return _before_by(text, match, rest)
    return at if kind == "cjk" else _before_colon(text, at, rest)


def _before_sign(text: str, at: int) -> int:
    """Where the word for a picture stands before a sign ("Bild © dpa"); else where the sign stands."""
    word = _last_words(text[max(0, at - _LONGEST_LABEL) : at], 1)
    return at - len(word) - 1 if word[:1].isupper() and word.casefold() in LABELS else at


def _is_apart(text: str, start: int) -> bool:
    before = text[:start].rstrip()
    return not before or before[-1] in _BOUNDS


def _before_by(text: str, match: re.Match[str], rest: str) -> int | None:
    """Where the word for a picture stands before a by-word, if a name follows."""
    before = text[max(0, match.start() - _LONGEST_LABEL) : match.start()]
    word = _last_words(before, 1)
    if f"{word} {match['by']}".casefold() not in CREDIT_OPENINGS or not are_names(rest):
        return None
    start = match.start() - len(word)
    if not word[:1].isupper():
        paper = _PAPER.search(before[: len(before) - len(word)])
        if paper is None:
            return None
        start -= len(paper.group())
    named = match["by"] in _SURE_BY or rest.lstrip()[:1].isupper()
    return start if named and _is_apart(text, start) else None


def _before_colon(text: str, end: int, rest: str) -> int | None:
    """Where the longest label begins that ends before a colon; an agency before it ("AP Photo/") belongs to it."""
    before = text[max(0, end - _LONGEST_LABEL) : end].rstrip()
    for count in (3, 2, 1):
        name = _last_words(before, count)
        if (folded := name.casefold()) not in LABELS:
            continue
        outside = before[: len(before) - len(name)]
        if outside.rstrip().rpartition(" ")[2].lower() in _POINTING or (
            folded in UNCERTAIN and _is_text(name, outside, rest)
        ):
            return None
        wire = _WIRE.search(outside)
        start = len(text[:end].rstrip()) - len(name) - (len(wire.group()) if wire else 0)
        return start if _is_apart(text, start) or not text[start].islower() else None
    return None


def _is_text(name: str, outside: str, rest: str) -> bool:
    """True where a word for a picture seems to be one of a sentence: small, or before a sentence."""
    return bool(outside and name[0].islower()) or (rest.count(" ") > 5 and not are_names(rest))


def _last_words(text: str, count: int) -> str:
    """The last words of a text, without what is set before the first of them with no space between."""
    words = text.split()[-count:]
    if words:
        words[0] = words[0][max(map(words[0].rfind, '.!?)]([（【”"')) + 1 :] or words[0]
    return " ".join(words)


def are_names(text: str) -> bool:
    """True for words with capitals, but for those that names have inside.

    >>> are_names("Ann Lee of the Gazette"), are_names("a dog that eats grass")
    (True, False)
    """
    words = text.split()
    return 0 < len(words) <= 10 and not any(
        word[0].islower() and word.strip(",.;") not in SMALL_WORDS for word in words
    )


def are_capital(text: str) -> bool:
    """True for up to five words that all begin with a capital.

    >>> are_capital("Ann Lee"), are_capital("of the day")
    (True, False)
    """
    words = text.split()
    return 0 < len(words) <= 5 and all(word[0].isupper() for word in words)
