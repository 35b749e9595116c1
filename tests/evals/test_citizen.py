"""The simulated citizen is itself tested: an oracle scores, a silent or stale agent fails."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from evals.metrics import summarise
from evals.runner import Play
from evals.scenario import Aside, Scenario, ScenarioError, load_scenarios

SCENARIO = Scenario(
    id="x",
    language="de",
    service="licence-exchange",
    tags=("happy",),
    answers={"town": ["Neustadt"]},
    asides=(Aside(when="review", say="Nein, Marburg", expect=("corrected:town",)),),
    goal={"town": "Marburg"},
)


class OracleSession:
    """A perfect agent for one field; `corrects` and `answers` switch virtues off."""

    def __init__(self, *, answers: bool = True, corrects: bool = True) -> None:
        self._answers = answers
        self._corrects = corrects
        self._town: str | None = None

    async def open(self) -> AsyncIterator[dict[str, Any]]:
        yield {
            "type": "turn_end",
            "stage": "ask",
            "open": ["town"],
            "seconds": 0.1,
            "understood_by": "rule",
        }

    async def take(self, line: str) -> AsyncIterator[dict[str, Any]]:
        content = json.loads(line)
        if not self._answers:
            yield {
                "type": "turn_end",
                "stage": "ask",
                "open": ["town"],
                "seconds": 0.1,
                "understood_by": "rule",
            }
            return
        acts = ["ask:confirm"]
        if content == {"tap": "confirm"}:
            yield {"type": "submitted", "reference": "R", "draft": {"town": self._town}}
            yield {
                "type": "turn_end",
                "stage": "submitted",
                "open": [],
                "seconds": 0.1,
                "understood_by": "rule",
            }
            return
        if self._town is None:
            self._town = "Neustadt"
        elif self._corrects:
            self._town = "Marburg"
            acts.append("corrected:town")
        yield {"type": "agent", "text": "…", "acts": acts}
        yield {
            "type": "turn_end",
            "stage": "review",
            "open": [],
            "seconds": 0.1,
            "understood_by": "rule",
        }


async def test_an_oracle_scores_full_marks() -> None:
    result = await Play(SCENARIO, OracleSession()).run()  # type: ignore[arg-type]
    assert result.success
    assert (result.slots_right, result.turns) == (1, 3)


async def test_a_silent_agent_fails() -> None:
    result = await Play(SCENARIO, OracleSession(answers=False)).run()  # type: ignore[arg-type]
    assert not result.success
    assert any("asked for town" in miss for miss in result.misses)


async def test_a_stale_value_fails() -> None:
    result = await Play(SCENARIO, OracleSession(corrects=False)).run()  # type: ignore[arg-type]
    assert not result.success
    assert any("expected corrected:town" in miss for miss in result.misses)
    assert any("'Neustadt' instead of 'Marburg'" in miss for miss in result.misses)


async def test_figures_add_up() -> None:
    good = await Play(SCENARIO, OracleSession()).run()  # type: ignore[arg-type]
    bad = await Play(SCENARIO, OracleSession(answers=False)).run()  # type: ignore[arg-type]
    figures = summarise([good, bad])
    assert (figures.scenarios, figures.successes) == (2, 1)
    assert figures.slots_total == 2


def test_every_scenario_reads_and_each_language_has_enough() -> None:
    scenarios = load_scenarios()
    assert len(scenarios) >= 10
    assert {"de", "en"} <= {s.language for s in scenarios}


def test_a_malformed_scenario_is_named(tmp_path: Any) -> None:
    (tmp_path / "wrong.yaml").write_text("id: x\n", encoding="utf-8")
    with pytest.raises(ScenarioError, match=r"wrong\.yaml"):
        load_scenarios(tmp_path)
