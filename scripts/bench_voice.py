"""Measures end of speech → first agent audio through the real WebSocket of a running agent.

    AMTOMAT_TIMINGS_FILE=/tmp/timings.jsonl python -m agent &
    python scripts/bench_voice.py ws://127.0.0.1:8080/ws --turns 30 --timings /tmp/timings.jsonl

The citizen is SVOX Pico, streamed in real time in frames of 20 ms; playback is acknowledged as
the browser does. The clock starts when the last audible frame has been sent and stops when the
first frame of the reply arrives. With `--timings` (the file the agent writes, numbers only) the
time is broken down by stage. The answer is heard for `--listen` seconds and then stopped.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import struct
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import py_nanotts
from websockets.asyncio.client import ClientConnection, connect

FRAME_BYTES, FRAME_S = 640, 0.02
ANSWER_TIMEOUT_S = 30.0
VOICES = {"de": "de-DE", "en": "en-GB"}
UTTERANCES = {
    "de": [
        "Ich möchte meinen Führerschein umtauschen.",
        "Ja.",
        "Mein Familienname ist Schneider.",
        "Anna Maria.",
        "Was kostet das?",
        "Am vierzehnten März neunzehnhundertneunzig.",
        "Ich bin in Kassel geboren.",
        "Bahnhofstraße vierzehn.",
        "Nein.",
        "Drei fünf zwei sieben neun Neustadt.",
        "Was muss ich mitbringen?",
        "Wiederholen Sie das bitte.",
    ],
    "en": [
        "I would like to exchange my driving licence.",
        "Yes.",
        "My family name is Miller.",
        "Anna Maria.",
        "What does it cost?",
        "The fourteenth of March nineteen ninety.",
        "I was born in London.",
        "Station Road fourteen.",
        "No.",
        "What do I have to bring?",
        "Could you repeat that please?",
    ],
}
STAGES = ("end_of_turn_s", "transcribed_s", "first_message_s", "reply_s", "first_audio_s")
ENGINES = ("stt_engine_s", "tts_engine_s")


def spoken(text: str, language: str) -> bytes:
    """PCM16 of the utterance, from its first to its last audible sample."""
    pcm = py_nanotts.NanoTTS().speak(text, voice=VOICES[language])
    samples = np.frombuffer(pcm, dtype=np.int16)
    loud = np.flatnonzero(np.abs(samples.astype(np.int32)) > 300)
    return bytes(samples[loud[0] : loud[-1]].tobytes())


@dataclass
class Terminal:
    """The browser's side: sends the microphone, acknowledges playback, notes first frames."""

    socket: ClientConnection
    segment: int = -1
    heard_samples: int = 0
    ended: bool = False
    started_at: float = 0.0
    first_frame: asyncio.Event = field(default_factory=asyncio.Event)
    first_frame_at: float = 0.0
    quiet: asyncio.Event = field(default_factory=asyncio.Event)
    errors: list[str] = field(default_factory=list)

    async def send(self, **message: Any) -> None:
        """A JSON message."""
        await self.socket.send(json.dumps(message))

    async def read(self) -> None:
        """React to the agent until the connection ends."""
        async for data in self.socket:
            if isinstance(data, bytes):
                await self._frame(data)
            else:
                await self._message(json.loads(data))

    async def speak(self, pcm: bytes) -> float:
        """Stream audio in real time; the time at which its last frame was sent."""
        begin = time.monotonic()
        for number, start in enumerate(range(0, len(pcm), FRAME_BYTES)):
            await self.socket.send(pcm[start : start + FRAME_BYTES].ljust(FRAME_BYTES, b"\0"))
            await asyncio.sleep(max(0.0, begin + (number + 1) * FRAME_S - time.monotonic()))
        return time.monotonic()

    async def be_silent_until(self, event: asyncio.Event, timeout_s: float) -> bool:
        """Keep the microphone open, silent; whether `event` came in time."""
        until = time.monotonic() + timeout_s
        while not event.is_set() and time.monotonic() < until:
            await self.speak(bytes(FRAME_BYTES))
        return event.is_set()

    async def _frame(self, data: bytes) -> None:
        segment, _ = struct.unpack_from("<II", data)
        if segment != self.segment:
            return
        if not self.heard_samples:
            self.started_at = self.first_frame_at = time.monotonic()
            self.first_frame.set()
            await self._acknowledge("started", 0.0)
        self.heard_samples += (len(data) - 8) // 2

    async def _message(self, message: dict[str, Any]) -> None:
        kind = message["type"]
        if kind == "audio_start":
            self.segment, self.heard_samples, self.ended = message["segment"], 0, False
            self.quiet.clear()
        elif kind == "audio_end":
            rest_s = self.heard_samples / 16_000 - (time.monotonic() - self.started_at)
            asyncio.get_running_loop().call_later(max(0.0, rest_s), self._finished, self.segment)
        elif kind == "clear_buffer":
            played_ms = (time.monotonic() - self.started_at) * 1000
            await self._acknowledge("cleared", min(played_ms, self.heard_samples / 16))
            self.segment = -1
            self.quiet.set()
        elif kind == "error":
            self.errors.append(message["code"])

    def _finished(self, segment: int) -> None:
        if segment == self.segment:
            task = asyncio.ensure_future(self._acknowledge("finished", self.heard_samples / 16))
            task.add_done_callback(lambda _: self.quiet.set())

    async def _acknowledge(self, event: str, position_ms: float) -> None:
        await self.send(type="playback", event=event, segment=self.segment, position_ms=position_ms)


