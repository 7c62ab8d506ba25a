"""BibLaTeX in both profiles, with an entry for each fonds that has a short title."""

from __future__ import annotations

import attrs
import pytest
from bibtexparser.entrypoint import parse_string
from samples.nasty import NASTY_VALUES, nasty_records
from samples.seed import ANNUAL_REPORT, KAMPUCHEA, SEED, VTS

from mol_citations.exporting import to_biblatex
from mol_citations.exporting.latex import unescape
from mol_citations.exporting.text import one_line
from mol_citations.records import Description, Place, Record, Shelfmark, ShortTitle


def entries(text: str) -> dict[str, dict[str, str]]:
    """The fields of each entry by its key, as bibtexparser's own defaults read them."""
    return {entry.key: {field.key: field.value for field in entry.fields} for entry in parse_string(text).entries}


def only(description: Description, profile: str = "portable") -> dict[str, str]:
    """The fields of a record with this description and a short path, but for its keywords."""
    record = Record(key="a", shelfmark=Shelfmark(fonds="K 63", box="5"), description=description)
    fields = entries(to_biblatex([record], profile=profile))["a"]
    assert fields.pop("keywords").startswith("archival")
    return fields


def test_portable_with_a_short_title(golden, fixtures):
    """The document is whole in itself and points to the fonds, which alone has the shorthand."""
    golden(fixtures / "exports" / "biblatex.bib", to_biblatex(SEED, short_titles=[VTS]))


def test_biblatex_chicago(golden, fixtures):
    """The path in ascending generality, as that package asks for it."""
    text = to_biblatex(SEED, profile="biblatex-chicago", short_titles=[VTS])

    golden(fixtures / "exports" / "biblatex-chicago.bib", text)


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        (Description(title="Own", genre="Report"), {"title": "{Own}", "type": "Report"}),
        (Description(title="Own"), {"title": "{Own}"}),
        (Description(genre="Telegram", recipient="X"), {"title": "{Telegram to X}", "verba": "X"}),
        (
            Description(genre="Jelentés", copy_type="másolat"),
            {"title": "{Jelentés (másolat)}", "verbb": "másolat", "langid": "hungarian"},
        ),
        (Description(place="Hanoi"), {"location": "Hanoi"}),
        (Description(date="1950~/.."), {"date": "1950~/.."}),
        (Description(date_cited="d. n."), {"howpublished": "d. n., K 63, 5. doboz", "verbc": "d. n."}),
    ],
)
def test_portable_parts(description, expected):
    """Each part stands where styles print it, or in a field of the data model kept for the user."""
    assert {"howpublished": "K 63, 5. doboz"} | expected == only(description)


@pytest.mark.parametrize(
    ("description", "expected"),
    [
        (Description(title="Own", genre="Report"), {"title": r"\mkbibquote{Own}", "titleaddon": "Report"}),
        (Description(genre="Report"), {"title": "{Report}"}),
        (
            Description(creator="Y", genre="Telegram", recipient="X"),
            {"title": "{Y to X}", "titleaddon": "Telegram", "verba": "X"},
        ),
        (Description(genre="Telegram", recipient="X"), {"title": "{Telegram to X}", "verba": "X"}),
        (Description(place="Hanoi"), {"origlocation": "Hanoi"}),
    ],
)
def test_chicago_parts(description, expected):
    """A letter has one title, "Y to X", and no author, whom the style would print twice."""
    common = {"entrysubtype": "archival", "howpublished": "5. doboz", "note": "K 63"}

    assert common | expected == only(description, profile="biblatex-chicago")


@pytest.mark.parametrize("profile", ["portable", "biblatex-chicago"])
def test_nasty_values_survive(profile):
    """Every nasty value comes back from an independent reading, in both profiles."""
    library = parse_string(to_biblatex(nasty_records(), profile=profile))

    assert [] == library.failed_blocks == library.comments
    titles = [
        entry.fields_dict["title"].value.removeprefix("\\mkbibquote").removeprefix("{").removesuffix("}")
        for entry in library.entries
    ]
    assert [one_line(value) for value in NASTY_VALUES] == list(map(unescape, titles))


def test_the_narrowest_fonds_is_pointed_to():
    """With short titles for a fonds and a series in it, the documents of the series point to the series."""
    fonds = ShortTitle(title="Küm", shelfmark=Shelfmark(fonds="XIX-J-1-j"), place=Place("1", 0))
    vts = attrs.evolve(VTS, shelfmark=attrs.evolve(VTS.shelfmark, repository=None))
    read = entries(to_biblatex(SEED, short_titles=[fonds, vts]))

    assert "fonds-vts" == read[ANNUAL_REPORT.key]["xref"]
    assert "fonds-kum" == read[KAMPUCHEA.key]["xref"]
    assert "1983/1986" == read["fonds-vts"]["date"]


def test_keys_of_fonds_never_collide():
    """The same title for two fonds, one declared twice, and a record of that name: three keys."""
    other = ShortTitle(title="VTS", shelfmark=Shelfmark(fonds="K 63"), place=Place("9", 0))
    record = attrs.evolve(ANNUAL_REPORT, key="Fonds-VTS")

    assert ["Fonds-VTS", "fonds-vts-2", "fonds-vts-3"] == list(
        entries(to_biblatex([record], short_titles=[VTS, attrs.evolve(VTS, place=Place("5", 0)), other]))
    )


def test_a_short_title_for_a_person_or_an_archive_is_no_fonds():
    """Only what has a path below the archive is listed."""
    person = ShortTitle(title="Kádár", shelfmark=Shelfmark(), place=Place("1", 0))
    archive = ShortTitle(title="MOL", shelfmark=Shelfmark(repository="HU-MNL-OL"), place=Place("1", 0))

    assert to_biblatex(SEED) == to_biblatex(SEED, short_titles=[person, archive])
