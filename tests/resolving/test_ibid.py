"""Ibid.: what it means, what it inherits, and when the resolver refuses."""

from __future__ import annotations

import pytest

K63 = "repository: HU-MNL-OL, fonds: K 63, bundle: 5, item: 16-7, file_number: 12/1938"

# The notes, the citation asked about, and the answer (CSL 1.0.2 "position", Chicago 14.34).
MEANS = {
    "the only source of the note before": (f"1. {K63}\n2. ibid", "2.0", "1.0"),
    "directly: an ibid. before it": (f"1. {K63}\n2. ibid\n3. ibid", "3.0", "2.0"),
    "the citation before it in the note": (f"1. {K63}; work Gati: Failed Illusions; ibid", "1.2", "1.1"),
    "first in a note with more behind it": (f"1. {K63}\n2. ibid; work Gati: Failed Illusions", "2.0", "1.0"),
    "nothing before it": ("1. ibid", "1.0", "unresolved no_previous"),
    "nothing but commentary before it": ("1. prose\n2. ibid", "2.0", "unresolved no_previous"),
    "several sources before it": (f"1. {K63}; fonds: K 64\n2. ibid", "2.0", "ambiguous (1.0 1.1) multi_source"),
    "an ibid. that is in doubt": (
        f"1. {K63}; fonds: K 64\n2. ibid\n3. ibid",
        "3.0",
        "ambiguous 2.0 (1.0 1.1) multi_source",
    ),
    "an ibid. that means nothing": ("1. ibid\n2. ibid", "2.0", "unresolved 1.0 no_previous"),
    "one source, cited twice": (f"1. {K63}; ibid, page: 3\n2. ibid", "2.0", "1.1"),
    "one source, written out twice": (f"1. {K63}; {K63}\n2. ibid", "2.0", "1.1"),
    "two boxes are two sources": (f"1. {K63}; ibid, box: 9\n2. ibid", "2.0", "ambiguous (1.0 1.1) multi_source"),
    "one work, cited twice": ("1. dated Fforde 2007; dated Fforde 2007\n2. ibid", "2.0", "1.1"),
    "two works of one author": (
        "1. dated Fforde 2007; dated Fforde 1995\n2. ibid",
        "2.0",
        "ambiguous (1.0 1.1) multi_source",
    ),
    "a published work": ("1. work Gati: Failed Illusions\n2. ibid, page: 91", "2.0", "1.0"),
    "a work cited by author and year": ("1. dated Fforde 2007\n2. ibid", "2.0", "1.0"),
    "a work cited in short": ("1. short Gati: Failed Illusions\n2. ibid", "2.0", "1.0"),
    "an unknown source": ("1. ???\n2. ibid", "2.0", "unresolved (1.0) unknown_source"),
    "an unknown source between": (f"1. {K63}\n2. ???\n3. ibid", "3.0", "unresolved (2.0) unknown_source"),
    "an unknown source just before": (f"1. {K63}; ???; ibid", "1.2", "unresolved (1.1) unknown_source"),
    "an unknown source among others": (f"1. {K63}; ???\n2. ibid", "2.0", "ambiguous (1.0 1.1) multi_source"),
    "a book has no boxes": (
        "1. work Gati: Failed Illusions\n2. ibid, box: 5",
        "2.0",
        "unresolved (1.0) unknown_source",
    ),
    "a book has volumes": ("1. work Gati: Failed Illusions\n2. ibid, volume: 2", "2.0", "1.0"),
    "commentary between": (f"1. {K63}\n2. prose\n3. ibid", "3.0", "1.0 commentary_between"),
    "much commentary between": (f"1. {K63}\n2. prose\n3. prose\n4. ibid", "4.0", "1.0 commentary_between"),
    "commentary further back": (f"1. {K63}\n2. prose\n3. ibid\n4. ibid", "4.0", "3.0"),
    "not what stands in a parenthesis": (f"1. {K63}; (work Gati: Failed Illusions)\n2. ibid", "2.0", "1.0"),
    "in its note, not what stands in a parenthesis": (f"1. {K63}; (work Gati: Failed Illusions); ibid", "1.2", "1.0"),
    "not what the main citation is quoted in": (
        f"1. {K63}; quoted in work Gati: Failed Illusions\n2. ibid",
        "2.0",
        "1.0",
    ),
    "a bundle of several in one fonds": (f"1. {K63}; {K63}, item: 9\n2. ibid, bundle: 6", "2.0", "1.1"),
    "a fonds after several of one archive": (
        f"1. {K63}; repository: HU-MNL-OL, fonds: K 64\n2. ibid, fonds: K 65",
        "2.0",
        "1.1",
    ),
    "an item of several bundles": (
        "1. fonds: K 63, bundle: 5; fonds: K 63, bundle: 6\n2. ibid, item: 9",
        "2.0",
        "ambiguous (1.0 1.1) multi_source",
    ),
    "a bundle after an archive and a work": (f"1. {K63}; work Gati: Illusions\n2. ibid, bundle: 6", "2.0", "1.0"),
    "a page after an archive and a work": (
        f"1. {K63}; work Gati: Illusions\n2. ibid, page: 6",
        "2.0",
        "ambiguous (1.0 1.1) multi_source",
    ),
    "a bundle after an archive and what is not read": (
        f"1. {K63}; ???\n2. ibid, bundle: 6",
        "2.0",
        "ambiguous (1.0 1.1) multi_source",
    ),
    "a page can be of the main citation and of what it is quoted in": (
        f"1. {K63}; quoted in work Gati: Failed Illusions\n2. ibid, page: 47",
        "2.0",
        "ambiguous (1.0 1.1) multi_source",
    ),
    "in the note, a page can be of either": (
        f"1. {K63}; quoted in work Gati: Failed Illusions; ibid, page: 47",
        "1.2",
        "ambiguous (1.0 1.1) multi_source",
    ),
    "a box is not of what a document is quoted in": (
        f"1. {K63}; quoted in work Gati: Failed Illusions\n2. ibid, box: 47",
        "2.0",
        "1.0",
    ),
    "what something else is quoted in": ("1. quoted in work Gati: Failed Illusions\n2. ibid", "2.0", "1.0"),
    "a parenthesis, if nothing else is cited": ("1. (work Gati: Failed Illusions)\n2. ibid", "2.0", "1.0"),
    "a parenthesis before the main citation": (
        f"1. (work Gati: Failed Illusions); {K63}\n2. ibid",
        "2.0",
        "ambiguous (1.0 1.1) multi_source",
    ),
    "in a parenthesis, the citation just before": (f"1. {K63}; (work Gati: Illusions); (ibid)", "1.2", "1.1"),
    "in a parenthesis, the main citation": (f"1. {K63}; (ibid, page: 3)", "1.1", "1.0"),
    "a reference to a note is no source": (f"1. {K63}; note 7\n2. ibid", "2.0", "1.0"),
    "a reference to a note, if nothing else is there": (
        f"1. {K63}\n2. dated Fforde 2007\n3. note 1\n4. ibid",
        "4.0",
        "3.0",
    ),
    "a reference to two sources": (
        f"1. {K63}; fonds: K 64\n2. note 1\n3. ibid",
        "3.0",
        "ambiguous 2.0 (1.0 1.1) multi_source",
    ),
    "a reference to nothing": ("1. note 7\n2. ibid", "2.0", "unresolved 1.0 not_found"),
    "not across a restart": (f"1. {K63}\n2. {K63}\n1. ibid", "1~2.0", "unresolved no_previous"),
    "not across a restart in the middle": (f"5. {K63}\n6. {K63}\n5. ibid", "5~2.0", "unresolved no_previous"),
    "across a label printed twice": (f"5. {K63}\n5. ibid", "5~2.0", "5.0"),
    "after a restart, in its chapter": (f"1. {K63}\n2. {K63}\n1. {K63}\n2. ibid", "2~2.0", "1~2.0"),
    "a reference to a note, in its note": (f"1. {K63}\n2. dated Fforde 2007\n3. note 1; ibid", "3.1", "3.0"),
    "an unknown source refers to nothing": ("1. ???", "1.0", "unresolved"),
    "two unknown sources": ("1. ???; ???\n2. ibid", "2.0", "ambiguous (1.0 1.1) multi_source"),
    "a work, over commentary": ("1. work Gati: Illusions\n2. prose\n3. ibid", "3.0", "1.0 commentary_between"),
    "a work and its ibid., one source": ("1. work Gati: Illusions; ibid, page: 3\n2. ibid", "2.0", "1.1"),
    "two works, each with its ibid.": (
        "1. work Gati: Illusions; ibid, page: 3; work Borhi: Hungary; ibid, page: 4\n2. ibid",
        "2.0",
        "ambiguous (1.1 1.3) multi_source",
    ),
    "a citation by an undeclared short title": ("1. from: VTS, box: 147\n2. ibid", "2.0", "1.0"),
}


