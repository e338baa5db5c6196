"""The record in other formats, a file each."""
