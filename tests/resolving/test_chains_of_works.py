"""Chains through published works and references to notes, read by the parser and resolved.

The cases are written as in ``test_chains.py``: label, text and answers of each note of a run. Works are those of
printed notes (Maksay 1959; Braham 1997; Applebaum 2012; hungaricana.hu).
"""

from __future__ import annotations

import pytest
from samples.manuscripts import numbered

from mol_citations.parsing import parse_manuscript
from mol_citations.resolving import resolve

K64 = "MOL K 64, 5. csomó, 7. tétel, 61/res/1920."
K63 = "MOL K 63, 12. csomó, 16-7. tétel, 195/res/1938."
GATI = "Charles Gati, Failed Illusions (Washington, 2006), p. 91."
JAKO = "Jakó Zsigmond: A gyalui vártartomány urbáriumai. Kolozsvár 1944. 32."
MAKKAI = "Makkai László: I. Rákóczi György birtokainak gazdasági iratai. Bp. 1954. 98."
LEVAI = "Lévai Jenő: Fekete könyv a magyar zsidóság szenvedéseiről. Bp. 1946. 101."
SZURKE = "Lévai Jenő: Szürke könyv magyar zsidók megmentéséről. Bp. 1946. 77."

THROUGH_WORKS = {
    "Ibid. after a work": [("1", GATI, "explicit"), ("2", "Ibid., p. 95.", "1.0")],
    "Uo. after a work": [("1", JAKO, "explicit"), ("2", "Uo. 40.", "1.0")],
    "Ebd. after a work": [("1", GATI, "explicit"), ("2", "Ebd., S. 14.", "1.0")],
    "Там же after a work": [("1", GATI, "explicit"), ("2", "Там же. С. 68.", "1.0")],
    "a note between ends it": [("1", K64, "explicit"), ("2", GATI, "explicit"), ("3", "Ibid.", "2.0")],
    "an archive and a work": [
        ("1", f"{K64[:-1]}; {GATI}", "explicit | explicit"),
        ("2", "Ibid., p. 95.", "ambiguous (1.0 1.1) multi_source"),
    ],
    "of several, the last": [("1", f"{K64[:-1]}; {GATI[:-1]}; ibid., p. 95.", "explicit | explicit | 1.1")],
    "a citation in a parenthesis does not": [
        ("1", f"{K64[:-1]} (see {GATI[:-1]}).", "explicit | explicit"),
        ("2", "Ibid.", "1.0"),
    ],
    "what a source is quoted in does not": [
        ("1", f"{K64[:-1]}, quoted in {GATI}", "explicit | explicit"),
        ("2", "Ibid.", "1.0"),
    ],
    "a reference to a note does not": [
        ("1", K63, "explicit"),
        ("2", f"{K64[:-1]} (see note 1).", "explicit | 1.0"),
        ("3", "Ibid.", "2.0"),
    ],
    "the archive, over a work": [
        ("1", K64, "explicit"),
        ("2", GATI, "explicit"),
        ("3", "K 63, 12. csomó.", "1.0 inherited"),
    ],
}

