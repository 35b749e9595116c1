"""Compartments in a conversation: asked for by voice or touch, told what the frame reports."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import get_args

import aiosqlite
import pytest
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

from agent.dialog.base import LockerReported, Said, Touched
from agent.dialog.conversation import Conversations
from agent.dialog.graph import build_graph
from agent.dialog.locker_speech import TEXTS
from agent.dialog.services import DialogServices
from agent.protocol import (
    Errand,
    LockerCommand,
    LockerEvent,
    LockerRequested,
    ServicesShown,
    Submitted,
)
from agent.understanding.base import Act
from tests.agent.dialog.conftest import ANSWERS, Desk, MemoryFiler, ScriptedUnderstander
from tools.casework.contract import Receipt
from tools.lockers.law import load_law
from tools.texts import Texts

CODE = "KX 4729 3816"


@pytest.fixture
def services(services: DialogServices) -> DialogServices:
    return replace(services, lockers=True)


@pytest.fixture
async def choosing(conversations: Conversations, understander: ScriptedUnderstander) -> Desk:
    """A conversation that asks what is to be done."""
    conversation = await conversations.start(language="de", mode="type", terminal="t")
    desk = Desk(conversation, understander)
    await desk.open()
    assert desk.end.stage == "service"
    return desk


class WithDropoff(MemoryFiler):
    """Says which papers may be laid in at once."""

    items: tuple[str, ...] = ("old-licence", "never-heard-of")

    async def file(self, draft, key):  # type: ignore[no-untyped-def]
        receipt = await super().file(draft, key)
        return Receipt(
            reference=receipt.reference, received_at=receipt.received_at, dropoff=self.items
        )


@pytest.fixture
def filer() -> MemoryFiler:
    return WithDropoff()


@pytest.fixture
async def submitted(desk: Desk) -> Desk:
    """A conversation whose application was handed in."""
    for field, value in ANSWERS.items():
        await desk.touch(field, value)
    await desk.say("nein", Act.DENY)
    await desk.tap("confirm")
    assert desk.end.stage == "submitted"
    return desk


async def report(
    desk: Desk, event: LockerEvent, errand: Errand = "pickup", door: int | None = 7
) -> None:
    await desk.do(LockerReported(event, errand, door))


def on_disk(folder: Path) -> bytes:
    """All that the checkpoints hold."""
    return b"".join(path.read_bytes() for path in folder.glob("checkpoints.sqlite*"))


async def test_collecting_from_the_wish_to_the_thanks(choosing: Desk) -> None:
    await choosing.say("Ich möchte etwas abholen", Act.PICK_UP)
    assert choosing.all(LockerRequested) == [LockerRequested(errand="pickup", reference=None)]
    assert choosing.end.stage == "locker"
    await report(choosing, "code_entry", door=None)
    assert "nicht laut" in choosing.says.text
    assert "Mikrofon" in choosing.says.text
    await report(choosing, "opened")
    assert choosing.says.acts == ["locker:opened"]
    assert choosing.says.text.startswith("Fach 7 ist offen. Bitte nehmen Sie alles heraus")
    await report(choosing, "closed")
    await choosing.say("Ja", Act.AFFIRM)
    assert choosing.all(LockerCommand) == [LockerCommand(command="done")]
    await report(choosing, "taken")
    assert choosing.says.acts == ["locker:taken", "ask:more"]
    assert choosing.end.stage == "service"
    await report(choosing, "closed_frame")
    assert len(choosing.messages) == 1  # nothing is said twice
    await choosing.say("nein danke", Act.DENY)
    assert choosing.end.stage == "ended"


async def test_after_collecting_there_may_be_more_to_do(choosing: Desk) -> None:
    await choosing.tap("pickup")
    await report(choosing, "taken")
    await choosing.tap("confirm")
    assert choosing.says.acts == ["ask:service"]


async def test_laying_in_right_after_the_application(submitted: Desk) -> None:
    shown = submitted.all(Submitted)[0]
    assert shown.dropoff == ["den alten Führerschein", "die genannten Unterlagen"]
    assert "offer:dropoff" in submitted.says.acts
    assert "den alten Führerschein und die genannten Unterlagen" in submitted.says.text
    await submitted.say("Jetzt einlegen", Act.DROP_OFF)
    asked = LockerRequested(errand="dropoff", reference="NEU-1")
    assert submitted.all(LockerRequested) == [asked]
    await report(submitted, "authorised", "dropoff", 3)
    assert "Fach 3 ist für Sie reserviert" in submitted.says.text
    await report(submitted, "opened", "dropoff", 3)
    assert "hinein" in submitted.says.text
    await report(submitted, "closed", "dropoff", 3)
    await submitted.say("Ich hab alles drin", Act.DOOR_DONE)
    assert submitted.all(LockerCommand) == [LockerCommand(command="done")]
    await report(submitted, "laid_in", "dropoff", 3)
    assert submitted.says.acts == ["locker:laid_in", "ask:question"]
    assert submitted.end.stage == "submitted"


async def test_nothing_is_laid_in_where_the_law_knows_of_nothing(
    submitted: Desk, filer: WithDropoff, conversations: Conversations
) -> None:
    submitted.conversation._state["receipt"]["dropoff"] = []  # type: ignore[index]
    await submitted.tap("dropoff")
    assert submitted.says.acts[0] == "locker:dropoff_none"
    assert not submitted.all(LockerRequested)


async def test_a_place_without_lockers_says_so(
    services: DialogServices, understander: ScriptedUnderstander, tmp_path: Path
) -> None:
    async with aiosqlite.connect(tmp_path / "none.sqlite") as connection:
        saver = AsyncSqliteSaver(connection)
        await saver.setup()
        bare = replace(services, lockers=False)
        made = Conversations(build_graph(bare, saver), bare)
        conversation = await made.start(language="en", mode="type", terminal="t")
        desk = Desk(conversation, understander)
        await desk.open()
        await desk.say("I want to pick something up", Act.PICK_UP)
        assert desk.says.acts == ["locker:none", "ask:service"]
        assert "no compartments" in desk.says.text
        assert not desk.all(LockerRequested)


async def test_in_the_middle_of_a_form_the_form_comes_first(desk: Desk) -> None:
    await desk.tap("pickup")
    assert desk.says.acts[0] == "service_running"
    assert desk.end.stage == "ask"
    assert not desk.all(LockerRequested)


@pytest.mark.parametrize("errand", get_args(Errand))
async def test_every_report_is_told(choosing: Desk, errand: Errand) -> None:
    ends = {"taken", "laid_in", "cancelled", "person", "unavailable", "disputed", "closed_frame"}
    events = [event for event in get_args(LockerEvent) if event != "ready"]
    for event in events:
        await choosing.tap(errand)
        await report(choosing, event, errand)
        assert choosing.says.acts[0] == f"locker:{event}"
        assert not any(char.isdigit() for char in choosing.says.text.replace("7", ""))
        assert choosing.end.stage == ("service" if event in ends else "locker")
        assert choosing.conversation.held == (event not in ends)


async def test_a_report_nobody_asked_for_changes_nothing(choosing: Desk) -> None:
    await report(choosing, "opened")
    assert choosing.end.stage == "service"
    assert len(choosing.messages) == 1


async def test_the_door_that_does_not_open(choosing: Desk) -> None:
    await choosing.tap("pickup")
    await report(choosing, "opening")
    await choosing.say("Die Tür geht nicht auf", Act.DOOR_PROBLEM)
    assert choosing.all(LockerCommand) == [LockerCommand(command="problem")]
    await report(choosing, "jammed")
    assert "leicht gegen die Tür" in choosing.says.text
    await report(choosing, "moved", door=9)
    assert "Fach 9" in choosing.says.text
    await report(choosing, "person", door=9)
    assert choosing.end.stage == "service"


@pytest.mark.parametrize("event", ["opening", "opened", "reminder", "alarm"])
@pytest.mark.parametrize("way", ["say", "tap:end", "tap:back"])
async def test_an_open_door_comes_first(choosing: Desk, event: LockerEvent, way: str) -> None:
    await choosing.tap("pickup")
    await report(choosing, event)
    if way == "say":
        await choosing.say("abbrechen", Act.END)
    else:
        await choosing.tap(way.removeprefix("tap:"))
    assert choosing.says.acts == ["locker:shut_first"]
    assert choosing.end.stage == "locker"
    assert not choosing.all(LockerCommand)


async def test_a_frame_that_dies_with_an_open_door_holds_nobody_up(choosing: Desk) -> None:
    await choosing.tap("pickup")
    await report(choosing, "opened")
    assert choosing.conversation.held
    await report(choosing, "unavailable", door=None)
    assert choosing.says.acts[:2] == ["locker:shut_first", "locker:unavailable"]
    assert choosing.end.stage == "service"
    assert not choosing.conversation.held


async def test_cancelling_at_the_keypad(choosing: Desk) -> None:
    await choosing.tap("pickup")
    await report(choosing, "code_entry", door=None)
    await choosing.say("abbrechen", Act.END)
    assert choosing.all(LockerCommand) == [LockerCommand(command="cancel")]
    assert choosing.end.stage == "locker"  # until the frame says so
    await report(choosing, "cancelled", door=None)
    assert choosing.end.stage == "service"


async def test_cancelling_before_the_frame_is_there(choosing: Desk) -> None:
    await choosing.tap("pickup")
    await choosing.tap("back")
    assert choosing.all(LockerCommand) == [LockerCommand(command="cancel")]
    assert choosing.says.acts == ["locker:cancelled", "ask:more"]
    assert choosing.end.stage == "service"


async def test_the_end_button_ends_where_no_door_is_open(choosing: Desk) -> None:
    await choosing.tap("pickup")
    await report(choosing, "code_entry", door=None)
    await choosing.tap("end")
    assert choosing.end.stage == "ended"


@pytest.mark.parametrize(
    ("act", "event"),
    [
        (Act.OFF_TOPIC, "opening"),  # "open compartment three"
        (Act.PICK_UP, "code_entry"),
        (Act.CHOOSE_SERVICE, "code_entry"),
        (Act.RESUME, "jammed"),
        (Act.PAUSE, "opened"),
        (Act.AFFIRM, "authorised"),
        (Act.DOOR_DONE, "code_entry"),
        (Act.HELP, "opened"),
        (Act.UNCLEAR, "closed"),
        (Act.SMALL_TALK, "jammed"),
        (Act.INSULT, "moved"),
    ],
)
async def test_whatever_is_said_no_door_opens_by_voice(
    choosing: Desk, act: Act, event: LockerEvent
) -> None:
    await choosing.tap("pickup")
    await report(choosing, event)
    await choosing.say("…", act)
    assert choosing.says.acts[-1] == f"locker:{event}"
    assert choosing.end.stage == "locker"
    assert not choosing.all(LockerCommand)


async def test_no_at_a_closed_door_asks_what_is_wrong(choosing: Desk) -> None:
    await choosing.tap("pickup")
    await report(choosing, "closed")
    await choosing.say("nein", Act.DENY)
    assert choosing.all(LockerCommand) == [LockerCommand(command="problem")]
    assert choosing.says.acts == ["locker:choose"]


async def test_a_person_is_called_in_front_of_the_door(choosing: Desk) -> None:
    await choosing.tap("pickup")
    await report(choosing, "jammed")
    await choosing.tap("person")
    assert choosing.says.acts == ["handoff", "locker:jammed"]
    assert choosing.end.stage == "locker"


async def test_another_language_in_front_of_the_door(choosing: Desk) -> None:
    await choosing.tap("pickup")
    await report(choosing, "opened")
    await choosing.tap("language:en")
    assert "Compartment 7 is open" in choosing.says.text


async def test_the_errand_survives_a_restart(
    choosing: Desk, conversations: Conversations, understander: ScriptedUnderstander
) -> None:
    await choosing.tap("pickup")
    await report(choosing, "opened")
    again = Desk(await conversations.resume(choosing.conversation.id), understander)
    assert (again.conversation.stage, again.conversation.held) == ("locker", True)
    await again.open()
    assert again.all(LockerRequested) == [LockerRequested(errand="pickup", reference=None)]
    assert again.says.acts == ["welcome_back", "locker:opened"]
    await report(again, "taken")
    assert again.end.stage == "service"
    await again.open()
    assert again.all(ServicesShown)


async def test_what_was_handed_in_is_shown_again_after_a_restart(
    submitted: Desk, conversations: Conversations, understander: ScriptedUnderstander
) -> None:
    await submitted.tap("dropoff")
    again = Desk(await conversations.resume(submitted.conversation.id), understander)
    await again.open()
    assert again.all(Submitted)[0].reference == "NEU-1"
    assert again.all(LockerRequested)[0].reference == "NEU-1"


@pytest.mark.parametrize("said", [f"Mein Code ist {CODE}", "AOM1:0123456789ABCDEFGHJKMNPQRS"])
async def test_a_code_that_is_said_is_heard_by_nobody(
    choosing: Desk, understander: ScriptedUnderstander, tmp_path: Path, said: str
) -> None:
    understander.contexts.clear()
    await choosing.do(Said(said, spoken=True))
    assert understander.contexts == []  # the model never saw it
    assert choosing.says.acts[0] == "code_typed_only"
    assert choosing.all(LockerRequested)  # whoever has a code wants to collect
    # Long enough to stand in no id or time by chance.
    secrets = ("4729 3816", "47293816", "KX 47", "KX47", "ABCDEFGHJK")
    words = [line["text"] for line in choosing.conversation._state["transcript"]]
    assert not [secret for secret in secrets if secret in str(words)]
    kept = on_disk(tmp_path)
    assert b"[Code]" in kept
    assert not [secret for secret in secrets if secret.encode() in kept]


async def test_a_code_in_a_form_is_cut_out_and_fills_nothing(desk: Desk) -> None:
    await desk.do(Said(CODE))
    assert desk.says.acts[0] == "code_typed_only"
    assert desk.end.stage == "ask"
    await desk.do(Touched("birth_place", CODE))
    assert desk.says.acts[0] == "code_typed_only"
    assert "birth_place" not in desk.conversation._state["values"]
    assert "4729 3816" not in str(desk.conversation._state)


async def test_numbers_that_a_form_asks_for_are_taken(desk: Desk) -> None:
    await desk.touch("phone", "06692 123456")
    await desk.touch("birth_date", "12.08.1955")
    values = desk.conversation._state["values"]
    assert {"phone", "birth_date"} <= set(values)


async def test_in_front_of_the_door_half_a_code_is_cut_out(choosing: Desk) -> None:
    await choosing.tap("pickup")
    await report(choosing, "code_entry", door=None)
    assert choosing.conversation.shown("drei acht eins sechs") == "[Code]"
    await choosing.do(Said("3816"))
    assert choosing.says.acts == ["code_typed_only"]
    words = [line["text"] for line in choosing.conversation._state["transcript"]]
    assert "3816" not in str(words)


def test_every_item_has_a_name_in_every_language() -> None:
    for path in Path("agent/dialog/texts").glob("*.ftl"):
        texts = Texts(path.stem, [path])
        law = load_law()
        assert {f"item-{item}" for item in law.items} <= set(texts.ids)


def test_every_event_has_a_text() -> None:
    assert set(TEXTS) == {"requested", *get_args(LockerEvent)}
