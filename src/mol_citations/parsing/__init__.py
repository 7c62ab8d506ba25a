"""Parsing: a note becomes the citations in it, and the commentary between them, without loss."""

from __future__ import annotations

from mol_citations.parsing.manuscripts import parse_manuscript
from mol_citations.parsing.notes import parse_note

__all__ = ["parse_manuscript", "parse_note"]
