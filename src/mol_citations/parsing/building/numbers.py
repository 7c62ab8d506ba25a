"""The number a document had with the office that wrote it: *KUMdI, 108/5/1938.eln.VIIb*."""

from __future__ import annotations

import re

from mol_citations.parsing.building import values

MARK = r"(?:res|rés|biz|eln|eIn|pol|titk|präs|pr|adm|geh|főisp|alisp|kab|sz)"
PART = rf"\s?[/.\u2010-\u2015-]\s?(?:\d{{1,6}}(?!\d)|{MARK}(?!\w))"
REGISTRY = re.compile(
    rf"(?:^|(?<=\S)[\s,]{{1,2}})(?:(?:Zl|Zahl|Z|Nr|No|sz)\.?\s)?(?P<number>\d{{1,6}}(?:{PART}){{1,4}}(?:\.?\s?[IVX]{{1,5}}(?:/?[a-z](?!\w))?(?!\w))?"
    rf"(?:\.?\s?{MARK}(?!\w))?)\.?(?P<behind>$|\s(?=(?:des|der|an)\s))"
)
YEAR = re.compile(r"(?<!\d)(?:1[89]|20)\d\d(?!\d)")


def taken_out(chunk: str) -> tuple[str, str | None]:
    """What is left of a part of the description without its number, and that number.

    A number has a year and stands at the end, or before whose it is; any other is left where it is.

    >>> taken_out("KUMdI 163/res/1938. VIIb.")
    ('KUMdI', '163/res/1938.VIIb')
    >>> taken_out("103/10-res.1938 des KUMdI")
    ('des KUMdI', '103/10-res.1938')
    >>> taken_out("Jelentés az 1938/39. tanévről")
    ('Jelentés az 1938/39. tanévről', None)
    """
    found = REGISTRY.search(chunk)
    if found is None or "/" not in found["number"] or not YEAR.search(found["number"]):
        return chunk, None
    left = f"{chunk[: found.start()]} {chunk[found.end() :]}".strip(" ,")
    return left, values.file_number(found["number"])
