"""Signals: which words introduce a citation, and which citations they govern."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from samples.said import read

from mol_citations.parsing import signals
from mol_citations.sources import Span


@pytest.mark.parametrize(
    ("text", "words", "signal"),
    [
        ("See Fforde(2007, 25-37)", "See", "see"),
        ("On early debates over aid, see also Ton(1983–1984, 703)", "see also", "see_also"),
        ("For a partial list, see, among others, Le Binh P.(2005)", "see, among others,", "see"),
        ("see, e.g., Beresford(1991)", "see, e.g.,", "see"),
        ("See, for example, Ton(1983)", "See, for example,", "see"),
        ("On early reforms see Fforde(2007)", "see", "see"),
        ("RGANI, f. 3, 27 (see note 17)", "see", "see"),
        ("See the report of the Embassy in Hanoi: MOL", "See", "see"),
        ("For details, see report no. 12, MOL", "see", "see"),
        ("See a memorandum by Puja, MOL", "See", "see"),
        ("Cf. Evans(2002)", "Cf.", "cf"),
        ("Compare “Report,” 5 May 1956", "Compare", "cf"),
        ("e.g. Tucker(1999, 304)", "e.g.", "eg"),
        ("Quoted in Pikhoya, Sovetskii Soyuz, 309", "Quoted in", "quoted_in"),
        ("PDR FRH II, cited in Szarka, Laszlo: Kisebbsegvedelem", "cited in", "quoted_in"),
        ("Lásd Molnár Judit, Zsidósors", "Lásd", "see"),
        ("Lásd még Domán István i. m.", "Lásd még", "see_also"),
        ("Lásd erről bővebben Domán István i. m.", "Lásd erről bővebben", "see"),
        ("Vö. ehhez: Domán István i. m.", "Vö. ehhez:", "cf"),
        ("Siehe dazu Schlitter, Vormärz", "Siehe dazu", "see"),
        ("Lásd továbbá Karsai, i. m.", "Lásd továbbá", "see_also"),
        ("A részleteket lásd Karsai, i. m., 140. o.", "lásd", "see"),
        ("Ld. pl. Kelenik 1991.", "Ld. pl.", "see"),
        ("L. még a 233. jegyzetben", "L. még", "see_also"),
        ("L. korábban főleg a pénzügyekről: Szántó 1977.", "L.", "see"),
        ("(l. Horváth i. m. 58.)", "l.", "see"),
        ("A részletekről l. Horváth i. m. 58.", "l.", "see"),
        ("Vö. Jakó Zsigmond: A gyalui vártartomány", "Vö.", "cf"),
        ("(vö. uő. 1905. 197. l.)", "vö.", "cf"),
        ("Vo. Jeszenszky: i. m. 263.", "Vo.", "cf"),
        ("Vó. Jeszenszky: i. m. 238.", "Vó.", "cf"),
        ("V ö. Hermann, 1991. 131.", "V ö.", "cf"),
        ("V. ö. Thallóczy–Barabás: A Blagay-család", "V. ö.", "cf"),
        ("Idézi Pölöskei Ferenc: Kormányzati politika", "Idézi", "quoted_in"),
        ("pl. Acsády 1888.", "pl.", "eg"),
        ("Siehe auch Schlitter, Vormärz", "Siehe auch", "see_also"),
        ("s. Schlitter, Vormärz", "s.", "see"),
        ("s. a. Schlitter, Vormärz", "s. a.", "see_also"),
        ("Vgl. auch Schlitter, Vormärz", "Vgl. auch", "cf"),
        ("z. B. Schlitter, Vormärz", "z. B.", "eg"),
        ("См. сноску № 19", "См.", "see"),
        ("см. также: Тоган", "см. также:", "see_also"),
        ("Ср.: Тоган", "Ср.:", "cf"),
        ("voir Braudel, La Méditerranée", "voir", "see"),
    ],
)
def test_a_signal_is_found(text, words, signal):
    """The signal's meaning is told, and its span covers its words with the comma or colon behind them."""
    (mention,) = signals.find_all(text)

    assert (words, signal) == (mention.span.of(text), mention.signal)


