"""Holds the conversations of scenarios with the product and measures them."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from agent.bootstrap import Dialog, build_dialog
from agent.casework_process import own_casework
from agent.chat import ChatSession
from agent.settings import AgentSettings
from evals.citizen import Citizen
from evals.metrics import Result, compare
from evals.scenario import Scenario


@asynccontextmanager
async def product() -> AsyncIterator[Dialog]:
    """The product at text level, with a case service and data of its own."""
    with tempfile.TemporaryDirectory(prefix="amtomat-evals-") as folder:
        root = Path(folder)
        token = root / "draft_token"
        environment = {
            "AMTOMAT_CASEWORK__DATA_DIR": str(root / "casework"),
            "AMTOMAT_CASEWORK__DRAFT_TOKEN_FILE": str(token),
            "AMTOMAT_CASEWORK__SESSION_SECRET_FILE": str(root / "session"),
            "AMTOMAT_CASEWORK__FIRST_LOGIN_FILE": str(root / "login"),
            "AMTOMAT_CASEWORK__KEYS_FILE": str(root / "keys.json"),
            "AMTOMAT_CASEWORK__AUDIT_HEADS_FILE": str(root / "audit_heads.jsonl"),
            "AMTOMAT_CASEWORK__LOCKERS__TOKEN_PUBLIC_KEYS_FILE": str(root / "tokens.pub"),
        }
        async with own_casework(**environment) as url:
            base = AgentSettings()
            casework = base.casework.model_copy(update={"url": url, "draft_token_file": token})
            # A simulated citizen answers at once: nobody speaks meanwhile, and a prompt that is
            # prepared for another answer takes the time of the one that has come.
            changes = {"data_dir": root / "agent", "casework": casework, "prepare_ahead": False}
            settings = base.model_copy(update=changes)
            async with build_dialog(settings) as dialog:
                yield dialog


class Play:
    """One scenario being played; keeps the transcript for a report."""

    def __init__(self, scenario: Scenario, session: ChatSession) -> None:
        self._scenario = scenario
        self._session = session
        self._citizen = Citizen(scenario)
        self._values: dict[str, Any] = {}
        self._seconds: list[float] = []
        self._understood: Counter[str | None] = Counter()
        self.lines: list[str] = []

    async def run(self) -> Result:
        """Hold the conversation to its end."""
        end = await self._listen(self._session.open())
        for _ in range(self._scenario.max_turns):
            line = self._citizen.answer(end)
            if line is None:
                break
            self.lines.append(f"  > {line}")
            end = await self._listen(self._session.take(line))
            self._seconds.append(end["seconds"])
            self._understood[end["understood_by"]] += 1
        return self._result(str(end["stage"]))

    async def _listen(self, messages: AsyncIterator[dict[str, Any]]) -> dict[str, Any]:
        end: dict[str, Any] = {}
        acts: list[str] = []
        async for message in messages:
            match message["type"]:
                case "agent":
                    acts = message["acts"]
                    self.lines.append(f"  < {message['text']}")
                case "field":
                    self._values[message["field"]] = message["value"]
                case "submitted":
                    self._values = dict(message["draft"])
                case "turn_end":
                    end = message
        self._citizen.check(acts)
        return end

    def _result(self, stage: str) -> Result:
        scenario = self._scenario
        misses = compare(scenario, self._values, stage) + self._citizen.failures
        misses += [f"never came to {when}" for when in self._citizen.unused_asides]
        right = sum(self._values.get(k) == v for k, v in scenario.goal.items())
        return Result(
            scenario=scenario.id,
            language=scenario.language,
            success=not misses,
            slots_right=right,
            slots_total=len(scenario.goal),
            turns=len(self._seconds),
            repeated=self._citizen.repeated_questions,
            seconds=tuple(self._seconds),
            misses=tuple(misses),
            by_rule=self._understood["rule"],
            by_model=self._understood["model"],
        )


async def play(scenario: Scenario, dialog: Dialog) -> tuple[Result, list[str]]:
    """Hold one scenario's conversation; its result and its transcript."""
    conversation = await dialog.conversations.start(
        language=scenario.language,
        mode="type",
        terminal="evals",
        service=None if "service" in scenario.answers else scenario.service,
        consented=False,
    )
    played = Play(scenario, ChatSession(conversation))
    try:
        return await played.run(), played.lines
    finally:
        await dialog.conversations.forget(conversation.id)
