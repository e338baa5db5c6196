"""What names a picture whatever its size: the part of its address that all its renditions share."""

from __future__ import annotations

import re
from urllib.parse import unquote

from newsparse.lexicon.tables import words
from newsparse.parsing.urls import path_and_query

_SUFFIX = re.compile(r"\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?|heic|jfif)$", re.I)
_INNER = re.compile(r"https?:/{1,2}[^/]|[?&](?:url|src|image|img|u)=", re.I)
"""Where the address of the picture itself begins in that of a service that resizes it."""
_SIZE_FOLDER = re.compile(
    r"""
    \d{2,4}x\d{2,4} | \d{2,4}[wh] | [wh][_-]?\d{2,4} | s\d{2,4}(?:-[a-z]{1,3}\d*)*   # /640x360/ /w_640/ /s1600-rw/
    | [3-9][0-9]0 | 1[0-8][0-9]0 | 2[1-9]00 | 3[0-9]00                               # /800/ /1600/, but no year
    | [a-z]{1,2}_[\w.:]{1,24}(?:,[a-z]{1,3}_[\w.:]{1,24})*                           # /c_fill,w_640/
    | [a-z]{1,10}=[^/,=]{1,20}(?:,[a-z]{1,10}=[^/,=]{1,20})*                         # /fit=cover,width=660/
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SIZE_ENDING = re.compile(
    r"""
    [-_.@](?:\d{2,4}x\d{2,4} | \d{2,4}[wh] | [wh]\d{2,4} | \d(?:\.\d)?x | scaled | rotated | e\d{13} | resized?
           | thumb(?:nail)? | small | medium | large | full | original | mobile | desktop | square)$
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PLAIN_SIZE = re.compile(r"\d{2,4}[x-]\d{2,4}")
_RUN = re.compile(r"[0-9a-zA-Z][0-9a-zA-Z]{6,}")
"""Where a long name may be: most runs of letters and digits have no digit."""
_LONG_NAME = re.compile(r"[a-z]{0,3}\d{7,}|[0-9a-f]{12,}|[0-9a-z]{20,}", re.I)
_DATE = re.compile(r"[a-z]{0,3}(?:19|20)\d{6}|(?:19|20)\d{10,12}|1\d{9}(?:\d{3})?", re.I)
"""Days and epoch times are long numbers too, but name no picture."""


def picture_key(url: str) -> str:
    """What two renditions of one picture have in common and two pictures do not: the path without its size.

    >>> picture_key("https://img.example.org/w_640/2024/rain-1024x576.jpg?q=80")
    '2024/rain'
    >>> picture_key("https://www.example.org/_next/image?url=%2F2024%2Frain.jpg&w=640")
    '2024/rain'
    >>> picture_key("https://img.example.org/show?id=7&w=640"), picture_key("https://img.example.org/show?id=8&w=640")
    ('show?id=7', 'show?id=8')
    """
    try:
        path, asked = path_and_query(_inner(unquote(url) if "%" in url else url))
    except ValueError:
        return url
    *folders, name = list(filter(None, path.split("/"))) or [""]
    stem = _SUFFIX.sub("", name)
    kept = [folder for folder in folders if not (_may_be_size(folder) and _SIZE_FOLDER.fullmatch(folder))]
    key = "/".join([*kept, _without_size(stem)]).casefold()
    query = _query(asked) if stem == name else ""
    return f"{key}?{query}" if query else key or url


def _may_be_size(folder: str) -> bool:
    """False for most folders: for words, with hyphens between, and for what is too short."""
    return len(folder) > 2 and not folder.replace("-", "").isalpha()


def _inner(url: str) -> str:
    """The address of the picture itself, where a service that resizes it has it inside its own."""
    colon = url.rfind(":")
    if "=" not in url and (colon < 0 or (colon < 6 and url.startswith("http"))):
        return url
    starts = [match for match in _INNER.finditer(url) if match.start()]
    if not starts:
        return url
    last = starts[-1]
    inner = url[last.end() :] if url[last.start()] in "?&" else url[last.start() :]
    return inner if "?" in inner else inner.partition("&")[0]


def _without_size(stem: str) -> str:
    for _ in range(3):
        shorter = _SIZE_ENDING.sub("", stem)
        if not shorter or shorter == stem:
            break
        stem = shorter
    return stem


_SIZE_WORDS = words("w h width height q quality fit crop auto s dpr fm format resize strip rect v ssl t")


def _query(query: str) -> str:
    """The query without the words that only say a size; where the path is no image's name, it names the picture."""
    return "&".join(sorted(one for one in query.split("&") if one and one.partition("=")[0].lower() not in _SIZE_WORDS))


def long_names(url: str) -> frozenset[str]:
    """The long numbers and hashes of an address, which name its picture in every rendition, or the story that it is of.

    >>> sorted(long_names("https://img.example.org/20240613/242244962_v16_9_1600.webp"))
    ['242244962']
    """
    try:
        path = path_and_query(url)[0]
    except ValueError:
        return frozenset()
    if "%" in path:
        path = unquote(path)
    found = [name for run in _RUN.findall(path) if not run.isalpha() for name in _LONG_NAME.findall(run)]
    return frozenset([name.lower() for name in found if any(map(str.isdigit, name)) and not _DATE.fullmatch(name)])


def same_picture(one: str, other: str) -> bool:
    """True if two addresses seem to be of one picture, in whatever size or crop.

    >>> same_picture("https://a.example.org/242244962_16_9_1600.webp", "https://b.example.org/x/242244962_4_3_800.jpg")
    True
    >>> same_picture("https://a.example.org/og/634815.jpg", "https://a.example.org/p/x/634815.jpg")
    True
    """
    key, other_key = picture_key(one), picture_key(other)
    if key == other_key or not long_names(one).isdisjoint(long_names(other)):
        return True
    name = _telling_name(key)
    return name is not None and name == _telling_name(other_key)


def one_key(url: str) -> str:
    """A key that is equal for all addresses under which one page shows a picture: the file's name where that is long.

    >>> one_key("https://a.example.org/zoom/634815.jpg") == one_key("https://a.example.org/small/634815.jpg")
    True
    """
    key = picture_key(url)
    name = key.rpartition("/")[2]
    if (len(name) >= 6 and name.isdecimal()) or (len(name) >= 16 and any(map(str.isdigit, name))):
        return name
    return key


def _telling_name(key: str) -> str | None:
    """The end of a key, if it says enough to be no other picture's: a long name, or one after a folder with a code."""
    folder, _, name = key.rpartition("/")
    if _PLAIN_SIZE.fullmatch(name):
        return None
    if len(name) >= 12 or (len(name) >= 5 and any(map(str.isdigit, name))):
        return name
    folder = folder.rpartition("/")[2]
    return f"{folder}/{name}" if len(folder) >= 6 and any(map(str.isdigit, folder)) else None
