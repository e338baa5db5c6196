"""Many pages: `parse_many`, and the crew of workers that it shares with the batch command."""
