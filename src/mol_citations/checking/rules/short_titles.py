"""Rules on short titles: "MOL, XIX-J-1-j Vietnam [henceforth VTS]", then "VTS, 1986, 147. doboz"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from mol_citations.checking.registry import rule
from mol_citations.records import ArchivalCitation, Declaration, Declaring, compared_title
from mol_citations.sources import Span

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from mol_citations.checking.submission import Document, Listed, Remark, Submission

_WORD = re.compile(r"\w+")


@rule("MOL110", "short-title-undeclared", "error")
def short_title_undeclared(submission: Submission) -> Iterator[Remark]:
    """A short title is used, and neither the document nor the settings say what it stands for.

    Archive, fonds and series of such a citation are unknown, to the reader as to the export. Of files checked
    together, as the chapters of a thesis, one may declare what those after it use.

    For example, where no note says "henceforth STS":

        32) Report, 20 October 1986, STS, 1986, 136. doboz, 145-135, 00236/3/1986.

    To mend it, declare the short title where the records are first cited, or in the settings under
    `short-titles`.
    """
    declared: set[str] = set()
    for document in submission.documents:
        for listed in document.citations:
            title = listed.citation.short_title if isinstance(listed.citation, ArchivalCitation) else None
            if title is None or listed.resolved.resolution.reason != "undeclared" or compared_title(title) in declared:
                continue
            yield listed.remark(f"the short title {title} is declared nowhere", at=_within(listed, title))
        declared |= {compared_title(one.declaration.short_title) for one in _declarations(document)}


@rule("MOL111", "short-title-used-before-declared", "warning")
def short_title_used_before_declared(submission: Submission) -> Iterator[Remark]:
    """A short title is used in a note before the one that declares it.

    Who reads from the beginning does not know it yet; mostly notes were moved.

    For example:

        3) VTS, 1983, 125. doboz.
        4) MOL, XIX-J-1-j Vietnam [henceforth VTS], 1986, 147. doboz.

    To mend it, move the declaration to the first citation.
    """
    for listed, citation in submission.citations(ArchivalCitation):
        declared = _antecedent(listed) if citation.short_title is not None else None
        if citation.short_title is not None and declared is not None and declared.order > listed.order:
            yield listed.remark(
                f"the short title {citation.short_title} is declared later, in note {declared.note.number}",
                at=_within(listed, citation.short_title),
                elsewhere=(declared.elsewhere("declared here"),),
            )


@rule("MOL112", "short-title-redeclared", "error")
def short_title_redeclared(submission: Submission) -> Iterator[Remark]:
    """A short title is declared twice.

    If the two declarations stand for different records, the same letters mean one thing in some notes and
    another thing in others; if they stand for the same, one of them is not needed. A series of notes that
    starts from 1 again may declare anew what another series declared.

    For example:

        3) MOL, XIX-J-1-j Vietnam [henceforth VTS], 1983, 125. doboz.
        9) MOL, XIX-J-1-k Vietnam [henceforth VTS], 1983, 4. doboz.

    To mend it, choose another short title, or take the second declaration out.
    """
    for document in submission.documents:
        first: dict[str, _Declared] = {}
        for declared in _declarations(document):
            before = first.setdefault(compared_title(declared.declaration.short_title), declared)
            if before is declared:
                continue
            same = before.stands_for == declared.stands_for
            if same and before.series != declared.series:
                continue
            title = declared.declaration.short_title
            said = "the same" if same else "something else"
            yield declared.listed.remark(
                f"the short title {title} was declared before, in note {before.listed.note.number}, for {said}",
                at=declared.at,
                elsewhere=(before.listed.elsewhere("first declared here"),),
            )


@rule("MOL113", "short-title-never-used", "info")
def short_title_never_used(submission: Submission) -> Iterator[Remark]:
    """A short title is declared and then never used, in no file checked together with this one.

    For example, as the only place where VTS stands:

        3) MOL, XIX-J-1-j Vietnam [henceforth VTS], 1983, 125. doboz.

    To mend it, take the declaration out, or use the short title where its records are cited in full again.
    """
    by_document = [
        {compared_title(one.declaration.short_title): one for one in _declarations(document)}
        for document in submission.documents
    ]
    titles = dict.fromkeys(title for declarations in by_document for title in declarations)
    used = {title for document in submission.documents for title in _used(document, titles)}
    for declarations in by_document:
        for title, declared in declarations.items():
            if title not in used:
                written = declared.declaration.short_title
                yield declared.listed.remark(f"the short title {written} is never used", at=declared.at)


@attrs.frozen(kw_only=True)
class _Declared:
    """A declaration with the citation that makes it."""

    listed: Listed
    declaration: Declaration

    @property
    def at(self) -> Span:
        """Where the short title stands, in code points of the citation's text."""
        start = self.listed.citation.span.start
        at = self.declaration.at
        if not start <= at.start <= at.end <= self.listed.citation.span.end:
            return Span(0, len(self.listed.text))
        return Span(at.start - start, at.end - start)

    @property
    def series(self) -> str:
        """Which series of notes it is in: "10~2" is a note 10 of the second."""
        return self.listed.note.id.partition("~")[2]

    @property
    def stands_for(self) -> tuple[tuple[str, str], ...] | str:
        """The levels it stands for, with their values; where it has none, the words before it."""
        shelfmark = self.listed.resolved.shelfmark
        levels = self.declaration.levels
        if shelfmark is None or not levels:
            return self.listed.text[: self.at.start]
        return tuple((level, value) for level, value in shelfmark.levels() if level in levels)


def _declarations(document: Document) -> Iterator[_Declared]:
    for listed in document.citations:
        if isinstance(listed.citation, Declaring):
            for declaration in listed.citation.declarations:
                yield _Declared(listed=listed, declaration=declaration)


def _used(document: Document, titles: Collection[str]) -> Iterator[str]:
    """The short titles that stand in the text or in a note elsewhere than where they are declared."""
    lengths: dict[str, set[int]] = {}  # by a title's first word, for a book can declare thousands
    for title in titles:
        if found := _WORD.match(title):
            lengths.setdefault(found.group(), set()).add(len(title))
    places = {
        (one.listed.note.id, one.declaration.at.start + offset)
        for one in _declarations(document)
        for offset in range(len(one.declaration.at))
    }
    manuscript = document.resolved.parsed.manuscript
    texts = [(note.id, note.text) for note in manuscript.notes]
    texts += [("", paragraph.text) for paragraph in manuscript.body]
    for note, text in texts:
        for word in _WORD.finditer(text):
            for length in lengths.get(word.group(), ()):
                end = word.start() + length
                whole = text[word.start() : end] in titles and not text[end : end + 1].isalnum()
                if whole and (note, word.start()) not in places:
                    yield text[word.start() : end]


def _antecedent(listed: Listed) -> Listed | None:
    antecedent = listed.resolved.resolution.antecedent
    return None if antecedent is None else listed.document.by_place.get(antecedent)


def _within(listed: Listed, title: str) -> Span | None:
    start = listed.text.find(title)
    return Span(start, start + len(title)) if start >= 0 else None
