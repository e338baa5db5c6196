"""The reader of a command line, as every command of newsparse has it."""

from __future__ import annotations

import argparse
from typing import NoReturn


class Parser(argparse.ArgumentParser):
    """An `ArgumentParser` that complains in one line, with exit code 2, and knows no abbreviations."""

    def __init__(self, prog: str, description: str, epilog: str = "", **_: object) -> None:
        super().__init__(
            prog=prog,
            description=description,
            epilog=epilog,
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"newsparse: {message}; see {self.prog} --help\n")
