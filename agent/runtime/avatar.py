"""What the avatar should look like, derived from what goes on."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from agent.protocol import AvatarState, Message

State = Literal["idle", "listening", "thinking", "speaking", "waiting", "error"]


class AvatarStates:
    """Sends an `AvatarState` whenever the picture changes, and only then."""

    def __init__(self, send: Callable[[Message], None]) -> None:
        self.microphone = False
        self.user_speaking = False
        self.speaking = False
        self.thinking = False
        self._send = send
        self._shown: State | None = None

    def update(self) -> None:
        """Look again at what goes on."""
        self._show(self._state())

    def show_error(self) -> None:
        """Show that something went wrong, until something else happens."""
        self._show("error")

    def forget(self) -> None:
        """A browser that knows nothing has come: show the state again."""
        self._shown = None
        self.update()

    def _state(self) -> State:
        if self.user_speaking:
            return "listening"
        if self.speaking:
            return "speaking"
        if self.thinking:
            return "thinking"
        return "listening" if self.microphone else "waiting"

    def _show(self, state: State) -> None:
        if state != self._shown:
            self._shown = state
            self._send(AvatarState(state=state))
