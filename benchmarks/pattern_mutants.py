"""Mutation testing of what mutmut leaves alone: the grammars, and the regular expressions of a package.

    python benchmarks/pattern_mutants.py grammars/*.lark --sample 150 --seed 8
    python benchmarks/pattern_mutants.py src/mol_citations/parsing/*.py --sample 150 --seed 8

Each mutant changes one file at one place: an alternative is dropped (of a rule, of a terminal, or inside a
regular expression), something optional is dropped or made compulsory, a look-around is dropped, two terminals
swap their priorities. The tests named by ``--tests`` judge it, in a copy of the checkout. Prints every mutant
that survives with the line it changes, then for each file how many were killed, and the share of the mutants
that were killed, with Wilson's interval of 95 per cent.

A grammar that no longer builds, or an expression that no longer compiles, is no mutant and is not counted.
"""

from __future__ import annotations

import argparse
import io
import itertools
import math
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import tokenize
from collections import Counter, defaultdict
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT = Path(__file__).resolve().parent.parent
COPIED = ("src", "grammars", "tests", "fixtures", "docs", "pyproject.toml", "README.md", "CHANGELOG.md")
TESTS = (
    "tests/grammar/test_words.py",
    "tests/parsing/test_whole_citations.py",
    "tests/parsing",
    "tests/dates",
    "tests/test_seed.py",
    "tests/resolving/test_chains.py",
    "tests/resolving/test_chains_of_works.py",
    "src/mol_citations/parsing",
)
"""The tests that judge; the first two kill most, so they go alone."""

TIME_LIMIT = 600
"""Seconds after which a mutant counts as killed: the tests of an unchanged checkout take a tenth of it."""

JUDGE = """
import re, sys
import pytest
from mol_citations.errors import GrammarError
try:
    from mol_citations.parsing import parse_note
    from mol_citations.sources import Note, Source
    text = "MOL K 63, 5. d.; XIX-J-1-j; MOL M-KS 288. f. 5/1. ő. e.; Dl. 1; BFL IV. 1407. b; SZML 5. d.; uo. 7. d.; "
    text += "Kiss i. m. 3; Kiss (1990) 5; Kiss: Mű. Budapest, 1990; lásd 3. jegyzet; Jelentés, 1983. máj. 4."
    parse_note(Note(id="1", number="1", text=text, source=Source.whole(text)))
except (GrammarError, re.error):
    sys.exit(9)
options = ["-x", "-q", "-p", "no:cacheprovider", "-k", "not cost_grows and not command_line"]
sys.exit(pytest.main([*options, *sys.argv[1:3]]) or pytest.main([*options, *sys.argv[3:]]))
"""
"""Reads a citation of every family, which builds every grammar, then runs the tests, without those by the clock."""

_LARK = re.compile(
    r"(?P<comment>//[^\n]*)"
    r"|(?P<regex>/(?!/)(?:\\.|[^\\/\n])+/[a-z]*)"
    r'|(?P<string>"(?:\\.|[^"\\\n])*"i?)'
    r"|(?P<directive>^%[^\n]*)"
    r"|(?P<head>^[?!_]{0,2}\w+(?:\.-?\d+)?\s*:)"
    r"|(?P<name>[?!]?\w+)"
    r"|(?P<repeat>~\d+(?:\.\.\d+)?|[?*+])"
    r"|(?P<alias>->\s*\w+)"
    r"|(?P<mark>[()\[\]|])",
    re.MULTILINE,
)
_PRIORITY = re.compile(r"^(?P<name>[A-Z_]+)\.(?P<priority>-?\d+)(?=\s*:)", re.MULTILINE)
_QUANTIFIER = re.compile(r"(?:[?*+]|\{\d+(?:,\d*)?\})[?+]?")
_ASSERTIONS = ("(?=", "(?!", "(?<=", "(?<!")


class Change(NamedTuple):
    """One change of a text: what stands between ``start`` and ``end`` is replaced."""

    start: int
    end: int
    replacement: str
    what: str

    def applied(self, text: str) -> str:
        """The text with the change made."""
        return text[: self.start] + self.replacement + text[self.end :]


