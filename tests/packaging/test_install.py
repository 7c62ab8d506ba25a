"""What is built installs in an empty environment and works there, away from the checkout."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tarfile
import tomllib
import zipfile

import pytest

import mol_citations

pytestmark = pytest.mark.package

LICENCES = """
import sys
from importlib.metadata import metadata
for pin in sys.argv[1:]:
    about = metadata(pin.partition("==")[0])
    print(about["Name"], about["License-Expression"] or about["License"])
"""
ARTICLE = "fixtures/seed/article.md"
EXPECTED = "fixtures/seed/expected.bib"


@pytest.fixture
def elsewhere(source_tree, tmp_path):
    """A folder outside the checkout with a manuscript in it."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    shutil.copy2(source_tree / ARTICLE, folder / "article.md")
    return folder


def kept(folder):
    """The files that stand in a repository; what an install or a run has left there does not."""
    left = {"__pycache__", "made"}
    return (path for path in folder.rglob("*") if path.is_file() and left.isdisjoint(path.parts))


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


def test_an_installed_package_parses_without_lark(distributions, elsewhere, in_empty_environment):
    """The grammars were compiled when the wheel was built; importing Lark would take as long as all the rest."""
    in_empty_environment(f"pip install --quiet '{distributions['wheel']}'", cwd=elsewhere)
    script = "import sys, mol_citations as mc; print(len(mc.read(sys.argv[1]).notes), 'lark' in sys.modules)"

    assert "74 False\n" == in_empty_environment(f'python -c "{script}" article.md', cwd=elsewhere)


def test_the_oldest_dependencies_will_do(distributions, source_tree, elsewhere, in_empty_environment):
    """The lower bounds in pyproject.toml are true."""
    project = tomllib.loads((source_tree / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    oldest = [re.sub(r">=([\d.]+).*", r"~=\1.0", wanted) for wanted in project["dependencies"]]
    wanted = " ".join(f"'{each}'" for each in (*oldest, distributions["wheel"]))
    in_empty_environment(f"pip install --quiet {wanted}", cwd=elsewhere)

    assert_works(in_empty_environment, elsewhere, source_tree / EXPECTED)


def test_nothing_but_the_documented_dependencies_is_installed(distributions, source_tree, in_empty_environment):
    """Names and licences are those of docs/reference/dependencies.md."""
    listed = (source_tree / "docs" / "reference" / "dependencies.md").read_text(encoding="utf-8")
    before = set(in_empty_environment("pip list --format=freeze", cwd=source_tree).split())
    in_empty_environment(f"pip install --quiet '{distributions['wheel']}'", cwd=source_tree)
    added = set(in_empty_environment("pip list --format=freeze", cwd=source_tree).split()) - before

    licences = in_empty_environment(f"python -c '{LICENCES}' {' '.join(added)}", cwd=source_tree).splitlines()
    rows = re.findall(r"^\| \[([\w-]+)\]\(\S+\) \| ([\w.-]+) \|", listed, re.MULTILINE)
    assert sorted(f"{name} {licence}" for name, licence in [*rows, ("mol-citations", "MIT")]) == sorted(licences)


def test_pipx_runs_the_wheel(distributions, tmp_path, monkeypatch):
    """Without installing it first."""
    for place in ("PIPX_HOME", "PIPX_BIN_DIR", "PIPX_MAN_DIR"):
        monkeypatch.setenv(place, str(tmp_path / place))
    command = [
        sys.executable,
        "-m",
        "pipx",
        "run",
        "--no-cache",
        "--spec",
        distributions["wheel"],
        "mol-citations",
        "--version",
    ]

    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)

    assert f"mol-citations {mol_citations.__version__}\n" == done.stdout, done.stderr


def test_metadata_is_what_an_index_takes(distributions):
    """The README renders, and the fields are those the index knows."""
    command = [sys.executable, "-m", "twine", "check", "--strict", *distributions.values()]

    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)

    assert done.returncode == 0, done.stdout


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
    modules = {f"mol_citations/{path.relative_to(package)}" for path in kept(package)}
    grammars = {f"mol_citations/grammars/{path.name}" for path in (source_tree / "grammars").iterdir()}

    tables = {f"mol_citations/grammar/made/{path.stem}.json" for path in (source_tree / "grammars").iterdir()}

    assert modules | grammars | tables == names
    assert "mol_citations/py.typed" in names
    assert licence


def test_sdist_holds_what_the_tests_need(distributions, source_tree):
    """Whoever unpacks the sdist can build the package and run its tests."""
    with tarfile.open(distributions["sdist"]) as sdist:
        names = {name.split("/", 1)[1] for name in sdist.getnames()}

    assert {str(path.relative_to(source_tree)) for path in kept(source_tree)} <= names
