"""Chains of notes as they are printed, read by the parser and resolved: what each citation refers to.

Every case is a run of notes; of each note stand its label, its text, and the answer for each of its citations in
order, separated by "|": "explicit"; "1.0", the citation referred to; a status that refuses, with the candidates
and the reason. Rules: CSL 1.0.2 "position"; Chicago 14.34 to 14.36; GOST R 7.0.5-2008 for "Там же". Shelfmarks are
those of printed notes (Szalontai 2008; Braham 1997; Tilkovszky 2000; Maksay 1959; hungaricana.hu).
"""

from __future__ import annotations

import pytest
from samples.manuscripts import numbered

from mol_citations.parsing import parse_manuscript
from mol_citations.resolving import resolve

K64 = "MOL K 64, 5. csomó, 7. tétel, 61/res/1920."
K63 = "MOL K 63, 12. csomó, 16-7. tétel, 195/res/1938."
VTS = "MOL, XIX-J-1-j Vietnam, Top Secret Documents [henceforth VTS], 1983, 125. doboz, 005031/1983."

IBID_AT_THE_START = {
    "Ibid. means the only source of the note before": [("1", K64, "explicit"), ("2", "Ibid.", "1.0")],
    "ibid. in lower case": [("1", K64, "explicit"), ("2", "ibid.", "1.0")],
    "Ibidem": [("1", K64, "explicit"), ("2", "Ibidem.", "1.0")],
    "Ib.": [("1", K64, "explicit"), ("2", "Ib.", "1.0")],
    "Uo.": [("1", K64, "explicit"), ("2", "Uo.", "1.0")],
    "uo. in lower case": [("1", K64, "explicit"), ("2", "uo.", "1.0")],
    "U. o.": [("1", K64, "explicit"), ("2", "U. o.", "1.0")],
    "U.o.": [("1", K64, "explicit"), ("2", "U.o.", "1.0")],
    "Ua.": [("1", K64, "explicit"), ("2", "Ua.", "1.0")],
    "Ugyanott": [("1", K64, "explicit"), ("2", "Ugyanott.", "1.0")],
    "Ebd.": [("1", K64, "explicit"), ("2", "Ebd.", "1.0")],
    "Ebenda": [("1", K64, "explicit"), ("2", "Ebenda.", "1.0")],
    "Там же": [("1", K64, "explicit"), ("2", "Там же.", "1.0")],
    "Ibid. after a signal": [("1", K64, "explicit"), ("2", "See ibid.", "1.0")],
    "Uo. after a signal": [("1", K64, "explicit"), ("2", "Lásd uo.", "1.0")],
    "Uo. after prose": [("1", K64, "explicit"), ("2", "A járás főszolgabírója Szigethy Sándor volt. Uo.", "1.0")],
    "each ibid. means the one before": [("1", K64, "explicit"), ("2", "Uo.", "1.0"), ("3", "Uo.", "2.0")],
    "Ibid. with more behind it": [("1", K64, "explicit"), ("2", f"Ibid.; {K63}", "1.0 | explicit")],
    "Ibid. after author and year": [("1", "Fforde (2007, 25-37).", "explicit"), ("2", "Ibid.", "1.0")],
    "nothing before": [("1", "Ibid.", "unresolved no_previous")],
    "Uo. with nothing before": [("1", "Uo. 54. doboz.", "unresolved no_previous")],
    "unlike a word that begins so": [("1", K64, "explicit"), ("2", "Ibidemque dixit.", "")],
}

