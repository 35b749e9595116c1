"""A scenario: who the citizen is, what they want, and how they put it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError

from tools.forms.definitions import load_form

SUITES = Path(__file__).parent / "suites"
PERSONAS = Path(__file__).parent / "personas"


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

    `answers` maps the first open field (or a stage) to ways of answering, used in turn when the
    question comes again; `goal` is the draft that must come out. With an answer for the stage
    `service` the citizen asks for the service in words. `persona` names answers and goals for
    the fields that many forms have in common (personas/<language>.yaml); the scenario's own
    ones come first.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    language: str
    service: str
    tags: tuple[str, ...]
    persona: str | None = None
    answers: dict[str, list[str]] = {}
    asides: tuple[Aside, ...] = ()
    goal: dict[str, Any] = {}
    ends: str = "submitted"
    max_turns: int = Field(default=60, ge=1)


class Persona(BaseModel):
    """A citizen: answers and goals by field."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    answers: dict[str, list[str]]
    goal: dict[str, Any]


@cache
def load_personas(language: str, folder: Path = PERSONAS) -> dict[str, Persona]:
    """The personas of a language by name; none if it has no file. ScenarioError."""
    path = folder / f"{language}.yaml"
    if not path.exists():
        return {}
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        return {name: Persona.model_validate(content) for name, content in data.items()}
    except (yaml.YAMLError, ValidationError) as error:
        raise ScenarioError(f"{path.name}: {error}") from None


@cache
def _fields(service: str) -> frozenset[str]:
    return frozenset(field.id for field in load_form(service, languages=["de"]).fields)


def with_persona(scenario: Scenario, persona: Persona) -> Scenario:
    """The scenario with the persona's answers and goals, as far as its form has the fields."""
    fields = _fields(scenario.service)
    goal = {name: value for name, value in persona.goal.items() if name in fields}
    return scenario.model_copy(
        update={
            "answers": {**persona.answers, **scenario.answers},
            "goal": {**goal, **scenario.goal},
        }
    )


def _complete(scenario: Scenario, path: Path) -> Scenario:
    if scenario.persona is None:
        return scenario
    personas = load_personas(scenario.language)
    if scenario.persona not in personas:
        raise ScenarioError(f"{path.name}: there is no persona {scenario.persona!r}")
    return with_persona(scenario, personas[scenario.persona])


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
        found[scenario.id] = _complete(scenario, path)
    return [found[key] for key in sorted(found)]
