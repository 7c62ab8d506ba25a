"""What the words before a shelfmark, or behind it, say of the document."""

import pytest

from mol_citations.parsing import parse_note
from mol_citations.parsing.describing import read_left
from mol_citations.sources import Note, Source

# the seed article; the Wilson Center Digital Archive, documents 116616 and 111945; Nostra Tempora 6, p. 260; charters
LEFT = [
    (
        "Hungarian Embassy to the SRV, Ciphred Telegram, 18 November 1983,",
        {"creator": "Hungarian Embassy to the SRV", "genre": "Ciphred Telegram", "date": "1983-11-18"},
    ),
    (
        "Hungarian Foreign Ministry, Memorandum, November 1986,",
        {"creator": "Hungarian Foreign Ministry", "genre": "Memorandum", "date": "1986-11"},
    ),
    ("Report, 5 May 1956,", {"genre": "Report", "date": "1956-05-05"}),
    (
        "Hungarian Foreign Ministry to Embassy in Hanoi, Telegram, 5 May 1965,",
        {
            "creator": "Hungarian Foreign Ministry",
            "recipient": "Embassy in Hanoi",
            "genre": "Telegram",
            "date": "1965-05-05",
        },
    ),
    (
        "Letter from Imre Nagy to Mátyás Rákosi, 3 March 1950,",
        {"creator": "Imre Nagy", "recipient": "Mátyás Rákosi", "genre": "Letter", "date": "1950-03-03"},
    ),
    (
        (
            '"Telegram, Embassy of Hungary in North Vietnam to the Hungarian Foreign Ministry," '
            "October 29, 1971, History and Public Policy Program Digital Archive,"
        ),
        {
            "creator": "Embassy of Hungary in North Vietnam",
            "recipient": "Hungarian Foreign Ministry",
            "genre": "Telegram",
            "date": "1971-10-29",
        },
    ),
    (
        "Jehlicska Ferenc levele Csernoch bíboroshoz. Kelt, Varsó, 1920. június 12.",
        {
            "creator": "Jehlicska Ferenc",
            "recipient": "Csernoch bíboros",
            "genre": "Levél",
            "date": "1920-06-12",
            "place": "Varsó",
        },
    ),
    (
        "Jelentés a magyar–román viszonyról. 1956. november 12.",
        {"genre": "Jelentés", "title": "Jelentés a magyar–román viszonyról", "date": "1956-11-12"},
    ),
    (
        "Memorandum of Conversation between János Kádár and Leonid Brezhnev, 12 May 1970,",
        {
            "genre": "Memorandum of Conversation",
            "title": "Memorandum of Conversation between János Kádár and Leonid Brezhnev",
            "date": "1970-05-12",
        },
    ),
    ("A tót főosztály 1920 évi működése.", {"title": "A tót főosztály 1920 évi működése"}),
    (
        "Jegyzőkönyv a Politikai Bizottság 1957. január 5-i üléséről.",
        {
            "genre": "Jegyzőkönyv",
            "title": "Jegyzőkönyv a Politikai Bizottság 1957. január 5-i üléséről",
            "date": "1957-01-05",
        },
    ),
    (
        "A minisztertanács 1944. március 29-i ülésének jegyzőkönyve.",
        {"creator": "minisztertanács", "genre": "Jegyzőkönyv", "date": "1944-03-29"},
    ),
    (
        "A Politikai Bizottság ülésének jegyzőkönyve, 1957. január 5.",
        {"creator": "Politikai Bizottság", "genre": "Jegyzőkönyv", "date": "1957-01-05"},
    ),
    (
        "A Központi Bizottság rendkívüli ülésének jegyzőkönyve, 1957. január 5.",
        {"creator": "Központi Bizottság", "genre": "Jegyzőkönyv", "date": "1957-01-05"},
    ),
    ("Kelt: Bécs, 1920. június 12.", {"title": "Bécs", "date": "1920-06-12"}),
    (
        "Az MSZMP Politikai Bizottságának 1960. II. 5-i jelentése a KB-hoz.",
        {"creator": "MSZMP Politikai Bizottsága", "genre": "Jelentés", "recipient": "KB", "date": "1960-02-05"},
    ),
    (
        "A Felvidéki Comité levele a miniszterelnöknek. Kelt 1920. augusztus 7.",
        {"creator": "Felvidéki Comité", "genre": "Levél", "recipient": "miniszterelnök", "date": "1920-08-07"},
    ),
    (
        "Report to the Politburo by the Department of Foreign Affairs, 17 May 1954,",
        {
            "creator": "Department of Foreign Affairs",
            "recipient": "Politburo",
            "genre": "Report",
            "date": "1954-05-17",
        },
    ),
    (
        "Minutes of the Meeting of the Political Committee, 7 April 1970,",
        {"creator": "Political Committee", "genre": "Minutes", "date": "1970-04-07"},
    ),
    # a kind of document that the table does not have is one only between who wrote it and when
    (
        "Hungarian Embassy to Cuba, Aide-mémoire, 5 May 1965,",
        {"creator": "Hungarian Embassy to Cuba", "genre": "Aide-mémoire", "date": "1965-05-05"},
    ),
    ("Fry to Hohler, 3 November 1956, ", {"creator": "Fry", "recipient": "Hohler", "date": "1956-11-03"}),
    (
        "Der Reichsführer-SS und Chef der Deutschen Polizei an das AA, 7.4. 1938. ",
        {"creator": "Reichsführer-SS und Chef der Deutschen Polizei", "recipient": "AA", "date": "1938-04-07"},
    ),
    ("Hungarian Embassy to Cuba, 5 May 1965, ", {"title": "Hungarian Embassy to Cuba", "date": "1965-05-05"}),
    ("Balogvár, 1670, 1674: ", {"title": "Balogvár", "date": "{1670,1674}"}),
    ("KUMdI, 108/5/1938.eln.VIIb, 15.10. 1938. ", {"creator": "KUMdI", "date": "1938-10-15"}),
    (
        "Letter to Kádár about Hungary, 5 May 1956, ",
        {"recipient": "Kádár", "genre": "Letter", "title": "Letter to Kádár about Hungary", "date": "1956-05-05"},
    ),
    (
        "Hungarian Embassy to Cuba, Pro domo, 5 May 1965,",
        {"creator": "Hungarian Embassy to Cuba", "genre": "Pro domo", "date": "1965-05-05"},
    ),
    (
        "Foreign Ministry, Second Section, Pro domo, 5 May 1965,",
        {"creator": "Foreign Ministry, Second Section", "genre": "Pro domo", "date": "1965-05-05"},
    ),
    ("Hungarian Embassy to Cuba, Pro domo,", {"title": "Hungarian Embassy to Cuba, Pro domo"}),
    ("Imre Nagy, Department of State, 5 May 1965,", {"title": "Imre Nagy, Department of State", "date": "1965-05-05"}),
    ("Letter to Imre Nagy, 3 March 1950,", {"recipient": "Imre Nagy", "genre": "Letter", "date": "1950-03-03"}),
    (
        '"Letter to Imre Nagy," 3 March 1950,',
        {"recipient": "Imre Nagy", "genre": "Letter", "title": "Letter to Imre Nagy", "date": "1950-03-03"},
    ),
    (
        "Letter to Imre Nagy by Mátyás Rákosi, 3 March 1950,",
        {"creator": "Mátyás Rákosi", "recipient": "Imre Nagy", "genre": "Letter", "date": "1950-03-03"},
    ),
    (
        "Report to Kádár regarding Hungary, 3 March 1950,",
        {"recipient": "Kádár", "genre": "Report", "title": "Report to Kádár regarding Hungary", "date": "1950-03-03"},
    ),
    (
        "Letter from Imre Nagy to Mátyás Rákosi on the harvest, 3 March 1950,",
        {
            "creator": "Imre Nagy",
            "recipient": "Mátyás Rákosi",
            "genre": "Letter",
            "title": "Letter from Imre Nagy to Mátyás Rákosi on the harvest",
            "date": "1950-03-03",
        },
    ),
    ("Letter of thanks, 3 March 1950,", {"genre": "Letter", "title": "Letter of thanks", "date": "1950-03-03"}),
    (
        "Report, History and Public Policy Program Digital Archive, 5 May 1965,",
        {"genre": "Report", "date": "1965-05-05"},
    ),
    (
        "Embassy in Hanoi, Telegram No. 68, 5 May 1965,",
        {"creator": "Embassy in Hanoi", "genre": "Telegram", "date": "1965-05-05"},
    ),
    (
        "Embassy, Hanoi, Telegram, On the war, and peace, 5 May 1965,",
        {"creator": "Embassy, Hanoi", "genre": "Telegram", "title": "On the war, and peace", "date": "1965-05-05"},
    ),
    (
        "Hungarian Embassy, Telegram, Hanoi, 5 May 1965,",
        {"creator": "Hungarian Embassy", "genre": "Telegram", "date": "1965-05-05", "place": "Hanoi"},
    ),
    ("Hungarian Embassy, Telegram, Hanoi,", {"creator": "Hungarian Embassy", "genre": "Telegram", "title": "Hanoi"}),
    (
        "Embassy in Hanoi, Jelentés a helyzetről. Budapest, 5 May 1965,",
        {
            "creator": "Embassy in Hanoi",
            "genre": "Jelentés",
            "title": "Jelentés a helyzetről",
            "date": "1965-05-05",
            "place": "Budapest",
        },
    ),
    ("Másolat, A helyzetről, 1957. május 3.", {"title": "A helyzetről", "date": "1957-05-03", "copy_type": "Másolat"}),
    (
        "Másolat, Fry to Hohler, 1957. május 3.",
        {"creator": "Fry", "recipient": "Hohler", "date": "1957-05-03", "copy_type": "Másolat"},
    ),
    (
        "Embassy in Hanoi, Report, The war in Laos, 3 May 1956,",
        {"creator": "Embassy in Hanoi", "genre": "Report", "title": "The war in Laos", "date": "1956-05-03"},
    ),
    (
        "Embassy in Hanoi, Report to the Politburo by the Department, 3 May 1956,",
        {"creator": "Embassy in Hanoi", "recipient": "Politburo", "genre": "Report", "date": "1956-05-03"},
    ),
    (
        "Embassy in Hanoi, Report to the Politburo on Laos, 3 May 1956,",
        {
            "creator": "Embassy in Hanoi",
            "recipient": "Politburo",
            "genre": "Report",
            "title": "Report to the Politburo on Laos",
            "date": "1956-05-03",
        },
    ),
    (
        "Embassy in Hanoi, Report on Laos, 3 May 1956,",
        {"creator": "Embassy in Hanoi", "genre": "Report", "title": "Report on Laos", "date": "1956-05-03"},
    ),
    (
        "Telegram, Embassy in Hanoi to the Ministry, 3 May 1956,",
        {"creator": "Embassy in Hanoi", "recipient": "Ministry", "genre": "Telegram", "date": "1956-05-03"},
    ),
    (
        "Telegram, Embassy to Cuba, 3 May 1956,",
        {"creator": "Embassy to Cuba", "genre": "Telegram", "date": "1956-05-03"},
    ),
    (
        'Embassy in Hanoi, "Situation," Telegram, 3 May 1956,',
        {"creator": "Embassy in Hanoi", "genre": "Telegram", "title": "Situation", "date": "1956-05-03"},
    ),
    (
        "A Vezetőség levele a Bizottságnak a helyzetről, 1957. május 3.",
        {
            "creator": "Vezetőség",
            "genre": "Levél",
            "title": "A Vezetőség levele a Bizottságnak a helyzetről",
            "recipient": "Bizottság",
            "date": "1957-05-03",
        },
    ),
    (
        "Fry to Hohler, Telegram, The maize harvest of autumn, 3 November 1956,",
        {
            "creator": "Fry",
            "recipient": "Hohler",
            "genre": "Telegram",
            "title": "The maize harvest of autumn",
            "date": "1956-11-03",
        },
    ),
    (
        '"Situation in Hanoi," Telegram, 3 May 1956,',
        {"genre": "Telegram", "title": "Situation in Hanoi", "date": "1956-05-03"},
    ),
    (
        "Foreign Ministry, Embassy in Hanoi to Section 2, Note, 3 May 1956,",
        {
            "creator": "Foreign Ministry, Embassy in Hanoi",
            "recipient": "Section 2",
            "genre": "Note",
            "date": "1956-05-03",
        },
    ),
    (
        "A Bizottság Vezetőségének levele a helyzetről, 1957. május 3.",
        {
            "creator": "Bizottság Vezetősége",
            "genre": "Levél",
            "title": "A Bizottság Vezetőségének levele a helyzetről",
            "date": "1957-05-03",
        },
    ),
    (
        '"Letter to Imre Nagy by Mátyás Rákosi," 3 March 1950,',
        {
            "creator": "Mátyás Rákosi",
            "recipient": "Imre Nagy",
            "genre": "Letter",
            "title": "Letter to Imre Nagy by Mátyás Rákosi",
            "date": "1950-03-03",
        },
    ),
    ("1479: ", {"date": "1479"}),
    ("Bajmóc, 1614: ", {"title": "Bajmóc", "date": "1614"}),
    ("Report, 31 November 1986,", {"genre": "Report", "date_cited": "31 November 1986"}),
    ("", {}),
]


