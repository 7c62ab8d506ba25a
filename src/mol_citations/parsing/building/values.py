"""The value a token carries, in canonical form: "`, 147. doboz`" is 147.

Every token begins with the gap before it and may hold a unit word; these functions cut out what lies
between and bring it to the one form in which the value is kept. Each is `str -> str`.
"""

from __future__ import annotations

import re

DASHES = re.compile(r"\s?[\u2010-\u2015\u2212-]\s?")
SPACES = re.compile(r"\s+")
LEADING_GAP = ") \t\n\u00a0.,:;/_(-\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_RANGE = r"\d{1,4}(?:\s?[\u2010-\u2015\u2212-]\s?\d{1,4})?"
NUMERALS = re.compile(
    rf"(?:{_RANGE}(?:(?:\.?,\s{_RANGE}){{0,4}}\.?\s(?:és|and|und|et)\s{_RANGE}|(?:\.,\s{_RANGE}){{1,4}}|(?:,\s{_RANGE}){{2,4}})"
    r"|\d{1,4}\.\s?[\u2010-\u2015\u2212-]\s?\d{1,4})(?!\w)"
)
CONJUNCTION = re.compile(r"(?:és|and|und|et|illetve|valamint)\s")
"""What joins two members of a list."""
NUMERAL = re.compile(
    r"(?:[A-Z]\s?)?\d{1,7}[a-zA-Z]?(?!\w)(?:\s?[\u2010-\u2015\u2212-]\s?(?:[A-Z]\s?)?\d{1,7}[a-zA-Z]?(?!\w))?"
)
ROMAN = re.compile(r"(?<!\w)[IVXLCDM]+(?!\w)")
LETTER = re.compile(r"(?<!\w)[A-Z](?!\w)")
QUOTED_LETTER = re.compile(r"(?<!\w)([a-zA-Z])[”\"“]?\ssorozat")
QUOTES = tuple('"„“”«»')
LEAVES = re.compile(r"\d{1,6}(?:rv|[rv]|ff?|\s?об|ob)?(?!\w)(?:.*(?<=\W)\d{1,6}(?:rv|[rv]|ff?|\s?об|ob)?(?!\w))?")
LISTED = re.compile(r"(?<=\d)\.(?=,|\s[éau])")
"""The stops behind numbers in a list, "12., 15. és 23"."""
ABBREVIATED = re.compile(r"(?:^|[\s.])\w{1,5}\.$")
WHOLE_WORD = re.compile(r"(?:^|[\s.-])(?:[^\W\d_a-zа-я]{3,5}|\w{2,4}[aáeéiíoóöőuúüűаеиоуыэюя])\.$")
"""Initials and words in a vowel, which are no abbreviations: "MSZMP.", "pere."."""
FILE_NUMBER_WORD = re.compile(r"[.,]?\s?(?:lt\.\s?)?(?:szám(?:ú|on)?|ikt\.\s?sz|sz|irat)(?!\w)\.?(?:\s?irat)?\s*$")

LETTERED = re.compile(r"\d{1,3}/[a-z]")
GROUP_YEAR_UNIT = re.compile(r"(?:(\d{1,3})\s?/\s?)?(\d{4})\s?/\s?(\d{1,5})")
NUMBER_WORD = re.compile(
    r"(?:(?:(?:doc(?:ument)?\.?|file)\s)?(?:no|nr)|doc(?:ument)?|n[°º]|№|br(?=\.)|бр(?=\.)|prot(?=\.)|exp(?:ediente|(?=\.))|akten?(?:zahl)?|zahl|zl|z(?=\.)|gz|(?:ikt\.?\s?|i\.\s?)?sz(?:ám)?|iktatószáma?|file)(?!\w)[.:]{0,2}\s",
    re.IGNORECASE,
)
CASE_WORD = re.compile(r"^(?:Zl|Zahl|GZ|č\.\s?j|čj|č)\.?:?\s(?:spisu\s)?")


def plain_dashes(text: str) -> str:
    """Every kind of dash as a hyphen without spaces, every run of spaces as one space.

    >>> plain_dashes("162–103")
    '162-103'
    """
    return SPACES.sub(" ", DASHES.sub("-", text))


def gap(token: str) -> int:
    """How many code points stand before the first value: separators and what joins two members of a list.

    >>> gap(", 147. doboz"), gap(". és 5/13. ő. e")
    (2, 5)
    """
    separators = len(token) - len(token.lstrip(LEADING_GAP))
    joining = CONJUNCTION.match(token, separators)
    return joining.end() if joining else separators


