"""Places of print, months and seasons as they stand in the imprint of a work."""

from __future__ import annotations

WORDS = {
    "places.PLACE": (
        "Bp.|Bp|BP|Bpest|Budapest|Budapesten|Pest|Pesten|Buda|Budán|Pozsony|Pozsonyban|Kolozsvár|Kolozsvárt|Kolozsvar"
        "|Debrecen|Szeged|Pécs|Győr|Sopron|Szombathely|Miskolc|Eger|Esztergom|Veszprém|Székesfehérvár|Kecskemét"
        "|Nyíregyháza|Gyula|Szolnok|Kaposvár|Békéscsaba|Zalaegerszeg|Salgótarján|Nagyvárad|Temesvár|Marosvásárhely"
        "|Gyulafehérvár|Kassa|Ungvár|Újvidék|Komárom"
        "|Bratislava|Praha|Prahe|Prága|Prague|Prag|Brno|Košice|Warszawa|Warsaw|Varsó|Kraków|Krakkó|Cracow|București"
        "|Bucuresti|Bukarest|Bucharest|Cluj|Beograd|Belgrád|Belgrade|Zagreb|Zágráb|Ljubljana|Sofia|Moscow|Moskau"
        "|Moszkva|Leningrad|Москва|Ленинград|Киев|Будапешт|Санкт-Петербург|СПб.|СПб|М.|Л."
        "|Wien|Bécs|Vienna|Viennae|Graz|Innsbruck|Salzburg|Berlin|München|Munich|Leipzig|Lipcse|Stuttgart|Frankfurt"
        "|Frankfurt am Main|Frankfurt a. M.|Frankfurt a.M.|Köln|Bonn|Hamburg|Göttingen|Heidelberg|Wiesbaden|Darmstadt"
        "|Tübingen|Zürich|Bern|Basel|Genf|Geneva|Paris|Párizs|Rom|Roma|Rome|Róma|Milano|Bologna|Firenze|Torino"
        "|Venezia|Padova|Amsterdam|Leiden|The Hague|Brussels|Bruxelles|Lyon"
        "|London|Oxford|Cambridge|Cambridge, Mass.|Cambridge, MA|Edinburgh|Manchester|New York|Princeton|Stanford"
        "|Berkeley|Chicago|Washington|Washington, D.C.|Washington D. C.|Washington, DC|Boston|Toronto|New Haven|Ithaca"
        "|Bloomington|Boulder|Philadelphia|Seattle|Los Angeles|Jeruzsálem|Jerusalem|Tel Aviv|Tel-Aviv"
    ),
    "places.NO_YEAR": "é. n.|é.n.|s. a.|s.a.|o. J.|o.J.|n. d.|n.d.|б. г.|б.г.",
    "places.MONTH": (
        "January|Jan.|jan.|január|januar|February|Feb|Feb.|február|Februar|March|Mar|március|márc.|März|April|Apr."
        "|április|ápr.|aprilis|May|Mai|máj.|május|June|Jun|jún.|június|Juni|July|Jul|júl.|július|Juli|August|Aug."
        "|augusztus|September|Sep|Sept.|szept.|szeptember|October|Oct|október|Okt.|Oktober|November|Nov.|november"
        "|December|Dec.|Dez|Dezember|Jänner|янв.|января|январь|фев.|февраля|февраль|март|марта|апр.|апреля|апрель"
        "|май|мая|июнь|июня|июль|июля|авг.|август|августа|сен.|сентября|сентябрь|окт.|октября|октябрь|ноя.|ноября"
        "|ноябрь|дек.|декабря|декабрь"
    ),
    "places.SEASON": "Spring|Summer|Autumn|Fall|Winter|Tavasz|Nyár|Ősz|Tél",
}
NOT = {}
OPEN = frozenset()
