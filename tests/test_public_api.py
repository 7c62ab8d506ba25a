"""The public API is what ``__all__`` says, no more and no less."""

from __future__ import annotations

import copy
import inspect
import pickle
import types

import pytest

import mol_citations

NOT_OURS = {"annotations", "importlib", "TYPE_CHECKING"}


def test_all_lists_every_public_name():
    """Whatever has no underscore is in ``__all__`` (which the linter keeps sorted), and can be imported."""
    for name in mol_citations.__all__:
        getattr(mol_citations, name)

    public = {
        name
        for name, value in vars(mol_citations).items()
        if not name.startswith("_") and not isinstance(value, types.ModuleType)
    }
    assert public - NOT_OURS == set(mol_citations.__all__)
    assert len(set(mol_citations.__all__)) == len(mol_citations.__all__)


def test_dir_shows_names_before_they_are_loaded():
    """Editors and ``help`` see the whole API."""
    assert set(mol_citations.__all__) <= set(dir(mol_citations))


def test_an_unknown_name_is_an_attribute_error():
    """As in any module."""
    with pytest.raises(AttributeError, match="no attribute 'to_word'"):
        mol_citations.to_word  # noqa: B018 - looking it up is the test


@pytest.mark.parametrize("name", mol_citations.__all__)
def test_public_classes_and_functions_are_documented(name):
    """Each says what it is."""
    found = getattr(mol_citations, name)

    if inspect.isclass(found) or inspect.isfunction(found):
        assert found.__doc__


ERRORS = [
    mol_citations.ReadError("not utf-8", line=3, column=1, offset=20),
    mol_citations.ParseError("no citation found", text="hello world", start=6, end=11),
    mol_citations.ExportError("record 'a': no"),
    mol_citations.ConfigError("ibid: no such setting"),
    mol_citations.GrammarError("no grammar 'x'"),
]


@pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)
def test_errors_come_from_other_processes_as_they_were_raised(error):
    """A pool of processes that reads many files hands them over as bytes."""
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - our own bytes
        assert (type(error), str(error), vars(error)) == (type(again), str(again), vars(again))


def test_manuscripts_come_from_other_processes_as_they_were_read(root):
    """So do records, findings, and all they hold."""
    resolved = mol_citations.resolve(mol_citations.read(root / "fixtures" / "example.md"))

    for whole in (resolved, mol_citations.check(resolved)):
        assert whole == pickle.loads(pickle.dumps(whole))  # noqa: S301 - our own bytes
