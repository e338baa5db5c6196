"""The encoding of bytes that name none: whose text looks most like a language."""

from __future__ import annotations

import re
from collections import Counter
from typing import NamedTuple

from newsparse.decode.labels import decode_as

SAMPLE = 4_096
"""Bytes of text that are weighed."""

DEFAULT = "windows-1252"
"""The standard's last resort."""


class Habit(NamedTuple):
    """The characters beyond ASCII that texts of a language are made of."""

    languages: str
    """ISO 639 codes, as in `lang`."""
    encodings: str
    """Canonical names of the encodings that its pages use."""
    letters: str
    """Its commonest characters beyond ASCII, in lower case."""
    share: float
    """The part that they make up of the characters beyond ASCII in an ordinary text."""


_KANA = "".join(map(chr, (*range(0x3041, 0x3094), *range(0x30A1, 0x30F7)))) + "ー"
_HANGUL = "이다는을의에가하고지기로한도를서은대사인어자시해리스일과수정부나전보라만아그국장들제으원여있상주년니였했"
_SIMPLIFIED = "的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学对可里后"
_TRADITIONAL = "的一是不了在人有我他這中大來上國個到說們為子和你地出道也時年得就那要下以生會自著去之過家學對可裡後"
_CYRILLIC = "оеаинтсрвлкмдпуыіь"
_ARABIC = "اليمنرتوبةدعفسهكقح"

HABITS = (
    # Of equal scores the first wins: the encodings of Western Europe, as the standard prefers them.
    Habit("en nl", "windows-1252", "éëïèó", 0.9),
    Habit("de", "windows-1252", "äöüß", 0.9),
    Habit("fr", "windows-1252", "éèêàâçîôûùëïœ", 0.9),
    Habit("es gl", "windows-1252", "áéíóúñü", 0.9),
    Habit("pt", "windows-1252", "ãõçáéíóúâêôà", 0.9),
    Habit("it ca", "windows-1252", "àèéìòùçíóú", 0.9),
    Habit("sv da no nb nn fi", "windows-1252", "åäöæøé", 0.9),
    Habit("is fo", "windows-1252", "áéíóúýþæðö", 0.9),
    Habit("pl", "windows-1250 iso-8859-2", "ąęółśżźćń", 0.9),
    Habit("cs", "windows-1250 iso-8859-2", "ěščřžýáíéůúňťďó", 0.9),
    Habit("sk", "windows-1250 iso-8859-2", "áéíóúýčďľňšťžäôĺŕ", 0.9),
    Habit("hu", "windows-1250 iso-8859-2", "áéíóöőúüű", 0.9),
    Habit("hr sl bs sr", "windows-1250 iso-8859-2", "čćžšđ", 0.9),
    Habit("ro", "windows-1250 iso-8859-2", "ăâîşţ", 0.9),
    Habit("tr az", "windows-1254", "ığüşöç", 0.9),
    Habit("lt", "windows-1257", "ąčęėįšųūž", 0.9),
    Habit("lv", "windows-1257", "āčēģīķļņšūž", 0.9),
    Habit("et", "windows-1257", "äöüõšž", 0.9),
    Habit("vi", "windows-1258", "ăâđêôơư\u0300\u0301\u0303\u0309\u0323", 0.8),
    Habit("ru uk be bg mk sr kk", "windows-1251 koi8-r iso-8859-5", _CYRILLIC, 0.8),
    Habit("uk", "koi8-u", _CYRILLIC + "їєґ", 0.85),
    Habit("el", "windows-1253 iso-8859-7", "αοιετσνηυρπκλμςάέίόήωδγθχ", 0.9),
    Habit("he yi", "windows-1255", "יוהלאתרבמשנםדחפקע", 0.85),
    Habit("ar fa ur", "windows-1256 iso-8859-6", _ARABIC, 0.8),
    Habit("th", "windows-874", "านรอกเงมยลวดทสตะปบคหแ่้็ัิีุู", 0.8),
    Habit("ja", "shift_jis euc-jp", _KANA, 0.5),
    Habit("ko", "euc-kr", _HANGUL, 0.4),
    Habit("zh", "gb18030", _SIMPLIFIED, 0.2),
    Habit("zh", "big5", _TRADITIONAL, 0.2),
)

_MARKS = frozenset("“”‘’„‚–—…«»·•°§©®™€\u00a0¿¡、。「」，．：")
_WIDE = frozenset(("ja", "ko", "zh"))
"""Languages whose words stand beside ASCII letters, and whose characters take two bytes."""
_HINT = 0.15
"""What `<html lang>` adds to the score of its language."""
_ASCII = bytes(range(128))
_TIE = 0.01
"""Decides between encodings that both make good text of a page: the one with more usual letters."""
_MIXED = re.compile("[A-Za-z](?=[\u0370-\u0e7f])|[\u0370-\u0e7f](?=[A-Za-z])")


def guess(html: bytes, language: str = "") -> tuple[str, float]:
    """The likeliest encoding of bytes that are no UTF-8, and how much its text looks like a language (0 to about 1).

    *language*: of `<html lang>`, lower case, without region; "" if unknown.

    >>> guess("Дождь шёл всю ночь и ещё половину дня".encode("koi8-r"))[0]
    'koi8-r'
    """
    sample = _sample(html)
    width = len(sample.translate(None, _ASCII))
    best, score = DEFAULT, 0.0
    seen: dict[str, Counter[str]] = {}
    for habit in HABITS:
        for encoding in habit.encodings.split():
            if encoding not in seen:
                seen[encoding] = _characters(decode_as(sample, encoding))
            found = _score(habit, seen[encoding], width) + _HINT * (language in habit.languages.split())
            if found > score:
                best, score = encoding, found
    return best, score


def _sample(html: bytes) -> bytes:
    pieces: list[bytes] = []
    size = 0
    for piece in re.split(rb"[<>]", html):
        if size < SAMPLE and not piece.isascii():
            pieces.append(piece)
            size += len(piece)
    return b" ".join(pieces)[: 2 * SAMPLE]


def _characters(text: str) -> Counter[str]:
    """How often each character beyond ASCII occurs; under "" how often one of another script touches a Latin letter."""
    counts = Counter(c for c in text if c > "\x7f")
    counts[""] = len(_MIXED.findall(text))
    return counts


def _score(habit: Habit, counts: Counter[str], width: int) -> float:
    wide = habit.languages in _WIDE
    total = 0.0 if wide else -float(counts[""])
    for character, count in counts.items():
        total += count * _weight(character, habit.letters)
    share = total * (2 if wide else 1) / width
    return min(1.0, share / habit.share) + _TIE * share


def _weight(character: str, letters: str) -> float:
    if character == "":
        return 0.0
    if character in letters:
        return 1.0
    if character in _MARKS or character.lower() in letters:
        return 0.5
    return -2.0 if character == "\ufffd" or character < "\xa0" else 0.0