MORE_THROUGH_WORKS = {
    "a newspaper": [
        ("1", "Hazaküldtek a menekülteket, Sopronvarmegye, Nr. 62, 18.3. 1938, S. 1-2.", "explicit"),
        ("2", "Ebd.", "1.0"),
    ],
    "an article": [
        ("1", "M. Tinz, “Friedenspriester in der Tschechoslowakei,” Digest des Ostens (1977), p. 42.", "explicit"),
        ("2", "Ibid., p. 44.", "1.0"),
    ],
    "works in parentheses": [
        (
            "65",
            "(Horváth Mihály: Nádasdy Tamás élete. Buda, 1838. 59.) Beiktatják (uo. 61.). Vö. Horváth i. m. 58.",
            "explicit | 65.0 | 65.0",
        )
    ],
    "author and year, twice": [("1", "Szántó 1980. 5.; Szántó 1980. 7.", "explicit | explicit"), ("2", "Uo.", "1.1")],
    "author and two years": [
        ("1", "Fforde (2007, 25-37); Fforde (1995, 20).", "explicit | explicit"),
        ("2", "Ibid.", "ambiguous (1.0 1.1) multi_source"),
    ],
    "what an archive is quoted after (idézi)": [
        ("1", f"{K64[:-1]}, idézi {JAKO}", "explicit | explicit"),
        ("2", "Uo.", "1.0"),
    ],
    "what an archive is quoted after (zitiert nach)": [
        ("1", f"{K64[:-1]}, zitiert nach {GATI}", "explicit | explicit"),
        ("2", "Ebd.", "1.0"),
    ],
    "only what something is quoted in": [("1", f"Quoted in {GATI}", "explicit"), ("2", "Ibid., p. 95.", "1.0")],
    "a book has no boxes": [("1", GATI, "explicit"), ("2", "Ibid., 54. doboz.", "unresolved (1.0) unknown_source")],
    "a decree is no source": [
        ("1", K64, "explicit"),
        ("2", "1610/1944. M. E. kormányrendelet.", ""),
        ("3", "Uo.", "1.0 commentary_between"),
    ],
    "a name and a page are a source": [
        ("1", K64, "explicit"),
        ("2", "Gratz, 123.", "unresolved"),
        ("3", "Uo. 17.", "unresolved (2.0) unknown_source"),
    ],
    "a title and a page are a source": [
        ("1", K64, "explicit"),
        ("2", "Horthy Miklós titkos iratai. 45.", "unresolved"),
        ("3", "Uo. 17.", "unresolved (2.0) unknown_source"),
    ],
    "a name and a title without a page are a source": [
        ("1", K64, "explicit"),
        ("2", "See Hinsley, British Intelligence in the Second World War.", "unresolved"),
        ("3", "Ibid., 45.", "unresolved (2.0) unknown_source"),
    ],
    "a work with its page behind a stop": [
        ("1", K64, "explicit"),
        ("2", "Lévai: Fekete könyv. 16.", "unresolved not_found"),
        ("3", "Uo. 17.", "2.0"),
    ],
    "a reference of another field is a source": [
        ("1", K64, "explicit"),
        ("2", "CIL III 3471.", "unresolved"),
        ("3", "Uo. 3472.", "unresolved (2.0) unknown_source"),
    ],
    "after a reference to a note": [
        ("17", K64, "explicit"),
        ("18", GATI, "explicit"),
        ("19", "See note 17.", "17.0"),
        ("20", "Ibid.", "19.0"),
    ],
}

