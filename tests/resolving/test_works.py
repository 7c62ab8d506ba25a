"""Published works by author and short title: op. cit., i. m., a. a. O., idem."""

from __future__ import annotations

import pytest

from mol_citations.resolving.names import AuthorName

JAKO = "work Jakó Zsigmond: A gyalui vártartomány urbáriumai"
LEVAI = "work Lévai Jenő: Fekete könyv a magyar zsidóság szenvedéseiről"
LEVAI_2 = "work Lévai Jenő: Szürke könyv magyar zsidók megmentéséről"

# The notes, the citation asked about, and the answer.
MEANS = {
    "the work of the author": (f"1. {JAKO}\n2. short Jakó", "2.0", "1.0"),
    "with the phrase": (f"1. {JAKO}\n2. short Jakó i. m.", "2.0", "1.0"),
    "over other notes": (f"1. {JAKO}\n2. {LEVAI}\n3. short Jakó", "3.0", "1.0"),
    "the full citation, not the short one between": (f"1. {JAKO}\n2. short Jakó\n3. short Jakó", "3.0", "1.0"),
    "in one note": (f"1. {JAKO}; short Jakó", "1.1", "1.0"),
    "a work in a parenthesis": (f"1. ({JAKO}); short Jakó", "1.1", "1.0"),
    "by author and year": ("1. dated Fforde 2007\n2. short Fforde op. cit.", "2.0", "1.0"),
    "the last of two full citations of one work": (f"1. {JAKO}\n2. {JAKO}\n3. short Jakó", "3.0", "2.0"),
    "the last full citation, not a later one in short": (
        "1. work Balogh: Mindszenty József 2002\n2. work Balogh: Mindszenty József\n3. short Balogh",
        "3.0",
        "1.0",
    ),
    "two works": (f"1. {LEVAI}\n2. {LEVAI_2}\n3. short Lévai", "3.0", "ambiguous (1.0 2.0) several_works"),
    "a second work since it was last asked": (
        f"1. {LEVAI}\n2. short Lévai\n3. {LEVAI_2}\n4. short Lévai",
        "4.0",
        "ambiguous (1.0 3.0) several_works",
    ),
    "two works, by year": (
        "1. dated Fforde 1995\n2. dated Fforde 2007\n3. short Fforde",
        "3.0",
        "ambiguous (1.0 2.0) several_works",
    ),
    "two works of one year": (
        "1. dated Cima 1989a\n2. dated Cima 1989b\n3. short Cima",
        "3.0",
        "ambiguous (1.0 2.0) several_works",
    ),
    "a work in full, then by its year": ("1. work Cima: Reform 1989\n2. dated Cima 1989a\n3. short Cima", "3.0", "2.0"),
    "a work in full and one of another year": (
        "1. work Cima: Reform 1989\n2. dated Cima 1990\n3. short Cima",
        "3.0",
        "ambiguous (1.0 2.0) several_works",
    ),
    "one work, by its short title and its long one": (
        f"1. work Lévai Jenő: Fekete könyv\n2. {LEVAI}\n3. short Lévai",
        "3.0",
        "2.0",
    ),
    "one work, by its long title and its short one": (
        f"1. {LEVAI}\n2. work Lévai Jenő: Fekete könyv\n3. short Lévai",
        "3.0",
        "2.0",
    ),
    "a title word decides": (f"1. {LEVAI}\n2. {LEVAI_2}\n3. short Lévai: Fekete könyv", "3.0", "1.0"),
    "a page behind the title": (f"1. {LEVAI}\n2. short Lévai: Fekete könyv, 63", "2.0", "1.0"),
    "a volume and a page behind the title": (f"1. {LEVAI}\n2. short Lévai: Fekete könyv II. 63", "2.0", "1.0"),
    "no title fits": (f"1. {LEVAI}\n2. short Lévai: Zsidósors", "2.0", "unresolved not_found"),
    "a title of another author": (f"1. {LEVAI}\n2. short Jakó: Fekete könyv", "2.0", "unresolved not_found"),
    "nothing by the author": (f"1. {LEVAI}\n2. short Makkai", "2.0", "unresolved not_found"),
    "nothing further on": (f"1. short Jakó\n2. {JAKO}", "1.0", "unresolved not_found"),
    "not across a restart": (f"1. {JAKO}\n2. prose\n1. short Jakó", "1~2.0", "unresolved not_found"),
    "not a part of a word": ("1. work Foo Anna: Things\n2. short oo", "2.0", "unresolved not_found"),
    "not the start of a name": ("1. work Jakobson Anna: Things\n2. short Jakob", "2.0", "unresolved not_found"),
    "an initial": (f"1. {JAKO}\n2. short Jakó Zs.", "2.0", "1.0"),
    "an initial of another": (f"1. {JAKO}\n2. short Jakó I.", "2.0", "unresolved not_found"),
    "an initial decides": (
        "1. work Nagy Imre: Politika\n2. work Nagy Emese: Ozora\n3. short Nagy I.",
        "3.0",
        "1.0",
    ),
    "without accents": ("1. work Keszi Kovács László: Turán\n2. short Keszi Kovacs Laszlo", "2.0", "1.0"),
    "one of several authors": ("1. work Molnár Imre–Tóth László: Mint madár\n2. short Molnár–Tóth", "2.0", "1.0"),
    "of two works, one with another author": (
        "1. work Molnár Imre–Tóth László: Madár\n2. work Molnár Imre–Varga Kálmán: Föld\n3. short Molnár–Tóth",
        "3.0",
        "1.0",
    ),
    "by title alone": (f"1. {JAKO}\n2. {LEVAI}\n3. short : gyalui vártartomány", "3.0", "1.0"),
    "a title alone that nobody has": (f"1. {JAKO}\n2. short : vörös könyv", "2.0", "unresolved not_found"),
    "a title of figures alone": (f"1. {JAKO}\n2. short : 1956", "2.0", "unresolved not_found"),
    "no author: the work just cited": (f"1. {JAKO}\n2. short op. cit.", "2.0", "1.0"),
    "no author: the work before in the note": (f"1. {LEVAI}\n2. {JAKO}; short i. m.", "2.1", "2.0"),
    "no author, two works": (f"1. {JAKO}; {LEVAI}\n2. short i. m.", "2.0", "ambiguous (1.0 1.1) multi_source"),
    "no author, nothing before": ("1. short i. m.", "1.0", "unresolved no_previous"),
    "no author: an archive is no work": ("1. fonds: K 63\n2. short i. m.", "2.0", "unresolved (1.0) not_found"),
    "no author: an unknown source": ("1. ???\n2. short i. m.", "2.0", "unresolved (1.0) unknown_source"),
    "the place just cited, in an archive": ("1. fonds: K 63, page: 5\n2. short i. h.", "2.0", "1.0"),
    "the place just cited": (f"1. {JAKO}\n2. short loc. cit.", "2.0", "1.0"),
    "the place cited, of an author": (f"1. {JAKO}\n2. {LEVAI}\n3. short Jakó i. h.", "3.0", "1.0"),
    "a declared short title": ("1. work Schlitter, Hanns: Vormärz [Schlitter]\n2. short Schlitter", "2.0", "1.0"),
    "a declared short title that is no author": (
        "1. work Karsai Elek: Iratok [Vádirat]\n2. short : Vádirat",
        "2.0",
        "1.0",
    ),
    "idem: the author before": (f"1. {LEVAI}\n2. work Uő.: Szürke könyv", "2.0", "1.0"),
    "idem in the note": (f"1. {JAKO}\n2. {LEVAI}; dated Idem 1946", "2.1", "2.0"),
    "idem after two authors": (f"1. {JAKO}; {LEVAI}\n2. dated Ders. 1946", "2.0", "ambiguous (1.0 1.1) multi_source"),
    "idem after two works of one author": (f"1. {LEVAI}; {LEVAI_2}\n2. dated Uő. 1946", "2.0", "1.1"),
    "idem after an ibid.": (f"1. {LEVAI}\n2. ibid\n3. dated Uő. 1946", "3.0", "2.0"),
    "idem in Russian": (f"1. {LEVAI}\n2. dated Он же 1946", "2.0", "1.0"),
    "id. Antall is the elder Antall": (f"1. {LEVAI}\n2. dated Id. Antall 1996", "2.0", "explicit"),
    "idem after author and year": ("1. dated Fforde 2007\n2. dated Idem 1995", "2.0", "1.0"),
    "idem after a short form": (f"1. {LEVAI}\n2. {JAKO}\n3. short Lévai\n4. dated Uő. 1946", "4.0", "3.0"),
    "idem after a work that nobody cites": ("1. short Makkai\n2. dated Uő. 1946", "2.0", "1.0"),
    "idem, and a title of his": (f"1. {LEVAI}\n2. {LEVAI_2}\n3. short Uő.: Fekete könyv", "3.0", "1.0"),
    "idem in short with nobody before": ("1. short Uő.", "1.0", "unresolved no_previous"),
    "idem after a declared short title": (
        "1. work Schlitter, Hanns: Vormärz [Schlitter]\n2. short Schlitter\n3. dated Ders. 1946",
        "3.0",
        "2.0",
    ),
    "idem after a reference to a note": (f"1. {LEVAI}\n2. note 1\n3. dated Uő. 1946", "3.0", "2.0"),
    "idem with nobody before": ("1. dated Uő. 1946", "1.0", "unresolved no_previous"),
    "idem after an archive": ("1. fonds: K 63\n2. dated Uő. 1946", "2.0", "unresolved no_previous"),
    "the author that idem names": (
        f"1. {LEVAI}\n2. work Uő.: Szürke könyv magyar zsidók megmentéséről\n3. short Lévai: Szürke könyv",
        "3.0",
        "2.0",
    ),
    "a short form of the same author": (f"1. {JAKO}\n2. short Idem", "2.0", "1.0"),
    "ibid. after one unknown work, twice": ("1. short Makkai; short Makkai\n2. ibid", "2.0", "1.1"),
    "ibid. after two unknown works": (
        "1. short Makkai; short Bibó\n2. ibid",
        "2.0",
        "ambiguous (1.0 1.1) multi_source",
    ),
    "ibid. after one work in short, twice": (f"1. {JAKO}\n2. short Jakó; short Jakó\n3. ibid", "3.0", "2.1"),
    "ibid. after two works in short": (
        f"1. {JAKO}\n2. {LEVAI}\n3. short Jakó; short Lévai\n4. ibid",
        "4.0",
        "ambiguous (3.0 3.1) multi_source",
    ),
    "ibid. after op. cit.": (f"1. {JAKO}\n2. short Jakó\n3. ibid, page: 4", "3.0", "2.0"),
    "ibid. after a work in doubt": (
        f"1. {LEVAI}\n2. {LEVAI_2}\n3. short Lévai\n4. ibid",
        "4.0",
        "ambiguous 3.0 (1.0 2.0) several_works",
    ),
}