def numeral(token: str) -> str:
    """The number beside a unit word.

    >>> numeral(", 147, doboz"), numeral(" 778-as köteg"), numeral(" /1–9 csomó"), numeral(", 1., 2. és 3. kötet")
    ('147', '778', '1-9', '1, 2 és 3')
    """
    if listed := NUMERALS.search(token):
        return plain_dashes(listed.group().replace(".", ""))
    found = NUMERAL.search(token)
    return plain_dashes(found.group()) if found else roman(token)


def lettered(token: str) -> str:
    """The number of a group with its letter.

    >>> lettered(" 32/b. cs")
    '32/b'
    """
    found = LETTERED.search(token)
    return found.group() if found else numeral(token)


def number(token: str) -> str:
    """The number beside *sz.*, *No.*, which may have a part.

    >>> number(". No. 12/3"), number(", 13. sz"), number(". Nr. XII"), number(", nr. 12 345")
    ('12/3', '13', 'XII', '12345')
    """
    if grouped := re.search(r"(?<!\d)\d{1,3}\s\d{3}$", token):
        return "".join(grouped.group().split())
    found = re.search(r"\d{1,7}/\d{1,4}(?!\d)", token)
    return found.group() if found else numeral(token)


def roman(token: str) -> str:
    """The Roman number beside a unit word.

    >>> roman(". Tomus XLIII")
    'XLIII'
    """
    found = ROMAN.search(token) or LETTER.search(token)
    return found.group() if found else token.strip(LEADING_GAP)


def series(token: str) -> str:
    """The number or letter of a series.

    >>> series(", Ser. II"), series(". 2. sorozat"), series(" „a” sorozat")
    ('II', '2', 'a')
    """
    lettered = QUOTED_LETTER.search(token)
    found = ROMAN.search(token) or NUMERAL.search(token) or LETTER.search(token)
    return lettered[1] if lettered else found.group() if found else token.strip(LEADING_GAP)


def fascicle(token: str) -> str:
    """The number of a fascicle, or the two that one word governs.

    >>> fascicle(", fasc. 4 és 23"), fascicle(", Fasc. 80")
    ('4 és 23', '80')
    """
    found = re.search(r"\d{1,7}[a-zA-Z]?(?:\s(?:és|et)\s\d+)?", token)
    return found.group() if found else roman(token)


def item(token: str) -> str:
    """The number of an item, with the Roman number behind it where there is one.

    >>> item(", 7. tétel"), item(" 7 II. tétel"), item(", XXXVIII. tétel"), item(", 16–7. tétel")
    ('7', '7 II', 'XXXVIII', '16-7')
    >>> item(", 21/7. tétel"), item(" 5/a. tétel"), item(", VII/2. cím")
    ('21/7', '5/a', 'VII/2')
    """
    found = re.search(
        r"(?:[IVX]{1,5}/)?\d{1,7}[a-z]?(?:/(?:\d{1,4}|[a-z]{1,2})(?!\w))?(?:\s?[\u2010-\u2015\u2212-]\s?\d{1,5})?(?:\s[IVX]+(?!\w))?",
        token,
    )
    return plain_dashes(found.group()) if found else roman(token)


def subject_group_item(token: str) -> str:
    """Main subject group and item as one value.

    >>> subject_group_item(" II. Kútfő, 7. tétel"), subject_group_item(". F. 12. pos. 34")
    ('II/7', '12/34')
    """
    group = ROMAN.search(token)
    return "/".join([*([group.group()] if group else []), *re.findall(r"\d+", token)])


def locator(token: str) -> str:
    """The leaves or pages beside their word, as written but with plain dashes.

    >>> locator(" fol. 190r–200v"), locator(". 7-8. old"), locator(". Л. 362, 410–412"), locator(", 123. levél")
    ('190r-200v', '7-8', '362, 410-412', '123')
    >>> locator(", fol. 12., 15. és 23–25.")
    '12, 15 és 23-25'
    """
    found = LEAVES.search(token)
    return LISTED.sub("", plain_dashes(found.group()).replace(" об", "об")) if found else token.strip(LEADING_GAP)


