"""The lines of a FiveFilters site config, whatever their case, spaces and encoding."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_LINE = re.compile(r"\s*(?P<name>[A-Za-z][\w-]*)\s*(?:\((?P<argument>.*?)\)\s*)?:(?P<value>.*)", re.DOTALL)
_NEWLINE = re.compile(r"\r\n|\n|\r")


class Directive(NamedTuple):
    """A line that asks for something."""

    name: str
    """What for, lower case."""
    value: str
    """Its value, without white space at its ends; may be empty."""
    argument: str | None
    """What stands in brackets behind the name; None if nothing does."""
    line: int
    """The number of the line, from 1."""

    def __str__(self) -> str:
        argument = "" if self.argument is None else f"({self.argument})"
        return f"{self.name}{argument}: {self.value}"


def directives(text: str) -> Iterator[Directive]:
    """The directives of a config; comments and lines that are none are passed over.

    >>> [str(one) for one in directives("# old\\nTitle : //h1\\nreplace_string(<b>): <i>\\n\\n?")]
    ['title: //h1', 'replace_string(<b>): <i>']
    """
    for number, line in enumerate(_NEWLINE.split(text), 1):
        found = None if line.lstrip().startswith("#") else _LINE.fullmatch(line)
        if found:
            yield Directive(found["name"].lower(), found["value"].strip(), found["argument"], number)


def decoded(content: bytes) -> str:
    """The text of a config: UTF-8, UTF-16 with its mark, else Windows-1252, which most older ones are in.

    >>> decoded(b"\\xef\\xbb\\xbftitle: //h1"), decoded(b"strip: caf\\xe9"), decoded("body: //p".encode("utf-16"))
    ('title: //h1', 'strip: café', 'body: //p')
    """
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return content.decode("utf-16", "replace")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")
