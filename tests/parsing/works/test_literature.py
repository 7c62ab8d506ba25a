"""Published works: each is one citation, from its author or title to its pages."""

from __future__ import annotations

import pytest

from mol_citations.parsing import works
from mol_citations.records import Literature, ShortForm


def found(note):
    """What is found in the whole of ``note``."""
    return works.find(note, 0, len(note))


# Citations as printed in Levéltári Közlemények, Randolph Braham's A népirtás politikája, Osteuropa-Studien,
# and other works that cite the national archives; (citation, authors)
WORKS = [
    # Hungarian: author, colon, title, place and year
    ("Jakó Zsigmond: a gyalui vártartomány urbáriumai. Kolozsvár 1944. XXXII", "Jakó Zsigmond"),
    ("Eckhart Ferenc: A földesúri büntetőbíráskodás a 16—17. században. Bp. 1954. 8", "Eckhart Ferenc"),
    ("Veress Endre: Gyula város oklevél tára, Bp. 1938. 288., 347", "Veress Endre"),
    ("Makkai László: I. Rákóczi György birtokainak gazdasági iratai. Bp. 1954. 127, 141, 241,243", "Makkai László"),
    ("Karsai Elek: ítél a nép! Bp. 1977.5", "Karsai Elek"),
    ("Molnár Imre–Varga Kálmán: Hazahúzott a szülőföld. Budapest 1992", "Molnár Imre–Varga Kálmán"),
    ("Felhő Ibolya—Vörös Antal: A Helytartótanácsi Levéltár. Budapest 1961, 82-84", "Felhő Ibolya—Vörös Antal"),
    ("Kaplan, Karel: Csehszlovákia igazi arca 1945–1948. Pozsony 1993", "Kaplan, Karel"),
    ("Moshe Sandberg (Sanbar): My Longest Year. Yad Vas-hem, Jeruzsálem, 1968", "Moshe Sandberg (Sanbar)"),
    ("Király Aladár: A nyíregyházi gettó története. A szerző kiadása, Nyíregyháza, 1946, 13.o", "Király Aladár"),
    ("Zinner Tibor-Róna Péter: Szálasiék bilincsben. Lapkiadó Vállalat, Bp., 1986.1—B", "Zinner Tibor-Róna Péter"),
    # articles and studies
    ("Tilkovszky Lóránt: Területi integritás. A kormány 1920. évi terve. Századok, 2000. 3. sz. 555-596. p", None),
    ("KUBINYI András: A Magyar Királyság népessége a 15. század végén. TSz 38(1992) 157-158. 1", "KUBINYI András"),
    ("Szalatnai Rezső: A csehszlovákiai magyarok 1938–1945 között. In: Régio 1990. 129", "Szalatnai Rezső"),
    (
        (
            'Gerend László: „Kiűzettünk városunkból". In: Évkönyv 1977-78. Szerk.: Scheiber Sándor, MIOK, Bp., 1978,'
            " 159-182. o"
        ),
        "Gerend László",
    ),
    ("S. Lengyel Márta: Egy osztrák röpiratíró útja. Századok, 1960. 5-6. sz. 750-793., 1961. 1. sz. 47-82", None),
    ("Levárdy Ferenc: A középkori győri székesegyház pusztulása. Arrabona, 1970. (XII.) 83-109. 1", "Levárdy Ferenc"),
    # English: author, comma, title, place and year in brackets
    ("Csaba Szabó, Egyházügyi hangulatjelentések (Budapest, 2000), pp. 125, 136", "Csaba Szabó"),
    ("Andrzej Micewski, Cardinal Wyszyński: A Biography, trans. William R. Brand (New York, 1984), pp. 1–2", None),
    ("Árpád Pünkösti, “You Are Not Primate Here,” The Hungarian Quarterly 36, 144 (Winter 1996)", "Árpád Pünkösti"),
    ("V. I. Lenin, “Party Organization and Party Literature,” Novaya Zhizn 12 (November 13, 1905)", "V. I. Lenin"),
    (
        "M. Tinz, “Friedenspriester in der Tschechoslowakei. Im Dienste der Partei,” Digest des Ostens (1977), p. 42",
        None,
    ),
    (
        "Günter Feist, Eckhart Gillen, and Beatrice Vierneisel, eds., Kunst: 1945–1990 (Berlin, 1996), p. 4",
        "Günter Feist, Eckhart Gillen, and Beatrice Vierneisel",
    ),
    ("Békés, Byrne and Rainer, eds., The 1956 Hungarian Revolution, 375", "Békés, Byrne and Rainer"),
    ("Mindszenty, Memoirs, pp. 1–2", "Mindszenty"),
    ("Wentker, “Kirchenkampf in der DDR,” p. 116", "Wentker"),
    ("Charles Gati, Failed Illusions: Moscow, Washington, Budapest (Stanford: Stanford UP, 2006), 91", "Charles Gati"),
    ('Mark Kramer, "New Evidence," Cold War History Project Bulletin 8–9 (1996–1997): 358–410', "Mark Kramer"),
    ('Idem, "The Merchants of the Kremlin," CWIHP Working Paper No. 28 (Washington, D.C., 2000), 12', "Idem"),
    ("William Shawcross, Crime and Compromise: Janos Kadar (New York: Dutton, 1974), p. 89", "William Shawcross"),
    ("György Litván, ed., The Revolution of 1956: Reform and Revolt (London: Longman, 1996), 67–68", "György Litván"),
    # German and Russian
    ("ders.: Ideologie der Operette. Wien 1996, S. 12", "ders"),
    ("Он же. Венгрия в годы второй мировой войны. М., 1966. С. 12", "Он же."),
    ("Ernst Hillebrand, Die ungarische Frage, in: Südost-Forschungen 45 (1986), S. 123–145, hier S. 130", None),
    ("Holger Fischer, Politik und Geschichtswissenschaft in Ungarn, München 1982, S. 44 f", "Holger Fischer"),
    ("Стыкалин А.С. Прерванная революция. Венгерский кризис 1956 года. М., 2003. С. 145", "Стыкалин А.С."),
    ("Желицки Б.Й. Имре Надь // Вопросы истории. 2006. № 8. С. 50–75", "Желицки Б.Й."),
    # editors, initials, publishers behind the year
    (
        "Ránki György (szerk.): Magyarország története 1918–1945. Akadémiai Kiadó, Budapest, 1976. 567. p",
        "Ránki György",
    ),
    ("Fehér István: Politikai küzdelmek 1944-1946. Bp., 1972. Akadémiai Kiadó. 78. old", "Fehér István"),
    ("L. Nagy Zsuzsa: A budapesti liberális ellenzék 1919–1944. Bp. 1972. 45", "L. Nagy Zsuzsa"),
    ("Pritz Pál: A magyar külügyi szolgálat története. = Századok, 1983. 1. sz. 3–45", "Pritz Pál"),
    ("Szabó István: Ugocsa megye. Bp., 1937. (Magyarság és nemzetiség I. sor. 1. köt.) 345. l", "Szabó István"),
    ("Ihrig Dénes (szerk.): A magyar vízszabályozás története. Bp. 1973. VÍZDOK. 123. p", "Ihrig Dénes"),
    # without an author
    ("Magyar Politikai Lexikon 1914-1929. Budapest, é. n. 96. p", None),
    ("Művészeti lexikon, II. köt. 1966. 285. 1", None),
    ("A Szálasi-per. Szerk.: Karsai Elek-Karsai László. Reform, Bp., 1988", None),
    ("Dejiny Slovenska. VI. kötet. Red. Samuel Cambel. Bratislava 1986", None),
    ("A magyarországi művészet története, IV. kiad. I. köt. 217. I", None),
    # newspapers and periodicals
    ("Népszabadság, 1957. november 19", None),
    ("Turan, 1929. № 1–4. 63", None),
    ("Társadalmi Szemle, 1946. jún. 431-439. I. évf. 6.SZ", None),
    ("Hazaküldtek a rendorsegrol a menekülteket, Sopronvarmegye, Nr. 62, 18.3. 1938, S. 1-2", None),
    ("Zsidó Világkongresszus, 4. sz. (1947. április 15.), 2-3.; 13-14. sz. (1949. május), 14", None),
    ('"Hat Pest megyei termelőszövetkezet a legjobbak között" Pest megyei Hirlap. 1960.jan.5', None),
    ("LK 29. (1959) 10-48", None),
    ("Szabad Nép, October 29, 1956", None),
    ("Kovács Béla, „A földreform,” Szabad Nép, 1946. május 3", "Kovács Béla"),
    ("The New York Times, 5 November 1956, p. 1", None),
    ("Правда. 1956. 31 октября", None),
    # editions of sources, by their abbreviation
    ("HJS, 2:273. o", None),
    ("ZW. I. 346", None),
    ("Doc. Trans. I. 428", None),
    ("Zichy okm. IV. 123. sz", None),
    ("Fejér, CD. VIII/3. 245", None),
    ("ADAP, Serie D, Bd. II, Dok. Nr. 246", None),
    ("FRUS, 1955–1957, vol. 25, doc. 128", None),
    ("Documents on German Foreign Policy 1918–1945. Series D. Vol. II. London, 1950. No. 198", None),
    (
        (
            "Diplomáciai iratok Magyarország külpolitikájához 1936–1945. II. kötet. A müncheni egyezmény létrejötte."
            " Összeáll. és sajtó alá rend.: Ádám Magda. Bp., 1965. 263. sz. irat"
        ),
        None,
    ),
]


