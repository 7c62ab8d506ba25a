"""Files are written whole or not at all, and formats are offered by one table."""

from __future__ import annotations

import os

import pytest
from samples.nasty import record
from samples.seed import SEED

from mol_citations.errors import ExportError
from mol_citations.exporting import FORMATS, ExportOptions, pieces, to_biblatex, to_csl, write_file


def test_a_new_file(tmp_path):
    """Text arrives as UTF-8, line ends as they are."""
    write_file(tmp_path / "refs.bib", ["é", "\n"])

    assert "é\n".encode() == (tmp_path / "refs.bib").read_bytes()


def test_an_error_leaves_the_old_file_and_nothing_else(tmp_path):
    """The second record is at fault after the first was written: the old file stays as it was."""

    def broken():
        yield "half"
        raise ExportError("record 'b': no")

    path = tmp_path / "refs.bib"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(ExportError):
        write_file(path, broken())

    assert "old" == path.read_text(encoding="utf-8")
    assert [path] == list(tmp_path.iterdir())


def test_an_old_file_keeps_its_permissions(tmp_path):
    """A private file stays private."""
    path = tmp_path / "refs.bib"
    path.touch(mode=0o600)
    write_file(path, ["new"])

    assert 0o600 == path.stat().st_mode & 0o777


def test_a_link_stays_a_link(tmp_path):
    """Writing through a symbolic link changes the file it points to."""
    (tmp_path / "real.bib").touch()
    link = tmp_path / "refs.bib"
    link.symlink_to("real.bib")
    write_file(link, ["new"])

    assert link.is_symlink()
    assert "new" == (tmp_path / "real.bib").read_text(encoding="utf-8")


def test_what_is_no_file_is_written_to(tmp_path):
    """A pipe cannot be replaced by a file; the text goes into it."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_file(pipe, ["new"])

    assert pipe.is_fifo()
    assert b"new" == os.read(reader, 10)
    os.close(reader)


def test_a_link_to_what_is_no_file_is_written_to():
    """/dev/stdout leads to a pipe that has no path of its own."""
    reader, writer = os.pipe()
    write_file(f"/dev/fd/{writer}", ["new"])

    assert b"new" == os.read(reader, 10)
    os.close(reader)
    os.close(writer)


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_is_deterministic_and_ends_in_one_line_feed(name):
    """The same records make the same bytes, and the file ends as text files do."""
    text = "".join(pieces(SEED, name))

    assert text == "".join(pieces(reversed(SEED), name))
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_refuses_control_characters(name):
    """No format lets a control character pass."""
    with pytest.raises(ExportError, match="record 'bad'"):
        "".join(pieces([record("bad", "\x00")], name))


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_refuses_a_record_that_is_there_twice(name):
    """Records of two bibliographies put together: readers drop the second entry of a key, or both."""
    with pytest.raises(ExportError, match=f"another record has the key '{SEED[0].key}'"):
        "".join(pieces([*SEED, SEED[0]], name))


def test_unknown_names_are_refused_with_what_there_is():
    """A wrong name is answered with the right ones."""
    with pytest.raises(ExportError, match="unknown format 'endnote'; there are bibtex, "):
        pieces(SEED, "endnote")
    with pytest.raises(ExportError, match="biblatex has no profile 'chicago'; there are: portable, biblatex-chicago"):
        to_biblatex(SEED, profile="chicago")
    with pytest.raises(ExportError, match="csl-json has no profile 'zotero'; there are: portable, spec"):
        to_csl(SEED, profile="zotero")
    with pytest.raises(ExportError, match="bibtex has no profile 'spec'; there are: none"):
        pieces(SEED, "bibtex", ExportOptions(profile="spec"))
    with pytest.raises(ExportError, match="ris has no ASCII form"):
        pieces(SEED, "ris", ExportOptions(ascii_only=True))
    with pytest.raises(ExportError, match="bibtex has no lines for Zotero's Extra field"):
        pieces(SEED, "bibtex", ExportOptions(zotero_extra=True))
