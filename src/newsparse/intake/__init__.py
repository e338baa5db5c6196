"""Pages from files: HTML, JSON Lines and WARC, as captures."""
