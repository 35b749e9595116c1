"""The voice in front of the compartments: what is not listened to, shown, or cut off."""

from __future__ import annotations

import asyncio
from typing import get_args

import pytest

from agent.dialog.base import LockerReported
from agent.protocol import (
    FRAME_BYTES,
    Locker,
    LockerEvent,
    LockerRequested,
    TurnEnd,
    UserSaid,
)
from agent.runtime.locker_watch import KEYPAD, LockerWatch
from tests.agent.runtime.browser import silence, spoken
from tests.agent.runtime.conftest import OpenStage

CODE = "KX 4729 3816"


def report(event: LockerEvent) -> Locker:
    return Locker(event=event, errand="pickup", door=7)


@pytest.mark.parametrize("event", get_args(LockerEvent))
def test_only_while_a_code_is_typed_nobody_listens(event: LockerEvent) -> None:
    watch = LockerWatch()
    watch.report(report("code_entry"))
    watch.report(report(event))
    assert watch.code_is_typed == (event in KEYPAD)


def test_a_new_request_begins_anew() -> None:
    watch = LockerWatch()
    watch.report(report("wrong_code"))
    watch.message(LockerRequested(errand="pickup", reference=None))
    assert not watch.code_is_typed


def test_a_burst_of_reports_is_told_to_its_end() -> None:
    watch = LockerWatch()
    burst: tuple[LockerEvent, ...] = ("code_entry", "authorised", "opening", "opened", "closed")
    assert [watch.report(report(event)) for event in burst] == [False, True, False, False, True]


def test_a_moved_errand_opens_in_one_breath() -> None:
    watch = LockerWatch()
    moved: tuple[LockerEvent, ...] = ("jammed", "moved", "opening", "opened", "reminder")
    assert [watch.report(report(event)) for event in moved] == [True, True, False, False, True]


async def test_reports_are_turns_and_a_typed_code_is_shown_to_nobody(stage: OpenStage) -> None:
    async with stage() as on:
        ends = len(on.outbox.of(TurnEnd))
        on.session.locker(report("ready"))
        on.session.locker(report("opened"))
        await on.outbox.until(TurnEnd, ends + 1)
        assert on.conversation.inputs == [LockerReported("opened", "pickup", 7)]
        on.session.typed(f"Code {CODE}")
        shown = await on.outbox.until(UserSaid)
        assert (shown.text, shown.typed) == ("Code [Code]", True)  # type: ignore[attr-defined]
        on.session.typed("Ja")
        await on.outbox.until(TurnEnd, ends + 3)
        assert len(on.outbox.of(UserSaid)) == 1  # the browser shows what was typed by itself


async def test_no_sound_is_taken_in_while_a_code_is_typed(stage: OpenStage) -> None:
    async with stage() as on:
        taken: list[bytes] = []
        on.session.audio_in.push = taken.append
        on.session.locker(report("code_entry"))
        on.session.audio(bytes(FRAME_BYTES))
        on.session.locker(report("wrong_code"))
        on.session.audio(bytes(FRAME_BYTES))
        assert taken == []
        on.session.locker(report("authorised"))
        on.session.audio(bytes(FRAME_BYTES))
        assert taken == [bytes(FRAME_BYTES)]


@pytest.mark.models
async def test_what_was_heard_of_a_code_is_shown_to_nobody(stage: OpenStage) -> None:
    async with stage(f"Mein Code ist {CODE}") as on:
        await on.browser.speak(silence(0.2) + spoken("Mein Code ist lang."))
        async with asyncio.timeout(20):
            while not on.conversation.inputs:
                await on.browser.speak(silence(0.02))
        heard = on.outbox.of(UserSaid)
        assert {message.text for message in heard} == {"Mein Code ist [Code]"}
        assert {message.final for message in heard} == {True, False}
