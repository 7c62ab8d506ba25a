"""What a text must be before any file can hold it: one line, composed letters, no control characters."""

from __future__ import annotations

import re
import unicodedata

import attrs

from mol_citations.records import DESCRIPTION_FIELDS, Record, Shelfmark

SHELFMARK_FIELDS = tuple(field.name for field in attrs.fields(Shelfmark))

INSTITUTIONS = "; "
"""What stands between several creators of one document."""

_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_SPACES = re.compile(r"[^\S\u00a0]+")


def one_line(text: str) -> str:
    r"""``text`` on one line and in NFC, as all formats print it.

    Runs of whitespace become one space: a line break before an ``@`` would begin a new entry for some
    readers of BibTeX. A no-break space inside is kept.

    >>> one_line("Annual\n Report ")
    'Annual Report'
    """
    return unicodedata.normalize("NFC", _SPACES.sub(" ", text).strip())


def control_character(text: str) -> str | None:
    r"""The first control character or lone surrogate in ``text`` that `one_line` does not take as a space.

    >>> control_character("a\nb") is None, control_character("a\x00b")
    (True, '\x00')
    """
    return next((match[0] for match in _CONTROL.finditer(text) if not match[0].isspace()), None)


def tidy(record: Record) -> Record:
    r"""The record with every value on one line, as all formats print it; the record itself stays in ``custom``.

    >>> from mol_citations.records import Description
    >>> tidy(Record(key="a", shelfmark=Shelfmark(fonds="K\n63"), description=Description(genre=" "))).shelfmark.fonds
    'K 63'
    """
    shelfmark, description = record.shelfmark, record.description
    return attrs.evolve(
        record,
        shelfmark=attrs.evolve(shelfmark, **{name: _tidy(getattr(shelfmark, name)) for name in SHELFMARK_FIELDS}),
        description=attrs.evolve(
            description, **{name: _tidy(getattr(description, name)) for name in DESCRIPTION_FIELDS}
        ),
    )


def _tidy(value: str | None) -> str | None:
    return one_line(value) if value else value


def names(value: str) -> list[str]:
    """The institutions that a creator or recipient names: "A; B" is two, anything else one.

    >>> names("Hungarian Embassy; Board of Trade and Plantations"), names("A ; B")
    (['Hungarian Embassy', 'Board of Trade and Plantations'], ['A ; B'])
    """
    several = value.split(INSTITUTIONS)
    return several if all(name and name == name.strip() for name in several) else [value]
