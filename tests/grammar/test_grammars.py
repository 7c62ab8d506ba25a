"""Every grammar builds without a conflict, and every keyword in it is really lexed."""

from __future__ import annotations

import re
from re import _constants as code
from re import _parser as parser

import pytest
from lark.lexer import BasicLexer, LexerThread

from mol_citations import grammar
from mol_citations.errors import GrammarError
from mol_citations.grammar import compiling, files

KEYWORD_END = r"(?!\w)"

ZERO_WIDTH = {code.AT, code.ASSERT, code.ASSERT_NOT}
SETS = {code.CATEGORY_DIGIT: "07", code.CATEGORY_SPACE: " ", code.CATEGORY_WORD: "a"}


def built(name, *, strict=False):
    """Lark's own parser of a grammar."""
    return compiling.build(grammar.source(name), name=name, start=grammar.STARTS[name], strict=strict)


def words(pattern):
    """Words of a finite expression in which each of its choices is taken at least once."""
    return list(dict.fromkeys(sequence(parser.parse(pattern))))


def sequence(items):
    """The words of expressions that stand one after another: one choice is varied at a time."""
    choices = [item(*each) for each in items]
    shortest = ["".join(each[0] for each in choices)]
    return shortest + [
        "".join([*(each[0] for each in choices[:place]), choice, *(each[0] for each in choices[place + 1 :])])
        for place, among in enumerate(choices)
        for choice in among[1:]
    ]


def item(op, value):
    """The words of one part of a parsed expression."""
    if op is code.LITERAL:
        return [chr(value)]
    if op is code.IN:
        return members(value)
    if op is code.BRANCH:
        return [word for branch in value[1] for word in sequence(branch)]
    if op is code.SUBPATTERN:
        return sequence(value[-1])
    if op in {code.MAX_REPEAT, code.MIN_REPEAT, code.POSSESSIVE_REPEAT}:
        least, most, inner = value
        once = sequence(inner)
        return [word * count for count in sorted({least, min(most, max(least, 1))}) for word in once]
    if op in ZERO_WIDTH:
        return [""]
    raise NotImplementedError(f"{op} has no small list of words")


def members(letters):
    """The letters of a set; of a range, its two ends."""
    found = []
    for op, value in letters:
        if op is code.LITERAL:
            found.append(chr(value))
        elif op is code.RANGE:
            found += [chr(value[0]), chr(value[1])]
        else:
            found.append(SETS[value])
    return list(dict.fromkeys(found))


def test_each_choice_of_a_finite_expression_is_taken():
    """The list the keyword test stands on leaves no spelling out."""
    assert {"Dob", "Doboz", "d.", "Dob a"} == set(words(r"(?i:Dob(?:oz)?|d\.)(?: a)?(?!\w)"))


@pytest.mark.parametrize("name", sorted(grammar.STARTS))
def test_a_grammar_builds_in_strict_mode(name):
    """No grammar has a conflict, nor two terminals of equal priority for the same text."""
    pytest.importorskip("interegular", reason="strict mode needs lark[interegular]")

    built(name, strict=True)


@pytest.mark.parametrize("name", sorted(grammar.STARTS))
def test_every_keyword_is_lexed(name):
    """Each spelling of a keyword is taken whole by a keyword, never in part and never by a general word."""
    parser = built(name)
    lexer = BasicLexer(parser.lexer_conf)
    keywords = {each.name: each.pattern for each in parser.terminals if each.pattern.to_regexp().endswith(KEYWORD_END)}

    for keyword, pattern in keywords.items():
        for word in (each for each in words(pattern.to_regexp()) if not any(map(str.isdigit, each))):
            tokens = list(LexerThread.from_text(lexer, word).lex(None))

            assert [word] == [str(token) for token in tokens], f"{keyword}: {word}"
            assert tokens[0].type in keywords, f"{keyword}: {word}"


@pytest.mark.parametrize("name", list(grammar.names()))
def test_no_terminal_ends_in_a_word_boundary(name):
    r"""Strict mode builds ``\b`` in silence, and such a terminal never matches."""
    assert r"\b" not in re.sub(r"//.*", "", grammar.source(name))


@pytest.mark.parametrize("name", sorted(grammar.STARTS))
def test_a_keyword_outranks_words(name):
    """A terminal that ends as keywords do has a priority, or a general word would take its place."""
    terminals = grammar.tables(name).terminals

    assert [] == [each.name for each in terminals if each.regexp.endswith(KEYWORD_END) and not each.priority]


RULE = re.compile(r"^[?!]?([a-z]\w*)(?:\.\d+)? *:", re.MULTILINE)


@pytest.mark.parametrize("name", list(grammar.names()))
def test_a_start_is_known_for_each_grammar_with_rules(name):
    """A grammar of which a text can be parsed as nothing would never be built here."""
    rules = RULE.findall(grammar.source(name))

    assert bool(rules) == (name in grammar.STARTS)
    assert set(grammar.STARTS.get(name, ())) <= set(rules)


def test_a_missing_grammar_is_an_error():
    """The message names the grammar."""
    with pytest.raises(GrammarError, match="no grammar 'nonexistent'"):
        grammar.source("nonexistent")


def test_a_grammar_that_does_not_build_is_an_error():
    """Lark's own errors do not leave this package."""
    with pytest.raises(GrammarError, match="'broken' does not build"):
        compiling.build("start: missing", name="broken")


def test_the_packaged_copy_is_preferred(tmp_path, monkeypatch):
    """What a wheel carries comes before a folder that happens to stand beside it."""
    monkeypatch.setattr(files, "PACKAGED", tmp_path)
    files.folder.cache_clear()
    try:
        assert tmp_path == files.folder()
    finally:
        files.folder.cache_clear()


def test_no_folder_at_all_is_an_error(tmp_path, monkeypatch):
    """The message names both places."""
    monkeypatch.setattr(files, "PACKAGED", tmp_path / "packaged")
    monkeypatch.setattr(files, "CHECKOUT", tmp_path / "checkout")
    files.folder.cache_clear()
    try:
        with pytest.raises(GrammarError, match="no grammars in"):
            files.folder()
    finally:
        files.folder.cache_clear()
