"""Archival citations in footnotes: read, resolved, checked and exported."""
