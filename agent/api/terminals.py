"""Which browser has which terminal, and what becomes of a conversation when it leaves."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from dataclasses import dataclass

import structlog

from agent.api.connection import Connection
from agent.api.services import Services
from agent.api.tokens import Ticket, Tokens
from agent.dialog.base import Conversation
from agent.errors import UnknownConversation
from agent.protocol import Hello, LanguageChoice, Mode, Start, Welcome, Wiped
from agent.runtime.options import VoiceEngines, VoiceOptions
from agent.runtime.outbox import Notices
from agent.runtime.session import Ending, VoiceSession
from tools.languages.catalogue import language

DEFAULT_TERMINAL = "main"
"""The frame's own default."""

log = structlog.get_logger(__name__)


@dataclass(eq=False)
class Terminal:
    """One terminal: at most one live connection and one conversation."""

    name: str
    token: str = ""
    connection: Connection | None = None
    voice: VoiceSession | None = None
    parking: asyncio.Task[None] | None = None

    @property
    def in_use(self) -> bool:
        """A browser is connected."""
        return self.connection is not None and self.connection.alive


class Terminals:
    """Joins connections and conversations.

    A conversation outlives its connection by `resume_s`; then its session is closed, and the
    checkpoint stays until the idle time is over, so that a browser that was away longer, or
    an agent that was restarted, still finds it.
    """

    def __init__(
        self, services: Services, engines: VoiceEngines, notices: Notices, tokens: Tokens
    ) -> None:
        self._services = services
        self._settings = services.settings
        self._engines = engines
        self._notices = notices
        self._tokens = tokens
        self._terminals: dict[str, Terminal] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self._forgetting: dict[str, asyncio.Task[None]] = {}

    def recover(self) -> None:
        """After a restart: conversations that nobody takes up again are forgotten in time."""
        for conversation in self._tokens.conversations():
            self._forget_later(conversation)

    async def hello(self, hello: Hello, connection: Connection) -> Terminal | None:
        """Give the connection its terminal, or None after an error that closes it."""
        terminal = self._terminals.setdefault(hello.terminal, Terminal(hello.terminal))
        ticket = self._ticket(hello, connection)
        mine = (
            ticket is not None
            and terminal.voice is not None
            and terminal.voice.conversation.id == ticket.conversation
        )
        if terminal.in_use and not mine:
            connection.error("terminal_in_use")
            connection.close(1008)
            return None
        if mine and terminal.voice is not None:
            self._take_over(terminal, terminal.voice, connection)
            return terminal
        terminal.connection = connection
        await self._clear(terminal)
        if ticket is not None and hello.resume is not None:
            terminal.token = hello.resume
            if await self._resume(terminal, ticket, connection):
                return terminal
        terminal.token = self._tokens.new()
        connection.send(self._welcome(terminal, resumed=False))
        return terminal

    async def start(self, terminal: Terminal, start: Start) -> None:
        """Begin a conversation, to which the token of the `welcome` now belongs."""
        connection = terminal.connection
        if connection is None:
            return
        if terminal.voice is not None:
            connection.error("already_started")
            return
        if start.language not in self._settings.languages:
            connection.error("unsupported_language")
            return
        conversation = await self._services.conversations.start(
            language=start.language, mode=start.mode, terminal=terminal.name
        )
        ticket = Ticket(conversation.id, terminal.name, start.mode)
        self._tokens.bind(terminal.token, ticket)
        voice = self._voice(terminal, conversation, start.mode)
        await voice.start(connection)

    def leave(self, terminal: Terminal, connection: Connection) -> None:
        """The connection is gone; the conversation waits for its browser."""
        if terminal.connection is not connection:
            return
        terminal.connection = None
        if terminal.voice is not None:
            terminal.voice.detach()
            terminal.parking = self._spawn(self._park(terminal, terminal.voice))

    async def aclose(self) -> None:
        """Close all sessions; their checkpoints stay."""
        voices = [t.voice for t in self._terminals.values() if t.voice is not None]
        for terminal in self._terminals.values():
            if terminal.connection is not None:
                terminal.connection.close(1012)
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*(voice.aclose() for voice in voices), return_exceptions=True)

    def _ticket(self, hello: Hello, connection: Connection) -> Ticket | None:
        if hello.resume is None:
            return None
        try:
            ticket = self._tokens.read(hello.resume)
        except UnknownConversation:
            ticket = None
        if ticket is None or ticket.terminal != hello.terminal:
            connection.error("unknown_conversation")
            return None
        return ticket

    def _take_over(self, terminal: Terminal, voice: VoiceSession, connection: Connection) -> None:
        old, terminal.connection = terminal.connection, connection
        if old is not None:
            old.send(Wiped(reason="superseded"))
            old.close(1000)
        self._stop_parking(terminal)
        connection.language = lambda: voice.language
        connection.send(self._welcome(terminal, resumed=True))
        voice.attach(connection)

    async def _resume(self, terminal: Terminal, ticket: Ticket, connection: Connection) -> bool:
        """Take a conversation up from its checkpoint."""
        try:
            conversation = await self._services.conversations.resume(ticket.conversation)
        except UnknownConversation:
            connection.error("unknown_conversation")
            return False
        forgetting = self._forgetting.pop(conversation.id, None)
        if forgetting is not None:
            forgetting.cancel()
        voice = self._voice(terminal, conversation, ticket.mode)
        connection.send(self._welcome(terminal, resumed=True))
        await voice.start(connection, resumed=True)
        return True

    def _voice(self, terminal: Terminal, conversation: Conversation, mode: Mode) -> VoiceSession:
        """A new session for `conversation`, which now belongs to the terminal."""
        settings = self._settings
        voice = VoiceSession(
            conversation,
            self._engines,
            VoiceOptions(languages=settings.languages, idle=settings.idle),
            self._notices,
            mode=mode,
            on_over=lambda ending: self._over(terminal, ending),
            clock=self._services.clock,
        )
        terminal.voice = voice
        if terminal.connection is not None:
            terminal.connection.language = lambda: voice.language
        log.info("conversation.begins", terminal=terminal.name, mode=mode)
        return voice

    def _over(self, terminal: Terminal, ending: Ending) -> None:
        """The citizen ended the conversation or forgot it: wipe everything."""
        voice, terminal.voice = terminal.voice, None
        connection, terminal.connection = terminal.connection, None
        if connection is not None:
            connection.send(Wiped(reason=ending))
            connection.close(1000)
        self._stop_parking(terminal)
        if voice is not None:
            self._spawn(self._wipe(voice))

    async def _wipe(self, voice: VoiceSession) -> None:
        await voice.aclose()
        await self._drop(voice.conversation.id)

    async def _drop(self, conversation: str) -> None:
        self._tokens.forget(conversation)
        await self._services.conversations.forget(conversation)

    async def _clear(self, terminal: Terminal) -> None:
        """Somebody new is at the terminal: nothing of the one before may be left."""
        self._stop_parking(terminal)
        voice, terminal.voice = terminal.voice, None
        if voice is not None:
            await self._wipe(voice)

    async def _park(self, terminal: Terminal, voice: VoiceSession) -> None:
        await self._services.clock.sleep(self._settings.resume_s)
        terminal.voice = terminal.parking = None
        self._forget_later(voice.conversation.id)
        await voice.aclose()

    def _forget_later(self, conversation: str) -> None:
        self._forgetting[conversation] = self._spawn(self._forget(conversation))

    async def _forget(self, conversation: str) -> None:
        idle = self._settings.idle
        await self._services.clock.sleep(idle.prompt_s + idle.wipe_s)
        self._forgetting.pop(conversation, None)
        log.info("conversation.forgotten")
        await self._drop(conversation)

    def _stop_parking(self, terminal: Terminal) -> None:
        parking, terminal.parking = terminal.parking, None
        if parking is not None:
            parking.cancel()

    def _spawn(self, work: Coroutine[None, None, None]) -> asyncio.Task[None]:
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task

    def _welcome(self, terminal: Terminal, *, resumed: bool) -> Welcome:
        settings, voice = self._settings, terminal.voice
        languages = [
            LanguageChoice(
                tag=tag,
                name=language(tag).name,
                direction=language(tag).direction,
            )
            for tag in settings.languages
        ]
        return Welcome(
            conversation=voice.conversation.id if voice else "",
            token=terminal.token,
            resumed=resumed,
            stage=voice.stage if voice else "consent",
            language=voice.language if voice else None,
            mode=voice.mode if voice else None,
            languages=languages,
            place=settings.place,
            locker_url=_locker_url(settings.locker_frame_url, terminal.name),
            idle_prompt_s=settings.idle.prompt_s,
            idle_wipe_s=settings.idle.wipe_s,
        )


def _locker_url(frame_url: str | None, terminal: str) -> str | None:
    """Where the locker frame of this terminal is; None where there are no lockers."""
    if frame_url is None or terminal == DEFAULT_TERMINAL:
        return frame_url
    return f"{frame_url}?terminal={terminal}"
