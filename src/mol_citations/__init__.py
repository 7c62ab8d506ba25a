"""Archival citations in footnotes: read, resolved, checked and exported."""

__version__ = "0.1.0"
