"""The formats that can be written, in one table that the command line offers."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from mol_citations.errors import ExportError
from mol_citations.exporting import biblatex, csl
from mol_citations.exporting.biblatex import biblatex_pieces
from mol_citations.exporting.bibtex import bibtex_pieces
from mol_citations.exporting.csl import CslOptions, csl_pieces
from mol_citations.exporting.ris import ris_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from mol_citations.exporting.biblatex import BiblatexProfile
    from mol_citations.records import Record, ShortTitle


@attrs.frozen(kw_only=True)
class ExportOptions:
    """What can be asked of a format; one that does not know an option refuses it.

    ``profile``: a name from the format's own list (``None``: its first); ``ascii_only``: no letter beyond
    ASCII; ``zotero_extra``: what Zotero drops as lines of its Extra field; ``short_titles``: what the author
    abbreviates, for formats that list the fonds by itself.
    """

    profile: str | None = None
    ascii_only: bool = False
    zotero_extra: bool = False
    short_titles: tuple[ShortTitle, ...] = ()


@attrs.frozen(kw_only=True)
class Format:
    """A format: its name on the command line, what it is, what can be asked of it, and what writes it."""

    name: str
    title: str
    suffix: str
    profiles: tuple[str, ...] = ()
    ascii_only: bool = True
    zotero_extra: bool = False
    write: Callable[[Iterable[Record], ExportOptions], Iterator[str]] = attrs.field(repr=False)


def _bibtex(records: Iterable[Record], options: ExportOptions) -> Iterator[str]:
    return bibtex_pieces(records, ascii_only=options.ascii_only)


def _biblatex(records: Iterable[Record], options: ExportOptions) -> Iterator[str]:
    profile: BiblatexProfile = "biblatex-chicago" if options.profile == "biblatex-chicago" else "portable"
    return biblatex_pieces(records, profile=profile, short_titles=options.short_titles, ascii_only=options.ascii_only)


def _csl_json(records: Iterable[Record], options: ExportOptions) -> Iterator[str]:
    chosen = CslOptions(profile="spec" if options.profile == "spec" else "portable", zotero_extra=options.zotero_extra)
    return csl_pieces(records, chosen, short_titles=options.short_titles, ascii_only=options.ascii_only)


def _ris(records: Iterable[Record], _options: ExportOptions) -> Iterator[str]:
    return ris_pieces(records)


_KNOWN = (
    Format(name="bibtex", title="classic BibTeX", suffix=".bib", write=_bibtex),
    Format(name="biblatex", title="BibLaTeX", suffix=".bib", profiles=biblatex.PROFILES, write=_biblatex),
    Format(
        name="csl-json",
        title="CSL-JSON",
        suffix=".json",
        profiles=csl.PROFILES,
        zotero_extra=True,
        write=_csl_json,
    ),
    Format(name="ris", title="RIS", suffix=".ris", ascii_only=False, write=_ris),
)

FORMATS: Mapping[str, Format] = MappingProxyType({known.name: known for known in _KNOWN})
"""The formats by the name that ``convert --to`` takes; the first is the default."""


def pieces(records: Iterable[Record], format_name: str, options: ExportOptions | None = None) -> Iterator[str]:
    r"""The text of a file of ``format_name``, in pieces that have each been read back.

    Raises:
        ExportError: an unknown format, profile or option; while the pieces are made, a record that the format cannot
            hold. What was yielded before is then no whole file: `write_file` leaves none.

    >>> "".join(pieces([], "csl-json"))
    '[]\n'
    """
    chosen = options or ExportOptions()
    known = FORMATS.get(format_name)
    if known is None:
        raise ExportError(f"unknown format {format_name!r}; there are {', '.join(FORMATS)}")
    if chosen.profile is not None and chosen.profile not in known.profiles:
        offered = ", ".join(known.profiles) or "none"
        raise ExportError(f"{format_name} has no profile {chosen.profile!r}; there are: {offered}")
    if chosen.ascii_only and not known.ascii_only:
        raise ExportError(f"{format_name} has no ASCII form: nothing in it stands for other letters")
    if chosen.zotero_extra and not known.zotero_extra:
        raise ExportError(f"{format_name} has no lines for Zotero's Extra field")
    return known.write(records, chosen)
