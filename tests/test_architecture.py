"""Rules about the whole tree that no single package can check."""

import importlib.metadata
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ("agent", "tools", "knowledge", "locker_bridge", "evals")
MAX_LINES = 400
SOURCES = {".py", ".ts", ".mjs", ".sh", ".css"}
# Hosts of package registries, in two halves so that this file passes its own test. A lock file
# that names one would bypass an operator's mirror.
REGISTRY_HOSTS = (
    "pypi" + ".org",
    "pythonhosted" + ".org",
    "registry.npmjs" + ".org",
    "deb.debian" + ".org",
)


def tracked() -> list[Path]:
    """All files of the repository that exist."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    return [ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file()]


def text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace")


def distribution(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph(*PACKAGES, include_external_packages=True)


def foreign_imports(graph: grimp.ImportGraph, modules: set[str]) -> set[str]:
    """Top-level names of other projects that these modules import directly."""
    found: set[str] = set()
    for module in modules:
        found |= {
            name.partition(".")[0] for name in graph.find_modules_directly_imported_by(module)
        }
    return found - set(PACKAGES) - set(sys.stdlib_module_names)


def undeclared(names: set[str], declared: set[str]) -> set[str]:
    owners = importlib.metadata.packages_distributions()
    return {
        name
        for name in names
        if not {distribution(owner) for owner in owners.get(name, [])} & declared
    }


@pytest.mark.parametrize("package", PACKAGES)
def test_no_other_distribution_owns_a_package_name(package: str) -> None:
    owners = set(importlib.metadata.packages_distributions().get(package, []))
    assert owners <= {"amt-o-mat"}


def test_layers_hold() -> None:
    done = subprocess.run(
        [str(Path(sys.executable).with_name("lint-imports"))],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_every_imported_project_is_a_pinned_dependency(graph: grimp.ImportGraph) -> None:
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]
    assert all("==" in row for row in project["dependencies"])
    declared = {distribution(row.partition("==")[0]) for row in project["dependencies"]}
    own = {module for module in graph.modules if module.partition(".")[0] in PACKAGES}
    assert undeclared(foreign_imports(graph, own), declared) == set()


@pytest.mark.parametrize(
    ("package", "needs"),
    [("tools.casework", "casework.in"), ("locker_bridge", "locker_bridge.in")],
)
def test_an_image_has_what_its_process_imports(
    graph: grimp.ImportGraph, package: str, needs: str
) -> None:
    modules = {package} | graph.find_descendants(package)
    modules |= {
        module
        for module in graph.find_upstream_modules(package, as_package=True)
        if module.partition(".")[0] in PACKAGES
    }
    rows = text_of(ROOT / "docker" / needs).splitlines()
    declared = {distribution(row) for row in rows if row and not row.startswith("#")}
    assert undeclared(foreign_imports(graph, modules), declared) == set()


def test_files_stay_short() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in tracked()
        if path.suffix in SOURCES and (lines := text_of(path).count("\n")) > MAX_LINES
    }
    assert long == {}


def test_no_file_names_a_registry() -> None:
    named = [
        str(path.relative_to(ROOT))
        for path in tracked()
        if any(host in text_of(path) for host in REGISTRY_HOSTS)
    ]
    assert named == []


def test_scripts_and_docker_are_no_packages() -> None:
    assert not list((ROOT / "scripts").rglob("__init__.py"))
    assert not list((ROOT / "docker").rglob("__init__.py"))
