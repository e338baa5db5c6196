"""Captions and credits: what a picture shows, apart from who made or owns it."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsparse.lexicon.credits import CREDIT_ENDINGS, CREDIT_OPENINGS, LABELS, UNCERTAIN
from newsparse.parsing.credit_agencies import LONGEST as LONGEST_UNLABELLED
from newsparse.parsing.credit_agencies import is_agencies
from newsparse.parsing.credit_labels import LONGEST, are_capital, label_at, labelled

_BETWEEN = " |/–—-•·,;:、＝\u200b▲△▶◀■□※"
"""What stands between a caption and its credit and belongs to neither."""
_CLOSING = {")": "(", "]": "[", "）": "（", "】": "【", "］": "［", "〕": "〔"}
_COLONS = ":：=＝／/﹕"
_ABBREVIATED = ("Inc.", "Ltd.", "e.V.", "Corp.", "Co.")
_CAPTION_LABELS = (
    "Legende:",
    "Légende :",
    "Caption:",
    "Image caption,",
    "Image caption",
    "Bildunterschrift:",
    "Bildtext:",
)
"""What may stand before a caption."""


class Credited(NamedTuple):
    """A caption without its credit, and the credit."""

    caption: str | None
    """What the picture shows; None if the text is a credit and nothing else."""
    credit: str | None
    """Who made or owns it, without "Photo:", "©" or brackets; None if the text does not say."""


def split_credit(text: str) -> Credited:
    """A caption and the credit at its end.

    >>> split_credit("Rain over Bergen. Photo: Ann Lee / NTB")
    Credited(caption='Rain over Bergen.', credit='Ann Lee / NTB')
    >>> split_credit("Rain over Bergen (AP Photo/Ann Lee)")
    Credited(caption='Rain over Bergen', credit='AP Photo/Ann Lee')
    >>> split_credit("© Ann Lee"), split_credit("Ann Lee (right) in Bergen")
    (Credited(caption=None, credit='Ann Lee'), Credited(caption='Ann Lee (right) in Bergen', credit=None))
    """
    text = " ".join(text.split())
    return split_at(text, credit_start(text))


def split_at(text: str, start: int | None) -> Credited:
    """A caption and its credit, where `credit_start` is known; *text* has its white space folded.

    >>> split_at("Rain over Bergen (AP)", 17)
    Credited(caption='Rain over Bergen', credit='AP')
    """
    if start is None:
        return Credited(caption_text(text), None)
    start = _with_name(text, start)
    return Credited(caption_text(text[:start]), credit_name(text[start:]) or None)


def caption_text(text: str) -> str | None:
    """A caption without separators at its ends and without a label of its own; None if nothing is left.

    >>> caption_text("Caption: Rain over Bergen |"), caption_text("Photo")
    ('Rain over Bergen', None)
    """
    text = text.strip(_BETWEEN)
    for label in _CAPTION_LABELS:
        if text.startswith(label):
            text = text[len(label) :].lstrip(" :,")
    return None if text.casefold() in LABELS else text or None


def credit_name(text: str) -> str:
    """A credit without brackets, label and closing point; "" for a label without a name.

    >>> credit_name("(Foto: Ann Lee)"), credit_name("Photograph by Ann Lee/The Gazette"), credit_name("© dpa")
    ('Ann Lee', 'Ann Lee/The Gazette', 'dpa')
    """
    text = " ".join(text.split()).strip(_BETWEEN)
    if text.casefold().rstrip(":.") in LABELS:
        return ""
    for _ in range(3):
        bare = _unended(_unbracketed(_unlabelled(text))).strip(_BETWEEN)
        if bare == text:
            break
        text = bare
    is_short = text.endswith(_ABBREVIATED) or text[-2:-1].isupper()
    return text.rstrip(",;: ") if is_short else text.rstrip(".,;: ")


def credit_start(text: str) -> int | None:
    """Where the credit at the end of a line begins; None if there is none.

    >>> credit_start("Rain over Bergen (AP)"), credit_start("AP"), credit_start("Rain over Bergen")
    (17, 0, None)
    """
    if not text:
        return None
    if len(text) <= LONGEST_UNLABELLED and text[-1] not in _CLOSING and is_agencies(text) and not _SIGN.search(text, 1):
        return 0
    bracket, label = _bracketed(text), labelled(text)
    if label is not None and (bracket is None or label <= bracket):
        return label
    return bracket if bracket is not None else _named(text)


def _bracketed(text: str) -> int | None:
    """Where the bracket at the end of a text begins, if a credit is in it."""
    bare = text.rstrip(" .")
    opening = _CLOSING.get(bare[-1:])
    if opening is None:
        return None
    start = bare.rfind(opening)
    inner = bare[start + 1 : -1].strip()
    if start < 0 or not inner or len(inner) > LONGEST:
        return None
    return start if _is_credit_in_bracket(inner, text[:start].rstrip()) else None


def _is_credit_in_bracket(inner: str, before: str) -> bool:
    """True for a label, a label and a name, an agency, or the name of a person after the caption's last sentence."""
    if labelled(inner) == 0 or is_agencies(inner) or _is_made_like_credit(inner):
        return True
    label, _, name = inner.partition(" ")
    if label.casefold() in LABELS:
        return bool(name) and are_capital(name)
    return before[-1:] in (".", "!", "?", "”") and " " in inner and are_capital(inner)


