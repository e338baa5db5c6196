"""The field `direction`: which way the text runs."""

from __future__ import annotations

from typing import Literal

from newsparse.evidence import Found
from newsparse.fields.case import Case
from newsparse.fields.choose import Weighed, choose, from_evidence

_RTL = frozenset("ar arc ckb dv fa he iw ku-arab ps sd syr ug ur yi ji nqo".split())
"""Languages that are written from right to left, as their usual script is (Unicode CLDR)."""


def resolve(case: Case) -> Found[Literal["ltr", "rtl"] | None]:
    """The declared direction; where none is declared, that of the language's usual script."""
    weighed: list[Weighed[Literal["ltr", "rtl"] | None]] = []
    for one in case.declared.all("direction", "dir"):
        said = one.value.lower()
        if said in ("ltr", "rtl"):
            weighed.append(from_evidence("rtl" if said == "rtl" else "ltr", one, 0.95))
    if case.language:
        usual: Literal["ltr", "rtl"] = "rtl" if case.language.partition("-")[0] in _RTL else "ltr"
        weighed.append(Weighed(usual, 0.9, "html", case.language, "html", "from the script of the language"))
    return choose(weighed, None, "neither a direction nor a language is declared")
