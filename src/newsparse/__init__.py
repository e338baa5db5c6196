"""newsparse: the raw HTML of a news page in, one typed, frozen `Article` out.

>>> import newsparse
>>> newsparse.parse("<h1>Rain at last</h1><p>It rained.</p>").headline
'Rain at last'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from newsparse.errors import (
    ArgumentError,
    LimitExceeded,
    NewsparseError,
    PageFailed,
    PageTooDeep,
    PageTooLarge,
    ProfileError,
    ProfileWarning,
    RecordError,
)

if TYPE_CHECKING:
    from newsparse.article import Article
    from newsparse.capture import Capture
    from newsparse.evidence import Candidate, Found, Provenance
    from newsparse.explanation.explain import explain
    from newsparse.explanation.parts import Explanation
    from newsparse.extract import parse
    from newsparse.limits import Limits
    from newsparse.many.outcome import Outcome
    from newsparse.many.parse_many import parse_many
    from newsparse.profile import Edit, Mark, Profile
    from newsparse.records import (
        Author,
        Embed,
        Figure,
        Image,
        ListBlock,
        ListItem,
        Note,
        Paragraph,
        Quote,
        RelatedLink,
        Span,
        Subheading,
        Table,
        Timestamp,
        Update,
    )
    from newsparse.sites.bundled import bundled_profiles
    from newsparse.sites.fivefilters import load_fivefilters
    from newsparse.sites.load import load_profiles
    from newsparse.sites.profiles import Profiles

__version__ = "0.1.0"
"""The version of the API (SemVer). The version of the extraction rules is `Article.behaviour`."""

_HOMES = {
    "Article": "article",
    "Capture": "capture",
    "explain": "explanation.explain",
    "Explanation": "explanation.parts",
    "Outcome": "many.outcome",
    "parse_many": "many.parse_many",
    "parse": "extract",
    "Limits": "limits",
    **dict.fromkeys(("Candidate", "Found", "Provenance"), "evidence"),
    **dict.fromkeys(("Edit", "Mark", "Profile"), "profile"),
    "Profiles": "sites.profiles",
    "bundled_profiles": "sites.bundled",
    "load_fivefilters": "sites.fivefilters",
    "load_profiles": "sites.load",
    **dict.fromkeys(
        "Author Embed Figure Image ListBlock ListItem Note Paragraph Quote RelatedLink Span Subheading Table "
        "Timestamp Update".split(),
        "records",
    ),
}
"""Public name -> the module that is loaded when it is first asked for, so that `import newsparse` is cheap."""

__all__ = [
    "ArgumentError",
    "Article",
    "Author",
    "Candidate",
    "Capture",
    "Edit",
    "Embed",
    "Explanation",
    "Figure",
    "Found",
    "Image",
    "LimitExceeded",
    "Limits",
    "ListBlock",
    "ListItem",
    "Mark",
    "NewsparseError",
    "Note",
    "Outcome",
    "PageFailed",
    "PageTooDeep",
    "PageTooLarge",
    "Paragraph",
    "Profile",
    "ProfileError",
    "ProfileWarning",
    "Profiles",
    "Provenance",
    "Quote",
    "RecordError",
    "RelatedLink",
    "Span",
    "Subheading",
    "Table",
    "Timestamp",
    "Update",
    "__version__",
    "bundled_profiles",
    "explain",
    "load_fivefilters",
    "load_profiles",
    "parse",
    "parse_many",
]


if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in _HOMES:
            raise AttributeError(f"module 'newsparse' has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"newsparse.{_HOMES[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return __all__
