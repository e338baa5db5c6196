"""Something done in a process of its own, with its time and the memory that it took: on systems with `fork`."""

from __future__ import annotations

import json
import os
import resource
import sys
import time
from collections.abc import Callable

_UNIT = 1_048_576 if sys.platform == "darwin" else 1024


def apart(run: Callable[[bytes], object], html: bytes) -> tuple[float, float]:
    """What a page takes: processor time in seconds, and by how many megabytes the peak of the memory rose."""
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        before, start = _peak(), time.process_time()
        try:
            held = run(html)
            answer = (time.process_time() - start, _peak() - before)
            del held
        except Exception as error:
            answer = (-1.0, -1.0)
            print(repr(error)[:200], file=sys.stderr)
        os.write(write, json.dumps(answer).encode())
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as pipe:
        text = pipe.read()
    os.waitpid(child, 0)
    seconds, megabytes = json.loads(text or b"[-1, -1]")
    if seconds < 0:
        raise RuntimeError("the process failed, or refused the page")
    return seconds, megabytes


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _UNIT


def resident() -> float:
    """The memory of this process in megabytes: now where the system tells it, else the peak."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * resource.getpagesize() / 1_048_576
    except OSError:
        return _peak()
