"""The codes of fonds in a note, found with the very terminals of the grammars that will read them.

What a code of a letter section looks like ("K 63") stands in prose as well, so it needs an archive, a bracket or
a word like *törzsszám* beside it; a county's stands behind its archive's name, or opens a note.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from itertools import chain, zip_longest
from typing import TYPE_CHECKING

from mol_citations import grammar
from mol_citations.parsing import labels, vouching
from mol_citations.parsing.bounds import around
from mol_citations.parsing.families import Family
from mol_citations.parsing.vouching import REACH, is_near
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mol_citations.authority.repositories import Mention

HYPHENS = "-\u2010\u2011\u2012\u2013\u2014"
NATIONAL, BUDAPEST, COUNTY = "HU-MNL-OL", "HU-BFL", "HU-MNL-"
PARTY_ARCHIVES = frozenset((NATIONAL, "HU-PIL"))
CHARTER = re.compile(
    r"(?<![\w.])(?:{siglum}|{neoregestrata})(?=\s?[\[(]\s?=|[\s.:]{{0,3}}(?:szám\s|[Nn][or]\.?\s|[Ff]asc\.?\s)?\d(?!\d?\.\d{{1,2}}(?!\d)))"
)
"""No charter: "DL 9.61" is a book and a section of Diogenes Laertius."""
LETTER_FONDS = re.compile(
    r"[A-Z](?<![\w.].)(?<!\b[A-Z]-.)(?<!\d/.)(?:(?<=X)\s?\d{5}|(?:\.\s?|\s|-)?\d{1,4})(?!\d|\.?\s(?:et\s)?pos(?!\w))"
)
"""It begins with the letter and then looks back, so that a search can skip to the next capital."""
COUNTY_ALONE = re.compile(r"(?:^|;\s)(?=[IVX]{1,5}\.\s?[A-C]\.\s?\d)")
COUNTY_AGAIN = re.compile(
    r"(?:(?<!\w)(?:[Ii]bid(?:em)?|[Uu]\.\s?[Oo]|[Uu]o|[Uu]gyanott)[.,]{0,2}|;)\s"
    r"(?=[IVXL]{1,6}\.\s?(?:[A-C]\.\s?)?\d{1,4}(?:\.?\s?[a-kmnq-z][.\s]|\.\s\d{1,5}\.\s(?:d|cs|k)\.))"
)
"""Before a further fonds of an archive named before: "Uo. XXV. 4. a. 2345/1957"; but "Uo. XX. 12. l." is a page."""
DOTTED = re.compile(r"[IVXL]{1,6}\.")
COUNTY_ENDS = re.compile(r"\.?\s*(?:$|[;,)]|\.?\s[^\W\d_a-z])")
"""What may stand behind a code that a label leads to."""
COUNTY_OF_TITLE = re.compile(
    r"[IVX]{1,6}\.\s?(?:[A-C]\.\s?)?\d{1,4}\.\s?[a-z](?:-[a-z])?\.?\s[A-Z][^.;:()\d]{3,80},\s1[5-9]\d\d\s?[\u2010-\u2015-]\s?(?:1[5-9]|20)\d\d"
)
"""A code without its archive that opens a title with its years: "V.243. a. Administrative records, 1848-1872"."""
COUNTY_OF_RECORDS = re.compile(r"[IVX](?<=[\s(].)[IVX]{0,5}\.\s?(?:[A-C]\.\s?)?\d{3,4}[./]?[a-km-oq-z](?=[),]|\s\()")
"""One with three digits and a letter beside words for records: "Records of the Chief (VI. 102.a)"."""
COUNTY_PART = re.compile(r"\s\d{1,5}\.?\s?(?:d\.|doboz|cs\.|csomó|k\.|köt)|\s\d{1,6}/1[5-9]\d\d")
PARTED = re.compile(r"(?<!\w)[IVX]{1,5}\.\s$")
"""Before "K. 5." of "Kossuth-gyűjtemény. II. K. 5.": the letter is a part of a section, and no fonds."""
OF_A_YEAR = re.compile(r"(?<!\d)1[89]\d\d\.\s$")
"""Before the section and number of a case: "Alisp. ir. 1905. VI. 1234"."""
LISTED = re.compile(r"(?:,\s?|,?\s(?:és|and|und|u\.|illetve|valamint)\s)")
ROMAN_ITEM = re.compile(r"[IVXLC]-")
BOX_BEFORE = re.compile(r"(?:doboz|box|d\.),?\s$")
CODE_WORD_BEFORE = re.compile(
    rf"(?:jelzete?|törzsszám[a-z]*|fond|állag)\s?:?\s?$|{labels.CODE_BEFORE.pattern}", re.IGNORECASE
)
UNIT_BEFORE = re.compile(r"(?:csomó|doboz|tétel|kötet|[őö]\.?\s?e|cs|d|t|k|köt|sz)\.?,?\s$")
DOSSIER_BEFORE = re.compile(
    r"(?<!\w)(?:dosar(?:ul)?|dossier|pachet(?:ul)?|cutia|fasc\.?|n[or]\.|delo|d\.)\s$", re.IGNORECASE
)
"""In "dosar 34, f. 5" the number is the file's, and a leaf follows."""
LEAF_ENDS = re.compile(r"\s*(?:[;)]|$)")
"""Behind another unit "45. f." ends a shelfmark with its leaf."""
LETTER_FONDS_BEFORE = re.compile(r"(?<!\w)[A-Z]\s?\d{1,4}[.,]?[\s\u2010-\u2015-]{1,3}(?:PTI\s)?$")
"""Before "651. f.": the party's institute kept these papers of K 149 as a fonds of its own."""
NAMED_BEFORE = re.compile(r"(?<!\w)E\s?(?:156|148)\.?,?\s[(\[]?$")
"""Before "U. et C." and "NRA": the Urbaria et Conscriptiones are fonds E 156, the Neoregestrata acta E 148."""
BACK_REFERENCE_BEFORE = re.compile(r"(?<!\w)(?:ibid(?:em)?|u\.\s?o|uo|ugyanott|ebd|ebenda)[.,]{0,2}\s$", re.IGNORECASE)
CODE_WORD_BEHIND = re.compile(r"\.?\s?(?:(?:,|és)\s?[A-Z]\s?\d{1,4}\s?){0,6}(?:jelzet|törzsszám|fond|állag|szekció)")
OPENS = re.compile(r"(?:^|;\s|^[a-z]\)\s)$")
TITLE_AND_YEARS_BEHIND = re.compile(
    r"\.?,?\s(?:[^\W\d_a-zäöüáéíóőúű][^\d.,;:()\[\]]{3,60},?\s)?1[5-9]\d\d\s?[\u2010-\u2015-]\s?(?:1[5-9]|20)\d\d(?!\w)(?!-[a-z])"
)
"""Where a finding aid heads its records: "K 63 POLITIKAI OSZTÁLY 1918-1944", "Y 1 1875–1944; 53,53 fm"."""
TITLE_AND_PART_BEHIND = re.compile(
    r"\.?,?\s[^\W\d_a-zäöüáéíóőúű](?:[^\d.,;:()\[\]]|(?<=\scs|\slt)\.){3,50},\s\d{1,5}\.\s(?:cs|csomó|doboz|d|kötet|köt|tekercs)(?!\w)"
)
"""Where a note opens with a code, the title of its records and a part: "E 158 Conscriptiones portarum, 12. köt.",
"E 190, Rákóczi cs. lt., 12. cs."."""
ARTICLE_AND_ORDINAL = re.compile(r"A\s\d{1,4}\.\s[a-z]")
"""In "A 288. fondból" the letter is the Hungarian article."""
LISTED_PART = re.compile(
    r"\.?,?\s(?:\d{1,5}(?:\s?[\u2010-\u2015-]\s?\d{1,5})?\.?\s?(?:d|t|k)\.|(?:box|boxes|bundle|[kK]arton|[bB]ündel|[kK]onv\.|doboz|csomó)\s\d)"
)
"""A unit behind a further code of a note that has cited one: "K 63, 12. d.; K 64, 3. d."."""
SEPARATED = re.compile(r"(?:[;,.]|\s[\u2010-\u2015-]|\s(?:és|and|und|valamint|illetve))\s$")

