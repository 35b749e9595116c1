"""What a conversation was worth: task success, slots, turns, seconds."""

from __future__ import annotations

import statistics
from dataclasses import dataclass
from typing import Any

from evals.scenario import Scenario


@dataclass(frozen=True)
class Result:
    """One scenario's outcome.

    `slots_right` of `slots_total` values equal the goal;
    `seconds` holds each turn's time; `by_rule` and `by_model` count the utterances that each
    of them has understood.
    """

    scenario: str
    language: str
    success: bool
    slots_right: int
    slots_total: int
    turns: int
    repeated: int
    seconds: tuple[float, ...]
    misses: tuple[str, ...]
    by_rule: int = 0
    by_model: int = 0


def compare(scenario: Scenario, values: dict[str, Any], stage: str) -> list[str]:
    """The differences between the final form and the goal; nothing extra may be written."""
    misses = [
        f"{name}: {values.get(name)!r} instead of {wanted!r}"
        for name, wanted in scenario.goal.items()
        if values.get(name) != wanted
    ]
    extra = sorted({k for k, v in values.items() if v is not None} - set(scenario.goal))
    misses += [f"{name}: {values[name]!r}, which nobody said" for name in extra]
    if stage != scenario.ends:
        misses.append(f"ended in stage {stage} instead of {scenario.ends}")
    return misses


@dataclass(frozen=True)
class Summary:
    """Figures over several results."""

    scenarios: int
    successes: int
    slots_right: int
    slots_total: int
    turns: int
    repeated: int
    p50_s: float
    p95_s: float
    by_rule: int
    by_model: int

    @property
    def rule_share(self) -> float:
        """Share of the utterances that rules have understood; 0 if there were none."""
        return self.by_rule / max(1, self.by_rule + self.by_model)


def summarise(results: list[Result]) -> Summary:
    """Add up results; seconds are per turn."""
    seconds = sorted(s for result in results for s in result.seconds) or [0.0]
    return Summary(
        scenarios=len(results),
        successes=sum(result.success for result in results),
        slots_right=sum(result.slots_right for result in results),
        slots_total=sum(result.slots_total for result in results),
        turns=sum(result.turns for result in results),
        repeated=sum(result.repeated for result in results),
        p50_s=statistics.median(seconds),
        p95_s=seconds[min(len(seconds) - 1, int(len(seconds) * 0.95))],
        by_rule=sum(result.by_rule for result in results),
        by_model=sum(result.by_model for result in results),
    )
