"""Findings where editors see them: code hosts, CI servers, review tools, hooks; each by its own program or reader.

The action's shell steps are run by a stand-in for GitHub's runner (`clients.runner` says what it leaves out); nothing
is sent to a host.
"""

from __future__ import annotations

import importlib
import json
import os
import re
import shutil
import subprocess
import sys

import pytest
from clients import programs, runner
from samples.checked import document

pytestmark = pytest.mark.clients

FULL = "MOL, XIX-J-1-j Vietnam, 1986, 147. doboz, 162-50, 00900/7/1986."
COMMA = FULL.replace("147.", "147,")
NOT_INSTALLED = (
    "tests",
    "fixtures",
    "docs",
    "benchmarks",
    "fuzzing",
    ".git",
    "__pycache__",
    "*.egg-info",
    "*_cache",
    ".venv",
)


def module(name):
    """A Python package of the extra ``clients``."""
    programs.python_package(name)
    return importlib.import_module(name)


def checked(name, folder, *paths):
    """What ``check`` prints in a format, with all rules."""
    command = [sys.executable, "-m", "mol_citations", "check", "--isolated", "--select", "ALL", "--exit-zero", "-q"]
    file = folder / f"findings.{name}"
    programs.run([*command, "--output-format", name, "-o", str(file), *map(str, paths)])
    return file


@pytest.fixture
def articles(fixtures):
    """The seed article, and one with faults in its numbering."""
    return fixtures / "seed" / "article.md", fixtures / "pandoc" / "article.md"


def test_sarif_is_accepted_by_the_multitool(tmp_path, articles):
    """Microsoft's validator, by which hosts judge a log: no error, no warning but that we name no address of ours."""
    log, judged = checked("sarif", tmp_path, *articles), tmp_path / "judged.sarif"
    programs.run([programs.program("sarif-multitool"), "validate", str(log), "--output", str(judged)])

    [run] = json.loads(judged.read_text("utf-8-sig"))["runs"]
    assert ["SARIF2005"] == sorted({result["ruleId"] for result in run.get("results", [])})
    assert len(json.loads(log.read_text("utf-8"))["runs"][0]["results"]) > 50


def test_junit_is_read_by_junitparser(tmp_path, articles, fixtures):
    """A suite a file, a failure a finding, a case that passes where there is none."""
    junit = module("junitparser").JUnitXml.fromfile(str(checked("junit", tmp_path, *articles, fixtures / "chapters")))

    assert 4 == len(list(junit))
    assert 0 == junit.errors
    assert 80 < junit.failures == sum(suite.failures for suite in junit) == len(list(failures(junit)))
    assert all(re.fullmatch(r"MOL\d{3} [a-z-]+(, note \S+)? \(\d+:\d+\)", case.name) for case, _ in failures(junit))
    assert all(result.message and result.text.startswith(case.classname) for case, result in failures(junit))


def failures(junit):
    """The cases that failed, each with its result."""
    for suite in junit:
        yield from ((case, result) for case in suite for result in case.result)


def test_rdjson_is_valid(tmp_path, articles):
    """By the specification of reviewdog's format, with nothing in it that the specification does not name."""
    findings = checked("rdjson", tmp_path, *articles)

    programs.run([programs.program("rdformat-validator"), "--strict", "--no-extra-fields", str(findings)])


@pytest.fixture(scope="session")
def source(request, tmp_path_factory):
    """This checkout as a repository of git, as hooks and actions get it."""
    folder = tmp_path_factory.mktemp("source") / "mol-citations"
    shutil.copytree(request.config.rootpath, folder, ignore=shutil.ignore_patterns(*NOT_INSTALLED))
    commit(folder, "source")
    return folder


