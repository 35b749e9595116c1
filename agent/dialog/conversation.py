"""Conversations kept in checkpoints: started, resumed, forgotten."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator
from typing import Any, Literal, cast
from uuid import uuid4

import structlog
from langchain_core.runnables import RunnableConfig

from agent.dialog.base import CitizenInput, Heard, LockerReported, Said, Tapped, Touched
from agent.dialog.graph import Graph
from agent.dialog.lockers import HELD
from agent.dialog.secrets import shown
from agent.dialog.services import DialogServices
from agent.dialog.show import form_shown
from agent.dialog.state import State
from agent.dialog.work import Work, context
from agent.errors import UnknownConversation
from agent.protocol import DialogMessage, ErrorShown, FormShown, Mode, Stage, TurnEnd

log = structlog.get_logger()


class GraphConversation:
    """One conversation: a thread of the graph."""

    def __init__(
        self, graph: Graph, services: DialogServices, state: State, opening: dict[str, Any]
    ) -> None:
        self.id = state["id"]
        self._graph = graph
        self._services = services
        self._state = state
        self._opening = opening
        self._config: RunnableConfig = {"configurable": {"thread_id": self.id}}
        self._preparing: asyncio.Task[None] | None = None

    @property
    def language(self) -> str:
        """BCP 47 tag of the session's language."""
        return self._state["language"]

    @property
    def stage(self) -> Stage:
        """Where the conversation stands."""
        return self._state["stage"]

    @property
    def held(self) -> bool:
        """Whether the citizen is at the keypad or in front of a door."""
        locker = self._state.get("locker")
        return self.stage == "locker" and locker is not None and locker["event"] in HELD

    def shown(self, text: str) -> str:
        """The text without pick-up codes."""
        return shown(Work.on(self._state, self._services), text)

    async def open(self) -> AsyncIterator[DialogMessage]:
        """The first turn, or the question again after a resumption."""
        async for message in self._run({"kind": "open", **self._opening}):
            yield message
        self._opening = {"resumed": True, "consented": True}

    async def turn(self, heard: CitizenInput) -> AsyncIterator[DialogMessage]:
        """One turn; the last message is a TurnEnd."""
        async for message in self._run(self._as_json(heard)):
            yield message

    async def interrupted(self, turn: int, heard_text: str) -> None:
        """Keep in the transcript only what the citizen heard of the reply of `turn`."""
        records = [dict(record) for record in self._state["transcript"]]
        for record in records:
            if record["turn"] == turn and record["role"] == "agent":
                record.update(text=heard_text, interrupted=True)
        self._state = cast("State", {**self._state, "transcript": records})
        await self._graph.aupdate_state(self._config, {"transcript": records}, as_node="say")

    async def form(self) -> FormShown | None:
        """The whole form as it stands."""
        work = Work.on(self._state, self._services)
        return None if work.form is None else form_shown(work)

    def _as_json(self, heard: CitizenInput) -> dict[str, Any]:
        """The input as the checkpoint keeps it: nothing of a code ever gets there."""
        match heard:
            case Said():
                text, other = self.shown(heard.text), heard.other_language
                code = text != heard.text
                return {"kind": "said", "text": text, "other_language": other, "code": code}
            case Touched():
                value = shown(Work.on(self._state, self._services), heard.value, heard.field)
                code = value != heard.value
                return {"kind": "touched", "field": heard.field, "value": value, "code": code}
            case Tapped():
                return {"kind": "tapped", "action": heard.action}
            case LockerReported():
                report = {"event": heard.event, "errand": heard.errand, "door": heard.door}
                return {"kind": "locker", **report}
            case Heard():
                return {"kind": "heard", "reason": heard.reason}

    async def _run(self, heard: dict[str, Any]) -> AsyncIterator[DialogMessage]:
        started = time.perf_counter()
        entry = {**self._state, "heard": heard}
        try:
            async for mode, chunk in self._graph.astream(
                cast("State", entry),
                self._config,
                stream_mode=["custom", "values"],
                durability="sync",
            ):
                if mode == "values":
                    self._state = cast("State", chunk)
                else:
                    yield cast("DialogMessage", chunk)
        except sqlite3.Error as error:
            log.error("checkpoint.failed", error=type(error).__name__)
            text = self._services.texts[self.language]("storage-failed")
            yield ErrorShown(code="storage_failed", message=text)
        yield TurnEnd(
            stage=self.stage,
            open=list(self._state["open"]) if self.stage == "ask" else [],
            seconds=round(time.perf_counter() - started, 3),
            understood_by=self._understood_by(heard),
        )
        self._prepare()

    def _understood_by(self, heard: dict[str, Any]) -> Literal["rule", "model"] | None:
        found = self._state.get("understanding")
        if heard["kind"] != "said" or found is None:
            return None
        return "model" if found.get("method") == "model" else "rule"

    def _prepare(self) -> None:
        if self.stage not in {"consent", "service", "ask", "review", "submitted"}:
            return
        known = context(Work.on(self._state, self._services))
        task = asyncio.create_task(asyncio.to_thread(self._services.understander.prepare, known))
        task.add_done_callback(_log_failure)
        self._preparing = task


def _log_failure(task: asyncio.Task[None]) -> None:
    if not task.cancelled() and (error := task.exception()) is not None:
        log.warning("prepare.failed", error=type(error).__name__)


class Conversations:
    """Starts, resumes and forgets conversations."""

    def __init__(self, graph: Graph, services: DialogServices) -> None:
        self._graph = graph
        self._services = services

    async def start(
        self,
        *,
        language: str,
        mode: Mode,
        terminal: str,
        service: str | None = None,
        consented: bool = True,
    ) -> GraphConversation:
        """A new conversation; with `consented` false it first asks whether to begin."""
        state: State = {
            "id": uuid4().hex,
            "terminal": terminal,
            "mode": mode,
            "language": language,
            "stage": "consent",
            "service": None,
            "wanted_service": service,
            "started_at": self._services.now().isoformat(),
            "turn": 0,
            "values": {},
            "step": None,
            "open": [],
            "question": "",
            "reply": "",
            "attempts": 0,
            "last_set": [],
            "pending": None,
            "offered": [],
            "transcript": [],
            "declaring": None,
            "rate": "normal",
            "volume": "normal",
            "native": {},
            "resume_tries": 0,
            "filing": None,
            "receipt": None,
            "locker": None,
            "outcomes": [],
            "plan": [],
            "understanding": None,
        }
        opening = {"resumed": False, "consented": consented}
        return GraphConversation(self._graph, self._services, state, opening)

    async def resume(self, conversation: str) -> GraphConversation:
        """An existing conversation from its checkpoint; UnknownConversation."""
        snapshot = await self._graph.aget_state({"configurable": {"thread_id": conversation}})
        if not snapshot.values or snapshot.values["stage"] == "ended":
            raise UnknownConversation("this conversation does not exist or has ended")
        state = cast("State", dict(snapshot.values))
        opening = {"resumed": True, "consented": True}
        return GraphConversation(self._graph, self._services, state, opening)

    async def forget(self, conversation: str) -> None:
        """Delete all checkpoints of a conversation."""
        saver = self._graph.checkpointer
        if saver is None or isinstance(saver, bool):
            raise RuntimeError("the graph has no checkpointer")
        await saver.adelete_thread(conversation)