@pytest.mark.parametrize(("document", "place", "expected"), MEANS.values(), ids=MEANS)
def test_ibid_means(answers, document, place, expected):
    """Ibid. is answered by the one citation it can mean, or refused with its reason."""
    assert expected == answers(document).of(place)


PLACE = "repository: HU-MNL-OL, fonds: K 63, bundle: 5"
REPORT = f"{K63}, page: 3, creator: Embassy, genre: Report, date: 1938-05-04"

# What is written after the word, and what the citation then stands for after REPORT.
INHERITS = {
    "bare": ("", REPORT),
    "a page": (", page: 9", REPORT.replace("page: 3", "page: 9")),
    "a folio drops the page": (", folio: 9", REPORT.replace("page: 3", "folio: 9")),
    "a file number": (
        ", file_number: 13/1938",
        f"{PLACE}, item: 16-7, file_number: 13/1938",
    ),
    "a number": (", number: 3", f"{K63}, number: 3"),
    "an item": (", item: 17", f"{PLACE}, item: 17"),
    "a box keeps the bundle, which is more general": (
        ", box: 9",
        f"{PLACE}, box: 9",
    ),
    "a bundle": (", bundle: 6", "repository: HU-MNL-OL, fonds: K 63, bundle: 6"),
    "a year of the shelfmark": (", year: 1939", "repository: HU-MNL-OL, fonds: K 63, year: 1939"),
    "a fonds": (", fonds: K 64", "repository: HU-MNL-OL, fonds: K 64"),
    "a fonds by its name": (
        ", fonds_title: Hóman Bálint iratai",
        "fonds_title: Hóman Bálint iratai, repository: HU-MNL-OL",
    ),
    "an archive without a code": (", repository_cited: RGANI", "repository_cited: RGANI"),
    "an archive resets": (", repository: HU-BFL", "repository: HU-BFL"),
    "two levels": (", bundle: 6, page: 1", "repository: HU-MNL-OL, fonds: K 63, bundle: 6, page: 1"),
    "a file number and a date": (
        ", file_number: 13/1938, date: 1938-06-01",
        f"{PLACE}, item: 16-7, file_number: 13/1938, date: 1938-06-01",
    ),
    "a date alone": (
        ", date: 1938-06-01",
        f"{PLACE}, item: 16-7, creator: Embassy, genre: Report, date: 1938-06-01",
    ),
    "a date in words": (
        ", date_cited: summer",
        f"{PLACE}, item: 16-7, creator: Embassy, genre: Report, date_cited: summer",
    ),
    "another document of the place": (
        ", genre: Telegram",
        f"{PLACE}, item: 16-7, genre: Telegram",
    ),
    "the place of the document": (", place: Bécs", f"{REPORT}, place: Bécs"),
    "the copy of the document": (", copy_type: másolat", f"{REPORT}, copy_type: másolat"),
    "a box and another document": (
        ", box: 9, genre: Telegram",
        f"{PLACE}, box: 9, genre: Telegram",
    ),
}


