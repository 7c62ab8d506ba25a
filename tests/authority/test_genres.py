"""Genres are known in several languages, with a slip of one letter, and as somebody's."""

from __future__ import annotations

import re

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mol_citations.authority import genres, tables

CANONICAL = [
    ("Report", "Report"),
    ("annual report", "Annual Report"),
    ("CIPHERED TELEGRAM", "Ciphered Telegram"),
    ("Ciphred Telegram", "Ciphered Telegram"),
    ("Ciphared Telegram", "Ciphered Telegram"),
    ("Ciphered  Telegram,", "Ciphered Telegram"),
    ("Jelentés", "Jelentés"),
    ("Jelentes", "Jelentés"),
    ("Helyzetjelentés", "Helyzetjelentés"),
    ("számjeltávirat", "Számjeltávirat"),
    ("Verbalnote", "Verbalnote"),
    ("отчет", "Отчёт"),
    ("Проект письма", "Проект письма"),
    ("Tisztázat", "Tisztázat"),
    ("Vote", None),
    ("Note to the reader", None),
    ("Budapest", None),
    ("", None),
]

MISSPELT = [
    ("Ciphred Telegram", "Ciphered Telegram"),
    ("Ciphared Telegram", "Ciphered Telegram"),
    ("Memorandm", "Memorandum"),
    ("Anual Report", "Annual Report"),
    ("Ciphered Telegram", None),
    ("Decisions", None),
    ("Telegrams", None),
    ("записки", None),
    ("jelentes", None),
    ("Nate", None),
]

KINDS = [
    ("Jelentés", "genre"),
    ("Ciphred Telegram", "genre"),
    ("Géppel írt másolat", "copy_type"),
    ("Eredeti, I. példányú gépirat", "copy_type"),
    ("Abschrift", "copy_type"),
    ("Fogalmazvány sajátkezű aláírással", "copy_type"),
    ("Eredeti levél Bécsből", None),
    ("копия", "copy_type"),
    ("Szakali Józsefné", None),
]

NAMED = [
    ("Minutes of the Meeting of the HSWP CC Political Committee", "Minutes"),
    ("Report to Hungarian Politburo on Jamming of Western Radio", "Report"),
    ("Annual Report", "Annual Report"),
    ("a telegram of 3 May", "telegram"),
    ("Verbalnote der Kgl. Ung. Ges.", "Verbalnote"),
    ("Előzetes napirend, aláírás nélkül", "Előzetes napirend"),
    ("67/1960. VB. számú határozat", "határozat"),
    ("Проект письма Петера Морица", "Проект письма"),
    ("4/b. napirend", None),
    ("3192. jegyzőkönyv", None),
    ("in order to note the plan", None),
    ("sie gaben den Vortrag auf", "Vortrag"),
    ("Reporter", None),
]

POSSESSIVE = [
    ("Jehlicska Ferenc levele Csernoch bíboroshoz", "levele", "Levél"),
    ("a svéd követ levelét a magyar KÜM-höz", "levelét", "Levél"),
    ("II. 5-i jelentése a KB-hoz", "jelentése", "Jelentés"),
    ("a trieszti konzul helyzetjelentését", "helyzetjelentését", "Helyzetjelentés"),
    ("Vidor Lajos személyes beszámolóját", "személyes beszámolóját", "Személyes beszámoló"),
    ("Az IM 56.977/1946. X. leirata", "leirata", "Leirat"),
    ("Üzemi Bizottságának kérelme a polgármesterhez", "kérelme", "Kérelem"),
    ("162/1944. biz. sz. rendeletet", "rendeletet", "Rendelet"),
    ("a Kanizsai-család urbáriumait", "urbáriumait", "Urbárium"),
    ("a jegyzokönyvében", "jegyzokönyvében", "Jegyzőkönyv"),
]

NOT_POSSESSIVE = ["Jelentés a nagykőrösi tsz-ekről", "12 levél", "tisztázata", "levelezése", "rendeletek tára", ""]


