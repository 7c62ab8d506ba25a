"""Archives that the table does not list, told by their words: *Staatsarchiv Zürich*, *Dési városi levéltár*.

All functions read text without accents (`mol_citations.authority.folding.without_accents`). Each looks at a
few words on either side of a word for archive, so the time is that of finding those words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

CAPITAL = "A-ZА-ЯІЄҐ"
HEAD = re.compile(
    r"(?<!\w)(?:(?P<hu>[\w-]{0,30}[Ll]evelt[ae]r(?:aban|anak|abol|ara|a|ban|bol|nak|ra)?|lt\.(?:-ban)?|[Aa]rchivum(?:aban|a|ban)?)"
    r"|(?P<slavic>[Aa]rch[ií]v|[Aa]rhiv|[Аа]рх[иі]в(?:е|а|у)?)"
    r"|(?P<de>[A-Z][\w-]{2,20}archivs?|Archiv)|(?P<en>Archives?|Records? Office)"
    r"|(?P<first>Archivio|Archivo|Arquivo|Archiwum|Arhivele|Arhiva|Arxiu))(?!\w)"
)
STEP_BACK = re.compile(r"(?<![\w.'-])([\w.'-]+|\([\w-]+\))\s$")
STEPS = 6
ADJECTIVE = {
    "hu": re.compile(r"[\w-]{3,}i$|es$|nemzeti$|orszagos$"),
    "slavic": re.compile(r"[\w-]{2,}(?:y|i|a|ий|ии|ый|ой|ныи|ои|ого|ом)$"),
    "de": re.compile(r"(?!)"),
    "en": re.compile(r"(?!)"),
    "first": re.compile(r"(?!)"),
}
LEADING = re.compile(
    r"A|Az|Ez|E|The|In|Im|Der|Die|Das|Den|Dem|Des|Le|La|Les|Il|See|Cf|Lasd|Ld|Vo|Also|At|From|Siehe|Vgl|Und|And"
    r"|Ma|Most|Uo|Ugyanott|Jelzete?|Eredetije|Masolata|Orzesi|Source|Forras|Ezek|Egyik|Masik|В|Из|См"
)
"""Capital words that open a sentence and are no part of a name."""
SECTIONS = re.compile(
    r"(?i)csalad|nemzetseg|grofi|hercegi|kamarai|kancellari|helytarto|httan|kincstar|regnicol|diplomatikai|digital"
    r"|birosag|korhat|archiv fur|levelezes|titkos lev"
)
SMALL = "of|the|de|du|des|der|di|del|della|dello|la|le|et|und|and|for|ale|a|v"
FOLLOWING = re.compile(
    rf"(?: (?:(?:{SMALL}|[а-я]{{4,20}}) ){{0,3}}[{CAPITAL}][\w'-]*| (?:des|der) [a-z]{{4,24}}en [A-Z]\w+){{1,3}}"
)
"""What stands behind a word for archive: *Zürich*, *des politikgeschichtlichen Instituts*, *Российской Федерации*."""


def find(plain: str) -> Iterator[tuple[int, int]]:
    """Where names of archives begin and end in ``plain``, text without accents.

    >>> plain = "lasd Desi varosi lt. K."
    >>> [plain[start:end] for start, end in find(plain)]
    ['Desi varosi lt.']
    >>> list(find("in: Archiv fur Geschichte"))
    []
    """
    for head in HEAD.finditer(plain):
        start = _start(plain, head)
        end = _end(plain, head, alone=start == head.start())
        if end is not None and not SECTIONS.search(plain, start, min(len(plain), end + 5)):
            yield start, end


def _start(plain: str, head: re.Match[str]) -> int:
    """Where the name begins: at a capital word that adjectives or capital words join to ``head``."""
    adjective = ADJECTIVE[head.lastgroup or "en"]
    start = position = head.start()
    for _ in range(STEPS):
        step = STEP_BACK.search(plain, max(0, position - 40), position)
        if step is None or LEADING.fullmatch(step[1]):
            break
        word = step[1]
        position = step.start(1)
        if re.match(rf"[{CAPITAL}][\w'-]+$", word):
            start = position
        elif not (word.startswith("(") or adjective.match(word)):
            break
    return start


def _end(plain: str, head: re.Match[str], *, alone: bool) -> int | None:
    """Where the name ends, ``None`` if ``head`` is no name: a lone *Archiv*, a lone *levéltár*."""
    following = None if head.lastgroup == "hu" else FOLLOWING.match(plain, head.end(), min(len(plain), head.end() + 90))
    if alone and following is None and not (head.lastgroup == "de" and head.group() != "Archiv"):
        return None
    return following.end() if following else head.end()
