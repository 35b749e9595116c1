"""A scenario: who the citizen is, what they want, and how they put it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

SUITES = Path(__file__).parent / "suites"


class ScenarioError(ValueError):
    """A scenario file is malformed; the message names the file."""


class Aside(BaseModel):
    """Something the citizen does once, instead of answering, when `when` is asked.

    `when` is a field id or a stage. Exactly one of `say`, `tap`, `touch` (`field=value`) is
    given. `expect` lists acts that the reply must contain, by prefix (`answer`, `corrected:`).
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    when: str
    say: str | None = None
    tap: str | None = None
    touch: str | None = None
    expect: tuple[str, ...] = ()


class Scenario(BaseModel):
    """One conversation to hold.

    `answers` maps the first open field to ways of answering,
    used in turn when the question comes again; `goal` is the draft that must come out.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    language: str
    service: str
    tags: tuple[str, ...]
    answers: dict[str, list[str]]
    asides: tuple[Aside, ...] = ()
    goal: dict[str, Any]
    ends: str = "submitted"
    max_turns: int = Field(default=40, ge=1)


def load_scenarios(suites: Path = SUITES) -> list[Scenario]:
    """All scenarios of a folder, sorted by id; ScenarioError for a malformed or double one."""
    found: dict[str, Scenario] = {}
    for path in sorted(suites.rglob("*.yaml")):
        try:
            scenario = Scenario.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))
        except (yaml.YAMLError, ValidationError) as error:
            raise ScenarioError(f"{path.name}: {error}") from None
        if scenario.id in found:
            raise ScenarioError(f"{path.name}: scenario {scenario.id} exists twice")
        found[scenario.id] = scenario
    return [found[key] for key in sorted(found)]
