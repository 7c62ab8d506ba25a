"""Words of dates: months and seasons in the languages of Europe, and the forms of days, years and centuries.

What stands behind a tilde must follow, and is not part of the word: "mars~ 1948".
"""

from __future__ import annotations

WORDS = {
    # English, Hungarian, German, French, Russian, Polish, Czech, Romanian, Italian, Ukrainian, Croatian
    "dates.JANUARY": (
        "January|jan|január|januar|Jänner|janvier|янв|январь|января|январе|styczeń|stycznia|leden|ledna|ianuarie"
        "|gennaio|січень|січня|siječanj|siječnja"
    ),
    "dates.FEBRUARY": (
        "February|feb|febr|február|Februar|Feber|févr|fév|février|фев|февр|февраль|февраля|феврале|luty|lutego"
        "|únor~ 1948|únor~. 1948|února|februarie|febbraio|лютий|лютого|veljača|veljače"
    ),
    "dates.MARCH": (
        "March|marc|márc|március|marcius|März|mars~ 1948|mar~. 1948|mar~ 3|март|марта|marzec|marca|březen|března"
        "|marec|martie|marzo|березень|березня|ožujak|ožujka"
    ),
    "dates.APRIL": (
        "April|apr|ápr|április|aprilis|avr|avril|апр|апрель|апреля|апреле|kwiecień|kwietnia|duben|dubna|apríl|apríla"
        "|aprilie|aprile|квітень|квітня|travanj|travnja"
    ),
    "dates.MAY": (
        "May|MAY|Mai|MAI|mai~ 1948|máj|Máj|május|majus|MÁJUS|май|мая|мае|maja~ 1948|maj~. 1948|maj~ 1948|května"
        "|Květen|maggio|травень|травня|svibanj|svibnja"
    ),
    "dates.JUNE": (
        "June|jun|jún|június|junius|Juni|juin|июн|июнь|июня|июне|czerwiec|czerwca|červen|června|iunie|giugno|червень"
        "|червня|lipanj|lipnja"
    ),
    "dates.JULY": (
        "July|jul|júl|július|julius|Juli|juil|juillet|июл|июль|июля|июле|lipiec|lipca|červenec|července|iulie|luglio"
        "|липень|липня|srpanj|srpnja"
    ),
    "dates.AUGUST": (
        "August|aug|augusztus|août|aout|авг|август|августа|августе|sierpień|sierpnia|srpen|srpna|agosto|серпень"
        "|серпня|kolovoz|kolovoza|avgust|avgusta"
    ),
    "dates.SEPTEMBER": (
        "September|sep|sept|szept|szeptember|septembre|сен|сент|сентябрь|сентября|сентябре|wrzesień|września|září"
        "|septembrie|septembra|settembre|вересень|вересня|rujan|rujna|septembar"
    ),
    "dates.OCTOBER": (
        "October|oct|okt|október|Oktober|octobre|окт|октябрь|октября|октябре|paź|październik|października|říjen|října"
        "|októbra|octombrie|ottobre|жовтень|жовтня|oktobar|oktobra"
    ),
    "dates.NOVEMBER": (
        "November|nov|novembre|ноя|ноябрь|ноября|ноябре|listopad|listopada|listopadu|novembra|noiembrie|листопад"
        "|листопада|novembar"
    ),
    "dates.DECEMBER": (
        "December|dec|dez|Dezember|déc|décembre|дек|декабрь|декабря|декабре|grudzień|grudnia|prosinec|prosince"
        "|prosinac|prosinca|decembrie|decembra|dicembre|грудень|грудня|decembar"
    ),
    "dates.MONTH": (
        "január |januárban|januári|januártól|januárig|januárra|októberben|októberi|októberig"
        "|októberre|októbere|októbertől|júniusában|májustól|márciusától|márciusáig|áprilisára"
        "|augusztus hó |jan. hava |okt. havának "
    ),
    "dates.ROMAN": "I|II.|III|IV.|V|VI|VII.|VIII|IX.|X|XI.|XII. ",
    "dates.YEAR": (
        "1938|2001|1956.|1938 |1956. |1927 г.|1927г.|1927 гг.|1927 год|1927 года|1927 году|1927 r.|1960. évi|1960.évi"
        "|1960 év|1945-ben|1956-ban|1945-ből|1945-től|1956-os|1945-ös|1945-es|1956-i|1956-ig|1956-ra|1945-re"
    ),
    "dates.DAY": (
        "1|4.|04.|14|14.|31.|30|14 |1st|2nd|3rd|14th|14th of |4-én|23-án|23-i|1-je|1-jei|14-éig|23-áig|14-ére|23-ára"
        "|23-ig|15-ik|15-ike|15-iki|15-ikén|5-dik|5-dikén|4- én"
    ),
    "dates.DAY_FROM": "31-től|23-tól|1-jétől|4-től|4-étől|04-től|30-ától|23-ától ",
    "dates.FIGURES": (
        "1956. 11. 04.|1956.11.4|1956. 1. 04|2001. 10. 31. |1914.08.06|1956-11-04|2001-01-23|1956. 11. 04-én"
        "|1956. 11. 23-án|1956. 11. 4-i|1956. 11. 23-ai|1956. 11. 4-ei"
        "|21.6. 1938|21. 6. 1938|21.06.1938|1.12.1938|01.01.2001|31. 10. 1956.|30.6.1938 г.|30.6.1938г.|4.6.1938 "
    ),
    "dates.YEARS": (
        "1956–1957|1956-57|1983/84|1614—38|1956. – 1957.|1956 -57|1998–2003|2001-02|1945–1948 гг.|1945–1948гг."
        "|1945–1946 г.|1945-1948 годы|1945-1948 годов|1956-57. "
    ),
    "dates.DECADE": (
        "1950s|1950's|1950’s|2010s|1990-es évek|1950-as évek|1990-es években|1990-es évekből|1990-es évekre"
        "|1990-es éveki|1950er Jahre|1950er Jahren|1950-е|1950-е годы|1950-е гг. "
    ),
    "dates.CENTURY": (
        "19. század|20. század|9. században|19. századból|19. századi|19th century|2nd century|3rd century"
        "|20thcentury|18. Jahrhundert|18. Jahrhunderts|18. Jh.|IV. sz.-i|XIX век|XIX века|XIX веке|XX в.|IX. század"
        "|XIV. század|V. század|VII. század|X. század|XV. század|XVI. század|XVIII. század|II. század"
    ),
    "dates.CENTURIES": (
        "16—17. század|9-10. század|19.–20. század|19 – 20. század|16–17. században|16–17. századi|16–17. századból"
        "|16–17. Jahrhundert|16–17. Jahrhunderts|16–17. Jh.|XVIII–XIX вв.|16–17th centuries"
        "|2–3rd centuries|IX–X. század|IV–V. század|V–VI. század|X–XI. század|XIX–XX. század"
        "|XVI–XVII. század|20–20. század|19–20.század|XX–IV. század|II–V. század"
    ),
    "dates.SPRING": ("spring|tavasz|tavasza|tavaszán|tavaszi|Frühjahr|Frühjahrs|Frühling|Frühlings|весна|весной|весны"),
    "dates.SUMMER": "summer|nyara|nyarán|nyár|nyári|Sommer|Sommers|лето|летом|лета",
    "dates.AUTUMN": "autumn|fall|ősz|ősze|őszén|őszi|Herbst|Herbstes|осень|осенью|осени",
    "dates.WINTER": "winter|Winters|tél|tele|telén|téli|зима|зимой|зимы",
    "dates.SEASON": "spring|spring |spring of |ősz ",
    "dates._COMMA": ",|, ",
    "dates.TO": "-|–|—|- |to |to|bis |do|по",
    "dates._INTRO": "Kelt|Kelt, |kelt |dated |vom |am |den |on |from |of |от ",
    "dates._OUTRO": "kelt|dated|kelt ",
    "dates._CIRCA": "circa |cca. |cca|ca. |ca|kb. |c.|um |около |ок. ",
    "dates._AROUND": "körül|táján|tájt",
    "dates._BEFORE": "before |vor |until |до |before",
    "dates._EARLIER": "előtt|elõtt|előttről",
    "dates._AFTER": "after |nach |since |seit |после |after",
    "dates._LATER": "után|óta",
    "dates._BETWEEN": "between |zwischen |between",
    "dates._AND": "and |und |és |és",
    "dates._WITHIN": "között",
    "dates._UNDATED": (
        "n. d.|n.d.|s. d.|s.d.|é. n.|é.n.|d. n.|d.n.|o. D.|o.D.|o. J.|o.J.|б. д.|б.д.|б. г.|undated|kelet nélkül"
        "|keltezés nélkül|dátum nélkül|évszám nélkül|ohne Datum|без даты"
    ),
}

