"""newsparse in the tools that people have. Each module needs its tool, and imports nothing before it is imported itself."""
