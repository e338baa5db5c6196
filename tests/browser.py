"""A headless Chromium, driven over a pipe by its DevTools protocol: no port, no driver, no package."""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

COMMAND = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
"""The browser; None where none is installed."""

_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync --remote-debugging-pipe --hide-scrollbars --window-size=1280,900"
).split()
_COMPLAINTS = ("Runtime.exceptionThrown", "Log.entryAdded", "Runtime.consoleAPICalled")
"""What a page's console would show, errors of the content security policy included."""


class Browser:
    """One page of a browser that runs."""

    def __init__(self, commands: int, answers: int) -> None:
        self._commands = os.fdopen(commands, "wb")
        self._answers = os.fdopen(answers, "rb")
        self._number = 0
        self._session: str | None = None
        self.complaints: list[str] = []
        """What the console has shown since the last `open`."""
        self._loaded = False
        target = self.ask("Target.createTarget", url="about:blank")["targetId"]
        self._session = self.ask("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.ask(f"{domain}.enable")
        self.requested: list[str] = []
        """The addresses that were asked for since the last `open`."""

    def ask(self, method: str, **arguments: Any) -> dict[str, Any]:
        """Send a command and wait for its answer."""
        self._number += 1
        message = {"id": self._number, "method": method, "params": arguments}
        if self._session:
            message["sessionId"] = self._session
        self._commands.write(json.dumps(message).encode() + b"\0")
        self._commands.flush()
        while True:
            answer = self._next()
            if answer.get("id") == self._number:
                assert "error" not in answer, answer
                return dict(answer["result"])

    def _next(self) -> dict[str, Any]:
        message = bytearray()
        while (byte := self._answers.read(1)) != b"\0":
            assert byte, "the browser is gone"
            message += byte
        told: dict[str, Any] = json.loads(message)
        if told.get("method") in _COMPLAINTS:
            self.complaints.append(json.dumps(told["params"]))
        elif told.get("method") == "Network.requestWillBeSent":
            self.requested.append(told["params"]["request"]["url"])
        self._loaded = self._loaded or told.get("method") == "Page.loadEventFired"
        return told

    def open(self, file: Path) -> None:
        """Load a file and wait until it is there."""
        self.complaints, self.requested, self._loaded = [], [], False
        self.ask("Page.navigate", url=file.absolute().as_uri())
        while not self._loaded:
            self._next()
        self.run("1")

    def run(self, expression: str) -> Any:
        """The value of a JavaScript expression in the page."""
        result = self.ask("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def move(self, selector: str) -> None:
        """Move the pointer to an element."""
        place = self.run(_MIDDLE % json.dumps(selector))
        self.ask("Input.dispatchMouseEvent", type="mouseMoved", **place)

    def click(self, selector: str) -> None:
        """Click an element, as a hand would."""
        place = self.run(_MIDDLE % json.dumps(selector))
        for kind in ("mousePressed", "mouseReleased"):
            self.ask("Input.dispatchMouseEvent", type=kind, button="left", clickCount=1, **place)

    def close(self) -> None:
        """End the browser."""
        self.ask("Browser.close")
        self._commands.close()
        self._answers.close()

    def picture(self) -> bytes:
        """The window as PNG."""
        return base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"])


_MIDDLE = """(() => {
  const element = document.querySelector(%s);
  element.scrollIntoView({block: "nearest"});
  const box = element.getBoundingClientRect();
  return {x: box.left + Math.min(20, box.width / 2), y: box.top + box.height / 2};
})()"""


@contextmanager
def browser(profile: Path) -> Iterator[Browser]:
    """A browser with the empty folder *profile* for its own files; it ends with the block."""
    assert COMMAND is not None
    read_commands, commands = os.pipe()
    answers, write_answers = os.pipe()

    def plug() -> None:
        # The browser reads from 3 and writes to 4; both ends are moved out of the way first.
        high = [os.dup(read_commands), os.dup(write_answers)]
        if min(high) <= 4:
            high = [os.dup2(fd, 40 + i) for i, fd in enumerate(high)]
        os.dup2(high[0], 3)
        os.dup2(high[1], 4)

    process = subprocess.Popen(
        [COMMAND, *_FLAGS, f"--user-data-dir={profile}", "about:blank"],
        preexec_fn=plug,
        close_fds=False,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(read_commands)
    os.close(write_answers)
    opened = None
    try:
        opened = Browser(commands, answers)
        yield opened
    finally:
        if opened is not None:
            opened.close()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