@pytest.mark.parametrize(("document", "place", "expected"), MEANS.values(), ids=MEANS)
def test_short_form_means(answers, document, place, expected):
    """A short form means the author's one work that fits, or is refused with its reason."""
    assert expected == answers(document).of(place)


def test_idem_is_spelt_out(answers):
    """The author that idem stands for is told."""
    found = answers(f"1. {LEVAI}\n2. work Uő.: Szürke könyv\n3. short Uő.: Fekete könyv\n4. dated Uő. 1946")

    assert found.at("2.0").authors == "Lévai Jenő"
    assert found.at("4.0").authors == "Lévai Jenő"


def test_of_many_works_by_one_author_the_oldest_are_forgotten(answers):
    """What is cited again is no longer the oldest."""
    titles = [f"{first}ot{last}" for first in "bdfghjklmnprstvz" for last in "bdfghjklmnprstvz"]
    cited = [f"{number}. work Nagy Imre: {title}" for number, title in enumerate([*titles, titles[0], "Politika"], 1)]
    asked = [f"{number}. short Nagy: {title}" for number, title in enumerate(titles[:3], 300)]
    found = answers("\n".join([*cited, *asked]))

    assert [found.of(f"{number}.0") for number in (300, 301, 302)] == ["257.0", "unresolved not_found", "3.0"]


NAMES = [
    ("Nagy", "Nagy Imre", True),
    ("Nagy Imre", "Nagy I.", True),
    ("Imre Nagy", "Nagy Imre", True),
    ("Šutaj, Št.", "Šutaj, Štefan", True),
    ("H. Takács", "Takács Hilda", True),
    ("L. I. Brezhnev", "Leonid Ilyich Brezhnev", True),
    ("Ton", "Tonkin", False),
    ("N. I.", "Nagy Imre", False),
    ("Nagy Lajos", "Nagy Imre", False),
    ("Nagy L.", "Nagy I.", False),
    ("Nagy.", "Nagy Imre", True),
    ("Nagy L", "Nagy Lajos", True),
    ("Chr. Gerlach", "Gerlach, Christian", True),
    ("Molnár és Tóth", "Molnár Imre – Tóth László", True),
    ("Molnár és Varga", "Molnár Imre – Tóth László", False),
    ("", "Nagy Imre", False),
]


@pytest.mark.parametrize(("short", "full", "same"), NAMES)
def test_names_are_compared_by_whole_words_and_initials(short, full, same):
    """A name stands for another when every word is there or begins as its initial does."""
    assert same == AuthorName.of(short).names(AuthorName.of(full))
