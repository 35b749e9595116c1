"""Hello, start, typed turns and all the ways a message can be wrong."""

from __future__ import annotations

import json
import os

import pytest
from websockets.exceptions import InvalidStatus

from agent.api.notices import CODES, TEXTS_DIR, FluentNotices
from agent.dialog.base import Said, Tapped, Touched
from agent.errors import CaseworkUnavailable
from tests.agent.api.conftest import Serve, Served
from tools.texts import Texts


async def test_hello_is_answered_with_the_terminal_s_languages(served: Served) -> None:
    client = await served.connect()
    welcome = await client.hello()
    assert (welcome["stage"], welcome["resumed"], welcome["language"]) == ("consent", False, None)
    assert {"tag": "ar", "name": "العربية", "direction": "rtl"} in welcome["languages"]
    assert {"tag": "de", "name": "Deutsch", "direction": "ltr"} in welcome["languages"]


async def test_start_opens_the_conversation_aloud(served: Served) -> None:
    client = await served.connect()
    welcome = await client.start()
    assert welcome["token"]
    types = [kind for kind in client.types() if kind != "state"]
    assert types[1:5] == ["agent", "turn_end", "audio_start", "words"]
    assert client.frames
    assert served.conversations.last.opened == 1


async def test_typing_and_touching_are_turns(served: Served) -> None:
    client = await served.connect()
    await client.start(mode="type")
    await client.send(type="say", text="Mein Name ist Anna.")
    await client.until("turn_end", 2)
    await client.send(type="touch", field="family_name", value="Schmidt")
    await client.until("turn_end", 3)
    await client.send(type="tap", action="help")
    await client.until("turn_end", 4)
    expected = [Said("Mein Name ist Anna."), Touched("family_name", "Schmidt"), Tapped("help")]
    assert served.conversations.last.inputs == expected
    assert client.of("field")[0]["value"] == "Schmidt"


async def test_an_input_silences_the_agent_and_tells_the_conversation(served: Served) -> None:
    client = await served.connect()
    await client.start(mode="type")
    await client.send(type="say", text="Hallo")
    await client.until("turn_end", 2)
    assert client.types().count("clear_buffer") == 1
    (turn, heard), *_ = served.conversations.last.cut
    assert turn == 1
    assert "Guten Tag, hier spricht ein Computer.".startswith(heard)
    assert heard != "Guten Tag, hier spricht ein Computer."


async def test_stop_silences_without_a_turn(served: Served) -> None:
    client = await served.connect()
    await client.start()
    await client.send(type="tap", action="stop")
    await client.until("clear_buffer")
    await client.browser.quiet.wait()
    await client.send(type="say", text="Weiter")
    await client.until("turn_end", 2)
    assert served.conversations.last.inputs == [Said("Weiter")]
    assert served.conversations.last.cut[0][0] == 1


async def test_a_language_change_changes_the_voice(served: Served) -> None:
    client = await served.connect()
    await client.start(mode="type")
    await client.send(type="tap", action="language:en")
    await client.until("audio_start", 2)
    assert client.of("audio_start")[1]["lang"] == "en"
    await client.send(type="nonsense")
    error = await client.until("error")
    assert error["message"] == Texts("en", [TEXTS_DIR / "en.ftl"])("unknown-message")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ("{", "malformed_message"),
        ("[" * 5_000, "malformed_message"),
        ("[]", "unknown_message"),
        ('{"type": "nonsense"}', "unknown_message"),
        ('{"type": ["say"]}', "unknown_message"),
        ('{"type": "say", "text": ""}', "invalid_message"),
        ('{"type": "say", "text": "a", "more": 1}', "invalid_message"),
        ('{"type": "tap", "action": "rm -rf"}', "invalid_message"),
        ('{"type": "hello"}', "invalid_message"),
        ('{"type": "start", "language": "de", "mode": "type"}', "already_started"),
        (b"\0" * 639, "wrong_frame_size"),
        (b"", "wrong_frame_size"),
    ],
)
async def test_a_wrong_message_is_named_and_the_conversation_goes_on(
    served: Served, data: str | bytes, code: str
) -> None:
    client = await served.connect()
    await client.start(mode="type")
    await client.socket.send(data)
    assert (await client.until("error"))["code"] == code
    await client.send(type="say", text="Hallo")
    await client.until("turn_end", 2)


