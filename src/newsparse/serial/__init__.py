"""Records as plain dicts, lists, strings, numbers, booleans and None, and back.

The attrs classes alone say how: their attributes are the keys, in order, and their types say what may stand there.
"""

from __future__ import annotations

from newsparse.serial.read import from_plain
from newsparse.serial.write import to_plain

__all__ = ["from_plain", "to_plain"]
