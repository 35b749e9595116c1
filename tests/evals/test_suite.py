"""The scenarios with the real model: what the product is worth at text level."""

from __future__ import annotations

import pytest

from evals.metrics import Result, summarise
from evals.runner import play, product
from evals.scenario import load_scenarios

pytestmark = [pytest.mark.models, pytest.mark.timeout(900)]

FLOOR = 0.9


async def test_citizens_get_what_they_came_for(capsys: pytest.CaptureFixture[str]) -> None:
    results: list[Result] = []
    async with product() as dialog:
        for scenario in load_scenarios():
            result, _ = await play(scenario, dialog)
            results.append(result)
    figures = summarise(results)
    misses = [f"{r.scenario}: {miss}" for r in results for miss in r.misses]
    with capsys.disabled():
        print(
            f"\nevals: success {figures.successes}/{figures.scenarios}, slots "
            f"{figures.slots_right}/{figures.slots_total}, turns {figures.turns}, seconds per "
            f"turn p50 {figures.p50_s:.2f} p95 {figures.p95_s:.2f}"
        )
    assert figures.successes / figures.scenarios >= FLOOR, misses