SEVERAL_SOURCES = {
    "two sources before": [
        ("1", f"{K64[:-1]}; {K63}", "explicit | explicit"),
        ("2", "Ibid.", "ambiguous (1.0 1.1) multi_source"),
    ],
    "two documents by one short title": [
        ("3", VTS, "explicit"),
        ("70", "VTS, 1989, 92. doboz, 162-50, 00778/1989; VTS, 1989, 92. doboz, 162-1, 001860/1989.", "3.0 | 3.0"),
        ("71", "Ibid.", "ambiguous (70.0 70.1) multi_source"),
    ],
    "a list of charters": [
        ("1", "1506: Dl. 36998 és 37005.", "explicit | explicit"),
        ("2", "Uo.", "ambiguous (1.0 1.1) multi_source"),
    ],
    "what follows the doubtful ibid. is as doubtful": [
        ("1", f"{K64[:-1]}; {K63}", "explicit | explicit"),
        ("2", "Uo.", "ambiguous (1.0 1.1) multi_source"),
        ("3", "Uo.", "ambiguous 2.0 (1.0 1.1) multi_source"),
    ],
    "a written citation ends the doubt": [
        ("1", f"{K64[:-1]}; {K63}", "explicit | explicit"),
        ("2", "Uo.", "ambiguous (1.0 1.1) multi_source"),
        ("3", K63, "explicit"),
        ("4", "Uo.", "3.0"),
    ],
    "three sources before": [
        ("1", f"{K64[:-1]}; {K63[:-1]}; MOL K 26, 1261. csomó.", "explicit | explicit | explicit"),
        ("2", "Uo.", "ambiguous (1.0 1.1 1.2) multi_source"),
    ],
    "two archives, joined by és": [
        ("1", "MOL K 26, 1261. csomó, 13. szám és OSZK Kt., Fol. Hung. 2075.", "explicit | explicit"),
        ("2", "Uo.", "ambiguous (1.0 1.1) multi_source"),
    ],
    "in the note of the doubtful one": [
        ("1", f"{K64[:-1]}; {K63}", "explicit | explicit"),
        ("2", "Uo.; uo. 6. csomó.", "ambiguous (1.0 1.1) multi_source | ambiguous 2.0 (1.0 1.1) multi_source"),
    ],
    "one source, written out twice": [("1", f"{K64[:-1]}; {K64}", "explicit | explicit"), ("2", "Uo.", "1.1")],
    "one source, named again in its note": [
        ("1", f"{K64[:-1]}; uo. 12. l.", "explicit | 1.0"),
        ("2", "Uo.", "1.1"),
    ],
    "two bundles of one fonds": [
        ("1", f"{K64[:-1]}; uo. 6. csomó.", "explicit | 1.0"),
        ("2", "Uo.", "ambiguous (1.0 1.1) multi_source"),
    ],
}

WORDS_AND_SIGNALS = {
    "without its stop": [("1", K64, "explicit"), ("2", "Ibid", "1.0")],
    "in capitals": [("1", K64, "explicit"), ("2", "IBID.", "1.0")],
    "См. там же": [("1", K64, "explicit"), ("2", "См. там же.", "1.0")],
    "Cf. ibid.": [("1", K64, "explicit"), ("2", "Cf. ibid., p. 3.", "1.0")],
    "Vö. uo.": [("1", K64, "explicit"), ("2", "Vö. uo. 12. l.", "1.0")],
    "L. uo.": [("1", K64, "explicit"), ("2", "L. uo.", "1.0")],
    "S. ebd.": [("1", K64, "explicit"), ("2", "S. ebd.", "1.0")],
    "Vgl. ebd.": [("1", K64, "explicit"), ("2", "Vgl. ebd., S. 5.", "1.0")],
    "the whole note in a parenthesis": [("1", K64, "explicit"), ("2", "(Uo. I. 1554.)", "1.0")],
    "with a comment behind it": [("1", K64, "explicit"), ("2", "Uo. – A levél másolata.", "1.0")],
    "with a date behind it": [("1", K64, "explicit"), ("2", "Uo. 1945. okt. 9.", "1.0")],
    "unlike u. a.": [("1", K64, "explicit"), ("2", "Vgl. u. a. den Bericht vom Mai.", "")],
    "in a chain of reels": [
        ("68", "MOL, 147. tekercs.", "explicit"),
        ("69", "A Novai járás főszolgabírója Szigethy Sándor volt. Uo., 151. tekercs.", "68.0"),
        ("70", "Uo., 148. tekercs.", "69.0"),
    ],
    "in a chain of file numbers": [
        ("66", "UMKL Igazságügyminisztérium iratai 648/1945. 1945. jún. 23.", "explicit"),
        ("67", "U.o. Ta 22.224/1945.", "66.0"),
        ("68", "U.o. Ta 33.603/1945.", "67.0"),
    ],
    "in a county's archives": [("1", "MNL HBML IV.B.1406.b, 369. doboz.", "explicit"), ("2", "Uo. 370. doboz.", "1.0")],
    "in the archives of the state security": [("1", "ÁBTL 3.1.5. O-11803/1.", "explicit"), ("2", "Uo.", "1.0")],
    "after each of two restarts": [
        ("1", K64, "explicit"),
        ("2", "Uo.", "1.0"),
        ("1", K63, "explicit"),
        ("2", "Uo.", "1~2.0"),
        ("1", "Uo.", "unresolved no_previous"),
    ],
}