async def test_before_the_start_nothing_but_start_is_understood(served: Served) -> None:
    client = await served.connect()
    await client.hello()
    await client.send(type="say", text="Hallo")
    assert (await client.until("error"))["code"] == "not_started"
    await client.send(type="start", language="xx", mode="type")
    assert (await client.until("error", 2))["code"] == "unsupported_language"
    await client.send(type="start", language="en", mode="type")
    await client.until("turn_end")


async def test_a_ten_megabyte_message_ends_the_connection_not_the_conversation(
    served: Served,
) -> None:
    client = await served.connect()
    token = (await client.start(mode="type"))["token"]
    await client.socket.send(json.dumps({"type": "say", "text": "a" * 10_000_000}))
    assert (await client.until("error"))["code"] == "message_too_big"
    assert await client.until_closed() == 1009
    again = await served.connect()
    welcome = await again.hello(resume=token)
    assert (welcome["resumed"], welcome["conversation"]) == (True, "c1")
    await again.send(type="say", text="Hallo")
    await again.until("turn_end", 2)
    assert served.conversations.last.inputs == [Said("Hallo")]


async def test_a_flood_is_answered_with_a_few_errors(served: Served) -> None:
    client = await served.connect()
    await client.start(mode="type")
    for _ in range(500):
        await client.send(type="still_here")
    assert (await client.until("error"))["code"] == "too_many_messages"
    assert len(client.of("error")) < 20


@pytest.mark.parametrize(
    ("message", "code", "close"),
    [
        ({"type": "hello", "version": 99}, "wrong_version", 1002),
        ({"type": "say", "text": "Hallo"}, "hello_expected", 1008),
        ({"type": "nonsense"}, "unknown_message", 1008),
    ],
)
async def test_a_wrong_first_message_closes(
    served: Served, message: dict[str, object], code: str, close: int
) -> None:
    client = await served.connect()
    await client.send(**message)
    assert (await client.until("error"))["code"] == code
    assert await client.until_closed() == close


async def test_without_hello_the_connection_closes(serve: Serve) -> None:
    async with serve(hello_timeout_s=0.05) as served:
        client = await served.connect()
        assert (await client.until("error"))["code"] == "hello_expected"
        assert await client.until_closed() == 1008


async def test_a_page_of_another_site_is_refused(served: Served) -> None:
    with pytest.raises(InvalidStatus) as refused:
        await served.connect(origin="http://evil.example")
    assert refused.value.response.status_code == 403
    client = await served.connect(origin=served.url)
    await client.hello()


async def test_a_failing_turn_tells_the_citizen_and_the_next_one_works(served: Served) -> None:
    client = await served.connect()
    await client.start(mode="type")
    for error, code in [
        (CaseworkUnavailable("down"), "casework_unavailable"),
        (RuntimeError("bug"), "internal"),
        (OSError(28, os.strerror(28)), "storage_full"),
    ]:
        served.conversations.last.error = error
        client.received.clear()
        await client.send(type="say", text="Hallo")
        assert (await client.until("error"))["code"] == code
    await client.send(type="say", text="Noch einmal")
    await client.until("turn_end")
    assert served.conversations.last.inputs[-1] == Said("Noch einmal")


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_code_has_a_sentence_in_every_language(language: str) -> None:
    ids = Texts(language, [TEXTS_DIR / f"{language}.ftl"]).ids
    assert sorted(ids) == sorted(code.replace("_", "-") for code in CODES)
    notices = FluentNotices(("de", "en"))
    sentences = {notices.text(code, language) for code in CODES}
    assert len(sentences) == len(CODES)
    assert notices.text("brand_new", language) == notices.text("internal", language)
