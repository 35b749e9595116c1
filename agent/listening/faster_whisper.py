"""Whisper through CTranslate2, with an encoder window as short as the utterance allows.

Whisper pads every utterance to 30 s; CTranslate2's encoder accepts shorter features, and most of
the time goes into encoding silence. Utterance + 3 s, at least 10 s, costs half the time of the
full window at the same word error rate (docs/benchmarks.md). Without the minimum, single words
are misheard or repeated over and over.
"""

from __future__ import annotations

import math
import threading
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import ctranslate2
import numpy as np
import structlog
import tokenizers
from faster_whisper.feature_extractor import FeatureExtractor
from faster_whisper.tokenizer import Tokenizer

from agent.errors import EngineFailed, EngineUnavailable
from agent.listening.audio import SAMPLE_RATE_HZ, loudness_dbfs, split_at_pauses
from agent.listening.base import Samples, Transcript
from agent.listening.languages import bcp47, whisper_code
from agent.listening.merging import Piece, merge
from agent.listening.plausibility import Scores, is_hallucination, is_loop
from agent.listening.sample import check_sample
from agent.settings import FasterWhisperOptions

log = structlog.get_logger(__name__)

_ct2: Any = ctranslate2  # its stubs leave out what its __init__ exports
_FULL_WINDOW_S = 30.0
_MAX_NEW_TOKENS = 220  # half of the decoder's 448 positions, as faster-whisper does
_SILENCE_DBFS = -60.0
_FILES = ("model.bin", "config.json", "tokenizer.json", "vocabulary.txt")
_REMEDY = "make models"


@dataclass(frozen=True)
class _Model:
    """The loaded parts."""

    whisper: Any
    tokenizer: Any
    features: Any


@dataclass(frozen=True)
class _Decoded:
    """Output of one pass: tokens, whether the end token came, and the scores."""

    tokens: list[int]
    finished: bool
    languages: list[tuple[str, float]]
    scores: Scores


class FasterWhisper:
    """Listener with Whisper weights of CTranslate2. The model is loaded at the first use."""

    def __init__(self, options: FasterWhisperOptions) -> None:
        self._options = options
        self._lock = threading.Lock()
        self._model: _Model | None = None
        self._tokenizers: dict[str, Any] = {}

    def check(self) -> None:
        """Load the model and understand a bundled sample; EngineUnavailable."""
        with self._lock:
            self._loaded()
        try:
            transcript = self.transcribe(check_sample(), "de")
        except EngineFailed as error:
            raise EngineUnavailable(error.message, remedy=_REMEDY) from error
        if "wetter" not in transcript.text.lower():
            raise EngineUnavailable(
                "the speech recognition model does not understand its test sentence",
                remedy=_REMEDY,
            )

    def transcribe(self, samples: Samples, language: str) -> Transcript:
        """See `Listener.transcribe`. Recordings over 27 s are cut at pauses.

        The lock is taken for each piece, so a long recording does not hold up other sessions.
        Text of pieces that are silence, noise or a loop is left out. EngineFailed if the model
        does not know `language` or can't decode.
        """
        if samples.ndim != 1 or samples.dtype != np.float32:
            raise EngineFailed(f"expected mono float32 audio, got {samples.dtype} {samples.shape}")
        code = self._known_code(language)
        max_piece_s = _FULL_WINDOW_S - self._options.padding_s
        started = time.perf_counter()
        pieces = [self._hear(piece, code) for piece in split_at_pauses(samples, max_piece_s)]
        transcript = merge(pieces, language)
        log.debug(
            "transcribed",
            duration_s=round(len(samples) / SAMPLE_RATE_HZ, 2),
            took_s=round(time.perf_counter() - started, 3),
            confidence=round(transcript.confidence, 2),
            pieces=len(pieces),
        )
        return transcript

    def _known_code(self, language: str) -> str:
        code = whisper_code(language)
        with self._lock:
            model = self._loaded()
            if code not in self._tokenizers:
                if model.tokenizer.token_to_id(f"<|{code}|>") is None:
                    raise EngineFailed(f"the speech recognition model has no language {language!r}")
                self._tokenizers[code] = Tokenizer(
                    model.tokenizer, multilingual=True, task="transcribe", language=code
                )
        return code

    def _hear(self, samples: Samples, code: str) -> Piece:
        """One piece of at most 27 s; retried once with the full window if the model loops.

        The full window breaks most loops (the model was trained on it); a second loop means
        that there was no speech to write down, and gives empty text.
        """
        duration_s = len(samples) / SAMPLE_RATE_HZ
        if loudness_dbfs(samples) < _SILENCE_DBFS:
            return Piece.silence(duration_s)
        window_s = max(duration_s + self._options.padding_s, self._options.min_window_s)
        decoded = self._decode(samples, code, window_s)
        if is_loop(decoded.tokens, decoded.finished, duration_s) and window_s < _FULL_WINDOW_S:
            log.info("repetition_loop_retried", duration_s=round(duration_s, 2))
            decoded = self._decode(samples, code, _FULL_WINDOW_S)
        text = self._tokenizers[code].decode(decoded.tokens).strip()
        if is_loop(decoded.tokens, decoded.finished, duration_s):
            log.info("repetition_loop_dropped", duration_s=round(duration_s, 2))
            text = ""
        elif not any(map(str.isalnum, text)) or is_hallucination(text, decoded.scores):
            log.info("no_speech_dropped", duration_s=round(duration_s, 2))
            text = ""
        return Piece(text, len(decoded.tokens), duration_s, decoded.languages, decoded.scores)

    def _decode(self, samples: Samples, code: str, window_s: float) -> _Decoded:
        """Encode `samples` in a window of `window_s`, detect the language, decode greedily."""
        with self._lock:
            model = self._loaded()
            prompt = [*self._tokenizers[code].sot_sequence, self._tokenizers[code].no_timestamps]
            limit = _token_limit(len(samples) / SAMPLE_RATE_HZ)
            try:
                encoded = model.whisper.encode(_features(model.features, samples, window_s))
                languages = model.whisper.detect_language(encoded)[0]
                result = model.whisper.generate(
                    encoded,
                    [prompt],
                    beam_size=self._options.beam_size,
                    max_length=len(prompt) + limit,
                    return_scores=True,
                    return_no_speech_prob=True,
                    suppress_blank=True,
                    suppress_tokens=_suppressed(self._tokenizers[code]),
                )[0]
            except RuntimeError as error:
                raise EngineFailed(f"speech recognition failed: {error}") from error
        tokens = list(result.sequences_ids[0])
        scores = Scores(result.no_speech_prob, result.scores[0], languages[0][1])
        named = [(bcp47(name.strip("<|>")), probability) for name, probability in languages]
        return _Decoded(tokens, len(tokens) < limit, named, scores)

    def _loaded(self) -> _Model:
        """The model, loaded at the first call. The caller holds the lock; EngineUnavailable."""
        if self._model is None:
            self._model = _load(self._options.model_dir, self._options.threads)
        return self._model