INSIDE_A_NOTE = {
    "the citation just before": [("1", f"{K64[:-1]}; ibid., 6. csomó.", "explicit | 1.0")],
    "in a parenthesis": [("1", f"{K64} A levelet másnap iktatták (uo. 6. csomó).", "explicit | 1.0")],
    "not the note before": [("1", K63, "explicit"), ("2", f"{K64[:-1]}; uo. 9. tétel.", "explicit | 2.0")],
    "twice": [("1", f"{K64[:-1]}; uo. 6. csomó; uo. 7. csomó.", "explicit | 1.0 | 1.1")],
}

# After an ibid., what the citation then stands for: the levels of its shelfmark.
OVERRIDES = {
    "bare": (K64, "Uo.", "HU-MNL-OL / K 64 / bundle 5 / item 7 / file_number 61/res/1920"),
    "a page of an archive": (
        K64,
        "Ibid., p. 120.",
        "HU-MNL-OL / K 64 / bundle 5 / item 7 / file_number 61/res/1920 / page 120",
    ),
    "a folio": (K64, "Uo. 12. fol.", "HU-MNL-OL / K 64 / bundle 5 / item 7 / file_number 61/res/1920 / folio 12"),
    "a box keeps the fonds and forgets item and file number": (
        "MOL, K 149, 12. doboz, 6. tétel, 4428.",
        "Uo. 54. doboz.",
        "HU-MNL-OL / K 149 / box 54",
    ),
    "a bundle": (K64, "Uo. 6. csomó.", "HU-MNL-OL / K 64 / bundle 6"),
    "an item": (K64, "Uo. 41. tétel.", "HU-MNL-OL / K 64 / bundle 5 / item 41"),
    "a bundle and an item": (K64, "Uo. 2. csomó, 41. tétel.", "HU-MNL-OL / K 64 / bundle 2 / item 41"),
    "a file number": (K64, "Uo. 179/res/1920.", "HU-MNL-OL / K 64 / bundle 5 / item 7 / file_number 179/res/1920"),
    "a reel": ("MOL, 147. tekercs.", "Uo., 151. tekercs.", "HU-MNL-OL / reel 151"),
    "a fonds": (K64, "Uo. K 63, 2. csomó.", "HU-MNL-OL / K 63 / bundle 2"),
    "another archive's fonds": ("MOL K 64, 5. csomó.", "Ibid., BFL IV.1407.b, 3. doboz.", "HU-BFL / IV.1407.b / box 3"),
    "a unit of the party archives": (
        "MOL M-KS 288. f. 5/1023. ő. e.",
        "Uo. 5/1030. ő. e.",
        "HU-MNL-OL / M-KS 288 / group 5 / unit 1030",
    ),
    "a group of the party archives": (
        "MOL M-KS 288. f. 32/b. cs. 17. ő. e.",
        "Uo. 7. cs. 18. ő. e.",
        "HU-MNL-OL / M-KS 288 / group 7 / unit 18",
    ),
    "in German": (K64, "Ebd., Karton 6.", "HU-MNL-OL / K 64 / bundle 5 / box 6"),
    "in English": ("MOL, K 149, box 12, item 6.", "Ibid., box 54.", "HU-MNL-OL / K 149 / box 54"),
    "in Russian": (K64, "Там же. Л. 15.", "HU-MNL-OL / K 64 / bundle 5 / item 7 / file_number 61/res/1920 / folio 15"),
}

