"""Who wrote to whom, in English, German, French, Italian, Spanish and Portuguese.

As in *Letter from Imre Nagy to Mátyás Rákosi*.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.parsing.building import genre
from mol_citations.records import Description

if TYPE_CHECKING:
    from mol_citations.authority.genres import Word

BODY = re.compile(
    r"Embassy|Legation|Consulate|Mission|Ministry|Department|Committee|Office|Council|Bureau|Politburo|Secretariat|Government|Presidium"
    r"|Botschaft|Gesandtschaft|[Mm]inisterium|Auswärtiges\sAmt|Regierung|Präsidium|Kanzlei"
    r"|[Kk]övetség|[Mm]inisztérium|[Bb]izottság|[Oo]sztály|[Hh]ivatal|[Tt]itkárság|[Ii]gazgatóság",
)
"""Who writes documents of kinds that no table knows: "Hungarian Embassy to Cuba, Aide-mémoire, 5 May 1965"."""
MOST_WORDS_OF_A_BODY = 8
INITIALS = re.compile(r"(?:[A-ZÁÉÍÓÖŐÚÜŰ][a-zü]?){2,6}(?:-[A-Z]{2,4})?$")
"""A body by its initials: BM, KEOKH, KUMdI, AA, KÜM."""
ARTICLE = r"(?:the\s|The\s|das\s|den\s|dem\s|die\s|la\s|l['’])?"
TO = rf"(?:to|an|au|aux|à)\s{ARTICLE}"
FROM = r"(?:of|by|from|des|der|vom|von|du|de\sla|de)"
FOR = (
    r"for\s(?:the\s(?=(?:Politburo|Political|Central|Secretariat|Council|Prime|Minister|Foreign|Government))"
    r"|(?=(?:Comrade|Deputy|Minister|Prime|First|Ambassador|President|Secretary|General|Foreign\sMinister)\s))"
)
"""A memorandum is written *for* somebody, but a plan for the harvest."""
AT_ITS_POST = r"(?<![Ee]mbassy)(?<![Aa]mbassador)(?<![Ll]egation)(?<![Mm]ission)(?<![Cc]onsulate)"
CREATOR = (
    r"(?P<creator>[^,;]*?(?:Embassy|Legation|Mission|Delegation)(?:\sof\s(?:the\s)?[^\W\d_a-z]\w+)?\sto\s[^,;]+?"
    r"(?=\s(?:to|an)\s(?:the\s)?[^\W\d_a-z])|.+?)"
)
"""An embassy *to* a country is one body: "Permanent Mission of Hungary to the U.N. to the Foreign Ministry"."""
TO_A_BODY = rf"{TO}(?=[^,;]{{0,60}}?(?:{BODY.pattern}))"
FROM_TO = re.compile(
    rf"^(?:(?P<sent>from|vom|von)|{FROM})\s{ARTICLE}{CREATOR},?"
    rf"(?:(?(sent)\s(?:{TO}|{FOR})|(?:{AT_ITS_POST}\s(?:{TO}|{FOR})|\s{TO_A_BODY}))(?P<recipient>.+))?$"
)
"""Of whom to whom; "report of the ambassador to Vienna" tells of his post, "from the ambassador to Kádár" does not."""
NAME_OF_SOMEBODY = re.compile(r"(?<!\w)(?![IVXLC]+\.?(?!\w))[^\W\d_a-zß-öø-ÿőű](?:[^\W\d_]|\.\s?[^\W\d_])")
"""A word with a capital letter that is no Roman number; initials are a name too."""
LONG_WORD = re.compile(r"[^\W\d_]{4,}")
"""A body has more than one where it is written without a capital letter: "secretary of defense staff meeting"."""
NUMBERED = re.compile(r"(?:No|Nr|N[°º]|[Ss]z)\.?\s?\d|\d{1,5}\s|(?:1[5-9]|20)\d\d[.,]")
PARTIES = re.compile(rf"^{ARTICLE}{CREATOR},?\s(?:to|an)\s{ARTICLE}(?P<recipient>.+)$")
TO_BY = re.compile(rf"^{TO}(?P<recipient>.+?)\s(?:by|from|vom|von)\s{ARTICLE}(?P<creator>.+)$")
ROMANCE = re.compile(
    r"^(?:di|del(?:l[ao])?|do|da|de(?=.+\s(?:al?|para)\s[^\W\d_a-z]))\s(?P<creator>.+?)(?:\s(?:a|al|alla|ao|para)\s(?P<recipient>[^\W\d_a-z].+))?$"
)
"""In Italian, Spanish and Portuguese: "di Villani a Kánya", "del cónsul al Ministerio"; *de* alone is French too."""
TO_ONLY = re.compile(rf"^(?:{TO}|{FOR})(?P<recipient>.+)$")
WRITTEN_TO = re.compile(
    r"^(?:Der\s|Die\s|Das\s|The\s)?(?P<creator>[^\W\d_a-zäöüáéíóőúű][^\d„“\"]{1,120}?)\s"
    r"(?:to\s(?:the\s)?(?=[^\W\d_a-zäöüáéíóőúű])|an\s(?P<article>das|den|die)\s|an\s(?=[^\W\d_a-zäöüáéíóőúű]))(?P<recipient>[^\d]{2,120})$"
)
"""A document without its genre: "Fry to Hohler, 3 November 1956", "Der Reichsführer-SS an das AA, 7.4. 1938"."""
MISSION = re.compile(r"(?:Embassy|Legation|Mission|Ambassador|Minister|Consulate|Representative|Delegation)$")
"""An embassy *to* a country is one body, no letter to somebody."""
OFFICE = re.compile(
    r"(?:Gesandter?|Botschafter|Konsul|Minister|Ministerpräsident|Außenminister|Innenminister|Obergespan|Vizegespan|Staatssekretär|Führer)\b|führer"
)
"""Who writes by his office: "Gesandter Sztójay an Außenminister Kánya"."""
ABOUT = re.compile(
    r"\s(?:at\s(?:the|a)|on|[aA]bout|[rR]egarding|[cC]oncerning|[cC]ontaining|re|über|betreffend|wegen|sur|concernant)\s"
)
MEETING = re.compile(r"^(?:(?:Meeting|Session|Sitting)\sof|Sitzung\s(?:des|der)|séance\sdu)\s(?:the\s)?", re.IGNORECASE)
"""Minutes are of the body that met: "Minutes of the Meeting of the Political Committee"."""
MEETING_AT_END = re.compile(r"\s(?:meeting|session|sitting)$", re.IGNORECASE)
TALK = re.compile(
    r"(?:an?\s|his\s|her\s)?(?:\w+\s)?(?:conversations?|meeting\s(?:with|between)|talks?|discussions?|visit|negotiations?|interview)(?!\w)",
)
"""What was talked of, no creator: "Memo of a conversation with Ambassador Pushkin"."""
OWNER = re.compile(
    r"^(?P<creator>(?!.{1,80}\s(?:on|about)\s)[^\W\d_a-z][^,;:]{1,80}?)(?:['’]s|(?<=s)['’])\s(?P<rest>[^\W\d_].*)$"
)
"""Somebody's document: "István Bethlen's letter to Miklós Kozma"."""


