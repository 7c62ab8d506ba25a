"""The label in front of a note, in every way printers and OCR write it; and Roman numbers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from mol_citations.reading.found import Block

if TYPE_CHECKING:
    from mol_citations.reading.found import Style

SUPERSCRIPT_FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_READ_FIGURES = r"\d[\dlIO]{0,5}|[lIO][\dlIO]{0,4}\d"
FIGURES = rf"{_READ_FIGURES}|[ivxlcdm]{{1,12}}|[IVXLCDM]{{1,12}}"
"""A note's number as a pattern: figures (l, I and O as OCR has them for 1 and 0) or a Roman number."""
_PLAIN_FIGURES = str.maketrans(SUPERSCRIPT_FIGURES, "0123456789")
_MISREAD = str.maketrans("lIO", "110")

LABEL = re.compile(
    r"[ \t]{0,12}(?:<span id=\"[^\"<>]{0,80}\"></span>)?(?:"
    rf"<(?:sup|SUP)>\s?[\[(]?(?P<sup>{FIGURES})[\])]?\.?\s?</(?:sup|SUP)>[).\]]?"  # <sup>12)</sup> <sup>12</sup>)
    r"|\^\{?(?P<caret>\d{1,6})\)?\}?\^?\)?"  # ^12 ^12) ^12^ ^{12}
    rf"|⁽?(?P<superscript>[{SUPERSCRIPT_FIGURES}]{{1,6}})[⁾).]?"  # ¹² ¹²⁾
    rf"|\\?\[(?P<bracket>{FIGURES})\\?\](?![(:\[])"  # [12] [iv]
    rf"|\(?(?P<paren>{_READ_FIGURES}) ?\\?\)"  # 12) (12)
    r"|(?P<dot>\d{1,6})\\?\.(?=\s|[^\W\d_]|[\"“„])"  # 12.
    r"|(?P<bare>\d{1,6})(?=[ \t]+\S)"  # 12
    r")[ \t]*"
)

_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}


class Label(NamedTuple):
    """A label as written, what number it is, and its place; the note's text begins at ``end``."""

    text: str
    value: int
    style: Style
    start: int
    end: int


def label_at(text: str, start: int, end: int) -> Label | None:
    """The label that stands at ``start`` of the stretch up to ``end``, or ``None``.

    >>> label_at("12) Ibid.", 0, 9)
    Label(text='12', value=12, style='paren', start=0, end=4)
    """
    match = LABEL.match(text, start, end)
    if match is None or match.lastgroup is None:
        return None
    style: Style = match.lastgroup  # type: ignore[assignment] # the groups of LABEL are named after the styles
    written = match.group(style)
    value = number(written)
    if value is None:
        return None
    return Label(plain(written), value, style, start, match.end())


def at_labels(text: str, block: Block) -> list[Block]:
    r"""The block, cut before every line inside it that begins with a label.

    >>> text = "1) Ibid.\nand more\n2) VTS"
    >>> [text[piece.start : piece.end] for piece in at_labels(text, Block("paragraph", 0, len(text)))]
    ['1) Ibid.\nand more\n', '2) VTS']
    """
    starts = [block.start]
    line = text.find("\n", block.start, block.end) + 1
    while line:
        if LABEL.match(text, line, block.end):
            starts.append(line)
        line = text.find("\n", line, block.end) + 1
    ends = [*starts[1:], block.end]
    return [Block(block.kind, start, end) for start, end in zip(starts, ends, strict=True)]


def plain(label: str) -> str:
    """A label with its figures on the line, and figures where OCR read letters.

    >>> [plain(label) for label in ("¹²", "l2", "iv")]
    ['12', '12', 'iv']
    """
    figures = label.translate(_PLAIN_FIGURES)
    return figures.translate(_MISREAD) if any(letter.isdecimal() for letter in figures) else figures


def number(label: str) -> int | None:
    """The number a label stands for: figures, superscript figures, figures read as letters, or a Roman number.

    >>> [number(label) for label in ("12", "¹²", "l2", "iv", "XIX", "iiii")]
    [12, 12, 12, 4, 19, None]
    """
    figures = plain(label)
    if figures.isdecimal():
        return int(figures)
    values = [_ROMAN.get(letter, 0) for letter in label.lower()]
    signed = (-value if value < following else value for value, following in zip(values, [*values, 0][1:], strict=True))
    total = sum(signed)
    return total if total > 0 and roman(total) == label.lower() else None


def roman(value: int) -> str:
    """The Roman number, in small letters.

    >>> roman(1949)
    'mcmxlix'
    """
    steps = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"))
    written = ""
    for step, letters in (*steps, (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i")):
        count, value = divmod(value, step)
        written += letters * count
    return written
