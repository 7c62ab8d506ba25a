"""What archives abroad and other archives of Hungary name the parts of a shelfmark, and how their codes look.

What stands behind a tilde must follow, and is no part of it: "f. 319~ op. 3".
"""

from __future__ import annotations

WORDS = {
    "foreign.FONDS_NUMBER": (
        " Fond 63| fonds 3| Fond 210/225| F. 3| Ф. 5853| Fond nr. 566| ф. Р-9401| фонд 17| f. 1p~ op. 3"
        "| f. 319~ inv. j."
        "| f. A 2/1~ inv. j.| fond 1261/0/11| fond 71/Ungaria| fond 507/IX| Bestand 3| f. 3~ оп. 1| f. 3~ opis 1"
        "| f. 3~, opisz 1| f. 3~ per. 1| f. 3~ пер. 1| f. 3~ sv. 1| f. 3~ a. j. 1| f. 3~ ar. j. 1| f. 3~ kr. 1"
        "| f. 3~ k. 1"
        "| f. 3~ kart. 1| f. 3~ karton 1| f. 3~ šk. 1| ф. № 5| Fond 5a"
    ),
    "foreign.RECORD_GROUP": " Record Group 59",
    "foreign.ZESPOL": " zespół 7| zesp. 7| z. 7~, w. 3",
    "foreign.COMMITTEE_FONDS": (
        " 02/1~, sv. 3| KSČ-ÚV-02/2~, sv. 3| f. 02/1~, kr. 3| fond 02/1~, sv. 3| fond KSČ-ÚV-02/1~, sv. 3"
    ),
    "foreign.FRENCH_FONDS": " 7 N 2885| 7N 2885| 12 AB 28",
    "foreign.GERMAN_FONDS": (
        " DY 30/J IV 2/2/512| DY 30/IV 2/20/139| R 70-Slowakei/212| R 43 II/1234| f. DY 30/IV 2/20| DY 30/IV A 2/20"
        "| DY 30/IV 2/2.035/65| R 70-Slowakei/212a"
    ),
    "foreign.INVENTORY": (
        " op. 68| Op 3| Оп. 1| оп. 1| opis 12| Opis 12| opis' 3| opisz 4| опись 3| per. 45| пер. 45| inv. 2898| Inv. 3"
        "| Entry 108A| entry 3| op. 23a| 3. op.| 3 оп"
    ),
    "foreign.LOT_FILE": " Lot File 75 D 45| Lot Files: 75 D 45| Lot 75D45",
    "foreign.LIASSE": " Liasse XLVII/2| Liasse Ungarn I/1| Liasse Ungarn 2/3| Liasse IX",
    "foreign.SECTION": (
        " Ungarn 3C~, Kt. 3| 22 Ungarn~, GZ 3| Ungarn 3~, Karton 3| Ungarn 3~, Kart. 3| Ungarn 3~, Zl. 3"
    ),
    "foreign.NACHLASS": " NL B/1438| NL B/1438:12",
    "foreign.UN_CODE": " S-0188-0001-04| UN S-0188-0001",
    "foreign.LETTERED_SERIES": " A-3040~, 3. doboz| A-3040~, 3 karton| A-3040~, 3-as krab",
    "foreign.FILE_PLAN": " Po 2 Ungarn~,| Pol. 2~,| Pol 2a~,",
    "foreign.MICROFILM_PUBLICATION": (
        " T-120~, Roll 3| T-120~ roll 3| T-120~, Reel 3| T-120~ reel 3| T-120~, R. 3| T-120~, 3. tekercs"
        "| T 973~, roll 12| M1208~, reel 3"
    ),
    "foreign.FRAME": " K 212345| E212345| frame 123456| Frames 123456–123460| Fr. 123456| kocka 123456| Kocka 123456",
    "foreign.FOREIGN_BOX": (
        " kr. 12| krab. 45| krabice 4| krabica 4| škatuľa 12| škatula 3| škat. 3| kart. 12| karton 3| Kt. 523| kutija 3"
        "| škatla 3| carton 92| container 12| cutia 12| kut. 3| šk. 12| busta 12| b. 12~, fasc. 3| b. 12~ f. 3"
    ),
    "foreign.FOREIGN_BUNDLE": (
        " sv. 110| svazek 3| wiązka 34| w. 34| por. 9| port. 39| пор. 3| порт. 3| poriadok 3| порядок 3| Paket 45"
        "| Pak. 4| leg. 675| legajo 3| filza 12"
    ),
    "foreign.TOM": " t. 3| т. 2| v. 59~,| t. 256~;",
    "foreign.FASCIKLA": " f. 55~, dok. 3| F-55~, 3| f-55~, br. 4| f. 55~, dos. 3",
    "foreign.DOSSIER": (
        " 775. dosszié| 775 dossier| dosar 123| dosar nr. 123/1956| dosarul 3| ds. 12| dos. 12| dossier 3| teczka 5"
        "| gy. 783"
        "| gyelo 783| a. j. 143| ar. j. 34| inv. č. 12| inv. j. 765| спр. 1234| spr. 3| od. zb. 3"
        "| expediente 12| exp. 12| Akte 3| Akten 3| spis 12| mapa 3| mappe 3| delo 12| дело 12"
    ),
    "foreign.FOLDER": (
        " folder 124| Folder 3| file 3| obal 12| papka 191| папка 191| П. 191~, д. 3| p. 191~, d. 3| P. 3~ gy. 3"
        "| п. 3~ пор. 4| p. 3~, D. 3| p. 3~ por. 3| p. 3~ Д. 3| 768-781. akták| 768. akta| 3. mappa"
    ),
    "foreign.FILE": (
        " d. 820| Д. 6| д. 6| delo 1006| дело 7| d. 23a| D. 6~, l. 3| D. 6~, L. 3| D. 6~, ll. 3| D. 6~, pp. 3"
        "| D. 6~. p. 3"
    ),
    "foreign.SIGNATURE": (
        " sygn. 237/XXII-824| Sygn. akt 237| sign. 12-1/3| Sign 12| szign. 3| šifra 010/33| Šifra 3"
        "| BU 0296/86~, t. 3, k. 112| 0296/86~, k. 112| sygn. BU 0296/86| 38~: szignatúra"
    ),
    "foreign.PAPER_NUMBER": " 611.64/6-1557| 764A.00/12-456| CP (56) 272| C-M (56) 27",
    "foreign.CASE_NUMBER": (
        " Zl. 511.190-pol/56| Zahl 511| GZ 511/3| č. j. 1234/1946| č.j. 1234| čj. 1234| č. 1234/46"
        "| č. spisu 345/1939 prez"
        "| Zl.: 511"
    ),
    "foreign.LETTERED_FILE": " A-3040-10/9-45-I/1| 4567/48-I/3",
    "foreign.MACO": " 2º P., A. 47, M 157| 2.º Piso, Armário 47, Maço 157| 2° P, A 47, M. 157",
    "foreign.RED_CROSS_FILE": " B AG 234 094-001| B AG 234 094-001.03| B AG 121-139| B CR 214-12",
    "foreign.ROMAN_CODE": " I-5-b/Mađarska| 75/I-23| I-3-a/69-12| I-5-b",
    "foreign.DOCUMENT": (
        " dok. 417890| док. 23| doc. 3| dokument 4| документ 5| br. 412345| бр. 3| protocol 3| Protocol 3| Protokoll 4"
        "| 3192. jegyzőkönyv| 3192. jkv.| 3192. sz. jegyzőkönyv| dok. 3/4"
    ),
    "foreign.POINT": " bod 5| b. 1~.| b. 1~;| Rubr. 12| rubr. 12",
    "foreign.FOREIGN_LEAF": (
        " l. 23–25| ll. 1–5| лл. 3| арк. 3| ark. 3| лист 3| листы 3| listy 23–25| list 3| k. 12–15| kk. 3| karta 12"
        "| karty 3| liszt 3| filele 34–36| fila 3| č. l. 12| L. 23~.| Ll. 15–18ob~;"
    ),
    "other.PARTY_FILE": " 1/1960/12",
    "other.PARTY_CODE": " 274/4/123. ő. e| 274/4/123 öe",
    "other.COPY": " másolata:| xerox másolat:| xeroxmásolat:| fotómásolata:| fotomásolat :",
    "other.EX_MONTH": " ex Dec| ex Sept.",
    "other.NUMBERED_FONDS": " 685. fond| 274. f.| 274 f.",
    "other.CHURCH_FONDS": (
        " I. 1. a| I.1.44.a| A/1. c| A/1 c| XII. 2. f.~ 3| XII. 2 f.~ 3| C/80.~ 12. doboz| C/80.~ 12 d."
    ),
    "other.CATEGORY": " Cat. D/c| Cat. 44",
    "other.DOTTED_FONDS": " 3.1.9.~ | 4.2.~ | 3.1.9~,",
    "other.STATE_SECURITY_FILE": (
        " V-150.002/3| V–150 019/1| Sz–222/8| Bt-987| Mt-987| K-703/T| O-11803/1| A-12/3a/4| S-II/1/80| S–IV/12/80"
    ),
    "other.CODE_NAME": ' „Lugosi”~, 34| "Lugosi"~. 34',
    "other.STUDY": " TGY 2873| Tgy. 3123",
    "other.FONDS_CODE": (
        " DY 27/2751| R 49006| RG-39.009M| EAD-10/T| FO 371/95198| FO) 371/95198| Fo. 371/3| NH10110/214| C 1234/123/21"
    ),
    "other.HYPHENATED_FONDS": " 300-40-1| 300/50/6",
    "other.MANUSCRIPT_GROUP": (
        " Fol. Hung. 943| Föl. Hung. 3| Quart. Lat. 12| Oct. Germ. 3| Duod. Slav. 4| Ms 5308/25| Ms. 10.325/45–47"
        "| Barb. lat. 6341| Vat. lat. 3| Ottob. lat. 3| Urb. lat. 3| Pal. Lat. 3| Cod. 8676"
    ),
    "other.PARTY_UNIT": " 4/76. ő. e| 4/76 öe| 4/76. o. é",
    "other.REGISTRY_NUMBER": (" 8593. sz.| 10149 szám| 4567/eln| 4567/biz| 4567/res| 4567/pol| 4567/ált| 4567/titk"),
    "other.DEPARTMENT": (
        " Eln. 1. oszt.| Eln. 1. o.| 1. oszt.| 2. csf. 1957/T.| 1. osztály| 2/a. ov.| eln 2. oszt."
        "| 1. o.~ 3456| 1. o.~, 3456| 2. hds.| VII. hdt.| 1. hadosztály"
    ),
    "other.LETTERED_ITEM": " 5/a| 12/bc",
    "other.ROMAN_NUMBERED": " III. 313| V. 4140/123",
    "other.YEAR_HEADING": " 1848/49-es és emigrációs gyűjtemény| 1848–49-es szabadságharc iratai| 1956-os gyűjtemény",
    "charter.SIGLUM": (
        "Dl.|Dl|DL|(DL)|(Dl.)|D. L.|D.L|M. O. D. L.|M.O.D.L|M. O. Dl|DF|Df.|D. F.|U. et C.|U. et C..|U. etC|U etC"
        "|UC|UetC"
    ),
    "charter.ALIAS": " (= Orsz. Levéltár: Urbaria et Conscriptiones)|[= Orsz. Levéltár]",
    "charter.RUNNING_NUMBER": (
        " 36998| 36985–36998| 12 797| 36,392| 12.797| 2/32| 243/1—2| 12:34|, 36996| és 37005| and 3| et 3| und 3| u. 3"
        "| valamint 3| szám 3| no. 3| no 3| sz. 3| 3 szám| 3. szám| 36998L| 243/1a"
    ),
    "county.FONDS": (
        "IV. B. 1406/b.|IV. 435.b|VIII.1.a.|V. 474. a.|V. 1075 Cb.|XXI. 2.|XXV. 1.b.|XIII./19.|IV.1406/b"
        "|XXXV. 1. a. 4~. 5/1023. ő. e|XXXV. 1. a. 4~. 5. cs"
    ),
    "county.OFFICE_YEAR": " 1849/50~ IV.",
    "county.FOND_WORD": " f.~ 2| fond.~ 2",
    "county.COURT_FILE": " 20630/I. 1949| 1234/II-1951| 1949/I/20630",
    "county.ROMAN_ITEM": " X. B| X, B",
    "letter.YEAR_SLOT": "-1938| - 1938| 1938~-2-6162| 1938~-IV-6",
    "letter.CASE": (
        "–21/7–1234|-32/7-1123. sz.|-2-6162|-41-87/res. pol.|-VII-5~-(154321)|-III-F-5|–XXII–4321|-2-12 345"
        "|-2-6162 szám|-2-6162/biz.|-2-6162. eln|-2-(6162)"
    ),
    "letter.FONDS": "K 63|K63|K. 63.|K-63|R. 90.|K 63-64|P 1313-1342|P 1313 - 1342|K 63 - 64|X 12345|K 63 mikrofilm~,",
    "letter.SUBFONDS": " - a.~ -| a~_| a.~ Fasc. 45|–a.~ fasc. 45| b.~ 12. cs.| a.~ No. 3| c.~ Lad. 3",
    "letter.MICROFILM": " x4233| X 4233",
    "letter.PARTY_COPY": " 651. f.~ 2| PTI 651. f.~ 2| 651 fond.~ 3",
    "letter.SERIES_NAME": (
        " Lymbus ~12. |. Lymbus ~No. 12. | Lymbus ~Nr 12. | Lymbus ~fasc. 12. | Lymbus ~Fasc. 12. | Lymbus ~pos. 12. "
        "| Lymbus ~Caps. 12. | Lymbus ~Lad. 12. | Lymbus ~fol. 12. "
    ),
    "letter.MARKED_NUMBER": " 179/res.| 179. res. pol.| 179/eln/res",
    "letter.LETTERED_ITEM": " 37/f| 5/a| I-1/a",
    "party.FONDS": (
        "M-KS 288. f.|M-KS-288.f.|M-KS- 288|M-KS-288, F.|288, f.|276.f.|288. fond|f. 288~, cs. 5|M-BP 1. f|M-Bp 1"
        "|M-KI 5"
    ),
    "party.RECORDS_TITLE": (
        " Jungerth Mihály hagyatéka| Jungerth Mihály hagyatéka (Nachlaß von Mihály Jungerth)|. Nagy Imre iratai"
        "| Plakátok gyűjteménye| Családi levéltára"
    ),
    "party.GROUP_AND_UNIT": " 5/309| 1/s-12. ő. e| 65/359| 5/815. ö.e| 5/452–455~. ő| 5/452–455~;",
    "party.GROUP_YEAR_UNIT": " 22/1957/15. ő. e| 1968/17. ő. e| 22/1957/15",
    "party.LETTERED_GROUP": " 32/b. cs~. 17| 32/b cs~ 17| 7/b~. 12| 7/b~, 12",
    "party.GROUP": "-5|-118| – 5",
    "party.BARE_PAGE": " 12~.| 12–14~;| 12–14~. Kádár",
    "roman.FONDS": (
        "XIX-J-1-j|XIX–A–83.a|XIX. I-1-i.|XIX-J-1j|XX-5-h|XXXIII-5-c|XIX-G-4-ttt|XIX-A-39|XVII-1|XVIII-1-a|XXVI-A-1"
        "|XXVII-A-1|XXVIII-M-8|XXIX-A-1|XXX-1|XXXI-1|XXXII-23|XXXIV-1|XXXV-1|XIX-20-L-o"
    ),
    "roman.ITEM_CODE": " 162-505| 50| 5/bc| V-73| IV-100/2| V-73/a| 78-10~-001234",
    "roman.PLAIN_NUMBER": " 68313| 68313 sz.| 68313 szám",
    "back_reference.ITEM_CODE": " 5/a| 162-505~, 00123| 50~. 00123",
    "back_reference.GROUP_AND_UNIT": " 5/1023. ő. e| 5/452–455. ő. e",
    "back_reference.LETTERED_GROUP": " 32/b. cs~. 17| 32/b cs~ 17",
    "back_reference.FONDS_CODE": " DY 27/341| NH 10110/215",
    "back_reference.BARE_PAGES": " 120| 59-61. 1| 59-61| 59-61. l~.",
}

