"""Bytes become text, or the error says why not; nothing else happens, whatever the encoding."""

from __future__ import annotations

import encodings.aliases

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mol_citations.errors import ReadError
from mol_citations.reading import decode

ENCODINGS = sorted({*encodings.aliases.aliases.values(), "idna", "punycode", "undefined", "no such one", ""})

# bytes, the encoding they are said to be in, and a word of the message
REFUSED = [
    (b"\xe1", "utf-8", "byte 0xe1 at line 1, column 1"),
    ("\n\n  ő".encode("latin2"), "utf-8", "line 3, column 3"),
    (b"abc", "utf-9", "unknown encoding 'utf-9'"),
    (b"abc", "hex", "unknown encoding 'hex'"),
    (b"abc-", "punycode", "an encoding of names"),
    (b"abc", "IDNA", "an encoding of names"),
    (rb"a \ud800 b", "unicode_escape", "U+D800"),
    (b"+2AA-", "utf-7", "U+D800"),
]


@pytest.mark.parametrize(("data", "encoding", "message"), REFUSED)
def test_what_is_no_text_in_the_encoding_is_refused(data, encoding, message):
    """The message names the place, or what is wrong with the encoding."""
    with pytest.raises(ReadError) as caught:
        decode(data, encoding=encoding)

    assert message in str(caught.value)


@given(st.binary(max_size=60), st.sampled_from(ENCODINGS))
def test_any_bytes_in_any_encoding_become_a_text_that_can_be_written_or_an_error(data, encoding):
    """No other exception, and no text that UTF-8 cannot hold."""
    try:
        text = decode(data, encoding=encoding)
    except ReadError:
        return
    assert text == text.encode().decode()
