from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from faster_whisper.audio import decode_audio

from agent.errors import EngineUnavailable
from agent.listening.base import Listener
from agent.listening.faster_whisper import FasterWhisper
from agent.listening.registry import open_listener
from agent.settings import FasterWhisperOptions


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("{}")
    engine = FasterWhisper(FasterWhisperOptions(model_dir=tmp_path))
    with pytest.raises(EngineUnavailable, match=r"model\.bin, tokenizer\.json") as caught:
        engine.check()
    assert "config.json" not in caught.value.message
    assert caught.value.remedy


def test_a_damaged_model_is_unavailable(tmp_path: Path) -> None:
    for name in ("model.bin", "config.json", "tokenizer.json", "vocabulary.txt"):
        (tmp_path / name).write_bytes(b"not a model")
    with pytest.raises(EngineUnavailable, match="can't be read"):
        open_listener(FasterWhisperOptions(model_dir=tmp_path))


@pytest.mark.models
@pytest.mark.parametrize("kind", ["bursts", "continuous"])
def test_recorded_noise_is_not_taken_for_words(
    listener: Listener, recordings: Path, kind: str
) -> None:
    """Voices in the background may give words, but none with a confidence worth acting on."""
    manifest = (recordings / "noise" / "manifest.jsonl").read_text().splitlines()
    paths = [recordings / "noise" / row["path"] for row in map(json.loads, manifest)]
    paths = [path for path in paths if path.stat().st_size and path.parent.name == kind]
    assert paths
    for path in paths:
        for language in ("de", "en"):
            for start in range(0, 12, 4):
                piece = decode_audio(str(path))[start * 16_000 : (start + 4) * 16_000]
                transcript = listener.transcribe(np.ascontiguousarray(piece), language)
                assert transcript.text == "" or transcript.confidence < 0.5, path.name


@pytest.mark.models
def test_a_crying_baby_is_not_taken_for_words(listener: Listener, recordings: Path) -> None:
    audio = decode_audio(str(recordings / "noise" / "eva" / "baby_crying.wav"))
    for start in range(0, 24, 4):
        piece = np.ascontiguousarray(audio[start * 16_000 : (start + 4) * 16_000])
        assert listener.transcribe(piece, "de").text == ""