class Mutant(NamedTuple):
    """A change of one file."""

    path: Path
    change: Change

    def described(self) -> str:
        """The file, the line, what is changed, and the first line of the text that goes."""
        text = self.path.read_text("utf-8")
        line = text.count("\n", 0, self.change.start) + 1
        near = text[max(0, self.change.start - 30) : self.change.start].rpartition("\n")[2]
        gone = text[self.change.start : self.change.end].partition("\n")[0]
        return f"{self.path}:{line}: {self.change.what}: {near}⟦{gone}⟧"


def in_expression(text: str, start: int, end: int) -> Iterator[Change]:
    """The changes of the regular expression that stands between ``start`` and ``end`` of ``text``."""
    branches: list[list[int]] = [[start]]
    opened: list[int] = []
    atom = at = start
    while at < end:
        letter = text[at]
        if quantifier := _QUANTIFIER.match(text, at, end):
            yield from _optional(quantifier.group(), atom, at, quantifier.end())
            at = quantifier.end()
            continue
        following = _after(text, at, end)
        if letter == "(":
            opened.append(at)
            following = _inside(text, at)
            branches.append([following])
        elif letter == "|":
            branches[-1].append(at + 1)
        elif letter == ")" and opened:
            atom = opened.pop()
            yield from _alternatives(branches.pop(), at)
            if text.startswith(_ASSERTIONS, atom):
                yield Change(atom, at + 1, "", "look-around dropped")
        if letter not in "()|":
            atom = at
        at = following
    yield from _alternatives(branches.pop(), end)


def _after(text: str, at: int, end: int) -> int:
    """Where the letter, the escaped letter, the set, or the doubled brace of a format string at ``at`` ends."""
    if text[at] == "\\":
        return at + 2
    if text.startswith(("{{", "}}"), at):
        return at + 2
    if text[at] == "{":
        return text.find("}", at, end) + 1 or end
    if text[at] != "[":
        return at + 1
    at += 3 if text.startswith("[^", at) else 2
    while at < end and text[at] != "]":
        at += 2 if text[at] == "\\" else 1
    return at + 1


def _inside(text: str, at: int) -> int:
    """Where the content of a group begins."""
    head = re.compile(r"\((?:\?(?:[:=!]|<[=!]|P<\w+>|[a-z]+:))?").match(text, at)
    return head.end() if head else at + 1


def _optional(quantifier: str, start: int, at: int, end: int) -> Iterator[Change]:
    """An optional part goes, or must be there; ``start`` is where the part begins, ``at`` where it ends."""
    if quantifier in {"?", "*", "??", "*?"} or quantifier.startswith("{0,"):
        yield Change(start, end, "", "optional dropped")
    if quantifier == "?":
        yield Change(at, end, "", "optional made compulsory")


def _alternatives(starts: list[int], end: int) -> Iterator[Change]:
    """Each of the alternatives that begin at ``starts`` goes, where there are several."""
    ends = [start - 1 for start in starts[1:]] + [end]
    for number, (start, stop) in enumerate(zip(starts, ends, strict=True)):
        if len(starts) > 1 and stop > start:
            last = number == len(starts) - 1
            yield Change(start - last, stop + (not last), "", "alternative dropped")


def in_grammar(text: str) -> Iterator[Change]:
    """The changes of a grammar in Lark's notation."""
    branches: list[list[int]] = []
    opened: list[int] = []
    item = (0, 0)
    end = 0
    for token in _LARK.finditer(text):
        kind, said = token.lastgroup, token.group()
        if kind in {"comment", "directive"}:
            continue
        if kind == "head":
            yield from (change for starts in branches for change in _alternatives(starts, end))
            branches = [[token.end()]]
        elif kind == "repeat":
            yield from _optional("?" if said.startswith("~0") else said, *item, token.end())
        elif said == "|":
            branches[-1].append(token.end())
        elif said in {"(", "["}:
            opened.append(token.start())
            branches.append([token.end()])
        elif said in {")", "]"}:
            yield from _alternatives(branches.pop(), token.start())
            item = (opened.pop(), token.end())
        elif kind != "alias":
            item = token.span()
            if kind == "regex":
                yield from in_expression(text, token.start() + 1, token.start() + said.rindex("/"))
        end = token.end()
    yield from (change for starts in branches for change in _alternatives(starts, end))
    yield from _priorities(text)


