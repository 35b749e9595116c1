"""How a conversation goes: over real forms and texts, with scripted understanding."""

from __future__ import annotations

from pathlib import Path

import aiosqlite
import pytest
from langgraph.checkpoint.sqlite.aio import AsyncSqliteSaver

from agent.dialog.base import Heard, Said, Touched
from agent.dialog.conversation import Conversations
from agent.dialog.graph import build_graph
from agent.dialog.services import DialogServices
from agent.errors import UnknownConversation
from agent.protocol import (
    ErrorShown,
    FieldChanged,
    FormShown,
    LanguageOffered,
    ServicesShown,
    Submitted,
)
from agent.understanding.base import UNKNOWN, Act
from tests.agent.dialog.conftest import Desk, MemoryFiler, ScriptedUnderstander


async def test_says_first_that_it_is_a_computer(conversations: Conversations) -> None:
    conversation = await conversations.start(
        language="de", mode="type", terminal="t", consented=False
    )
    desk = Desk(conversation, ScriptedUnderstander())
    await desk.open()
    assert desk.says.acts == ["notice", "ask:consent"]
    assert "künstlicher Intelligenz" in desk.says.text
    assert desk.end.stage == "consent"
    await desk.tap("confirm")
    assert desk.end.stage == "service"
    assert desk.all(ServicesShown)[0].services[0].id == "licence-exchange"
    await desk.tap("service:licence-exchange")
    assert desk.end.open == ["given_names", "family_name"]
    assert desk.all(FormShown)


async def test_declining_ends_it(
    conversations: Conversations, understander: ScriptedUnderstander
) -> None:
    conversation = await conversations.start(
        language="en", mode="type", terminal="t", consented=False
    )
    desk = Desk(conversation, understander)
    await desk.open()
    await desk.say("no", Act.DENY)
    assert desk.end.stage == "ended"


async def test_what_is_on_the_screen_lies_in_the_checkpoint(
    desk: Desk, conversations: Conversations
) -> None:
    async for message in desk.conversation.turn(Touched("town", "Neustadt")):
        if isinstance(message, FieldChanged):
            stored = await (await conversations.resume(desk.conversation.id)).form()
            assert stored is not None
            assert {f.id: f.value for f in stored.fields}["town"] == "Neustadt"
            break
    else:
        pytest.fail("the field was never shown")


async def test_values_carry_their_origin_and_are_read_back(desk: Desk) -> None:
    await desk.say("Erika Sommer", Act.PROVIDE, given_names="Erika", family_name="Sommer")
    changed = {m.field: m for m in desk.all(FieldChanged)}
    assert changed["family_name"].value == "Sommer"
    origin = changed["given_names"].provenance
    assert (origin.turn, origin.span, origin.method, origin.confirmed) == (
        1,
        "Erika",
        "rule",
        False,
    )
    assert "Erika, Sommer" in desk.says.text
    assert desk.says.acts[-1] == "ask:birth_name"


async def test_a_part_of_an_answer_leaves_the_rest_open(desk: Desk) -> None:
    await desk.say("Sommer", Act.PROVIDE, family_name="Sommer")
    assert desk.end.open == ["given_names"]
    assert "Vornamen" in desk.says.text


async def test_an_impossible_value_is_explained_and_asked_again(desk: Desk) -> None:
    await desk.touch("given_names", "Erika")
    await desk.touch("family_name", "Sommer")
    await desk.say("nein", Act.DENY)
    await desk.say("nein", Act.DENY)
    await desk.say("31. Februar 1955", Act.PROVIDE, birth_date="31. Februar 1955")
    assert "error:date_impossible" in desk.says.acts
    assert desk.end.open == ["birth_date"]
    assert not desk.all(FieldChanged)


async def test_a_hint_is_a_sentence_when_it_is_spoken(desk: Desk) -> None:
    await desk.touch("postcode", "99999")
    await desk.touch("postcode", "99999")
    assert "hint" in desk.says.acts
    assert "Fünf Ziffern. " in desk.says.text


async def test_no_other_birth_name_repeats_the_family_name(desk: Desk) -> None:
    await desk.say("Erika Sommer", Act.PROVIDE, given_names="Erika", family_name="Sommer")
    await desk.say("nein", Act.DENY)
    assert desk.all(FieldChanged)[0].value == "Sommer"
    assert desk.end.open == ["doctorate", "former_names", "artist_name"]