@pytest.mark.parametrize(("work", "authors"), WORKS)
@pytest.mark.parametrize("frame", ["{}.", "Lásd {}.", "Ld. még {}; Szegő 1911.", "({}.)"])
def test_a_work_is_one_citation(frame, work, authors):
    """Commas, full stops, brackets and "Szerk.:" within a work do not cut it; the final full stop stays outside."""
    note = frame.format(work)

    first = found(note)[0]

    assert isinstance(first, Literature)
    assert work == first.text
    assert authors is None or authors == first.authors


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            (
                "Janics Kálmán: A hontalanság évei. Pozsony 1992. Újváry Zoltán: Szülőföldön-hontalanul. Pozsony 1991."
                " Šutaj, Štefan: „Akcia Juh”. Odsun Maďarov zo Slovenska do Čiech v roku 1949. Praha 1993. Dejiny"
                " Slovenska. VI. kötet. Red. Samuel Cambel. Bratislava 1986."
            ),
            ["Janics", "Újváry", "Šutaj,", "Dejiny"],
        ),
        (
            (
                "(Vayer Lajos: Masolino és Róma. Mecénás és művész. Bp. 1962. 89-91. 1. - Okmánytár"
                " Ozorai Pipo történetéhez. I-IV. közlemény. T. T. 1834. - Wenzel Gusztáv: Ozorai Pipo. Pest, 1863.)"
            ),
            ["Vayer", "Okmánytár", "Wenzel"],
        ),
        (
            (
                "Lásd még Lévai, Szürke könyv, i. m., 77-78. o., és Dokumentumok a zsidóság történetéhez."
                " Magyar Auschwitz Alapítvány, Bp., 1994, és Források a szombathelyi gettó történetéhez. Összeállította"
                " Mayer László. Vas Megyei Levéltár, Szombathely, 1944. (Vas megyei levéltári füzetek, 7.)"
            ),
            ["Lévai,", "Dokumentumok", "Források"],
        ),
        ("HJS, 2:273. o. és Karsai, i. m., 171.0.", ["HJS,", "Karsai,"]),
        (
            "Keith Armes, “Chekists,” Demokratisatsiya 4 (1993), pp. 72–83; Mindszenty, Memoirs, p. 5",
            ["Keith", "Mindszenty,"],
        ),
    ],
)
def test_works_in_one_note_are_told_apart(note, expected):
    """A work ends at a semicolon, a dash, a conjunction, or where a new author or title begins behind its imprint."""
    assert expected == [piece.text.split()[0] for piece in found(note)]


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        (
            (
                "Az Államvédelmi Központ főügyésze Meggyesy Lajos volt. Magyarország tiszti névtára, 1944. Nyomda,"
                " Bp., 51. kötet, 53. o."
            ),
            "Magyarország tiszti névtára, 1944. Nyomda, Bp., 51. kötet, 53. o",
        ),
        (
            "Dubček apologized for the “unfortunate article” about Nagy. Quoted in Gati, Failed Illusions, p. 91.",
            "Gati, Failed Illusions, p. 91",
        ),
        (
            "The piece was in a newspaper of the day. Magyar Hirlap. December 15, 1942.",
            "Magyar Hirlap. December 15, 1942",
        ),
        ("(Oklevelet közli Horváth Mihály: Gróf Nádasdy Tamás. Buda, 1838. 59. l. 3. jegyzet.)", None),
        (
            "A gyulai uradalom urbáriumai, 1559, 1561: Veress Endre: Gyula város oklevél tára, Bp. 1938. 288.",
            "Veress Endre: Gyula város oklevél tára, Bp. 1938. 288",
        ),
        ("Turan, 1929. № 4. A lap később nem jelent meg. A szerkesztő elment.", "Turan, 1929. № 4"),
        (
            "Lásd erről Stark Tamás: Zsidóság. MTA, Bp., 1995, 12-35. o.",
            "Stark Tamás: Zsidóság. MTA, Bp., 1995, 12-35. o",
        ),
        ("Ebben az értelemben ír Szekfű Gyula: Három nemzedék. Bp. 1920.", "Szekfű Gyula: Három nemzedék. Bp. 1920"),
        ("See chapter 3 in Gati, Soviet Bloc (Durham: Duke UP, 1986).", "Gati, Soviet Bloc (Durham: Duke UP, 1986)"),
        (
            "Összefoglalóan KUBINYI András: A Magyar Királyság. Bp. 1992.",
            "KUBINYI András: A Magyar Királyság. Bp. 1992",
        ),
    ],
)
def test_a_work_is_found_within_prose(note, expected):
    """What a sentence says of the matter stays outside the citation."""
    (piece,) = found(note)

    assert (expected or "Horváth Mihály: Gróf Nádasdy Tamás. Buda, 1838. 59. l. 3. jegyzet") == piece.text


