"""Runs of notes as they stand in print, with damage of scanning: what each citation refers to.

A row is a note's number, what it cites, and the answer for each of its citations, as in test_chains. Of long notes
only the citations are kept.
"""

from __future__ import annotations

import pytest
from samples.manuscripts import numbered

from mol_citations.parsing import parse_manuscript
from mol_citations.resolving import resolve

STEED = "Henry Wickham Steed: The Habsburg Monarchy. London, 1913."
FEST = "Wilfried Fest: Peace or Partition. The Habsburg Monarchy and British Policy 1914-1918. New York, 1978. 16."
COMINTERN = "G. R. Swain, 'The Comintern and Southern Europe' in T.Judt (ed.), Resistance (London, 1989) p. 5."

RUNS = {
    # https://library.hungaricana.hu/hu/view/Szazadok_1996/?pg=338
    "Romsics, A brit külpolitika": [
        ("5", f"{STEED} IX. Vo. Jeszenszky: i.m. 263-264.", "explicit | unresolved not_found"),
        ("6", "Public Record Office, London. Foreign Office [a továbbiakban: PRO FO] 371/1900. 67456.", "explicit"),
        ("7", "Uo. 371/2241. 53297.", "6.0"),
        ("8", "Uo.", "7.0"),
        ("11", FEST, "explicit"),
        ("13", "Fest: i.m. 16.", "11.0"),
        ("14", "Arday: i.m. 36.", "unresolved not_found"),
        ("15", "Fest: i.m. 26-30.", "11.0"),
    ],
    # https://vdocuments.us/notes-springer-978-1-349-22656-61pdf-notes-231-36-max-the-sovietisation.html
    "Swain, Eastern Europe": [
        ("3", f"For the Comintern radio transmitter, see {COMINTERN}", "explicit"),
        (
            "4",
            "For the impact of the Nazi-Soviet Pact, see Swain, 'The Comintern'. It is worth noting.",
            "3.0",
        ),
        ("5", "For the lessons of the Spanish Civil War, see Swain, 'The Comintern'.", "3.0"),
    ],
    # https://user.bibliboba.online/books/stalin-s-library-a-dictator-and-his-books/p/143
    "Roberts, Stalin's Library": [
        ("110", "RGASPI, F.558, Op.3, D.267, pp.32–3 of the book for Stalin’s annotation.", "explicit"),
        ("111", "Ibid., Op.1, D.5755, L.142.", "110.0"),
        ("112", "Ibid., Op.3, D.232.", "111.0"),
        ("126", "‘Novye Rechi Stalina o Gruzii, Istorii i Natsional’nostyakh (1945)’,", "unresolved"),
        ("127", "Ibid., p.504.", "unresolved (126.0) unknown_source"),
        ("138", "RGASPI, F.558, Op.3, D.311.", "explicit"),
        ("139", "Ibid., D.267, p.25 of the book.", "138.0"),
    ],
    # https://you-books.com/bookepub/D-Irving/Felkeles/index_split_052.html
    "Irving, Felkelés": [
        ("564", "Gosztonyi: id. mű, 217. o.", "unresolved not_found"),
        ("565", "CUOHP, 206, Sultz Árpád.", "unresolved"),
        ("566", "Uo., 231.", "unresolved (565.0) unknown_source"),
    ],
    # https://rulit.me/books/stalin-read-552537-127.html
    "Khlevniuk, Stalin": [
        (
            "136",
            "RGASPI, f. 17, op. 163, d. 1326, l. 233; d. 1350, l. 40; d. 1356, ll. 120–121; d. 1406, l. 27.",
            "explicit | explicit | explicit | explicit",
        ),
        ("137", "Ibid., d. 1356, ll. 120–121.", "136.3"),
        ("138", "Ibid., d. 1406, l. 27.", "137.0"),
        ("144", "RGASPI, f. 17, op. 163, d. 1420, l. 136.", "explicit"),
        ("145", "Bulganin was made a member of the Committee. Ibid., op. 3, d. 1051, l. 44, 46.", "144.0"),
    ],
    # https://full-english-books.net/english-books/full-book-paris-1919-read-online-chapter-89
    "MacMillan, Paris 1919": [
        ("15", "McCrum, pp. 629–31; J. C. King, p. 80.", "unresolved not_found | unresolved not_found"),
        (
            "18",
            "House of Lords Record Office, Lloyd George Papers, 52/2/52, Derby to Balfour, 14.12.18; Keiger, p. 251.",
            "explicit | unresolved not_found",
        ),
    ],
}


@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)
def test_each_citation_of_a_printed_run_is_answered(answers_of, run):
    """Each citation means what a reader says it means, or is left open for the reason a reader has."""
    notes = numbered((label, text) for label, text, _ in run)
    found = answers_of(resolve(parse_manuscript(notes)))

    assert [answer for _, _, answer in run] == [" | ".join(note) for note in found.by_note()]
