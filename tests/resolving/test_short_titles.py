"""Declared short titles: what they stand for, and where."""

from __future__ import annotations

import attrs
import pytest
from samples.parsed_notes import parsed

from mol_citations.records import GivenShortTitle, Shelfmark
from mol_citations.resolving import resolve

SERIES = "repository: HU-MNL-OL, fonds: XIX-J-1-j, subject: Vietnam, series: Top Secret Documents"
DECLARED = f"{SERIES} [VTS], year: 1983, box: 125"

EXPANDS = {
    "what stands before the bracket": (
        f"3. {DECLARED}\n4. from: VTS, year: 1986, box: 147",
        "4.0",
        "3.0",
        f"{SERIES}, year: 1986, box: 147",
    ),
    "alone": (f"3. {DECLARED}\n4. from: VTS", "4.0", "3.0", SERIES),
    "from a note further on": (f"2. from: VTS, box: 147\n3. {DECLARED}", "2.0", "3.0", f"{SERIES}, box: 147"),
    "in the note that declares it": (f"3. {DECLARED}; from: VTS, box: 1", "3.1", "3.0", f"{SERIES}, box: 1"),
    "across a restart": (f"3. {DECLARED}\n1. from: VTS, box: 1", "1.0", "3.0", f"{SERIES}, box: 1"),
    "declared by an ibid.": (
        f"3. {SERIES}\n4. ibid, year: 1983 [VTS 1983], box: 1\n5. from: VTS 1983, box: 2",
        "5.0",
        "4.0",
        f"{SERIES}, year: 1983, box: 2",
    ),
    "declared by a bare ibid.": (
        f"3. {SERIES}\n4. ibid [VTS]\n5. from: VTS, box: 2",
        "5.0",
        "4.0",
        f"{SERIES}, box: 2",
    ),
    "declared by means of another": (
        f"3. {DECLARED}\n4. from: VTS, year: 1986 [VTS86], box: 1\n5. from: VTS86, box: 2",
        "5.0",
        "4.0",
        f"{SERIES}, year: 1986, box: 2",
    ),
    "an archive": (
        "1. repository: HU-ABTL [Archive], fonds: 4.2\n2. from: Archive, fonds: 3.1.5",
        "2.0",
        "1.0",
        "repository: HU-ABTL, fonds: 3.1.5",
    ),
    "two in one note": (
        "1. repository: HU-ABTL [Archive], fonds: 4.2 [Orders]\n2. from: Orders, number: 7",
        "2.0",
        "1.0",
        "repository: HU-ABTL, fonds: 4.2, number: 7",
    ),
    "a document, with its description": (
        "1. genre: Report, date: 1956-11, fonds: K 63, box: 5 [Report]\n2. from: Report, page: 7",
        "2.0",
        "1.0",
        "fonds: K 63, box: 5, page: 7, genre: Report, date: 1956-11",
    ),
    "a document further on": (
        "1. from: Report, page: 7\n2. genre: Report, date: 1956-11, fonds: K 63, box: 5 [Report]",
        "1.0",
        "2.0",
        "fonds: K 63, box: 5, page: 7, genre: Report, date: 1956-11",
    ),
    "a document whose folio and page stand behind the bracket": (
        "1. genre: Report, fonds: K 63, box: 5 [Report], folio: 3, page: 7\n2. from: Report",
        "2.0",
        "1.0",
        "fonds: K 63, box: 5, genre: Report",
    ),
    "not the document before the bracket": (
        f"3. genre: Report, {DECLARED}\n4. from: VTS, page: 7",
        "4.0",
        "3.0",
        f"{SERIES}, page: 7",
    ),
    "the declaration before, of two": (
        "1. fonds: K 63 [A]\n2. from: A\n3. fonds: K 64 [A]\n4. from: A",
        "4.0",
        "3.0",
        "fonds: K 64",
    ),
    "the declaration before, not the one after": (
        "1. fonds: K 63 [A]\n2. from: A, box: 1\n3. fonds: K 64 [A]",
        "2.0",
        "1.0",
        "fonds: K 63, box: 1",
    ),
    "the declaration before, not the one right behind": (
        "1. fonds: K 63 [A]\n2. work Gati: Illusions\n3. from: A, box: 1\n4. fonds: K 64 [A]",
        "3.0",
        "1.0",
        "fonds: K 63, box: 1",
    ),
    "with the sentence's full stop": (
        "1. fonds: K 63 [A.]\n2. from: A, box: 1",
        "2.0",
        "1.0",
        "fonds: K 63, box: 1",
    ),
    "a body is no part of an archive": (
        "1. creator: Ministerium [UMdI], fonds: K 149\n2. from: UMdI, fonds: K 149, year: 1938",
        "2.0",
        "explicit",
        "fonds: K 149, year: 1938",
    ),
    "a work is no part of an archive": (
        "1. work Karsai: Vádirat [Vádirat]\n2. from: Vádirat, page: 5",
        "2.0",
        "1.0",
        None,
    ),
    "cited like a work": (
        "1. repository: HU-ABTL, fonds: 4.2 [Parancsok]\n2. short Parancsok i. m.",
        "2.0",
        "1.0",
        "repository: HU-ABTL, fonds: 4.2",
    ),
    "undeclared": ("1. from: VTS, box: 147", "1.0", "unresolved undeclared", "box: 147"),
    "declared by itself only": ("1. from: VTS, box: 147 [VTS]", "1.0", "unresolved undeclared", "box: 147"),
    "part of a longer word": ("1. fonds: K 63 [VTS]\n2. from: VT", "2.0", "unresolved undeclared", ""),
    "declared later, by an ibid.": (
        f"1. from: VTS, box: 1\n2. {SERIES}\n3. ibid [VTS]",
        "1.0",
        "unresolved (3.0) not_found",
        "box: 1",
    ),
}