WORKS = {
    "i. m.": [("15", JAKO, "explicit"), ("20", "Jakó i. m. 69.", "15.0")],
    "i. m. with a comma": [("19", MAKKAI, "explicit"), ("22", "Makkai, i. m. 98.", "19.0")],
    "i. m. again": [
        ("19", MAKKAI, "explicit"),
        ("22", "Makkai, i. m. 98.", "19.0"),
        ("23", "Makkai, i. m. 31.", "19.0"),
    ],
    "id. m.": [("15", JAKO, "explicit"), ("20", "Jakó id. m. 69.", "15.0")],
    "op. cit.": [("1", GATI, "explicit"), ("2", K64, "explicit"), ("3", "Gati, op. cit., p. 12.", "1.0")],
    "a. a. O.": [("1", GATI, "explicit"), ("2", K64, "explicit"), ("3", "Gati, a. a. O., S. 12.", "1.0")],
    "указ. соч.": [("1", GATI, "explicit"), ("2", K64, "explicit"), ("3", "Gati, указ. соч. С. 12.", "1.0")],
    "a. a. O. in an archive": [("1", K64, "explicit"), ("2", "A. a. O., S. 12.", "1.0")],
    "op. cit. in no archive": [("1", K64, "explicit"), ("2", "Op. cit. 12.", "unresolved (1.0) not_found")],
    "loc. cit.": [("1", GATI, "explicit"), ("2", K64, "explicit"), ("3", "Gati, loc. cit.", "1.0")],
    "i. h.": [("15", JAKO, "explicit"), ("20", "Jakó i. h.", "15.0")],
    "a short title": [("1", GATI, "explicit"), ("2", K64, "explicit"), ("3", "Gati, Failed Illusions, 91.", "1.0")],
    "an author's initial": [("15", JAKO, "explicit"), ("20", "Jakó Zs. i. m. 69.", "15.0")],
    "another author's initial": [("15", JAKO, "explicit"), ("20", "Jakó I. i. m. 69.", "unresolved not_found")],
    "not by a part of a name": [("15", JAKO, "explicit"), ("20", "Jak i. m. 69.", "unresolved not_found")],
    "two works of one author": [
        ("1", LEVAI, "explicit"),
        ("2", SZURKE, "explicit"),
        ("3", "Lévai, i. m., 102. o.", "ambiguous (1.0 2.0) several_works"),
    ],
    "a title decides": [
        ("1", LEVAI, "explicit"),
        ("2", SZURKE, "explicit"),
        ("3", "Lévai, Szürke könyv, i. m., 77-78. o.", "2.0"),
    ],
    "a title in full is that work, and no longer one": [
        ("1", "Karsai László: Holokauszt. Budapest, 2001. 45.", "explicit"),
        ("2", "Karsai László: A magyar holokauszt. Budapest, 2004. 12.", "explicit"),
        ("3", "Karsai: Holokauszt, 46.", "1.0"),
        ("4", "Karsai: i. m. 47.", "ambiguous (1.0 2.0) several_works"),
    ],
    "a work cited again in part, and without its year": [
        ("1", "Karsai László: Holokauszt Magyarországon. Budapest, 2001. 45.", "explicit"),
        ("2", "Karsai László: Holokauszt, 12. o.", "1.0"),
        ("3", "Karsai: i. m. 47.", "1.0"),
    ],
    "an idem that has no answer is no other's": [
        (
            "2",
            "Uő: Racial Problems in Hungary. London, 1908. 3. Vö. Gati: i. m. 238.",
            "unresolved no_previous | unresolved not_found",
        ),
        ("3", "Uő: The Southern Slav Question. London, 1911.", "unresolved no_previous"),
        ("4", "Gati: i. m. 263.", "unresolved not_found"),
    ],
    "idem as it is misread, behind a name in brackets": [
        ("2", "Scotus Viator [R. W. Seton-Watson]: The Future of Austria-Hungary. London, 1907.", "explicit"),
        ("3", "Uó: Racial Problems in Hungary. London, 1908.", "2.0"),
    ],
    "idézi, before the name": [("1", GATI, "explicit"), ("2", "Id. Gati, i. m. 37.", "1.0")],
    "a page behind a stop": [("1", LEVAI, "explicit"), ("2", "Lévai: Fekete könyv. 16.", "1.0")],
    "nothing by the author": [("45", K64, "explicit"), ("46", "Lévai, i. m., 102. o.", "unresolved not_found")],
    "an initial with more letters": [
        (
            "2",
            "Šutaj, Štefan: Maďarská menšina na Slovensku. Bratislava 1993. Šutaj, Štefan: „Akcia Juh”. Praha 1993.",
            "explicit | explicit",
        ),
        ("3", "Šutaj, Št.: Maďarská menšina, 63.", "2.0"),
    ],
    "not by the end of a name": [
        ("1", "Anna Foo, Things (London, 1999), p. 1.", "explicit"),
        ("2", "Oo, op. cit., p. 2.", "unresolved not_found"),
    ],
    "id. mű": [("15", JAKO, "explicit"), ("20", "Jakó id. mű 69.", "15.0")],
    "у. с.": [("1", GATI, "explicit"), ("2", K64, "explicit"), ("3", "Gati: у. с. 79.", "1.0")],
    "цит. соч.": [("1", GATI, "explicit"), ("2", K64, "explicit"), ("3", "Gati, цит. соч. С. 12.", "1.0")],
    "op. cit. after author and year": [
        ("1", "Fforde (2007, 25-37).", "explicit"),
        ("2", K64, "explicit"),
        ("3", "Fforde, op. cit., p. 12.", "1.0"),
    ],
    "op. cit. in French": [
        ("1", "François Fejtő, Histoire des démocraties populaires (Paris, 1952), p. 5.", "explicit"),
        ("2", "Ibid., p. 7.", "1.0"),
        ("3", K64, "explicit"),
        ("4", "Fejtő, op. cit., p. 9.", "1.0"),
    ],
    "no author, after an archive": [("1", K64, "explicit"), ("2", "Op. cit., p. 5.", "unresolved (1.0) not_found")],
    "no author, the place in an archive": [("1", K64, "explicit"), ("2", "I. h.", "1.0")],
    "ibid. in the note of a short form": [("1", LEVAI, "explicit"), ("2", "Lásd Lévai i. m. 5.; uo. 7.", "1.0 | 2.0")],
    "Ders.": [("1", LEVAI, "explicit"), ("2", "Ders.: Szürke könyv. Bp. 1946. 77.", "1.0")],
    "not further on": [("1", "Jakó i. m. 69.", "unresolved not_found"), ("2", JAKO, "explicit")],
    "not across a restart": [
        ("1", JAKO, "explicit"),
        ("2", K64, "explicit"),
        ("1", "Jakó i. m. 69.", "unresolved not_found"),
    ],
    "no author": [("1", JAKO, "explicit"), ("2", "I. m. 69.", "1.0")],
    "ibid. after i. m.": [("1", JAKO, "explicit"), ("2", "Jakó i. m. 69.", "1.0"), ("3", "Uo. 70.", "2.0")],
    "Uő.": [("1", LEVAI, "explicit"), ("2", "Uő.: Szürke könyv magyar zsidók megmentéséről. Bp. 1946. 77.", "1.0")],
    "Idem": [("1", GATI, "explicit"), ("2", "Idem, Hungary and the Soviet Bloc (Durham, 1986), p. 5.", "1.0")],
    "declared for a work": [
        ("1", "Schlitter, Hanns: Österreichs Vormärz. Wien, 1920. (a továbbiakban: Schlitter)", "explicit"),
        ("2", "Schlitter, 45.", "1.0"),
    ],
}

