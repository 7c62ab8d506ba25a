"""Where the names of authors end and titles begin, where a comma or a stop alone parts them.

Notes as printed: P. Pastor, *The Vix Mission in Hungary* (Slavic Review 29, 1970); the same, *Hungary between Wilson
and Lenin* (hungarianhistory.com/lib/wils); L. Borhi, *The Merchants of the Kremlin*; R. Braham, *A népirtás politikája*
(mek.oszk.hu/11500); G. Bischof et al., eds., *The Prague Spring* (Lanham, 2010).
"""

from __future__ import annotations

import pytest

from mol_citations.parsing import works
from mol_citations.records import Literature, ShortForm


def found(note):
    """What is found in the whole of ``note``."""
    return works.find(note, 0, len(note))


@pytest.mark.parametrize(
    ("note", "authors", "title"),
    [
        # a surname, and given names with an initial among them
        (
            "Mayer, Arno J., Politics and Diplomacy of Peacemaking (New York, 1967), pp. 539–62.",
            "Mayer, Arno J.",
            "Politics and Diplomacy of Peacemaking",
        ),
        (
            "Nagy, Zsuzsa L., A párizsi békekonferencia és Magyarország, 1918-1919 (Budapest, 1965), pp. 26–104.",
            "Nagy, Zsuzsa L.",
            "A párizsi békekonferencia és Magyarország, 1918-1919",
        ),
        ("Macartney, C. A., October Fifteenth, p. 404.", "Macartney, C. A.", "October Fifteenth"),
        # a given name alone, where a title in quotation marks or one with place and year follows
        (
            "Szende, Zoltán, “Count Michael Károlyi,” The Hungarian Quarterly, 5, no. 3 (1939): 425–37.",
            "Szende, Zoltán",
            "Count Michael Károlyi",
        ),
        (
            "Károlyi, Michael, Memoirs: Faith Without Illusion (New York, 1957), p. 47.",
            "Károlyi, Michael",
            "Memoirs: Faith Without Illusion",
        ),
        (
            "Linz, Juan and Stepan, Alfred, Democratic Transitions and Consolidation (Baltimore, 1996).",
            "Linz, Juan and Stepan, Alfred",
            "Democratic Transitions and Consolidation",
        ),
        (
            "Linz, Juan J., and Alfred Stepan, Democratic Transitions and Consolidation (Baltimore, 1996).",
            "Linz, Juan J., and Alfred Stepan",
            "Democratic Transitions and Consolidation",
        ),
        (
            "Andics, Erzsébet, ed., A magyar nacionalizmus kialakulása (Budapest, 1964), p. 180.",
            "Andics, Erzsébet",
            "A magyar nacionalizmus kialakulása",
        ),
        # a stop behind a name with initials
        (
            "Nandor A. F. Dreisziger. Hungary's Way to World War II (Toronto: Helicon, 1968), p. 176.",
            "Nandor A. F. Dreisziger",
            "Hungary's Way to World War II",
        ),
        # a title of two parts, a place and a list are no given names
        ("Pikhoya, Sovetskii Soyuz: Istoriya vlasti, 309.", "Pikhoya", "Sovetskii Soyuz: Istoriya vlasti"),
        ("Deák, Hungary at the Paris Peace Conference, p. 361.", "Deák", "Hungary at the Paris Peace Conference"),
        ("Gati, Budapest, Moscow and the West (London, 1990), 12.", "Gati", "Budapest, Moscow and the West"),
        # the letters of an edition and its volume
        ("FRUS-PPC, II, 206-207.", None, "FRUS-PPC"),
        ("FRUS, 1955–1957, vol. XXV, 273.", None, "FRUS"),
        ("DGFP, D, XI, No. 532.", None, "DGFP"),
        ("DIMK, III, 234. sz.", None, "DIMK"),
        ("RLB, 299. és 311. dok.", None, "RLB"),
        ("CSÁNKI, Magyarország történelmi földrajza, 398.", "CSÁNKI", "Magyarország történelmi földrajza"),
        # the publisher is no part of the title
        (
            "Chary: The Final Solution, 1940-1944. University of Pittsburgh Press, Pittsburgh, 1972, 246. o.",
            "Chary",
            "The Final Solution, 1940-1944",
        ),
    ],
)
def test_names_are_told_from_titles(note, authors, title):
    """What is read as the author and what as the title."""
    (work,) = found(note)

    assert (authors, title) == (work.authors, work.title)


@pytest.mark.parametrize(
    ("note", "authors", "title", "locator"),
    [
        ("Pauer, Prag 1968, 231.", "Pauer", "Prag 1968", "231"),
        ("Pauer, Prag 1968 , 231.", "Pauer", "Prag 1968", "231"),
        ("Navrátil et al., The Prague Spring 1968, 411–13.", "Navrátil et al.", "The Prague Spring 1968", "411–13"),
        ("Manfred Wilke, “Ulbricht, East Germany,” in this volume.", "Manfred Wilke", "Ulbricht, East Germany", None),
        ("Günter Bischof, “‘No Action,’” in this volume.", "Günter Bischof", "‘No Action,’", None),
    ],
)
def test_a_work_is_cited_again_by_a_title_with_its_year_or_in_the_same_volume(note, authors, title, locator):
    """A year that no comma parts from the title is of the title; "in this volume" says where the rest is told."""
    (work,) = found(note)

    assert isinstance(work, ShortForm)
    assert (authors, title, locator) == (work.authors, work.title, work.locator)


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ("Szabó Péter, A doni hadsereg, 1943, 12.", "A doni hadsereg"),
        ("Holger Fischer, Politik in Ungarn, München 1982, S. 44.", "Politik in Ungarn"),
    ],
)
def test_a_year_behind_a_comma_or_a_place_is_that_of_print(note, title):
    """It ends the title."""
    (work,) = found(note)

    assert isinstance(work, Literature)
    assert title == work.title


@pytest.mark.parametrize(
    "note",
    [
        "Stovall to Herron, December 9, 1918.",
        "Dutasta to Pichon, November 26, 1918, CAP, Hongrie, Vol. 44.",
        "George D. Herron to the President, 12 May 1919, p. 3.",
    ],
)
def test_a_letter_is_no_newspaper(note):
    """Who wrote to whom on a day names no published work."""
    assert () == found(note)