@pytest.mark.parametrize(("words", "expected"), CANONICAL)
def test_canonical(words: str, expected: str | None):
    """A genre has one canonical form, whatever its case, its accents and a letter wrong in a long word."""
    assert expected == genres.canonical(words)


@pytest.mark.parametrize(("words", "expected"), MISSPELT)
def test_misspelt(words: str, expected: str | None):
    """A slip is told from a right spelling and from an ending."""
    form = genres.misspelt(words)

    assert expected == (form and genres.canonical(form))


@pytest.mark.parametrize(("words", "expected"), KINDS)
def test_kinds(words: str, expected: str | None):
    """A kind of document is told from a kind of copy."""
    assert expected == genres.kind(words)


@pytest.mark.parametrize(("text", "expected"), NAMED)
def test_genre_in_a_text(text: str, expected: str | None):
    """The first genre of a longer text is found whole; a numbered part and a common word are none."""
    assert expected == genres.genre_in(text)


@pytest.mark.parametrize(("text", "cited", "genre"), POSSESSIVE)
def test_possessive(text: str, cited: str, genre: str):
    """A Hungarian genre that is somebody's is found with its endings and brought to its base form."""
    found = genres.find_possessive(text)

    assert found is not None
    assert (cited, genre) == (found[0].of(text), found[1])


@pytest.mark.parametrize("text", NOT_POSSESSIVE)
def test_nobodys(text: str):
    """Base forms, copies and longer words are not somebody's genre."""
    assert genres.find_possessive(text) is None


@pytest.mark.parametrize("words", ["tisztázat", "Géppel írt másolatok", "Abschriften", "copy", "копия"])
def test_copy_type_pattern(words: str):
    """The stems with an ending match every kind of copy, in any case."""
    assert re.search(rf"(?:{genres.copy_type_pattern()})\w*$", words, re.IGNORECASE)


def test_copy_type_pattern_captures_nothing():
    """Whoever puts the pattern into their own may count on their own groups."""
    assert re.compile(genres.copy_type_pattern()).groups == 0


def test_every_form_of_the_table_is_known():
    """No form is hidden by another; a possessive is found and brought to a genre that is known too."""
    for row in tables.rows("genres"):
        if row["kind"] == "possessive":
            span, genre = genres.find_possessive(row["form"]) or pytest.fail(row["form"])
            assert (row["form"], row["canonical"]) == (span.of(row["form"]), genre)
            assert genres.canonical(genre) == genre
        else:
            assert genres.canonical(row["form"]) is not None
            assert genres.misspelt(row["form"]) is None


@attrs.frozen
class Word:
    """A genre of a user's own."""

    name: str
    kind: genres.Kind


def test_own_genres_are_known():
    """A user's genres count beside those of the table, with slips, and overrule them."""
    own = [Word("Situation note", "genre"), Word("Bericht", "copy_type")]

    assert genres.canonical("situation note", own) == "Situation note"
    assert genres.misspelt("Sitation note", own) == "Situation note"
    assert genres.kind("Bericht", own) == "copy_type"
    assert genres.genre_in("a situation note on Korea", own) is None
    assert genres.genre_in("Situation Note on Korea", own) == "Situation Note"
    assert genres.canonical("Situation note") is None


@given(st.sampled_from(["Ciphered Telegram", "Memorandum", "Jegyzőkönyv", "Rundschreiben"]), st.data())
def test_one_letter_left_out_is_forgiven(form: str, data: st.DataObject):
    """A long genre with any one letter left out is still that genre."""
    k = data.draw(st.integers(0, len(form) - 1))

    assert form == genres.canonical(form[:k] + form[k + 1 :])


@given(st.text(alphabet="aáeéilmnorstíóőüű ABLMT.,0159", max_size=60))
def test_spans_lie_in_the_text(text: str):
    """Whatever the text, what is found stands in it."""
    named, possessive = genres.genre_in(text), genres.find_possessive(text)

    assert named is None or named in text
    assert possessive is None or possessive[0].end <= len(text)