Code = tuple[Family, Span]
"""A code: how it is read, and where it stands."""


def find(text: str, mentions: Sequence[Mention], declared: Sequence[Span] = ()) -> list[Code]:
    """The codes in ``text``, family by family.

    Arguments:
        text: a note.
        mentions: the archives named in it, in order.
        declared: the short titles that it declares, in order; one may look like a code.

    >>> find("XIX-J-1-j Korea, 4. doboz", [])
    [(<Family.ROMAN: 'roman'>, Span(start=0, end=9))]
    """
    found = [
        (family, Span(*match.span()))
        for family, pattern in _codes()
        for match in pattern.finditer(text)
        if _BELONGS[family](text, match, mentions) and not around(declared, match.start())
    ]
    found += _letter_codes(text, mentions, [span.start for _, span in found])
    found += _county_codes(text, mentions)
    return found


@functools.cache
def _codes() -> tuple[tuple[Family, re.Pattern[str]], ...]:
    """What the codes that stand on their own look like, by family."""
    roman = grammar.pattern("roman", "FONDS")
    party = grammar.pattern("party", "FONDS")
    siglum, neoregestrata = (grammar.pattern("charter", name) for name in ("SIGLUM", "NEOREGESTRATA"))
    return (
        (Family.ROMAN, re.compile(rf"(?<![\w.]){roman}")),
        (Family.PARTY, re.compile(rf"(?<![\w/.]){party}")),
        (Family.CHARTER, re.compile(CHARTER.pattern.format(siglum=siglum, neoregestrata=neoregestrata))),
    )