@pytest.mark.parametrize(("after", "expected"), INHERITS.values(), ids=INHERITS)
def test_ibid_inherits(answers, after, expected):
    """What is more general than the first level written is kept, what is finer is dropped."""
    assert expected == answers(f"1. {REPORT}\n2. ibid{after}").named("2.0")


@pytest.mark.parametrize(
    ("fonds", "expected"),
    [
        ("FO 371", "fonds: FO 371, file_number: NH10110/215, number: 122376"),
        ("DY 30", "fonds: DY 30, file_number: NH10110/215"),
    ],
)
def test_a_paper_stays_in_its_piece(answers, fonds, expected):
    """In the British National Archives a numbered piece holds papers: "FO 371/122376, NH 10110/214"."""
    piece = f"fonds: {fonds}, file_number: NH10110/214, number: 122376"

    assert expected == answers(f"1. {piece}\n2. ibid, file_number: NH10110/215").named("2.0")


def test_a_day_replaces_a_date_in_words(answers):
    """Of the document that is dated in words only its kind is left."""
    found = answers(f"1. {PLACE}, genre: Report, date_cited: summer\n2. ibid, date: 1938-06-01")

    assert found.named("2.0") == f"{PLACE}, genre: Report, date: 1938-06-01"


def test_the_name_of_a_fonds_goes_with_its_code(answers):
    """Another fonds has another name; a box of the same keeps it."""
    found = answers("1. fonds: K 63, fonds_title: Politikai osztály\n2. ibid, box: 5\n3. ibid, fonds: K 64")

    assert found.named("2.0") == "fonds_title: Politikai osztály, fonds: K 63, box: 5"
    assert found.named("3.0") == "fonds: K 64"


