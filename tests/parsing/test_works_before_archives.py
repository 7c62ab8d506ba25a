"""A printed work that ends in its page, and the citation of an archive behind its full stop."""

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
