"""The families of features: the table of weights has one row a family and value.

A new feature is a name here and a value or a column at the same place of `Boxes`, `Features.texts`, `Alike` or `Around`; then the
table is fitted anew. What many blocks share is told once for all of them, which is why the families are in parts.
"""

from __future__ import annotations

REGIONS = frozenset(
    "aside nav footer header article main section form figure table blockquote ul ol noscript template button "
    "figcaption dl td center details li".split()
)
"""Tags that say something about all that is inside them."""

KIND = ("tag parent", "grandparent", "level tag", "depth tag")
"""First look: one value of each belongs to a kind of boxes (`Boxes.kind`), and through it to their blocks."""

BESIDE = ("share parent", "share grandparent", "density parent", "density grandparent", "siblings")
"""First look: one value of each belongs to the boxes of one tag in one parent, and through them to their blocks."""

OWN = ("share box", "density box", "hidden")
"""First look: one value of each belongs to a box, and through it to all its blocks."""

BOX = (*KIND, *BESIDE, *OWN)
"""All three, as the table of weights numbers them."""

MARKS = ("near", "parent", "grand", "far", "region")
"""First look: any number of values of each belongs to a kind of boxes: words of marks, enclosing tags."""

TEXT = (
    "length link",
    "end length",
    "start",
    "tag length",
    "cover length",
    "links",
    "commas",
    "repeated",
    "place level",
    "place length",
    "place tag",
    "headline",
    "claim",
)
"""First look: one value of each belongs to a block."""

ALIKE = (
    "box chance",
    "box share",
    "box chance share",
    "twins chance",
    "twins chance share",
    "twins chance count",
    "usual looks",
    "usual looks tag",
    "usual parent",
    "usual parent tag",
)
"""Second look: one value of each belongs to blocks that look alike in one parent."""

NEAR = (
    "chance",
    "chance before",
    "chance after",
    "chance before that",
    "chance after that",
    "third before",
    "third after",
    "best before",
    "best after",
    "lesser best",
    "lesser best chance",
    "twins chance chance",
    "usual looks length",
    "usual looks chance",
    "usual parent length",
    "usual parent chance",
    "kin",
    "kin chance",
    "kin tag",
    "kin claim",
    "gaps",
    "gaps chance",
    "depth",
    "depth tag",
    "depth chance",
    "stretch",
    "stretch chance",
    "stretch tag",
    "stretch length",
    "stretch cover",
    "before",
    "before length",
    "before end",
    "after",
    "after length",
    "after end",
    "length before that",
    "length after that",
    "description",
    "witness",
    "witness agrees",
    "capitals",
    "media before",
    "first word",
    "role before",
    "role after",
    "roles",
    "end cover",
    "end length",
    "end end",
    "address",
)
"""Second look: one value of each belongs to a block that the first look did not rule out."""

AROUND = (*ALIKE, *NEAR)
"""Both, as the table of weights numbers them."""

SAID = ("word", "cover word", "inside")
"""Second look: any number of values of each belongs to such a block: its words, and the boxes between it and the text."""

FIRM = 0.5
"""From this strength on, a claim of another rule keeps a block from being scored."""
