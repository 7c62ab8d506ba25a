"""A citation in words, all of it: signal, kind and text on one line, on the next every field that is not empty.

see ArchivalCitation: MOL K 64 [henceforth Dept], 5. csomó
  [Dept] repository+fonds | repository HU-MNL-OL | fonds K 64 | bundle 5 | repository_cited MOL
"""

from __future__ import annotations

import attrs

from mol_citations.records import Description, Shelfmark

ON_THE_FIRST_LINE = {"text", "span", "signal"}


def in_words(citation):
    """The two lines for a citation; a short title that it declares stands with the levels before it."""
    first = " ".join(filter(None, (citation.signal, type(citation).__name__)))
    return f"{first}: {citation.text}\n  {' | '.join(_fields(citation))}".rstrip()


def _fields(record):
    """The fields of a record in their order, a field that is only true or false by its name."""
    for name in attrs.fields_dict(type(record)):
        value = getattr(record, name)
        if not value or name in ON_THE_FIRST_LINE:
            continue
        if name == "declarations":
            yield from (f"[{one.short_title}] {'+'.join(one.levels)}".rstrip() for one in value)
        elif isinstance(value, Shelfmark | Description):
            yield from _fields(value)
        else:
            yield name if value is True else f"{name} {value}"
