"""Two versions of newsparse, or two of its outputs, on the same pages: `newsparse diff`."""
