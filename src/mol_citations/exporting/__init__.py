"""Exporting: records become BibTeX, BibLaTeX, CSL-JSON and the other formats that clients read.

`FORMATS` is the one table of them; `pieces` makes the text of any of them and `write_file` writes it to a file,
whole or not at all. Every text is read back before it is handed over.
"""

from mol_citations.exporting.bib_reading import ArchivalEntry, from_bibtex
from mol_citations.exporting.biblatex import BiblatexProfile, to_biblatex
from mol_citations.exporting.bibtex import to_bibtex
from mol_citations.exporting.csl import CslProfile, to_csl, to_csl_json
from mol_citations.exporting.csl_items import CslDate, CslItem, CslName
from mol_citations.exporting.csl_reading import from_csl
from mol_citations.exporting.formats import FORMATS, ExportOptions, Format, pieces
from mol_citations.exporting.mapping import MappedCitation, note_map
from mol_citations.exporting.merging import Difference, Merge, merge
from mol_citations.exporting.ris import to_ris
from mol_citations.exporting.writing import write_bytes, write_file

__all__ = [
    "FORMATS",
    "ArchivalEntry",
    "BiblatexProfile",
    "CslDate",
    "CslItem",
    "CslName",
    "CslProfile",
    "Difference",
    "ExportOptions",
    "Format",
    "MappedCitation",
    "Merge",
    "from_bibtex",
    "from_csl",
    "merge",
    "note_map",
    "pieces",
    "to_biblatex",
    "to_bibtex",
    "to_csl",
    "to_csl_json",
    "to_ris",
    "write_bytes",
    "write_file",
]
