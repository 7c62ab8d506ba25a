"""Archival citations in footnotes: read, resolved, checked and exported.

    import mol_citations as mc

    manuscript = mc.read("article.md")     # or mc.parse(text)
    resolved = mc.resolve(manuscript)
    print(mc.to_bibtex(resolved))          # or mc.to_csl(resolved)

The names in ``__all__`` are the whole public API. Each is imported when it is first used, so that importing
the package is cheap.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mol_citations.checking import Finding, Fix
    from mol_citations.config import CheckSettings, Settings
    from mol_citations.errors import CitationError, ConfigError, ExportError, GrammarError, ParseError, ReadError
    from mol_citations.exporting import ArchivalEntry, from_bibtex, from_csl
    from mol_citations.pipeline import (
        bibliography,
        check,
        parse,
        parse_citation,
        read,
        resolve,
        to_biblatex,
        to_bibtex,
        to_csl,
        to_ris,
    )
    from mol_citations.records import (
        DESCRIPTION_FIELDS,
        LEVELS,
        ArchivalCitation,
        AuthorDate,
        Bibliography,
        Citation,
        Commentary,
        Declaration,
        Description,
        Ibid,
        Literature,
        NoteReference,
        ParsedManuscript,
        ParsedNote,
        Piece,
        Place,
        Record,
        Resolution,
        ResolvedCitation,
        ResolvedManuscript,
        ResolvedNote,
        Shelfmark,
        ShortForm,
        ShortTitle,
        Unparsed,
        Variant,
    )
    from mol_citations.sources import Manuscript, Note, Position, Range, Source, Span

__version__ = "0.1.0"

__all__ = [
    "DESCRIPTION_FIELDS",
    "LEVELS",
    "ArchivalCitation",
    "ArchivalEntry",
    "AuthorDate",
    "Bibliography",
    "CheckSettings",
    "Citation",
    "CitationError",
    "Commentary",
    "ConfigError",
    "Declaration",
    "Description",
    "ExportError",
    "Finding",
    "Fix",
    "GrammarError",
    "Ibid",
    "Literature",
    "Manuscript",
    "Note",
    "NoteReference",
    "ParseError",
    "ParsedManuscript",
    "ParsedNote",
    "Piece",
    "Place",
    "Position",
    "Range",
    "ReadError",
    "Record",
    "Resolution",
    "ResolvedCitation",
    "ResolvedManuscript",
    "ResolvedNote",
    "Settings",
    "Shelfmark",
    "ShortForm",
    "ShortTitle",
    "Source",
    "Span",
    "Unparsed",
    "Variant",
    "bibliography",
    "check",
    "from_bibtex",
    "from_csl",
    "parse",
    "parse_citation",
    "read",
    "resolve",
    "to_biblatex",
    "to_bibtex",
    "to_csl",
    "to_ris",
]

_HOMES = ("errors", "sources", "records", "config", "pipeline", "exporting", "checking")
"""The modules the public names stand in, the light ones first."""


def __getattr__(name: str) -> object:
    """The public name, from the module it stands in."""
    if name in __all__:
        for home in _HOMES:
            found: object = getattr(importlib.import_module(f"{__name__}.{home}"), name, None)
            if found is not None:
                globals()[name] = found
                return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return sorted({*globals(), *__all__})