@pytest.mark.parametrize(("document", "place", "answer", "named"), EXPANDS.values(), ids=EXPANDS)
def test_short_title_stands_for(answers, document, place, answer, named):
    """A short title stands for what the declaring citation says before the bracket, in the whole document."""
    found = answers(document)

    assert (answer, named) == (found.of(place), found.named(place))


def test_declarations_are_listed(answers):
    """The manuscript lists its short titles with the shelfmark each stands for, in their order."""
    found = answers(f"3. {DECLARED}\n4. fonds: K 63 [Dept]\n5. work Schlitter: Österreichs Vormärz [Schlitter]")

    listed = [(one.title, one.shelfmark.finest, one.place.note) for one in found.manuscript.short_titles]
    assert listed == [("VTS", "series", "3"), ("Dept", "fonds", "4"), ("Schlitter", None, "5")]


def test_undeclared_short_titles_keep_their_records_apart(answers):
    """Box 147 of one unknown series is not box 147 of another; an ibid. stays with its series."""
    found = answers("1. from: VTS, box: 147\n2. ibid\n3. from: STS, box: 147")

    assert found.records() == {"sts-box-147": "3.0", "vts-box-147": "1.0 2.0"}


UNDECLARED = [
    ("ibid", {"vts-box-147": "1.0 2.0"}),
    ("ibid, page: 5", {"vts-box-147": "1.0 2.0"}),
    ("ibid, box: 148", {"vts-box-147": "1.0", "vts-box-148": "2.0"}),
    ("ibid, fonds: K 63", {"k-63": "2.0", "vts-box-147": "1.0"}),
    ("ibid, repository: HU-BFL, box: 147", {"bfl-box-147": "2.0", "vts-box-147": "1.0"}),
]


@pytest.mark.parametrize(("citation", "records"), UNDECLARED)
def test_an_ibid_stays_in_its_unknown_series(answers, citation, records):
    """Until it names a fonds or an archive of its own."""
    assert records == answers(f"1. from: VTS, box: 147\n2. {citation}").records()


def test_what_a_list_or_an_ibid_declares_too_late_keeps_its_short_title(answers):
    """A list goes on in its unknown series; a short title that an ibid. declares further on is unknown here."""
    listed = answers("1. from: VTS, box: 147; +from: VTS, box: 148; +box: 149")
    later = answers("1. from: VTS, box: 1\n2. fonds: K 63\n3. ibid [VTS]")

    assert listed.records() == {"vts-box-147": "1.0", "vts-box-148": "1.1", "vts-box-149": "1.2"}
    assert later.records() == {"k-63": "2.0 3.0", "vts-box-1": "1.0"}


def test_short_titles_of_the_settings(answers_of):
    """A short title that the settings give needs no declaration; one in the text goes before it."""
    given = (GivenShortTitle(title="VTS", shelfmark=Shelfmark(fonds="XIX-J-1-j", series="TS")),)
    found = parsed("1. from: VTS, box: 1\n2. ibid, box: 2\n3. fonds: K 63 [VTS]\n4. from: VTS, box: 3")
    answers = answers_of(resolve(attrs.evolve(found, given_short_titles=given)))

    assert [answers.named(place) for place in ("1.0", "2.0", "4.0")] == [
        "fonds: K 63, box: 1",
        "fonds: K 63, box: 2",
        "fonds: K 63, box: 3",
    ]
    answers = answers_of(resolve(attrs.evolve(parsed("1. from: VTS, box: 1"), given_short_titles=given)))
    assert (answers.of("1.0"), answers.named("1.0")) == ("", "fonds: XIX-J-1-j, series: TS, box: 1")
    answers = answers_of(resolve(attrs.evolve(parsed("1. from: VTS, page: 3"), given_short_titles=given)))
    assert answers.named("1.0") == "fonds: XIX-J-1-j, series: TS, page: 3"
