"""Regular expressions that are compiled when first used, so that importing the date modules costs little."""

from __future__ import annotations

import re
from functools import cache


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The compiled *pattern*, one of the modules' constants.

    >>> compiled("a+").match("aab").group()
    'aa'
    """
    return re.compile(pattern)
