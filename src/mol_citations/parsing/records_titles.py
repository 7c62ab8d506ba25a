"""The title of the records that a shelfmark is of, where it stands outside the shelfmark itself.

Notes write it in front of a bracket (*A család levéltára (P 507), 12. cs.*), or between archive and code
(*MOL, Pénzintézetek direktóriuma (L 5)*).
"""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.parsing import bounds, families
from mol_citations.parsing.families import Family
from mol_citations.parsing.shelfmarks import LOCATING, Found, end_of_first, further

if TYPE_CHECKING:
    from mol_citations.parsing.locating import Located
    from mol_citations.records import Shelfmark

LONGEST = 120
"""The longest title of records, in code points."""
MOST_WORDS = 14
AT_END = re.compile(
    r"(?<!\w)(?:iratai|levéltára|levéltár|gyűjtemény[e]?|gyüjtemény[e]?|hagyatéka|irattára|iratanyaga|levelezése|fondja)"
    r"(?P<behind>(?:\s(?:között|közt))?\s?)$",
)
"""How Hungarian titles of records end: "Hágai Követség iratai", "A család levéltára"."""
OF_FAMILY = re.compile(r"^[^\W\d_a-z].*\s(?:cs|csal)\.?\s(?:lt|levéltára?)\.?$")
"""Papers of a family, which other archives hold: "Thorotzkay cs. lt."."""
PAPERS_OF_FAMILY = re.compile(r"[^\W\d_a-z]\w+(?:[\s-][^\W\d_a-z]\w+)?\s(?:cs|csal)\.\s(?:lt|lvtr?|levéltára?)(?!\w)")
"""Such papers at the head of a shelfmark: "Pálffy cs. lt. Arm. I. Lad. 5"."""
AT_START = re.compile(
    r"(?<!\w)(?:(?:Selected|Miscellaneous|Personal|Private|Official)\s)?(?:Records\sof|Papers\sof|Files\sof|Estate\sof|Archives?\sof|Collection\sof|Archivum\s\w|Archiv\s(?:des|der)\s|Nachla(?:ss|ß)\s"
    r"|Akten\s(?:des|der)\s|Schriften\s(?:des|der)\s)",
)
"""How those in other languages begin: "Records of the Prime Minister's Office", "Archivum familiae Nádasdy"."""
NAMED_LATER = re.compile(r"(?:^|\s)az?\s(?=[^\W\d_a-zöüóőúéáűí])")
"""Behind an article a name begins: "a Miniszterelnökség iratai"."""
COUNTED = re.compile(r"\d{1,3}\.\s")
"""What counts the records of a finding aid: "7. Az Országos Takarékossági Bizottság iratai /K.45./"."""
ARTICLE = re.compile(r"^[Aa]z?\s")
OPENING = re.compile(r"[(/]\s?$")
PHOTOGRAPH = re.compile(r"[(/]\s?$|\s\u2014\s$")
"""What stands before the number of an original's photograph: "Lad. 49. fasc. 1. n. 11. — DF 237 878"."""
ENDING = re.compile(r"^-\w{2,4}(?!\w)")
"""The ending of an archive's siglum: "az OL-ban"."""
CLOSING = re.compile(r"\.?\s?[)/]")
GOES_ON = re.compile(r"[.,]{0,2}\s")
SECTION = re.compile(r"(?:szekció|section|Sektion)$", re.IGNORECASE)
"""A section of the archives, "P szekció", holds many fonds and is the title of none."""
PROVENANCE = re.compile(
    r"\.?\s(?:\((?P<bracketed>(?![Uu]\.?\s?[Oo]\.?(?!\w))[^\W\d_a-zß-öø-ÿőű][^()]{2,120})\)|[~\u2010-\u2015-]\s(?P<dashed>[^\W\d_a-zß-öø-ÿőű][^();.]{2,60}\s(?:cs|lt)\.?(?:\s(?:lt|lvtr?)\.[^();]{0,60})?)(?=\)))"
)
"""What stands behind a charter's number: "(Kárász cs.)", "(NRA 792-17.)", " - Károlyi cs."."""
FONDS_WORD = re.compile(
    r"(?<!\w)(?:cs|csal|család|m?lt|levéltár\w*|acta|m[úu]z|fasc|lad|caps\w*|cista|actus|kápt\w*|konv\w*|gyűjt\w*|n\.?\s?r\.?\s?a|törzsanyag|misc\w*)(?!\w)",
    re.IGNORECASE,
)
EDITION_WORD = re.compile(r"(?<!\w)(?:okl|okm|oklt|okmt|oklevéltár|okmánytár|kiad\w*|közl\w*)(?!\w)", re.IGNORECASE)
YEARS = re.compile(r"\s\((?:1[5-9]|20)\d\d(?:\s?[\u2010-\u2015-]\s?\d{2,4})?\)$")


