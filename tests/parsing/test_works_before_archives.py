"""What stands before an archive and is neither its document's title nor its creator: a printed work, a number."""

import pytest
from samples.manuscripts import note

from mol_citations.parsing import parse_note

ARCHIVE = "MOL K 63, 12. cs."


@pytest.mark.parametrize(
    "work",
    [
        "Népszabadság, 1956. nov. 4. 3. o.",
        "Kosztolányi Dezső: Összes novellái. II. köt. 345. o.",
        "Szabó János: A város. Bp., 1990. 45–47. l.",
        "Papp i. m. 45. o.",
        "Joyce, p. 146.",
        "Gati, Failed Illusions, pp. 12–14.",
        "Gati 2006: 45.",
        "Vörös 1978, 45;",
        "Vörös 1978;",
    ],
)
def test_a_work_describes_no_document(work):
    """The work is cited for itself, and the archive without title, creator and date."""
    printed, archival = parse_note(note(f"{work} {ARCHIVE}")).citations

    assert printed.text == work[:-1]
    assert archival.text == ARCHIVE[:-1]
    assert not archival.description


def test_a_document_between_them_is_described():
    """What stands behind the page describes the document."""
    text = f"Szabó János: A város. Bp., 1990. 45. l. Jelentés a helyzetről. 1938. május 4. {ARCHIVE}"
    _, archival = parse_note(note(text)).citations

    assert (archival.description.genre, archival.description.date) == ("Jelentés", "1938-05-04")


def test_a_letter_before_a_semicolon_is_described():
    """The stop of a Hungarian date does not part it from its archive."""
    (citation,) = parse_note(note(f"Horváth János levele, 1938. máj. 4.; {ARCHIVE}")).citations

    assert (citation.description.creator, citation.description.date) == ("Horváth János", "1938-05-04")


@pytest.mark.parametrize(
    ("words", "genre", "title"),
    [
        ("Jelentés, 12 oldal", "Jelentés", "12 oldal"),
        ("Report, 12 pp.", "Report", "12 pp."),
        ("Memorandum, No. 12", "Memorandum", "No. 12"),
        ("Kimutatás, 1. sz. melléklet", "Kimutatás", "1. sz. melléklet"),
        ("Telegram, secret", "Telegram", "secret"),
        ("Képviselőházi Napló, 1910. XII. 123.", "Képviselőházi Napló", "1910. XII. 123."),
    ],
)
def test_a_number_is_no_creator(words, genre, title):
    """A count of pages, a serial number, an enclosure and a grade of secrecy wrote nothing."""
    (citation,) = parse_note(note(f"{words}, {ARCHIVE}")).citations

    assert citation.description.creator is None
    assert (citation.description.genre, citation.description.title) == (genre, title)
