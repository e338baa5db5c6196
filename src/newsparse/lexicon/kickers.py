"""Marks of the small line above a headline, in the words of several newsrooms."""

from __future__ import annotations

KICKER = frozenset(
    "kicker eyebrow overline topline dachzeile spitzmarke roofline pretitle supertitle surtitle antetitulo cintillo "
    "surtitre occhiello preheadline superhead catchline vinjett vignette uberzeile ueberzeile strapline antetítulo "
    "oberzeile headlinekicker supratitle supratitulo nadtytul nadtitulek overhead".split()
)
"""Hardly used for anything else."""