async def test_what_is_not_known_and_not_required_is_left_open(desk: Desk) -> None:
    await desk.say("weiß ich nicht", Act.HELP, argument=UNKNOWN)
    assert "help:name" in desk.says.acts
    await desk.say("Erika Sommer", Act.PROVIDE, given_names="Erika", family_name="Sommer")
    await desk.say("weiß ich nicht", Act.HELP, argument=UNKNOWN)
    assert "skipped" in desk.says.acts
    assert desk.end.open == ["doctorate", "former_names", "artist_name"]


async def test_a_date_that_contradicts_another_is_taken_back(desk: Desk) -> None:
    await desk.touch("birth_date", "12.8.1955")
    await desk.touch("licence_issue_date", "3.3.1960")
    assert "error:licence_before_age" in desk.says.acts
    assert "licence_issue_date" not in desk.conversation._state["values"]


async def test_questions_in_between_are_answered_with_their_source(desk: Desk) -> None:
    await desk.say("was kostet das", Act.ASK)
    assert desk.says.sources[0].title == "GebOSt"
    assert desk.says.acts[0] == "answer"
    assert desk.end.open == ["given_names", "family_name"]
    await desk.say("wie wird das Wetter", Act.ASK)
    assert desk.says.acts[0] == "unknown"
    assert desk.says.sources == []


async def test_correction_at_review_keeps_the_others(reviewed: Desk) -> None:
    assert reviewed.end.stage == "review"
    assert "steht auf dem Bildschirm" in reviewed.says.text
    assert "B072RRE2I55" not in reviewed.says.text
    await reviewed.say("Hausnummer 14", Act.CORRECT, house_number="14")
    assert "corrected:house_number" in reviewed.says.acts
    assert reviewed.end.stage == "review"
    assert [m.field for m in reviewed.all(FieldChanged)] == ["house_number"]


async def test_nothing_is_filed_before_the_citizen_confirms(
    reviewed: Desk, filer: MemoryFiler
) -> None:
    assert not filer.drafts
    await reviewed.say("ja", Act.AFFIRM)
    draft = next(iter(filer.drafts.values()))
    assert draft.values["birth_date"].value == "1955-08-12"
    assert all(value.confirmed for value in draft.values.values())
    assert any("2033" in note.text for note in draft.notes) or draft.notes
    assert reviewed.all(Submitted)[0].reference == "NEU-1"
    assert reviewed.end.stage == "submitted"
    assert "NEU-1" in reviewed.says.text


async def test_a_case_service_that_is_down_loses_nothing(
    reviewed: Desk, filer: MemoryFiler
) -> None:
    filer.broken = True
    await reviewed.tap("confirm")
    assert reviewed.all(ErrorShown)[0].code == "casework_unavailable"
    assert reviewed.end.stage == "review"
    filer.broken = False
    await reviewed.tap("confirm")
    assert reviewed.end.stage == "submitted"
    assert len(filer.drafts) == 1


async def test_a_person_is_handed_what_there_is(desk: Desk, filer: MemoryFiler) -> None:
    await desk.say("Erika Sommer", Act.PROVIDE, given_names="Erika", family_name="Sommer")
    await desk.say("ein Mensch bitte", Act.PERSON)
    draft = next(iter(filer.drafts.values()))
    assert draft.kind == "handoff"
    assert desk.end.stage == "handoff"
    await desk.say("ja", Act.AFFIRM)
    assert desk.end.open == ["birth_name"]


async def test_ending_asks_first_and_denying_goes_on(desk: Desk) -> None:
    await desk.touch("given_names", "Erika")
    await desk.say("Schluss", Act.END)
    assert desk.says.acts == ["ask:end"]
    await desk.say("nein", Act.DENY)
    assert desk.end.open == ["family_name"]
    await desk.tap("end")
    assert desk.end.stage == "ended"


async def test_another_language_is_offered_once_and_taken(desk: Desk) -> None:
    await desk.do(Said("hello", spoken=True, other_language="en"))
    assert desk.all(LanguageOffered)[0].language == "en"
    assert desk.says.lang == "en"
    await desk.say("yes", Act.AFFIRM)
    assert desk.conversation.language == "en"
    assert desk.says.text.endswith("given names and your family name.") or "name" in desk.says.text
    assert desk.end.open == ["given_names", "family_name"]


async def test_confusion_leads_to_simpler_words_then_touch_then_a_person(desk: Desk) -> None:
    await desk.say("blubb", Act.UNCLEAR)
    assert "offer:touch" not in desk.says.acts
    await desk.say("blubb", Act.UNCLEAR)
    assert {"simple:name", "offer:touch"} <= set(desk.says.acts)
    await desk.say("blubb", Act.UNCLEAR)
    assert "offer:person" in desk.says.acts
    assert desk.end.open == ["given_names", "family_name"]