def _is_of_the_party(text: str, match: re.Match[str], mentions: Sequence[Mention]) -> bool:
    """Whether `288. f.` can be a fonds of the party: another archive before it has fonds of its own."""
    if match.group().startswith("M"):
        return True
    if UNIT_BEFORE.search(text, max(0, match.start() - 12), match.start()) and LEAF_ENDS.match(text, match.end()):
        return False
    if DOSSIER_BEFORE.search(text, max(0, match.start() - 12), match.start()):
        return False
    if LETTER_FONDS_BEFORE.search(text, max(0, match.start() - 16), match.start()):
        return False
    last = bisect_right(mentions, match.start(), key=lambda mention: mention.span.end) - 1
    return (
        last < 0 or mentions[last].code in PARTY_ARCHIVES or not is_near(text, mentions[last].span.end, match.start())
    )


def _is_no_title(text: str, match: re.Match[str], _mentions: Sequence[Mention]) -> bool:
    """Whether a siglum is a fonds: behind its code it is its name, "E 156 U et C 45:12"."""
    return not (match.group()[0] in "UN" and NAMED_BEFORE.search(text, max(0, match.start() - 12), match.start()))


_BELONGS = {
    Family.ROMAN: vouching.is_main_group,
    Family.PARTY: _is_of_the_party,
    Family.CHARTER: _is_no_title,
}


def _letter_codes(text: str, mentions: Sequence[Mention], codes: list[int]) -> Iterator[Code]:
    """Codes of the letter sections that something beside them vouches for.

    An archive's name vouches for the first code behind it; ``codes`` are where those of other families begin,
    so that `V-73` of "MOL, XIX-J-1-j ENSZ, 1977, 154. doboz, V-73" is an item.
    """
    codes = sorted(codes)
    ends = [mention.span.end for mention in mentions]
    listed_from = -1
    for match in LETTER_FONDS.finditer(text):
        if vouching.is_day(text, match) or _is_of_a_section(text, match):
            continue
        last = bisect_right(ends, match.start()) - 1
        named = last >= 0 and mentions[last].code == NATIONAL
        near = named and is_near(text, ends[last], match.start()) and _parted(text, match.start(), ends[last])
        if near:
            behind = bisect_left(codes, ends[last])
            taken = behind < len(codes) and codes[behind] < match.start()
            near = not taken and listed_from <= ends[last]
        goes_on = listed_from >= 0 and LISTED.fullmatch(text, listed_from, match.start()) is not None
        another = listed_from >= 0 and _is_another(text, match)
        if (near and not _is_item(text, match)) or goes_on or another or _vouched_for(text, match, mentions):
            listed_from = match.end()
            yield Family.LETTER, Span(*match.span())


