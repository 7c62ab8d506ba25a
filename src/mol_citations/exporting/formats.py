"""The formats that can be written, in one table that the command line offers."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from mol_citations.errors import ExportError
from mol_citations.exporting.bibtex import bibtex_pieces
from mol_citations.exporting.csl import csl_pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import TextIO

    from mol_citations.records import Record, ShortTitle


@attrs.frozen(kw_only=True)
class ExportOptions:
    """What can be asked of a format; one that does not know an option refuses it.

    ``profile``: a name from the format's own list (``None``: its first); ``ascii_only``: no letter beyond
    ASCII; ``short_titles``: what the author abbreviates, for formats that list the fonds by itself.
    """

    profile: str | None = None
    ascii_only: bool = False
    short_titles: tuple[ShortTitle, ...] = ()


@attrs.frozen(kw_only=True)
class Format:
    """A format: its name on the command line, what it is, the profiles it has, and what writes it."""

    name: str
    title: str
    suffix: str
    profiles: tuple[str, ...] = ()
    write: Callable[[Iterable[Record], ExportOptions], Iterator[str]] = attrs.field(repr=False)


def _bibtex(records: Iterable[Record], options: ExportOptions) -> Iterator[str]:
    return bibtex_pieces(records, ascii_only=options.ascii_only)


def _csl_json(records: Iterable[Record], options: ExportOptions) -> Iterator[str]:
    return csl_pieces(records, ascii_only=options.ascii_only)


FORMATS: Mapping[str, Format] = MappingProxyType(
    {
        known.name: known
        for known in (
            Format(name="bibtex", title="classic BibTeX", suffix=".bib", write=_bibtex),
            Format(name="csl-json", title="CSL-JSON", suffix=".json", profiles=("portable",), write=_csl_json),
        )
    }
)
"""The formats by the name that ``convert --to`` takes; the first is the default."""


def pieces(records: Iterable[Record], format_name: str, options: ExportOptions | None = None) -> Iterator[str]:
    """The text of a file of ``format_name``, in pieces that have each been read back.

    Raises:
        ExportError: an unknown format or profile, or a record that the format cannot hold; nothing is
            yielded of a file whose records are at fault.
    """
    chosen = options or ExportOptions()
    known = FORMATS.get(format_name)
    if known is None:
        raise ExportError(f"unknown format {format_name!r}; there are {', '.join(FORMATS)}")
    if chosen.profile is not None and chosen.profile not in known.profiles:
        offered = ", ".join(known.profiles) or "none"
        raise ExportError(f"{format_name} has no profile {chosen.profile!r}; there are: {offered}")
    return known.write(records, chosen)


def write(records: Iterable[Record], format_name: str, stream: TextIO, options: ExportOptions | None = None) -> None:
    r"""Writes the records to ``stream``; for a file, hand `pieces` to `write_file`.

    >>> import io
    >>> stream = io.StringIO()
    >>> write([], "csl-json", stream)
    >>> stream.getvalue()
    '[]\n'
    """
    stream.writelines(pieces(records, format_name, options))
