"""Loads a process with only the packages that its lock names, whatever else is installed.

python -m tests.docker.locked_only docker/casework.lock tools.casework
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from importlib.metadata import packages_distributions
from pathlib import Path

NOT_IMPORTABLE = ".migrations.env"
"""Alembic runs it by itself, within a migration."""


def locked(lock: Path) -> frozenset[str]:
    """The normalised names of all packages of a lock."""
    names = re.findall(r"^([A-Za-z0-9._-]+)==", lock.read_text(encoding="utf-8"), re.MULTILINE)
    return frozenset(normalised(name) for name in names)


def normalised(name: str) -> str:
    """As PEP 503 compares names of packages."""
    return re.sub(r"[-_.]+", "-", name).lower()


class NotLocked:
    """Finds nothing of packages that are not in the lock, and ends the search for them."""

    def __init__(self, names: frozenset[str]) -> None:
        self._hidden = {
            top
            for top, packages in packages_distributions().items()
            if not names & {normalised(package) for package in packages}
        }

    def find_spec(
        self, fullname: str, path: Sequence[str] | None = None, target: object = None
    ) -> ModuleSpec | None:
        """The import system's question; None lets it ask the next finder."""
        del path, target
        if fullname.split(".", maxsplit=1)[0] in self._hidden:
            raise ModuleNotFoundError(f"{fullname} is not in the lock", name=fullname)
        return None


def main(lock: str, package: str) -> None:
    """Import all modules of `package`; ModuleNotFoundError names what the lock lacks."""
    sys.meta_path.insert(0, NotLocked(locked(Path(lock))))  # type: ignore[arg-type]
    top = importlib.import_module(package)
    for module in pkgutil.walk_packages(top.__path__, f"{package}."):
        if not module.name.endswith(NOT_IMPORTABLE):
            importlib.import_module(module.name)


if __name__ == "__main__":
    main(*sys.argv[1:3])
    if sys.argv[3:] == ["--print"]:
        from tests.docker.printed_case import print_case

        print_case()
