"""Plain values ↔ JSON text (RFC 8259)."""

from __future__ import annotations

import json
import re
from typing import Any

from newsparse.errors import RecordError

# Code points that JSON allows as they are, but that end a line for some readers of JSON Lines (U+0085, U+2028,
# U+2029), steer a terminal (U+007F to U+009F) or have no UTF-8 (lone surrogates).
_UNEASY = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def to_json(plain: object, indent: int | None = None) -> str:
    """*plain* as JSON: one line, or lines indented by *indent* spaces.

    Non-ASCII text stays readable; the text can be encoded as UTF-8, and has no line break where *indent* is None.

    >>> to_json({"headline": "Łódź\\u2028"})
    '{"headline": "Łódź\\\\u2028"}'
    """
    return _UNEASY.sub(_escape, json.dumps(plain, ensure_ascii=False, allow_nan=False, indent=indent))


def _escape(uneasy: re.Match[str]) -> str:
    return f"\\u{ord(uneasy[0]):04x}"


def from_json(text: str | bytes) -> Any:
    """What the JSON *text* says; raises `RecordError` where it is no JSON.

    >>> from_json('{"headline": }')
    Traceback (most recent call last):
    newsparse.errors.RecordError: record: not JSON: Expecting value: line 1 column 14 (char 13)
    """
    try:
        return json.loads(text)
    except RecursionError:
        raise RecordError("record: nested too deep") from None
    except ValueError as error:
        raise RecordError(f"record: not JSON: {error}") from None
