"""Reconnecting, a second tab, idling, ending."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from agent.api.tokens import Ticket, Tokens
from agent.dialog.base import Said
from agent.errors import UnknownConversation
from tests.agent.api.conftest import Serve, Served
from tests.agent.runtime.fakes import FakeConversations


async def settle() -> None:
    for _ in range(50):
        await asyncio.sleep(0.002)


async def test_a_lost_connection_is_taken_up_again(served: Served) -> None:
    client = await served.connect()
    token = (await client.start(mode="type"))["token"]
    await client.leave()
    await settle()
    await served.clock.advance(9)
    again = await served.connect()
    welcome = await again.hello(resume=token)
    assert (welcome["resumed"], welcome["mode"], welcome["language"]) == (True, "type", "de")
    await again.until("form")
    await again.until("audio_start")
    conversation = served.conversations.last
    assert (conversation.opened, len(served.conversations.modes)) == (2, 1)
    assert conversation.cut[0][0] == 1


async def test_after_the_wait_the_checkpoint_still_knows_the_conversation(served: Served) -> None:
    client = await served.connect()
    token = (await client.start())["token"]
    await client.leave()
    await settle()
    await served.clock.advance(11)
    await settle()
    again = await served.connect()
    assert (await again.hello(resume=token))["resumed"] is True
    await again.until("form")
    await again.send(type="say", text="Da bin ich wieder.")
    await again.until("turn_end", 2)
    await served.clock.advance(200)
    assert served.conversations.last.inputs == [Said("Da bin ich wieder.")]


async def test_a_conversation_that_nobody_takes_up_is_forgotten(served: Served) -> None:
    client = await served.connect()
    token = (await client.start())["token"]
    await client.leave()
    await settle()
    await served.clock.advance(11)
    await settle()
    assert served.conversations.kept
    await served.clock.advance(91)
    await settle()
    assert not served.conversations.kept
    again = await served.connect()
    await again.send(type="hello", resume=token)
    assert (await again.until("error"))["code"] == "unknown_conversation"
    assert (await again.until("welcome"))["resumed"] is False


async def test_a_restarted_agent_takes_the_conversation_up(serve: Serve) -> None:
    kept = FakeConversations()
    async with serve(conversations=kept) as before:
        token = (await (await before.connect()).start(mode="type"))["token"]
    async with serve(conversations=kept) as after:
        client = await after.connect()
        welcome = await client.hello(resume=token)
        assert (welcome["resumed"], welcome["conversation"]) == (True, "c1")
        await client.until("turn_end")


async def test_a_second_tab_is_told_that_the_terminal_is_in_use(served: Served) -> None:
    first = await served.connect()
    await first.start(mode="type")
    second = await served.connect()
    await second.send(type="hello")
    assert (await second.until("error"))["code"] == "terminal_in_use"
    assert await second.until_closed() == 1008
    await first.send(type="say", text="Ich bin noch hier.")
    await first.until("turn_end", 2)
    other = await served.connect()
    assert (await other.hello(terminal="two"))["resumed"] is False


async def test_a_tab_with_the_token_takes_over(served: Served) -> None:
    first = await served.connect()
    token = (await first.start(mode="type"))["token"]
    second = await served.connect()
    assert (await second.hello(resume=token))["resumed"] is True
    assert (await first.until("wiped"))["reason"] == "superseded"
    await first.until_closed()
    await second.send(type="say", text="Hallo")
    await second.until("turn_end", 2)
    assert served.conversations.last.inputs == [Said("Hallo")]


async def test_a_new_citizen_finds_nothing_of_the_one_before(served: Served) -> None:
    client = await served.connect()
    await client.start(mode="type")
    await client.leave()
    await settle()
    again = await served.connect()
    assert (await again.hello())["resumed"] is False
    assert not served.conversations.kept


async def test_end_wipes_and_leaves_no_task(served: Served) -> None:
    client = await served.connect()
    await client.hello()
    await settle()
    before = {task.get_name() for task in asyncio.all_tasks()}
    await client.send(type="start", language="de", mode="speak")
    await client.send(type="microphone", state="on")
    await client.browser.sounding.wait()
    await client.browser.speak(bytes(32_000), real_time=False)
    await client.send(type="tap", action="end")
    assert (await client.until("wiped"))["reason"] == "ended"
    await settle()
    assert not served.conversations.kept
    assert not served.files()
    left = {task.get_name() for task in asyncio.all_tasks()} - before
    assert not left
    assert await client.until_closed() == 1000
    again = await served.connect()
    assert (await again.hello())["resumed"] is False


async def test_a_forgotten_session_is_prompted_and_wiped(served: Served) -> None:
    client = await served.connect()
    await client.start(mode="type")
    await client.browser.quiet.wait()
    await settle()
    await served.clock.advance(61)
    assert (await client.until("idle_prompt"))["seconds"] == 30
    await client.until("audio_start", 2)
    await client.browser.sounding.wait()
    await client.browser.quiet.wait()
    await client.send(type="still_here")
    await settle()
    await served.clock.advance(31)
    await settle()
    assert not client.of("wiped")
    await served.clock.advance(31)
    await client.until("idle_prompt", 2)
    await served.clock.advance(31)
    assert (await client.until("wiped"))["reason"] == "idle"
    await settle()
    assert not served.conversations.kept


async def test_nobody_is_prompted_in_front_of_an_open_door(served: Served) -> None:
    client = await served.connect()
    await client.start(mode="type")
    await client.browser.quiet.wait()
    await settle()
    served.conversations.last.held = True
    await client.send(type="locker", event="opened", errand="pickup", door=7)
    await client.until("turn_end", 2)
    await client.until("audio_start", 2)
    await client.browser.sounding.wait()
    await client.browser.quiet.wait()
    for _ in range(5):
        await served.clock.advance(61)
        await settle()
    assert not client.of("idle_prompt")
    served.conversations.last.held = False
    for _ in range(2):
        await served.clock.advance(61)
        await settle()
    await client.until("idle_prompt")


async def test_a_report_before_the_conversation_began_is_no_error(served: Served) -> None:
    client = await served.connect()
    assert (await client.hello())["locker_url"] == "http://127.0.0.1:8083/"
    await client.send(type="locker", event="ready", errand="pickup", door=None)
    await client.send(type="locker", event="ready", errand="pickup", door=None, code="KX")
    assert (await client.until("error"))["code"] == "invalid_message"


async def test_another_terminal_gets_a_frame_of_its_own_name(served: Served) -> None:
    client = await served.connect()
    welcome = await client.hello(terminal="hall")
    assert welcome["locker_url"] == "http://127.0.0.1:8083/?terminal=hall"


async def test_the_idle_prompt_is_no_part_of_the_dialog(served: Served) -> None:
    client = await served.connect()
    await client.start(mode="type")
    await client.browser.quiet.wait()
    await settle()
    await served.clock.advance(61)
    await client.until("audio_start", 2)
    await client.send(type="say", text="Ja")
    await client.until("turn_end", 2)
    assert served.conversations.last.cut == []


def test_tokens_survive_a_restart_and_can_not_be_guessed(tmp_path: Path) -> None:
    ticket = Ticket("c1", "main", "speak")
    token = Tokens(tmp_path).new()
    with pytest.raises(UnknownConversation):
        Tokens(tmp_path).read(token)
    Tokens(tmp_path).bind(token, ticket)
    assert Tokens(tmp_path).read(token) == ticket
    (file,) = (tmp_path / "resume").iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert token not in file.name + file.read_text()
    for wrong in (token[:-2], "", "../c1", Tokens(tmp_path).new()):
        with pytest.raises(UnknownConversation):
            Tokens(tmp_path).read(wrong)
    Tokens(tmp_path).forget("c1")
    assert not Tokens(tmp_path).conversations()


async def test_after_a_restart_what_nobody_takes_up_is_forgotten(serve: Serve) -> None:
    kept = FakeConversations()
    async with serve(conversations=kept) as before:
        await (await before.connect()).start(mode="type")
    async with serve(conversations=kept) as after:
        await settle()
        assert kept.kept
        await after.clock.advance(91)
        await settle()
        assert not kept.kept
        assert not after.files()