@pytest.mark.parametrize(
    "note",
    [
        "It is now the German Finance Ministry.",
        "Zalaegerszegnek 1941-ben 873 fős zsidó lakossága volt, mely a város összlakosságának 6,2%-át képviselte.",
        "1610/1944. M. E. kormányrendelet, amely április 28-án lépett hatályba.",
        "Interview with Józef Tejchma, Warsaw, June 14, 2007.",
        "Prága, 1949. október 10.",
        "Jelzet: K 63, 5. csomó.",
        "Tárgy: A Volksbund helyi csoportjainak megalakulása. Melléklet: 18 db.",
        "Lásd a 6. függeléket.",
        "Translated by Balazs Szalontai.",
        "In June 1987, the two groups finally reached a compromise by selecting Pham Hung for the premiership.",
        "Kuruc was the name given to Hungarian nationalists fighting the Austrian Hapsburg rule.",
        "Николай Владимирович Шмидт (1863–1934): морской офицер, был эвакуирован из Новороссийска.",
        "PL: Léva, 1556.",
        "Nagy Ferenc (1903–1979): kisgazda politikus, 1946–1947-ben miniszterelnök.",
        "Author's interview with Gyula Horn, Budapest, 12 May 1998.",
        "A levél keltezése: Budapest, 1945. május 5.",
        "I. Ferdinánd király, 1554. ápr. 19.",
        "Régi Hírek. Nagy Újság, 1554. május 3.",
        "Rákosi Mátyás, a párt főtitkára ezt azonban nem tudta a tárgyalás előtt, p. 5.",
        "BArch, f. R 70-Slowakei/212, 69.",
        "Tm. Tan. VB. 1960. II. 9-i ülése, 4/b. napirend.",
        "1947. évi XVIII. törvény 3. §.",
        "Ibid., 68.",
    ],
)
def test_commentary_gives_nothing(note):
    """Prose, laws, interviews, labels and the place and day of a letter are no published works."""
    assert () == found(note)


