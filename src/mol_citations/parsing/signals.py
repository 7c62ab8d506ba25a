"""The words that introduce a citation: see, cf., lásd, vö., siehe, vgl., см., quoted in.

Where they stand decides what they are: ``l.`` behind a number is a leaf (lap, levél) and before a name is
*lásd*; ``see`` behind a subject is a verb. A signal governs the citation behind it and those joined to that
one by a comma, a semicolon or a conjunction, until the sentence ends or another signal comes
(The Chicago Manual of Style, 17th ed., 14.37; so also Hungarian and German usage).
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

import attrs

from mol_citations import grammar
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from mol_citations.records import Signal


@attrs.frozen(kw_only=True)
class SignalMention:
    """A signal and where it stands, in code points of the text; the comma or colon behind it belongs to it."""

    span: Span
    signal: Signal


_EXAMPLE = (
    r"(?:among\sothers|for\s(?:example|instance)|e\.\s?g\.|inter\salia|esp(?:\.|ecially)|in\sparticular"
    r"|pl\.|például|többek\sközött|egyebek\sközt|z\.\s?B\.|etwa|например|напр\.|par\sexemple|p\.\s?ex\.)"
)

_CF = r"(?:cf|vgl|v(?:\.\s?|\s)?ö|v[oó](?=\.\s))"
# One row a signal: what it means, the words, and the check that its neighbours must pass (see _CHECKS).
_WORDS: tuple[tuple[Signal, str, str], ...] = (
    ("see_also", "verb", r"see\s(?:also|too)|also\ssee"),
    ("see", "verb", r"see"),
    ("see_also", "", r"(?:lásd|I\s?\.ásd|ld\.?|l\.)\s?(?:még|továbbá|szintén)"),
    ("see", "", r"lásd|I\s?\.ásd|ld\.?(?=[\s:])"),
    ("see", "leaf", r"l\."),
    ("see_also", "", r"siehe\s(?:auch|ferner)|s\.\s?(?:auch(?!\w)|a\.(?!\s?[aO]\.))|voir\saussi"),
    ("see_also", "measure", r"см\.\s?(?:также|ещё|еще)"),
    ("see", "", r"siehe"),
    ("see", "measure", r"см\."),
    ("see", "reference", r"s\.|voir"),
    (
        "cf",
        "",
        rf"{_CF}\.?(?:\s?(?:also|auch|ferner|dazu|még|ehhez|pl\.))?(?=[\s:,.])\.?",
    ),
    ("cf", "measure", r"ср\.(?:\s?также)?"),
    ("cf", "reference", r"compare"),
    ("quoted_in", "", r"(?:as\s)?(?:quoted?|cited|qtd\.?)\s(?:in|by|from|after)|idézi(?:k)?|idézve"),
    ("quoted_in", "", r"zit(?:iert|\.)\s?(?:nach|bei|in)|цит\.\s?по|cité\s(?:dans|par|d['’]après)"),
    ("eg", "reference", _EXAMPLE),
)
_ABOUT = (
    r"(?:erről|arról|minderről|ezekről|erre|ehhez|mindehhez|bővebben|részletesen|részletesebben|dazu|hierzu|darüber)"
)
_FOLLOWED = rf"(?:\s{_ABOUT}(?!\w)){{0,3}}(?:,?\s{_EXAMPLE}(?!\w))?(?:\s?[,:])?"
_WORD_START = r"(?<![\w.\-'’])"


@functools.cache
def _signal_words() -> re.Pattern[str]:
    rows = "|".join(rf"(?P<_{number}>{words})" for number, (_, _, words) in enumerate(_WORDS))
    return re.compile(rf"{_WORD_START}(?:{rows})(?!\w){_FOLLOWED}", re.IGNORECASE)


@functools.cache
def _reference() -> re.Pattern[str]:
    """A name, a title, a genre or a number: what a reference can begin with, behind an article if need be."""
    capital = grammar.pattern("letters", "UPPER")
    return re.compile(
        rf"\s*(?:(?:an?|az|the|der|die|das|le|la|les)\s)?(?:[\"„“”«»'‘(\[]{{0,2}}(?:{capital}|\d)"
        r"|(?:supra|infra|above|below|oben|unten|fent(?:ebb)?|lent(?:ebb)?)(?!\w),?\s(?:az?\s|the\s)?(?:(?:foot|end)?notes?|nn?\.|fn|Anm|Fu(?:ß|ss)n|\d)"
        r"|(?:report|memorand(?:um|a)|minutes|letter|telegram|cable|dispatch|despatch|record|protocol|message|speech"
        r"|statement|resolution|summary|transcript|document|article|chapter|essay|contribution|discussion|interview|file\smemo|log)(?:e?s)?(?!\w)"
        r"|(?:c|ca|cca|kb)\.\s?\d|(?:(?:foot|end)?notes?|nn?\.|fnn?\.?|chapters?|ch\.|pp?\.|Anm|uo|ibid|ugyanott|[Uu]ő|von|van|de)(?!\w))"
    )


@functools.cache
def _sentence_end() -> re.Pattern[str]:
    return re.compile(rf"[.!?]\s+{grammar.pattern('letters', 'UPPER')}")


# "We see Budapest", "can see", "to see": a verb and no signal
_SUBJECT = re.compile(
    r"(?:^|\W)(?:I|we|you|they|who|to|not|can|could|may|might|must|shall|should|will|would|did|do|does|us|them|people"
    r"|never|also|often|let|then|only|even)\s$",
    re.IGNORECASE,
)
_OPENING = re.compile(r"(?:^|[.;:,(\[/\"”–—-])\s*$")
# "S. Anm. 45", "S. oben, Anm. 3"
_GERMAN_NOTE = re.compile(r"\s?(?:(?:oben|unten|auch|dazu|hierzu)(?!\w),?\s)?(?:Anm|Fu(?:ß|ss)n|Fn)")
_LOOK_BACK = 24
# "On early reforms see Fforde": the sentence begins with what the reference is about
_TOPIC = re.compile(r"(?:^|[.;(]\s+)(?:On|For|About|Regarding|Concerning|As\sto|In\saddition)\s[^.;]{0,200}$")


def _is_verb_signal(text: str, start: int, end: int) -> bool:
    """Whether ``see`` refers: it opens a clause, or a sentence whose topic stands first, and a reference can follow."""
    before = text[max(0, start - _LOOK_BACK) : start]
    if _SUBJECT.search(before) or not _reference().match(text, end):
        return False
    if _OPENING.search(before) or text[start].isupper():
        return True
    return bool(_TOPIC.search(text[max(0, start - 230) : start]))


def _is_no_leaf(text: str, start: int, end: int) -> bool:
    """Whether ``l.`` is lásd: behind a number (``5/a.``, ``XII.``) it is lap or levél, between names an initial."""
    before = text[max(0, start - _LOOK_BACK) : start].rstrip()
    if text[start] == "L":
        if (before and not _OPENING.search(before)) or _is_initial(text, start, end):
            return False
    elif re.search(r"(?:\d[a-z]?|(?:^|\W)[IVXLC]+|[\])])[.,]?$", before):
        return False
    return bool(_reference().match(text, end) or re.match(r"\s*[^\W\d_]", text[end : end + 8]))


def _is_initial(text: str, start: int, end: int) -> bool:
    """Whether ``L.`` belongs to a name or title: "Braham, R. L.: A népirtás", "L. Nagy Zsuzsa: A ...", "L. and P."."""
    if text[end - 1] in ",:" or re.search(r"(?:^|\W)[^\W\d_]\.\s?$", text[max(0, start - 4) : start]):
        return True
    if re.match(r"\s(?:and|&|et|und|és)\s", text[end : end + 5]):
        return True
    return bool(re.match(r"\s[^\W\d_]{2,30}\s[^\W\d_]{2,30}:\s", text[end : end + 70]))


def _is_no_measure(text: str, start: int, _end: int) -> bool:
    """Whether см. or ср. refers; behind a number см. is a centimetre."""
    return not re.search(r"\d\s?$", text[max(0, start - 3) : start])


def _is_before_reference(text: str, start: int, end: int) -> bool:
    """Whether a clause opens here and a name, a title or a number follows; a capital ``S.`` is a page or an initial."""
    if text.startswith("S.", start) and not _GERMAN_NOTE.match(text, end):
        return False
    before = text[max(0, start - _LOOK_BACK) : start]
    if text.startswith("s.", start) and re.match(r"\s*\d", text[end : end + 4]):
        return False
    return bool(_OPENING.search(before) and _reference().match(text, end))


_CHECKS = {
    "verb": _is_verb_signal,
    "leaf": _is_no_leaf,
    "measure": _is_no_measure,
    "reference": _is_before_reference,
}


def _mentions(text: str) -> Iterator[SignalMention]:
    for match in _signal_words().finditer(text):
        signal, check, _ = _WORDS[int((match.lastgroup or "_0")[1:])]
        if not check or _CHECKS[check](text, match.start(), match.end()):
            yield SignalMention(span=Span(match.start(), match.end()), signal=signal)


@functools.lru_cache(maxsize=8)
def find_all(text: str) -> tuple[SignalMention, ...]:
    """The signals of a note, in their order.

    >>> [mention.signal for mention in find_all("See Ton(1983); cf. also Fforde(1995). We see Hungary in 1956.")]
    ['see', 'cf']
    >>> find_all("On early debates, see, among others, Beresford(1991)")[0].span
    Span(start=18, end=36)
    >>> find_all("K 63, 5. csomó, 12. l.")
    ()
    """
    return tuple(_mentions(text))


def within(text: str, start: int, end: int) -> tuple[SignalMention, ...]:
    """The signals that stand between ``start`` and ``end`` of a note.

    >>> within("See Ton(1983); cf. Fforde(1995)", 10, 31)
    (SignalMention(span=Span(start=15, end=18), signal='cf'),)
    """
    mentions = find_all(text)
    if not mentions:
        return ()
    first = bisect_left(mentions, start, key=lambda mention: mention.span.start)
    last = bisect_right(mentions, end, key=lambda mention: mention.span.end)
    return mentions[first:last]


# What joins citations under one signal: "; "  ", and "  " és "  ". — "
_JOINED = re.compile(
    r"[\s.]{0,3}(?:[,;–—-]{1,2}\s?)?(?:(?:and|és|valamint|illetve|und|sowie|et|и|а также|or|vagy)\s)?[\s(]{0,2}"
)
_REACH = 1000
"""No signal introduces a citation that stands farther behind it, in code points."""


def assign(text: str, pieces: Iterable[Span]) -> tuple[Signal | None, ...]:
    """The signal that governs each of ``pieces``, the spans of a note's citations in their order.

    >>> note = "On reforms, see Fforde(2007), Ton(1983). Evans(2002)"
    >>> assign(note, (Span(16, 28), Span(30, 39), Span(41, 52)))
    ('see', 'see', None)
    """
    governed: list[Signal | None] = []
    mentions = find_all(text)
    signal, at = None, 0
    for piece in pieces:
        last = bisect_right(mentions, piece.start, key=lambda mention: mention.span.end) - 1
        if last >= 0 and mentions[last].span.start >= at:
            signal = mentions[last].signal if _introduces(text, mentions[last].span.end, piece.start) else None
        elif signal is not None and not joins(text[at : piece.start]):
            signal = None
        governed.append(signal)
        at = piece.end
    return tuple(governed)


def _introduces(text: str, start: int, end: int) -> bool:
    """Whether a signal that ends at ``start`` can still introduce what begins at ``end``."""
    return end - start < _REACH and not _sentence_end().search(text, start, end)


def joins(between: str) -> bool:
    """Whether two citations with ``between`` between them stand under one signal: not across a full stop alone.

    >>> joins("; "), joins(". "), joins(". — ")
    (True, False, True)
    """
    return bool(_JOINED.fullmatch(between)) and (between.strip(" .\n") != "" or "." not in between)
