"""One browser connection: what goes out, in order, and the errors of what comes in."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Callable

import structlog
from starlette.websockets import WebSocket, WebSocketDisconnect, WebSocketState

from agent.protocol import ErrorShown, Message
from agent.runtime.outbox import Notices

log = structlog.get_logger(__name__)

MAX_WAITING = 5_000
"""Messages a browser may leave unread (some minutes of speech) before it counts as gone."""

_numbers = itertools.count(1)


class Connection:
    """The outbox of one WebSocket, with the ordered queue and its writer."""

    def __init__(self, websocket: WebSocket, notices: Notices, language: str) -> None:
        self.number = next(_numbers)
        self.language: Callable[[], str] = lambda: language
        self._websocket = websocket
        self._notices = notices
        self._queue: asyncio.Queue[Message | bytes | None] = asyncio.Queue()
        self._writer = asyncio.create_task(self._write(), name=f"connection-{self.number}")
        self._closing: int | None = None

    @property
    def alive(self) -> bool:
        """Messages still reach the browser, as far as is known."""
        return self._closing is None and not self._writer.done()

    def send(self, message: Message | bytes) -> None:
        """Queue a message. A browser that reads nothing is disconnected."""
        if not self.alive:
            return
        if self._queue.qsize() >= MAX_WAITING:
            log.warning("connection.too_slow", connection=self.number)
            self._writer.cancel()
            return
        self._queue.put_nowait(message)

    def error(self, code: str) -> None:
        """Queue an error message in the conversation's language."""
        log.info("connection.error", connection=self.number, code=code)
        text = self._notices.text(code, self.language())
        self.send(ErrorShown(code=code, message=text))

    def close(self, code: int) -> None:
        """Close once everything queued so far is out."""
        if self._closing is None:
            self._closing = code
            self._queue.put_nowait(None)

    async def wait_closed(self, timeout_s: float = 1.0) -> None:
        """Wait for the writer to finish after `close`."""
        await asyncio.wait([self._writer], timeout=timeout_s)

    async def aclose(self) -> None:
        """Stop the writer."""
        self._writer.cancel()
        await asyncio.gather(self._writer, return_exceptions=True)

    async def _write(self) -> None:
        try:
            while (message := await self._queue.get()) is not None:
                if isinstance(message, bytes):
                    await self._websocket.send_bytes(message)
                else:
                    await self._websocket.send_text(message.model_dump_json())
            if self._websocket.application_state is WebSocketState.CONNECTED:
                await self._websocket.close(self._closing or 1000)
        except (WebSocketDisconnect, RuntimeError, OSError):
            log.info("connection.lost", connection=self.number)