@pytest.fixture(scope="session")
def offline(source, tmp_path_factory):
    """The environment in which pip takes this package, and all it needs, from a folder: fetched once for all tests."""
    wheels = tmp_path_factory.mktemp("wheels")
    programs.run([sys.executable, "-m", "pip", "wheel", "-q", "-w", str(wheels), str(source), "hatchling"])
    return {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(wheels), "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


@pytest.fixture(autouse=True)
def _offline(request, monkeypatch, tmp_path):
    """Where the wheels are used, nothing else is; pre-commit keeps its environments to itself."""
    if "offline" in request.fixturenames:
        for name, value in request.getfixturevalue("offline").items():
            monkeypatch.setenv(name, value)
    monkeypatch.setenv("PRE_COMMIT_HOME", str(tmp_path / "pre-commit"))
    monkeypatch.delenv("GITHUB_STEP_SUMMARY", raising=False)


def git(folder, *arguments):
    """Runs git, as somebody who has never set it up."""
    author = ["-c", "user.name=An Editor", "-c", "user.email=editor@example.org", "-c", "commit.gpgsign=false"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    done = subprocess.run(
        [programs.program("git"), *author, *arguments],
        cwd=folder,
        env=environment,
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=300,
    )
    return done.returncode, done.stdout + done.stderr


def commit(folder, message):
    """Makes a folder a repository where it is none, and commits all that is in it."""
    for arguments in (["init", "-q"], ["add", "-A"], ["commit", "-q", "-m", message]):
        code, printed = git(folder, *arguments)
        if code:
            return code, printed
    return 0, printed


def snippet(root, heading, language="yaml"):
    """The example below a heading of the guide, as the reader of its format has it."""
    guide = (root / "docs" / "how-to" / "check-in-ci.md").read_text("utf-8")
    [below] = re.findall(rf"\n## {heading}\n(.*?)(?=\n## |\Z)", guide, re.DOTALL)
    [example, *_] = re.findall(rf"```{language}\n(.*?)```", below, re.DOTALL)
    return module("yaml").safe_load(example)


def test_the_hooks_manifest_is_valid(root):
    """By pre-commit itself."""
    module("pre_commit")

    programs.run([sys.executable, "-m", "pre_commit", "validate-manifest", str(root / ".pre-commit-hooks.yaml")])


@pytest.mark.usefixtures("offline")
def test_the_hook_stops_a_commit(root, source, tmp_path):
    """Installed by the guide's configuration in a new repository: a finding stops the commit, a clean file passes."""
    module("pre_commit")
    config = snippet(root, "Before every commit")
    config["repos"][0] |= {"repo": source.as_uri(), "rev": git(source, "rev-parse", "HEAD")[1].strip()}
    thesis = tmp_path / "thesis"
    thesis.mkdir()
    (thesis / ".pre-commit-config.yaml").write_text(json.dumps(config), encoding="utf-8")
    assert (0, "") == commit(thesis, "set up")
    programs.run([sys.executable, "-m", "pre_commit", "install"], folder=thesis)

    (thesis / "first chapter.md").write_text(document(COMMA), encoding="utf-8")
    (thesis / "code.py").write_text(f"# {COMMA}\n", encoding="utf-8")
    code, printed = commit(thesis, "with a finding")
    assert 1 == code
    assert "first chapter.md:3:37: MOL301 [warning] [*] write 147. doboz, not 147, doboz" in printed
    assert "code.py" not in printed

    (thesis / "first chapter.md").write_text(document(FULL), encoding="utf-8")
    code, printed = commit(thesis, "clean")
    assert 0 == code, printed
    assert re.search(r"mol-citations check\.+Passed", printed)

    config["repos"][0]["hooks"] = [{"id": "mol-citations-fix"}]
    (thesis / ".pre-commit-config.yaml").write_text(json.dumps(config), encoding="utf-8")
    (thesis / "first chapter.md").write_text(document(COMMA), encoding="utf-8")
    code, printed = commit(thesis, "to be mended")
    assert "files were modified by this hook" in printed
    assert document(FULL) == (thesis / "first chapter.md").read_text("utf-8")


@pytest.mark.usefixtures("offline")
def test_the_action_annotates_and_fails(root, source, tmp_path):
    """Its shell steps, with the guide's inputs, one more path and options: annotations, a table, SARIF."""
    yaml = module("yaml")
    action = yaml.safe_load((source / "action.yml").read_text("utf-8"))
    workflow = snippet(root, "On GitHub")
    [inputs] = [step["with"] for step in workflow["jobs"]["citations"]["steps"] if "mol-citations" in step["uses"]]
    workspace = tmp_path / "thesis"
    (workspace / "chapters").mkdir(parents=True)
    chapter = workspace / "chapters" / "one.md"
    chapter.write_text(document(COMMA, "Ibid.", "MOL, K 9999, 5. csomó; MOL, K 64, 7. csomó."), encoding="utf-8")

    (workspace / "preface.txt").write_text("No notes at all.\n", encoding="utf-8")
    paths = f"{inputs['paths']}\npreface.txt\n"

    job = runner.run(action, source, workspace, inputs | {"paths": paths, "args": "--extend-select MOL306\n--quiet"})
    assert 1 == job.exit_code
    assert [("warning", "MOL301 separator", "3"), ("notice", "MOL202 fonds-unknown", "7")] == [
        (one.kind, one.properties["title"], one.properties["line"]) for one in job.annotations
    ]
    assert {"chapters/one.md"} == {one.properties["file"] for one in job.annotations}
    assert "write 147. doboz, not 147, doboz" == job.annotations[0].message
    assert job.summary.startswith("### mol-citations: 2 findings\n")
    assert "" == job.output
    sarif = json.loads((workspace / inputs["sarif-file"]).read_text("utf-8"))
    assert 2 == len(sarif["runs"][0]["results"])


@pytest.mark.usefixtures("offline")
def test_the_pipeline_of_gitlab_reports(root, tmp_path):
    """The guide's job, line by line in a shell: it fails with a finding, and its report can be read."""
    job = snippet(root, "On GitLab")["citations"]
    (tmp_path / "chapters").mkdir()
    (tmp_path / "chapters" / "one.md").write_text(document(COMMA), encoding="utf-8")
    programs.run([sys.executable, "-m", "venv", str(tmp_path / "image")])

    done = subprocess.run(
        ["sh", "-e", "-c", "\n".join(job["script"])],
        cwd=tmp_path,
        env=os.environ | {"PATH": f"{tmp_path / 'image' / 'bin'}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        check=False,
        encoding="utf-8",
        timeout=300,
    )
    assert 1 == done.returncode, done.stderr
    report = tmp_path / job["artifacts"]["reports"]["junit"]
    assert 1 == module("junitparser").JUnitXml.fromfile(str(report)).failures
