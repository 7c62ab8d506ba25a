"""Rules on notes as such: what cannot be read in them, and their numbers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.checking.registry import rule
from mol_citations.checking.submission import Remark
from mol_citations.records import UNKNOWN_SOURCE, Unparsed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.checking.submission import Document, Submission
    from mol_citations.sources import ReadingFault, ReadingProblem


@rule("MOL001", "unparsed-citation", "error")
def unparsed_citation(submission: Submission) -> Iterator[Remark]:
    """A stretch names an archive, a fonds or a declared short title, and cannot be read as a citation.

    What cannot be read is exported nowhere and starts no chain: an ibid. behind it stays unresolved.

    For example, where words stand between the short title and the box:

        3) MOL, XIX-J-1-j Vietnam [henceforth VTS], 1983, 125. doboz.
        4) VTS and others 147. doboz.

    To mend it, write the shelfmark part by part. If it is one that should be read, report it.
    """
    for listed, citation in submission.citations(Unparsed):
        if citation.reason == UNKNOWN_SOURCE:  # an interview or a website names no archive
            continue
        yield listed.remark(f"this cannot be read as a citation: {citation.reason}")


@rule("MOL002", "note-without-marker", "error")
def note_without_marker(submission: Submission) -> Iterator[Remark]:
    """A note has no mark in the text.

    A reader never gets to such a note; mostly its mark was lost in editing, and the sentence that it proves
    is now without proof.

    For example:

        Maps were drawn.[^1]

        [^1]: MOL, K 63, 5. csomó.
        [^2]: Ibid.

    To mend it, put the mark back, or take the note out.
    """
    for document, problem in _problems(submission, "note-without-marker"):
        yield _remark(document, problem, f"note {problem.label} has no mark in the text")


@rule("MOL003", "marker-without-note", "error")
def marker_without_note(submission: Submission) -> Iterator[Remark]:
    """A mark in the text has no note.

    For example, where a note was deleted and its mark forgotten:

        Maps were drawn.[^7]

    To mend it, write the note, or take the mark out.
    """
    for document, problem in _problems(submission, "marker-without-note"):
        yield _remark(document, problem, f"there is no note {problem.label}")


@rule("MOL004", "note-number-repeated", "error")
def note_number_repeated(submission: Submission) -> Iterator[Remark]:
    """Two notes of one series have the same number.

    A reference such as "see note 12" then means either, and one of the two notes has no mark.

    For example:

        12) MOL, K 63, 5. csomó.
        12) MOL, K 64, 7. csomó.

    Notes that start from 1 again in a new chapter are a new series. To mend it, number the notes anew.
    """
    for document, problem in _problems(submission, "note-number-repeated"):
        yield _remark(document, problem, f"there is a note {problem.label} before")


@rule("MOL005", "note-number-skipped", "error")
def note_number_skipped(submission: Submission) -> Iterator[Remark]:
    """A number is missing between two notes.

    Either a note was lost, and an ibid. behind the gap means something else than it did, or the numbers were
    set by hand.

    For example:

        12) MOL, K 63, 5. csomó.
        14) Ibid.

    To mend it, bring back the note, or number the notes anew.
    """
    for document, problem in _problems(submission, "note-number-skipped"):
        yield _remark(document, problem, f"there is no note {problem.label} before this one")


def _problems(submission: Submission, kind: ReadingFault) -> Iterator[tuple[Document, ReadingProblem]]:
    for document in submission.documents:
        for problem in document.resolved.parsed.manuscript.problems:
            if problem.kind == kind:
                yield document, problem


def _remark(document: Document, problem: ReadingProblem, message: str) -> Remark:
    """A remark at the note's label, or at the mark in the text."""
    note = document.parsed_notes[problem.note].note if problem.note is not None else None
    return Remark(document=document, message=message, note=note, origin=problem.origin, subject=problem.label)
