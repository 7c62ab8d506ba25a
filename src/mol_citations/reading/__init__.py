"""Reading: a manuscript in any layout becomes notes, body and marks, each character with its place.

Modules in the order of the work: `decoding` (bytes to text), `word_processors` and `pdf` (their files to text, the
latter by `printed_lines` and `printed_pages`), `masking` (what in Markdown is no text), `layouts` (where notes, marks
and body stand; one module a layout), `body` and `numbering` (paragraphs and entries; ids, and what disagrees),
`normalising` (places to texts, each change a named edit), `reader` (all of it, for a text or a file).
"""

from mol_citations.reading.decoding import contents, decode, decode_file
from mol_citations.reading.reader import LAYOUTS, Layout, looked_for, read_file, read_text

__all__ = ["LAYOUTS", "Layout", "contents", "decode", "decode_file", "looked_for", "read_file", "read_text"]
