"""Rules on single characters of a citation: separators, dashes, spaces, letters that look like others."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mol_citations.checking.registry import rule
from mol_citations.checking.squeezed import DASHES, find
from mol_citations.checking.submission import Remark, Replacement
from mol_citations.records import AuthorDate
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.checking.submission import Submission
    from mol_citations.records import Shelfmark

_CODES = ("fonds", "item", "file_number")
_ANY_DASH = f"(?:[{DASHES}]|-{{2,3}})"  # pandoc writes "162--50"
_DASH = re.compile(_ANY_DASH)
_YEAR = r"(?:1[5-9]|20)\d\d(?!\d)"
_RANGES = (
    re.compile(rf"(?<!\d)(?P<first>\d{{2,8}})(?P<dash>{_ANY_DASH})(?P<last>\d{{2,8}})(?=/)"),  # 3546–3560/1956
    re.compile(rf"(?<!\d)(?P<first>(?:1[5-9]|20)\d\d)(?P<dash>{_ANY_DASH})(?P<last>{_YEAR})"),  # 1955–1959
    re.compile(rf"(?<!\d)(?:1[5-9]|20)(?P<first>\d\d)(?P<dash>{_ANY_DASH})(?P<last>\d\d)(?!\d)"),  # 1955–59
)
_AFTER_YEAR = re.compile(rf"(?<!\d){_YEAR}(?P<parting>\s(?P<dash>{_ANY_DASH})\s)")  # XXV.1.a – 1957 – 1234
_FONDS_RANGE = re.compile(r"[A-Z] \d+-\d+")
_ITEM_WORD = re.compile(r"\s?\.?,?\s?(?:t(?:étel)?(?!\w)|altétel)")

_NUMBER_COMMA_UNIT = re.compile(
    r"(?<![\w/.-])(?P<number>\d{1,6}[a-z]?)(?P<separator>\s?,\s?)"
    r"(?P<unit>doboz|dob|d|csomó|cs|köteg|kötet|köt|tétel|tekercs|őrzési egység|ő\. ?e|szám|sz)(?!\w)"
    r"(?!\.?\s?\d)"  # "1983, doboz 147": a unit word before its number, which belongs to a year's comma
)
_LEVELS_WITH_UNITS = ("group", "bundle", "box", "volume", "capsule", "fascicle", "reel", "unit", "item", "number")

_SPACES = re.compile(r"\s+")
_JOINTS = frozenset("/-\u2010\u2011" + DASHES)
_YEAR_BRACKET = re.compile(r"(?<=[^\s(\[])\((?=(?:1\d|20)\d\d)")

_CYRILLIC = str.maketrans("АВЕКМНОРСТХІ", "ABEKMHOPCTXI")
# "К-58"; beside a Latin letter or between the hyphens of a code: "XIХ-J-1-j"  "XIX-А-83-b"
_CYRILLIC_LETTER = re.compile(
    r"(?<!\w)[АВЕКМНОРСТХІ](?=[\s\u2010-\u2015-]?\d|[A-Z])|(?<=[A-Z])[АВЕКМНОРСТХІ](?=[A-Z\u2010-\u2015-])"
)
_FIGURES = str.maketrans("lIoO", "1100")
_FIGURE_AS_LETTER = re.compile(r"(?<![\w])(?=[lIoO\d/]*\d)(?=[\d/]*[lIoO])[\dlIoO]{2,}(?:/[\dlIoO]++)*(?!\w)")
_JOINT = r"[.\s\u2010-\u2015-]{1,2}"
_LETTER_FOR_FONDS = re.compile(rf"(?<!\w)X[XVI]{{1,5}}{_JOINT}[A-Z]{_JOINT}([lI])(?={_JOINT}[a-zA-Z](?!\w))")


@rule("MOL301", "separator", "warning", fix="safe")
def separator(submission: Submission) -> Iterator[Remark]:
    """A comma stands between a number and its unit word, where a full stop belongs.

    With the comma, number and word are two parts: "1986, 147, doboz" is a box without a number. Hungarian
    ordinal numbers end in a stop.

    For example:

        VTS, 1986, 147, doboz, 162-50, 00900/6/1986

    The safe fix writes the stop: "147. doboz".
    """
    for listed, citation in submission.shelfmarks():
        values = {getattr(citation.shelfmark, level) for level in _LEVELS_WITH_UNITS}
        found = [each for each in _NUMBER_COMMA_UNIT.finditer(listed.text) if each["number"] in values]
        if found:
            first = found[0]
            yield listed.remark(
                f"write {first['number']}. {first['unit']}, not {first.group()}",
                at=Span(*first.span()),
                replacements=tuple(_stop(each) for each in found),
            )


@rule("MOL302", "dash-in-code", "warning", fix="safe")
def dash_in_code(submission: Submission) -> Iterator[Remark]:
    """A code or file number is written with a dash or a minus sign instead of hyphens.

    An en dash between numbers means "from ... to": 162–505 are 344 items, 162-505 is one. Nor does a search
    for the code find it.

    For example:

        MOL, XIX–J–1–j Kampuchea, 1978, 74. doboz, 73–2, 006236/12/1978

    The safe fix writes hyphens. Ranges of fonds, boxes, file numbers, years and pages are left as they are.
    """
    for listed, citation in submission.shelfmarks():
        if not _DASH.search(listed.text):
            continue
        dashed = [(place, list(_dashes(listed.text, place))) for place in _codes(listed.text, citation.shelfmark)]
        places = [place for place, dashes in dashed if dashes]
        if places:
            yield listed.remark(
                f"{places[0].of(listed.text)} is written with a dash, not with a hyphen",
                at=places[0],
                replacements=tuple(Replacement(at=dash, content="-") for _, dashes in dashed for dash in dashes),
            )


@rule("MOL303", "spacing", "warning", fix="safe")
def spacing(submission: Submission) -> Iterator[Remark]:
    """A space stands inside a code or file number, or is missing before the year of an author.

    For example:

        MOL, XIX-J-1-j Vietnam, 1955, 8. doboz, 004076/ 1955; Fforde(2007, 25-37)

    The safe fix takes the space out, or puts it in.
    """
    for listed, citation in submission.shelfmarks():
        places = _codes(listed.text, citation.shelfmark)
        spaces = [space for place in places for space in _spaces(listed.text, place)]
        if spaces:
            yield listed.remark(
                "a space stands inside a code",
                at=spaces[0],
                replacements=tuple(Replacement(at=space, content="") for space in spaces),
            )
    for listed, _ in submission.citations(AuthorDate):
        bracket = _YEAR_BRACKET.search(listed.text)
        if bracket is not None:
            before = Span(bracket.start(), bracket.start())
            yield listed.remark(
                "a space is missing before the bracket",
                at=Span(*bracket.span()),
                replacements=(Replacement(at=before, content=" "),),
            )


@rule("MOL305", "lookalike-character", "warning", fix="unsafe", changes=["repaired"])
def lookalike_character(submission: Submission) -> Iterator[Remark]:
    """A letter that looks like another letter, or like a figure, stands in a code.

    Such characters come from scanned text and from Cyrillic keyboards: К for K, l or I for 1, O for 0. The
    code has been read as it was meant, but nobody who searches for it finds it.

    For example, with a Cyrillic К:

        MOL, К-58, 38. cs.

    The fix writes the character that was meant; it is unsafe, as it changes what is written.
    """
    for listed, citation in submission.shelfmarks():
        if not citation.repaired:
            continue
        found = list(_lookalikes(listed.text))
        if found:
            first = found[0]
            yield listed.remark(
                f"{first.at.of(listed.text)} is read as {first.content}", at=first.at, replacements=tuple(found)
            )


@rule("MOL306", "missing-final-stop", "info", fix="safe", by_default=False)
def missing_final_stop(submission: Submission) -> Iterator[Remark]:
    """A note that ends in a citation does not end in a full stop.

    Most styles close a note with a stop; this rule is for those, and is not looked for unless it is selected.

    For example:

        52) Tucker (1999, 304)

    The safe fix puts the stop.
    """
    for document in submission.documents:
        for each in document.resolved.notes:
            text = each.note.text.rstrip()
            last = each.citations[-1].citation if each.citations else None
            if last is None or text[-1:] in {".", "?", "!", "…", ":"} or text[last.span.end :].strip("”\"'»’)]*_ "):
                continue
            end = Span(len(text), len(text))
            yield Remark(
                document=document,
                message=f"note {each.note.number} does not end in a full stop",
                note=each.note,
                citation=each.citations[-1].place.index,
                at=Span(max(0, end.end - 1), end.end),
                replacements=(Replacement(at=end, content="."),),
            )


def _stop(found: re.Match[str]) -> Replacement:
    """A stop for the comma of a separator and a space that stands before it; behind it stands a space."""
    start = found.start("separator")
    comma = Span(start, found.string.index(",", start) + 1)
    return Replacement(at=comma, content="." if comma.end < found.start("unit") else ". ")


def _codes(text: str, shelfmark: Shelfmark) -> Iterator[Span]:
    """Where the codes of a shelfmark stand; values that mean "from ... to" are none."""
    for level in _CODES:
        value: str | None = getattr(shelfmark, level)
        if value is None or not ("-" in value or "/" in value) or _FONDS_RANGE.fullmatch(value):
            continue
        place = find(text, value)
        if place is not None and not (level == "item" and _ITEM_WORD.match(text, place.end)):
            yield place


def _dashes(text: str, code: Span) -> Iterator[Span]:
    """The dashes in a code that stand for hyphens, not for "from ... to" or between two parts."""
    right = {
        found.span("dash")
        for pattern in _RANGES
        for found in pattern.finditer(text, code.start, code.end)
        if len(found["first"]) == len(found["last"]) and found["first"] < found["last"]
    }
    right |= {found.span("dash") for found in _AFTER_YEAR.finditer(text, code.start, code.end)}
    for dash in _DASH.finditer(text, code.start, code.end):
        if dash.span() not in right:
            yield Span(*dash.span())


def _spaces(text: str, code: Span) -> Iterator[Span]:
    """The spaces in a code beside a slash or dash, but for those around a dash between two parts."""
    parting = [Span(*found.span("parting")) for found in _AFTER_YEAR.finditer(text, code.start, code.end)]
    for found in _SPACES.finditer(text, code.start, code.end):
        space = Span(*found.span())
        if _at_joint(text, space) and not any(each.start <= space.start < each.end for each in parting):
            yield space


def _at_joint(text: str, space: Span) -> bool:
    """Whether a space stands beside a slash or dash."""
    return text[space.start - 1] in _JOINTS or text[space.end] in _JOINTS


def _lookalikes(text: str) -> Iterator[Replacement]:
    """What was read as another character, in order, with what it was read as."""
    changes = [(match.span(), match.group().translate(_CYRILLIC)) for match in _CYRILLIC_LETTER.finditer(text)]
    changes += [(match.span(1), "1") for match in _LETTER_FOR_FONDS.finditer(text)]
    changes += [(match.span(), match.group().translate(_FIGURES)) for match in _FIGURE_AS_LETTER.finditer(text)]
    return (Replacement(at=Span(*span), content=content) for span, content in sorted(changes))
