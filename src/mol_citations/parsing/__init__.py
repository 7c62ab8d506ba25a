"""Parsing: a note becomes the citations in it, and the commentary between them, without loss."""
