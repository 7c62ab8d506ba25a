"""The fields that classic BibTeX and BibLaTeX share: names, title, and what is kept for reading back.

No style prints the recipient, copy type and date as cited that are kept by themselves; with the keyword
``titled`` (the title is the document's own and not its genre) they let `from_bibtex` give the description
back as it was.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

import attrs

from mol_citations.errors import ExportError
from mol_citations.exporting.latex import escape
from mol_citations.exporting.text import names
from mol_citations.rendering import document_name
from mol_citations.rendering.dates import dated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mol_citations.records import Description

ARCHIVAL = "archival"
"""The keyword of every entry this package writes."""

TITLED = "titled"
"""The keyword of an entry whose title is the document's own, where no ``type`` says so."""


LETTER = "letter"
"""The keyword of an entry whose title names creator and recipient, "X to Y", in the biblatex-chicago profile."""

FONDS = "fonds"
"""The keyword of an entry for a fonds with a short title; it is no record."""

BIBTEX_KEPT = MappingProxyType({"recipient": "recipient", "copy_type": "copytype", "date_cited": "datecited"})
"""BibTeX ignores fields it does not know."""

BIBLATEX_KEPT = MappingProxyType({"recipient": "verba", "copy_type": "verbb", "date_cited": "verbc"})
"""biber warns of fields outside its data model; of those free for the user, biblatex-chicago prints some, not these."""


@attrs.frozen(kw_only=True)
class BibWriter:
    """Writes the values of one entry: escaped, with faults named by record and field."""

    key: str
    ascii_only: bool = False

    def text(self, field: str, value: str) -> str:
        r"""``value`` as the text of ``field``.

        >>> BibWriter(key="a").text("note", "A & B")
        'A \\& B'
        """
        try:
            return escape(value, ascii_only=self.ascii_only)
        except ValueError as error:
            raise ExportError(f"record {self.key!r}: {field}: {error}") from error

    def whole(self, field: str, value: str) -> str:
        """``value`` in braces of its own, so that it is neither split into names nor changed in case.

        >>> BibWriter(key="a").whole("title", "Annual Report")
        '{Annual Report}'
        """
        return f"{{{self.text(field, value)}}}"

    def authors(self, creator: str) -> str:
        """One brace group an institution, joined as BibTeX joins names.

        >>> BibWriter(key="a").authors("Board of Trade and Plantations; Hungarian Embassy")
        '{Board of Trade and Plantations} and {Hungarian Embassy}'
        """
        return " and ".join(self.whole("creator", name) for name in names(creator))


def heading_fields(writer: BibWriter, description: Description) -> list[tuple[str, str]]:
    """Author, title and, behind a title of its own, the genre as ``type``."""
    fields: list[tuple[str, str]] = []
    if description.creator:
        fields.append(("author", writer.authors(description.creator)))
    title = description.title or document_name(description)
    if title:
        fields.append(("title", writer.whole("title", title)))
    if description.title and description.genre:
        fields.append(("type", writer.text("genre", description.genre)))
    return fields


def kept_fields(
    writer: BibWriter, description: Description, kept_in: Mapping[str, str], *, letter: bool = False
) -> list[tuple[str, str]]:
    """What styles do not print and reading back needs, under ``kept_in``, with the keywords last.

    ``letter`` says that the title is "X to Y" and there is no author.
    """
    kept = {
        "recipient": description.recipient,
        "copy_type": description.copy_type,
        "date_cited": dated(description)[1],
    }
    fields = [(kept_in[name], writer.text(name, value)) for name, value in kept.items() if value]
    marks = {TITLED: description.title and not description.genre, LETTER: letter}
    fields.append(("keywords", ", ".join([ARCHIVAL, *(word for word, holds in marks.items() if holds)])))
    return fields