WHAT_BREAKS_A_CHAIN = {
    "commentary does not, but it is told": [
        ("1", K64, "explicit"),
        ("2", "A kérdés további kutatást igényel.", ""),
        ("3", "Uo.", "1.0 commentary_between"),
    ],
    "commentary in English": [
        ("1", K64, "explicit"),
        ("2", "It is now the German Finance Ministry.", ""),
        ("3", "Ibid.", "1.0 commentary_between"),
    ],
    "a restart of the numbering does": [
        ("1", K64, "explicit"),
        ("2", K63, "explicit"),
        ("1", "Uo.", "unresolved no_previous"),
    ],
}

CARRIED_OVER = {
    "archive and fonds": [
        ("1", "MOL P 1341, Acta diversa, Fasc. 3. No. 5.", "explicit"),
        ("2", "Acta politica et juridica, Fasc. 1765. No. 60.", "1.0 inherited"),
    ],
    "the archive": [("1", K64, "explicit"), ("2", "K 63, 12. csomó, 16-7. tétel.", "1.0 inherited")],
    "across another archive, for a fonds that exists only there": [
        ("1", K64, "explicit"),
        ("2", "BFL IV.1407.b, 3. doboz.", "explicit"),
        ("3", "K 63, 12. csomó.", "1.0 inherited"),
    ],
    "not into a fonds of another archive": [
        ("1", "BFL IV.1407.b, 3. doboz.", "explicit"),
        ("2", "K 63, 12. csomó.", "explicit"),
    ],
    "not across a restart": [("1", K64, "explicit"), ("2", K64, "explicit"), ("1", "K 63, 12. csomó.", "explicit")],
    "the archive of a charter": [("1", "MOL, Dl. 8717.", "explicit"), ("2", "Dl. 36993.", "1.0 inherited")],
    "the archive of Urbaria et Conscriptiones": [
        ("16", "Orsz. Levéltár: Urbaria et Conscriptiones 2/1.", "explicit"),
        ("17", "U. et C. 2/32.", "16.0 inherited"),
    ],
    "the archive of a party's fonds": [
        ("1", "MOL M-KS 288. f. 5/1023. ő. e.", "explicit"),
        ("2", "288. f. 5/1024. ő. e.", "1.0 inherited"),
    ],
    "not from a county's archives": [
        ("1", "MNL HBML IV.B.1406.b, 369. doboz.", "explicit"),
        ("2", "K 63, 5. csomó.", "explicit"),
    ],
    "charters under one siglum": [("1", "1402: Dl. 8717. — 1435: Dl. 36993.", "explicit | explicit")],
}

