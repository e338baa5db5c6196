"""Archives of pages, made for the tests: WARC and JSON Lines."""

from __future__ import annotations

import gzip
import json
import sys
from collections.abc import Iterable
from pathlib import Path

import attrs

FOLDER = Path(__file__).parent / "fixtures" / "pages"
NAMES = ("agency-afp", "lang-de", "lang-ja", "windows-1251", "live-blog", "error-404", "shift-jis", "tables")


def page(name: str) -> bytes:
    """The HTML of a fixture page."""
    return (FOLDER / name / "page.html").read_bytes()


@attrs.frozen(kw_only=True)
class Response:
    """An HTTP response in a WARC file."""

    body: bytes
    url: str = "https://www.example.org/rain"
    status: str = "200 OK"
    headers: tuple[str, ...] = ("Content-Type: text/html",)
    date: str = "2026-11-22T08:30:00Z"
    type: str = "response"

    def record(self) -> bytes:
        """The WARC record."""
        head = "".join(f"{line}\r\n" for line in (f"HTTP/1.1 {self.status}", *self.headers, ""))
        payload = head.encode() + self.body
        lines = (
            "WARC/1.0",
            f"WARC-Type: {self.type}",
            f"WARC-Target-URI: {self.url}",
            f"WARC-Date: {self.date}",
            "WARC-Record-ID: <urn:uuid:5b0c1d9e-0000-4000-8000-000000000000>",
            "Content-Type: application/http; msgtype=response",
            f"Content-Length: {len(payload)}",
        )
        return "".join(f"{line}\r\n" for line in (*lines, "")).encode() + payload + b"\r\n\r\n"


def responses(names: Iterable[str] = NAMES) -> list[Response]:
    """Fixture pages as responses."""
    return [Response(body=page(name), url=f"https://www.example.org/{name}") for name in names]


def warc(path: Path, content: Iterable[Response], times: int = 1) -> Path:
    """A WARC file, a gzip member a record if its name ends in .gz; all of it several times over."""
    records = [response.record() for response in content]
    if path.suffix == ".gz":
        records = [gzip.compress(record, mtime=0) for record in records]
    with path.open("wb") as file:
        for _ in range(times):
            file.writelines(records)
    return path


def jsonl(path: Path, rows: Iterable[object]) -> Path:
    """A file of JSON Lines, compressed if its name ends in .gz."""
    text = "".join(json.dumps(row) + "\n" for row in rows).encode()
    path.write_bytes(gzip.compress(text, mtime=0) if path.suffix == ".gz" else text)
    return path


if __name__ == "__main__":
    warc(Path(sys.argv[1]), responses())
    sys.stdout.write(f"{len(NAMES)} pages\n")
