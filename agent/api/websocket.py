"""The WebSocket of a terminal: hello first, then messages and frames until it closes."""

from __future__ import annotations

import asyncio
from urllib.parse import urlsplit

import structlog
from starlette.websockets import WebSocket, WebSocketDisconnect

from agent.api.connection import Connection
from agent.api.limits import TokenBucket
from agent.api.messages import read_message
from agent.api.terminals import Terminal, Terminals
from agent.errors import AgentError, ProtocolError
from agent.protocol import (
    FRAME_BYTES,
    MAX_MESSAGE_BYTES,
    PROTOCOL_VERSION,
    ClientMessage,
    Hello,
    Locker,
    Microphone,
    Playback,
    Say,
    Start,
    StillHere,
    Tap,
    Touch,
)
from agent.runtime.outbox import Notices
from agent.runtime.session import VoiceSession

log = structlog.get_logger(__name__)

HELLO_TIMEOUT_S = 10.0
MESSAGES_PER_S = 20.0
MESSAGES_BURST = 60.0
ERRORS_PER_S = 1.0
ERRORS_BURST = 5.0


def same_origin(websocket: WebSocket) -> bool:
    """Whether the page that opened the socket came from here.

    A browser always sends `Origin`, so a page of another site can't use the citizen's terminal.
    Programs without a browser (benchmarks, tests) send none.
    """
    origin = websocket.headers.get("origin")
    return origin is None or urlsplit(origin).netloc == websocket.headers.get("host")


class _TooBig(Exception):
    """A message over the limit; the connection ends."""


class TerminalSocket:
    """Serves one connection."""

    def __init__(
        self, websocket: WebSocket, terminals: Terminals, notices: Notices, language: str
    ) -> None:
        self._websocket = websocket
        self._terminals = terminals
        self._connection = Connection(websocket, notices, language)
        self._terminal: Terminal | None = None
        self._messages = TokenBucket(MESSAGES_PER_S, MESSAGES_BURST)
        self._errors = TokenBucket(ERRORS_PER_S, ERRORS_BURST)

    async def serve(self, hello_timeout_s: float = HELLO_TIMEOUT_S) -> None:
        """Run until the browser leaves or is refused."""
        try:
            await self._greet(hello_timeout_s)
            while self._terminal is not None and self._connection.alive:
                await self._receive()
        except _TooBig:
            self._connection.error("message_too_big")
            self._connection.close(1009)
        except WebSocketDisconnect:
            pass
        finally:
            if self._terminal is not None:
                self._terminals.leave(self._terminal, self._connection)
            await self._connection.wait_closed(1.0 if not self._connection.alive else 0.0)
            await self._connection.aclose()

    async def _greet(self, timeout_s: float) -> None:
        try:
            async with asyncio.timeout(timeout_s):
                data = await self._next()
        except TimeoutError:
            data = None
        hello = None
        if isinstance(data, str):
            try:
                hello = read_message(data)
            except ProtocolError as error:
                self._connection.error(error.code)
        if not isinstance(hello, Hello):
            self._connection.error("hello_expected")
            self._connection.close(1008)
        elif hello.version != PROTOCOL_VERSION:
            self._connection.error("wrong_version")
            self._connection.close(1002)
        else:
            self._terminal = await self._terminals.hello(hello, self._connection)

    async def _next(self) -> str | bytes:
        event = await self._websocket.receive()
        if event["type"] == "websocket.disconnect":
            raise WebSocketDisconnect(event.get("code", 1000))
        data: str | bytes | None = event.get("text")
        if data is None:
            data = event.get("bytes") or b""
        if len(data) > MAX_MESSAGE_BYTES:
            raise _TooBig
        return data

    async def _receive(self) -> None:
        data = await self._next()
        try:
            if isinstance(data, bytes):
                self._frame(data)
            elif self._messages.take():
                await self._handle(read_message(data))
            else:
                self._error("too_many_messages")
        except AgentError as error:
            self._error(error.code)
        except Exception as error:  # noqa: BLE001 - edge of the process; the terminal lives on
            log.error("message.failed", kind=type(error).__name__)
            self._error("internal")

    def _frame(self, data: bytes) -> None:
        if len(data) != FRAME_BYTES:
            raise ProtocolError("wrong size", code="wrong_frame_size")
        voice = self._terminal.voice if self._terminal else None
        if voice is not None:
            voice.audio(data)

    async def _handle(self, message: ClientMessage) -> None:
        terminal = self._terminal
        if terminal is None or terminal.connection is not self._connection:
            return  # another tab took over while this message was on its way
        if isinstance(message, Start):
            await self._terminals.start(terminal, message)
        elif isinstance(message, Hello):
            raise ProtocolError("hello again", code="invalid_message")
        elif terminal.voice is not None:
            _dispatch(terminal.voice, message)
        elif not isinstance(message, (Playback, Microphone, Locker, StillHere)):
            raise ProtocolError("no conversation", code="not_started")

    def _error(self, code: str) -> None:
        """Tell the browser, but not without limit."""
        if self._errors.take():
            self._connection.error(code)


def _dispatch(voice: VoiceSession, message: ClientMessage) -> None:
    if isinstance(message, Say):
        voice.typed(message.text)
    elif isinstance(message, Touch):
        voice.touched(message.field, message.value)
    elif isinstance(message, Tap):
        voice.tapped(message.action)
    elif isinstance(message, Microphone):
        voice.microphone(message)
    elif isinstance(message, Playback):
        voice.playback(message)
    elif isinstance(message, Locker):
        voice.locker(message)
    elif isinstance(message, StillHere):
        voice.still_here()
