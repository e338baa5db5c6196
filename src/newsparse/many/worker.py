"""What a worker process does before its first chunk, and with each."""

from __future__ import annotations

import gc
import os
import signal
import threading
from multiprocessing import connection, parent_process
from typing import Any

from newsparse.many.line import Chunk
from newsparse.many.work import Work

_hired: list[Work[Any]] = []
"""The work of this process, if it is a worker: set once, before the first chunk; never in the caller's process."""

_SELDOM = 100_000
"""The collector of rings comes by after so many objects instead of 700: what is made of a page holds no ring, and the
process reads nothing but pages. It never looks again at what the process began with, most of which it shares."""


def begin(work: Work[Any]) -> None:
    """Make this process a worker: Ctrl-C is for its parent to act on, and it does not outlive its parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    gc.freeze()
    gc.set_threshold(_SELDOM)
    _hired[:] = [work]


def do(chunk: Chunk) -> Any:
    """The result of a chunk."""
    return _hired[0].run(chunk)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
