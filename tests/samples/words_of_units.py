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
}
NOT = {}
OPEN = frozenset()