NOT = {
    # "már" is Hungarian for already, "maj" for later; Polish and French write these only with a day or a year
    "dates.MARCH": "már|mars|mar",
    "dates.MAY": "maj|mai|may|maja",
    "dates.FEBRUARY": "únor",
    # no year, no day: a longer number
    "dates.YEAR": "1938~4|123|3000|1960. évi~g|1927 года~х",
    "dates.DAY": "32|0|31~2|4-én~k|14th of~f|14th~s",
    "dates.DAY_FROM": "23-tól~a|32-től",
    "dates.FIGURES": "1956. 13. 04|1956. 11. 32|1956. 11. 04~5|32.6.1938|21.13.1938|21.6.19384|1956. 11. 4-én~k",
    # the day of a stretch is no year: "15 December 1982–14 March 1983"
    "dates.YEARS": (
        "1982–14~ March 1983|1982–14~. március|1982–14~ Jan|1982–14~ febr|1982–14~ május|1982–14~ May|1982–14~ ápr"
        "|1982–14~ avril|1982–14~ juin|1982–14~ jún|1982–14~ août|1982–14~ Aug|1982–14~ Sept|1982–14~ szept"
        "|1982–14~ okt|1982–14~ Nov|1982–14~ dez|1982–14~ déc|1982–14~March|1956–1957~8|1956–57~/3|1956–57~-3"
        "|1945–1948 годов~ой"
    ),
    "dates.DECADE": "1950s~t|1990-es évek~é|1950er Jahre~s|1955s",
    "dates.CENTURY": "19. század~é|XIX век~у",
    "dates._UNDATED": "undated~ly|ohne Datum~s|kelet nélkül~i",
}
# the names of months and seasons: MONTH and SEASON say where they end
MONTHS = "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER"
OPEN = {f"dates.{name}" for name in f"{MONTHS} SPRING SUMMER AUTUMN WINTER DECADE".split()}
