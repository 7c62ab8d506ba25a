"""A record as text: in the seed's style, in every family of shelfmark, read back by the parser."""

from __future__ import annotations

import pytest

import mol_citations
from mol_citations.records import Description, Shelfmark
from mol_citations.rendering import archive_path, date_in_words, document_name, repository_name
from mol_citations.rendering.notes import cited
from mol_citations.rendering.styles import ARTICLE


def test_the_seed_is_rendered_as_it_is_parsed(root):
    """Every record of the seed article, as text, is parsed to the same shelfmark and description."""
    resolved = mol_citations.resolve(mol_citations.read(root / "fixtures" / "seed" / "article.md"))

    assert 49 == len(resolved.records)
    for record in resolved.records:
        parsed = mol_citations.parse_citation(cited(record.shelfmark, record.description, ARTICLE))
        assert (record.shelfmark, record.description) == (parsed.shelfmark, parsed.description)


def mol(**levels: str) -> Shelfmark:
    """A shelfmark of the national archives."""
    return Shelfmark(repository="HU-MNL-OL", repository_cited="MOL", **levels)


@pytest.mark.parametrize(
    ("shelfmark", "path"),
    [
        (mol(fonds="K 88", bundle="1-9"), "K 88, 1-9. csomó"),
        (
            mol(fonds="K 150", box="12", item="II/7", file_number="5/1944"),
            "K 150, 12. doboz, II. kútfő, 7. tétel, 5/1944",
        ),
        (mol(fonds="K 27", volume="3", page="12"), "K 27, 3. kötet, p. 12"),
        (mol(fonds="P 1384", box="3", folio="12"), "P 1384, 3. doboz, fol. 12"),
        (mol(fonds="X 123", reel="86"), "X 123, 86. tekercs"),
        (mol(fonds="E 156", fascicle="37", number="59"), "E 156, Fasc. 37, No. 59"),
        (mol(fonds="DL", number="36993"), "DL 36993"),
        (mol(fonds="UC", number="221/17"), "UC 221/17"),
        (mol(fonds="M-KS 288", group="5", unit="1023"), "M-KS 288, 5/1023. ő. e."),
        (mol(fonds="XIX-A-83-b", file_number="3125/1955"), "XIX-A-83-b, 3125/1955"),
        (mol(fonds="XIX-J-1-j", subject="Korea", box="4", item="5/a"), "XIX-J-1-j Korea, 4. doboz, 5/a"),
        (
            Shelfmark(
                repository="HU-BFL",
                repository_cited="BFL",
                fonds="IV.B.1406.b",
                box="369",
                file_number="26.007/1944",
            ),
            "IV.B.1406.b, 369. doboz, 26.007/1944",
        ),
    ],
)
def test_families(shelfmark, path):
    """Each family's path has its unit words, and the parser reads them back."""
    description = Description(genre="Jelentés", date="1944-05-21")

    assert path == archive_path(shelfmark)
    assert shelfmark == mol_citations.parse_citation(cited(shelfmark, description, ARTICLE)).shelfmark


@pytest.mark.parametrize(
    ("shelfmark", "path"),
    [
        (Shelfmark(), ""),
        (Shelfmark(fonds="K 88", fonds_title="Hágai Követség iratai"), "K 88 Hágai Követség iratai"),
        (Shelfmark(fonds_title="CSLk", fascicle="389", folio="22"), "CSLk, Fasc. 389, fol. 22"),
        (Shelfmark(fonds="M-KS 288", group="5"), "M-KS 288, 5. csoport"),
        (Shelfmark(unit="57"), "57. ő. e."),
        (Shelfmark(fonds="DL", box="3", number="5"), "DL, 3. doboz, 5"),
        (Shelfmark(capsule="18", fascicle="7", number="1-10"), "Lad. 18, Fasc. 7, No. 1-10"),
    ],
)
def test_incomplete_paths(shelfmark, path):
    """What is there is printed, general to specific."""
    assert path == archive_path(shelfmark)


@pytest.mark.parametrize(
    ("code", "cited", "printed"),
    [
        ("HU-MNL-OL", "MOL", "Magyar Országos Levéltár (MOL)"),
        ("HU-MNL-OL", "M. O. L.", "Magyar Országos Levéltár (M. O. L.)"),
        ("HU-MNL-OL", "HU MNL OL", "Magyar Nemzeti Levéltár Országos Levéltára (HU MNL OL)"),
        ("HU-MNL-OL", "UMKL", "Új Magyar Központi Levéltár (UMKL)"),
        ("HU-MNL-OL", "Hungarian National Archives", "Hungarian National Archives"),
        ("HU-MNL-OL", None, "Magyar Nemzeti Levéltár Országos Levéltára"),
        ("HU-MNL-VeML", "VeML", "VeML"),
        (None, "HHStA", "HHStA"),
        (None, "OL", "OL"),
        ("HU-MNL-XX", None, "HU-MNL-XX"),
        (None, None, None),
    ],
)
def test_repositories(code, cited, printed):
    """A known siglum is spelt out, and whatever the author wrote is in it."""
    assert printed == repository_name(Shelfmark(repository=code, repository_cited=cited))


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("1983-09-14", "14 September 1983"),
        ("1986-07/1986-08", "July–August 1986"),
        ("1982-09-30/1982-10-02", "30 September–2 October 1982"),
        ("1982-12-30/1983-01-02", "30 December 1982–2 January 1983"),
        ("1956/1957", "1956–1957"),
        ("1956~/1957", "c. 1956–1957"),
        ("1956%", "c. 1956?"),
        ("10XX", "11th century"),
        ("20XX", "21st century"),
        ("2011-21", "Spring 2011"),
        ("1950/", "from 1950"),
        ("/1950", "before 1950"),
        ("1983-13", "1983-13"),
        ("1983-09-32", "1983-09-32"),
        ("195X-01", "195X-01"),
        ("..", ".."),
        ("../..", "../.."),
        ("1950/late", "1950/late"),
    ],
)
def test_dates_in_words(date, words):
    """English as in a footnote; what is no date stays as it is."""
    assert words == date_in_words(date)


@pytest.mark.parametrize(
    ("description", "name"),
    [
        (Description(), None),
        (Description(recipient="X"), "To X"),
        (Description(copy_type="másolat"), "másolat"),
        (Description(recipient="X", copy_type="másolat"), "To X (másolat)"),
    ],
)
def test_names_of_documents(description, name):
    """A document without a title is named by what is known of it."""
    assert name == document_name(description)