@pytest.mark.parametrize(("words", "expected"), LEFT)
def test_the_words_before_a_shelfmark(words, expected):
    """Creator, recipient, genre, title, date and place, each as written."""
    said, _ = read_left(f"{words} VTS", 0, len(words) + 1)

    assert expected == dict(said.description.fields())


BEHIND = [
    ("MOL, 16. d., 266/pol-1948, géppel írt másolat.", {"copy_type": "géppel írt másolat"}, "géppel írt másolat"),
    (
        (
            "M-KS 288. f. 5/398. ő. e. Jegyzőkönyv a Politikai Bizottság 1966. június 21-i üléséről, "
            "3. napirendi pont, 12. lap."
        ),
        {
            "genre": "Jegyzőkönyv",
            "title": "Jegyzőkönyv a Politikai Bizottság 1966. június 21-i üléséről, 3. napirendi pont",
            "date": "1966-06-21",
        },
        "12. lap",
    ),
    (
        "MOL K 63, 5. csomó. Jelentés. 1938. május 4.",
        {"genre": "Jelentés", "date": "1938-05-04"},
        "1938. május 4",
    ),
    ("MNL OL XIX-A-83-a 123. d. 1950. április 12-i", {"date": "1950-04-12"}, "1950. április 12-i"),
    (
        ("MNL OL, XIX-J-1-j, Kína, 1969, 58. doboz. Jelentés a szovjet–kínai viszonyról. Peking, 1969. március 12."),
        {"genre": "Jelentés", "title": "Jelentés a szovjet–kínai viszonyról", "date": "1969-03-12", "place": "Peking"},
        "1969. március 12",
    ),
    (
        "MNL OL, XIX-J-1-j, Kína, 1969, 58. doboz. Jelentés. Peking, 1969. március 12.",
        {"genre": "Jelentés", "date": "1969-03-12", "place": "Peking"},
        "1969. március 12",
    ),
    (
        "PIM Kt., V. 4125/182. Osvát Ernő levele Babits Mihálynak. Bp., 1912. jan. 3.",
        {
            "creator": "Osvát Ernő",
            "recipient": "Babits Mihály",
            "genre": "Levél",
            "date": "1912-01-03",
            "place": "Bp.",
        },
        "1912. jan. 3",
    ),
    (
        "OSZK Kt., Fond 14/25. Babits Mihály levele, 1923. máj. 4.",
        {"creator": "Babits Mihály", "genre": "Levél", "date": "1923-05-04"},
        "1923. máj. 4",
    ),
    (
        "HL II. Vh. 2. hds. 5. fasc. Harctudósítás, 1943. január 14.",
        {"genre": "Harctudósítás", "date": "1943-01-14"},
        "1943. január 14",
    ),
    (
        "HL II. Vh. 2. hds. 5. fasc. A 2. hadsereg hadinaplója, 1943. január 14.",
        {"creator": "2. hadsereg", "genre": "Hadinapló", "date": "1943-01-14"},
        "1943. január 14",
    ),
    (
        "ÁBTL, 1.11.10. 12. doboz. A III/III. Csoportfőnökség jelentése, 1985. október 15.",
        {"creator": "III/III. Csoportfőnökség", "genre": "Jelentés", "date": "1985-10-15"},
        "1985. október 15",
    ),
    (
        "BFL XXV.4.f. 8013/1957. Gimes Miklós és társai. Tárgyalási jegyzőkönyv, 1958. június 10.",
        {"title": "Gimes Miklós és társai. Tárgyalási jegyzőkönyv", "date": "1958-06-10"},
        "1958. június 10",
    ),
    (
        "MOL K 64, 5. csomó. Számjeltávirat a londoni követségnek, 1938. szeptember 23.",
        {
            "recipient": "londoni követség",
            "genre": "Számjeltávirat",
            "title": "Számjeltávirat a londoni követségnek",
            "date": "1938-09-23",
        },
        "1938. szeptember 23",
    ),
    ("MOL, XIX-J-1-j Korea, 2. doboz, 2/b. Translated by Balazs Szalontai.", {}, "2. doboz, 2/b"),
]


@pytest.mark.parametrize(("text", "expected", "last"), BEHIND)
def test_the_words_behind_a_shelfmark(text, expected, last):
    """A day, a kind of copy or a document named there belongs to the citation; a translator does not."""
    (citation,) = parse_note(Note(id="1", number="1", text=text, source=Source.whole(text))).citations

    assert expected == dict(citation.description.fields())
    assert citation.text.endswith(last)


PROSE = [
    "Az eredeti jegyzőkönyveket ma a Magyar Országos Levéltárban K 27 törzsszám alatt őrzik.",
    "The minutes of the meeting are now in the MOL, K 27.",
]


@pytest.mark.parametrize("text", PROSE)
def test_prose_before_a_shelfmark_is_no_title(text):
    """A sentence that leads up to an archive does not name the document."""
    (citation,) = parse_note(Note(id="1", number="1", text=text, source=Source.whole(text))).citations

    assert not citation.description
    assert citation.shelfmark.fonds == "K 27"
