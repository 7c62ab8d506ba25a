"""An archive, or an archive and a fonds, that a citation leaves to the one before it, without any word for it.

Hungarian notes do so: after "MOL P 1341, Fasc. 3." comes "Fasc. 1765. No. 60.", after "MOL K 63, 5. d." comes
"K 64, 7. d.". The archive named last is meant, unless the fonds can only be another archive's.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.authority.fonds import COLLECTIONS, MAIN_GROUPS, NATIONAL, SECTIONS
from mol_citations.resolving.inheritance import RANKS, above

if TYPE_CHECKING:
    from collections.abc import Iterable

    from mol_citations.records import Shelfmark
    from mol_citations.resolving.chain import Link

_SECTION = re.compile(r"([A-Z]) \d")
_COUNTY_FONDS = re.compile(r"[IVXL]+\.")
"""IV.B.1406.b: fonds of the county archives and of Budapest."""


class Archives:
    """The archives a chapter has named so far."""

    def __init__(self) -> None:
        self._last: Link | None = None
        self._by_name: dict[str, Link] = {}

    def see(self, link: Link) -> None:
        """A citation was read; one in a parenthesis names no archive for those that follow the main one."""
        name = _archive(_shelfmark(link))
        if name is None or (link.nested and self._last is not None):
            return
        self._last = link
        self._by_name[name] = link

    def of_fonds(self, fonds: str) -> Link | None:
        """The citation whose archive a bare ``fonds`` leaves unsaid."""
        if _only_national(fonds):
            return self._by_name.get(NATIONAL)
        name = _archive(_shelfmark(self._last))
        if name is None or name == NATIONAL or (_COUNTY_FONDS.match(fonds) and not _keeps_county_fonds(name)):
            return None
        return self._last


def carried_over(shelfmark: Shelfmark, archives: Archives, before: Iterable[Link]) -> tuple[Shelfmark, Link] | None:
    """The shelfmark with archive, or archive and fonds, filled in, and the citation they come from.

    ``before`` are the citations that an ibid. in this place would mean: a fonds is carried over only from the
    source just before. ``None``: nothing is carried over, the citation stands as written.
    """
    if _archive(shelfmark) is not None or not shelfmark:
        return None
    if shelfmark.fonds is not None:
        home = archives.of_fonds(shelfmark.fonds)
        source = _shelfmark(home)
        return None if home is None or source is None else (_with(shelfmark, source, fonds=False), home)
    if shelfmark.coarsest is None:
        return None
    links = tuple(before)
    source = _shelfmark(links[-1]) if len({_home(link) for link in links}) == 1 else None
    if source is None or (source.fonds is None and _archive(source) is None):
        return None
    same_fonds = shelfmark.fonds_title in {None, source.fonds_title}
    return _with(shelfmark, source, fonds=same_fonds), links[-1]


def list_member(written: Shelfmark, head: Shelfmark) -> Shelfmark:
    """A member of a list with what the member before it says for both: "MOL K 63, 5. d., 12. és 13. t.".

    >>> from mol_citations.records import Shelfmark
    >>> head = Shelfmark(fonds="K 63", box="5", item="12")
    >>> list_member(Shelfmark(fonds="K 63", item="13"), head).box
    '5'
    """
    own = {level: value for level, value in written.levels() if getattr(head, level) != value}
    ranks = [RANKS[level] for level in own]
    kept = above(head, min(ranks)) if ranks else head
    return attrs.evolve(kept, **dict(written.levels()))


def _shelfmark(link: Link | None) -> Shelfmark | None:
    return None if link is None or link.named is None else link.named.shelfmark


def _archive(shelfmark: Shelfmark | None) -> str | None:
    """What tells one archive from another: its code, or the words for it where it has none."""
    return None if shelfmark is None else shelfmark.repository or shelfmark.repository_cited


def _home(link: Link) -> tuple[str | None, ...]:
    """Archive and fonds, empty for a citation that has none, such as a published work."""
    shelfmark = _shelfmark(link)
    return () if shelfmark is None else (_archive(shelfmark), shelfmark.fonds, shelfmark.fonds_title)


def _with(shelfmark: Shelfmark, source: Shelfmark, *, fonds: bool) -> Shelfmark:
    filled = attrs.evolve(shelfmark, repository=source.repository, repository_cited=source.repository_cited)
    return attrs.evolve(filled, fonds=source.fonds, fonds_title=source.fonds_title) if fonds else filled


def _only_national(fonds: str) -> bool:
    """Whether a code can only be the National Archives': K 63, M-KS 288, XIX-J-1-j, DL.

    >>> _only_national("K 63"), _only_national("XIX-J-1-j"), _only_national("IV.1407.b")
    (True, True, False)
    """
    section = _SECTION.match(fonds)
    if section is not None:
        return section[1] in SECTIONS
    return fonds in COLLECTIONS or fonds.startswith("M-") or fonds.partition("-")[0] in MAIN_GROUPS


def _keeps_county_fonds(name: str) -> bool:
    return name == "HU-BFL" or name.startswith("HU-MNL-") or not name.startswith("HU-")
