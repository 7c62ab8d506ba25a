"""Rules on ibid., op. cit. and references to notes: whether they say what they refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mol_citations.authority.folding import telling_words
from mol_citations.checking.registry import rule
from mol_citations.records import Ibid, Literature, NoteReference, ShortForm

if TYPE_CHECKING:
    from collections.abc import Iterator

    from mol_citations.checking.submission import Elsewhere, Listed, Remark, Submission
    from mol_citations.records import Citation, Reason, Status


@rule("MOL101", "ibid-without-antecedent", "error")
def ibid_without_antecedent(submission: Submission) -> Iterator[Remark]:
    """Ibid. stands where nothing was cited before.

    It is the first citation of the document, or only commentary stands before it. Mostly a note was deleted or
    moved, and the ibid. that followed it was left behind. In a chapter whose notes do not begin with 1 nothing
    is said: it may refer to the chapter before.

    For example:

        1) I thank my colleagues for their help.
        2) Ibid., 125. doboz.

    To mend it, write the source out.
    """
    for listed, citation in _with_reason(submission, Ibid, "no_previous"):
        if listed.document.first_number > 1:
            continue
        yield listed.remark(f"nothing was cited before that {_word(citation)} could mean")


@rule("MOL102", "ibid-after-several-sources", "warning")
def ibid_after_several_sources(submission: Submission) -> Iterator[Remark]:
    """The note before cites more than one source, so ibid. does not say which of them it means.

    The Chicago Manual of Style allows ibid. only after a note with a single source (16th ed., 14.29). Which
    one was meant cannot be known later; the sources are listed with the finding.

    For example:

        70) MOL, K 63, 5. csomó; MOL, K 64, 7. csomó.
        71) Ibid.

    To mend it, name the source again. What ibid. then means can be set with `ibid-after-several`; the finding
    stays.
    """
    for listed, citation in _with_reason(submission, Ibid, "multi_source"):
        yield listed.remark(
            f"{_word(citation)} follows several sources and does not say which of them it means",
            elsewhere=_places(listed, "it may mean this"),
        )


@rule("MOL103", "ibid-interrupted", "warning")
def ibid_interrupted(submission: Submission) -> Iterator[Remark]:
    """A note of commentary alone, or a source that is not recognised, stands between ibid. and its source.

    A reader looks for the source in the note before and finds none there, or one that it may not be. It is
    often a sign that a note was put in between later. Where nothing at all was cited before a source that is
    not recognised, ibid. means that source, and nothing is said.

    For example:

        12) MOL, K 63, 5. csomó.
        13) The treaty was never ratified.
        14) Ibid.

    To mend it, name the source again.
    """
    for listed, citation in _with_reason(submission, Ibid, "commentary_between"):
        yield listed.remark(
            f"the note before {_word(citation)} cites nothing", elsewhere=_places(listed, "its source is here")
        )
    for listed, citation in _with_reason(submission, Ibid, "unknown_source"):
        if listed.document.first_read < listed.order:
            yield listed.remark(
                f"what stands before {_word(citation)} is not known as a source that it could mean",
                elsewhere=_places(listed, "this stands between"),
            )


@rule("MOL104", "short-form-unresolved", "error")
def short_form_unresolved(submission: Submission) -> Iterator[Remark]:
    """Op. cit., i. m., a. a. O. or a title cut short names a work that is cited in full nowhere before.

    The reader cannot find out which work is meant. A work listed in the document's bibliography counts as
    cited, and so does one that names the author elsewhere, as its editor, or that a file given before this one
    cites. A title without such a word and without dots is passed over: it may be all there is of it. In a
    chapter whose notes do not begin with 1 nothing is said: the work may be cited in a chapter before.

    For example, as the only note that names Kiss:

        1) MOL, K 63, 5. csomó.
        2) Kiss, i. m. 45.

    To mend it, cite the work in full here, or where it is first used.
    """
    for listed, citation, known in _with_words_before(submission):
        if listed.document.first_number == 1 and not known and not _listed(listed, citation):
            yield listed.remark(f"no work cited before is what {_word(citation)} names")


@rule("MOL105", "short-form-ambiguous", "warning")
def short_form_ambiguous(submission: Submission) -> Iterator[Remark]:
    """Op. cit., i. m., a. a. O. or a title cut short fits several works cited before.

    For example, where two works of Kiss are cited and no word of a title tells which is meant:

        3) Kiss: A trianoni béke. Bp., 1920; Kiss: A párizsi béke. Bp., 1947.
        8) Kiss, i. m. 45.

    To mend it, put in a word of the title.
    """
    for listed, citation in _short_forms(submission, "ambiguous"):
        yield listed.remark(
            f"several works cited before may be what {_word(citation)} names",
            elsewhere=_places(listed, "it may mean this"),
        )


@rule("MOL106", "note-reference-unresolved", "error")
def note_reference_unresolved(submission: Submission) -> Iterator[Remark]:
    """A reference to a note leads nowhere: there is no such note, or it cites nothing.

    Such references are written with a number, and go wrong whenever notes are added or taken out. A note that
    refers to another one cites something. A number below that of the document's first note is passed over: it
    is in a chapter before.

    For example, in an article of 40 notes:

        12) See note 71.

    To mend it, correct the number.
    """
    for listed, citation in submission.citations(NoteReference):
        if listed.resolved.resolution.status != "unresolved" or _is_before(listed, citation.note):
            continue
        there = listed.document.numbered.get(citation.note)
        if there is None or not there.citations:
            yield listed.remark(
                f"there is no note {citation.note}" if there is None else f"note {citation.note} cites nothing"
            )


def _with_reason(submission: Submission, kind: type[Ibid], reason: Reason) -> Iterator[tuple[Listed, Ibid]]:
    """The ibids with this reason, without those that only repeat the doubt of the citation they refer to."""
    for listed, citation in submission.citations(kind):
        if listed.resolved.resolution.reason == reason and not _follows_a_doubt(listed):
            yield listed, citation


def _short_forms(submission: Submission, status: Status) -> Iterator[tuple[Listed, ShortForm]]:
    """The short forms that say they are some, and are resolved so."""
    for listed, citation in submission.citations(ShortForm):
        says_so = citation.word is not None or "..." in citation.text or "…" in citation.text
        if says_so and listed.resolved.resolution.status == status and not _follows_a_doubt(listed):
            yield listed, citation


def _follows_a_doubt(listed: Listed) -> bool:
    """Whether a citation is in doubt because the one it refers to is; that one is reported, not each after it."""
    resolution = listed.resolved.resolution
    if resolution.antecedent is None or resolution.status == "resolved":
        return False
    antecedent = listed.document.by_place.get(resolution.antecedent)
    return antecedent is not None and antecedent.resolved.resolution.status in {"ambiguous", "unresolved"}


def _places(listed: Listed, message: str) -> tuple[Elsewhere, ...]:
    """The citations that the resolver names with its answer."""
    resolution = listed.resolved.resolution
    places = resolution.candidates or ((resolution.antecedent,) if resolution.antecedent is not None else ())
    found = (listed.document.by_place.get(place) for place in places)
    return tuple(one.elsewhere(message) for one in found if one is not None)


def _word(citation: Citation) -> str:
    """How a back-reference is called in a message: its own words, shortened."""
    text = citation.text
    return f"“{text}”" if len(text) <= 40 else f"“{text[:39].rstrip()}…”"


def _is_before(listed: Listed, number: str) -> bool:
    """Whether a note is of another part of the work, before this document."""
    return number.isascii() and number.isdigit() and len(number) < 6 and int(number) < listed.document.first_number


def _with_words_before(submission: Submission) -> Iterator[tuple[Listed, ShortForm, bool]]:
    """The unresolved short forms, each with whether a work cited before has all the words of the author's name."""
    unresolved = {id(listed): citation for listed, citation in _short_forms(submission, "unresolved")}
    words: set[str] = set()
    for document in submission.documents:
        for listed in document.citations:
            if isinstance(listed.citation, Literature):
                words |= telling_words(listed.text)
            elif (citation := unresolved.get(id(listed))) is not None:
                named = telling_words(citation.authors or "")
                yield listed, citation, bool(named) and named <= words


def _listed(listed: Listed, citation: ShortForm) -> bool:
    """Whether an entry of the document's bibliography has all words of this author, or of this title."""
    wanted = telling_words(citation.authors or citation.title or "")
    entries = (listed.document.entries_by_word.get(word, ()) for word in wanted)
    return any(wanted <= entry for entry in min(entries, key=len, default=()))
