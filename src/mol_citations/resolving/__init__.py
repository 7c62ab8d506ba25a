"""Resolving: citations in their order become resolved citations and records."""
