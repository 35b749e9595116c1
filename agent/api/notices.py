"""Sentences of the terminal itself, for the citizen: errors and the idle prompt.

Every `error` message carries one of these codes. Connection-ending ones name the WebSocket
close code.

| Code | When |
|---|---|
| hello_expected | the first message was not `hello` within 10 s (closes, 1008) |
| wrong_version | `hello.version` is another than the server's (closes, 1002) |
| terminal_in_use | the terminal has a live connection already (closes, 1008) |
| unknown_conversation | the token of `hello.resume` names none that exists; a new one may start |
| unsupported_language | `start.language` is not among the terminal's languages |
| not_started | anything but `start` before the conversation began |
| already_started | `start` during a conversation |
| malformed_message | a text message is not JSON |
| unknown_message | an unknown `type` |
| invalid_message | a known `type` with wrong content |
| wrong_frame_size | a binary message is not one 20 ms frame of 640 bytes |
| message_too_big | a message over 64 KiB (closes, 1009; the conversation can be resumed) |
| too_many_messages | more text messages a second than a person can cause; they are dropped |
| too_many_inputs | too many inputs wait for the conversation; this one is dropped |
| turn_too_long | 30 s of speech without a pause; what was understood so far is taken |
| engine_failed, engine_unavailable | an engine could not work; the turn did not happen |
| casework_unavailable | the draft could not be handed in |
| storage_full | the checkpoint could not be written |
| internal | any other fault |
"""

from __future__ import annotations

from pathlib import Path

import structlog

from tools.texts import Texts

log = structlog.get_logger(__name__)

TEXTS_DIR = Path(__file__).parent / "texts"

CODES = (
    "hello_expected",
    "wrong_version",
    "terminal_in_use",
    "unknown_conversation",
    "unsupported_language",
    "not_started",
    "already_started",
    "malformed_message",
    "unknown_message",
    "invalid_message",
    "wrong_frame_size",
    "message_too_big",
    "too_many_messages",
    "too_many_inputs",
    "turn_too_long",
    "idle_prompt",
    "engine_failed",
    "engine_unavailable",
    "casework_unavailable",
    "storage_full",
    "internal",
)


class FluentNotices:
    """The sentences in the terminal's languages; raises at start when a file is missing."""

    def __init__(self, languages: tuple[str, ...], folder: Path = TEXTS_DIR) -> None:
        self._texts = {
            language: Texts(language, [folder / f"{language}.ftl"]) for language in languages
        }

    def text(self, code: str, language: str) -> str:
        """The sentence for `code`.

        A code of another package that has no sentence here is logged and told as an internal
        fault.
        """
        texts = self._texts[language]
        message_id = code.replace("_", "-")
        if message_id not in texts:
            log.error("notice.unknown_code", code=code)
            message_id = "internal"
        return texts(message_id)
