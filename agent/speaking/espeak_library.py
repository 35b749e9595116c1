"""espeak-ng's C library: text in, audio with word and phoneme events out.

Structures and constants from `espeak-ng/speak_lib.h`, version 1.52. The library keeps its voice
and its callback in process-wide variables, hence one instance and one lock per process.
"""

from __future__ import annotations

import ctypes
import functools
import threading
from dataclasses import dataclass
from typing import Any

import espeakng_loader
import numpy as np
import numpy.typing as npt

from agent.errors import EngineFailed, EngineUnavailable

_AUDIO_OUTPUT_SYNCHRONOUS = 2
_INIT_PHONEME_EVENTS_IPA = 0x0001 | 0x0002
_INIT_DONT_EXIT = 0x8000
_CHARS_UTF8 = 1
_END_PAUSE = 0x1000
_RATE_PARAMETER = 1
_LIST_TERMINATED, _WORD, _PHONEME = 0, 1, 7
_MIN_WPM, _MAX_WPM = 80, 450


class _Id(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Id),
    )


class _Voice(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.POINTER(ctypes.c_char)),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


@dataclass(frozen=True)
class WordStart:
    """A word begins at character `position` (from 0) of the text, `start_s` into the audio."""

    position: int
    start_s: float


@dataclass(frozen=True)
class PhonemeStart:
    """A phoneme (IPA without stress marks; empty for a pause) begins `start_s` into the audio."""

    symbol: str
    start_s: float


@dataclass(frozen=True)
class Rendering:
    """Audio of espeak-ng: int16 at `sample_rate_hz`, shape (n,), and its events in order."""

    samples: npt.NDArray[np.int16]
    sample_rate_hz: int
    words: tuple[WordStart, ...]
    phonemes: tuple[PhonemeStart, ...]

    @property
    def duration_s(self) -> float:
        """Length of the audio in seconds."""
        return len(self.samples) / self.sample_rate_hz


class EspeakLibrary:
    """The loaded library. Use `espeak_library()`; a second instance would share its state."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._chunks: list[npt.NDArray[np.int16]] = []
        self._words: list[WordStart] = []
        self._phonemes: list[PhonemeStart] = []
        try:
            loader: Any = espeakng_loader  # untyped
            self._lib: Any = ctypes.CDLL(loader.get_library_path())
            data = loader.get_data_path()
        except (OSError, RuntimeError) as error:
            raise EngineUnavailable(
                f"espeak-ng can't be loaded: {error}", remedy="make setup"
            ) from error
        options = _INIT_PHONEME_EVENTS_IPA | _INIT_DONT_EXIT
        self._sample_rate_hz = int(
            self._lib.espeak_Initialize(_AUDIO_OUTPUT_SYNCHRONOUS, 0, data.encode(), options)
        )
        if self._sample_rate_hz <= 0:
            raise EngineUnavailable(f"espeak-ng can't read its data in {data}", remedy="make setup")
        self._callback = _Callback(self._received)
        self._lib.espeak_SetSynthCallback(self._callback)
        self.voices = self._list_voices()

    def _list_voices(self) -> dict[str, str]:
        """Lower-case BCP 47 tag → identifier of the voice that prefers it most."""
        self._lib.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
        listed = self._lib.espeak_ListVoices(None)
        ranked: dict[str, tuple[int, str]] = {}
        index = 0
        while listed[index]:
            voice = listed[index].contents
            identifier = voice.identifier.decode()
            for priority, tag in _languages(voice.languages):
                if tag not in ranked or priority < ranked[tag][0]:
                    ranked[tag] = (priority, identifier)
            index += 1
        return {tag: identifier for tag, (_, identifier) in ranked.items()}

    def _received(self, wav: Any, count: int, events: Any) -> int:
        """The library's callback; must not raise."""
        if wav and count > 0:
            self._chunks.append(np.ctypeslib.as_array(wav, (count,)).copy())
        index = 0
        while events[index].type != _LIST_TERMINATED:
            event = events[index]
            start_s = event.sample / self._sample_rate_hz
            if event.type == _WORD:
                self._words.append(WordStart(event.text_position - 1, start_s))
            elif event.type == _PHONEME:
                symbol = event.id.string.decode("utf-8", errors="ignore")
                if not symbol.startswith("("):  # "(en)" marks a change of language
                    self._phonemes.append(PhonemeStart(symbol.strip("ˈˌ"), start_s))
            index += 1
        return 0

    def render(self, text: str, voice: str, words_per_minute: float) -> Rendering:
        """Speak `text` with the voice of that identifier; EngineFailed."""
        encoded = text.replace("\0", " ").encode()
        wpm = round(min(_MAX_WPM, max(_MIN_WPM, words_per_minute)))
        with self._lock:
            self._chunks, self._words, self._phonemes = [], [], []
            if self._lib.espeak_SetVoiceByName(voice.encode()) != 0:
                raise EngineFailed(f"espeak-ng has no voice {voice!r}")
            self._lib.espeak_SetParameter(_RATE_PARAMETER, wpm, 0)
            flags = _CHARS_UTF8 | _END_PAUSE
            status = self._lib.espeak_Synth(encoded, len(encoded) + 1, 0, 0, 0, flags, None, None)
            if status != 0:
                raise EngineFailed(f"espeak-ng failed with status {status}")
            samples = np.concatenate(self._chunks) if self._chunks else np.zeros(0, np.int16)
            words, phonemes = tuple(self._words), tuple(self._phonemes)
        return Rendering(samples, self._sample_rate_hz, words, phonemes)


def _languages(raw: Any) -> list[tuple[int, str]]:
    """Parse the library's list: a priority byte and a zero-terminated tag each, then a zero."""
    found = []
    at = 0
    while raw[at] != b"\0":
        priority, at = raw[at][0], at + 1
        tag = bytearray()
        while raw[at] != b"\0":
            tag += raw[at]
            at += 1
        found.append((priority, tag.decode().lower()))
        at += 1
    return found


@functools.cache
def espeak_library() -> EspeakLibrary:
    """The library of this process, loaded at the first call; EngineUnavailable."""
    return EspeakLibrary()