def _is_made_like_credit(text: str) -> bool:
    """True for "Ann Lee/The Gull", and for a text that ends as credits do in East Asian scripts."""
    if text.isascii():
        return _NAME_AND_HOUSE.fullmatch(text) is not None
    return len(text) < 30 and text.endswith(CREDIT_ENDINGS)


_SIGN = re.compile("[©ⓒⒸ]|[(（][cCＣ][)）]")
_NAME_AND_HOUSE = re.compile(r"[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){1,3} ?/ ?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}")
"""A photographer and the house: "Ann Lee/The Gull"."""

_CLOSERS = "[.!?。！？…»”\"’'|)\\]）•·▲]"
_END = re.compile(
    rf"[{_CLOSERS[1:-1]}\s/](?:(?<=\s)(?:[/|–—-]\s|/)|(?<!\s)(?:(?<={_CLOSERS})(?:\s+|$)|(?<=[가-힣][./])|(?<=。)))"
)
"""What ends the caption: a closing mark and space, or a separator. It begins with a set: so the search is fast, and goes
on soon at the commonest sign, a space between two words."""
_SEPARATORS = frozenset("/|–—-")


def _named(text: str) -> int | None:
    """Where a known agency or archive begins that stands without label at the end of a text."""
    tail = max(0, len(text) - LONGEST_UNLABELLED - 3)
    for match in list(_END.finditer(text, tail))[-3:]:
        if is_agencies(text[match.end() :].strip(_BETWEEN)):
            return match.start() if match.group().strip() in _SEPARATORS else match.end()
    return None if text.isascii() else _east_asian(text)


def _east_asian(text: str) -> int | None:
    """Where a name begins that Chinese, Japanese or Korean mark by what follows it ("photographed"), or by a slash."""
    bare = text.rstrip("。. ")
    if not bare.endswith(CREDIT_ENDINGS):
        sentence, slash, name = text.rpartition(" /")
        return len(sentence) if slash and 1 < len(name) < 16 and "가" <= name[0] <= "힣" else None
    start = max(bare.rfind(mark) for mark in "、。＝=，,.　") + 1
    return start if 2 < len(bare) - start <= 20 else None


def _with_name(text: str, start: int) -> int:
    """Where a name begins that stands between the caption's last sentence and an agency in brackets; else *start*."""
    if text[start : start + 1] not in _CLOSING.values():
        return start
    sentence = max(text.rfind(end, 0, start) for end in (". ", "! ", "? "))
    words = text[sentence + 2 : start].split()
    return sentence + 2 if sentence > 0 and 1 < len(words) < 5 and all(word[0].isupper() for word in words) else start


def _unlabelled(text: str) -> str:
    """The text without the label that opens it."""
    if mark := label_at(text):
        return text[mark.end() :].lstrip(" :")
    if text[:9].lower() == "copyright":
        return text[9:].lstrip(" :")
    if paper := _PAPER_PHOTO.match(text):
        return text[paper.end() :]
    tokens = text.split(" ", 4)
    for count in range(min(3, len(tokens)), 0, -1):
        head = " ".join(tokens[:count])
        rest = text[len(head) :].strip()
        if _is_label(head) or (rest and head.casefold() in CREDIT_OPENINGS):
            return rest
    return _without_first(text, tokens[0])


_PAPER_PHOTO = re.compile(r"(?:[A-Z][\w’'&-]* ){1,3}photos? by ")
"""A label with the name of the paper: "Gazette photo by"."""


def _is_label(head: str) -> bool:
    return head[-1:] in _COLONS and head[:-1].rstrip().casefold() in LABELS


def _without_first(text: str, first: str) -> str:
    """The text without a label that has no space behind it ("Foto:dpa"), or no colon ("Foto dpa", "Bild © dpa")."""
    at = min((i for colon in _COLONS if (i := first.find(colon)) > 0), default=len(first))
    if first[:at].casefold() not in LABELS:
        return text
    if at < len(first):
        return text if first[at] == "/" and first[:at].casefold() in UNCERTAIN else text[at + 1 :].strip()
    name = text[at:].strip()
    return name if label_at(name) or is_agencies(name) or are_capital(name) else text


def _unbracketed(text: str) -> str:
    """The text without a bracket around all of it, or without half a bracket."""
    opening = _CLOSING.get(text[-1:])
    if opening and text.startswith(opening) and text.count(opening) == 1:
        return text[1:-1]
    if text[:1] in _CLOSING.values() and not any(close in text for close in _CLOSING):
        return text[1:]
    return text[:-1] if opening and opening not in text else text


def _unended(text: str) -> str:
    """The text without "photographed by" or "provided by" as Chinese, Japanese and Korean put it: at the end."""
    if not text.isascii():
        for ending in CREDIT_ENDINGS:
            if text.endswith(ending) and len(text) > len(ending) + 1:
                return text[: -len(ending)].rstrip()
    return text
