"""Something done in a process of its own, with its time and the memory that it took: on systems with `fork`.

The memory is that of the page alone: before it, the process does the same with another page, so that the parts of the
program that it needs are in memory, and gives back what the allocator has kept. What Python's own allocator keeps stays, and
hides as much of what the page takes: `exact` begins the program anew without that allocator.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import resource
import sys
import time
from collections.abc import Callable

_UNIT = 1_048_576 if sys.platform == "darwin" else 1024


def exact() -> None:
    """Begin the program anew with the system's allocator, unless it runs with it: for figures of single small pages."""
    if os.environ.get("PYTHONMALLOC") != "malloc":
        os.execve(sys.executable, [sys.executable, *sys.argv], {**os.environ, "PYTHONMALLOC": "malloc"})


def apart(run: Callable[[bytes], object], html: bytes, before: bytes) -> tuple[float, float]:
    """What a page takes: processor time in seconds, and by how many megabytes the peak of the memory rises.

    *before*: another page, which the process reads first.
    """
    read, write = os.pipe()
    child = os.fork()
    if not child:
        os.close(read)
        try:
            run(before)
            lowest, start = _settled(), time.process_time()
            held = run(html)
            answer = (time.process_time() - start, max(0.0, _peak() - lowest))
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


def _settled() -> float:
    """The memory of this process once it has given back what it can; its peak is that from now on, where that can be set."""
    gc.collect()
    try:
        ctypes.CDLL(None).malloc_trim(0)
        with open("/proc/self/clear_refs", "w", encoding="ascii") as file:
            file.write("5")
    except (AttributeError, OSError):  # not Linux, or another C library
        return _peak()
    return resident()


def _peak() -> float:
    try:
        with open("/proc/self/status", encoding="ascii") as file:
            return next(int(line.split()[1]) for line in file if line.startswith("VmHWM")) / 1024
    except (OSError, StopIteration):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / _UNIT


def resident() -> float:
    """The memory of this process in megabytes: now where the system tells it, else the peak."""
    try:
        with open("/proc/self/statm", encoding="ascii") as file:
            return int(file.read().split()[1]) * resource.getpagesize() / 1_048_576
    except OSError:
        return _peak()
