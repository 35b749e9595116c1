"""A conversation over the real forms and texts, with a scripted understander."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import aiosqlite
import pytest
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

from agent.dialog.base import CitizenInput, Said, Tapped, Touched
from agent.dialog.conversation import Conversations, GraphConversation
from agent.dialog.graph import build_graph
from agent.dialog.parking import Parking
from agent.dialog.services import DialogServices
from agent.errors import EngineFailed
from agent.protocol import AgentSays, DialogMessage, TurnEnd
from agent.understanding.base import Act, Context, SlotProposal, Understanding
from knowledge.base import Passage
from tools.casework.client import FilingError
from tools.casework.contract import Draft, Receipt
from tools.forms.catalogue import load_forms
from tools.texts import Texts

TEXTS = Path("agent/dialog/texts")
NOW = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)
FEE = Passage(
    "licence-exchange", "de", "cost", "25,50 Euro.", "GebOSt", "example.test/g", "2026-01-01", 0.9
)


class ScriptedUnderstander:
    """Understands what a test says it understands; remembers the contexts it saw."""

    def __init__(self) -> None:
        self.next: Understanding | Exception = Understanding(Act.UNCLEAR)
        self.contexts: list[Context] = []

    def prepare(self, context: Context) -> None:
        return None

    def understand(self, utterance: str, context: Context) -> Understanding:
        self.contexts.append(context)
        if isinstance(self.next, Exception):
            raise self.next
        return self.next


class ScriptedKnowledge:
    """Knows one passage about costs."""

    def check(self) -> None:
        return None

    def answer(self, question: str, language: str, service: str | None) -> Passage | None:
        return FEE if "kostet" in question else None

    def rank_services(self, utterance: str, language: str) -> list[tuple[str, float]]:
        return [("licence-exchange", 0.8)]


class MemoryFiler:
    """Keeps drafts; `broken` makes it refuse them."""

    def __init__(self) -> None:
        self.drafts: dict[str, Draft] = {}
        self.broken = False

    async def file(self, draft: Draft, key: str) -> Receipt:
        if self.broken:
            raise FilingError("unreachable", "down")
        self.drafts[key] = draft
        return Receipt(reference="NEU-1", received_at=NOW)


class Desk:
    """Holds one conversation and keeps its messages."""

    def __init__(self, conversation: GraphConversation, understander: ScriptedUnderstander) -> None:
        self.conversation = conversation
        self._understander = understander
        self.messages: list[DialogMessage] = []

    async def open(self) -> None:
        self.messages = [m async for m in self.conversation.open()]

    async def do(self, heard: CitizenInput) -> None:
        self.messages = [m async for m in self.conversation.turn(heard)]

    async def say(self, text: str, act: Act, *, argument: str | None = None, **slots: str) -> None:
        proposals = tuple(SlotProposal(field, span, "rule") for field, span in slots.items())
        self._understander.next = Understanding(act, proposals, argument)
        await self.do(Said(text))

    async def fail(self, text: str) -> None:
        self._understander.next = EngineFailed("broken")
        await self.do(Said(text))

    async def tap(self, action: str) -> None:
        await self.do(Tapped(action))

    async def touch(self, field: str, value: str) -> None:
        await self.do(Touched(field, value))

    @property
    def says(self) -> AgentSays:
        return next(m for m in self.messages if isinstance(m, AgentSays))

    @property
    def end(self) -> TurnEnd:
        last = self.messages[-1]
        assert isinstance(last, TurnEnd)
        return last

    def all(self, kind: type) -> list[Any]:
        return [m for m in self.messages if isinstance(m, kind)]


ANSWERS = {
    "given_names": "Erika",
    "family_name": "Sommer",
    "birth_name": "Winter",
    "birth_date": "12.8.1955",
    "birth_place": "Marburg",
    "sex": "weiblich",
    "nationality": "deutsch",
    "street": "Lindenweg",
    "house_number": "7",
    "postcode": "35279",
    "town": "Neustadt",
    "id_document": "Personalausweis",
    "licence_kind": "grau",
    "licence_issue_date": "3.3.1974",
    "licence_number": "B072RRE2I55",
    "other_licence": "nein",
    "phone": "06692 1234567",
}


@pytest.fixture
def understander() -> ScriptedUnderstander:
    return ScriptedUnderstander()


@pytest.fixture
def filer() -> MemoryFiler:
    return MemoryFiler()


@pytest.fixture
def services(
    understander: ScriptedUnderstander, filer: MemoryFiler, tmp_path: Path
) -> DialogServices:
    languages = ("de", "en")
    return DialogServices(
        understander=understander,
        knowledge=ScriptedKnowledge(),
        filer=filer,
        forms=load_forms(["licence-exchange"], languages, lambda: date(2026, 11, 22)),
        texts={tag: Texts(tag, [TEXTS / f"{tag}.ftl"]) for tag in languages},
        now=lambda: NOW,
        parking=Parking(tmp_path / "parked.sqlite", timedelta(minutes=15), lambda: NOW),
    )


@pytest.fixture
async def conversations(services: DialogServices, tmp_path: Path) -> AsyncIterator[Conversations]:
    async with aiosqlite.connect(tmp_path / "checkpoints.sqlite") as connection:
        saver = AsyncSqliteSaver(connection)
        await saver.setup()
        yield Conversations(build_graph(services, saver), services)


@pytest.fixture
async def desk(conversations: Conversations, understander: ScriptedUnderstander) -> Desk:
    """A conversation that stands at its first question of the form."""
    conversation = await conversations.start(
        language="de", mode="speak", terminal="t", service="licence-exchange"
    )
    desk = Desk(conversation, understander)
    await desk.open()
    return desk


@pytest.fixture
async def reviewed(desk: Desk) -> Desk:
    """A conversation whose form is filled and read back."""
    for field, value in ANSWERS.items():
        await desk.touch(field, value)
    await desk.say("nein", Act.DENY)  # no doctorate, former or other names
    return desk
