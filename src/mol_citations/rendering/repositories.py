"""How an archive is printed: the author's words, with the full name of a siglum and the town.

What the author wrote is never replaced: "MOL" becomes "Magyar Országos Levéltár (MOL)", and "Hungarian
National Archives" stays as it is. The names are those the archive had under that siglum (MOL until 2012, MNL OL
since); sigla of county archives changed their meaning too often to be spelt out.
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import TYPE_CHECKING

from mol_citations.authority import repositories

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mol_citations.records import Shelfmark

_NATIONAL_BEFORE_2012 = ("HU-MNL-OL", "Magyar Országos Levéltár")
_NATIONAL = ("HU-MNL-OL", "Magyar Nemzeti Levéltár Országos Levéltára")
_NEW_CENTRAL = ("HU-MNL-OL", "Új Magyar Központi Levéltár")
_STATE_SECURITY = ("HU-ABTL", "Állambiztonsági Szolgálatok Történeti Levéltára")

SIGLA: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "MOL": _NATIONAL_BEFORE_2012,
        "OL": _NATIONAL_BEFORE_2012,
        "MNLOL": _NATIONAL,
        "UMKL": _NEW_CENTRAL,
        "ÚMKL": _NEW_CENTRAL,
        "BFL": ("HU-BFL", "Budapest Főváros Levéltára"),
        "ÁBTL": _STATE_SECURITY,
        "ABTL": _STATE_SECURITY,
        "HL": ("HU-HL", "Hadtörténelmi Levéltár"),
        "PIL": ("HU-PIL", "Politikatörténeti Intézet Levéltára"),
        "OSZK": ("HU-OSZK", "Országos Széchényi Könyvtár"),
    }
)
"""Code and name for a siglum, written without its country, spaces, hyphens and full stops."""

ABBREVIATED = MappingProxyType({"Budapest": r"|Bp\."})
"""How a town's name is shortened in the name of an archive."""

_COUNTRY = re.compile(r"HU[ -]")
_MARKS = re.compile(r"[\s.\-\u2013]")


def repository_name(shelfmark: Shelfmark) -> str | None:
    """The archive as it is printed, without its town; ``None`` where none is known.

    >>> from mol_citations.records import Shelfmark
    >>> repository_name(Shelfmark(repository="HU-MNL-OL", repository_cited="MOL"))
    'Magyar Országos Levéltár (MOL)'
    >>> repository_name(Shelfmark(repository="HU-MNL-OL", repository_cited="Hungarian National Archives"))
    'Hungarian National Archives'
    >>> repository_name(Shelfmark(repository="HU-BFL"))
    'Budapest Főváros Levéltára'
    """
    code, cited = shelfmark.repository, shelfmark.repository_cited
    if cited is None:
        return (repositories.name(code) or code) if code else None
    known = SIGLA.get(_MARKS.sub("", _COUNTRY.sub("", cited, count=1)).upper())
    return f"{known[1]} ({cited})" if known and known[0] == code else cited


def repository_place(shelfmark: Shelfmark) -> str | None:
    """The town of the archive, where it is known and its printed name does not say it already.

    >>> from mol_citations.records import Shelfmark
    >>> repository_place(Shelfmark(repository="HU-MNL-OL", repository_cited="MOL"))
    'Budapest'
    >>> repository_place(Shelfmark(repository="HU-MNL-VeML", repository_cited="VeML"))
    'Veszprém'
    >>> repository_place(Shelfmark(repository="HU-BFL")) is None
    True
    """
    name = repository_name(shelfmark)
    town = repositories.seat(shelfmark.repository) if shelfmark.repository else None
    if name is None or town is None:
        return None
    said = re.search(rf"(?<!\w)(?:{re.escape(town)}{ABBREVIATED.get(town, '')})", name, re.IGNORECASE)
    return None if said else town