def test_an_override_is_carried_on(answers):
    """A chain inherits what the ibid. before it stands for, not what the first citation says."""
    found = answers(f"1. {K63}\n2. ibid, bundle: 9\n3. ibid, item: 2\n4. ibid")

    assert found.named("4.0") == "repository: HU-MNL-OL, fonds: K 63, bundle: 9, item: 2"


AFTER_SEVERAL = [
    ("ambiguous", "ibid", "ambiguous (1.0 1.1 1.2) multi_source"),
    ("last", "ibid", "1.2 multi_source"),
    ("all", "ibid", "(1.0 1.1 1.2) multi_source"),
    ("all", "ibid, box: 9", "ambiguous (1.0 1.1 1.2) multi_source"),
]


@pytest.mark.parametrize(("setting", "words", "expected"), AFTER_SEVERAL)
def test_what_ibid_means_after_several_sources_is_a_setting(answers, setting, words, expected):
    """Styles differ in what ibid. means after a note with several sources; Chicago forbids it."""
    assert expected == answers(f"1. {K63}; fonds: K 64; fonds: K 65\n2. {words}", setting).of("2.0")


def test_ibid_for_all_sources_cites_each_of_them(answers):
    """Where ibid. means all sources of the note before, it is a citation of each record."""
    found = answers(f"1. {K63}; repository: HU-BFL, fonds: XI.1\n2. ibid\n3. ibid", "all")

    assert list(found.records().values()) == ["1.1 2.0 3.0", "1.0 2.0 3.0"]
    assert found.at("2.0").key is None


def test_notes_that_stand_on_their_own_carry_nothing(answers):
    """In a list of citations no ibid. and no short title reaches into another line."""
    found = answers(
        f"1. {K63} [VTS]\n2. ibid; ibid\n3. from: VTS, box: 147\n4. work Schlitter: Vormärz [SV]\n5. short SV",
        independent=True,
    )

    assert found.of("2.0") == "unresolved no_previous"
    assert found.of("2.1") == "unresolved 2.0 no_previous"
    assert found.of("3.0") == "unresolved undeclared"
    assert found.of("5.0") == "unresolved not_found"
