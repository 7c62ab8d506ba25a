"""Fonds of the national archives: found by their code, judged by their shape, named as the archives name them."""

from __future__ import annotations

import pytest

from mol_citations.authority import fonds

# every way in which printed references join the parts of a code, and the code they mean
SPELLINGS = [
    ("XIX-J-1-j", "XIX-J-1-j"),
    ("XIX–J–1–j", "XIX-J-1-j"),
    ("XIX-J-1.j", "XIX-J-1-j"),
    ("XIX-J-1j", "XIX-J-1-j"),
    ("XIX. J. 1. j.", "XIX-J-1-j"),
    ("XIX-A-83.b", "XIX-A-83-b"),
    ("K 63", "K 63"),
    ("K63", "K 63"),
    ("K. 63.", "K 63"),
    ("K-63", "K 63"),
    ("/K.63./", "K 63"),
    ("M-KS 288", "M-KS 288"),
    ("M-KS-288", "M-KS 288"),
    ("M-KS 276-89", "M-KS 276-89"),
    ("DL", "DL"),
    ("Dl.", "DL"),
    ("UC", "E 156"),
]

MALFORMED = [
    ("XIX-20-L-o", "HU-MNL-OL", "in XIX a letter from A to L stands before the number"),
    ("XIX-20-L-o", None, "in XIX a letter from A to L stands before the number"),
    ("XIX-M-1-a", "HU-MNL-OL", "in XIX a letter from A to L stands before the number"),
    ("XIX-1-e", "HU-MNL-OL", "in XIX a letter from A to L stands before the number"),
    ("XXXIII-c", "HU-MNL-OL", "below XXXIII a number is missing"),
    ("J 12", "HU-MNL-OL", "the national archives have no section J"),
    ("XXIII-2", "HU-MNL-OL", "the national archives have no main group XXIII"),
    ("XXXVIII.1", "HU-MNL-HBML", "there is no main group XXXVIII"),
    ("IIII.2", "HU-MNL-PML", "there is no main group IIII"),
]

WELL_FORMED = [
    ("XIX-J-1-j", "HU-MNL-OL"),
    ("XIX-A-83-b", "HU-MNL-OL"),
    ("XIX-J-29-a", "HU-MNL-OL"),
    ("XIX-J", None),
    ("XIX", "HU-MNL-OL"),
    ("XX-5-h", "HU-MNL-OL"),
    ("XXXIII-5-c", None),
    ("XXIX-F-107-a", "HU-MNL-OL"),
    ("K 63", "HU-MNL-OL"),
    ("K 63-64", "HU-MNL-OL"),
    ("P 1384", "HU-MNL-OL"),
    ("J 12", None),
    ("J 12", "HU-HL"),
    ("C", "HU-MNL-OL"),
    ("M-KS 288", "HU-MNL-OL"),
    ("M-KS 288", None),
    ("DL", None),
    ("UC", "HU-MNL-OL"),
    ("IV.B.1406.b", "HU-MNL-HBML"),
    ("XXXV.1.a", "HU-BFL"),
    ("XXIII.239", "HU-MNL-KEML"),
    ("XXV.1.b", "HU-BFL"),
    ("Fol. Hung.", "HU-OSZK"),
    ("288", "HU-PIL"),
]

REFERENCE_CODES = [
    ("HU-MNL-OL", "XIX-J-1-j", "HU-MNL-OL-XIX-J-1-j"),
    ("HU-MNL-OL", "K 63", "HU-MNL-OL-K 63"),
    ("HU-MNL-OL", "UC", "HU-MNL-OL-E 156"),
    ("HU-MNL-KEML", "XXIII.239", "HU-MNL-KEML-XXIII.239"),
    ("HU-BFL", "XVII.425", "HU BFL XVII.425"),
    ("HU-MNL-OL", "K 63-64", None),
    ("HU-MNL-OL", "XIX-20-L-o", None),
    ("HU-MNL-OL", "288", None),
    ("HU-OSZK", "Fol. Hung.", None),
    ("HU-MNL-OL", None, None),
    (None, "XIX-J-1-j", None),
]

YEARS = [
    ("K 63", 1920, 1920, True),
    ("K 63", 1956, 1956, False),
    ("K 63", 1944, 1946, True),
    ("K 63", 1867, 1917, False),
    ("XIX-J-1-j", 1989, 1989, True),
    ("XIX-J-1-j", 1944, 1944, False),
    ("M-KS 288", 1956, 1956, True),
    ("M-KS 288", 1953, 1953, False),
    ("K 64", 1700, 1700, True),
]


@pytest.mark.parametrize(("written", "code"), SPELLINGS)
def test_a_code_is_found_however_it_is_joined(written, code):
    """Dashes, stops, slashes and missing spaces do not hide a fonds."""
    assert code == fonds.lookup(written).code


@pytest.mark.parametrize("code", ["K 9999", "XIX-J-1", "K 63-64", "", "Top Secret Documents"])
def test_a_code_that_is_not_in_the_table_is_none(code):
    """Nothing near is taken for it."""
    assert fonds.lookup(code) is None


def test_rows_can_be_added():
    """A configuration's fonds are found as the table's are."""
    more = (fonds.Fonds(code="XIX-J-29-a", title_hu="Moszkvai nagykövetség"),)

    assert fonds.lookup("XIX–J–29–a", more).title_hu == "Moszkvai nagykövetség"
    assert fonds.lookup("XIX-J-29-a") is None


@pytest.mark.parametrize(("code", "repository", "why"), MALFORMED)
def test_a_malformed_code_is_explained(code, repository, why):
    """The reason is one that a message can carry; codes of unknown shape are not judged."""
    assert why == fonds.malformed(code, repository)


@pytest.mark.parametrize(("code", "repository"), WELL_FORMED)
def test_a_code_that_can_be_is_not_complained_of(code, repository):
    """Codes need not be in the table to be well formed, and other archives' codes are their own."""
    assert fonds.malformed(code, repository) is None


@pytest.mark.parametrize(("repository", "code", "expected"), REFERENCE_CODES)
def test_the_reference_code_is_the_archives_own(repository, code, expected):
    """MNL joins with hyphens and keeps the section's space, Budapest joins with spaces."""
    assert expected == fonds.reference_code(repository, code)


@pytest.mark.parametrize(("code", "first", "last", "inside"), YEARS)
def test_the_years_of_a_fonds(code, first, last, inside):
    """A date is inside if a part of it is; what the table does not know excludes nothing."""
    assert inside == fonds.lookup(code).covers(first, last)


def test_every_row_of_the_table_is_well_formed_and_found_by_its_own_code():
    """The table agrees with the rules about codes."""
    for row in fonds.known():
        assert fonds.lookup(row.code) == row
        if row.code != "XXXV":
            assert fonds.malformed(row.code, "HU-MNL-OL") is None