GENITIVE = re.compile(
    r"^(?P<creator>(?:[^\W\d_a-zäöü]\S*\s){0,3}[^\W\d_a-zäöü][^\s,]+s),?\san\s(?:das\s|den\s|die\s)?(?P<recipient>.+)$"
)
"""Somebody in the German genitive, kept in the case of the text: "Schreiben Telekis an Horthy"."""


def of_genre(named: str, rest: str) -> Description | None:
    """Who wrote to whom, by the words behind a genre; ``None`` where they do not say so.

    Arguments:
        named: the genre.
        rest: what stands behind it, without what it is about.

    >>> of_genre("Letter", "from Imre Nagy to Mátyás Rákosi").recipient
    'Mátyás Rákosi'
    >>> of_genre("Rapporto", "di Villani a Kánya").recipient
    'Kánya'
    >>> of_genre("Letter", "in blue ink")
    """
    if both := ROMANCE.match(rest) or TO_BY.match(rest):
        return Description(genre=named, creator=both["creator"], recipient=both["recipient"])
    if parties := FROM_TO.match(rest):
        if TALK.match(parties["creator"]):
            return None
        creator = MEETING_AT_END.sub("", MEETING.sub("", parties["creator"]))
        return Description(genre=named, creator=creator, recipient=parties["recipient"])
    if addressed := TO_ONLY.match(rest):
        return Description(genre=named, recipient=addressed["recipient"])
    if genitive := GENITIVE.match(rest):
        return Description(genre=named, creator=genitive["creator"], recipient=genitive["recipient"])
    return None


