"""Rewrites the outputs that README and docs show for their console commands to what the commands print now.

    python tools/show_outputs.py

Read the difference before you commit it: an output that changed is a record that changed.
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "tests"))

from doc_examples import COMMAND, PAGES, Reader, examples, is_shown


def rewrite(page: Path) -> None:
    """Run a page's examples and write the outputs of its commands into it."""
    with tempfile.TemporaryDirectory() as folder:
        text = page.read_text("utf-8")
        reader = Reader(Path(folder), tests="tests/" in text)
        for example in examples(page):
            if example.file is not None:
                list(reader.follow(example))
            elif example.language == "console":
                shown = COMMAND.sub(lambda found: shown_now(reader, found), example.text)
                if "Traceback (most recent call last)" in shown:
                    sys.exit(f"{page}: a command fails; mend it first:\n{shown}")
                text = text.replace(f"```console\n{example.text}```", f"```console\n{shown}```")
    page.write_text(text, "utf-8")


def shown_now(reader: Reader, found: re.Match[str]) -> str:
    """A command and its output: as it stands where that is still true, which "..." makes easier, else as it prints now."""
    printed = reader.printed(found["command"])
    return found[0] if is_shown(found["output"], printed) else f"$ {found['command']}\n{printed}"


if __name__ == "__main__":
    for each in PAGES:
        if re.search(r"^\$ ", each.read_text("utf-8"), re.MULTILINE):
            rewrite(each)
