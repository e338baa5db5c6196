"""Site profiles: read from files, compiled, and applied to a page."""