def with_title(note: Located, at: int, found: Found, floor: int) -> Found:
    """The shelfmark of anchor ``at`` with the title of its records, and what follows its bracket.

    Arguments:
        note: the note.
        at: the number of the anchor that the shelfmark begins with.
        found: the shelfmark.
        floor: where the citation before ends, in code points.

    >>> from mol_citations.parsing import archival, locating
    >>> note = locating.locate("A család levéltára (P 507), 12. cs.")
    >>> archival.find(note, 0).shelfmark.fonds_title, archival.find(note, 0).shelfmark.bundle
    ('család levéltára', '12')
    """
    if found.shelfmark.fonds is None or found.shelfmark.fonds_title is not None:
        return found
    opening = OPENING.search(note.text, max(floor, found.start - 2), found.start)
    if opening is None:
        return found
    start = _start(note.text, floor, opening.start())
    if start is None:
        return found
    title = AT_END.sub(lambda end: end.group().removesuffix(end["behind"]), note.text[start : opening.start()].strip())
    shelfmark = attrs.evolve(found.shelfmark, fonds_title=ARTICLE.sub("", title))
    return _going_on(note, at, attrs.evolve(found, start=start, shelfmark=shelfmark))


def before_bracket(between: str) -> str | None:
    """The title between an archive and the bracket with the code: the last words there, without their years.

    >>> before_bracket(", L szekció, Pénzintézetek direktóriuma (1919) (")
    'Pénzintézetek direktóriuma'
    """
    opening = OPENING.search(between)
    if opening is None:
        return None
    title = YEARS.sub("", between[: opening.start()].rstrip()).rpartition(", ")[2].strip()
    if SECTION.search(title) or not title[:1].isupper() or " " not in title or not title.replace(" ", "").isalpha():
        return None
    return ARTICLE.sub("", title)


def with_provenance(text: str, end: int, shelfmark: Shelfmark) -> tuple[Shelfmark, int]:
    """A charter's shelfmark with the fonds that the charter came from, where it stands behind its number.

    Arguments:
        text: the note.
        end: where the shelfmark ends.
        shelfmark: the shelfmark.

    >>> from mol_citations.records import Shelfmark
    >>> with_provenance("DL 90557. (Kárász cs.)", 8, Shelfmark(fonds="DL", number="90557"))[0].fonds_title
    'Kárász cs.'
    >>> with_provenance("DL 98852 (Károlyi okl. I. 23.)", 8, Shelfmark(fonds="DL", number="98852"))[1]
    8
    """
    found = PROVENANCE.match(text, end)
    words = (found["bracketed"] or found["dashed"]).strip() if found else ""
    if found is None or shelfmark.fonds_title or not FONDS_WORD.search(words) or EDITION_WORD.search(words):
        return shelfmark, end
    return attrs.evolve(shelfmark, fonds_title=re.sub(r"(?<=\d)\.$", "", words)), found.end()


def of_original(between: str) -> str | None:
    """The shelfmark of an original between its archive and the bracket with the number of its photograph (DF).

    >>> of_original(", Középkori oklevelek és levelek 5484. (")
    'Középkori oklevelek és levelek 5484'
    """
    opening = PHOTOGRAPH.search(between)
    words = ENDING.sub("", between[: opening.start()]).partition(" \u2014 ")[0].strip(" ,.:;") if opening else ""
    return words if 2 < len(words) <= LONGEST else None


def is_title(words: str) -> bool:
    """Whether words name records and no document.

    >>> is_title("Külügyminisztérium Politikai Osztályának iratai"), is_title("Jelentés a helyzetről")
    (True, False)
    """
    return any((AT_END.search(words), AT_START.match(words), PAPERS_OF_FAMILY.match(words)))


def _start(text: str, floor: int, end: int) -> int | None:
    """Where the title that ends at ``end`` begins, ``None`` where there is none."""
    bound = bounds.left_bound(text, max(floor, end - LONGEST), end, ())
    begins = max((start for start in bounds.sentences(text, bound, end, ()) if text[start:end].strip()), default=end)
    counted = COUNTED.match(text, begins)
    begins = counted.end() if counted else begins
    words = text[begins:end]
    if opening := AT_START.search(words):
        return begins + opening.start()
    if not AT_END.search(words) or len(words.split()) > MOST_WORDS:
        return None
    named = list(NAMED_LATER.finditer(words))
    if named:
        return begins + named[-1].end()
    return begins if words[:1].isupper() and begins >= floor else None


def _going_on(note: Located, at: int, found: Found) -> Found:
    """The shelfmark with its parts behind the bracket: "(MNL OL K 26), 1234. csomó"."""
    closing = CLOSING.match(note.text, found.end)
    if closing is None or found.listed or not GOES_ON.match(note.text, closing.end()):
        return found
    last = at + sum(anchor.span.start < found.end for anchor in itertools.islice(note.behind(at), 2))
    stop = note.stop(last, closing.end())
    reading = families.read(Family.BACK_REFERENCE, note.text[closing.end() : stop], start="tail")
    levels = dict(reading.shelfmark.levels()) if reading else {}
    said_before = levels.keys() & dict(found.shelfmark.levels()).keys()
    if reading is None or said_before or not levels.keys() & (LOCATING - {"number"}):
        return found
    begin = closing.end()
    shelfmark = attrs.evolve(found.shelfmark, **levels)
    return attrs.evolve(found, shelfmark=shelfmark, end=begin + end_of_first(reading), listed=further(reading, begin))
