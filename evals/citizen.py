"""The simulated citizen: reacts to what is asked for (structured acts), never to wording."""

from __future__ import annotations

import json
from typing import Any

from evals.scenario import Aside, Scenario


class Citizen:
    """Answers one conversation by its scenario. `failures` collects unmet expectations."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._asides = list(scenario.asides)
        self._asked: dict[str, int] = {}
        self._expecting: tuple[str, ...] = ()
        self.failures: list[str] = []

    def check(self, acts: list[str]) -> None:
        """Compare the reply's acts with what the last aside expects."""
        for prefix in self._expecting:
            if not any(act.startswith(prefix) for act in acts):
                self.failures.append(f"expected {prefix}, got {' '.join(acts)}")
        self._expecting = ()

    def answer(self, turn_end: dict[str, Any]) -> str | None:
        """The next input line, or None when the citizen has nothing more to say."""
        key = self._key(turn_end)
        if key is None:
            return None
        for aside in self._asides:
            if aside.when == key:
                self._asides.remove(aside)
                self._expecting = aside.expect
                return _line(aside)
        return self._reply(key)

    @property
    def repeated_questions(self) -> int:
        """How often a question came again."""
        return sum(count - 1 for count in self._asked.values() if count > 1)

    @property
    def unused_asides(self) -> list[str]:
        """Asides whose moment never came."""
        return [aside.when for aside in self._asides]

    def _key(self, turn_end: dict[str, Any]) -> str | None:
        stage = str(turn_end["stage"])
        if stage == "ask" and turn_end["open"]:
            return str(turn_end["open"][0])
        waiting = any(aside.when == stage for aside in self._asides)
        if stage == "ended" or (stage in {"submitted", "handoff"} and not waiting):
            return None
        return stage

    def _reply(self, key: str) -> str | None:
        ways = self._scenario.answers.get(key)
        if ways is None:
            if key in {"consent", "review"}:
                return json.dumps({"tap": "confirm"})
            self.failures.append(f"asked for {key}, which the scenario does not answer")
            return None
        count = self._asked.get(key, 0)
        self._asked[key] = count + 1
        if count >= len(ways) + 1:
            self.failures.append(f"asked for {key} {count + 1} times")
            return None
        return json.dumps({"say": ways[min(count, len(ways) - 1)]}, ensure_ascii=False)


def _line(aside: Aside) -> str:
    if aside.say is not None:
        return json.dumps({"say": aside.say}, ensure_ascii=False)
    if aside.tap is not None:
        return json.dumps({"tap": aside.tap})
    field, _, value = (aside.touch or "").partition("=")
    return json.dumps({"touch": {"field": field, "value": value}}, ensure_ascii=False)
