"""The public API is what ``__all__`` says, no more and no less."""

from __future__ import annotations

import inspect
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
