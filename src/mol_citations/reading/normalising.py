"""From a stretch of the file to readable text: each normalisation a named edit, in one place.

======================= ==============================================================================
kind                    what it does
======================= ==============================================================================
``line-end``            a line end inside a note is read as a space, or as nothing behind a real hyphen
``space``               tabs, no-break spaces and runs of blanks are read as one space
``dehyphenate``         a hyphen that only breaks a word at a line's end or page's end is left out
``soft-hyphen``         U+00AD is left out
``zero-width``          zero-width spaces and joiners of words are left out
``ligature``            ﬁ, ﬂ and their like are read as letters
``nfc``                 letters and accents written apart are composed (Unicode NFC)
``comment``             a comment in the markup is left out
``entity``              ``&nbsp;``, ``&amp;`` and their like in Markdown are read as what they name
``latex``               commands, accents and signs of LaTeX are read as what is printed
``join``                where a note runs on after a page break: a space, or nothing inside a word
``paragraph``           where a new paragraph of the same note begins: a space
======================= ==============================================================================
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

import attrs

from mol_citations.reading.hyphenation import HYPHENS

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mol_citations.reading.hyphenation import Hyphenation
    from mol_citations.reading.mapped_text import MappedText

UNSEEN = "\u00ad\u200b\u2060\ufeff"
"""Characters that are left out."""
_CHANGED = re.compile(
    rf"(?P<hyphen>[{HYPHENS}])[^\S\n]*\n[\s{UNSEEN}]*"  # do-⏎boz
    rf"|(?P<blank>[^\S ][\s{UNSEEN}]*| [\s{UNSEEN}]+)"  # a line end, a tab, a no-break space, two spaces
    r"|(?P<soft>\u00ad+)"
    rf"|(?P<unseen>[{UNSEEN}]+)"
    r"|(?P<ligature>[ﬀ-ﬆ])"
)
_SEEN = str.maketrans(dict.fromkeys(UNSEEN, " "))
_TIGHT = frozenset("-\u2010\u2011\u2013\u2212/")
"""Behind these, when they follow a letter or figure directly, a line end is no space: 162-⏎505, 00900/⏎1986."""


@attrs.frozen
class Normaliser:
    """Reads stretches of one file; ``visible`` is the file with blanks for what is hidden (comments)."""

    file: str
    visible: str
    hyphenation: Hyphenation

    def read(self, mapped: MappedText, parts: Sequence[tuple[int, int]]) -> None:
        """Append the stretches ``parts`` of the file, each ``(start, end)``, joined where one breaks off."""
        trimmed = [part for part in (self._trim(start, end) for start, end in parts) if part[0] < part[1]]
        for index, (start, end) in enumerate(trimmed):
            if index:
                self._join(mapped, trimmed[index - 1], (start, end))
            last = index == len(trimmed) - 1
            self._stretch(mapped, start, end if last or not self._hyphenated(start, end) else end - 1)

    def _hyphenated(self, start: int, end: int) -> bool:
        """Whether the stretch ends in a hyphen behind a letter or figure."""
        return end - start > 1 and self.file[end - 1] in HYPHENS and self.file[end - 2].isalnum()

    def _trim(self, start: int, end: int) -> tuple[int, int]:
        """The stretch without the blanks at its ends; a soft hyphen that breaks a word at its end stays."""
        while start < end and self._unseen(start):
            start += 1
        while start < end and self._unseen(end - 1):
            if self._hyphenated(start, end):
                break
            end -= 1
        return start, end

    def _unseen(self, at: int) -> bool:
        return self.visible[at].isspace() or self.visible[at] in UNSEEN

    def _join(self, mapped: MappedText, before: tuple[int, int], after: tuple[int, int]) -> None:
        """Put what stands between two stretches of one note: a space, a hyphen, or nothing."""
        end, start = before[1], after[0]
        line_end = self.file.find("\n", end, start) + 1 or start
        if not self._hyphenated(*before):
            kind = "paragraph" if self.file[end:start].isspace() else "join"
            mapped.join(kind, end, line_end, " ")
            return
        joint = self.hyphenation.joint(self.file, end - 1, start) if self.file[start].isalnum() else "suspended"
        if joint == "soft" or self.file[end - 1] == "\u00ad":
            mapped.join("dehyphenate", end - 1, line_end, "")
            return
        mapped.copy(end - 1, end)
        mapped.join("join", end, line_end, " " if joint == "suspended" else "")

    def _stretch(self, mapped: MappedText, start: int, end: int) -> None:
        at = start
        for match in _CHANGED.finditer(self.visible, start, end):
            self._copy(mapped, at, match.start())
            at = match.end()
            match match.lastgroup:
                case "hyphen":
                    self._hyphen(mapped, match.start(), at)
                case "blank":
                    self._blank(mapped, match.start(), at)
                case "soft":
                    mapped.replace("soft-hyphen", match.start(), at, "")
                case "unseen":
                    mapped.replace("zero-width", match.start(), at, "")
                case _:
                    mapped.replace("ligature", match.start(), at, unicodedata.normalize("NFKC", match.group()))
        self._copy(mapped, at, end)

    def _blank(self, mapped: MappedText, start: int, end: int) -> None:
        """Blanks, or what is hidden and the blanks around it."""
        written = self.file[start:end]
        if not written.translate(_SEEN).isspace():
            before, *comments = written.split("<!--")
            blank = before or any(comment.partition("-->")[2] for comment in comments)
            mapped.replace("comment", start, end, " " if blank else "")
        elif "\n" not in written:
            mapped.replace("space", start, end, " ")
        else:
            mapped.replace("line-end", start, end, "" if self._tight(start, end) else " ")

    def _hyphen(self, mapped: MappedText, hyphen: int, after: int) -> None:
        """A hyphen at a line's end inside a stretch; the text goes on at ``after``."""
        broken = hyphen > 0 and self.file[hyphen - 1].isalnum() and self.file[after : after + 1].isalnum()
        joint = self.hyphenation.joint(self.file, hyphen, after) if broken else "suspended"
        if joint == "soft" or self.file[hyphen] == "\u00ad":
            kind = "soft-hyphen" if self.file[hyphen] == "\u00ad" else "dehyphenate"
            mapped.replace(kind, hyphen, after, "")
            return
        mapped.copy(hyphen, hyphen + 1)
        mapped.replace("line-end", hyphen + 1, after, " " if joint == "suspended" else "")

    def _tight(self, blank: int, after: int) -> bool:
        before = self.file[max(0, blank - 2) : blank]
        return len(before) == 2 and before[0].isalnum() and before[1] in _TIGHT and self.file[after].isalnum()

    def _copy(self, mapped: MappedText, start: int, end: int) -> None:
        stretch = self.file[start:end]
        if stretch.isascii() or unicodedata.is_normalized("NFC", stretch):
            mapped.copy(start, end)
            return
        for cluster_start, cluster_end in _clusters(self.file, start, end):
            cluster = self.file[cluster_start:cluster_end]
            composed = unicodedata.normalize("NFC", cluster)
            if composed == cluster:
                mapped.copy(cluster_start, cluster_end)
            else:
                mapped.replace("nfc", cluster_start, cluster_end, composed)


def _clusters(file: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The stretches that compose on their own: a letter with its accents, the Hangul letters of a syllable."""
    first = start
    for at in range(start + 1, end):
        letter = file[at]
        if letter.isascii():
            joins = False
        elif unicodedata.combining(letter):
            joins = True
        else:  # a few letters compose with those before them: Hangul vowels, Indic vowel signs
            cluster = unicodedata.normalize("NFC", file[first:at])
            joins = unicodedata.normalize("NFC", cluster + letter) != cluster + unicodedata.normalize("NFC", letter)
        if not joins:
            yield first, at
            first = at
    yield first, end