REFERENCES_TO_NOTES = {
    "see note": [("17", K64, "explicit"), ("18", "See note 17.", "17.0")],
    "note above": [("6", K64, "explicit"), ("7", "Cf. note 6 above.", "6.0")],
    "n.": [("17", K64, "explicit"), ("18", "See n. 17.", "17.0")],
    "jegyzet": [("203", K64, "explicit"), ("219", "Vö. a 203. jegyzetet.", "203.0")],
    "L. ... jegyzetet": [("203", K64, "explicit"), ("219", "L. a 203. jegyzetet.", "203.0")],
    "Anm.": [("12", K64, "explicit"), ("13", "Siehe Anm. 12.", "12.0")],
    "сноска": [("20", K64, "explicit"), ("21", "См. сноску № 20.", "20.0")],
    "two notes": [("17", K64, "explicit"), ("18", K63, "explicit"), ("19", "See notes 17 and 18.", "17.0 | 18.0")],
    "a range of notes": [("17", K64, "explicit"), ("18", K63, "explicit"), ("19", "See notes 17-18.", "(17.0 18.0)")],
    "Lásd ... jegyzetet": [("17", K64, "explicit"), ("18", "Lásd a 17. jegyzetet.", "17.0")],
    "Vgl. Anm.": [("17", K64, "explicit"), ("18", "Vgl. Anm. 17.", "17.0")],
    "further on": [("17", "See note 18.", "18.0"), ("18", K64, "explicit")],
    "a note with two sources": [("1", f"{K64[:-1]}; {K63}", "explicit | explicit"), ("2", "See note 1.", "(1.0 1.1)")],
    "a note that does not exist": [("17", K64, "explicit"), ("18", "See note 99.", "unresolved not_found")],
    "a note that cites nothing": [
        ("17", "A kérdés további kutatást igényel.", ""),
        ("18", "See note 17.", "unresolved not_found"),
    ],
    "in a parenthesis": [("17", K64, "explicit"), ("25", f"{K63[:-1]} (see note 17).", "explicit | 17.0")],
    "a page is no note": [("17", K64, "explicit"), ("18", "See p. 17.", "")],
    "a footnote's decree is no note": [
        ("1", "1610/1944. M. E. kormányrendelet, amely április 28-án lépett hatályba.", "")
    ],
}

RUNS = THROUGH_WORKS | MORE_THROUGH_WORKS | {f"{name} (work)": run for name, run in WORKS.items()}
RUNS |= {f"{name} (note)": run for name, run in REFERENCES_TO_NOTES.items()}


@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)
def test_each_citation_of_a_run_is_answered(answers_of, run):
    """Each citation gets the answer that stands beside its note."""
    notes = numbered((label, text) for label, text, _ in run)
    found = answers_of(resolve(parse_manuscript(notes)))

    assert [answer for _, _, answer in run] == [" | ".join(note) for note in found.by_note()]
