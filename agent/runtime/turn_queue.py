"""Runs the turns of one conversation strictly one after another, each to its end."""

from __future__ import annotations

import asyncio
import errno
import sqlite3
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Protocol

import structlog

from agent.dialog.base import CitizenInput, Conversation
from agent.errors import AgentError
from agent.protocol import DialogMessage
from agent.runtime.speaking import Reply

log = structlog.get_logger(__name__)

MAX_WAITING = 20
_SILENCE_WAIT_S = 1.0


@dataclass(frozen=True)
class Opening:
    """The first turn, or the repetition of the last question after a resumption.

    The latter comes with the form as it stands, for a browser that knows nothing.
    """

    show_form: bool = False


@dataclass(eq=False)
class Turn:
    """One turn: what the citizen did and whether its reply is still wanted aloud.

    `silenced` is done once the reply that this input cut off has stopped playing.
    """

    heard: CitizenInput | Opening
    silenced: asyncio.Future[None] | None = None
    wanted: bool = True
    reply: Reply | None = None


class TurnListener(Protocol):
    """Whom the queue tells about its turns."""

    def turn_started(self, turn: Turn) -> None:
        """The conversation is about to work on this turn."""

    def turn_message(self, turn: Turn, message: DialogMessage) -> None:
        """The conversation said or did something."""

    def turn_failed(self, turn: Turn, error: AgentError) -> None:
        """The turn ended with an error."""

    def turn_ended(self, turn: Turn) -> None:
        """The turn is over."""


class TurnQueue:
    """The only place that calls the conversation.

    A turn is never cancelled half-way: an interruption silences the reply, but the values
    that the citizen gave are kept. What was not heard of earlier replies is reported to the
    conversation before the next turn begins.
    """

    def __init__(self, conversation: Conversation, listener: TurnListener) -> None:
        self._conversation = conversation
        self._listener = listener
        self._turns: asyncio.Queue[Turn | None] = asyncio.Queue()
        self._unheard: deque[tuple[int, str]] = deque()
        self._current: Turn | None = None
        self._worker: asyncio.Task[None] | None = None

    @property
    def idle(self) -> bool:
        """No turn runs or waits."""
        return self._current is None and self._turns.empty()

    @property
    def full(self) -> bool:
        """Too many turns wait already."""
        return self._turns.qsize() >= MAX_WAITING

    def start(self) -> None:
        """Begin to work."""
        self._worker = asyncio.create_task(self._work(), name="conversation-turns")

    def put(self, turn: Turn) -> None:
        """Add a turn."""
        self._turns.put_nowait(turn)

    def unheard(self, turn: int, heard_text: str) -> None:
        """The reply of `turn` was cut: only `heard_text` was audible."""
        self._unheard.append((turn, heard_text))
        self._turns.put_nowait(None)

    async def aclose(self) -> None:
        """Finish the running turn and stop; turns that wait are dropped."""
        worker, self._worker = self._worker, None
        if worker is None:
            return
        worker.cancel()
        await asyncio.gather(worker, return_exceptions=True)

    async def _work(self) -> None:
        while True:
            turn = await self._turns.get()
            self._current = turn
            if turn is not None and turn.silenced is not None:
                await asyncio.wait([turn.silenced], timeout=_SILENCE_WAIT_S)
            work = asyncio.create_task(self._run(turn))
            try:
                await asyncio.shield(work)
            except asyncio.CancelledError:
                await work
                raise
            finally:
                self._current = None

    async def _run(self, turn: Turn | None) -> None:
        """Run one turn. Errors end the turn, never the conversation."""
        while self._unheard:
            number, text = self._unheard.popleft()
            try:
                await self._conversation.interrupted(number, text)
            except Exception as error:  # noqa: BLE001 - a note about the past, not the present
                log.error("turn.interruption_not_noted", kind=type(error).__name__)
        if turn is None:
            return
        self._listener.turn_started(turn)
        try:
            if isinstance(turn.heard, Opening) and turn.heard.show_form:
                form = await self._conversation.form()
                if form is not None:
                    self._listener.turn_message(turn, form)
            async for message in self._messages(turn):
                self._listener.turn_message(turn, message)
        except AgentError as error:
            log.error("turn.failed", code=error.code)
            self._listener.turn_failed(turn, error)
        except Exception as error:  # noqa: BLE001 - edge of the conversation; the session lives on
            log.error("turn.failed", kind=type(error).__name__)
            self._listener.turn_failed(turn, _as_agent_error(error))
        finally:
            self._listener.turn_ended(turn)

    def _messages(self, turn: Turn) -> AsyncIterator[DialogMessage]:
        if isinstance(turn.heard, Opening):
            return self._conversation.open()
        return self._conversation.turn(turn.heard)


def _as_agent_error(error: Exception) -> AgentError:
    """What the citizen should hear of an error that nobody expected."""
    full = isinstance(error, OSError) and error.errno == errno.ENOSPC
    if full or (isinstance(error, sqlite3.Error) and "full" in str(error)):
        return AgentError("no space left", code="storage_full")
    return AgentError("internal error", code="internal")
