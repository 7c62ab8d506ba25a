"""The words that notes have for units, pages, months, places: each form alone is the whole of its terminal.

Hungarian, English, German and Russian as printed in the works that `tests/parsing` names; French and Polish months as
in the dates of foreign archives.
"""

import re

import pytest

from mol_citations import grammar

WORDS = {
    ("units", "BOX"): "147. doboz|147 dobozok|147. dobozban|147-es doboz|30 karton|12 Schachtel|12. dob|8.d.|box 168"
    "|boxes 3|Karton 77",
    ("units", "BUNDLE"): "1. csomó|1261 csomó|1-9 csomó|3. csomóban|778-as köteg|2. kötegek|bundle 4|Konv. A|Konvolut 3"
    "|liasse 4",
    ("units", "CS"): "7. cs|89.cs|5. csoport|5. csop",
    ("units", "VOLUME"): "1. köt|2. kötet|2. kötetben|13. k.|Tomus XLIII|tom. 3|vol. 59|volume 2|Bd. 4|Band 3",
    ("units", "CAPSULE"): "Caps. D|capsa 3|lad. 98|Ladula B|láda 4|Repositorium 71|rep. 3|scrin. 2",
    ("units", "FASCICLE"): "Fasc. 80|fasc. 4 és 23|12. fasc|Fasciculus 3|Faszikel 4|Pall. 3",
    ("units", "REEL"): "137. tekercs|30. tekercsén|tekercs 12|reel 12|roll 3|Rolle 4|Mikrofilm 12|microfilm 4",
    ("units", "UNIT"): "309. ő. e|309. őe|170. ö.e|12. o. e|12 oe|ő. e. 1023|3. őrzési egység|3. storage unit"
    "|4. preservation unit",
    ("units", "ITEM"): "7. tétel|34. napirendi pont|12. pont|21/7. tétel|5/a. tétel|7 II. tétel|XXXVIII. tétel|30. t."
    "|pos. 48|item 5"
    "|X. kútfő|VII/2. cím|7. tételszám",
    ("units", "NUMBER"): "13. szám|13. sz|13 számú|3456. alapszám|3456 asz|No. 71|Nr. 71|N° 145|No. 12/3|№ 4|num. 5",
    ("units", "STORAGE_NUMBER"): "83. rsz|515 r.e|515 r. e|12 raktári szám|12 raktári egység",
    ("units", "FOLIO"): "fol. 38|fol. 190r-200v|foll. 3|ff. 3|Л. 214|л. 2|Bl. 17|Bll. 3|Blatt 3|folio 3|22. lev"
    "|22. levél|8. l|38 lap|12 fol",
    ("units", "PAGE"): "pp. 17-28|p. 5|page 5|pages 5-6|7-8. old|7. oldal|96. o|382-383.p|5 pp|S. 14|стр. 3|с. 3|old. 4"
    "|4 pag",
    ("units", "SERIES"): "IV. sorozat|Ser. II|Series B|Serie 3",
    ("places", "MONTH"): "January|jan.|Jan|február|Feb.|March|március|márc.|März|Mar|április|April|ápr.|May|Mai|május"
    "|máj.|June|Jun|június"
    "|jún.|Juni|July|Jul|július|Juli|August|Aug.|augusztus|September|Sept.|Sep|szeptember|szept.|October|október|Oct|okt."
    "|November|Nov.|December|Dezember|Dec.|Dez|янв.|января|февраля|марта|апреля|мая|июня|июля|авг.|августа|сентября"
    "|октября|ноября|декабря",
    ("places", "NO_YEAR"): "é. n.|é.n.|s. a.|o. J.|n. d.|б. г.",
    ("places", "PLACE"): "Bp.|Bp|Bpest|Budapest|Budapesten|Pest|Pozsony|Kolozsvár|Kolozsvárt|Debrecen|Bratislava|Praha"
    "|Prága|Prague|Warszawa"
    "|București|Москва|Ленинград|Киев|СПб.|СПб|М.|Л.|Wien|Bécs|Vienna|Frankfurt|Frankfurt am Main|Frankfurt a. M."
    "|München|London|Cambridge|Cambridge, Mass.|New York|Washington|Washington, D.C.|Tel Aviv|Tel-Aviv",
    ("dates", "YEAR"): "1938|1956.|1927 г.|1927 гг.|1927 года|1927 году|1927 r.|1960. évi|1960 év|1945-ben|1956-os"
    "|1956-ra|1956-ig|1956-tól",
    ("dates", "DAY"): "14|14.|1st|2nd|3rd|14th|14th of|4-én|23-i|1-je|15-ikén|31.",
    ("dates", "DECADE"): "1950s|1950's|1990-es évek|1990-es években|1950er Jahre|1950er Jahren|1950-е|1950-е годы",
    ("dates", "CENTURY"): "19. század|19. században|19th century|XIX век|XIX века|XIX. századi|18. Jahrhundert|18. Jh."
    "|XX в.|IV. sz.-i|2nd century",
    ("dates", "CENTURIES"): "16—17. század|16–17. Jahrhundert|XVIII–XIX вв.|16–17th centuries",
    (
        "dates",
        "SEASON",
    ): "spring|tavasz|tavaszán|Frühjahr|Frühling|весна|summer|nyár|nyarán|Sommer|летом|autumn|fall|ősz"
    "|őszén|Herbst|осенью"
    "|winter|tél|telén|зимой|spring of",
    ("dates", "_CIRCA"): "circa|cca.|ca.|kb.|c.|um|около|ок.",
    ("dates", "_INTRO"): "Kelt|dated|vom|am|den|on|from|of|от|Kelt,",
    ("dates", "TO"): "-|–|—|to|bis|do|по",
    ("dates", "MONTH"): "január|januar|January|janvier|jänner|янв.|январе|stycznia|február|February|Feber|février"
    "|февраля|lutego|március"
    "|marca|March|März|марта|április|avril|апрель|kwietnia|május|MÁJUS|May|мае|június|juin|июнь|czerwca|július|juillet"
    "|июль|lipca|augusztus|août|август|sierpnia|szeptember|septembre|сентябре|września|október|octobre|октябрь"
    "|października|november|novembre|ноябре|listopada|december|décembre|декабрь|grudnia"
    "|áprilisában|augusztus hó|jan. hava",
}
CASES = [(*terminal, word) for terminal, words in WORDS.items() for word in words.split("|")]


@pytest.mark.parametrize(("name", "terminal", "word"), CASES)
def test_a_word_is_known(name, terminal, word):
    """With the spaces behind it, where the terminal takes them."""
    assert re.fullmatch(grammar.pattern(name, terminal), word)
