"""Pages from files, folders, JSON Lines and WARC in; JSON Lines or Parquet out: what the command does with many pages."""
