"""Exporting: records become BibTeX, BibLaTeX, CSL-JSON and the other formats that clients read."""
