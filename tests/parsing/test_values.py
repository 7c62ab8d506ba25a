"""The value that a token carries: the gap before it and its unit word are cut off, dashes and spaces made plain.

The tokens are parts of citations in Nostra Tempora 6, Századok, the Wilson Center Digital Archive, and the finding
aids of the archives themselves. A token in which nothing is found is kept as written: no value is lost.
"""

import pytest

from mol_citations.parsing.building import values

CASES = [
    (values.numeral, ", 147. doboz", "147"),
    (values.numeral, ", H 12–H 14 dobozok", "H 12-H 14"),
    (values.numeral, ", bd. XII", "XII"),
    (values.number, ", 1234567/12. sz", "1234567/12"),
    (values.number, ", 12/34567. sz", "12"),
    (values.roman, ". Konv. A", "A"),
    (values.roman, ", a. ", "a"),
    (values.fascicle, ", Fasc. 12A", "12A"),
    (values.fascicle, ", fasc. 4 és 231", "4 és 231"),
    (values.fascicle, ", Fasc. D", "D"),
    (values.fascicle, ", Fasc. XIV", "XIV"),
    (values.item, ", 16–7. tétel", "16-7"),
    (values.item, ", 21/7. tétel", "21/7"),
    (values.item, ", 12a/bc. tétel", "12a/bc"),
    (values.item, ", III. cím", "III"),
    (values.subject_group_item, ". F. 12. pos. 34", "12/34"),
    (values.locator, ", ff. 12 об–14 об", "12об-14об"),
    (values.locator, ". fol. 1r, 3v", "1r, 3v"),
    (values.locator, ", x-y. ", "x-y"),
    (values.file_number, ", 26.007/1944. sz.", "26.007/1944"),
    (values.file_number, ". és 12/1938., sz", "12/1938"),
    (values.file_number, " (12 345/1938) ", "12345/1938"),
    (values.file_number, ", 4057/res . ", "4057/res"),
    (values.running_number, " 243/1a—2", "243/1a-2"),
    (values.running_number, " x, y.", "xy"),
    (values.group_and_unit, ". és 5 / 1023a ő. e", (("group", "5"), ("unit", "1023a"))),
    (values.group_and_unit, "/4/76o.e", (("group", "4"), ("unit", "76"))),
    (values.words, ",  Top\n Secret: ", "Top Secret"),
    (values.words, ". Vizsg. ir.", "Vizsg. ir."),
    (values.words, " X. osztály.", "X. osztály"),
    (values.words, ". – Iratok – ", "Iratok"),
    (values.in_brackets, ". ( Rákóczi\n cs. ) ", "Rákóczi cs."),
    (values.dossier, " V–150 019/1", "V-150019/1"),
    (values.day, " (1957. június 22.)", "1957. június 22"),
    (values.bare, " 3.1.9. ", "3.1.9"),
]


@pytest.mark.parametrize(("value_of", "token", "value"), CASES, ids=[f"{case[0].__name__}{case[1]}" for case in CASES])
def test_the_value_of_a_token(value_of, token, value):
    """What stands between the gap and the word, in the form in which it is kept."""
    assert value == value_of(token)


@pytest.mark.parametrize(
    ("token", "gap"),
    [(", 147. doboz", 2), (" – és 5/13. ő. e", 6), (". et 12", 5), (" estate", 1), ("12", 0)],
)
def test_the_gap_before_a_value(token, gap):
    """Separators, and what joins the members of a list, but no word that only begins as a conjunction does."""
    assert gap == values.gap(token)
