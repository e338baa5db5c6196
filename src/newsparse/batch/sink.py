"""Where the records of a batch go: JSON Lines, plain or compressed, in a file or on standard output."""

from __future__ import annotations

import os
import stat
import sys
import zlib
from collections.abc import Iterator
from typing import BinaryIO, Protocol

from newsparse.batch.records import Block
from newsparse.batch.written import Written
from newsparse.intake.place import BatchError

_PIECE = 1 << 18


class Sink(Protocol):
    """Takes blocks of records. Whatever ends a batch, what was written before can be read."""

    def write(self, block: Block) -> None:
        """Write a block, whole or not at all; raises `OSError` where that cannot be."""

    def finish(self) -> None:
        """All blocks are written."""

    def close(self) -> None:
        """Keep what was written, finished or not."""


class Lines:
    """JSON Lines, written to a file descriptor."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._is_file = stat.S_ISREG(os.fstat(descriptor).st_mode)

    def write(self, block: Block) -> None:
        """Append the block; on an error, take back what of it was written, where that is possible."""
        end = os.fstat(self._descriptor).st_size if self._is_file else 0
        rest = memoryview(block.data)
        try:
            while rest:
                rest = rest[os.write(self._descriptor, rest) :]
        except OSError:
            if self._is_file:
                os.ftruncate(self._descriptor, end)
            raise

    def finish(self) -> None:
        """Nothing is left to do."""

    def close(self) -> None:
        """Close the file."""
        os.close(self._descriptor)


def standard_output() -> Lines:
    """JSON Lines on standard output; raises `OSError` where it is closed."""
    if sys.stdout is None:
        raise OSError("standard output is closed")
    sys.stdout.flush()
    return Lines(os.dup(sys.stdout.fileno()))


def new_file(name: str) -> Lines:
    """JSON Lines in a new file."""
    return Lines(os.open(name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o666))


def resumed_file(name: str) -> tuple[Lines, Written]:
    """JSON Lines that go on in a file after its last complete line, or complete gzip member; and what is in it."""
    written = Written()
    with open(name, "rb") as file:
        complete = 0
        for lines, end in _members(file) if name.endswith(".gz") else _complete_lines(file):
            written.add_lines(lines, name)
            complete = end
    descriptor = os.open(name, os.O_WRONLY | os.O_APPEND)
    os.ftruncate(descriptor, complete)
    return Lines(descriptor), written


def _complete_lines(file: BinaryIO) -> Iterator[tuple[list[bytes], int]]:
    end = 0
    for line in file:
        if line.endswith(b"\n"):
            end += len(line)
            yield [line], end


def _members(file: BinaryIO) -> Iterator[tuple[list[bytes], int]]:
    """The lines of each complete member, and the byte at which it ends."""
    end, piece = 0, b""
    while True:
        member, parts, size = zlib.decompressobj(31), [], 0
        try:
            while not member.eof:
                piece = piece or file.read(_PIECE)
                if not piece:
                    return
                parts.append(member.decompress(piece))
                size += len(piece)
                piece = member.unused_data
        except zlib.error as error:
            raise BatchError(f"{file.name} is damaged after byte {end:,}: {error}") from None
        end += size - len(piece)
        yield b"".join(parts).splitlines(), end
