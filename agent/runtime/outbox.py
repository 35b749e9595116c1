"""Where a session's messages go: the browser's connection, when there is one."""

from __future__ import annotations

from typing import Protocol

from agent.protocol import Message


class Outbox(Protocol):
    """An ordered way to the browser. Never blocks; a slow browser is the connection's concern."""

    def send(self, message: Message | bytes) -> None:
        """Queue a JSON message or a binary audio frame."""


class Notices(Protocol):
    """Sentences of the runtime itself for the citizen."""

    def text(self, code: str, language: str) -> str:
        """The sentence for an error or prompt code in `language`."""