SHORT_TITLES = {
    "henceforth": [("3", VTS, "explicit"), ("4", "VTS, 1986, 147. doboz, 162-50, 00900/1986.", "3.0")],
    "used before": [("2", "VTS, 1986, 147. doboz, 162-50, 00900/1986.", "3.0"), ("3", VTS, "explicit")],
    "across a restart": [("3", VTS, "explicit"), ("1", "VTS, 1986, 147. doboz.", "3.0")],
    "alone": [("3", VTS, "explicit"), ("4", "VTS, 147. doboz.", "3.0")],
    "ibid. after it": [("3", VTS, "explicit"), ("4", "VTS, 1986, 147. doboz.", "3.0"), ("5", "Ibid.", "4.0")],
    "in Hungarian": [
        ("1", "MOL, XIX-J-1-j Vietnam (a továbbiakban: VI), 1983, 125. doboz, 005031/1983.", "explicit"),
        ("2", "VI, 1986, 147. doboz, 00900/1986.", "1.0"),
    ],
    "in German": [
        ("1", "MOL, XIX-J-1-j Vietnam [künftig: VI], 1983, 125. doboz, 005031/1983.", "explicit"),
        ("2", "VI, 1986, 147. doboz, 00900/1986.", "1.0"),
    ],
    "in Russian": [
        ("1", "MOL, XIX-J-1-j Vietnam (далее: VI), 1983, 125. doboz, 005031/1983.", "explicit"),
        ("2", "VI, 1986, 147. doboz, 00900/1986.", "1.0"),
    ],
    "two in one document": [
        ("3", VTS, "explicit"),
        ("31", "MOL, XIX-J-1-j Soviet Union, Top Secret Documents [henceforth STS], 1986, 136. doboz.", "explicit"),
        ("47", "STS, 1987, 126. doboz, 145-135, 002103/1/1987.", "31.0"),
        ("48", "VTS, 1987, 126. doboz, 145-135, 002103/1987.", "3.0"),
    ],
    "two in one note": [
        (
            "1",
            "MOL, XIX-J-1-j Vietnam [henceforth VN], 125. doboz; MOL, XIX-J-1-j Kuba [henceforth KU], 10. doboz.",
            "explicit | explicit",
        ),
        ("2", "KU, 1984, 11. doboz; VN, 1984, 126. doboz.", "1.1 | 1.0"),
    ],
    "of an archive": [
        ("1", "Magyar Országos Levéltár (a továbbiakban: MOL), K 64, 5. csomó.", "explicit"),
        ("2", "MOL, K 63, 12. csomó.", "explicit"),
        ("3", "Uo.", "2.0"),
    ],
    "of an archive, in English": [
        ("1", "Hungarian National Archives (hereafter cited as HNA), K 64, 5. csomó.", "explicit"),
        ("2", "HNA, K 63, 12. csomó.", "explicit"),
    ],
    "of a document": [
        (
            "1",
            "Embassy to Cuba, Annual Report, 3 January 1983, MOL, XIX-J-1-j Kuba, 00789/1983 [hereafter Cuba Report].",
            "explicit",
        ),
        ("2", "Cuba Report, p. 5.", "1.0"),
    ],
    "declared twice": [("1", VTS, "explicit"), ("2", VTS, "explicit"), ("3", "VTS, 1986, 147. doboz.", "2.0")],
    "undeclared": [("1", "VTS, 1986, 147. doboz, 162-50, 00900/1986.", "unresolved undeclared")],
    "the declaration before counts": [
        ("1", "MOL, XIX-J-1-j Vietnam [henceforth TS], 1983, 125. doboz.", "explicit"),
        ("2", "TS, 1986, 147. doboz.", "1.0"),
        ("3", "MOL, XIX-J-1-j Soviet Union [henceforth TS], 1986, 136. doboz.", "explicit"),
        ("4", "TS, 1986, 147. doboz.", "3.0"),
    ],
}

RUNS = IBID_AT_THE_START | WORDS_AND_SIGNALS | SEVERAL_SOURCES | INSIDE_A_NOTE | WHAT_BREAKS_A_CHAIN | CARRIED_OVER
RUNS |= {f"{name} (short title)": run for name, run in SHORT_TITLES.items()}


@pytest.mark.parametrize("run", RUNS.values(), ids=RUNS)
def test_each_citation_of_a_run_is_answered(answers_of, run):
    """Each citation gets the answer that stands beside its note."""
    notes = numbered((label, text) for label, text, _ in run)
    found = answers_of(resolve(parse_manuscript(notes)))

    assert [answer for _, _, answer in run] == [" | ".join(note) for note in found.by_note()]


@pytest.mark.parametrize(("before", "after", "expected"), OVERRIDES.values(), ids=OVERRIDES)
def test_what_is_written_after_ibid_overrides(before, after, expected):
    """The first level written is replaced, what is more general is kept, what is finer is dropped."""
    resolved = resolve(parse_manuscript(numbered([("1", before), ("2", after)])))

    (citation,) = resolved.notes[1].citations
    levels = [
        value if level in {"repository", "fonds"} else f"{level} {value}"
        for level, value in citation.shelfmark.levels()
    ]
    assert expected == " / ".join(levels)
