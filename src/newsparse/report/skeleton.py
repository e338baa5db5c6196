"""A page of HTML that is whole in one file, and in which no text can become mark-up or script."""

from __future__ import annotations

import base64
import hashlib
import html
from collections.abc import Iterable
from importlib.resources import files

_SEEN = {code: chr(0x2400 + code) for code in range(32) if chr(code) not in "\t\n"}
_SEEN[0x7F] = "␡"
_SEEN.update(dict.fromkeys(range(0xD800, 0xE000), "\ufffd"))
"""Characters that HTML forbids or drops → signs that show them."""


def escaped(text: str) -> str:
    """A text as HTML, for content and for quoted attributes.

    >>> print(escaped('<b title="x">\\x00'))
    &lt;b title=&quot;x&quot;&gt;␀
    """
    return html.escape(text.translate(_SEEN))


def element(tag: str, content: Iterable[str] | str = "", **attributes: str | int | None) -> str:
    """An element: *content* is HTML, attributes are text; a None is left out, "_" is written "-", `class_` is `class`.

    >>> element("a", escaped("R & B"), href="#b1", data_blocks="1 2", class_=None)
    '<a href="#b1" data-blocks="1 2">R &amp; B</a>'
    """
    given = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{escaped(str(value))}"'
        for name, value in attributes.items()
        if value is not None
    )
    return f"<{tag}{given}>{content if isinstance(content, str) else ''.join(content)}</{tag}>"


def spoken(text: str, **attributes: str | int | None) -> str:
    """A text of the page: kept apart, so that its direction of writing does not spread."""
    return element("bdi", escaped(text), dir="auto", **attributes)


def document(title: str, content: str, name: str) -> str:
    """The page; its style and script are the files *name*.css and, if there is one, *name*.js of this room.

    A content security policy lets the browser run and load only these two, whatever else may stand in the page.
    """
    folder = files("newsparse.report")
    style = folder.joinpath("common.css").read_text("utf-8") + folder.joinpath(f"{name}.css").read_text("utf-8")
    file = folder.joinpath(f"{name}.js")
    script = file.read_text("utf-8") if file.is_file() else ""
    allowed = _hash(script) if script else "'none'"
    policy = f"default-src 'none'; style-src {_hash(style)}; script-src {allowed}; base-uri 'none'; form-action 'none'"
    running = f"<script>{script}</script>" if script else ""
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escaped(policy)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="referrer" content="no-referrer">\n'
        f"<title>{escaped(title)}</title>\n<style>{style}</style></head>\n"
        f"<body>{content}\n{running}</body></html>\n"
    )


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    return f"'sha256-{digest}'"
