"""The errors this package raises, as one small tree.

    CitationError (ValueError)
    ├── ReadError        a file that cannot be read or decoded
    ├── ParseError       a text that is not one citation, with the place of the fault
    ├── ExportError      a record that no file format could hold unharmed
    ├── ConfigError      a configuration that does not say what it should
    └── GrammarError     a grammar of this package that does not build: ours to fix

Messages are lower case and carry the place of the fault; `ParseError` draws a caret under it.
"""

from __future__ import annotations

from functools import partial

WINDOW = 40
"""How many code points of the text an error shows on each side of the fault."""


class CitationError(ValueError):
    """Any fault in what was handed to this package.

    >>> issubclass(ParseError, CitationError)
    True
    """


class ReadError(CitationError):
    """A file that cannot be read: missing, of another encoding, or of no known format.

    Arguments:
        message: what is wrong, in lower case, with the place of the fault.
        line: 1-based line of the first bad byte; ``None`` where the file as a whole cannot be read.
        column: its 1-based column, in code points.
        offset: its 0-based offset in the file.
    """

    def __init__(
        self, message: str, *, line: int | None = None, column: int | None = None, offset: int | None = None
    ) -> None:
        super().__init__(message)
        self.line = line
        self.column = column
        self.offset = offset

    def of(self, path: object) -> ReadError:
        """The same error, with the name of the file it was found in.

        >>> print(ReadError("not utf-8: byte 0xff at line 3, column 1", line=3, column=1).of("notes.txt"))
        notes.txt: not utf-8: byte 0xff at line 3, column 1
        """
        return ReadError(f"{path}: {self}", line=self.line, column=self.column, offset=self.offset)


class ExportError(CitationError):
    """A record that cannot be written without loss; the message names record and field."""


class ConfigError(CitationError):
    """A configuration with an unknown key or a bad value; the message names the line.

    >>> from mol_citations.config import Settings
    >>> Settings.of({"selekt": []})
    Traceback (most recent call last):
    mol_citations.errors.ConfigError: selekt: no such setting; there are check, fonds, genres, ibid-after-several, ...
    """


class GrammarError(CitationError):
    """A grammar file of this package that is missing or does not build."""


class ParseError(CitationError):
    """A text that is not what the caller said it is.

    Arguments:
        message: what is wrong, in lower case.
        text: the text in question.
        start: where the fault begins, in code points of ``text``.
        end: just behind its last code point.

    >>> print(ParseError("no citation found", text="hello world", start=6, end=11))
    no citation found (at 6 to 11)
    hello world
          ~~~~^
    """

    def __init__(self, message: str, *, text: str, start: int, end: int) -> None:
        super().__init__(message)
        self.message = message
        self.text = text
        self.start = start
        self.end = end

    def __reduce__(self) -> tuple[partial[ParseError], tuple[str]]:
        """How it is made again from bytes or copied: so it comes out of other processes as it went in."""
        return partial(ParseError, text=self.text, start=self.start, end=self.end), (self.message,)

    def __str__(self) -> str:
        left = max(0, self.start - WINDOW)
        right = min(len(self.text), max(self.end, self.start + 1) + WINDOW)
        shown = "".join(" " if letter in "\r\n\t" else letter for letter in self.text[left:right])
        width = max(1, min(self.end, right) - self.start)
        marks = " " * (self.start - left) + "~" * (width - 1) + "^"
        return f"{self.message} (at {self.start} to {self.end})\n{shown}\n{marks}"