async def run(url: str, language: str, turns: int, listen_s: float) -> list[float]:
    """Seconds from end of speech to the first frame of the answer, per turn."""
    async with connect(url, compression=None, max_size=None) as socket:
        terminal = Terminal(socket)
        reading = asyncio.create_task(terminal.read())
        await terminal.send(type="hello", terminal="bench")
        await terminal.send(type="start", language=language, mode="speak")
        await terminal.send(type="microphone", state="on")
        await terminal.be_silent_until(terminal.quiet, 60.0)
        measured = [
            await _turn(terminal, spoken(text, language), listen_s)
            for text in (UTTERANCES[language] * turns)[:turns]
        ]
        await terminal.send(type="tap", action="end")
        await asyncio.wait([reading], timeout=5)
        for code in sorted(set(terminal.errors)):
            print(f"error from the agent: {code} × {terminal.errors.count(code)}")
        return [seconds for seconds in measured if seconds is not None]


async def _turn(terminal: Terminal, pcm: bytes, listen_s: float) -> float | None:
    await terminal.speak(bytes(FRAME_BYTES * 25))
    terminal.first_frame.clear()
    ended_at = await terminal.speak(pcm)
    if not await terminal.be_silent_until(terminal.first_frame, ANSWER_TIMEOUT_S):
        print("no answer to one utterance")
        return None
    seconds = terminal.first_frame_at - ended_at
    if not await terminal.be_silent_until(terminal.quiet, listen_s):
        await terminal.send(type="tap", action="stop")
        await terminal.be_silent_until(terminal.quiet, 5.0)
    return seconds


def report(name: str, values: list[float]) -> None:
    """One line: p50, p95, worst."""
    if values:
        p50, p95 = np.percentile(values, [50, 95])
        print(f"{name:<22} p50 {p50:6.2f} s   p95 {p95:6.2f} s   max {max(values):6.2f} s")


def report_stages(lines: list[str]) -> None:
    """The agent's own marks: cumulative seconds after the end of speech, and engine seconds."""
    rows = [json.loads(line) for line in lines]
    print(f"stages of {len(rows)} turns, seconds after the end of speech as the agent saw it:")
    for name in (*STAGES, *ENGINES):
        report(f"  {name}", [row[name] for row in rows if name in row])
    differences = [
        row["reply_s"] - max(row["end_of_turn_s"], row["transcribed_s"])
        for row in rows
        if {"reply_s", "end_of_turn_s", "transcribed_s"} <= row.keys()
    ]
    report("  understanding+reply", differences)


def main() -> int:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("url", help="WebSocket of the agent, e.g. ws://127.0.0.1:8080/ws")
    parser.add_argument("--language", choices=sorted(UTTERANCES), default="de")
    parser.add_argument("--turns", type=int, default=30)
    parser.add_argument("--listen", type=float, default=2.5, help="seconds of each answer")
    parser.add_argument("--timings", type=Path, help="the agent's AMTOMAT_TIMINGS_FILE")
    arguments = parser.parse_args()
    known = len(_lines(arguments.timings))
    measured = asyncio.run(
        run(arguments.url, arguments.language, arguments.turns, arguments.listen)
    )
    print(f"{len(measured)} of {arguments.turns} turns answered, language {arguments.language}")
    report("end of speech → audio", measured)
    if arguments.timings:
        report_stages(_lines(arguments.timings)[known:])
    return 0 if len(measured) == arguments.turns else 1


def _lines(path: Path | None) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines() if path and path.exists() else []


if __name__ == "__main__":
    sys.exit(main())