def named_before(text: str) -> Description | None:
    """Who wrote to whom, where only they are named before a genre: `Foreign Ministry to Embassy in Hanoi`.

    >>> named_before("Foreign Ministry to Embassy in Hanoi").creator
    'Foreign Ministry'
    >>> named_before("Hungarian Embassy to Cuba")
    """
    parties = PARTIES.match(text)
    if parties is None or MISSION.search(parties["creator"]):
        return None
    return Description(creator=parties["creator"], recipient=parties["recipient"])


def written_to(text: str) -> Description | None:
    """Who wrote to whom, where no genre is named: `Fry to Hohler`, `Der Reichsführer-SS an das AA`.

    >>> written_to("Fry to Hohler").recipient
    'Hohler'
    >>> written_to("Erinnerungen an Horthy")
    """
    found = WRITTEN_TO.match(text)
    if found is None or MISSION.search(found["creator"]):
        return None
    german = " an " in text
    if german and not found["article"] and not any(map(_writes, (found["creator"], found["recipient"]))):
        return None
    return Description(creator=found["creator"], recipient=found["recipient"])


def _writes(name: str) -> bool:
    """Whether a name is that of a body or of an office, which no memories are written of."""
    return is_body(name) or OFFICE.search(name) is not None


def is_body(name: str) -> bool:
    """Whether a name is that of an office, a party's organ or the like, in full or by its initials.

    >>> is_body("Hungarian Foreign Ministry"), is_body("KUMdI"), is_body("Budapest")
    (True, True, False)
    """
    return BODY.search(name) is not None or INITIALS.match(name) is not None


def body_and_genre(text: str, own: tuple[Word, ...] = ()) -> tuple[str, str, str] | None:
    """A body, its genre right behind it, and what follows: `Politburo Resolution P 82`.

    >>> body_and_genre("Foreign Ministry memorandum on Cuba")
    ('Foreign Ministry', 'memorandum', 'on Cuba')
    >>> body_and_genre("Bizottsági jelentés")
    """
    words = text.split()
    for count in range(1, min(len(words), MOST_WORDS_OF_A_BODY)):
        creator, rest = " ".join(words[:count]), " ".join(words[count:])
        named = genre.opening(rest, own)
        if named and is_body(creator) and creator[-1] not in "i,.":
            return creator, named, rest[len(named) :].strip()
    return None


def names_somebody(words: str) -> bool:
    """Whether words behind a genre can be a person or a body: a number, a count of leaves or "secret" are none.

    >>> names_somebody("Hungarian Embassy to the SRV"), names_somebody("a Külügyminisztérium")
    (True, True)
    >>> names_somebody("12 oldal"), names_somebody("No. 123, Moscow"), names_somebody("secret")
    (False, False, False)
    """
    if NUMBERED.match(words):
        return False
    of_a_body = len(LONG_WORD.findall(words)) > 1 and not any(map(str.isdecimal, words))
    return of_a_body or NAME_OF_SOMEBODY.search(words) is not None
