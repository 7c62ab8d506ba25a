"""What is built installs in an empty environment and works there, away from the checkout."""

from __future__ import annotations

import shutil
import tarfile
import zipfile

import pytest

import mol_citations

pytestmark = pytest.mark.package

ARTICLE = "fixtures/seed/article.md"
EXPECTED = "fixtures/seed/expected.bib"


@pytest.fixture
def elsewhere(source_tree, tmp_path):
    """A folder outside the checkout with a manuscript in it."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    shutil.copy2(source_tree / ARTICLE, folder / "article.md")
    return folder


def assert_works(run, elsewhere, expected):
    """The installed command says its version and converts the manuscript to the expected bytes."""
    assert f"mol-citations {mol_citations.__version__}\n" == run("mol-citations --version", cwd=elsewhere)
    assert f"mol-citations {mol_citations.__version__}\n" == run("python -m mol_citations --version", cwd=elsewhere)

    run("mol-citations convert article.md -o refs.bib", cwd=elsewhere)

    assert expected.read_bytes() == (elsewhere / "refs.bib").read_bytes()


@pytest.mark.parametrize("kind", ["wheel", "sdist"])
def test_distributions_install_and_convert(kind, distributions, source_tree, elsewhere, in_empty_environment):
    """Wheel and sdist each bring all they need, the grammars too."""
    in_empty_environment(f"pip install --quiet '{distributions[kind]}'", cwd=elsewhere)

    assert_works(in_empty_environment, elsewhere, source_tree / EXPECTED)


def test_editable_install_converts(source_tree, elsewhere, in_empty_environment):
    """An editable install finds the grammars in the checkout."""
    in_empty_environment(f"pip install --quiet -e '{source_tree}'", cwd=elsewhere)

    assert_works(in_empty_environment, elsewhere, source_tree / EXPECTED)


def test_readme_install_command(source_tree, tmp_path, in_empty_environment):
    """The README's first command, word for word, in a fresh clone and an empty environment."""
    clone = shutil.copytree(source_tree, tmp_path / "clone")
    (command,) = [
        line for line in (clone / "README.md").read_text(encoding="utf-8").splitlines() if "pip install ." in line
    ]

    in_empty_environment(command, cwd=clone)

    assert (clone / EXPECTED).read_bytes() == (clone / "refs.bib").read_bytes()


def test_wheel_holds_the_package_and_nothing_else(distributions, source_tree):
    """Every module, every grammar, every table, the type marker and the licence; no tests, no caches."""
    with zipfile.ZipFile(distributions["wheel"]) as wheel:
        names = {name for name in wheel.namelist() if ".dist-info/" not in name}
        (licence,) = [name for name in wheel.namelist() if name.endswith("licenses/LICENSE")]
    package = source_tree / "src" / "mol_citations"
    modules = {f"mol_citations/{path.relative_to(package)}" for path in package.rglob("*") if path.is_file()}
    grammars = {f"mol_citations/grammars/{path.name}" for path in (source_tree / "grammars").iterdir()}

    assert modules | grammars == names
    assert "mol_citations/py.typed" in names
    assert licence


def test_sdist_holds_what_the_tests_need(distributions, source_tree):
    """Whoever unpacks the sdist can build the package and run its tests."""
    with tarfile.open(distributions["sdist"]) as sdist:
        names = {name.split("/", 1)[1] for name in sdist.getnames()}

    expected = {str(path.relative_to(source_tree)) for path in source_tree.rglob("*") if path.is_file()}
    assert expected <= names
