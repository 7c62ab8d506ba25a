"""Archives that the table does not list, told by their words: *Staatsarchiv Zürich*, *Dési városi levéltár*.

All patterns are for text without accents (`mol_citations.authority.folding.without_accents`). Only a few words
on either side of a word for archive are looked at, so the time is that of finding those words.
"""

from __future__ import annotations

import functools
import re
from typing import TYPE_CHECKING

from mol_citations.authority.repository_forms import place
from mol_citations.sought import Sought

if TYPE_CHECKING:
    from collections.abc import Iterator

CAPITAL = "A-ZА-ЯІЄҐ"
HEAD = Sought(
    (
        "levelt",
        "Levelt",
        "Irattar",
        "lt.",
        "lt-",
        "lt ",
        "lt,",
        "i Lt",
        "rchi",
        "rhi",
        "rkhiv",
        "рхи",
        "рхі",
        "cord Office",
        "ezirattar",
        "Arquivo",
        "Arxiu",
    ),
    re.compile(
        r"(?<!\w)(?:"
        r"(?P<hungarian>(?![Oo]klevelt)[\w-]{0,30}[Ll]evelt[ae]r(?:a?ban|a?bol|ara|a?nak|a|ra)?"
        r"|(?:m?lt|(?<=[a-z]i )Lt)(?:\.(?:-ban)?|-ban|(?=[ ,]))|[Aa]rchivum(?:aban|a|ban)?"
        r"|[Kk]ezirattar(?:a?ban|a)?|Irattar)"
        r"|(?P<slavic>[Aa]rchiv|[Aa]rk?hiv)|(?P<cyrillic>[Аа]рх[иі]в(?:е|а|у)?)"
        r"|(?P<german>[A-Z][\w-]{2,20}archivs?)|(?P<english>Archives?|Record Office)"
        r"|(?P<romance>Archivio|Archivo|Arquivo|Arhivel(?:e|or)|Arhiva|Arxiu)|(?P<polish>Archiwum))(?!\w)"
    ),
)
"""Words for archive. *Archiv* is German, Czech and Slovak, *Archives* English and French, *Arkhiv* Russian."""
JOURNAL = re.compile(r"(?:Istoricheskii|Russkii|Voennyi|Otechestvennye) [Aa]rkhivy?")
"""Journals and editions whose name is that of an archive."""
STEP_BACK = re.compile(r"(?<![\w.'’-])([\w.'’-]+|\([\w-]+\))\s$")
STEPS = 6
INSTITUTION = re.compile(r"kapt(?:alan|\.)|konv(?:ent|\.)|apatsag|prepostsag|ersekseg|puspokseg")
"""Behind an adjective it names whose the archive is, also without a capital: *az esztergomi káptalan levéltára*."""
PROPER = re.compile(rf"[{CAPITAL}][\w'’-]*")
JOINING = {
    "hungarian": re.compile(
        r"[\w-]{3,}i|[Aa]ll\.|es|orsz(?:agos|\.)|(?:gr|hg|br)\.|varos|v\.|(?:Z|Ny)?[Rr]t\.|Kft\.|(?:var)?megye|kaptalan|(?:ersek|puspok|apat)seg"
        r"|magan|hazi|hiteleshelyi|hh\.|egyhaz(?:megye|kerulet|kozseg)|egyetem|muzeum|konvent|rendtartomany"
    ),
    "slavic": re.compile(r"[a-z-]{3,}(?:y|i|a|eho|emu|em)"),
    "cyrillic": re.compile(r"[а-яі-]{3,}(?:ии|ыи|ои|ого|ом|ому|и)"),
}
"""Words in small letters that may stand between a name and a word for archive: *Dési városi lt.*"""
NAMED_AFTER = {"hungarian": re.compile(r"[\w-]{3,}i|(?:gr|hg|br)\.")}
"""Words in small letters that may begin a name: *budapesti*, *gr.*"""
OPENING = re.compile(
    r"A|Az|Ez|E|The|In|Im|Der|Die|Das|Den|Dem|Le|La|Les|Il|See|Cf|Lasd|Ld|Vo|Also|At|From|Siehe|Vgl|Und|And"
    r"|Ma|Most|Uo|Ugyanott|Jelzete?|Eredetije|Masolata|Orzesi|Source|Forras|Ezek|Egyik|Masik|В|Из|См"
)
"""Capital words that open a sentence and are no part of a name."""
SMALL = (
    "statului|nationale|jud\\.|judetului|of|the|de|du|des|der|di|del|della|dello|la|le|et|und|and|for|ale|a|v|w|u|at"
)
FOLLOWING = re.compile(rf"(?: (?:(?:{SMALL}) ){{0,3}}[{CAPITAL}][\w'’-]*| (?:des|der) [a-z]{{4,24}}en [A-Z]\w+){{1,4}}")
"""What stands behind a word for archive: *Zürich*, *des politikgeschichtlichen Instituts*, *of the City of York*."""
CLOSED = re.compile(rf"(?: [{CAPITAL}]?[\w-]++){{1,6}}(?= ?[(\[,.;:]|$)")
"""What stands behind a Slavic word for archive up to the next stop: *bezpečnostních složek*, *внешней политики*."""
LOCATIVE = re.compile(r" [A-Z]\w+(?:b[ae]n|[oe]n|[oe]tt)(?!\w)")
"""The town a Hungarian archive is in: *Galgóczon*."""
COMPOUND = re.compile(r"[A-Z][\w-]+[Ll]evelt|[A-Z][\w-]+archiv")
NO_ARCHIVE = re.compile(
    r"(?i)csalad|nemzetseg|kamara(?:i|\W)|kancellari|helytarto|httan|kincstar|regnicol|diplomatikai|absz?olutizmus"
    r"|birosagi|miniszter|minisztertan|gazdasagi lev|nadori|fis[ck]alis|szabadsagharc|digital arch|internet arch"
    r"|archiv fur|ministerialarchiv|mellekl|leveltari|orszaggyules|szekcio"
)
"""Papers of a family or an office, which are fonds of an archive; journals; what keeps no papers."""
FONDS_BEFORE = re.compile(r"(?<!\w)(?:[fF]\.|[fF]ond) $")
"""What is called archive behind it are records: *f. Slezský stavovský archiv*."""
UNKNOWN_SIGLUM = Sought(
    ("f.", "F.", "ф.", "Ф.", "ond"),
    re.compile(
        r"(?<![\w-])(?:[A-Z]{2,8}|[А-ЯІ]{2,8}|Ts[A-Z]{2,6})(?: (?:RF|РФ))?"
        r"(?=[.,]? [fFфФ](?:\.|ond) ?\d{1,5}(?:[a-zа-яБ]|-[A-Z])?[.,] {0,2}(?:op|оп|Op|Оп|d|д)\.)"
    ),
)
"""Capitals before a shelfmark of the Russian kind: "KTÁL, f. 17, op. 3"."""
SIGLUM_OF_FILES = Sought(
    ("sygn.", "inv. c.", "dosar", "kut.", "krab.", "kart.", "d."),
    re.compile(
        r"(?:^|(?<=; )|(?<=[^A-Z]\. )|(?<=\())[A-Z]{2,7}[a-z]{0,2}(?=,? (?:[^.;:()\d]{1,60}, )?(?:fond \d{1,5}, )?"
        r"(?:sygn\.|inv\. c\.|dosar|kut\.|krab\.|kart\.)(?: nr\.?)? ?\d"
        r"|\.? (?:[A-Z]{2,4}\.? )?\d{1,3}/[a-z]\. 1[89]\d\d[ .]{1,2}\d{1,3}\.? ?d\.)"
    ),
)
"""Capitals that open a citation of a unit that only archives around Hungary have: "APKr, KW PZPR, sygn. 12".

Or of a part of a body's papers, a year and a box, as schools cite their own: "PATEL GTI 3/b. 1878. 8. d. 44"."""

