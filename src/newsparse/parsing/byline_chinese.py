"""Chinese byline pieces: several labels in one line, and papers' names before their reporters."""

from __future__ import annotations

import re

from newsparse.lexicon.eastasian import AUTHOR_PREFIXES, CHINESE_LABELS, CHINESE_REPORTERS
from newsparse.lexicon.nameparts import CHINESE_SURNAMES

_LABEL = re.compile(rf"[ ](?=(?:{'|'.join(CHINESE_LABELS)})(?:[ :/]|[\u4e00-\u9fff]{{2,4}}(?:[ |:,/()]|$)))")
_OUTLET = re.compile(rf"([\u3400-\u9fff·]{{2,16}}?)((?:{'|'.join(CHINESE_REPORTERS)})[ ]*)([\u3400-\u9fff]{{2,4}})(?=[ ]|$)")
_OWN = ("本报", "本報", "本网", "本網", "本刊", "本社")


def is_chinese(text: str) -> bool:
    """Whether a text has Chinese characters and none that only Japanese or Korean have.

    >>> is_chinese("记者 王小明"), is_chinese("山田さん"), is_chinese("Jane")
    (True, False, False)
    """
    return not any("\u3040" <= c <= "\u30ff" or "\uac00" <= c <= "\ud7af" for c in text) and any(
        "\u4e00" <= c <= "\u9fff" for c in text
    )


def labels_apart(line: str) -> str:
    """The line with a bar before each label that follows a name.

    >>> labels_apart("记者 王小明 通讯员 李红")
    '记者 王小明 | 通讯员 李红'
    """
    return _LABEL.sub(" | ", line)


def without_outlet(piece: str) -> str:
    """A piece without the paper's name before its reporter's.

    >>> without_outlet("海鸥报记者 王小明"), without_outlet("海鸥报记者王小明"), without_outlet("王小明记者 李红")
    ('记者 王小明', '记者 王小明', '王小明记者 李红')
    """
    found = None if piece.startswith(AUTHOR_PREFIXES) else _OUTLET.match(piece)
    if found is None or _is_name(found[1]) or not _is_name(found[3]):
        return piece
    return f"{found[2].strip()} {piece[found.start(3) :]}"


def _is_name(word: str) -> bool:
    """Whether a word may be a whole Chinese name: two or three characters behind a surname."""
    return len(word) in (2, 3, 4) and word[0] in CHINESE_SURNAMES and not word.startswith(_OWN) and word[-1] not in "报網网社"
