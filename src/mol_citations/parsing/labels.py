"""The labels that portals, repertories and editions of sources print before a shelfmark and behind it.

"Jelzet: MNL OL K 589", "Reference number: K 149", "Signatura: ..."; and behind it "Title: ...", "Terjedelme: ...".
A label belongs to no citation.
"""

from __future__ import annotations

import re

from mol_citations.sought import Sought

_CODE = (
    r"(?:archival\s|archive\s|document\s)?(?:reference|call|inventory)(?:\s(?:code|number|no\.?))?|código\sde\srefer[eê]ncia|ref\.?\scode|identifier"
    r"|shelf-?\s?mark|(?:archiv)?signatur|signatura|sygnatura|segnatura|sign[aă]tur[aă]|cot[aăe]|шифр|сигнатура"
)
"""What leads to the code of records."""
_PLACE = (
    r"(?:document\s|archival\s)?sources?|archivquelle|quelle|standort|zdroj|źródło|izvor|vir|fonte|fuente|sursa|источник|джерело|место\sхранения"
    r"|repository|location|(?:holding|keeping)\sinstitution"
)
"""What leads to the archive that keeps a document."""
_HUNGARIAN = (
    r"(?:az?\s)?(?:irat|levéltári|új|üj|régi)?\s?jelz(?:ete?|ése)|[őo]rzési\shelye|forrás|lelőhelye?|filmtári\shelye"
    r"|pr|tá|eredetije|illetve"
)
_BEHIND = (
    r"(?:original\s)?title(?:\s\([^()]{1,30}\))?|creators?|extent|dates?|level\sof\sdescription|(?:készítés\s)?(?:évkör|dátum|terjedelm)[ae]?"
    r"|ismertetése|titel|laufzeit|umfang|titre|titolo|título|naziv|imatelj|razdoblje|название|заголовок"
)
"""What more is said of the records."""
BEFORE = Sought(
    (":", "_", "tírta", "glalva", "tírva", "Sign.", "Code", "Signatur", "Cote", "referência"),
    re.compile(
        rf"(?:(?<!\w)(?:{_HUNGARIAN}|(?:{_CODE}|{_PLACE})(?:\s\([^()]{{1,30}}\))?)|(?<![\w.-])(?-i:[EÁK]|[Mm]á)\.?)\s?[:_]\s?"
        rf"|(?<!\w)(?:{_CODE})\s(?=HU\s[A-Z]|$)"
        r"|(?<!\w)(?-i:[ÁA]tír(?:ta|va)|[Bb]elefoglalva|Sign\.(?!\s?\d))\s?:?\s",
        re.IGNORECASE,
    ),
)
"""What leads to a shelfmark, or says how a charter has come down: *E.* in the original, *Á.* in a transcript, *Má.*
in a copy, *átírta* by whom, *belefoglalva* in what (Anjou-kori oklevéltár, Erdélyi okmánytár)."""
_EXTENT = (
    r"\d{1,5}\s(?:doboz|csomó|kötet|db|boxes|fasc\.|volumes)[^;()]{0,40}?,"
    r"\s\d{1,4}[.,]\d{1,2}\s(?:(?:irat|polc)?fm|ifm|linear)"
)
"""How much there is of records, in a finding aid: "25 doboz, 3,56 iratfm"."""
STOPPING = Sought(
    (*BEFORE.letters, " Tit", " Tít", "fm", "linear"),
    re.compile(
        rf"{BEFORE.pattern.pattern}|(?<!\w)(?:{_BEHIND})\s?:|{_EXTENT}"
        r"|(?<=\d)\s(?-i:Tit(?:le|el|re|olo)|Título)\s(?-i:(?=[^\W\d_a-z]))",
        re.IGNORECASE,
    ),
)
"""What ends a shelfmark: a label of the next one, or of what more is said of the records, and their extent."""
CODE = Sought((":",), re.compile(rf"(?<!\w)(?:jelzete?|{_CODE})(?:\s\([^()]{{1,20}}\))?\s?:\s?", re.IGNORECASE))
"""What leads to a code, and says that it is one."""
CODE_BEFORE = re.compile(rf"(?<!\w)(?:jelzete?|{_CODE})(?:\s\([^()]{{1,20}}\))?\s?:\s?$", re.IGNORECASE)
"""The same, where it stands right before."""
LABEL = re.compile(rf"(?:{_HUNGARIAN}|{_CODE}|{_PLACE}|{_BEHIND})(?:\s\([^()]{{1,30}}\))?", re.IGNORECASE)
"""A whole label, which is no author of a work."""