def _is_of_a_section(text: str, match: re.Match[str]) -> bool:
    """Whether a letter is a part of a section: "Kossuth-gyűjtemény. II. K. 5."."""
    return "." in match.group() and PARTED.search(text, max(0, match.start() - 8), match.start()) is not None


def _parted(text: str, start: int, mention_end: int) -> bool:
    """A hyphen before the letter belongs to a longer word, unless it joins the code to the archive's siglum."""
    return text[start - 1] not in HYPHENS or start - 1 == mention_end


def _is_item(text: str, match: re.Match[str]) -> bool:
    """Whether it is the item code of an organisation behind its box, "154. doboz, V-73", which is like a fonds V 73."""
    before = text[max(0, match.start() - 12) : match.start()]
    return ROMAN_ITEM.match(match.group()) is not None and BOX_BEFORE.search(before) is not None


def _is_another(text: str, match: re.Match[str]) -> bool:
    """Whether a code stands apart from what is before it and has a unit behind it."""
    before = text[max(0, match.start() - 12) : match.start()]
    return SEPARATED.search(before) is not None and LISTED_PART.match(text, match.end()) is not None


def _vouched_for(text: str, match: re.Match[str], mentions: Sequence[Mention]) -> bool:
    before = text[max(0, match.start() - 32) : match.start()]
    behind = text[match.end() : match.end() + 80]
    return bool(
        vouching.in_brackets(text, match, mentions)
        or CODE_WORD_BEFORE.search(before)
        or ("." not in match.group() and BACK_REFERENCE_BEFORE.search(before))
        or (CODE_WORD_BEHIND.match(behind) and not ARTICLE_AND_ORDINAL.match(text, match.start()))
        or vouching.with_part(text, match, mentions)
        or (
            match.group()[0] != "A"
            and OPENS.search(before)
            and (TITLE_AND_PART_BEHIND.match(behind) or TITLE_AND_YEARS_BEHIND.match(behind))
        )
    )


@functools.cache
def _county_code() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/]){grammar.pattern('county', 'FONDS')}")


def _county_codes(text: str, mentions: Sequence[Mention]) -> Iterator[Code]:
    """Codes behind the name of a county archive or of Budapest's, and those that something else tells."""
    yield from _unnamed_county_codes(text)
    for mention, following in zip_longest(mentions, mentions[1:]):
        if not (mention.code == BUDAPEST or (mention.code or "").startswith(COUNTY)) or mention.code == NATIONAL:
            continue
        limit = min(following.span.start if following else len(text), mention.span.end + REACH)
        match = _county_code().search(text, mention.span.end, limit)
        if match and is_near(text, mention.span.end, match.start()) and not _of_a_book(text, mention.span.end, match):
            yield Family.COUNTY, Span(*match.span())


def _unnamed_county_codes(text: str) -> Iterator[Code]:
    """Codes that a label leads to, that have a title with years, and those that open a note, with their parts.

    Elsewhere they cannot be told from chapters and dates.
    """
    pattern = _county_code()
    for opening in labels.CODE.find(text):
        match = DOTTED.match(text, opening.end()) and pattern.match(text, opening.end())
        if match and COUNTY_ENDS.match(text, match.end()):
            yield Family.COUNTY, Span(*match.span())
    titled = COUNTY_OF_TITLE.match(text) and pattern.match(text)
    if titled:
        yield Family.COUNTY, Span(*titled.span())
    for coded in COUNTY_OF_RECORDS.finditer(text):
        match = pattern.match(text, coded.start())
        if match and vouching.speaks_of_records(text, match):
            yield Family.COUNTY, Span(*match.span())
    for opening in chain(COUNTY_ALONE.finditer(text), COUNTY_AGAIN.finditer(text)):
        match = pattern.match(text, opening.end())
        if match and COUNTY_PART.match(text, match.end()):
            yield Family.COUNTY, Span(*match.span())


def _of_a_book(text: str, named: int, match: re.Match[str]) -> bool:
    """Whether the Roman number is a volume's, "VeML Prot. XII. 345. p.", or of a case behind its year."""
    before = max(0, match.start() - 7)
    return vouching.BOOKS.search(text, named, match.start()) is not None or bool(
        OF_A_YEAR.search(text, before, match.start())
    )
