"""A round of the scenarios with the real model: every language, every service at least once.

All scenarios are held by `make evals`, which takes too long for every change.
"""

from __future__ import annotations

import pytest

from evals.metrics import Result, summarise
from evals.runner import play, product
from evals.scenario import Scenario, load_scenarios

pytestmark = [pytest.mark.models, pytest.mark.timeout(900)]

FLOOR = 0.9
OTHERS_PER_LANGUAGE = 1


def a_round() -> list[Scenario]:
    """Each service once and each language at least once, and some with digressions."""
    scenarios = load_scenarios()
    happy = {(s.language, s.service): s for s in scenarios if "happy" in s.tags}
    languages = sorted({language for language, _ in happy})
    services = sorted({service for _, service in happy})
    pairs = [
        (languages[place % len(languages)], services[place % len(services)])
        for place in range(max(len(languages), len(services)))
    ]
    others = [
        other
        for tag in languages
        for other in [s for s in scenarios if s.language == tag and "happy" not in s.tags][
            :OTHERS_PER_LANGUAGE
        ]
    ]
    return [happy[pair] for pair in pairs if pair in happy] + others


def test_the_round_goes_everywhere() -> None:
    chosen = a_round()
    assert {s.language for s in chosen} == {s.language for s in load_scenarios()}
    assert {s.service for s in chosen} == {s.service for s in load_scenarios()}


async def test_citizens_get_what_they_came_for(capsys: pytest.CaptureFixture[str]) -> None:
    results: list[Result] = []
    async with product() as dialog:
        for scenario in a_round():
            result, _ = await play(scenario, dialog)
            results.append(result)
    figures = summarise(results)
    misses = [f"{r.scenario}: {miss}" for r in results for miss in r.misses]
    with capsys.disabled():
        print(
            f"\nevals: success {figures.successes}/{figures.scenarios}, slots "
            f"{figures.slots_right}/{figures.slots_total}, turns {figures.turns}, seconds per "
            f"turn p50 {figures.p50_s:.2f} p95 {figures.p95_s:.2f}, by rule "
            f"{figures.rule_share:.0%}"
        )
        for miss in misses:
            print(f"  {miss}")
    assert figures.successes >= FLOOR * figures.scenarios