@pytest.mark.parametrize(
    "text",
    [
        "K 63, 5. csomó, 12. l.",
        "MOL P 1384, XII. l. Zichy család",
        "Domokos 2000. 11-29. l. Budapest",
        "S. 3-4",
        "S. Lengyel Márta: Egy osztrák röpiratíró útja",
        "H. S. Takács",
        "Braham, R. L.: A népirtás politikája",
        "Braham, L.: A népirtás politikája",
        "R. L. Kovács",
        "L. Nagy Zsuzsa: A budapesti liberális ellenzék",
        "Kovács L. Péter: A vármegye",
        "We see Budapest as the centre",
        "We see the report of 1967 as the beginning",
        "historians who see Hungary in this light",
        "it is hard to see Moscow behind it",
        "the Holy See in Rome",
        "oversee Vietnam",
        "10 см. Москва",
        "16. s. 5. t.",
        "for example the ministry",
    ],
)
def test_what_only_looks_like_a_signal_is_none(text):
    """Leaves, initials, verbs and centimetres introduce nothing."""
    assert () == signals.find_all(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("see <Fforde(2007)>, <Ton(1983)>", ["see", "see"]),
        ("see <Fforde(2007)>; <Ton(1983)>", ["see", "see"]),
        ("lásd <Karsai, i. m., 140. o.>, valamint <Lukács, i. m., 120. o.>", ["see", "see"]),
        ("vö. <Horváth i. m. 58. l.> és <Károlyi Árpád>", ["cf", "cf"]),
        ("<Nguyen(2002)>. On the economy, see, among others, <Beresford(1991)>", [None, "see"]),
        ("<Ton(1983)>; cf. <Evans(2002)>; see also <Fforde(1995)>", [None, "cf", "see_also"]),
        ("See <Ton(1983)>. <Fforde(2007)>", ["see", None]),
        ("See <Ton(1983)>. The talks failed, <Fforde(2007)>", ["see", None]),
        ("Lásd alább. A tárgyalásokról <Fforde(2007)>", [None]),
    ],
)
def test_a_signal_governs_what_is_joined_to_it(text, expected):
    """Commas, semicolons and conjunctions join; a full stop or a new signal ends a signal's reach."""
    spans, plain = [], ""
    for index, part in enumerate(text.replace("<", "|").replace(">", "|").split("|")):
        if index % 2:
            spans.append(Span(len(plain), len(plain) + len(part)))
        plain += part

    assert expected == list(signals.assign(plain, spans))


@given(st.text(alphabet="see also cf.ldvö SsLl.,;()1aA ", max_size=80))
def test_signals_stand_in_order_and_apart(text):
    """Whatever the text, signals do not overlap and are found again within its whole length."""
    found = signals.find_all(text)

    assert found == signals.within(text, 0, len(text))
    assert all(one.span.end <= two.span.start for one, two in itertools.pairwise(found))


def test_the_cost_grows_with_the_length(growth):
    """Eight times the text costs about eight times the work, not sixty-four times."""
    once = "On early reforms, see, among others, Fforde(2007); 12. l. We see it. "

    assert growth(signals.find_all, once, length=30_000) < 20


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ("See also MOL K 63, 5. cs.; MOL K 64, 6. cs.", ["see_also", "see_also"]),
        ("Ld. 1492: Dl. 36992, 36996, 1493: Dl. 36997, vagy 1522. Dl. 10441.", ["see"] * 4),
        ("Cf. Fforde 2007, 12; MOL K 64, 6. cs.", ["cf", "cf"]),
        ("See MOL K 63, 5. cs. MOL K 64, 6. cs.", ["see", None]),
        ("As quoted in Szabó 1994, 12: MOL K 63, 5. cs.", ["quoted_in", None]),
        ("Quoted in Szabó 1994, 12; MOL K 63, 5. cs.", ["quoted_in", None]),
    ],
)
def test_a_signal_governs_archives_as_it_governs_works(note, expected):
    """Citations joined by a comma, a semicolon or a conjunction stand under one, but for a work that quotes."""
    assert expected == [citation.signal for citation in read(note)]