def file_number(token: str) -> str:
    """A registry number: spaces and the words for "number" removed, everything else kept.

    >>> file_number(", 1102/1927. sz."), file_number(". 1921/266. res pol."), file_number(" Ta 22.224/1945")
    ('1102/1927', '1921/266.respol', 'Ta22.224/1945')
    >>> file_number(", No. 1123/1938"), file_number(", doc. no. 004567/1964"), file_number(". Ikt. sz.: 12/1938")
    ('1123/1938', '004567/1964', '12/1938')
    """
    written = token[gap(token) :].strip(LEADING_GAP)
    word = NUMBER_WORD.match(written)
    text = FILE_NUMBER_WORD.sub("", written[word.end() if word else 0 :]).rstrip(" .,")
    return re.sub(r"\s+", "", plain_dashes(text))


def running_number(token: str) -> str:
    """The running number of a charter, without the marks that part its thousands.

    >>> running_number(". 12 797"), running_number(" 36,392. szám"), running_number(" 243/1—2")
    ('12797', '36392', '243/1-2')
    >>> running_number(" 36985–36998")
    '36985-36998'
    """
    found = re.search(r"\d[\d ,.]*(?:[/:]\d+[a-z]?)?(?:\s?[\u2010-\u2015\u2212-]\s?\d+)?", token)
    text = found.group() if found else token
    return re.sub(r"[ ,.]", "", plain_dashes(text))


def group_and_unit(token: str) -> tuple[tuple[str, str], tuple[str, str]]:
    """The group of a party's papers and the storage unit (ő. e.) behind the slash, each with its field.

    >>> group_and_unit(", 5/1023. ő. e")
    (('group', '5'), ('unit', '1023'))
    """
    group, unit = token[gap(token) :].split("/")
    return ("group", group.rstrip()), ("unit", plain_dashes(re.sub(r"[.,\s]*[őöoó]\.?\s?[eé]$", "", unit).lstrip()))


def group_year_unit(token: str) -> tuple[tuple[str, str], ...]:
    """The group, the year and the storage unit of a department's papers, each with its field.

    >>> group_year_unit(" 22/1957/15. ő. e"), group_year_unit(" 1968/17. ő. e")
    ((('group', '22'), ('year', '1957'), ('unit', '15')), (('year', '1968'), ('unit', '17')))
    """
    found = GROUP_YEAR_UNIT.search(token)
    named = zip(("group", "year", "unit"), found.groups() if found else (), strict=False)
    return tuple((field, value) for field, value in named if value)


def words(token: str) -> str:
    """A heading or name as written, without the punctuation around it.

    A stop behind an abbreviation is a part of it, one behind a short word or initials is not.

    >>> words(", Top Secret Documents "), words(" Elnöki ir."), words(" Nagy Imre pere."), words(" „Vietnam”")
    ('Top Secret Documents', 'Elnöki ir.', 'Nagy Imre pere', 'Vietnam')
    """
    text = SPACES.sub(" ", token.strip().lstrip(".").strip(",:;-–— ").strip())
    if text[:1] in QUOTES and text[-1:] in QUOTES:
        text = text[1:-1]
    if not text.endswith(".") or (ABBREVIATED.search(text) and not WHOLE_WORD.search(text)):
        return text
    return text.rstrip(".")


def in_brackets(token: str) -> str:
    """A title as it stands in brackets.

    >>> in_brackets(" (Rákóczi cs.)")
    'Rákóczi cs.'
    """
    return SPACES.sub(" ", token.strip(" .").removeprefix("(").removesuffix(")").strip())


def dossier(token: str) -> str:
    """A dossier of the state security or the code of its fonds, in one piece.

    >>> dossier(" V–150 019/1"), dossier(" 3. 1. 9."), dossier(" és V-150354")
    ('V-150019/1', '3.1.9', 'V-150354')
    """
    return bare(token[gap(token) :]).replace(" ", "")


def day(token: str) -> str:
    """The day of the document as written.

    >>> day(" (1957. június 22"), day(" és 1938. III. 11")
    ('1957. június 22', '1938. III. 11')
    """
    return token[gap(token) :].strip(LEADING_GAP)


def bare(token: str) -> str:
    """What stands without a word, as written but with plain dashes.

    >>> bare(", 73–2"), bare(" - a.")
    ('73-2', 'a')
    """
    return plain_dashes(token.strip(LEADING_GAP))


def case_number(token: str) -> str:
    """The number of a registry, without the word for it.

    >>> case_number(", Zl. 511.190-pol/56"), case_number(", č. j. 1234/1946")
    ('511.190-pol/56', '1234/1946')
    """
    return file_number(CASE_WORD.sub("", token[gap(token) :]))