def _priorities(text: str) -> Iterator[Change]:
    """Neighbours in the order of priorities swap them."""
    ranked = sorted(_PRIORITY.finditer(text), key=lambda found: int(found["priority"]))
    for low, high in itertools.pairwise(ranked):
        if low["priority"] == high["priority"]:
            continue
        first, second = sorted((low, high), key=re.Match.start)
        between = text[first.end() : second.start("priority")]
        swapped = f"{second['priority']}{between}{first['priority']}"
        yield Change(
            first.start("priority"),
            second.end("priority"),
            swapped,
            f"{low['name']} and {high['name']} swap priorities",
        )


def in_module(text: str) -> Iterator[Change]:
    """The changes of the raw strings of a module, which are its regular expressions."""
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        opening = re.match(r"(?i:r|rf|fr)(\"\"\"|\"|')", token.string)
        if token.type != tokenize.STRING or opening is None or opening[1] == '"""':
            continue
        start = starts[token.start[0] - 1] + token.start[1] + opening.end()
        yield from in_expression(text, start, start + len(token.string) - opening.end() - len(opening[1]))


def mutants_of(path: Path) -> list[Mutant]:
    """Every mutant of a file, in the order of its text."""
    changes = in_grammar if path.suffix == ".lark" else in_module
    return [Mutant(path, change) for change in sorted(set(changes(path.read_text("utf-8"))))]


def judge(checkout: Path, mutant: Mutant, tests: Iterable[str]) -> str:
    """What becomes of a mutant: "killed", "survived", "timeout", or "unbuilt"."""
    path = checkout / mutant.path.resolve().relative_to(ROOT)
    unchanged = path.read_text("utf-8")
    path.write_text(mutant.change.applied(unchanged), encoding="utf-8")
    try:
        code = subprocess.run(
            [sys.executable, "-c", JUDGE, *tests],
            cwd=checkout,
            env={**os.environ, "PYTHONPATH": str(checkout / "src"), "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            check=False,
            timeout=TIME_LIMIT,
        ).returncode
    except subprocess.TimeoutExpired:
        return "timeout"
    finally:
        path.write_text(unchanged, encoding="utf-8")
    return {0: "survived", 9: "unbuilt"}.get(code, "killed")


def wilson(killed: int, judged: int) -> tuple[float, float]:
    """The interval in which the share lies with a confidence of 95 per cent, for a sample (Wilson 1927)."""
    z = 1.96
    share, spread = killed / judged, z * z / judged
    middle = (share + spread / 2) / (1 + spread)
    half = z * math.sqrt(share * (1 - share) / judged + spread / (4 * judged)) / (1 + spread)
    return middle - half, middle + half


def main() -> None:
    """Judges a sample of the mutants of the files that are named, and prints what became of them."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--sample", type=int, default=150, help="how many mutants are judged")
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--tests", nargs="+", default=TESTS)
    parser.add_argument("--list", action="store_true", help="print the sample and judge nothing")
    options = parser.parse_args()
    mutants = [mutant for path in sorted(options.files) for mutant in mutants_of(path)]
    drawn = random.Random(options.seed)  # noqa: S311  # a sample, no secret
    sample = drawn.sample(mutants, min(options.sample, len(mutants)))
    print(f"{len(mutants)} mutants, {len(sample)} of them in the sample (seed {options.seed})")
    if options.list:
        print(*(mutant.described() for mutant in sample), sep="\n")
        return
    fates: dict[Path, Counter[str]] = defaultdict(Counter)
    with tempfile.TemporaryDirectory() as folder:
        checkout = Path(folder)
        for name in COPIED:
            source = ROOT / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, checkout / name)
        for mutant in sample:
            fate = judge(checkout, mutant, options.tests)
            fates[mutant.path][fate] += 1
            if fate != "killed":
                print(f"{fate}: {mutant.described()}", flush=True)
    for path, found in sorted(fates.items()):
        print(f"{path}: {', '.join(f'{number} {fate}' for fate, number in found.most_common())}")
    found = sum(fates.values(), Counter())
    killed = found["killed"] + found["timeout"]
    judged = killed + found["survived"]
    low, high = wilson(killed, judged)
    print(f"{killed} of {judged} killed: {killed / judged:.3f} (95 per cent: {low:.3f} to {high:.3f})")


if __name__ == "__main__":
    main()
