"""Notes as historians write them, and what is read in each: the whole of it, and nothing that is not there.

Most are made up in the forms that Hungarian and international historiography uses for these archives; those taken
from print have their source beside them. A row is a note and its citations, parted by ``|``: the fields of
each, an archive's code without its words.
"""

import pytest
from samples.said import read, rest, said

OL = "repository=HU-MNL-OL"
FOREIGN_MINISTRY = [
    (
        "MNL OL XIX-J-1-j Franciao. TÜK 1958. 12. d. 4/j. 00345.",
        f"{OL} fonds=XIX-J-1-j subject=Franciao. TÜK year=1958 box=12 item=4/j file_number=00345",
    ),
    (
        "MNL OL XIX-J-1-j-ENSZ-V-730-001234/1957. (12. d.)",
        f"{OL} fonds=XIX-J-1-j subject=ENSZ box=12 item=V-730 file_number=001234/1957",
    ),
    (
        "MNL OL, XIX–J–1–j, 73. doboz, 1956, Jugoszlávia, 5/c tétel, 009142. sz.",
        f"{OL} fonds=XIX-J-1-j subject=Jugoszlávia year=1956 box=73 item=5/c number=009142",
    ),
    (
        "National Archives of Hungary, Foreign Ministry (Külügyminisztérium), Top Secret Documents (TÜK), Laos, Box 1.",
        f"fonds_title=Foreign Ministry (Külügyminisztérium) {OL} subject=Laos series=Top Secret Documents box=1",
    ),
    (
        "MNL OL XIX-J-1-j-Jugoszlávia-1956-22. d.-IV-101/1-007890/1956.",
        f"{OL} fonds=XIX-J-1-j subject=Jugoszlávia year=1956 box=22 item=IV-101/1 file_number=007890/1956",
    ),
    (
        "MNL OL XIX-J-1-j (KÜM TÜK) NSZK 1968. 62. doboz. 109-10. 001234/5/1968.",
        f"fonds_title=KÜM TÜK {OL} fonds=XIX-J-1-j subject=NSZK year=1968 box=62 item=109-10 file_number=001234/5/1968",
    ),
    (
        "MNL OL, XIX-J-1-j-Kína-1967-60. d.-78-10-001234.",
        f"{OL} fonds=XIX-J-1-j subject=Kína year=1967 box=60 item=78-10 file_number=001234",
    ),
    (
        "MNL OL, XIX-J-1-j, UK, 1957, box 12, 4/b, 001234.",
        f"{OL} fonds=XIX-J-1-j subject=UK year=1957 box=12 item=4/b file_number=001234",
    ),
    (
        "MNL OL XIX-J-1-j Szovjetunió 1956, 35. d. IV-100/2. 007890/1956.",
        f"{OL} fonds=XIX-J-1-j subject=Szovjetunió year=1956 box=35 item=IV-100/2 file_number=007890/1956",
    ),
    ("MNL OL XIX-D-3-a-1953-14. d.", f"{OL} fonds=XIX-D-3-a year=1953 box=14"),
    ("MOL XIX-I-1-v, 45. doboz, 1950, 1830-B-1.", f"{OL} fonds=XIX-I-1-v year=1950 box=45 file_number=1830-B-1"),
]
LETTER_SECTIONS = [
    ("MNL OL E 156 a. Fasc. 45. No. 12.", f"{OL} fonds=E 156 series=a fascicle=45 number=12"),
    ("MNL OL E 156–a. Fasc. 45. No. 12.", f"{OL} fonds=E 156 series=a fascicle=45 number=12"),
    ("MNL OL C 43. a. 123. cs.", f"{OL} fonds=C 43 series=a bundle=123"),
    ("MNL OL K 502 1938–P2–12345.", f"{OL} fonds=K 502 file_number=1938-P2-12345"),
    ("MNL OL D 191 1861. X. kútfő 123.", f"{OL} fonds=D 191 year=1861 item=X number=123"),
    ("MNL OL K 149-651. f. 2/1941-6-10215.", f"{OL} fonds=K 149 series=651. f file_number=2/1941-6-10215"),
    ("MNL OL P 1360. TESZK, 1. csomó, 45. f.", f"fonds_title=TESZK {OL} fonds=P 1360 bundle=1 folio=45"),
    ("MNL OL C 51, Dep. comm. 1830. F. 3. p. 45.", f"fonds_title=Dep. comm. {OL} fonds=C 51 year=1830 item=3/45"),
    (
        "MNL OL C 59 Urb. Com. Pest, Fasc. 12. No. 3.",
        f"fonds_title=Urb. Com. Pest {OL} fonds=C 59 fascicle=12 number=3",
    ),
    ("MOL Filmtár, X 4234, 12. tekercs, VII/2. cím.", f"{OL} fonds=X 4234 reel=12 item=VII/2"),
    (
        "MNL OL, K 64, 1933-41-87/res. pol.",
        f"{OL} fonds=K 64 year=1933 item=41 number=87/res.pol",
    ),
    ("MNL OL K 64 – 85. cs. – 1940 – 24. t. – 345. sz.", f"{OL} fonds=K 64 year=1940 bundle=85 item=24 number=345"),
    ("MNL OL K 26 1323. cs. 1942-D-15438.", f"{OL} fonds=K 26 bundle=1323 file_number=1942-D-15438"),
    ("MNL OL K 150-1942-VII-5-(154321).", f"{OL} fonds=K 150 year=1942 item=VII/5 number=154321"),
    ("OL K 149. BM. res. 1938–7–10 345.", f"fonds_title=BM. res. {OL} fonds=K 149 file_number=1938-7-10345"),
    ("MNL OL K 579 1932-6 tétel.", f"{OL} fonds=K 579 year=1932 item=6"),
    ("MNL OL K 69, 745. d. I-1/a. 1935/2.", f"{OL} fonds=K 69 box=745 item=I-1/a file_number=1935/2"),
    (
        "MOL K 27 Minisztertanácsi jegyzőkönyvek, 1918. november 22., 12. pont.",
        f"fonds_title=Minisztertanácsi jegyzőkönyvek {OL} fonds=K 27 item=12 date=1918-11-22",
    ),
    ("MNL OL W 12, 1953. jan. 14. 4. pont.", f"{OL} fonds=W 12 item=4 date=1953-01-14"),
    ("MNL OL E 21, 1571. jún. 12., fol. 12–14.", f"{OL} fonds=E 21 folio=12-14 date=1571-06-12"),
    ("MNL OL E 190 (Rákóczi cs.) 12. d. No. 3456.", f"fonds_title=Rákóczi cs. {OL} fonds=E 190 box=12 number=3456"),
    (
        "MNL OL E 196 Arch. fam. Thurzó, fasc. 12. No. 34.",
        f"fonds_title=Arch. fam. Thurzó {OL} fonds=E 196 fascicle=12 number=34",
    ),
    ("MNL OL P 108 Repositorium 71. Fasc. 27. Nr. 45.", f"{OL} fonds=P 108 capsule=71 fascicle=27 number=45"),
    (
        "MNL OL P 1314. A herceg Batthyány család levéltára. Missiles. No. 12345.",
        f"fonds_title=A herceg Batthyány család levéltára {OL} fonds=P 1314 series=Missiles number=12345",
    ),
    (
        "MNL OL P 707, Zichy cs. lt., fasc. 217. NB. 45.",
        f"fonds_title=Zichy cs. lt. {OL} fonds=P 707 fascicle=217 number=45",
    ),
    ("MNL OL R 319 1956-os gyűjtemény, 3. doboz.", f"fonds_title=1956-os gyűjtemény {OL} fonds=R 319 box=3"),
    ("MNL OL X 10892 mikrofilm, 45. doboz.", f"{OL} fonds=X 10892 box=45"),
    ("K 149, 12. d. 3. t. 1234.", "fonds=K 149 box=12 item=3 number=1234"),
    ("MNL OL T 1 No. 12/3.", f"{OL} fonds=T 1 number=12/3"),
    ("MNL OL, Diplomatikai Levéltár (DL) 16524.", f"{OL} fonds=DL number=16524"),
]
PARTY = [
    ("MOL 288/5/234. ő. e.", f"{OL} fonds=M-KS 288 group=5 unit=234"),
    (
        "MNL OL M-KS 288. f. (MSZMP Központi Szervei) 5. cs. (Politikai Bizottság) 452. ő. e.",
        f"fonds_title=MSZMP Központi Szervei {OL} fonds=M-KS 288 group=5 unit=452",
    ),
    ("MNL OL M-KS 288. f. 5. cs. (Politikai Bizottság) 452. ő. e.", f"{OL} fonds=M-KS 288 group=5 unit=452"),
    ("MNL OL M-KS 288. f. 5/452–455. ő. e.", f"{OL} fonds=M-KS 288 group=5 unit=452-455"),
    ("MNL OL M-KS 288. f. 5. cs. 452., 453. ő. e.", f"{OL} fonds=M-KS 288 group=5 unit=452, 453"),
    (
        "MNL OL M-KS 288. f. 5/452. ő. e., 453. ő. e.",
        f"{OL} fonds=M-KS 288 group=5 unit=452 | {OL} fonds=M-KS 288 unit=453",
    ),
    (
        "MNL OL M-KS 288. f. 5/452., 453. és 455. ő. e.",
        f"{OL} fonds=M-KS 288 group=5 unit=452 | {OL} fonds=M-KS 288 unit=453 és 455",
    ),
    (
        "MNL OL M-KS 288. f. 5/452. ő. e.; 5/453. ő. e.",
        f"{OL} fonds=M-KS 288 group=5 unit=452 | {OL} fonds=M-KS 288 group=5 unit=453",
    ),
    ("Uo. 5/455. ő. e.; 5/456. ő. e.", "ibid group=5 unit=455 | group=5 unit=456"),
    ("MNL OL M-KS 288. f. 5/452. ő. e., fols. 1–4.", f"{OL} fonds=M-KS 288 group=5 unit=452 folio=1-4"),
    (
        "MNL OL M-KS 288. f. 5/12. ő. e. (1957. február 12.) 4. napirendi pont.",
        f"{OL} fonds=M-KS 288 group=5 unit=12 item=4 date=1957-02-12",
    ),
    ("PIL VI. 867. f. 1/s-12. ő. e.", "repository=HU-PIL fonds=867 group=1/s unit=12"),
    ("MNL OL M-KS 288. f. 32. cs. 1968/17. ő. e.", f"{OL} fonds=M-KS 288 year=1968 group=32 unit=17"),
    ("MNL OL M-KS 288. f. 22/1957/15. ő. e.", f"{OL} fonds=M-KS 288 year=1957 group=22 unit=15"),
    ("MNL OL M-KS-276-54-123.", f"{OL} fonds=M-KS 276 group=54 unit=123"),
    ("MNL OL M-BP-1-1956/45. ő. e.", f"{OL} fonds=M-BP 1 year=1956 unit=45"),
    ("MNL OL f. 288, cs. 5, ő. e. 1023.", f"{OL} fonds=M-KS 288 group=5 unit=1023"),
    ("MNL OL f. 276., cs. 65., ő. e. 104., p. 17.", f"{OL} fonds=M-KS 276 group=65 unit=104 page=17"),
    # C. Békés in: The Prague Spring (2010), on rulit.me
    ("MOL, M-KS-288, F. 5/467.", f"{OL} fonds=M-KS 288 group=5 unit=467"),
]
BUDAPEST_AND_COUNTIES = [
    ("MNL SML IV. 405. a) 12. d.", "repository=HU-MNL-SML fonds=IV.405.a box=12"),
    ("SML IV. B. 405/a) 1234/1930.", "repository=HU-MNL-SML fonds=IV.B.405.a file_number=1234/1930"),
    ("BFL XXV. 1. a. Nb. II. 1234/1945.", "repository=HU-BFL fonds=XXV.1.a file_number=Nb.II.1234/1945"),
    ("BFL XXV.60.a B. 1234/1957.", "repository=HU-BFL fonds=XXV.60.a file_number=B.1234/1957"),
    ("BFL XXV. 4. f. 8017/1958. V. kötet.", "repository=HU-BFL fonds=XXV.4.f volume=V file_number=8017/1958"),
    ("BFL, XV.19.d.1, 12. doboz.", "repository=HU-BFL fonds=XV.19.d.1 box=12"),
    ("BFL VII. 18. d. 1947 – 02/0123.", "repository=HU-BFL fonds=VII.18.d file_number=1947-02/0123"),
    ("MNL HBML XXXV. 1. f. 5. cs. 23. ő. e.", "repository=HU-MNL-HBML fonds=XXXV.1 group=5 unit=23"),
    (
        "Pest Megyei Levéltár (PML) V. 1075. C/b. 12. d. 345/1944.",
        "repository=HU-MNL-PML fonds=V.1075.C.b box=12 file_number=345/1944",
    ),
    ("IV. B. 1406/b. 12. d.", "fonds=IV.B.1406.b box=12"),
    ("MNL GYMSM Győri Levéltára, XXIII. 2. 12. doboz.", "repository=HU-MNL-GyMSML fonds=XXIII.2 box=12"),
]
OTHER_HUNGARIAN = [
    ("ÁBTL 3.1.9. V–150 019/1. 45–47. fol.", "repository=HU-ABTL fonds=3.1.9 number=V-150019/1 folio=45-47"),
    ("ÁBTL 3.1.9. V-150019/1. 12–14., 23., 45.", "repository=HU-ABTL fonds=3.1.9 number=V-150019/1 page=12-14, 23, 45"),
    ("ÁBTL 3.1.8. Sz–222/8. 12.", "repository=HU-ABTL fonds=3.1.8 number=Sz-222/8 page=12"),
    (
        "HL, HM 1938. Eln. 1. oszt. 12345. sz.",
        "repository=HU-HL fonds=HM series=Eln. 1. oszt. year=1938 file_number=12345",
    ),
    ("HL VKF 1941. 1. oszt. 4567.", "repository=HU-HL fonds=VKF series=1. oszt. year=1941 number=4567"),
    ("HL VKF 1938. 1. o. 3456. sz.", "repository=HU-HL fonds=VKF series=1. o. year=1938 file_number=3456"),
    ("HL HM Eln. 1. o. 1938. 12345.", "fonds_title=HM Eln. repository=HU-HL series=1. o. year=1938 number=12345"),
    ("HL VKF 1. osztály 3456/1938.", "fonds_title=VKF repository=HU-HL series=1. osztály file_number=3456/1938"),
    ("HL II. Vh. 2. hds. 5. fasc.", "fonds_title=II. Vh. repository=HU-HL series=2. hds. fascicle=5"),
    ("ÁBTL 1.11.4. S-II/1/80. 12. d.", "repository=HU-ABTL fonds=1.11.4 box=12 number=S-II/1/80"),
    ("EFL AN Vis. Can. 1234.", "fonds_title=Vis. Can. number=1234"),
    ("RL A/1. c. 1234/1947.", "fonds=A/1.c file_number=1234/1947"),
    ("RL C/80. 12. doboz.", "fonds=C/80 box=12"),
    ("HL 1956-os gyűjtemény, 3. őe. 123. f.", "fonds_title=1956-os gyűjtemény repository=HU-HL unit=3 folio=123"),
    ("HL 1848–49. 12. doboz 345. sz.", "repository=HU-HL year=1848-49 box=12 file_number=345"),
    ("PIL 653. f. 4/1920/12.", "repository=HU-PIL fonds=653 year=1920 group=4 unit=12"),
    ("MTA KIK Kt. Ms 10.325/45–47.", "repository=HU-MTA fonds=Ms number=10325/45-47"),
]
FOREIGN = [
    ("HHStA, PA I. Kt. 523. Liasse XLVII.", "fonds_title=PA I. series=Liasse XLVII box=523"),
    ("FO 371/122377, NH 10110/300.", "fonds=FO 371 file_number=NH10110/300 number=122377"),
    ("TNA, FO 371/24427, C 1234/123/21.", "fonds=FO 371 file_number=C1234/123/21 number=24427"),
    ("TNA FO 371/122376 NH10110/214.", "fonds=FO 371 file_number=NH10110/214 number=122376"),
    ("TNA: PRO, CAB 129/84, CP (56) 272.", "fonds=CAB 129 file_number=CP(56)272 number=84"),
    (
        "NARA RG 59, Central Decimal File 1955–59, 764.00/10-2456, Box 3378.",
        "fonds_title=Central Decimal File fonds=RG 59 year=1955-59 box=3378 file_number=764.00/10-2456",
    ),
    ("RGANI, f. 3, op. 12, d. 1006, l. 23–25.", "fonds=3 series=12 unit=1006 folio=23-25"),
    ("AVP RF, f. 077, op. 37, papka 191, d. 39, l. 82.", "fonds=077 series=37 unit=39 number=191 folio=82"),
    ("РГАСПИ. Ф. 17. Оп. 128. Д. 1024. Л. 45–47 об.", "fonds=17 series=128 unit=1024 folio=45-47об"),
    ("RGASZPI f. 558. op. 11. gy. 783. l. 12.", "fonds=558 series=11 unit=783 folio=12"),
    (
        "ANIC, fond CC al PCR – Cancelarie, dosar nr. 123/1956, f. 45.",
        "fonds_title=CC al PCR – Cancelarie unit=123/1956 folio=45",
    ),
    (
        "SNA Bratislava, fond Povereníctvo vnútra, krab. 45, inv. č. 123.",
        "fonds_title=Povereníctvo vnútra box=45 unit=123",
    ),
    (
        "Archives du Ministère des Affaires étrangères (AMAE), Z Europe, Hongrie, carton 92, dossier 3.",
        "fonds_title=Z Europe series=Hongrie box=92 unit=3",
    ),
    (
        "ÖStA, HHStA, Hungarica, AA Fasc. 123. Konv. A. fol. 45.",
        "fonds_title=Hungarica series=AA bundle=A fascicle=123 folio=45",
    ),
]
DESCRIBED = [
    (
        "MOL, K 63, 1934-21/7-1234, Bericht vom 23. 10. 1934.",
        f"{OL} fonds=K 63 year=1934 item=21/7 number=1234 genre=Bericht date=1934-10-23",
    ),
    (
        "Minutes of the Politburo meeting, Oct. 23, 1956, in MNL OL, 276. f. 53/306. ő. e.",
        f"{OL} fonds=M-KS 276 group=53 unit=306 creator=Politburo genre=Minutes date=1956-10-23",
    ),
    (
        "MNL OL XIX-A-83-a 112. d. A Minisztertanács 1957. január 3-i ülésének jegyzőkönyve.",
        f"{OL} fonds=XIX-A-83-a box=112 creator=Minisztertanács genre=Jegyzőkönyv date=1957-01-03",
    ),
    (
        "Bericht vom 12. März 1938, in: MOL, K 149, 1938-2-1234.",
        f"{OL} fonds=K 149 year=1938 item=2 number=1234 genre=Bericht date=1938-03-12",
    ),
]
LISTS = [
    ("MNL OL K 64, 5. cs., 6. cs.", f"{OL} fonds=K 64 bundle=5 | {OL} fonds=K 64 bundle=6"),
    (
        "MNL OL K 63 12. cs. 1922-7/1, 13. cs. 1923-7/1.",
        f"{OL} fonds=K 63 bundle=12 file_number=1922-7/1 | {OL} fonds=K 63 bundle=13 file_number=1923-7/1",
    ),
    (
        "MNL OL M-KS 276. f. 53/12., 53/13. és 54/45. ő. e.",
        (
            f"{OL} fonds=M-KS 276 group=53 unit=12 | {OL} fonds=M-KS 276 group=53 unit=13"
            f" | {OL} fonds=M-KS 276 group=54 unit=45"
        ),
    ),
    (
        "MNL OL K 148, 942. cs. 37. t. 8712/1941, 8713/1941 és 9001/1941.",
        (
            f"{OL} fonds=K 148 bundle=942 item=37 file_number=8712/1941 | {OL} fonds=K 148 file_number=8713/1941"
            f" | {OL} fonds=K 148 file_number=9001/1941"
        ),
    ),
    (
        "MNL OL K 149 1944-6-12345, 1944-6-12346.",
        f"{OL} fonds=K 149 year=1944 item=6 number=12345 | {OL} fonds=K 149 year=1944 item=6 number=12346",
    ),
    ("MNL OL O 10, 1. és 2. kötet.", f"{OL} fonds=O 10 volume=1 és 2"),
    # MEGY_BAZE_Man_02 p. 11 on library.hungaricana.hu
    (
        "SUA Presporska stolica 1951/1789, 270/1790.",
        "fonds_title=Presporska stolica file_number=1951/1789 | file_number=270/1790",
    ),
    ("Uo. 12. doboz, 13. doboz.", "ibid box=12 | box=13"),
]
BACK_REFERENCES = [
    ("Ibid., 162-25, 004567/1966.", "ibid item=162-25 file_number=004567/1966"),
    ("Ibid., 764.00/11-456.", "ibid file_number=764.00/11-456"),
    ("Ibid., NH 10110/215.", "ibid file_number=NH10110/215"),
    ("Ibid., d. 1007, l. 1.", "ibid unit=1007 folio=1"),
    ("*Ebd.*, 124. cs.", "ibid bundle=124"),
    ("Ibid., Box 12, Folder 3.", "ibid box=12 number=3"),
    ("Ebenda, K 64, 1937-24-187.", "ibid fonds=K 64 year=1937 item=24 number=187"),
    ("Uo. V-150019/2. 45.", "ibid number=V-150019/2 page=45"),
]
WHOLE_NOTES = [
    *FOREIGN_MINISTRY,
    *LETTER_SECTIONS,
    *PARTY,
    *BUDAPEST_AND_COUNTIES,
    *OTHER_HUNGARIAN,
    *FOREIGN,
    *DESCRIBED,
    *LISTS,
    *BACK_REFERENCES,
]
NOTES_IN_PART = [
    ("See supra, note 17.", "note=17"),
    ("See above, n. 17.", "note=17"),
    ("Voir supra note 23.", "note=23"),
    ("S. Anm. 45.", "note=45"),
    ("MOL M-KS 288. f. 5/12. ő. e.; Gati (wie Anm. 17).", f"{OL} fonds=M-KS 288 group=5 unit=12 | note=17"),
    (
        "A levelet Kádár személyesen is láttamozta: MNL OL M-KS 288. f. 47/743. ő. e. 12. o.",
        f"{OL} fonds=M-KS 288 group=47 unit=743 page=12",
    ),
    (
        "Erről részletesen: Kiss András: Kádár és a párt. Bp., Napvilág, 2001. 45–67. A vitára: MNL OL K 64, 5. cs.",
        f"literature | {OL} fonds=K 64 bundle=5",
    ),
    ("Dl. 36998_", "fonds=DL number=36998"),
]


@pytest.mark.parametrize(("text", "expected"), WHOLE_NOTES, ids=[text for text, _ in WHOLE_NOTES])
def test_a_note_is_read_whole(text, expected):
    """Every field is found, none is made up, and no word of the note is left over."""
    assert expected == " | ".join(said(citation) for citation in read(text))
    assert not rest(text)


@pytest.mark.parametrize(("text", "expected"), NOTES_IN_PART, ids=[text for text, _ in NOTES_IN_PART])
def test_what_a_note_cites_is_told_from_what_it_says(text, expected):
    """The citations are found, and words that lead to them belong to none."""
    assert expected == " | ".join(said(citation) for citation in read(text))


def test_a_citation_keeps_the_emphasis_it_begins_with():
    """No mark stands alone in a citation's text."""
    (ibid,) = read("*Ebd.*, 124. cs.")

    assert "*Ebd.*, 124. cs" == ibid.text
