"""What each client prints of every record of a file, by its key."""

from __future__ import annotations

import json
import re
import warnings
from pathlib import Path

from clients.programs import locale, node_package, program, python_package, run, style, tex_file

CITEPROC_JS = Path(__file__).with_name("citeproc_js.cjs")
PAGE = """\
\\documentclass{article}
\\usepackage[paperwidth=500cm,margin=1cm]{geometry}
\\usepackage[english,bidi=basic]{babel}
\\usepackage{fontspec}
\\directlua{luaotfload.add_fallback("all", {"UnifontUpper:mode=node;", "Unifont:mode=node;"})}
\\setmainfont{Latin Modern Roman}[RawFeature={fallback=all}]
\\hyphenpenalty=10000
\\parindent=0pt
\\AtBeginDocument{\\fontsize{4}{5}\\selectfont}
%(preamble)s
\\begin{document}
%(body)s
\\end{document}
"""


def citeproc_js(folder: Path, csl_json: str, style_name: str) -> dict[str, str]:
    """Notes of citeproc-js, the engine inside Zotero; in-text styles give the bibliography entry too."""
    node_package("citeproc")
    (folder / "items.json").write_text(csl_json, encoding="utf-8")
    paths = [str(folder / "items.json"), str(style(style_name)), str(locale())]
    rendered = json.loads(run([program("node"), str(CITEPROC_JS), *paths]))
    return {key: f"{each['note']}\n{each['entry']}" for key, each in rendered.items()}


def citeproc_py(csl_json: str, style_name: str) -> dict[str, str]:
    """Bibliography entries of citeproc-py."""
    python_package("citeproc")
    from citeproc import (  # noqa: PLC0415 - a client, not a dependency
        Citation,
        CitationItem,
        CitationStylesBibliography,
        CitationStylesStyle,
        formatter,
    )
    from citeproc.source.json import CiteProcJSON  # noqa: PLC0415 - a client that may be missing

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it warns of every variable it does not know
        loaded = CitationStylesStyle(str(style(style_name)), validate=False)
        items = json.loads(csl_json)
        bibliography = CitationStylesBibliography(loaded, CiteProcJSON(items), formatter.plain)
        keys = [item["id"].casefold() for item in items]
        for key in keys:
            bibliography.register(Citation([CitationItem(key)]))
        bibliography.sort()
        entries = [str(entry) for entry in bibliography.bibliography()]
        return dict(zip(bibliography.keys, entries, strict=True))


def pandoc(folder: Path, bibliography: str, suffix: str, style_name: str) -> dict[str, str]:
    """Notes of ``pandoc --citeproc``, from a .bib or a CSL-JSON file; an in-text style's entries behind them."""
    path = folder / f"refs{suffix}"
    path.write_text(bibliography, encoding="utf-8")
    options = ["--citeproc", "--csl", str(style(style_name)), "--bibliography", str(path)]
    keys = keys_of(bibliography, suffix)
    text = "\n\n".join(f"# {key}\n\n[@{key}]" for key in keys)
    printed = run([program("pandoc"), "-f", "markdown", "-t", "json", *options], text=text)
    return _cited(json.loads(printed), keys)


def _cited(document: dict[str, object], keys: list[str]) -> dict[str, str]:
    """The text of each section's citation, note and all, and of its entry in the list of references."""
    rendered = dict.fromkeys(keys, "")
    key = ""
    blocks = document["blocks"]
    assert isinstance(blocks, list)
    for block in blocks:
        if block["t"] == "Header":
            key = plain(block["c"][2])
        elif block["t"] == "Div":
            for entry in block["c"][1]:
                rendered[entry["c"][0][0].removeprefix("ref-")] += plain(entry)
        else:
            rendered[key] += plain(block)
    return rendered


def plain(node: object) -> str:
    """The text of a part of a pandoc document."""
    if isinstance(node, list):
        return "".join(map(plain, node))
    if not isinstance(node, dict):
        return ""
    kind, content = node.get("t"), node.get("c")
    if kind in ("Space", "SoftBreak", "LineBreak"):
        return " "
    if kind == "Cite":
        return plain(content[1])
    return str(content) if kind == "Str" else plain(content)


def keys_of(bibliography: str, suffix: str) -> list[str]:
    """The keys of a file, in its order."""
    if suffix == ".json":
        return [item["id"] for item in json.loads(bibliography)]
    return re.findall(r"^@\w+\{([^,]+),$", bibliography, re.MULTILINE)


def bibtex(folder: Path, bibliography: str, bst: str, name: str = "bibtex") -> tuple[dict[str, str], str]:
    """The entries of a .bbl file as LaTeX, and what bibtex (or another of its ``name``) said."""
    keys = keys_of(bibliography, ".bib")
    (folder / "refs.bib").write_text(bibliography, encoding="utf-8")
    lines = [f"\\citation{{{key}}}" for key in keys]
    aux = "\n".join(["\\relax", *lines, f"\\bibstyle{{{bst}}}", "\\bibdata{refs}", ""])
    (folder / "doc.aux").write_text(aux, encoding="utf-8")
    tex_file(f"{bst}.bst")
    run([program(name), "doc"], folder=folder, check=False)
    text = (folder / "doc.bbl").read_bytes().decode("utf-8", "surrogateescape")
    items = re.split(r"\\bibitem(?:\[(?:[^\]]*\])|)\{([^}]+)\}", text.replace("%\n", ""))
    log = (folder / "doc.blg").read_bytes().decode("utf-8", "replace")
    return dict(zip(items[1::2], items[2::2], strict=True)), log


def biblatex(folder: Path, bibliography: str, package: str) -> dict[str, str]:
    """The text of a PDF made by LuaLaTeX and biber, one record a page."""
    keys = keys_of(bibliography, ".bib")
    body = "\n\\clearpage\n".join(f"\\fullcite{{{key}}}" for key in keys)
    return dict(zip(keys, latex(folder, bibliography, package, body), strict=True))


def latex(folder: Path, bibliography: str, package: str, body: str) -> list[str]:
    """The pages of a document with this bibliography."""
    tex_file("biblatex.sty")
    tex_file("biblatex-chicago.sty")
    (folder / "refs.bib").write_text(bibliography, encoding="utf-8")
    preamble = f"{package}\n\\addbibresource{{refs.bib}}"
    compiled(folder, preamble, body)
    run([program("biber"), "doc"], folder=folder)
    return compiled(folder, preamble, body)


def compiled(folder: Path, preamble: str, body: str) -> list[str]:
    """The text of each page that LuaLaTeX makes of a document."""
    (folder / "doc.tex").write_text(PAGE % {"preamble": preamble, "body": body}, encoding="utf-8")
    run([program("lualatex"), "-interaction=nonstopmode", "-halt-on-error", "doc"], folder=folder)
    if not (folder / "doc.pdf").exists():
        return []
    run([program("pdftotext"), "-raw", "-enc", "UTF-8", "doc.pdf", "doc.txt"], folder=folder)
    return (folder / "doc.txt").read_text(encoding="utf-8").split("\f")[:-1]