async def test_silence_and_a_broken_model_are_told(desk: Desk) -> None:
    await desk.do(Heard("silence"))
    assert desk.says.acts[0] == "unclear"
    await desk.fail("Erika")
    assert "error:understanding_failed" in desk.says.acts
    assert desk.end.open == ["given_names", "family_name"]


async def test_too_long_an_utterance_is_refused_kindly(desk: Desk) -> None:
    await desk.say("a" * 2_001, Act.PROVIDE)
    assert "error:too_long" in desk.says.acts


async def test_back_keeps_the_value_and_yes_goes_on(desk: Desk) -> None:
    await desk.say("Erika Sommer", Act.PROVIDE, given_names="Erika", family_name="Sommer")
    await desk.tap("back")
    assert desk.end.open == ["given_names", "family_name"]
    assert "Erika" in desk.says.text
    await desk.say("ja", Act.AFFIRM)
    assert desk.end.open == ["birth_name"]


async def test_repeat_says_the_same_again(desk: Desk) -> None:
    await desk.say("was kostet das", Act.ASK)
    before = desk.says.text
    await desk.tap("repeat")
    assert desk.says.text == before
    assert desk.end.open == ["given_names", "family_name"]


async def test_a_new_process_goes_on_from_the_checkpoint(
    desk: Desk, conversations: Conversations, understander: ScriptedUnderstander
) -> None:
    await desk.say("Erika Sommer", Act.PROVIDE, given_names="Erika", family_name="Sommer")
    again = Desk(await conversations.resume(desk.conversation.id), understander)
    await again.open()
    assert again.says.acts[0] == "welcome_back"
    assert again.end.open == ["birth_name"]
    values = {field.id: field.value for field in again.all(FormShown)[0].fields}
    assert values["family_name"] == "Sommer"


async def test_only_what_was_heard_stays_in_the_transcript(
    desk: Desk, conversations: Conversations, filer: MemoryFiler
) -> None:
    await desk.conversation.interrupted(0, "Guten Tag!")
    resumed = await conversations.resume(desk.conversation.id)
    assert resumed._state["transcript"][0]["text"] == "Guten Tag!"
    await desk.say("Erika", Act.PROVIDE, given_names="Erika")
    await desk.tap("person")
    agent_lines = [u for u in next(iter(filer.drafts.values())).transcript if u.role == "agent"]
    assert agent_lines[0].text == "Guten Tag!"
    assert agent_lines[0].interrupted


async def test_forgetting_leaves_nothing(desk: Desk, conversations: Conversations) -> None:
    await desk.touch("given_names", "Erika")
    await conversations.forget(desk.conversation.id)
    with pytest.raises(UnknownConversation):
        await conversations.resume(desk.conversation.id)


async def test_understanding_knows_what_was_asked(
    desk: Desk, understander: ScriptedUnderstander
) -> None:
    await desk.say("Erika Sommer", Act.PROVIDE, given_names="Erika", family_name="Sommer")
    await desk.say("x", Act.UNCLEAR)
    seen = understander.contexts[-1]
    assert seen.open_fields == ("birth_name",)
    assert seen.filled == ("given_names", "family_name")
    assert "birth_date" in seen.later
    assert "Geburtsname" in seen.question


async def test_a_full_disk_is_told_and_loses_nothing_accepted(
    services: DialogServices, understander: ScriptedUnderstander, tmp_path: Path
) -> None:
    async with aiosqlite.connect(tmp_path / "full.sqlite") as connection:
        saver = AsyncSqliteSaver(connection)
        await saver.setup()
        conversations = Conversations(build_graph(services, saver), services)
        conversation = await conversations.start(
            language="de", mode="type", terminal="t", service="licence-exchange"
        )
        desk = Desk(conversation, understander)
        await desk.open()
        await desk.touch("given_names", "Erika")
        pages = await (await connection.execute("PRAGMA page_count")).fetchone()
        assert pages is not None
        await connection.execute(f"PRAGMA max_page_count = {pages[0]}")
        await desk.touch("town", "Neustadt" * 5)
        assert desk.all(ErrorShown)[-1].code == "storage_failed"
        await connection.execute("PRAGMA max_page_count = 100000")
        resumed = await conversations.resume(conversation.id)
        assert resumed._state["values"]["given_names"]["value"] == "Erika"
        await desk.touch("town", "Neustadt")
        assert desk.all(FieldChanged)[0].value == "Neustadt"
