"""One livekit AgentSession for one conversation, free of any transport.

livekit does the listening side: detection, end of turn, when to transcribe, barge-in, false
interruptions, the order of speeches. Replies go in as audio (`session.say(audio=…)`), for
spoken, typed and touched input alike. No language model is given to the session: the
conversation is the only one who answers, and it answers each input once.
"""

from __future__ import annotations

from collections.abc import Callable

from livekit.agents import Agent, AgentSession, StopResponse, llm

from agent.runtime.audio_in import AudioIn
from agent.runtime.audio_out import AudioOut
from agent.runtime.listening import TurnStt, TurnTranscriber
from agent.runtime.turns import TurnModels


class CitizenAgent(Agent):
    """Hands each finished turn of the citizen on, and lets livekit generate nothing."""

    def __init__(self, on_turn: Callable[[str], None]) -> None:
        super().__init__(instructions="")
        self._on_turn = on_turn

    async def on_user_turn_completed(
        self,
        turn_ctx: llm.ChatContext,  # noqa: ARG002 - livekit's signature
        new_message: llm.ChatMessage,
    ) -> None:
        """Called by livekit once the turn is over and what it interrupted is silent."""
        self._on_turn(new_message.text_content or "")
        raise StopResponse


def make_session(
    models: TurnModels, transcriber: TurnTranscriber, audio_in: AudioIn, audio_out: AudioOut
) -> AgentSession[None]:
    """A session with our ears, turn-taking and audio; start it with a `CitizenAgent`.

    Livekit's defaults that would hurt here are switched off: three seconds without barge-in
    after the first words, "away" after 15 s, two seconds of waiting at the end.
    """
    session: AgentSession[None] = AgentSession(
        stt=TurnStt(transcriber),
        vad=models.detection(transcriber.tap),
        turn_handling=models.handling(transcriber.looks_complete, transcriber.language),
        tts_text_transforms=None,
        aec_warmup_duration=None,
        user_away_timeout=None,
        session_close_transcript_timeout=0.0,
    )
    session.input.audio = audio_in
    session.output.audio = audio_out
    return session