@pytest.mark.parametrize(
    ("note", "authors", "title", "locator"),
    [
        ("Lévai, Zsidósors Magyarországon, 148-149. o.", "Lévai", "Zsidósors Magyarországon", "148-149. o"),
        ("Kramer: Iredenta... 34-36. p.", "Kramer", "Iredenta...", "34-36. p"),
        ("Gati, Failed Illusions, 91.", "Gati", "Failed Illusions", "91"),
        ("Šutaj, Št.: Maďarská menšina, 63.", "Šutaj, Št.", "Maďarská menšina", "63"),
        (
            "Molnár Judit, Zsidósors Szegeden 1944-ben, 88. és 102. o.",
            "Molnár Judit",
            "Zsidósors Szegeden 1944-ben",
            "88. és 102. o",
        ),
        ("Schlitter, Vormärz, S. 12.", "Schlitter", "Vormärz", "S. 12"),
        ("Uő: Szürke könyv, 45. o.", "Uő", "Szürke könyv", "45. o"),
        ("Hillebrand, Die ungarische Frage (wie Anm. 12), S. 131.", "Hillebrand", "Die ungarische Frage", "S. 131"),
        ("Macartney, October Fifteenth, 2:230.", "Macartney", "October Fifteenth", "2:230"),
        ("Zinner, p. 45.", "Zinner", None, "p. 45"),
        ("Csáky (Anm. 5), S. 46.", "Csáky", None, "S. 46"),
        ("Hóman – Szekfű V. 124.", "Hóman – Szekfű", None, "V. 124"),
        ("Csánki III. 398.", "Csánki", None, "III. 398"),
        ("Marsina, I. 56.", "Marsina", None, "I. 56"),
        ("Engel, Archontológia I. 123–124.", "Engel", "Archontológia", "I. 123–124"),
        ("Az MSZMP határozatai... 305. oldal.", None, "Az MSZMP határozatai...", "305. oldal"),
    ],
)
def test_author_and_title_alone_are_a_short_form(note, authors, title, locator):
    """A work without place, year and number of a periodical has been cited in full before."""
    (piece,) = found(note)

    assert isinstance(piece, ShortForm)
    assert (authors, title, locator) == (piece.authors, piece.title, piece.locator)


