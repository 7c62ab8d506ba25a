"""Footnotes of the 19th and 20th century as they were printed, and what is read in each.

A row is a note and its citations, parted by ``|``, as in test_note_language; each group names its source.
"""

import pytest
from samples.said import read, said

OL, HL, ABTL = "repository=HU-MNL-OL", "repository=HU-HL", "repository=HU-ABTL"
NOTES = [
    # Médiakutató, summer 2011 (mediakutato.hu/lj/2011_02_nyar/08_mti_tortenete.html)
    ("ÁBTL 3. 1. 9. V-99145.", f"{ABTL} fonds=3.1.9 number=V-99145"),
    # Fontes Historiae Hungarorum 6, p. 204
    ("MNL OL, K 28, 150.cs. 251. t 1941-P-20434", f"{OL} fonds=K 28 bundle=150 item=251 file_number=1941-P-20434"),
    # Savaria 9-10, p. 293
    ("HL H. M. 1943-21-21-6116-8247.", f"fonds_title=H. M. {HL} file_number=1943-21-21-6116-8247"),
    # the papers of 1848-1849 are cited by box and number: A Heves Megyei Levéltár forráskiadványai 10, pp. 42, 194
    ("HL 1848/49 8/447.", f"{HL} year=1848/49 box=8 number=447"),
    ("HL 1848/49 10/511.", f"{HL} year=1848/49 box=10 number=511"),
    # Szolnok megyei múzeumok közleményei 40, p. 109: letters before a number of the register are the office's
    ("UMKL OF 244.189/1947.", f"fonds_title=OF {OL} file_number=244.189/1947"),
    ("UMKL FOK 25/a.", f"fonds_title=FOK {OL} item=25/a"),
    # A székesfehérvári forradalom (SZFV_Sk_01), p. 280
    (
        "Hadtörténeti Levéltár 1956-os gyűjtemény 3. ő. e. 36-37. f, 4. ő. e. 73. f.",
        f"fonds_title=1956-os gyűjtemény {HL} unit=3 folio=36-37 | {HL} unit=4 folio=73",
    ),
    # Médiakutató, as above: no day, but a part of the series and a bundle
    (
        "Magyar Országos Levéltár (továbbiakban: MOL) Kozma-iratok K 429 Adatgyűjtemény 1940. II. 12. csomó.",
        f"fonds_title=Kozma-iratok {OL} fonds=K 429 series=Adatgyűjtemény, II year=1940 bundle=12",
    ),
    (
        "BFL XVII. 789. Budapesti 399/a. sz. Igazoló Bizottság iratai 1945–1946, 2. doboz",
        (
            "fonds_title=Budapesti 399/a. sz. Igazoló Bizottság iratai repository=HU-BFL fonds=XVII.789 "
            "year=1945-1946 box=2"
        ),
    ),
    # MOL kiadványai II 34, p. 99: a number in the first part of Kossuth's papers is no fonds I 588
    ("MOL R 90 I. 588. — Az irat mellett megtalálható.", f"{OL} fonds=R 90 number=I-588"),
    # Acta Academiae Paedagogicae Agriensis 9, p. 334: fonds, group and unit of the party's archives
    ("PTI Arch. 1947. 274—17/59.", "repository=HU-PIL fonds=274 year=1947 group=17 unit=59"),
    (
        "PTI Arch. 1947. 274—10/35. A SZIM megyei titkár 1947 decemberi jelentése.",
        (
            "repository=HU-PIL fonds=274 year=1947 group=10 unit=35 creator=SZIM megyei titkár "
            "genre=Jelentés date=1947-12"
        ),
    ),
    # Nostra Tempora 6, p. 253; Nostra Tempora 18, p. 214; Fontes 6, p. 233
    ("ŠOBA BA, fond ŽB I, 1. doboz. 203/pres/1919.", "fonds_title=BA series=ŽB I box=1 file_number=203/pres/1919"),
    # FSZEK kiadványok 7, p. 382
    ("PI Arch. BM VII. res. 1935. sz. n.", "unparsed"),
    # mnl.gov.hu/node/4012
    (
        "MNL BaML V. 73. a) Mohács város polgármesterének (Polgármesteri Hivatalának) iratai 4939/1944.",
        (
            "fonds_title=Mohács város polgármesterének (Polgármesteri Hivatalának) iratai "
            "repository=HU-MNL-BaML fonds=V.73.a file_number=4939/1944"
        ),
    ),
    (
        "MNL BéML V. 82. 3055/1944, Békéscsaba Megyei Város polgármesterének iratai",
        (
            "fonds_title=Békéscsaba Megyei Város polgármesterének iratai repository=HU-MNL-BéML fonds=V.82 "
            "file_number=3055/1944"
        ),
    ),
    ("Magyar Rádió Zrt. Irattár 69. doboz.", "box=69"),
    # BFL forráskiadványai 10, p. 117
    (
        "BFL XXXV. 1.a. 1. 5. őe. — Géppel írott, nem hitelesített tisztázat.",
        "repository=HU-BFL fonds=XXXV.1.a.1 unit=5 copy_type=Géppel írott, nem hitelesített tisztázat",
    ),
    # Szabolcs-Szatmár-Bereg megyei levéltári évkönyv 8, p. 103
    ("Tisztázat. - SzSzmB. Arch. 16. f. 1/15. őe.", "fonds=16 group=1 unit=15 copy_type=Tisztázat"),
    # the investigations of the state security before they had an archive: SZFV_Sk_01, p. 280
    ("Belügyminisztérium Történeti Irattára V - 150 368.", "number=V-150368"),
    # what stands in front of ibid. may say of what the document tells
    (
        "Dr. Havel Béla feljegyzése az 1944. október 15-i eseményekkel kapcsolatban. Uo.",
        (
            "ibid creator=Dr. Havel Béla genre=Feljegyzés title=Dr. Havel Béla feljegyzése az 1944. október "
            "15-i eseményekkel kapcsolatban"
        ),
    ),
    (
        "Zimmer Ferenc vallomása dr. Havel Béla igazoló fellebbezési ügyében. Uo.",
        (
            "ibid creator=Zimmer Ferenc genre=Vallomás title=Zimmer Ferenc vallomása dr. Havel Béla igazoló "
            "fellebbezési ügyében"
        ),
    ),
    ("Az alispán jelentése szerint a helyzet romlott. Uo.", "ibid"),
    # a copy of somebody's letter
    (
        "Dr. Hlatky Endre levelének másolata dr. Frigyesy Jánoshoz, Budapest 1944. október 2. MOL K 428.",
        (
            f"{OL} fonds=K 428 creator=Dr. Hlatky Endre recipient=dr. Frigyesy János genre=Levél "
            "date=1944-10-02 place=Budapest copy_type=másolat"
        ),
    ),
    # Médiakutató, winter 2008: whose visit it was is not to whom the note went
    (
        (
            "Feljegyzés a csehszlovák Kulturális és Tájékoztatási Minisztérium küldöttségének magyarországi "
            "látogatásáról. MOL XIX-A-24b 36. d."
        ),
        (
            f"{OL} fonds=XIX-A-24-b box=36 genre=Feljegyzés title=Feljegyzés a csehszlovák Kulturális és "
            "Tájékoztatási Minisztérium küldöttségének magyarországi látogatásáról"
        ),
    ),
    # Forrásközlemények 11 (Baja), p. 426; Médiakutató, as above
    (
        (
            "Eredeti tanácstörvénykezési jegyzőkönyvi bejegyzés, tisztázat. BKMÖL IV. 1007 Baja Város "
            "Tanácstörvényszékének iratai 8/1849."
        ),
        (
            "fonds_title=Baja Város Tanácstörvényszékének iratai repository=HU-MNL-BKML fonds=IV.1007 "
            "file_number=8/1849 copy_type=Eredeti tanácstörvénykezési jegyzőkönyvi bejegyzés, tisztázat"
        ),
    ),
    (
        (
            "Kiss Ferenc és társai /FM-ügy/. Dr. Gurka Márton kihallgatási jegyzőkönyve 1946. március 19. "
            "ÁBTL V-86000/13."
        ),
        (
            f"{ABTL} number=V-86000/13 creator=Dr. Gurka Márton genre=Kihallgatási jegyzőkönyv title=Kiss "
            "Ferenc és társai /FM-ügy/. Dr. Gurka Márton kihallgatási jegyzőkönyve date=1946-03-19"
        ),
    ),
    # A magyar színháztörténet II (mek.oszk.hu/02000/02065), notes of p. 890: a work by its title
    ("A Magyar Tanácsköztársaság művelődéspolitikája. i. m. 314–315.", "shortform"),
    # sources of archives that nobody knows are sources all the same
    ("ÖNB HSS Ser. n. Band II. 118-119. f.", "unparsed"),
    ("ŠOA KN, f. OÚ KN, k. 83, 1480.", "unparsed"),
    ("MPA. 1947. 21—X—27.", "unparsed"),
    ("UBA. BRD. 58/eln. 1870.", "unparsed"),
    ("FMÜ. BÜL. 253/1957. sz.", "unparsed"),
    # A Magyar Mezőgazdasági Múzeum közleményei 1998-2000, p. 91: a school's archive, the papers of a ministry
    ("PATEL GTI 3/b. 1895.57.d.734.", "fonds_title=GTI year=1895 box=57 item=3/b number=734"),
    ("PATEL. GTI. 3/b. 1878. 8.d. 44.", "fonds_title=GTI year=1878 box=8 item=3/b number=44"),
    ("MOL FM K. 184. ált. ir. 1913-11-26100.", f"fonds_title=ált. ir. {OL} fonds=K 184 file_number=1913-11-26100"),
    ("MOL. FIKM K. 168. ált.ir. 1886-2-821.", f"fonds_title=ált.ir. {OL} fonds=K 168 file_number=1886-2-821"),
    # Acta Academiae Paedagogicae Agriensis 9, p. 334; hungaricana.hu, MNL_OL_XIX_A_83_b, p. 71: of when it tells
    (
        "PTI Arch. 1947. 274—17/59. Hm. Kom. Ifj. Biz. februári jelentése.",
        (
            "repository=HU-PIL fonds=274 year=1947 group=17 unit=59 creator=Hm. Kom. Ifj. Biz. genre=Jelentés"
            " title=Hm. Kom. Ifj. Biz. februári jelentése"
        ),
    ),
    (
        "MNL-OL-XIX-A-83-b 3004/1955. Az állami vállalatok 1954. III. negyedévi beszámolója",
        (
            f"{OL} fonds=XIX-A-83-b file_number=3004/1955 creator=állami vállalatok genre=Negyedévi beszámoló"
            " title=Az állami vállalatok 1954. III. negyedévi beszámolója"
        ),
    ),
    # mnl.gov.hu/node/4012: who is on the list did not write it
    (
        "Iparosok összeírása és kijelölése a mohácsi gettóban (Mohács, 1944. május 24). MNL BaML V. 73. 5338/1944.",
        (
            "repository=HU-MNL-BaML fonds=V.73 file_number=5338/1944 genre=Összeírás"
            " title=Iparosok összeírása és kijelölése a mohácsi gettóban date=1944-05-24 place=Mohács"
        ),
    ),
    # mnl.gov.hu/habsburg_otto_es_oroksege: a document before a label of its shelfmark
    (
        "Habsburg Károly levele Horthy Miklósnak, 1920. február 23. Az irat jelzete: MNL OL K 606–I–1920.",
        (
            f"{OL} fonds=K 606 series=I year=1920"
            " creator=Habsburg Károly recipient=Horthy Miklós genre=Levél date=1920-02-23"
        ),
    ),
    (
        "Jelentés a helyzetről (Budapest, 1956. május 3.) Jelzet: MNL OL M-KS 288. f. 5/1. ő. e.",
        (
            f"{OL} fonds=M-KS 288 group=5 unit=1 genre=Jelentés title=Jelentés a helyzetről"
            " date=1956-05-03 place=Budapest"
        ),
    ),
    ("A levelet Horthy is látta. Jelzet: MNL OL K 606.", f"{OL} fonds=K 606"),
    # archivnet.hu, Kovrig Béla: the archive in full behind the code, with the records and the kind of copy
    (
        (
            "MNL OL P 2343. – Magyar Nemzeti Levéltár Országos Levéltára, Családok, személyek, testületek és "
            "egyesületek iratai, Kovrig Béla iratai (rendezés alatt) – Eredeti, gépelt, aláírásokkal."
        ),
        f"fonds_title=Kovrig Béla iratai {OL} fonds=P 2343 copy_type=Eredeti, gépelt, aláírásokkal",
    ),
    (
        "MNL OL K 63. – Budapest Főváros Levéltára, Tanácsi iratok.",
        f"{OL} fonds=K 63 | fonds_title=Tanácsi iratok repository=HU-BFL",
    ),
    ("MNL OL K 63. – Magyar Országos Levéltár K 27.", f"{OL} fonds=K 63 | {OL} fonds=K 27"),
    # a kind of copy behind the day, as editions of sources have it
    (
        "Az alispán jelentése, Budapest, 1920. február 23. Gépelt másolat. MNL OL K 606–I–1920.",
        (
            f"{OL} fonds=K 606 series=I year=1920"
            " creator=alispán genre=Jelentés date=1920-02-23 place=Budapest copy_type=Gépelt másolat"
        ),
    ),
    (
        "Foreign Ministry, Copy, 3 May 1956. MNL OL K 27.",
        f"{OL} fonds=K 27 creator=Foreign Ministry date=1956-05-03 copy_type=Copy",
    ),
    # a list behind a semicolon
    (
        "MOL K 63, 12. cs. 7. t.; 15. cs. 3. t., 4. t.; 16. cs.",
        (
            f"{OL} fonds=K 63 bundle=12 item=7 | {OL} fonds=K 63 bundle=15 item=3 | {OL} fonds=K 63 item=4"
            f" | {OL} fonds=K 63 bundle=16"
        ),
    ),
    # two sittings
    (
        "MOL K 27, 1938. III. 4., 1938. III. 11.",
        f"{OL} fonds=K 27 date=1938-03-04 | {OL} fonds=K 27 date=1938-03-11",
    ),
    # leaves that are listed
    ("MNL OL K 63, 12. cs. fol. 12., 15. és 23–25.", f"{OL} fonds=K 63 bundle=12 folio=12, 15 és 23-25"),
    (
        "MNL OL M-KS 288. f. 5/12. ő. e. 12., 15. és 23–25. fol.",
        f"{OL} fonds=M-KS 288 group=5 unit=12 folio=12, 15 és 23-25",
    ),
    # the party's committee in the Ministry of the Interior; a fonds parted from its number
    ("MNL OL M-BB 1. f. 2. cs. 15. ő. e.", f"{OL} fonds=M-BB 1 group=2 unit=15"),
    ("UNL, M-KS, 288. f. 5/1023. ő. e.", f"{OL} fonds=M-KS 288 group=5 unit=1023"),
    # a document is named before a semicolon
    (
        "Report by the Hungarian Embassy in Hanoi, 12 May 1963; MNL OL XIX-J-1-j Vietnam, 1963, 5. doboz.",
        (
            f"{OL} fonds=XIX-J-1-j subject=Vietnam year=1963 box=5"
            " creator=Hungarian Embassy in Hanoi genre=Report date=1963-05-12"
        ),
    ),
    ("Nguyen 2002, 12; MNL OL K 27.", f"authordate | {OL} fonds=K 27"),
    ("MOL K 64, 5. cs.; MNL OL K 27.", f"{OL} fonds=K 64 bundle=5 | {OL} fonds=K 27"),
]


@pytest.mark.parametrize(("text", "expected"), NOTES, ids=[text for text, _ in NOTES])
def test_a_note_is_read(text, expected):
    """Every level is found, and none is made up."""
    assert expected == " | ".join(said(citation) for citation in read(text))
