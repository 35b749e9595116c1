"""A conversation with ears and a voice: joins a `Conversation` with a livekit session."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Literal

import structlog
from livekit.agents import (
    AgentSession,
    UserInputTranscribedEvent,
    UserStateChangedEvent,
)
from livekit.agents.voice import SpeechHandle

from agent.dialog.base import Conversation, Heard, LockerReported, Said, Tapped, Touched
from agent.errors import AgentError
from agent.protocol import (
    AgentSays,
    DialogMessage,
    ErrorShown,
    IdlePrompt,
    Locker,
    Message,
    Microphone,
    Mode,
    Playback,
    Stage,
    UserSaid,
)
from agent.runtime.audio_in import AudioIn
from agent.runtime.audio_out import AudioOut
from agent.runtime.audio_out import Heard as Played
from agent.runtime.avatar import AvatarStates
from agent.runtime.idle import Clock, IdleWatch, SystemClock
from agent.runtime.listening import TurnTranscriber
from agent.runtime.livekit_session import CitizenAgent, make_session
from agent.runtime.locker_watch import LockerWatch
from agent.runtime.options import VoiceEngines, VoiceOptions
from agent.runtime.outbox import Notices, Outbox
from agent.runtime.speaking import Reply, Voice
from agent.runtime.timings import TurnClock
from agent.runtime.turn_audio import TurnAudio
from agent.runtime.turn_queue import Opening, Turn, TurnQueue
from agent.runtime.utterances import spoken

log = structlog.get_logger(__name__)

_MIN_NOISE_S = 0.6
_COMMIT_WAIT_S = 20.0

Ending = Literal["ended", "idle"]


class VoiceSession:
    """One citizen's conversation, spoken, typed and touched.

    All methods but `start` and `aclose` return at once; what follows comes through the outbox.
    `on_over` is called once when the citizen ended the session or forgot it.
    """

    def __init__(
        self,
        conversation: Conversation,
        engines: VoiceEngines,
        options: VoiceOptions,
        notices: Notices,
        *,
        mode: Mode,
        on_over: Callable[[Ending], None],
        clock: Clock | None = None,
    ) -> None:
        self.conversation = conversation
        self.mode = mode
        self._engines = engines
        self._options = options
        self._notices = notices
        self._on_over = on_over
        self._outbox: Outbox | None = None
        self._last_turn = 0
        self._over = False
        self._ending = False
        self._open_turns: list[Turn] = []
        self._replies: list[Reply] = []
        self._timings = TurnClock()
        self._locker = LockerWatch()
        self._voice = Voice(engines.voices, engines.speaking_executor, self._timings)
        self.audio_in = AudioIn()
        self.audio_out = self._make_audio_out()
        self._transcriber = self._make_transcriber()
        self._turns = TurnQueue(conversation, self)
        self._avatar = AvatarStates(self._send)
        self._avatar.microphone = mode == "speak"
        self._idle = IdleWatch(
            options.idle,
            clock or SystemClock(),
            busy=lambda: self.audio_out.busy or not self._turns.idle or conversation.held,
            on_prompt=self._prompt,
            on_wipe=lambda: self._finish("idle"),
        )
        self._session: AgentSession[None] | None = None

    @property
    def language(self) -> str:
        """BCP 47 tag of the conversation's language."""
        return self.conversation.language

    @property
    def stage(self) -> Stage:
        """Where the conversation stands."""
        return self.conversation.stage

    async def start(self, outbox: Outbox, *, resumed: bool = False) -> None:
        """Begin to listen and open the conversation."""
        self._outbox = outbox
        session = make_session(
            self._engines.turn_models, self._transcriber, self.audio_in, self.audio_out
        )
        session.on("user_state_changed", self._on_user_state)
        session.on("user_input_transcribed", self._on_transcribed)
        await session.start(CitizenAgent(self._on_spoken), record=False)
        self._session = session
        self._turns.start()
        self._idle.start()
        self._put(Turn(Opening(show_form=resumed)))

    def attach(self, outbox: Outbox) -> None:
        """Another connection takes over: it gets the form and the last question again."""
        self._outbox = outbox
        self._avatar.forget()
        self._idle.active()
        self._put(Turn(Opening(show_form=True), silenced=self._silence()))

    def detach(self) -> None:
        """The browser is gone. A running turn goes on to its end, unheard."""
        self._outbox = None
        self._silence()
        self.audio_out.detach()

    def audio(self, frame: bytes) -> None:
        """20 ms of microphone audio."""
        if self._avatar.microphone and not self._locker.code_is_typed:
            self.audio_in.push(frame)

    def typed(self, text: str) -> None:
        """A typed utterance. The browser shows it already, so it learns what not to show."""
        if (shown := self.conversation.shown(text)) != text:
            self._send(UserSaid(turn=self._last_turn + 1, text=shown, final=True, typed=True))
        self._input(Said(text))

    def touched(self, field: str, value: str) -> None:
        """A value given in the form panel."""
        self._input(Touched(field, value))

    def tapped(self, action: str) -> None:
        """A button. `stop` only silences the agent."""
        if action == "stop":
            self._idle.active()
            self._silence()
            return
        self._input(Tapped(action))

    def locker(self, message: Locker) -> None:
        """The locker frame reports what happened."""
        self._idle.active()
        cuts = self._locker.report(message)
        if self._locker.code_is_typed:
            self.audio_in.discard()
        if message.event == "ready":
            return  # nothing to say, and nothing that the conversation need know
        report = LockerReported(message.event, message.errand, message.door)
        if self._turns.full:
            self._notice("too_many_inputs")
        else:
            self._put(Turn(report, silenced=self._silence() if cuts else None))

    def microphone(self, message: Microphone) -> None:
        """The microphone was opened, closed or refused."""
        self._idle.active()
        self._avatar.microphone = message.state == "on"
        if message.state != "on":
            self.audio_in.discard()
        self._avatar.update()

    def playback(self, message: Playback) -> None:
        """The browser reports where playback is."""
        self.audio_out.playback(message)

    def still_here(self) -> None:
        """The citizen answered the idle prompt."""
        self._idle.active()

    async def aclose(self) -> None:
        """Stop everything that belongs to this session; a running turn is finished first."""
        self._over = True
        self._outbox = None
        await self._idle.aclose()
        self._silence()
        self.audio_out.detach()
        session, self._session = self._session, None
        if session is not None:
            await session.aclose()
        await self._turns.aclose()
        self.audio_in.close()
        self.audio_out.close()
        self._transcriber.close()
        log.info("session.closed", dropped_frames=self.audio_in.dropped_frames)

    # what the conversation does

    def turn_started(self, turn: Turn) -> None:  # noqa: ARG002 - TurnListener
        """The conversation works."""
        self._timings.first("turn_started_s")
        self._avatar.thinking = True
        self._avatar.update()

    def turn_message(self, turn: Turn, message: DialogMessage) -> None:
        """Pass everything on at once; words are spoken too."""
        self._timings.first("first_message_s")
        self._send(message)
        self._locker.message(message)
        if isinstance(message, AgentSays):
            self._timings.first("reply_s")
            self._last_turn = message.turn
            if turn.wanted and self._outbox is not None:
                self._reply_of(turn).say(message)
            else:
                self._turns.unheard(message.turn, "")

    def turn_failed(self, turn: Turn, error: AgentError) -> None:  # noqa: ARG002 - TurnListener
        """Tell the citizen."""
        self._fail(error)

    def turn_ended(self, turn: Turn) -> None:
        """The agent waits, or the conversation is over."""
        if turn in self._open_turns:
            self._open_turns.remove(turn)
        if turn.reply is not None:
            turn.reply.end()
        self._avatar.thinking = False
        self._avatar.update()
        if self.stage == "ended":
            self._ending = True
            if turn.reply is None or turn.heard == Tapped("end"):
                self._finish("ended")

    # what the citizen does

    def _input(self, heard: Said | Touched | Tapped) -> None:
        self._idle.active()
        if self._turns.full:
            self._notice("too_many_inputs")
            return
        self._put(Turn(heard, silenced=self._silence()))

    def _put(self, turn: Turn) -> None:
        self._open_turns.append(turn)
        self._turns.put(turn)

    def _silence(self) -> asyncio.Future[None] | None:
        """Stop speaking, and speak no reply of turns before now."""
        self._supersede()
        if self._session is None or not self._replies:
            return None
        try:
            return self._session.interrupt()
        except RuntimeError:
            return None  # the session is closing

    def _supersede(self) -> None:
        for turn in self._open_turns:
            turn.wanted = False
        for reply in self._replies:
            reply.cancel()

    def _on_spoken(self, text: str) -> None:
        """A spoken turn is over; what it interrupted is silent already."""
        parts = self._transcriber.take_heard()
        self._timings.committed()
        self._idle.active()
        self._supersede()
        shown = self.conversation.shown(text)
        self._send(UserSaid(turn=self._last_turn + 1, text=shown, final=True))
        said = spoken(text, parts, self.language, self._options.languages)
        self._put(Turn(said))

    def _on_empty(self, speech_s: float) -> None:
        if speech_s >= _MIN_NOISE_S and not self.audio_out.busy and self._turns.idle:
            self._put(Turn(Heard("noise")))

    def _on_too_long(self) -> None:
        log.info("turn.too_long")
        self._notice("turn_too_long")
        if self._session is not None:
            self._session.commit_user_turn(transcript_timeout=_COMMIT_WAIT_S)

    def _on_user_state(self, event: UserStateChangedEvent) -> None:
        # Not a sign of life for the idle clock: a loud hall would keep a left session open.
        self._avatar.user_speaking = event.new_state == "speaking"
        self._avatar.update()

    def _on_transcribed(self, event: UserInputTranscribedEvent) -> None:
        if event.is_final and event.transcript:
            shown = self.conversation.shown(event.transcript)
            self._send(UserSaid(turn=self._last_turn + 1, text=shown, final=False))

    # the agent's voice

    def _reply_of(self, turn: Turn) -> Reply:
        if turn.reply is None:
            turn.reply = self._speak(Reply(self._voice, self._fail))
        return turn.reply

    def _speak(self, reply: Reply) -> Reply:
        if self._session is None:
            return reply
        handle = self._session.say("", audio=reply.frames(), add_to_chat_ctx=False)
        self._replies.append(reply)
        handle.add_done_callback(lambda done: self._on_speech_done(reply, done))
        return reply

    def _on_speech_done(self, reply: Reply, handle: SpeechHandle) -> None:
        if reply in self._replies:
            self._replies.remove(reply)
        cut = handle.interrupted or reply.cancelled
        if cut and reply.part_of_dialog and not reply.reported and reply.turn is not None:
            self._turns.unheard(reply.turn, "")
        self._avatar.speaking = False
        self._avatar.update()
        self._idle.active()
        if self._ending:
            self._finish("ended")

    def _on_playing(self) -> None:
        self._timings.playing()
        self._avatar.speaking = True
        self._avatar.update()

    def _on_played(self, played: Played) -> None:
        played.reply.reported = True
        if played.interrupted and played.reply.part_of_dialog:
            self._turns.unheard(played.turn, played.text)
        self._avatar.speaking = False
        self._avatar.update()

    # notices of the runtime itself

    def _fail(self, error: AgentError) -> None:
        self._notice(error.code)
        self._avatar.show_error()

    def _notice(self, code: str) -> None:
        text = self._notices.text(code, self.language)
        self._send(ErrorShown(code=code, message=text))

    def _prompt(self) -> None:
        seconds = self._options.idle.wipe_s
        self._send(IdlePrompt(seconds=seconds))
        reply = self._speak(Reply(self._voice, self._fail, part_of_dialog=False))
        text = self._notices.text("idle_prompt", self.language)
        reply.say(AgentSays(turn=self._last_turn, text=text, lang=self.language, acts=[]))
        reply.end()

    def _finish(self, ending: Ending) -> None:
        if not self._over:
            self._over = True
            self._on_over(ending)

    def _send(self, message: Message | bytes) -> None:
        if self._outbox is not None:
            self._outbox.send(message)

    def _make_audio_out(self) -> AudioOut:
        return AudioOut(
            self._send,
            to_visemes=self._engines.to_visemes,
            on_started=self._on_playing,
            on_heard=self._on_played,
            on_first_frame=lambda: self._timings.first("first_audio_s"),
            options=self._options.output,
        )

    def _make_transcriber(self) -> TurnTranscriber:
        return TurnTranscriber(
            self._engines.listener,
            self._engines.listening_executor,
            lambda: self.conversation.language,
            audio=TurnAudio(max_turn_s=self._options.max_turn_s),
            clock=self._timings,
            on_too_long=self._on_too_long,
            on_empty=self._on_empty,
            on_failed=self._fail,
            on_window=self.audio_in.consumed,
        )
