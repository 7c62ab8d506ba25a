"""Rendering: a record becomes text in a known style."""
