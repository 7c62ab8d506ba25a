"""Word files in little: what stands in them, without what only their looks need.

The elements are those of WordprocessingML (ISO/IEC 29500-1, 17.11 for notes, 17.13 for tracked changes).
"""

from __future__ import annotations

import io
import zipfile
from xml.sax.saxutils import escape

OFFICE = "http://schemas.openxmlformats.org"
NAMESPACE = f'xmlns:w="{OFFICE}/wordprocessingml/2006/main"'
KINDS = ("footnotes", "endnotes")
TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def run(text: str, looks: str = "") -> str:
    """Text with the properties ``looks``: ``<w:i/>``, ``<w:smallCaps/>``."""
    return f'<w:r><w:rPr>{looks}</w:rPr><w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def inserted(text: str) -> str:
    """Text that somebody has put in, with changes tracked."""
    return f'<w:ins w:id="90" w:author="A">{run(text)}</w:ins>'


def deleted(text: str) -> str:
    """Text that somebody has taken out, with changes tracked."""
    return f'<w:del w:id="91" w:author="A"><w:r><w:delText>{escape(text)}</w:delText></w:r></w:del>'


def mark(number: int, kind: str = "footnote") -> str:
    """The mark of the note with this id, which is not its number."""
    return f'<w:r><w:{kind}Reference w:id="{number}"/></w:r>'


def note(number: int, *runs: str, kind: str = "footnote") -> str:
    """A note of one paragraph."""
    return f'<w:{kind} w:id="{number}"><w:p><w:r><w:{kind}Ref/></w:r>{"".join(runs)}</w:p></w:{kind}>'


def word_file(*runs: str, footnotes: str = "", endnotes: str = "") -> bytes:
    """A file with one paragraph of body."""
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _relations({"officeDocument": "word/document.xml"}),
        "word/_rels/document.xml.rels": _relations({kind: f"{kind}.xml" for kind in KINDS}),
        "word/document.xml": f"<w:document {NAMESPACE}><w:body><w:p>{''.join(runs)}</w:p></w:body></w:document>",
        "word/footnotes.xml": f"<w:footnotes {NAMESPACE}>{footnotes}</w:footnotes>",
        "word/endnotes.xml": f"<w:endnotes {NAMESPACE}>{endnotes}</w:endnotes>",
    }
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        for name, text in parts.items():
            packed.writestr(name, f'<?xml version="1.0" encoding="UTF-8"?>{text}')
    return file.getvalue()


def file_of_notes(texts: list[str]) -> bytes:
    """A file with a footnote for each of ``texts``."""
    marks = [run("Word.") + mark(number) for number, _ in enumerate(texts, 1)]
    return word_file(*marks, footnotes="".join(note(number, run(text)) for number, text in enumerate(texts, 1)))


def _types() -> str:
    main = f'<Override PartName="/word/document.xml" ContentType="{TYPE}.document.main+xml"/>'
    others = "".join(f'<Override PartName="/word/{kind}.xml" ContentType="{TYPE}.{kind}+xml"/>' for kind in KINDS)
    rels = f'<Default Extension="rels" ContentType="{TYPE.partition("-office")[0]}-package.relationships+xml"/>'
    return f'<Types xmlns="{OFFICE}/package/2006/content-types">{rels}{main}{others}</Types>'


def _relations(targets: dict[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="{kind}" Type="{OFFICE}/officeDocument/2006/relationships/{kind}" Target="{target}"/>'
        for kind, target in targets.items()
    )
    return f'<Relationships xmlns="{OFFICE}/package/2006/relationships">{rows}</Relationships>'
