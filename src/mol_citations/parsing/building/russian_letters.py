"""Who wrote to whom, in Russian: *Письмо Тагана бею Ибрахиму Тали*, where only the cases of the names tell.

The creator stands in the genitive, the recipient behind it in the dative; both are kept in the case of the text.
Where no word can be told for certain, the words stay in the title.
"""

from __future__ import annotations

import re

from mol_citations.records import Description

RUSSIAN = re.compile(r"[а-яё]")
ABOUT = re.compile(r",?\s(?:о|об|обо|про|по|относительно|касательно|из|на|при|под|за|с|со)\s")
"""What begins to tell what a document is about, or where and when it was written."""
MEETING = re.compile(r"^(?:заседани[яй]|совещани[яй]|пленума|сессии)\s")
"""Minutes are of the body that met: "Протокол заседания Политического комитета"."""
FROM = re.compile(r"^(?:(?P<recipient>\S.*?)\s)?от\s(?P<creator>[^\W\d_].*)$")
INTO = re.compile(r"^(?P<creator>\S.*?)\s(?P<recipient>(?:в|к)\s(?:[А-ЯЁ]{2,}|\S+(?:ство|ию|ому|ему|у|ю))(?!\w).*)$")
DATIVE = re.compile(r"(?:[^аеёиоуыэюя]у|[аеиоуьй]ю|ому|ему|[аяи]м)$", re.IGNORECASE)
"""Endings that are a dative and no genitive."""
NO_DATIVE = frozenset(("году", "баку", "тому", "моему"))
GENITIVE = re.compile(r"(?:[ая]|ого|его|[оеё]в|ей|[иы]х|ой|ии|ти|ки|ы)$", re.IGNORECASE)
ADJECTIVE = re.compile(r"(?:ого|его|ой)$")
INITIALS = re.compile(r"(?:[А-ЯЁ]\.){1,2}")
"""Before a name; before two, one name may be whose and one to whom: "письмо Й. Реваи М. Ракоши"."""
NAME = re.compile(r"[А-ЯЁ]")


def of_genre(named: str, rest: str) -> Description | None:
    """Who wrote to whom, by the words behind a genre; ``None`` where their cases do not tell.

    Arguments:
        named: the genre, as written.
        rest: what stands behind it, without place and date.

    >>> said = of_genre("Письмо", "Тагана бею Ибрахиму Тали")
    >>> said.creator, said.recipient
    ('Тагана', 'бею Ибрахиму Тали')
    >>> of_genre("Телеграмма", "Анне Кетли")
    """
    if not RUSSIAN.search(rest):
        return None
    head = MEETING.sub("", ABOUT.split(rest, maxsplit=1)[0].strip(" ,"))
    title = f"{named} {rest}" if ABOUT.search(f" {rest}") else None
    if sent := FROM.match(head):
        return Description(genre=named, creator=sent["creator"], recipient=sent["recipient"], title=title)
    if into := INTO.match(head):
        _, _, recipient = into["recipient"].partition(" ")
        return Description(genre=named, creator=into["creator"], recipient=recipient, title=title)
    return _by_case(named, head, title)


def _by_case(named: str, head: str, title: str | None) -> Description | None:
    """The words before the first dative are the creator, it and those behind it the recipient."""
    words = head.split()
    first = next((k for k, word in enumerate(words) if _is_dative(words, k)), None)
    if first is not None:
        while first and INITIALS.fullmatch(words[first - 1]):  # "министра культуры К. Клебельсбергу"
            first -= 1
        return Description(
            genre=named,
            creator=" ".join(words[:first]).strip(" ,") or None,
            recipient=" ".join(words[first:]).strip(" ,"),
            title=title,
        )
    return Description(genre=named, creator=head, title=title) if _is_genitive(words) else None


def _is_dative(words: list[str], at: int) -> bool:
    word = words[at].strip(",.")
    if word.lower() in NO_DATIVE or not DATIVE.search(word):
        return False
    return len(word) > 2 and not (at and words[at - 1] in {"в", "во", "на", "к", "с"})


def _is_genitive(words: list[str]) -> bool:
    """Whether all words that are no names are surely genitives: "посольства Венгрии", not "Тагана дирекции"."""
    if (
        sum(INITIALS.fullmatch(word) is not None for word in words) > 1
        or not words
        or not GENITIVE.search(words[0].strip(",."))
    ):
        return False
    seen_name = False
    for word in words:
        if word in {"в", "во", "и"} or "." in word:
            continue
        if NAME.match(word):
            seen_name = seen_name or not (word.isupper() or ADJECTIVE.search(word))
        elif seen_name and not re.search(r"(?:ого|его|[ая])$", word.strip(",")):
            return False
    return sum(1 for word in words if NAME.match(word) and not word.isupper()) <= 3
