"""Who wrote what to whom, in the languages that notes on Hungarian records are written in."""

import pytest

from mol_citations.parsing import parse_note
from mol_citations.sources import Note, Source

ENGLISH = [
    (
        "István Bethlen's letter to Miklós Kozma, Budapest, 5 June 1927. MOL K 429, 15. cs.",
        "István Bethlen > Miklós Kozma | letter",
    ),
    (
        "Draft letter of Prime Minister Pál Teleki to Adolf Hitler, 17 December 1940, MOL, K 63, 214. csomó.",
        "Prime Minister Pál Teleki > Adolf Hitler | Draft letter",
    ),
    (
        "Memorandum of the Fourth Department for Deputy Minister Károly Szarka, 9 May 1965, MNL OL, XIX-J-1-k, 12. d.",
        "Fourth Department > Deputy Minister Károly Szarka | Memorandum",
    ),
    (
        "The Foreign Ministry to the Legation in Belgrade, telegram no. 23, 4 July 1949, MNL OL XIX-J-1-j, 4. d.",
        "Foreign Ministry > Legation in Belgrade | telegram",
    ),
    ("Foreign Ministry memorandum, 9 May 1965, MNL OL, XIX-J-1-k, 12. d.", "Foreign Ministry | memorandum"),
    (
        "Minutes of the meeting of the Secretariat of the MDP, 4 May 1951, MNL OL, M-KS 276. f. 54/145. ő. e.",
        "Secretariat of the MDP | Minutes",
    ),
    (
        '"Minutes of the Meeting of the Secretariat, April, 1970," April 7, 1970, MOL, M-KS 288. f. 7/515. o. e.',
        "Secretariat | Minutes | Minutes of the Meeting of the Secretariat, April, 1970",
    ),
    (
        "Speech by János Kádár at the Central Committee meeting, 5 May 1960. MNL OL M-KS 288. f. 4/34. ő. e.",
        "János Kádár | Speech | Speech by János Kádár at the Central Committee meeting",
    ),
    (
        "Memo of a conversation with Ambassador Pushkin, 5 May 1946. MNL OL XIX-J-1-j, 12. d.",
        "| Memo | Memo of a conversation with Ambassador Pushkin",
    ),
    ("Copy of a letter from Kádár to Tito, 5 May 1957. MNL OL XIX-J-1-j, 12. d.", "Kádár > Tito | letter | copy Copy"),
    ("Gyöngyösi to Szekfű, Budapest, 12 April 1946. MNL OL XIX-J-1-j, 12. d.", "Gyöngyösi > Szekfű"),
    ("Plan for the harvest, 5 May 1950, MNL OL XIX-K-1-c, 12. d.", "| Plan | Plan for the harvest"),
    ("Minute by Ward, 3 May 1956, TNA FO 371/122373, NH 10110/215.", "Ward | Minute | file number NH10110/215"),
    (
        "Hungarian Embassy (Hanoi) to Foreign Ministry, 3 May 1956, MNL OL, XIX-J-1-j Vietnam, 90. doboz.",
        "Hungarian Embassy > Foreign Ministry",
    ),
]
GERMAN = [
    ("BM, 1234/1939. VII. res., 4.5.1939. OL K 149-1939-6.", "BM | file number 1234/1939.VII.res"),
    ("KEOKH 163/res/1938. VIIb., 30.8.1938. OL K 149.", "KEOKH | file number 163/res/1938.VIIb"),
    (
        "Rundschreiben BM, 220/1938.res. VIV/b. [-KEOKH] an alle Polizeibehörden, 15.10. 1938. OL K 149-1938.",
        "BM > alle Polizeibehörden | Rundschreiben | file number 220/1938.res.VIV/b",
    ),
    (
        "Zirkularverordnung [Abschrift] 103/10-res.1938 des BM (streng vertraulich), 9.4. 1938. OL K149-1938-2-6162.",
        "BM | Zirkularverordnung | copy Abschrift | file number 103/10-res.1938",
    ),
    (
        "Erlass des kgl. ung. Innenministers, 12345/1939. VII. res., 4.5.1939. OL K 149-1939-2.",
        "kgl. ung. Innenministers | Erlass | file number 12345/1939.VII.res",
    ),
    (
        "Bericht des Gesandten in Berlin, Döme Sztójay, an Außenminister Kánya, 5.3.1937. MOL K 63, 85. csomó.",
        "Gesandten in Berlin, Döme Sztójay > Außenminister Kánya | Bericht",
    ),
    ("Protokoll der Sitzung des Ministerrates vom 29. März 1944. MOL K 27, 263. d.", "Ministerrates | Protokoll"),
    ("Innenministerium an Außenministerium, 25.5.1938. OL K 149-1938-2.", "Innenministerium > Außenministerium"),
    ("Schreiben Telekis an Horthy, 3. April 1941. MOL K 589, 3. cs.", "Telekis > Horthy | Schreiben"),
    ("Königliches Reskript vom 3. Juni 1785, MOL A 39, 12. d.", "| Königliches Reskript"),
    ("Erinnerungen an Horthy, 25.5.1938. MOL K 589, 3. cs.", "| Erinnerungen an Horthy"),
]
RUSSIAN = [
    (
        "Письмо Тагана бею Ибрахиму Тали. Будапешт, 8 декабря 1928 г. MOL, P 1384, 7. cs.",
        "Тагана > бею Ибрахиму Тали | Письмо",
    ),
    (
        "Проект письма Петера Морица, директора института, Мохамеду-Гаяну Вайсову. 14 декабря 1932 г. MOL, P 1384.",
        "Петера Морица, директора института > Мохамеду-Гаяну Вайсову | Проект письма",
    ),
    (
        "Письмо Турецкого института министру просвещения К. Клебельсбергу. 4 мая 1928 г. MOL, P 1384, 8. cs.",
        "Турецкого института > министру просвещения К. Клебельсбергу | Письмо",
    ),
    (
        "Протокол заседания Политического комитета партии. 23 июля 1957 г. MNL OL, M-KS 288. f. 5/34. ő. e.",
        "Политического комитета партии | Протокол заседания",
    ),
    (
        "Докладная записка посольства Венгрии в Москве. 12 июня 1957 г. MNL OL, XIX-J-1-j, 5. doboz.",
        "посольства Венгрии в Москве | Докладная записка",
    ),
    ("Письмо посольства в МИД. 12 июня 1957 г. MNL OL, XIX-J-1-j, 5. doboz.", "посольства > МИД | Письмо"),
    ("Письмо Ибрахиму от Тагана. 12 июня 1927 г. MOL, P 1384, 8. cs.", "Тагана > Ибрахиму | Письмо"),
    (
        "Доклад министра о положении в Венгрии. 12 июня 1957 г. MNL OL, XIX-J-1-j, 5. doboz.",
        "министра | Доклад | Доклад министра о положении в Венгрии",
    ),
    (
        "Письмо министра культуры К. Клебельсбергу. 4 мая 1928 г. MOL, P 1384, 8. cs.",
        "министра культуры > К. Клебельсбергу | Письмо",
    ),
    # who of two with initials is meant cannot be told
    (
        "Письмо министра Й. Реваи М. Ракоши. 3 мая 1950 г. MNL OL, M-KS 276. f. 65/12. ő. e.",
        "| Письмо | Письмо министра Й. Реваи М. Ракоши",
    ),
    # "дирекции" is a genitive or a dative: who wrote to whom cannot be told
    (
        "Отчет Беньямина Барана дирекции общества. 4 мая 1928 г. MOL, P 1384, 8. cs.",
        "| Отчет | Отчет Беньямина Барана дирекции общества",
    ),
]
HUNGARIAN = [
    (
        "Teleki Pál miniszterelnök bizalmas levele Bethlen Istvánhoz. Kelt Budapest, 1939. május 4. MOL K 28.",
        "Teleki Pál miniszterelnök > Bethlen István | Bizalmas levél",
    ),
    (
        "Az Egyházügyi Hivatal tájékoztató jelentése, 1959. június. MNL OL XIX-A-21-a, 12. doboz.",
        "Egyházügyi Hivatal | Tájékoztató jelentés",
    ),
    (
        "Nádasdy Tamás levele Kanizsai Orsolyához, 1554. máj. 5. MNL OL E 185, 12. cs.",
        "Nádasdy Tamás > Kanizsai Orsolya | Levél",
    ),
    ("Krausz Dezsőnének levele, 1944. május 4. MOL K 150, 12. cs.", "Krausz Dezsőné | Levél"),
    (
        "Teleki Pálnak Horthy Miklóshoz intézett levele, 1941. április 3. MOL K 589, 3. cs.",
        "Teleki Pál > Horthy Miklós | Levél",
    ),
    (
        "Horthy Miklós kormányzó a miniszterelnökhöz intézett levele, 1941. április 3. MOL K 589, 3. cs.",
        "Horthy Miklós kormányzó > miniszterelnök | Levél",
    ),
    (
        "A TEVÉL levele Nyíregyházára Tass Jánosnak, 1920. V. 19. MOL K 26, 1261. csomó.",
        "TEVÉL > Tass János | Levél",
    ),
    (
        "A moszkvai követ 45/pol. 1936. sz. jelentése, 1936. május 4. MOL K 63, 24. tétel.",
        "moszkvai követ | Jelentés | file number 45/pol.1936",
    ),
    (
        "A belügyminiszter 1234/1944. sz. rendelete, 1944. május 4. MOL K 150, 24. tétel.",
        "belügyminiszter | Rendelet | A belügyminiszter 1234/1944. sz. rendelete",
    ),
    (
        "Nagy Imre levele Rákosi Mátyásnak a mezőgazdaságról, 1950. július 3. MNL OL M-KS 276. f. 65/104. ő. e.",
        "Nagy Imre > Rákosi Mátyás | Levél | Nagy Imre levele Rákosi Mátyásnak a mezőgazdaságról",
    ),
    (
        "Feljegyzés Kádár János elvtárs részére. 1965. május 4. MNL OL M-KS 288. f. 47/712. ő. e.",
        "> Kádár János elvtárs | Feljegyzés | Feljegyzés Kádár János elvtárs részére",
    ),
    (
        "Előterjesztés a Politikai Bizottságnak a kultúra helyzetéről, 1961. május 1. M-KS 288. f. 5/216. ő. e.",
        "> Politikai Bizottság | Előterjesztés | Előterjesztés a Politikai Bizottságnak a kultúra helyzetéről",
    ),
    (
        "Jegyzőkönyv a Politikai Bizottságnak az üléséről, 1957. január 5. MNL OL M-KS 288. f. 5/12. ő. e.",
        "| Jegyzőkönyv | Jegyzőkönyv a Politikai Bizottságnak az üléséről",
    ),
    (
        "KSH Tolna megyei Igazgatósága jelentés, 1960. VIII. 12. MNL OL XIX-D-3, 12. d.",
        "KSH Tolna megyei Igazgatósága | jelentés",
    ),
    ("Bizottsági jelentés, 1960. VIII. 12. MNL OL XIX-D-3, 12. d.", "| Bizottsági jelentés"),
    (
        "Tanúvallomási jegyzőkönyv, Kovács Béla, 1957. március 4. BFL XXV. 4. a.",
        "Kovács Béla | Tanúvallomási jegyzőkönyv",
    ),
    (
        "Esterházy Miklós nádor Pálffy Pálhoz írt levele, 1640. máj. 5. MNL OL P 123, 12. cs.",
        "Esterházy Miklós nádor > Pálffy Pál | Levél",
    ),
    (
        "Rákóczi György levele feleségének, Lorántffy Zsuzsannának, 1644. máj. 5. MNL OL E 190, 12. cs.",
        "Rákóczi György > felesége, Lorántffy Zsuzsanna | Levél",
    ),
    (
        '"Palotai" fedőnevű ügynök jelentése, 1959. május 4. ÁBTL 3.1.2. M-12345.',
        '"Palotai" fedőnevű ügynök | Jelentés',
    ),
    ("Mátyás király, 1478. febr. 3. DL 17999.", "Mátyás király"),
    ("A határozat szövege, 1950. május 4. MNL OL XIX-D-3, 12. d.", "| A határozat szövege"),
    (
        "A Comité munkaterve. A Külügyminisztériumban 1920. április 26-án iktatták. MOL K 64, 5. csomó.",
        "| A Comité munkaterve",
    ),
    (
        "Kivonat a Minisztertanács 1945. május 4-i ülésének jegyzőkönyvéből. MNL OL XIX-A-83-a, 5. d.",
        "| Kivonat | Kivonat a Minisztertanács 1945. május 4-i ülésének jegyzőkönyvéből",
    ),
    (
        "„Javaslat a szervezetre” című előterjesztés, 1949. május 4. MNL OL XIX-B-1-a, 3. d.",
        "| előterjesztés | Javaslat a szervezetre",
    ),
    ("Fogalmazvány sajátkezű aláírással. BéML Gyula, polg. m. 12. d.", "| copy Fogalmazvány sajátkezű aláírással"),
    ("Tisztázat, hitelesítés nélkül. MNL OL XIX-B-1-a, 3. d.", "| copy Tisztázat, hitelesítés nélkül"),
    ("Eredeti, I. példányú gépirat. MNL OL XIX-B-1-a, 3. d.", "| copy Eredeti, I. példányú gépirat"),
    ("Kormányülés jegyzőkönyve, 1945. május 4. MNL OL XIX-B-1-a, 3. d.", "| Jegyzőkönyv | Kormányülés jegyzőkönyve"),
    (
        "Liszka június 1-én kelt, 17/1944. VH, sz. rendeletét, MOL 30. tekercs.",
        "Liszka | Rendelet | Liszka június 1-én 17/1944. VH sz. rendeletét",
    ),
    ("Soksz. másolat. MNL OL XIX-B-1-a, 3. d.", "| copy Soksz. másolat"),
]


def said(citation):
    """The parties, genre, title and copy of a citation, and the file number that stands before the archive."""
    about = citation.description
    parts = [" > ".join(filter(None, (about.creator or ("" if about.recipient else None), about.recipient)))]
    if about.recipient and not about.creator:
        parts = [f"> {about.recipient}"]
    parts += [about.genre, about.title, about.copy_type and f"copy {about.copy_type}"]
    number = citation.shelfmark.file_number
    parts.append(number and f"file number {number}")
    first, *rest = parts
    return " | ".join([first, *filter(None, rest)]).strip()


@pytest.mark.parametrize(("text", "expected"), [*ENGLISH, *GERMAN, *RUSSIAN, *HUNGARIAN])
def test_who_wrote_what_to_whom(text, expected):
    """Each word stands in the field it belongs to; what cannot be told for certain stays in the title."""
    (citation,) = parse_note(Note(id="1", number="1", text=text, source=Source.whole(text))).citations

    assert expected == said(citation)
