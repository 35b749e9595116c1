"""Slower, louder; advice, insults; fees, documents, deadlines; pausing and going on."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from agent.dialog.base import Said
from agent.dialog.conversation import Conversations
from agent.dialog.parking import Parking
from agent.protocol import FormShown, Paused, SpeechChanged, Suggested
from agent.understanding.base import Act, SlotProposal, Understanding
from tests.agent.dialog.conftest import NOW, Desk, ScriptedUnderstander


async def test_slower_until_it_can_not_be_slower(desk: Desk) -> None:
    await desk.say("langsamer bitte", Act.SLOWER)
    assert desk.all(SpeechChanged) == [SpeechChanged(rate="slow", volume="normal")]
    assert desk.says.rate == "slow"
    assert desk.end.open == ["given_names", "family_name"]
    await desk.say("langsamer bitte", Act.SLOWER)
    assert "Langsamer kann ich leider nicht sprechen." in desk.says.text


async def test_volume_by_a_button_is_not_commented_on(desk: Desk) -> None:
    await desk.tap("volume:high")
    assert desk.all(SpeechChanged)[0].volume == "high"
    assert not [m for m in desk.messages if m.type == "agent"]


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (Act.ADVICE, "boundary:advice"),
        (Act.INSULT, "insult"),
        (Act.OFF_TOPIC, "boundary:off_topic"),
    ],
)
async def test_boundaries_keep_the_question(desk: Desk, act: Act, expected: str) -> None:
    await desk.say("…", act)
    assert expected in desk.says.acts
    assert desk.end.open == ["given_names", "family_name"]


async def test_a_question_beside_an_answer_gets_both(
    desk: Desk, understander: ScriptedUnderstander
) -> None:
    slots = (SlotProposal("given_names", "Erika", "rule"),)
    question = Understanding(Act.ASK, argument="next")
    understander.next = Understanding(Act.PROVIDE, slots, also=question)
    await desk.do(Said("Erika, und wie geht es weiter?"))
    assert {"ack:given_names", "answer"} <= set(desk.says.acts)
    assert "Führerscheinstelle" in desk.says.text
    assert desk.end.open == ["family_name"]


async def test_to_go_on_is_no_answer_to_the_read_back(reviewed: Desk) -> None:
    await reviewed.say("weiter", Act.SKIP)
    assert reviewed.says.acts == ["ask:confirm"]
    assert reviewed.end.stage == "review"


async def test_how_many_questions_are_left(reviewed: Desk) -> None:
    await reviewed.say("Wie viele Fragen noch?", Act.ASK, argument="progress")
    assert "Es kommen noch 0 Fragen." in reviewed.says.text


async def test_a_legal_fact_is_told_once_as_soon_as_it_is_known(desk: Desk) -> None:
    await desk.say("12.8.1955", Act.PROVIDE, birth_date="12.8.1955")
    await desk.say("3.3.1974", Act.PROVIDE, licence_issue_date="3.3.1974")
    told = [act for act in desk.says.acts if act.startswith("note:exchange_deadline")]
    assert told == ["note:exchange_deadline-passed"]
    assert desk.says.sources[0].title.startswith("FeV")
    await desk.say("Erika", Act.PROVIDE, given_names="Erika")
    assert not [act for act in desk.says.acts if act.startswith("note:")]


async def test_pause_and_go_on(
    desk: Desk, conversations: Conversations, understander: ScriptedUnderstander
) -> None:
    await desk.say("Erika Sommer", Act.PROVIDE, given_names="Erika", family_name="Sommer")
    await desk.say("Ich muss los", Act.PAUSE)
    paused = desk.all(Paused)[0]
    assert desk.end.stage == "ended"
    await conversations.forget(desk.conversation.id)

    again = await conversations.start(language="en", mode="type", terminal="t")
    later = Desk(again, understander)
    await later.open()
    await later.tap("resume")
    assert later.says.acts == ["ask:reference"]
    number = paused.reference
    await later.say(f"{number[:3]} {number[3:6]} {number[6:]}", Act.UNCLEAR)
    assert "Your details are back." in later.says.text
    form = later.all(FormShown)[0]
    assert {f.id: f.value for f in form.fields}["family_name"] == "Sommer"
    assert later.end.open == ["birth_name"]


async def test_an_unknown_number_and_a_second_use(
    desk: Desk, conversations: Conversations, understander: ScriptedUnderstander
) -> None:
    again = await conversations.start(language="de", mode="type", terminal="t")
    later = Desk(again, understander)
    await later.open()
    await later.say("123456789", Act.RESUME, argument="123456789")
    assert "resume_unknown" in later.says.acts
    assert later.end.stage == "service"


async def test_nothing_to_pause(desk: Desk) -> None:
    await desk.say("Ich muss los", Act.PAUSE)
    assert "pause_empty" in desk.says.acts
    assert desk.end.stage == "ask"


def test_a_number_is_good_once_and_for_its_time(tmp_path: Path) -> None:
    now = [NOW]
    parking = Parking(tmp_path / "p.sqlite", timedelta(minutes=15), lambda: now[0])
    kept = ("service", "values", "step", "transcript", "native", "started_at")
    state = dict.fromkeys(kept) | {"service": "licence-exchange"}
    first, second = parking.park(state), parking.park(state)
    taken = parking.take(first.number)
    assert taken is not None
    assert taken["service"] == "licence-exchange"
    assert parking.take(first.number) is None
    now[0] += timedelta(minutes=16)
    assert parking.take(second.number) is None


async def test_a_postcode_suggests_its_towns(desk: Desk) -> None:
    await desk.touch("postcode", "35279")
    assert desk.all(Suggested)[0].values == ["Neustadt (Hessen)"]
    await desk.touch("town", "Neustadt")
    assert not desk.all(Suggested)


async def test_a_town_of_another_postcode_is_pointed_out_and_kept(desk: Desk) -> None:
    await desk.touch("postcode", "35279")
    await desk.say("Kassel", Act.PROVIDE, town="Kassel")
    assert "error:postcode_town_mismatch" in desk.says.acts
    assert "Neustadt" in desk.says.text
    form = await desk.conversation.form()
    assert form is not None
    assert {f.id: f.value for f in form.fields}["town"] == "Kassel"


async def test_a_yes_in_any_language_answers_a_yes_no_question(reviewed: Desk) -> None:
    await reviewed.say("weiterer Führerschein falsch", Act.CORRECT, argument="other_licence")
    await reviewed.touch("other_licence", "")
    await reviewed.say("yes", Act.AFFIRM)
    form = await reviewed.conversation.form()
    assert form is not None
    assert {f.id: f.value for f in form.fields}["other_licence"] is True
