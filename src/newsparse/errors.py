"""The errors that newsparse raises: all mean "the caller has to do something", never "the page is bad"."""

from __future__ import annotations


class NewsparseError(Exception):
    """Base of every error that newsparse raises on purpose.

    A bad page is no error: it gives an `Article` with empty fields and the reasons in its provenance. What is
    raised is a caller's mistake or a limit that was exceeded; the message says what to do.
    """


class ArgumentError(NewsparseError, ValueError):
    """An argument has a wrong type or an impossible value, such as a relative `url` or an unknown encoding."""


class LimitExceeded(NewsparseError):  # noqa: N818 - says what happened, as its subclasses do
    """A page is beyond one of the `Limits`; the base of `PageTooLarge` and `PageTooDeep`.

    The message names the limit and how to raise it.
    """

    def __init__(self, name: str, limit: int, actual: int, unit: str) -> None:
        super().__init__(name, limit, actual, unit)
        self.name = name
        """The attribute of `Limits` that was exceeded, such as `"bytes"`."""
        self.limit = limit
        """The limit in force."""
        self.actual = actual
        """What the page has; a lower bound where counting stopped at the limit."""
        self.unit = unit
        """What is counted, such as `"bytes"` or `"open elements"`."""

    def __str__(self) -> str:
        return (
            f"the page has {self.actual:,} {self.unit}, more than the limit of {self.limit:,}; "
            f"skip the page or pass limits=Limits({self.name}={self.actual}) or higher"
        )


class PageTooLarge(LimitExceeded):
    """The page's bytes or elements are beyond `Limits.bytes` or `Limits.elements`."""


class PageTooDeep(LimitExceeded):
    """The page nests elements deeper than `Limits.depth`."""


class RecordError(NewsparseError, ValueError):
    """A dict or JSON text is not a newsparse record; the message begins with the path of what is wrong."""


class ProfileError(NewsparseError, ValueError):
    """A site profile is wrong; the message names the file, the line or mark, and what was expected."""


class PageFailed(NewsparseError):  # noqa: N818 - says what happened, as its siblings do
    """Among many pages, this one gave no record for a reason that `parse` does not know; the message says which.

    Either the process that read it died, of want of memory for example, or newsparse has a mistake: please report it.
    """


class ProfileWarning(UserWarning):
    """A rule of a FiveFilters site config was skipped; the message names the file, the line, and what was expected."""
