"""Sources from before 1848: charters, chapters and convents, the treasury, families, archives of the old kingdom.

Most strings are those of printed calendars and notes (Zsigmondkori oklevéltár, Anjou-kori oklevéltár, Erdélyi
okmánytár, Szentpétery's register of the Árpáds' charters, yearbooks on hungaricana.hu); the others have their forms.
A row is a note and its citations, parted by ``|``, as in test_note_language.
"""

import pytest
from samples.said import read, said

OL = "repository=HU-MNL-OL"
CHARTERS = [
    ("Jelzete: MODL. 328.", "fonds=DL number=328"),
    ("dipl. oszt. 4766.", "fonds=DL number=4766"),
    # what the charter came from stands in a bracket behind its number
    ("DL 11422. (NRA 792-17.)", "fonds_title=NRA 792-17 fonds=DL number=11422"),
    ("(DL 98852 - Károlyi cs.)", "fonds_title=Károlyi cs. fonds=DL number=98852"),
    ("E.: Dl. 90 635. (Tajnay cs. lt. 1. 5.)", "fonds_title=Tajnay cs. lt. 1. 5 fonds=DL number=90635"),
    (
        "DL 30 132. (Gyulafehérvári káptalan országos lt. Miscellanea Cista 1. fasc. 1. n. 26.)",
        "fonds_title=Gyulafehérvári káptalan országos lt. Miscellanea Cista 1. fasc. 1. n. 26 fonds=DL number=30132",
    ),
    ("DL 98852. (Közli: Károlyi okl. II. 69.)", "fonds=DL number=98852 | literature"),
    ("Orsz. Lt. (N. R. A. 1698. 92.)", "repository=HU-MNL-OL fonds=NRA fascicle=1698 number=92"),
    ("NRA Fasc. 792. No. 17.", "fonds=NRA fascicle=792 number=17"),
    ("MNL OL E 148 NRA Fasc. 792. No. 17.", "fonds_title=NRA repository=HU-MNL-OL fonds=E 148 fascicle=792 number=17"),
    ("DL 36390. p. 64, nr. 2.", "fonds=DL item=2 number=36390 page=64"),
    ("Sign. DL 82390", "fonds=DL number=82390"),
    ("Jelzése: Dl. 2276.", "fonds=DL number=2276"),
    ("DL Nr. 62719.", "fonds=DL number=62719"),
    (
        "I. Lipót király, 1661. nov. 8. Dl. 12 797. 7-8. old. (Actus Sollennes 3. 3941.)",
        "fonds_title=Actus Sollennes 3. 3941 fonds=DL number=12797 page=7-8 creator=I. Lipót király date=1661-11-08",
    ),
    (
        "(Papír. - Dl. 82085. ~ Zichy cs. lvtr. - a. Bp. 355. F. i6/a. nr. 18.)",
        "fonds_title=Zichy cs. lvtr. - a. Bp. 355. F. i6/a. nr. 18 fonds=DL number=82085 copy_type=Papír.",
    ),
    # the number that an edition gave the charter that it is copied from is no year
    (
        "1413. szept. 14-i okl.-ből: 1094. DL 10106.",
        "fonds=DL number=10106 title=1413. szept. 14-i okl.-ből: 1094. date=1413-09-14",
    ),
    # its day stands in front of the bracket, behind the edition of another
    (
        "Péter 1322. (Anjou-oklt. VI. 826. sz.) 1332. X. 13. (DL 33572.)",
        "literature | fonds=DL number=33572 date=1332-10-13",
    ),
]
HANDED_DOWN = [
    # in the original, on what, with which seal
    (
        "Papíron, hátlapján három pecsét darabkáival. DL 90557.",
        "fonds=DL number=90557 copy_type=Papíron, hátlapján három pecsét darabkáival",
    ),
    (
        "Eredeti, hártyán, függőpecséttel, Thorotzkay cs lt (DF 257864).",
        "fonds_title=Thorotzkay cs lt fonds=DF number=257864 copy_type=Eredeti, hártyán, függőpecséttel",
    ),
    (
        "Eredeti, megcsonkult és foltos hártyán, az erdélyi káptalan mlt-ban (DF 277182).",
        "fonds=DF number=277182 copy_type=Eredeti, megcsonkult és foltos hártyán",
    ),
    ("Eredeti, hártyán, az OL-ban (DL 277182).", f"{OL} fonds=DL number=277182 copy_type=Eredeti, hártyán"),
    # in a transcript, whose issuer and day are those of the charter cited
    (
        "Átírta: I. Lipót király, 1661. nov. 8. Dl. 12 797. 7-8. old.",
        "fonds=DL number=12797 page=7-8 creator=I. Lipót király date=1661-11-08",
    ),
    (
        "Átírta Zs. 1423. dec. 29-i privilégiumában (1555). DL 71938.",
        "fonds=DL number=71938 creator=Zs. genre=Privilégium date=1423-12-29",
    ),
    (
        "Belefoglalva I. Károly király 1320. április 19. után kelt oklevelébe (363. sz.), DL 1991.",
        "fonds=DL number=1991 creator=I. Károly király genre=Oklevél date=1320-04-19/..",
    ),
    (
        "Belefoglalva az erdélyi káptalan 1296. június 11-re keltezett jelentésébe (549. sz.), DL 37213.",
        "fonds=DL number=37213 creator=erdélyi káptalan genre=Jelentés date=1296-06-11",
    ),
]
CHAPTERS_AND_TOWNS = [
    # the number behind the bracket is that of the photograph; the archive and its own shelfmark are the original's
    (
        "5. HHSTA. Ung. Akten. fasc. 334. Konv. N. F. 14. 25. (Df. 276 201.) Á. 2. alapján, újkori.",
        "fonds_title=Ung. Akten. fasc. 334. Konv. N. F. 14. 25 fonds=DF number=276201",
    ),
    (
        "6. OA. Banská Bystrica. Besztercebánya város. Privilegia I. fol. 2-6. (Df. 273 045.)",
        "fonds_title=Besztercebánya város. Privilegia I. fol. 2-6 fonds=DF number=273045",
    ),
    (
        "Á.: Szepesi kápt., 1427. jún. 28. SA. Levoča (Lőcse). Szepesi kápt. o. lt. 3. 2. 5. (Df. 262 708.) Sérült.",
        "fonds_title=Szepesi kápt. o. lt. 3. 2. 5 fonds=DF number=262708 creator=Szepesi kápt. date=1427-06-28",
    ),
    (
        "Esztergomi káptalan magán lt. Lad. 49. fasc. 1. n. 11. — DF 237 878.",
        "fonds_title=Lad. 49. fasc. 1. n. 11 fonds=DF number=237878",
    ),
    (
        "3. Kolozsmonostori konvent, 1737. ápr. 16. Dl. 25 120.",
        "fonds=DL number=25120 creator=Kolozsmonostori konvent date=1737-04-16",
    ),
    (
        "Rajta sem aláírás, sem pecsét nincs. Nyomtatásban eddig semmilyen formában nem jelent meg. OL DF 265.769",
        f"{OL} fonds=DF number=265769",
    ),
    (
        "az esztergomi káptalan magánlevéltárában. (Lad. 34. fasc. 1. n° 1.)",
        "capsule=34 fascicle=1 number=1",
    ),
    ("Esztergomi káptalan magán lt. Lad. 49. fasc. 1. n. 11.", "capsule=49 fascicle=1 number=11"),
    ("Pozsonyi káptalan hh. lt. Caps. 23. fasc. 4. nr. 12.", "capsule=23 fascicle=4 number=12"),
    (
        "AMB, Pozsony város tanácsa: Középkori oklevelek és levelek 5484. (DF 243 528.)",
        "fonds_title=Pozsony város tanácsa: Középkori oklevelek és levelek 5484 fonds=DF number=243528",
    ),
    (
        "HHSTA. Urkundenabt. Allg. Urkundenreihe. Rep. Hung. Sieb. 11. (Df. 258 201.)",
        "fonds_title=Urkundenabt. Allg. Urkundenreihe. Rep. Hung. Sieb. 11 fonds=DF number=258201",
    ),
    ("Arhivele statului jud. Cluj, Bánffy lt. 104. — DF 260683.", "fonds_title=104 fonds=DF number=260683"),
    (
        "Leleszi konv. hh. lt., Acta anni 1456. nr. 23. (DF 223456)",
        "fonds_title=Acta anni 1456. nr. 23 fonds=DF number=223456",
    ),
    ("Jászói konv. orsz. lt. Prot. B. 123. (DF 250123)", "fonds_title=Prot. B. 123 fonds=DF number=250123"),
    ("EPL Cap. Eccl. Lad. 23. fasc. 2. nr. 4.", "fonds_title=Cap. Eccl. capsule=23 fascicle=2 number=4"),
]
FAMILIES_AND_TREASURY = [
    (
        "OL P-518. Orczy cs. lt. Possessionaria familiae Orczy, Kürt. No. 1. Krt. 4.",
        f"fonds_title=Orczy cs. lt. Possessionaria familiae Orczy {OL} fonds=P 518 series=Kürt box=4 number=1",
    ),
    (
        "Jelzet: MNL OL F 12 V./2. Bethlen Gábor politikai levelei. No. 2.",
        f"fonds_title=Bethlen Gábor politikai levelei {OL} fonds=F 12 series=V-2 number=2",
    ),
    (
        "B.-A.-Z. M. Lt. IV. 501/b. III. III. 364. sz.",
        "repository=HU-MNL-BAZML fonds=IV.501.b item=III.III number=364",
    ),
    (
        "NML IV. 1. b. Nemesi Közgyűlés iratai (Acta annorum), 24. doboz, 6.",
        "fonds_title=Nemesi Közgyűlés iratai (Acta annorum) repository=HU-MNL-NML fonds=IV.1.b box=24 number=6",
    ),
    (
        "NML XIV-3. Rákóczi levelek II. kötet (1705-1706.)",
        "fonds_title=Rákóczi levelek repository=HU-MNL-NML fonds=XIV.3 year=1705-1706 volume=II",
    ),
    # with the archive named before, the unit behind it, or the name of the fonds, vouches for a code
    ("E 148, NRA Fasc. 792. No. 17.", "fonds_title=NRA fonds=E 148 fascicle=792 number=17"),
    ("E 156 (U. et C.) Fasc. 12. No. 34.", "fonds_title=U. et C. fonds=E 156 fascicle=12 number=34"),
    ("P 108, Rep. 8. Fasc. C.", "fonds=P 108 capsule=8 fascicle=C"),
    ("E 190, Rákóczi cs. lt., 12. cs., nr. 345.", "fonds_title=Rákóczi cs. lt. fonds=E 190 bundle=12 number=345"),
    ("DJAN Cluj, Fond Banffy, Nr. 29.", "fonds_title=Fond Banffy number=29"),
    ("PmL VpGl Decimalia ff. 128v-134v.", "fonds_title=VpGl Decimalia repository=HU-MNL-PML folio=128v-134v"),
    (
        "MNL OL F 1 VIII. Liber Regius Gabrielis Bethlen fol. 20r-23r.",
        f"fonds_title=Liber Regius Gabrielis Bethlen {OL} fonds=F 1 series=VIII folio=20r-23r",
    ),
    ("Eredeti: St. A., Ungarn, 274. csomó", "fonds_title=Ungarn bundle=274 copy_type=Eredeti"),
    (
        "Budapest, MNL, E 196, Archivum familiae Thurzó, 30. cs., nr. 56",
        "fonds_title=Archivum familiae Thurzó repository=HU-MNL-OL fonds=E 196 bundle=30 number=56",
    ),
]
COUNTIES = [
    # a year with its month is no page
    (
        "ZML IV. 1. a. Közgyűlési jegyzőkönyvek 12. köt. 345. p. 1745. máj. 12.",
        "fonds_title=Közgyűlési jegyzőkönyvek repository=HU-MNL-ZML fonds=IV.1.a volume=12 page=345 date=1745-05-12",
    ),
    (
        "ZML IV. 1. a. 12. köt. fol. 345. 1745. máj. 12.",
        "repository=HU-MNL-ZML fonds=IV.1.a volume=12 folio=345 date=1745-05-12",
    ),
    # nor is a volume of the royal books or of minutes a fonds
    ("OL Lib. Reg. XXXII. 345.", f"fonds_title=Lib. Reg {OL} volume=XXXII number=345"),
    ("VeML Prot. XII. 345. p.", "fonds_title=Prot repository=HU-MNL-VeML volume=XII page=345"),
    ("Zala m. lt. Közgy. jkv. VI. 345.", "fonds_title=Közgy. jkv repository=HU-MNL-ZML volume=VI number=345"),
    ("PmL Prot. Congr. 1745. p. 345.", "fonds_title=Prot. Congr. repository=HU-MNL-PML year=1745 page=345"),
    # a number behind its day, and one with its thousands apart
    (
        "MNL HBML IV. A. 1/a 23. k. 1745. máj. 12. No. 34.",
        "repository=HU-MNL-HBML fonds=IV.A.1.a volume=23 number=34 date=1745-05-12",
    ),
    ("MNL OL E 254 1604. máj. No. 45.", f"{OL} fonds=E 254 number=45 date=1604-05"),
    ("MNL OL P 1314, nr. 12 345.", f"{OL} fonds=P 1314 number=12345"),
    ("MNL OL F 15. Protocolla, Lib. 12. fol. 34v.", f"fonds_title=Protocolla {OL} fonds=F 15 volume=12 folio=34v"),
    ("MOL Dl. 12345. (1456. máj. 12.)", f"{OL} fonds=DL number=12345 date=1456-05-12"),
    # what the letters O. L. stand before says that they are the archive's
    (
        "O. L. Htt. Acta urb. 1768. Fasc. 23. No. 12.",
        f"fonds_title=Htt. Acta urb. {OL} year=1768 fascicle=23 number=12",
    ),
    ("Egri Érseki Levéltár, Arch. Vet. No. 1234.", "fonds_title=Arch. Vet. number=1234"),
    ("SzEL Vis. can. 1697. fol. 34–36.", "fonds_title=Vis. can. year=1697 folio=34-36"),
    ("Győri Székeskáptalan lt. Th. XXI. fasc. 3. nr. 45.", "capsule=XXI fascicle=3 number=45"),
    (
        "Kassa v. lt., Titk. lt. Lad. F. Nr. 23. (DF 269123)",
        "fonds_title=Titk. lt. Lad. F. Nr. 23 fonds=DF number=269123",
    ),
    ("Pálffy cs. lt. Arm. I. Lad. 5. Nr. 7.", "fonds_title=Pálffy cs. lt. Arm. I. capsule=5 number=7"),
    # a sentence that ends in its verb is no title of what is cited for it
    (
        "A konstitúció 1574-ben pusztult el. Győri Püspöki Levéltár. Testamentalia. Fasc. 58. nr. 717.",
        "fonds_title=Testamentalia fascicle=58 number=717",
    ),
    (
        "Vas megye két úrnak adózott. MOL Conscriptio portarum. (E 158 11. k.)",
        f"fonds_title=Conscriptio portarum {OL} fonds=E 158 volume=11",
    ),
    # what a bracket compares is another source
    (
        "PmL VPL Úriszéki jkv. 1781—1784, 151. (Vö.: Karcsú, 1880, II. 139—140.)",
        "fonds_title=VPL Úriszéki jkv. repository=HU-MNL-PML year=1781-1784 number=151 | authordate",
    ),
    (
        "Püspöki Levéltár. Protocollum Episcopale. Tom. II. pag. 28.",
        "fonds_title=Protocollum Episcopale volume=II page=28",
    ),
    (
        "Eredeti, papíron, Szász Nemzeti Lt, Urk. I/39 (DF 244604).",
        "fonds_title=Urk. I/39 fonds=DF number=244604 copy_type=Eredeti, papíron",
    ),
]
MANUSCRIPTS = [
    ("Quart. Hung. 567. f. 12.", "fonds=Quart. Hung. number=567 folio=12"),
    (
        "OSZK Kt. Levelestár. Thaly Kálmán levele Ipolyi Arnoldhoz.",
        "fonds_title=Levelestár repository=HU-OSZK creator=Thaly Kálmán recipient=Ipolyi Arnold genre=Levél",
    ),
    (
        "HL 1848–49-es szabadságharc iratai (HL 1848–49.) 34/123.",
        "fonds_title=1848–49-es szabadságharc iratai repository=HU-HL number=34/123",
    ),
]
EDITIONS = [
    ("HO VII. 25.", "literature"),
    ("Anjou-oklt. II. 990. és 991. számok között.", "literature"),
    ("Reg. Slov. II. 250-251.", "literature"),
    ("Codex diplomaticus V. 3. 350—53. ll.", "literature"),
    ("Regeszta: ErdKLt 607. sz. — Ub I. 129—130.", "literature | literature"),
]