ABBREVIATED = Sought((" Arch. ",), re.compile(r"(?<![\w-])[A-Z][A-Za-z]{1,9}\.? Arch\.(?= \d)"))
"""A body before an abbreviated archive and a number: "SzSzmB. Arch. 16. f."."""


@functools.cache
def _of_town() -> Sought:
    """Slovakia's archives of the state, a district or a town for short: *OA. Banská Bystrica*, *MV SR, ŠA v Levoči*."""
    return Sought(
        ("SA", "OA", "AM"),
        re.compile(
            rf"(?<!\w)(?:(?:SA|OA|AM|SOBA)\.? {place().pattern}(?: \([A-Z][a-z]+\))?|MV SR,? SA v(?: [A-Z][a-z]+)+)"
        ),
    )


def find(plain: str) -> Iterator[tuple[int, int]]:
    """Where names of archives begin and end in ``plain``, text without accents.

    >>> plain = "lasd Desi varosi lt. K."
    >>> [plain[start:end] for start, end in find(plain)]
    ['Desi varosi lt.']
    >>> list(find("in: Archiv fur Geschichte"))
    []
    """
    for head in HEAD.find(plain):
        start = _start(plain, head)
        end = _end(plain, head, alone=start == head.start())
        if end is not None and not (
            NO_ARCHIVE.search(plain, start, min(len(plain), end + 4))
            or JOURNAL.match(plain, start)
            or FONDS_BEFORE.search(plain, max(0, start - 6), start)
        ):
            yield start, end
    for sigla in (UNKNOWN_SIGLUM, SIGLUM_OF_FILES, ABBREVIATED, _of_town()):
        for siglum in sigla.find(plain):
            yield siglum.span()


def _start(plain: str, head: re.Match[str]) -> int:
    """Where the name begins: at a capital word that adjectives or capital words join to ``head``."""
    language = head.lastgroup or ""
    start = position = head.start()
    named = COMPOUND.match(head.group()) is not None
    for _ in range(STEPS):
        step = STEP_BACK.search(plain, max(0, position - 40), position)
        if step is None or OPENING.fullmatch(step[1]):
            break
        position = step.start(1)
        if PROPER.fullmatch(step[1]):
            start, named = position, True
        elif named and language in NAMED_AFTER and NAMED_AFTER[language].fullmatch(step[1]):
            return position
        elif INSTITUTION.fullmatch(step[1]):
            named = True
        elif not step[1].startswith("(") and not (language in JOINING and JOINING[language].fullmatch(step[1])):
            break
    return start


def _end(plain: str, head: re.Match[str], *, alone: bool) -> int | None:
    """Where the name ends, ``None`` if ``head`` is no name: a lone *Archiv*, a lone *levéltár*."""
    language = head.lastgroup or ""
    limit = min(len(plain), head.end() + 90)
    if language == "hungarian":
        following = LOCATIVE.match(plain, head.end(), limit) if head.group().endswith(("ban", "ben")) else None
    elif language == "cyrillic" or (language == "slavic" and alone and head.group()[0] == "A"):
        following = FOLLOWING.match(plain, head.end(), limit)
        closed = CLOSED.match(plain, head.end(), limit)
        if closed and (following is None or closed.end() > following.end()):
            following = closed
    else:
        following = FOLLOWING.match(plain, head.end(), limit)
    if following is None:
        return None if alone and not COMPOUND.match(head.group()) else head.end()
    return following.end()
