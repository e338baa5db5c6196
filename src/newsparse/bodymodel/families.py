"""The families of features: the table of weights has one row a family and value."""

from __future__ import annotations

REGIONS = frozenset(
    "aside nav footer header article main section form figure table blockquote ul ol noscript template button "
    "figcaption dl td center details li".split()
)
"""Tags that say something about all that is inside them."""

FAMILIES = (
    "length",
    "length link",
    "end length",
    "start",
    "tag length",
    "tag parent",
    "grandparent",
    "cover",
    "level",
    "depth tag",
    "share box",
    "share parent",
    "share grandparent",
    "density box",
    "density parent",
    "density grandparent",
    "place",
    "place length",
    "place level",
    "place tag",
    "headline",
    "siblings",
    "repeated",
    "hidden",
    "before",
    "before length",
    "before kin",
    "after",
    "after length",
    "after kin",
    "before that",
    "after that",
    "title",
    "description",
    "witness",
    "bold",
    "italic",
    "links",
    "commas",
    "capitals",
    "media before",
    "claim",
)
"""One value of each belongs to a block; the table has a weight for each family and value."""

SHARED = ("near", "parent", "grand", "far", "region")
"""Any number of values of each belongs to a block, and often to many blocks: words of marks, enclosing tags."""

MANY = (*SHARED, "first word", "word")
"""The same, with the words of the text."""

FIRM = 0.5
"""From this strength on, a claim of another rule keeps a block from being scored."""
