"""The version of the extraction rules."""

from __future__ import annotations

BEHAVIOUR = "2026.11.4"
"""Year, month and number of the rules in force: it changes whenever the record of some page may change.

Records with the same `behaviour`, made from the same bytes and URL, are the same."""
