"""How a batch is going, on standard error: a bar on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from typing import Any, Protocol

from newsparse.batch.meter import Meter

EVERY = 10.0
"""Seconds between plain lines."""
OFTEN = 0.2
"""Seconds between two looks of the bar."""


class Progress(Protocol):
    """Shows how a batch is going."""

    def show(self) -> None:
        """Show it, if it is time to."""

    def close(self) -> None:
        """Leave standard error as it was."""


class Silence:
    """Shows nothing."""

    def show(self) -> None:
        """Nothing."""

    def close(self) -> None:
        """Nothing."""


class Lines:
    """A line now and then."""

    def __init__(self, meter: Meter) -> None:
        self._meter = meter
        self._began = self._last = time.monotonic()

    def show(self) -> None:
        """A line, if the last is long ago."""
        now = time.monotonic()
        if now - self._last >= EVERY:
            self._last = now
            say(", ".join((counts(self._meter, now - self._began), *left(self._meter, now - self._began))))

    def close(self) -> None:
        """Nothing: `summary` is the last line."""


class Bar:
    """A bar, by rich."""

    def __init__(self, meter: Meter) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, TaskProgressColumn, TextColumn, TimeRemainingColumn
        from rich.progress import Progress as Rich

        self._meter = meter
        self._began = time.monotonic()
        self._last = 0.0
        columns: list[Any] = [TextColumn("{task.description}")]
        if meter.total is not None:
            columns += [BarColumn(), TaskProgressColumn(), TimeRemainingColumn(compact=True)]
        self._rich = Rich(*columns, console=Console(stderr=True), auto_refresh=False, transient=True)
        self._task = self._rich.add_task("", total=meter.total)
        self._rich.start()

    def show(self) -> None:
        """The bar as it is now, a few times a second."""
        now = time.monotonic()
        if now - self._last >= OFTEN:
            self._last = now
            text = counts(self._meter, now - self._began)
            self._rich.update(self._task, description=text, completed=self._meter.done, refresh=True)

    def close(self) -> None:
        """Take the bar away."""
        self._rich.stop()


def progress(meter: Meter, *, quiet: bool) -> Progress:
    """What is right for this standard error."""
    if quiet or sys.stderr is None:
        return Silence()
    if sys.stderr.isatty():
        try:
            return Bar(meter)
        except ImportError:  # without the extra `cli`, a terminal gets lines, too
            pass
    return Lines(meter)


def counts(meter: Meter, seconds: float) -> str:
    """Pages, rate and errors in words.

    >>> counts(Meter(pages=1200, errors=3), 10)
    '1,200 pages, 120.0/s, 3 errors'
    """
    rate = meter.pages / max(seconds, 1e-3)
    return f"{_number(meter.pages, 'page')}, {rate:,.1f}/s, {_number(meter.errors, 'error')}"


def _number(count: int, thing: str) -> str:
    return f"{count:,} {thing}" if count == 1 else f"{count:,} {thing}s"


def left(meter: Meter, seconds: float) -> list[str]:
    """How much is done and how long the rest will take, in words; nothing where that is not known.

    >>> left(Meter(files=25, total=100), 40)
    ['25 % done', 'about 2:00 left']
    """
    if not meter.total or not meter.done:
        return []
    share = min(meter.done / meter.total, 1.0)
    rest = round(seconds * (1 - share) / share)
    hours, minutes = divmod(rest // 60, 60)
    clock = f"{hours}:{minutes:02}:{rest % 60:02}" if hours else f"{minutes}:{rest % 60:02}"
    return [f"{share * 100:.0f} % done", f"about {clock} left"]


def say(text: str) -> None:
    """A line on standard error."""
    if sys.stderr is not None:
        sys.stderr.write(f"newsparse: {text}\n")
        sys.stderr.flush()