@pytest.mark.parametrize(
    "note",
    ["Mindszenty, Memoirs, p. 76.", "Pikhoya, Sovetskii Soyuz: Istoriya vlasti, 309.", "Nagy, Füzetek, 3. sz. 12. o."],
)
def test_a_title_that_is_not_cut_short_is_literature(note):
    """English notes with "p.", titles with their subtitle, and numbers of a periodical name the work itself."""
    (piece,) = found(note)

    assert isinstance(piece, Literature)


@pytest.mark.parametrize(
    ("note", "title"),
    [
        ('Mark Kramer, "New Evidence," Cold War History Project Bulletin 8–9 (1996): 358.', "New Evidence"),
        ("Kubinyi András, A középkori Budapest, in: Budapest története II, Budapest, 1973, 7.", "A középkori Budapest"),
        (
            "Szalatnai Rezső: A csehszlovákiai magyarok 1938–1945 között. In: Régio 1990. 129.",
            "A csehszlovákiai magyarok 1938–1945 között",
        ),
        ("Pritz Pál: A magyar külügyi szolgálat. = Századok, 1983. 1. sz. 3.", "A magyar külügyi szolgálat"),
        ("Népszabadság, 1957. november 19.", "Népszabadság"),
        ("Történelmi Tár, 1898, 141. l.", "Történelmi Tár"),
        ("KISS: A pápai plébánia története (Veszprém, 1908) 17.", "A pápai plébánia története"),
        (
            "Juhász Gyula: Magyarország külpolitikája 1919–1945. Budapest, 1988. 120.",
            "Magyarország külpolitikája 1919–1945",
        ),
    ],
)
def test_the_title_is_the_works_own(note, title):
    """What an article stands in, the years of print and the quotation marks are no part of the title."""
    assert title == found(note)[0].title


@pytest.mark.parametrize(
    ("note", "short_title"),
    [
        (
            "Schlitter, Hanns: Österreichs Vormärz. Bd. 4: Niederösterreich. Wien, 1920. (a továbbiakban: Schlitter)",
            "Schlitter",
        ),
        (
            "Niederhauser Emil: A jobbágyfelszabadítás. Budapest, 1962. 91-93. (a továbbiakban: Niederhauser)",
            "Niederhauser",
        ),
        ("Csaba Szabó, Egyházügyi hangulatjelentések (Budapest, 2000) [henceforth Egyházügyi]", "Egyházügyi"),
    ],
)
def test_a_work_declares_its_short_title(note, short_title):
    """The declaration belongs to the work, and says where the short title stands."""
    (piece,) = found(note)

    assert isinstance(piece, Literature)
    assert (short_title,) == piece.declares
    assert short_title == piece.declarations[0].at.of(note)


@pytest.mark.parametrize(
    "authors",
    [
        "M. H. Kovács",
        "Kovács A. B.–Nagy J.-P.",
        "Nagy I.-Tóth J.",
        "M. H. Kovács - T. Varga",
        "Braham, R. L.",
        "J.-P. Nagy",
    ],
)
def test_initials_and_hyphens_are_of_the_names(authors):
    """With a space between or without, and a hyphen between initials, names or persons."""
    (work,) = found(f"{authors}: A könyv. Bp. 1990.")

    assert authors == work.authors


def test_in_before_an_author_is_none():
    """The word leads to the work that contains another; alone it belongs to no name."""
    (work,) = found("In: Molnár János: A nagybirtok. Budapest, 1975. 12.")

    assert ("Molnár János", "A nagybirtok") == (work.authors, work.title)
