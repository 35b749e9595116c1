"""The set-up step that installs PostgreSQL's programs for the tests."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from setup_steps import database
from setup_steps.progress import Context, SetupError


@pytest.fixture
def context(tmp_path: Path) -> Context:
    return Context(tmp_path, "test")


@pytest.fixture
def commands(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """What would be run; nothing is."""
    seen: list[list[str]] = []

    def run(command: list[str], *_: Any, **__: Any) -> None:
        if command[0] == "install":
            assert "create_main_cluster = false" in Path(command[-2]).read_text()
        seen.append(command)

    def install(packages: list[str], before: list[str], *_: Any) -> None:
        seen.append([*before, "apt-get", *packages])

    monkeypatch.setattr(database, "run", run)
    monkeypatch.setattr(database, "install", install)
    monkeypatch.setattr(database, "privileges", list)
    return seen


@pytest.mark.parametrize(
    ("programs", "there"), [((), False), (("postgres",), False), (("postgres", "initdb"), True)]
)
def test_the_programs_are_looked_for(
    tmp_path: Path, programs: tuple[str, ...], there: bool
) -> None:
    folder = tmp_path / "17" / "bin"
    folder.mkdir(parents=True)
    for name in programs:
        (folder / name).write_text("")
    assert database.found(tmp_path) is there


def test_no_cluster_of_the_system_is_made(
    context: Context, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "found", lambda: True)
    database.POSTGRESQL.do(context)
    assert commands[0][-1] == str(database.NO_CLUSTER)
    assert commands[1] == ["apt-get", "postgresql"]


def test_an_installation_without_programs_is_told(
    context: Context, commands: list[list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "found", lambda: False)
    with pytest.raises(SetupError, match="no server"):
        database.POSTGRESQL.do(context)


def test_without_root_it_says_what_to_ask_for(
    context: Context,
    commands: list[list[str]],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(database, "privileges", lambda: None)
    database.POSTGRESQL.do(context)
    assert "apt-get install postgresql" in capsys.readouterr().out
    assert not commands
