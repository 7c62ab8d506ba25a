"""What users set themselves: archives that the table does not know, and short titles nobody declares in the text."""

import pytest

import mol_citations as mc
from mol_citations.config import Settings
from mol_citations.errors import ConfigError


def test_an_archive_of_the_settings_is_known():
    """A siglum of the user's own, with a code or without."""
    settings = Settings.of({"repositories": {"KTÁL": "", "PML Vác": "HU-MNL-PML"}})

    known = mc.parse_citation("PML Vác V. 75. 3. d.", settings=settings)
    uncoded = mc.parse_citation("KTÁL, 12. f. 3. op. 45. d.", settings=settings)

    assert (known.shelfmark.repository, known.shelfmark.fonds) == ("HU-MNL-PML", "V.75")
    assert (uncoded.shelfmark.repository, uncoded.shelfmark.repository_cited) == (None, "KTÁL")


def test_a_short_title_of_the_settings_is_resolved():
    """It stands for the shelfmark that the settings give, in every manuscript."""
    settings = Settings.of({"short-titles": {"VTS": "MOL, XIX-J-1-j Vietnam, Top Secret Documents"}})
    citation = "Hungarian Embassy to the SRV, Report, 24 April 1986, VTS, 1986, 147. doboz, 50, 00900/1986."
    text = f"Text.[^1]\n\n[^1]: {citation}\n"

    resolved = mc.resolve(mc.parse(text, settings=settings), settings=settings)

    (record,) = resolved.records
    assert (record.shelfmark.fonds, record.shelfmark.subject, record.shelfmark.box) == ("XIX-J-1-j", "Vietnam", "147")


def test_a_short_title_that_stands_for_no_shelfmark_is_an_error():
    """The message names the title."""
    settings = Settings.of({"short-titles": {"VTS": "the Vietnamese papers"}})

    with pytest.raises(ConfigError, match=r"short-titles\.VTS"):
        mc.parse("Text.[^1]\n\n[^1]: Ibid.\n", settings=settings)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("Sitrep, 3 May 1957", {"genre": "Sitrep"}),
        ("Sitrep of the Embassy in Moscow, 3 May 1957", {"genre": "Sitrep", "creator": "Embassy in Moscow"}),
        ("Sitrep, Embassy in Moscow, 3 May 1957", {"genre": "Sitrep", "creator": "Embassy in Moscow"}),
        ("Embassy in Moscow, Sitrep, 3 May 1957", {"genre": "Sitrep", "creator": "Embassy in Moscow"}),
        (
            "Embassy in Moscow, Sitrep to the Ministry, 3 May 1957",
            {"genre": "Sitrep", "creator": "Embassy in Moscow", "recipient": "Ministry"},
        ),
        (
            "Embassy in Moscow, Sitrep on Hungary, 3 May 1957",
            {"genre": "Sitrep", "creator": "Embassy in Moscow", "title": "Sitrep on Hungary"},
        ),
        ("Embassy in Moscow, Report, Sitrep, 3 May 1957", {"genre": "Sitrep", "creator": "Embassy in Moscow, Report"}),
        ('"Hungary," Sitrep, 3 May 1957', {"genre": "Sitrep", "title": "Hungary"}),
        ("Embassy in Moscow, flimsy, 3 May 1957", {"copy_type": "flimsy", "creator": "Embassy in Moscow"}),
        ('"Sitrep, Embassy in Moscow," 3 May 1957', {"genre": "Sitrep", "creator": "Embassy in Moscow"}),
        ('"Sitrep on Hungary," 3 May 1957', {"genre": "Sitrep", "title": "Sitrep on Hungary"}),
        (
            'Embassy in Moscow, Sitrep, "Situation in Hanoi," 3 May 1957',
            {"genre": "Sitrep", "creator": "Embassy in Moscow", "title": "Situation in Hanoi"},
        ),
    ],
)
def test_a_genre_of_the_settings_is_read(words, said):
    """Wherever one of the table would be; without the settings it is part of the title, or taken for something else."""
    settings = Settings.of({"genres": {"Sitrep": "genre", "flimsy": "copy-type"}})

    found = mc.parse_citation(f"{words}, MNL OL, XIX-J-29-a, 5. doboz, 1211/1957", settings=settings)

    assert said | {"date": "1957-05-03"} == dict(found.description.fields())


def test_genres_of_the_settings_are_known_with_them_alone():
    """What one call was told is forgotten in the next."""
    text = "Sitrep, 3 May 1957, MNL OL, XIX-J-29-a, 5. doboz, 1211/1957"
    with_it = mc.parse_citation(text, settings=Settings.of({"genres": {"Sitrep": "genre"}}))

    assert (with_it.description.genre, mc.parse_citation(text).description.genre) == ("Sitrep", None)