@pytest.mark.parametrize(
    ("text", "expected"),
    [*CHARTERS, *HANDED_DOWN, *CHAPTERS_AND_TOWNS, *FAMILIES_AND_TREASURY, *COUNTIES, *MANUSCRIPTS, *EDITIONS],
)
def test_a_source_is_read(text, expected):
    """Its levels, the fonds it came from, and how it has come down."""
    assert expected == " | ".join(map(said, read(text)))


ARCHIVES = [
    ("Zágrábi érseki lt., Privilegia monasterii B. V. Mariae de Toplica n° 54.", ["Zágrábi érseki lt."]),
    ("Esztergomi káptalan magán lt. Lad. 49.", ["Esztergomi káptalan magán lt."]),
    ("Gyulafehérvári kápt. orsz. lt. Cista Albensis, fasc. 2. nr. 45.", ["Gyulafehérvári kápt. orsz. lt."]),
    ("Leleszi konv. hh. lt., Prot. 12.", ["Leleszi konv. hh. lt."]),
    ("Dés város lt. Fasc. 12.", ["Dés város lt."]),
    ("MV SR, ŠA v Levoči, Spišská župa, kart. 12.", ["MV SR, ŠA v Levoči"]),
    ("Archív mesta Bratislavy, Zbierka listín, č. 1234.", ["Archív mesta Bratislavy"]),
    ("München, Bay HStA Kasten schwarz 8047/1691", ["München, Bay HStA"]),
]


@pytest.mark.parametrize(("text", "cited"), ARCHIVES)
def test_an_archive_is_named_whole(text, cited):
    """A chapter's *országos levéltár* is not the national archives; the town before an archive belongs to it."""
    found = [citation.shelfmark for citation in read(text)]

    assert cited == [shelfmark.repository_cited for shelfmark in found]
    assert [shelfmark.repository for shelfmark in found] == [None]
