"""Short titles of books, laws and printed sources are no short titles of records."""

import pytest
from samples.manuscripts import numbered

from mol_citations.parsing import parse_manuscript
from mol_citations.records import ArchivalCitation, ShortForm, Unparsed

BOOK = "Kant: A tiszta ész kritikája (a továbbiakban TÉK). Bp., Atlantisz, 2004. 45. o."
PRINTED = "Erdélyi Országgyűlési Emlékek (a továbbiakban: EOE). Szerk. Szilágyi Sándor. Bp. 1898. III. köt. 45. l."
LAW = "A Polgári Törvénykönyvről szóló 2013. évi V. törvény (a továbbiakban: Ptk.) 12. §."
RECORDS = "MNL OL, XIX-J-1-j Vietnam, Top Secret Documents [henceforth VTS], 1983, 125. doboz."
ARCHIVE = "Slovenský národný archív (a továbbiakban: SNA)."


def used(declaring, using):
    """What the second of two notes cites."""
    return parse_manuscript(numbered([("1", declaring), ("2", using)])).notes[1].citations


@pytest.mark.parametrize(
    ("declaring", "using", "title", "locator"),
    [
        (BOOK, "TÉK 123. o.", "TÉK", "123. o"),
        (PRINTED, "Vö. EOE 3. köt. 123. l.", "EOE", "3. köt. 123. l"),
    ],
)
def test_a_short_title_of_a_work_is_a_short_form(declaring, using, title, locator):
    """It keeps its title and where in the work it points."""
    (citation,) = used(declaring, using)

    assert isinstance(citation, ShortForm)
    assert (citation.title, citation.locator) == (title, locator)


def test_a_section_of_a_law_is_no_page_of_records():
    """What it is, is not known; an ibid. behind it may mean the law."""
    (citation,) = used(LAW, "Ptk. 345. § (1) bek.")

    assert isinstance(citation, Unparsed)


@pytest.mark.parametrize(
    ("declaring", "using"), [(RECORDS, "VTS, 1986, 147. doboz"), (ARCHIVE, "SNA, 12. doboz"), (LAW, "MOL K 63, 5. cs")]
)
def test_a_short_title_of_records_or_of_an_archive_stays(declaring, using):
    """What is declared with an archive's name or with words of records goes on to be read as a shelfmark."""
    (citation,) = used(declaring, using)

    assert isinstance(citation, ArchivalCitation)


def test_one_declared_for_records_too_stays():
    """Where a short title stands for a book here and for records there, it is not taken away."""
    notes = [("1", BOOK.replace("TÉK", "VTS")), ("2", RECORDS), ("3", "VTS, 1986, 147. doboz")]
    (citation,) = parse_manuscript(numbered(notes)).notes[2].citations

    assert isinstance(citation, ArchivalCitation)


def test_a_work_is_declared_for_its_own_note_alone_where_notes_stand_alone():
    """With ``layout="lines"`` nothing is carried from note to note."""
    manuscript = numbered([("1", f"{BOOK}; TÉK 123. o."), ("2", RECORDS)], independent=True)
    first, second = parse_manuscript(manuscript).notes

    assert isinstance(first.citations[-1], ShortForm)
    assert isinstance(second.citations[-1], ArchivalCitation)
