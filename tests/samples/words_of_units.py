"""Words for the parts of a shelfmark, in Hungarian, English, German and Russian.

As printed in the works that `tests/parsing` names.
"""

from __future__ import annotations

WORDS = {
    "units.BOX": "147. doboz|147 dobozok|147. dobozban|147-es doboz|30 karton|12 Schachtel|12. dob|8.d.|box 168"
    "|boxes 3|Karton 77",
    "units.BUNDLE": "1. csomó|1261 csomó|1-9 csomó|3. csomóban|778-as köteg|2. kötegek|bundle 4|Konv. A|Konvolut 3"
    "|liasse 4",
    "units.CS": "7. cs|89.cs|5. csoport|5. csop",
    "units.VOLUME": "1. köt|2. kötet|2. kötetben|13. k.|Tomus XLIII|tom. 3|vol. 59|volume 2|Bd. 4|Band 3",
    "units.CAPSULE": "Caps. D|capsa 3|lad. 98|Ladula B|láda 4|Repositorium 71|rep. 3|scrin. 2",
    "units.FASCICLE": "Fasc. 80|fasc. 4 és 23|12. fasc|Fasciculus 3|Faszikel 4|Pall. 3",
    "units.REEL": "137. tekercs|30. tekercsén|tekercs 12|reel 12|roll 3|Rolle 4|Mikrofilm 12|microfilm 4",
    "units.UNIT": "309. ő. e|309. őe|170. ö.e|12. o. e|12 oe|ő. e. 1023|3. őrzési egység|3. storage unit"
    "|4. preservation unit",
    "units.ITEM": "7. tétel|34. napirendi pont|12. pont|21/7. tétel|5/a. tétel|7 II. tétel|XXXVIII. tétel|30. t."
    "|pos. 48|item 5"
    "|X. kútfő|VII/2. cím|7. tételszám",
    "units.NUMBER": "13. szám|13. sz|13 számú|3456. alapszám|3456 asz|No. 71|Nr. 71|N° 145|No. 12/3|№ 4|num. 5",
    "units.STORAGE_NUMBER": "83. rsz|515 r.e|515 r. e|12 raktári szám|12 raktári egység",
    "units.FOLIO": "fol. 38|fol. 190r-200v|foll. 3|ff. 3|Л. 214|л. 2|Bl. 17|Bll. 3|Blatt 3|folio 3|22. lev"
    "|22. levél|8. l|38 lap|12 fol",
    "units.PAGE": "pp. 17-28|p. 5|page 5|pages 5-6|7-8. old|7. oldal|96. o|382-383.p|5 pp|S. 14|стр. 3|с. 3|old. 4"
    "|4 pag",
    "units.SERIES": "IV. sorozat|Ser. II|Series B|Serie 3",
    "units.GAP": ", |. | - |: | /|.) (|-|–",
    "units.LIST_GAP": " és | and | und | et | illetve | valamint |, és |. és |, ",
    "units.TO_WORD": ". | |-es |-as |-ös |-os |-s |, |",
    "units.NUMERALS": (
        "12. és 13|1., 2. és 3|452., 453|258, 259, 260|258–259. és 261|258.–260|12 and 13|12 und 13|12 et 13"
        "|12–13 és 15–16"
    ),
    "units.NUMERAL": "147|1-9|087|5a|5a-7b|1 – 9|1956-57000",
    "units.LEAF": "38|38r|38v|38rv|56f|56ff|18ob|18об|18 об",
    "units.LOCATOR": (
        "17-28|190r-200v|15–16|362, 410–412|56f|18ob|3 és 5|3 and 5|3 et 5|3 u. 5|3 и 5|3., 5|3 – 5|18 об, 19 об"
        "|56ff|3rv|3 és 5ff"
    ),
    "units.SUBJECT_GROUP_ITEM": (
        " II. Kútfő, 7. tétel| II kútfő 7 tétel| F. 12. pos. 34| Fons 12. Pos. 34–36| F. 12. et pos. 34"
        "| f. 12 Positio 3"
    ),
    "units.F_FOLIO": " f. 22| fol. 12| f. 22-23",
    "units.YEARS": " 1945-1964| 1938–1946| 1998–2003| 1945 - 1964",
    "units.YEAR": " 1983| 1945-1964| 1945-64| 1938. évi| 1938 évi| 1938 év| 2001| 1945–46~;",
    "units.MARK": (
        "res|res.|pol|poi|biz|biz.|eln|eln.|elint|főisp|alisp|ált|titk|rend|adm|ein|gen|kat|tük|TUK|rt|RT|vb|VB"
        "|szig. titk."
        "|szigtitk"
    ),
    "units.COUNT": "5|005996|26.007|17 623|576563|1 234 567",
    "units.NUMBER_WORD": (
        "doc. no. |document no. |doc no. |file no. |no. |nr. |No. |doc. |document |Zahl |Zl. |Z. |GZ |ikt. sz.: "
        "|iktsz. |sz. "
        "|szám: |iktatószám: |iktatószáma: |file "
    ),
    "units.UNNUMBERED": " sz. n.| szám nélkül| Szám nélkül| sz.n.| Sz n",
    "units.FILE_NUMBER": (
        " 005996/1983| 00900/6/1986| 0011/RT/1956| 4057/res/1920| 539/biz.-1949-2| 26.007/1944| 1942-D-15438"
        "| 123/Be/1947"
        "| Nb. X. 4419/1945| B. 1234/1957| P. 1234/1957| T. NB. 4545/1957| V/4-1945| III-123/1945| 1921/266. res pol."
        "| 86995 - 1945| Ta 22.224/1945| Bül- 4/1957| 576563/1944 sz. irat~,| 576563/1944. szám| 576563/1944. ikt. sz."
        "| No. 1123/1938| Z. 1123/1938| doc. no. 004567/1964| és 1123/1938| 1123/1938. II"
    ),
    "units.REGISTER_NUMBER": " 00394| No. 00394| doc. 00394",
    "units.MONTH_NAME": (
        "Jan.|jan|február|feb.|március|már|mar|März|April|ápr.|május|máj|maj|Mai|May|szeptember|Sep|Dezember|június"
        "|jun.|július"
        "|jul|augusztus|aug|szept|sze|okt.|október|Oct|November|nov|december|dec."
    ),
    "units.DAY": (
        " 1848. okt.13|, 1939. augusztus 25-i| 1956. XI. 4|, 3 June 1964|, 3. Juni 1964|, June 3, 1964| 1938.03.03"
        "| 1938. 12. 31| 1956. XI. 4–5|, 3–4 June 1964| 1956. november 4-én| 2001. május 3"
    ),
    "units.TITLE_IN_BRACKETS": (
        " (Rákóczi cs.)| (KÜM TÜK)| (Külügyminisztérium, TÜK iratok, 1945–1964)|. (KÜM TÜK)|(KÜM)"
    ),
}