NOT = {
    "foreign.FONDS_NUMBER": " f. 319| f. 3~ doboz",
    "foreign.ZESPOL": " z. 7",
    "foreign.COMMITTEE_FONDS": " 02/1",
    "foreign.SECTION": " Ungarn 3",
    "foreign.LETTERED_SERIES": " A-3040",
    "foreign.FILE_PLAN": " Pol. 2",
    "foreign.MICROFILM_PUBLICATION": " T-120",
    "foreign.FOREIGN_BOX": " b. 12",
    "foreign.TOM": " t. 3~ doboz",
    "foreign.FASCIKLA": " f. 55",
    "foreign.FOLDER": " p. 191",
    "foreign.SIGNATURE": " 0296/86| sygn. akt",
    "foreign.POINT": " b. 1~, 3",
    "foreign.FOREIGN_LEAF": " L. 23~, 3 doboz",
    "other.CHURCH_FONDS": " XII. 2. f.| C/80.~ 1938",
    "other.DEPARTMENT": " 1. o.| 12. o.~ és",
    "other.DOTTED_FONDS": " 3.1.9",
    "other.CODE_NAME": " „Lugosi”",
    "other.PLAIN_NUMBER": (
        " 1956| 12~. Jan| 12~. febr| 12~. márc| 12~. ápr| 12~. máj| 12~. jún| 12~. júl| 12~. aug| 12~. szept| 12~. okt"
    ),
    "charter.SIGLUM": "Dló|DLX",
    "county.OFFICE_YEAR": " 1849/50",
    "county.FOND_WORD": " f.",
    "letter.YEAR_SLOT": " 1938|-1938~/3",
    "letter.SUBFONDS": " a| k.~ 12. cs.| a.~ 1938",
    # before a day there is no series: "Lymbus 1945. jan. 3"
    "letter.SERIES_NAME": (
        " Lymbus ~1945. jan. 3| Lymbus ~1945. febr. 3| Lymbus ~1945. márc. 3| Lymbus ~1945. mar. 3"
        "| Lymbus ~1945. apr. 3"
        "| Lymbus ~1945. ápr. 3| Lymbus ~1945. máj. 3| Lymbus ~1945. maj. 3| Lymbus ~1945. jún. 3| Lymbus ~1945. jun. 3"
        "| Lymbus ~1945. júl. 3| Lymbus ~1945. jul. 3| Lymbus ~1945. aug. 3| Lymbus ~1945. szept. 3"
        "| Lymbus ~1945. okt. 3"
        "| Lymbus ~1945. oct. 3| Lymbus ~1945. nov. 3| Lymbus ~1945, dec. 3| Lymbus ~1945. XI. 3| Lymbus ~2001 máj. 3"
    ),
    "letter.PARTY_COPY": " 651. f.",
    "party.FONDS": "f. 288",
    "party.BARE_PAGE": " 1956~.| 12~. Napirend",
    # days, no pages
    "back_reference.BARE_PAGES": (
        " 21~ Jan| 21~ February 1968| 21~ Mar| 21~ März| 21~ April| 21~ May| 21~ Mai| 21~ Jun| 21~ Jul| 21~ Aug"
        "| 21~ Sep| 21~ Oct"
        "| 21~ Okt| 21~ Nov| 21~ Dec| 21~. Dez| 1968~. jan| 1968~. feb| 1968~. már| 1968~. ápr| 1968~. máj| 1968~. jún"
        "| 1968~. júl| 1968~. aug| 1968~. sze| 1968~. okt| 1968~. nov| 1968~. dec| 1968~. XI."
    ),
}

OPEN = frozenset({"party.RECORDS_TITLE", "other.YEAR_HEADING"})
