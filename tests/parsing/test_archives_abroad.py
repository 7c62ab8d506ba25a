"""Notes that cite archives outside Hungary, and Hungary's churches: what is read in each, and nothing is left over.

They are made up in the forms in which these archives are cited: Polish by sygnatura and karta, Russian by fond, opis,
delo and list, Czech and Slovak by karton or svazek, Romanian by dosar, Austrian by Karton, Faszikel, Konvolut and
Liasse, German by the code of the Bestand and Blatt, the United Nations' by series, box and file.
A row is a note and its citations, parted by ``|``, as in test_note_language.
"""

import pytest
from samples.said import read, rest, said

POLAND = [
    ("AAN, KC PZPR, sygn. 237/XXII-824, k. 12–15.", "fonds_title=KC PZPR number=237/XXII-824 folio=12-15"),
    ("AAN, KC PZPR, XIA/130, k. 45.", "fonds_title=KC PZPR number=XIA/130 folio=45"),
    ("AAN, KC PZPR, XIA/104.", "fonds_title=KC PZPR number=XIA/104"),
    ("AAN, KC PZPR, sygn. XI A/88, k. 123.", "fonds_title=KC PZPR number=XI A/88 folio=123"),
    (
        "Archiwum Akt Nowych (AAN), Biuro Polityczne KC PZPR, sygn. 1675, k. 120.",
        "fonds_title=Biuro Polityczne KC PZPR number=1675 folio=120",
    ),
    ("AIPN, 1585/1234, k. 34–36.", "number=1585/1234 folio=34-36"),
    ("AIPN, BU 0296/86, t. 3, k. 112.", "volume=3 number=BU 0296/86 folio=112"),
    ("AMSZ, z. 7, w. 34, t. 256, k. 12.", "fonds=7 bundle=34 unit=256 folio=12"),
    ("AMSZ, zespół 7, wiązka 34, teczka 256.", "fonds=7 bundle=34 unit=256"),
    ("AGAD, Metryka Koronna, sygn. 45, k. 123v.", "fonds_title=Metryka Koronna number=45 folio=123v"),
    ("CAW, sygn. IV.501.1/A.234, k. 17.", "number=IV.501.1/A.234 folio=17"),
    ("Tamże, k. 45.", "ibid folio=45"),
    ("AIPN, sygn. akt BU 0648/123, k. 3.", "number=BU 0648/123 folio=3"),
]
RUSSIA = [
    # notebooks of a diary and protocols, as M. Kramer cites them in The Prague Spring, ed. G. Bischof et al. (2010)
    ("RGASPI, F. 666, Te. 6, Ll. 190–91, 193.", "fonds=666 number=6 folio=190-91, 193"),
    ("RGASPI, F. 666, Te., 7, L. 213.", "fonds=666 number=7 folio=213"),
    ("APRF, Prot. No. 38.", "number=38"),
    # the Bulgarian archives, by archival unit
    ("TsDA, f. 1-B, op. 91, a.e. 1387, l. 12–13.", "fonds=1-B series=91 unit=1387 folio=12-13"),
    ("ЦДА, ф. 1Б, оп. 6, а.е. 3123, л. 5.", "fonds=1Б series=6 unit=3123 folio=5"),
    ("ГАРФ. Ф. Р-9401. Оп. 2. Д. 139. Л. 45.", "fonds=Р-9401 series=2 unit=139 folio=45"),
    ("ГАРФ, ф. Р-5446, оп. 120а, д. 1234, л. 12 об.", "fonds=Р-5446 series=120а unit=1234 folio=12об"),
    ("GARF, f. R-9401, op. 2, d. 139, l. 45.", "fonds=R-9401 series=2 unit=139 folio=45"),
    ("РГАНИ, ф. 89, пер. 45, док. 23, л. 1-3.", "fonds=89 series=45 number=23 folio=1-3"),
    ("RGANI, fond 3, opis 12, delo 1006, listy 23–25.", "fonds=3 series=12 unit=1006 folio=23-25"),
    ("RGANI, fond 5, opis' 28, delo 395, l. 12, rolik 5195.", "fonds=5 series=28 reel=5195 unit=395 folio=12"),
    ("RGVA, f. 1p, op. 23a, d. 12, l. 4.", "fonds=1p series=23a unit=12 folio=4"),
    (
        "AVPRF, f. 077, op. 37, por. 9, papka 187, d. 036, l. 4.",
        "fonds=077 series=37 bundle=9 unit=036 number=187 folio=4",
    ),
    ("TsKhSD, F. 3, Op. 12, D. 1006, Ll. 15–18ob.", "fonds=3 series=12 unit=1006 folio=15-18ob"),
    ("ДАЗО, ф. Р-14, оп. 1, спр. 12, арк. 3.", "fonds=Р-14 series=1 unit=12 folio=3"),
    ("Там же. Д. 396. Л. 45–48.", "ibid unit=396 folio=45-48"),
    ("AVP RF, fond 077, opis' 28, poriadok 8, papka 128, l. 5.", "fonds=077 series=28 bundle=8 number=128 folio=5"),
    ("Hoover Institution, Stanford, Fond 89, opis 45, delo 12.", "fonds=89 series=45 unit=12"),
    # The Prague Spring and the Warsaw Pact Invasion of Czechoslovakia in 1968 (Lexington, 2010), notes
    ("AVP RF, F. 138a, op. 49, 147, d. 12, pp. 1–4.", "fonds=138a series=49 unit=12 number=147 page=1-4"),
    # Cold War International History Project Bulletin 8–9 (1996/97), p. 385
    ("TsAMO, F. 32, Op. 701291, D. 17, Ll. 33-48.", "fonds=32 series=701291 unit=17 folio=33-48"),
    ("AVPRF, F. 059a, Op. 4, Pap. 6, D. 5, L. 8.", "fonds=059a series=4 unit=5 number=6 folio=8"),
    # G. Roberts, Stalin's Library (New Haven, 2022), notes 89 and 92
    ("RGASPI, F.558, Op.3, D.28.", "fonds=558 series=3 unit=28"),
    ("Ibid., Op.11, D.1605.", "ibid series=11 unit=1605"),
    (
        "Rossiiskii Gosudarstvennyi Arkhiv Noveishei Istorii (RGANI), F. 89, Op. 38, D. 57, Ll. 1–22.",
        "fonds=89 series=38 unit=57 folio=1-22",
    ),
    (
        "Rossiiskii Gosudarstvennyi Arkhiv Sotsial’no-Politicheskoi Istorii (RGASPI), F. 666, Tetrad’ 6, L. 27.",
        "fonds=666 number=6 folio=27",
    ),
]
BOHEMIA_AND_SLOVAKIA = [
    (
        "AMZV, f. TO-T Maďarsko 1955–59, k. 1, obal 12, č.j. 121212/56.",
        "fonds_title=TO-T Maďarsko year=1955-59 box=1 file_number=121212/56 number=12",
    ),
    ("NA Praha, f. 1261/0/11, sv. 112, a. j. 145, b. 1.", "fonds=1261/0/11 bundle=112 unit=145 item=1"),
    ("NA, f. ÚV KSČ, 02/2, sv. 110, a. j. 143, b. 1.", "fonds_title=ÚV KSČ fonds=02/2 bundle=110 unit=143 item=1"),
    ("Národní archiv, f. KSČ-ÚV-02/2, sv. 12, ar. j. 34, bod 5.", "fonds=KSČ-ÚV-02/2 bundle=12 unit=34 item=5"),
    ("AMZV, TO 1955–59, Maďarsko, krabice 4, obal 12.", "fonds_title=TO series=Maďarsko year=1955-59 box=4 number=12"),
    ("VÚA–VHA, f. MNO 1945, karton 56, sign. 12-1/3.", "fonds_title=MNO year=1945 box=56 number=12-1/3"),
    ("Archiv bezpečnostních složek, f. A 2/1, inv. j. 765, karton 12.", "fonds=A 2/1 box=12 unit=765"),
    (
        "SNA, fond Povereníctvo vnútra – sekretariát, kart. 12, sign. 123/45.",
        "fonds_title=Povereníctvo vnútra – sekretariát box=12 number=123/45",
    ),
    ("SNA, Bratislava, f. PV, šk. 123, č. j. 1234/1946.", "fonds_title=PV box=123 file_number=1234/1946"),
    ("Tamtéž, sv. 111, a. j. 146.", "ibid bundle=111 unit=146"),
    (
        "Státní ústřední archiv, Praha, Ministerstvo vnitra, A-3040, 12. karton, A-3040-10/9-45-I/1.",
        "fonds_title=Ministerstvo vnitra series=A-3040 box=12 file_number=A-3040-10/9-45-I/1",
    ),
    (
        "SNA, Presporska stolica, Fasc. 7. No. 1–10. (1717–1746).",
        "fonds_title=Presporska stolica fascicle=7 number=1-10 date=1717/1746",
    ),
    (
        "SZNL-P, Povereníctvo vnútra (Belügyi Megbízotti Hivatal), 123-as karton, 4567/48-I/3.",
        "fonds_title=Povereníctvo vnútra (Belügyi Megbízotti Hivatal) box=123 file_number=4567/48-I/3",
    ),
    ("SNA Bratislava, ÚPV, krab. 12, č. 1234/46.", "fonds_title=ÚPV box=12 file_number=1234/46"),
    ("SNA, ÚP SNR, šk. 12, č. spisu 345/1945.", "fonds_title=ÚP SNR box=12 file_number=345/1945"),
    (
        "Štátny oblastný archív Nitra, fond OÚ Levice, kr. 12, č. 345/1939 prez.",
        "fonds_title=OÚ Levice box=12 file_number=345/1939prez",
    ),
    ("AMZV Praha, GS-K, kart. 45.", "fonds_title=GS-K box=45"),
    ("AMZV, TO-T, 1955–59, Maďarsko, k. 2, obal 5.", "fonds_title=TO-T series=Maďarsko year=1955-59 box=2 number=5"),
]
ROMANIA = [
    (
        "ANIC, fond CC al PCR, Cancelarie, Do. 23/1956, f. 12.",
        "fonds_title=CC al PCR series=Cancelarie unit=23/1956 folio=12",
    ),
    (
        "ANIC, CC al PCR, Cancelarie, d. 23/1956, f. 12.",
        "fonds_title=CC al PCR series=Cancelarie unit=23/1956 folio=12",
    ),
    (
        "ANIC, CC al PCR, Cancelarie, ds. 123/1968, f. 56.",
        "fonds_title=CC al PCR series=Cancelarie unit=123/1968 folio=56",
    ),
    (
        "ANIC, fond 3293 CC al PCR, inv. 2898, dosar nr. 45/1956, ff. 12-14.",
        "fonds_title=CC al PCR fonds=3293 series=2898 unit=45/1956 folio=12-14",
    ),
    (
        "ANIC, CC al PCR, Secția Relații Externe, dosar 23/1956, vol. I, f. 45v.",
        "fonds_title=CC al PCR series=Secția Relații Externe volume=I unit=23/1956 folio=45v",
    ),
    (
        "Arhivele Statului București, fond C.C. al P.C.R., dosar 45/1950, fila 3.",
        "fonds_title=C.C. al P.C.R. unit=45/1950 folio=3",
    ),
    ("Arhiva MAE, fond 71/Ungaria, vol. 45, f. 123.", "fonds=71 subject=Ungaria volume=45 folio=123"),
    (
        "Román Országos Levéltár, CC al PCR – Cancelarie 123/1958. 45. f.",
        "fonds_title=CC al PCR – Cancelarie file_number=123/1958 folio=45",
    ),
    ("DJAN Mureș, Fond Primăria Târgu Mureș, 12/1942.", "fonds_title=Fond Primăria Târgu Mureș file_number=12/1942"),
]
AUSTRIA = [
    ("HHStA, PA I, Karton rot 558, fol. 391-394.", "fonds_title=PA I box=rot 558 folio=391-394"),
    (
        "ÖStA, HHStA, PA I, Kt. 523, Liasse XLVII/2, fol. 23r–25v.",
        "fonds_title=PA I series=Liasse XLVII/2 box=523 folio=23r-25v",
    ),
    (
        "ÖStA, AdR, NPA, Karton 56, Liasse Ungarn I/1, Bl. 123.",
        "fonds_title=NPA series=Liasse Ungarn I/1 box=56 folio=123",
    ),
    (
        "ÖStA, AVA, Inneres, Präsidiale, Karton 345, Zl. 1234/1905.",
        "fonds_title=Inneres series=Präsidiale box=345 file_number=1234/1905",
    ),
    (
        "ÖStA, AVA, MdI, Präsidium, 22 Ungarn, Karton 827, Nr. 1234/1898.",
        "fonds_title=MdI subject=22 Ungarn series=Präsidium box=827 file_number=1234/1898",
    ),
    (
        "ÖStA/AdR, BKA/AA, II-pol, Ungarn 3C, Kt. 789, Zl. 511.190-pol/56.",
        "fonds_title=BKA/AA subject=Ungarn 3C series=II-pol box=789 file_number=511.190-pol/56",
    ),
    ("ÖStA, KA, NL B/1438, Nr. 12.", "fonds=NL B/1438 number=12"),
    ("HKA, Hoffinanz Ungarn, rote Nr. 123, fol. 12r.", "fonds_title=Hoffinanz Ungarn number=123 folio=12r"),
    ("HHStA, PA XL, Kt. 289, Vortrag vom 12. März 1914.", "fonds_title=PA XL box=289 genre=Vortrag date=1914-03-12"),
    (
        "Österreichisches Staatsarchiv, Archiv der Republik, NPA, Karton 45, Liasse Ungarn 2/3, Bl. 123–125.",
        "fonds_title=NPA series=Liasse Ungarn 2/3 box=45 folio=123-125",
    ),
    (
        "Wien, HHStA, UA Miscellanea, Fasz. 426, Konv. B, fol. 12r–13v.",
        "fonds_title=UA Miscellanea bundle=B fascicle=426 folio=12r-13v",
    ),
    (
        "Hofkammerarchiv, Wien (HKA), Hoffinanz-Ungarn, r. Nr. 45. 1570. fol. 12.",
        "fonds_title=Hoffinanz-Ungarn year=1570 number=45 folio=12",
    ),
    ("KA, AFA, 1601/13/2.", "fonds_title=AFA file_number=1601/13/2"),
]
GERMANY = [
    ("BStU, ZA, SdM 34, 104–9.", "fonds_title=ZA fonds=SdM 34 page=104-9"),
    ("SAPMO-BArch, DY 30/J IV 2/2/512, Bl. 12–15.", "fonds=DY 30 number=J IV 2/2/512 folio=12-15"),
    ("SAPMO-BArch, DY 30/IV 2/20/139.", "fonds=DY 30 number=IV 2/20/139"),
    ("BArch, R 70-Slowakei/212, Bl. 69.", "fonds=R 70-Slowakei number=212 folio=69"),
    ("BArch, R 58/1150, 23.", "fonds=R 58 number=1150 folio=23"),
    ("BAK, R 43 II/1234.", "fonds=R 43 II number=1234"),
    ("BArch (SAPMO), DY 30/11834, Bl. 56f.", "fonds=DY 30 number=11834 folio=56f"),
    ("PA AA, Gesandtschaft Budapest, Paket 45.", "fonds_title=Gesandtschaft Budapest bundle=45"),
    ("BStU, MfS, HA XX, Nr. 1234, Bl. 45.", "fonds_title=MfS series=HA XX number=1234 folio=45"),
    ("Bundesarchiv, Koblenz, R 43 II/1495a, Bl. 12.", "fonds=R 43 II number=1495a folio=12"),
    ("PA AA, Abt. Pol. IV, Po 2 Ungarn, Bd. 3.", "fonds_title=Abt. Pol. IV series=Po 2 Ungarn volume=3"),
]
UNITED_STATES_AND_BRITAIN = [
    ("NARA, RG 59, Entry 1234, Box 12, Folder 3.", "fonds=RG 59 series=1234 box=12 number=3"),
    ("NARA, Record Group 59, Lot File 75 D 45, Box 14.", "fonds=RG 59 series=Lot File 75 D 45 box=14"),
    ("NA, RG 218, JCS 1953–1955, box 12.", "fonds_title=JCS fonds=RG 218 year=1953-1955 box=12"),
    (
        "Dwight D. Eisenhower Library, Whitman File, NSC Series, box 8.",
        "fonds_title=Whitman File series=NSC Series box=8",
    ),
    (
        "Library of Congress, Manuscript Division, Harriman Papers, Box 588.",
        "fonds_title=Manuscript Division series=Harriman Papers box=588",
    ),
    ("TNA, FO 371/72371, R1234/5/6, fos. 12–13.", "fonds=FO 371 file_number=R1234/5/6 number=72371 folio=12-13"),
    ("NA, T-120, roll 4357, K 212345.", "fonds=T-120 reel=4357 number=K 212345"),
    ("NARA, M1208, roll 12, frame 123456.", "fonds=M1208 reel=12 number=123456"),
    ("PRO, FO. 371/42811, 45. l.", "fonds=FO 371 number=42811 folio=45"),
]
ORGANISATIONS = [
    ("UN Archives, S-0188-0001-04.", "fonds=S-0188 box=0001 number=04"),
    ("United Nations Archives, New York, UN S-0445-0197, file 12.", "fonds=S-0445 box=0197 number=12"),
    ("ICRC Archives, B AG 234 094-001.", "number=B AG 234 094-001"),
    ("ICRC Archives, B AG 121-139.", "number=B AG 121-139"),
    ("OSA 300-40-4, container 12, folder 3.", "repository=HU-OSA fonds=300-40-4 box=12 number=3"),
    (
        "HU OSA 300 Records of Radio Free Europe, 1949-1994",
        "fonds_title=Records of Radio Free Europe repository=HU-OSA fonds=300 year=1949-1994",
    ),
    (
        "HU OSA 300-40 Hungarian Unit, 1949-1995",
        "fonds_title=Hungarian Unit repository=HU-OSA fonds=300-40 year=1949-1995",
    ),
    ("HU OSA 408-3, box 2.", "repository=HU-OSA fonds=408-3 box=2"),
    ("HU OSA 300-40", "repository=HU-OSA fonds=300-40"),
    ("OSA, 120. doboz.", "repository=HU-OSA box=120"),
    ("YIVO, File 768.", "number=768"),
    ("YIVO 771/2043.", "number=771/2043"),
    ("YIVO, Protocol 3618.", "number=3618"),
    ("MZSML, DEGOB, 3192. sz. jegyzőkönyv.", "number=3192"),
]
FRANCE_ITALY_AND_PORTUGAL = [
    ("SHD, 7 N 2885.", "fonds=7 N number=2885"),
    (
        "Archives du ministère des Affaires étrangères, Europe 1918–1940, Hongrie, v. 59, pp. 181–192.",
        "fonds_title=Europe series=Hongrie year=1918-1940 volume=59 page=181-192",
    ),
    (
        "ASMAE, Serie Affari Politici, Ungheria, busta 12, fascicolo 3.",
        "fonds_title=Serie Affari Politici series=Ungheria box=12 fascicle=3",
    ),
    ("ACS, MI, PS, 1941, b. 45.", "fonds_title=MI series=PS year=1941 box=45"),
    (
        "ASV, Segr. Stato, Anno 1919, Rubr. 12, fasc. 2, ff. 34–36.",
        "fonds_title=Segr. Stato series=Anno year=1919 fascicle=2 item=12 folio=34-36",
    ),
    ("ASV, Arch. Nunz. Vienna, 834, f. 123rv.", "fonds_title=Arch. Nunz. Vienna number=834 folio=123rv"),
    ("AAV, Arch. Nunz. Vienna, vol. 123, fol. 45r.", "fonds_title=Arch. Nunz. Vienna volume=123 folio=45r"),
    (
        "AA.EE.SS., Ungheria, IV, pos. 23, fasc. 12, f. 34r.",
        "fonds_title=Ungheria series=IV fascicle=12 item=23 folio=34r",
    ),
    (
        "Archives Diplomatiques, Paris, Europe 1918–1929, Hongrie. v.59. pp.181–192.",
        "fonds_title=Europe series=Hongrie year=1918-1929 volume=59 page=181-192",
    ),
    # floor, cupboard and bundle of the Portuguese foreign ministry
    ("AHD, 2.º P., A. 47, M. 157.", "bundle=157"),
    ("SHAT, 7N 2893.", "fonds=7N number=2893"),
    ("ASVe, Senato, Dispacci, Germania, filza 12.", "fonds_title=Senato subject=Germania series=Dispacci bundle=12"),
    ("AGS, Estado, leg. 675, fol. 12.", "fonds_title=Estado bundle=675 folio=12"),
    ("BAV, Barb. lat. 6341, fol. 12.", "fonds=Barb. lat. number=6341 folio=12"),
]
YUGOSLAVIA = [
    ("AJ, f. 507, IX, 75/I-23.", "fonds=507 series=IX number=75/I-23"),
    (
        "AJ, f. 507, IX, 75/I-23, Zabeleška o razgovoru, 12. 5. 1957.",
        "fonds=507 series=IX number=75/I-23 genre=Zabeleška title=Zabeleška o razgovoru date=1957-05-12",
    ),
    ("AJ, 507, CK SKJ, IX, 75/I-23.", "fonds_title=CK SKJ fonds=507 series=IX number=75/I-23"),
    ("AJ, fond 507/IX, 75/I-56.", "fonds=507 series=IX number=75/I-56"),
    ("AJ, CK SKJ, IX, 75/I-28.", "fonds_title=CK SKJ series=IX number=75/I-28"),
    ("AJ, 507, III/134.", "fonds=507 number=III/134"),
    ("AJ, 837, I-3-a/44-13.", "fonds=837 number=I-3-a/44-13"),
    ("AJ, KPR I-2/35.", "fonds_title=KPR number=I-2/35"),
    ("AJ, KPR I-5-b/99, 12 May 1968.", "fonds_title=KPR number=I-5-b/99 date=1968-05-12"),
    ("AJ, KPR, I-5-b/Mađarska.", "fonds_title=KPR number=I-5-b/Mađarska"),
    ("Arhiv Jugoslavije, fond 836, KMJ, I-3-b/448.", "fonds_title=KMJ fonds=836 number=I-3-b/448"),
    ("DASMIP, PA, 1956, f. 55, dok. 417890.", "fonds_title=PA year=1956 fascicle=55 number=417890"),
    ("HDA, fond 1561, šifra 010/33.", "fonds=1561 number=010/33"),
]
CHURCHES_AND_SOCIETIES = [
    ("PL Cat. D/c. 1234/1945.", "series=Cat. D/c file_number=1234/1945"),
    ("KFL I. 1. a. 1234/1949.", "fonds=I.1.a file_number=1234/1949"),
    ("VÉL, I.1.44.a, 1234/1945.", "fonds=I.1.44.a file_number=1234/1945"),
    ("Ráday Levéltár, A/1. c., 12. doboz.", "fonds=A/1.c box=12"),
    ("SZKL XII. 2. f. 7. d. 1952.", "fonds=XII.2 year=1952 box=7"),
    ("EOL, Püspöki iratok, 12. d., 123/1950.", "fonds_title=Püspöki iratok box=12 file_number=123/1950"),
    ("DEGOB, 3192. jegyzőkönyv.", "number=3192"),
]
NOTES = [
    *POLAND,
    *RUSSIA,
    *BOHEMIA_AND_SLOVAKIA,
    *ROMANIA,
    *AUSTRIA,
    *GERMANY,
    *UNITED_STATES_AND_BRITAIN,
    *ORGANISATIONS,
    *FRANCE_ITALY_AND_PORTUGAL,
    *YUGOSLAVIA,
    *CHURCHES_AND_SOCIETIES,
]