NOT = {
    # a year before a unit word that has a number of its own: "1970, doboz 77"
    "units.NUMERALS": "1956, 1957|1956 és 1957",
    "units.NUMERAL": "1956-22|12~m",
    "units.BOX": " 1970, doboz~ 77| 147. dobozt",
    "units.FILE_NUMBER": (
        " 1983-125~. doboz| 1983-12~. d.| 1983-12~ cs.| 1983-12~ csomó| 1983-12~ t.| 1983-12~ tétel| 1983-12~ köt."
        "| 12-13"
        "| Fol. 3/1945| Fasc. 3/1945| Vol. 3/1945| Lad. 3/1945| 1956-5/f"
    ),
    "units.YEAR": (
        " 1983~/5| 1945~. jan. 3| 1945~. feb| 1945~. már| 1945~. mar| 1945~. apr| 1945~. ápr| 1945~. máj"
        "| 1945~. maj| 1945~. jún"
        "| 1945~. jun| 1945~. júl| 1945~. jul| 1945~. aug| 1945~. sze| 1945~. okt| 1945~. oct| 1945~. nov| 1945~. dec"
        "| 1945~. XI. 4| 1956~-os| 1956~-i| 1956~-án| 1956~-ban| 1956~: 5| 1945-64~ doboz| 1945-64~. d."
    ),
    "units.YEARS": " 1945-64| 1945-1964~/3",
    "units.DAY": " 1956. XI. 4~/3| 1956. XI. 4~5| 3 June 1964~/5| 1938.13.03| 1938.03.32",
    "units.TITLE_IN_BRACKETS": (
        " (A kormány)| (Az iratok)| (Lásd még)| (Ld. ott)| (Vö. ott)| (See there)| (Cf. there)| (Uo.)| (külügy)"
    ),
    "units.MARK": "resz|polg",
}
OPEN = frozenset({"units.TO_WORD", "units.MONTH_NAME", "units.DAY"})
