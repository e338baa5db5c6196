"""One tool in a process of its own: `python worker.py TOOL PAGE…` reads page numbers and writes what each took, as JSON.

The first line that it writes has the seconds of the import, or `{"missing": …}` for a tool that is not installed; the
last, after an empty line, the peak of the memory in megabytes beyond what the interpreter with the pages took.
"""

from __future__ import annotations

import json
import logging
import resource
import sys
import time
import warnings
from pathlib import Path

from pages import read
from peers import TOOLS, Run


def main(tool: str, paths: list[str]) -> None:
    sys.path.pop(0)  # the tools must not find the files of this folder where they look for modules of such names
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    htmls = [read(Path(path)) for path in paths]
    before, start = _peak(), time.process_time()
    try:
        run = TOOLS[tool][1]()
        _attempt(run, htmls[0])
    except ImportError as error:
        print(json.dumps({"missing": str(error)}), flush=True)
        return
    print(json.dumps({"import": time.process_time() - start}), flush=True)
    for line in sys.stdin:
        if not line.strip():
            break
        print(json.dumps(_timed(run, htmls[int(line)])), flush=True)
    print(json.dumps({"memory": _peak() - before}), flush=True)


def _timed(run: Run, html: bytes) -> dict[str, object]:
    start = time.process_time()
    sound = _attempt(run, html)
    return {"seconds": time.process_time() - start, "sound": sound}


def _attempt(run: Run, html: bytes) -> bool:
    """False if the tool gave up: what it raises is its own affair, its time counts all the same."""
    try:
        run(html)
    except Exception:
        return False
    return True


def _peak() -> float:
    unit = 1_048_576 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
