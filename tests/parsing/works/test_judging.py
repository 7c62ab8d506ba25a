"""Published works told from what only looks like one: letters, reports, holdings of archives, prose."""

from __future__ import annotations

import pytest

from mol_citations.parsing import works

WORKS = [
    # without an author: the imprint leaves no doubt
    "Művészeti lexikon, II. köt. 1966. 285. l",
    "Report on Hungary. Budapest, 1957",
    "„A halálvonat utasai”. Kelet, 1990",
    "„A halálvonat utasai” (Budapest, 1990)",
    "Magyar életrajzi lexikon. Századok, 1967. XII",
    "Magyar életrajzi lexikon. Századok, 1967. XXXII",
    "MNT 3. sz",
    "Magyar Nemzet 94. sz. 12",
    # periodicals and newspapers: a number, a page, or a day on which there were newspapers
    "MNT, 3. köt. 12",
    "Turan, 1929. № 1–4. 63",
    "Magyar Nemzet, 3. sz. 1990",
    "Népszabadság, 1957. november 19",
    "Magyar Hirlap. December 15, 1942",
    # a place as the name of a paper: with the word for its pages
    "Budapest, 1957. november 19. 3. o",
    # author and title, with any imprint; without one behind a full name
    "Kiszely, ÁVH, pp. 104–5",
    "Karsai Elek: Ítél a nép!",
    "Nagy Imre: Minisztertanács. 1957. november 19",
    "MTA, Füzetek, 3. sz",
    "Nagy Imre, Füzetek, 1990. 3. sz",
    "Nagy Imre, „Füzetek”. In: Évkönyv, 1990",
    # words that are more than a name before the colon
    "Frank László főügyész beszámolója: A zöld ár. Zrínyi, Bp., 1977",
]


@pytest.mark.parametrize("text", WORKS)
def test_a_work_is_known_by_its_imprint(text):
    """The whole of it, but for the stop."""
    assert [text] == [piece.text for piece in works.find(f"{text}.", 0, len(text) + 1)]


@pytest.mark.parametrize(
    "text",
    [
        # what a person said
        "Interview with Tschiche, Berlin, 2006, p. 3",
        "Interjú Nagy Imrével, Budapest, 1990. 12. o.",
        "Personal communication, London, 1990, p. 3",
        # back-references with a place of their own
        "Ugyanott, Budapest, 1990. 3. p.",
        "Ebenda, Berlin, 1990, S. 3",
        # documents: where they were written and when is no imprint
        "Report on Hungary, 1957. 3. p.",
        "Letter, Budapest, 1957",
        "Budapest, 1957. november 19",
        # what archives hold, and archives themselves
        "Belügyminisztérium iratai, 1957. 3. o.",
        "Országos Levéltár, 1957, p. 3",
        "Hungarian National Archives, Budapest, 1957, p. 3",
        "K 63, 1957, p. 3",
        "Rákosi Papers, 1957, p. 3",
        "Rákosi Records, 1957, p. 3",
        "Rákosi Collection, 1957, p. 3",
        "Nagy Imre: Minisztertanácsának ülése. 1957. november 19.",
        # too little: no pages, no number, one name and a title, a name with its years
        "Magyar életrajzi lexikon, 1967. 12",
        "Magyar életrajzi lexikon (Budapest, 1967)",
        "Magyar életrajzi lexikon. Századok, 1967",
        "Magyar Nemzet 94. sz.",
        "Karsai: Ítél a nép!",
        "Karsai Elek: ABC",
        "Szabó Csaba, Egyházügyi",
        "Mta, Füzetek, 3. sz.",
        "Nagy Imre (1896–1958): élete",
        # no newspaper: before there were any, a name too short, a title too long
        "Magyar Hirlap, 1642. december 15.",
        "Magyar Hirlap. 1642. december 15.",
        "Új. 1942. december 15.",
        "A magyar nép nagy közös lapja. 1942. december 15.",
        "A magyar történelem tanításáról szóló kérdések vizsgálata. 1942. december 15.",
    ],
)
def test_what_looks_like_a_work_is_none(text):
    """Nothing is found in it."""
    assert () == tuple(works.find(text, 0, len(text)))


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("Jelzet: A jelentés. Bp. 1957.", "A jelentés. Bp. 1957"),
        ("Forrás: Nagy Imre iratai. Bp. 1957.", "Nagy Imre iratai. Bp. 1957"),
        ("Source: Nagy Imre papers. London, 1957.", "Nagy Imre papers. London, 1957"),
        ("MOL: A jelentés. Bp. 1957.", "A jelentés. Bp. 1957"),
        ("Ebben az értelemben ír Szekfű Gyula: Három nemzedék. Bp. 1920.", "Szekfű Gyula: Három nemzedék. Bp. 1920"),
    ],
)
def test_a_label_is_no_author(text, work):
    """The work begins behind it, or with the name that the sentence ends in."""
    assert [work] == [piece.text for piece in works.find(text, 0, len(text))]
