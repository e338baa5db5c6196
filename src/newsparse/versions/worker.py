"""The program that a compared environment runs: pages on standard input, records on standard output, a line each.

It is given to another Python as text, and may use only what the oldest version of newsparse has.
"""

from __future__ import annotations

import datetime
import gzip
import io
import json
import sys
from typing import Any, TextIO


def main(jobs: TextIO, answers: TextIO) -> None:
    """Say which newsparse this is, then answer each job with a record or an error."""
    import newsparse
    from newsparse.behaviour import BEHAVIOUR

    about = {"version": newsparse.__version__, "behaviour": BEHAVIOUR, "home": newsparse.__file__}
    answers.write(json.dumps(about) + "\n")
    for line in jobs:
        job = json.loads(line)
        answers.write(json.dumps({"name": job["name"], **answer(job)}) + "\n")
        answers.flush()


def answer(job: dict[str, Any]) -> dict[str, Any]:
    """The record of a page, or what was raised."""
    import newsparse

    known = dict(job["known"])
    if "captured" in known:
        known["captured"] = datetime.datetime.fromisoformat(known["captured"].replace("Z", "+00:00"))
    try:
        most = newsparse.Limits().bytes + 1
        with open(job["path"], "rb") as file:
            content = file.read(most)
        if content[:2] == b"\x1f\x8b":
            content = gzip.GzipFile(fileobj=io.BytesIO(content)).read(most)
        record = newsparse.parse(content, **known).to_dict()
    except Exception as error:  # what a version raises is what is compared
        return {"error": f"{type(error).__name__}: {error}"}
    record.pop("provenance", None)
    return {"record": record}


if __name__ == "__main__":
    main(sys.stdin, sys.stdout)
