"""What HTTP header fields say about a page."""

from __future__ import annotations

import datetime as dt
from email.message import Message
from email.utils import parsedate_to_datetime

from newsparse.decode.labels import canonical


def charset(content_type: str | None) -> str | None:
    """The encoding that a `Content-Type` names, by its WHATWG name; None where it names none that browsers know.

    >>> charset('text/html; charset="Shift_JIS"'), charset("text/html; charset=utf8mb4"), charset("text/html")
    ('shift_jis', None, None)
    """
    if not content_type or "charset" not in content_type.lower():
        return None
    header = Message()
    header["Content-Type"] = content_type.replace("\r", " ").replace("\n", " ")
    try:
        label = header.get_content_charset()
    except (LookupError, ValueError):  # an RFC 2231 value in an encoding that does not exist
        return None
    return canonical(label) if label else None


def moment(date: str | None) -> dt.datetime | None:
    """The moment of a `Date` header field, aware; None where it is no date.

    >>> moment("Sun, 22 Nov 2026 08:30:00 GMT")
    datetime.datetime(2026, 11, 22, 8, 30, tzinfo=datetime.timezone.utc)
    >>> moment("yesterday") is None
    True
    """
    try:
        found = parsedate_to_datetime(date) if date else None
    except (TypeError, ValueError):
        return None
    if found is None:
        return None
    return found if found.tzinfo else found.replace(tzinfo=dt.timezone.utc)