@pytest.mark.parametrize(("text", "expected"), NOTES, ids=[text for text, _ in NOTES])
def test_a_note_is_read_whole(text, expected):
    """Every level is found under its own name, none is made up, and no word of the note is left over."""
    assert expected == " | ".join(said(citation) for citation in read(text))
    assert not rest(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the ending is none of the archive's name
        ("Lásd a beszámolót a YIVO-ban (775. dosszié, 3192. jegyzőkönyv).", "unit=775 number=3192 genre=Beszámoló"),
        # a file without a signature has only a number
        (
            "SNA, Ministerstvo zemědělství, Titkárság, 38: szignatúra nélkül.",
            "fonds_title=Ministerstvo zemědělství series=Titkárság number=38",
        ),
        # a dated sitting of a body is found without a number
        (
            "Státní ústřední archiv, Praha, ÚV KSČ, Kormányülés jegyzőkönyve 1945. május 4–7.",
            "fonds_title=ÚV KSČ genre=Jegyzőkönyv title=Kormányülés jegyzőkönyve date=1945-05-04/1945-05-07",
        ),
        # nor is what a sentence begins with behind a leaf
        (
            "RGASPI, F. 666, op. 2, Ll. 190–91, 193. Evidently, no full transcript was compiled.",
            "fonds=666 series=2 folio=190-91, 193",
        ),
        # a paper's number is no page, nor what a hyphen joins to a fonds
        ("PRO FO 371/1900. 67456.", "fonds=FO 371 file_number=67456 number=1900"),
        ("HU OSA 300-8-3-12-34.", "repository=HU-OSA fonds=300-8-3 number=12-34"),
        # records that are called archive are in one
        (
            "MV ČR, Zemský archiv v Opavě, f. Slezský stavovský archiv, kr. 3.",
            "fonds_title=Slezský stavovský archiv box=3",
        ),
        ("NAČR, A ÚV KSČ, f. 02/1, sv. 80, a. j. 128.", "fonds_title=A ÚV KSČ fonds=02/1 bundle=80 unit=128"),
        # a country and its papers in the decimal files; a fonds by its years
        (
            "NARA, RG 59, 864.00/1234, Montgomery to Hull, 12 March 1938.",
            "fonds=RG 59 file_number=864.00/1234 creator=Montgomery recipient=Hull date=1938-03-12",
        ),
        ("NARA, RG 59, 864.00 P.R./12.", "fonds=RG 59 file_number=864.00P.R./12"),
        (
            "AMAE, fond 71/1920–1944, Ungaria, vol. 12, f. 34.",
            "fonds_title=Ungaria fonds=71/1920-1944 volume=12 folio=34",
        ),
        (
            "HU OSA, Fonds 300, Subfonds 40, Series 1, box 1234.",
            "repository=HU-OSA fonds=300-40-1 box=1234",
        ),
        (
            "HU OSA 300-8-3, Background Report 123.",
            "repository=HU-OSA fonds=300-8-3 number=123 genre=Background Report",
        ),
        (
            "MAE, Archives diplomatiques, La Courneuve, Europe 1918–1940, Hongrie, vol. 47, ff. 12–14.",
            "fonds_title=Europe series=Hongrie year=1918-1940 volume=47 folio=12-14",
        ),
        ("LNA, R 3612, 50/1234/567.", "fonds=R 3612 file_number=50/1234/567"),
        (
            "ACNSAS, fond documentar, dosar nr. 123, vol. 2, f. 45.",
            "fonds_title=documentar volume=2 unit=123 folio=45",
        ),
        (
            "A MZV, Praha, GS 1945–1954, Maďarsko, kart. 12, obal 3.",
            "fonds_title=GS series=Maďarsko year=1945-1954 box=12 number=3",
        ),
        # several pieces, and a leaf without its word
        ("PRO, Fo. 371/42813-42819, 1391. o.", "fonds=FO 371 number=42813-42819 page=1391"),
        (
            "RGANI, F. 3, op. 72, d. 214, 61, Politburo resolution, 18 October 1968.",
            "fonds=3 series=72 unit=214 page=61 creator=Politburo genre=resolution date=1968-10-18",
        ),
        ("RGASPI, F. 666, Tetrad’ (Te.) 6, L. 27.", "fonds=666 number=6 folio=27"),
        # what happened on a day is no newspaper
        ("So etwa beim Gipfeltreffen in Dresden am 23. März 1968. (Williams 1997, 70–72)", "authordate"),
        # who translated a document is none of its records
        (
            "RGANI, f. 5, op. 49, d. 131, ll. 193-194. Translated by Gary Goldberg.",
            "fonds=5 series=49 unit=131 folio=193-194",
        ),
        (
            "RGASPI, F.558, Op.1, D.5754, L.126. Cited by M. Lavrent’eva.",
            "fonds=558 series=1 unit=5754 folio=126",
        ),
        # a sentence behind a box tells of it
        ("NMI, EAD-10/T. 48. d. Ezt a levelet idézi Keszi Kovács László is.", "fonds=EAD-10/T box=48"),
        ("MOL, 137. tekercs. Lévai is közli a rendelet szövegét.", "repository=HU-MNL-OL reel=137"),
    ],
)
def test_what_stands_around_a_place_is_none(text, expected):
    """The levels are found, and the words around them name no records."""
    assert expected == " | ".join(said(citation) for citation in read(text))


def test_an_archive_behind_a_conjunction_is_not_the_one_before():
    """A fonds behind "and" takes the archive of the one before only where it names none itself."""
    first, second = read("MNL OL XIX-J-1-j Kína, 4. d., 006789/1956. és RGANI, f. 5, op. 28, d. 394, l. 12.")

    assert ("HU-MNL-OL", None) == (first.shelfmark.repository, second.shelfmark.repository)
    assert "RGANI" == second.shelfmark.repository_cited
