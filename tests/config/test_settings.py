"""Settings from a mapping: what is taken, what is refused, and where the message points."""

from __future__ import annotations

import tomllib

import pytest

from mol_citations.authority.fonds import Fonds
from mol_citations.authority.repositories import Name
from mol_citations.config import ExtraGenre, ExtraShortTitle, Settings
from mol_citations.errors import ConfigError

TOML = """
ibid-after-several = "all"
[repositories]
"KTÁL" = ""
"PML Vác" = "HU-MNL-PML"
[fonds]
"XIX-J-29-a" = { title = "Moszkvai nagykövetség", title-en = "Embassy in Moscow", years = [1945, 1990] }
"K 9999" = {}
[genres]
"Situation report" = "genre"
"Durchschrift" = "copy-type"
[short-titles]
VTS = "MOL, XIX-J-1-j Vietnam"
"""

REFUSED = [
    ({"ibid": "last"}, "ibid: no such setting; there are check, fonds, genres,"),
    ({"ibid-after-several": "first"}, 'ibid-after-several: the choice is "ambiguous", "last" or "all", not \'first\''),
    ({"ibid-after-several": True}, "ibid-after-several: the choice is"),
    ({"repositories": ["MOL"]}, "repositories: a table is expected"),
    ({"repositories": {"MOL": 3}}, "repositories.MOL: a text is expected, not 3"),
    ({"repositories": {"MOL": "mol"}}, "repositories.MOL: a code has the form HU-MNL-OL"),
    ({"repositories": {" ": ""}}, "repositories: a name is empty"),
    ({"repositories": {3: ""}}, "repositories: a table is expected"),
    ({"fonds": {"K 63": "Politikai osztály"}}, "fonds.K 63: a table is expected"),
    ({"fonds": {"K 63": {"titel": "x"}}}, "fonds.K 63.titel: no such setting; there are title, title-en, years"),
    ({"fonds": {"K 63": {"title": 1}}}, "fonds.K 63.title: a text is expected"),
    ({"fonds": {"K 63": {"years": [1944, 1918]}}}, "fonds.K 63.years: two years in their order"),
    ({"fonds": {"K 63": {"years": 1944}}}, "fonds.K 63.years: two years in their order"),
    ({"fonds": {"K 63": {"years": ["1918", "1944"]}}}, "fonds.K 63.years: two years in their order"),
    ({"genres": {"Report": "copy"}}, 'genres.Report: a kind is "genre" or "copy-type", not \'copy\''),
    ({"short-titles": {"VTS": ""}}, "short-titles.VTS: a short title stands for a citation"),
]


def test_nothing_given_is_the_default():
    """An empty mapping changes nothing."""
    assert Settings() == Settings.of({})
    assert Settings().ibid_after_several == "ambiguous"


def test_everything_that_can_be_set():
    """A table of a TOML file becomes records."""
    expected = Settings(
        ibid_after_several="all",
        repositories=(Name(form="KTÁL"), Name(form="PML Vác", code="HU-MNL-PML")),
        fonds=(
            Fonds(
                code="XIX-J-29-a",
                title_hu="Moszkvai nagykövetség",
                title_en="Embassy in Moscow",
                first_year=1945,
                last_year=1990,
            ),
            Fonds(code="K 9999"),
        ),
        genres=(ExtraGenre(name="Situation report"), ExtraGenre(name="Durchschrift", kind="copy_type")),
        short_titles=(ExtraShortTitle(name="VTS", stands_for="MOL, XIX-J-1-j Vietnam"),),
    )

    assert expected == Settings.of(tomllib.loads(TOML))


def test_spaces_around_a_name_are_none_of_it():
    """A name is looked for as it is written in notes."""
    names = {"repositories": {" SZFL ": ""}, "genres": {"Sitrep ": "genre"}, "short-titles": {" VTS": "MOL, K 63"}}

    assert Settings.of(
        {table: {" ".join(name.split()): value for name, value in said.items()} for table, said in names.items()}
    ) == Settings.of(names)


@pytest.mark.parametrize(("mapping", "message"), REFUSED)
def test_a_bad_setting_is_refused_with_its_place(mapping, message):
    """Nothing is ignored; the message begins with the path to the fault."""
    with pytest.raises(ConfigError) as refused:
        Settings.of(mapping)

    assert str(refused.value).startswith(message)


def test_settings_can_be_compared_and_kept():
    """Equal settings are one key of a cache."""
    assert len({Settings.of(tomllib.loads(TOML)), Settings.of(tomllib.loads(TOML))}) == 1
