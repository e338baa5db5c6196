"""Signals that end a batch: at once, but never in the middle of a line."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

TERMINATED = 143
"""The exit code of a process that was asked to end, as shells report it."""


class Stop:
    """While entered, Ctrl-C raises `KeyboardInterrupt` and a request to end raises `SystemExit`, both outside of `held`.

    A second signal does not wait.
    """

    def __init__(self) -> None:
        self._holding = False
        self._waiting: int | None = None
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Stop:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                self._before[number] = signal.signal(number, self._handle)
        return self

    def __exit__(self, *_: object) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    @contextmanager
    def held(self) -> Iterator[None]:
        """What is in here is done to its end."""
        self._holding = True
        try:
            yield
        finally:
            self._holding = False
        if self._waiting is not None:
            self._raise(self._waiting)

    def _handle(self, number: int, _: FrameType | None) -> None:
        if self._holding and self._waiting is None:
            self._waiting = number
        else:
            self._raise(number)

    def _raise(self, number: int) -> None:
        if number == signal.SIGTERM:
            raise SystemExit(TERMINATED)
        raise KeyboardInterrupt