def _suppressed(tokenizer: Any) -> list[int]:
    """Tokens that are never speech: symbols, speaker tags, and Whisper's own special tokens.

    The same set as faster-whisper's `get_suppressed_tokens` with its default of -1.
    """
    special = (
        tokenizer.transcribe,
        tokenizer.translate,
        tokenizer.sot,
        tokenizer.sot_prev,
        tokenizer.sot_lm,
        tokenizer.no_speech,
    )
    return sorted({*tokenizer.non_speech_tokens, *special})


def _token_limit(duration_s: float) -> int:
    """Most tokens that `duration_s` of speech may give: fast German takes about 7 a second."""
    return min(_MAX_NEW_TOKENS, 12 + math.ceil(10 * duration_s))


def _features(extractor: Any, samples: Samples, window_s: float) -> Any:
    """Log-mel features of `samples` padded with silence to `window_s`, shape (1, mels, frames).

    The number of frames is even, since the encoder halves it.
    """
    window = int(min(window_s, _FULL_WINDOW_S) * SAMPLE_RATE_HZ)
    padded = np.pad(samples, (0, max(0, window - len(samples))))
    mel = extractor(padded, padding=0)
    mel = mel[:, : mel.shape[1] // 2 * 2]
    return _ct2.StorageView.from_array(np.ascontiguousarray(mel[None], dtype=np.float32))


def _load(model_dir: Path, threads: int) -> _Model:
    """Read the model; EngineUnavailable names the missing or damaged file."""
    missing = [name for name in _FILES if not (model_dir / name).is_file()]
    if missing:
        raise EngineUnavailable(
            f"speech recognition model incomplete: {', '.join(missing)} missing in {model_dir}",
            remedy=_REMEDY,
        )
    started = time.perf_counter()
    try:
        whisper = _ct2.models.Whisper(
            str(model_dir), device="cpu", compute_type="int8", intra_threads=threads
        )
        tokenizer = tokenizers.Tokenizer.from_file(str(model_dir / "tokenizer.json"))
    except Exception as error:  # tokenizers raises a bare Exception for a bad file
        raise EngineUnavailable(
            f"speech recognition model in {model_dir} can't be read: {error}", remedy=_REMEDY
        ) from error
    if not whisper.is_multilingual:
        raise EngineUnavailable(f"the model in {model_dir} knows only English", remedy=_REMEDY)
    extractor: Any = FeatureExtractor
    log.info("whisper_loaded", took_s=round(time.perf_counter() - started, 2))
    return _Model(whisper, tokenizer, extractor(feature_size=whisper.n_mels))
