"""Measures the speech engines: latency, word error rate, alignment, false words for noise.

Usage: python scripts/bench_speech.py [--json] [--recordings FOLDER]
FOLDER holds de_kerstin and noise with a manifest.jsonl each; what is missing is left out.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import structlog
from faster_whisper.audio import decode_audio

from agent.listening.base import Listener, Samples
from agent.listening.registry import open_listener
from agent.settings import EspeakOptions, FasterWhisperOptions, PicoOptions
from agent.speaking.alignment import Warp, warp
from agent.speaking.base import SAMPLE_RATE_HZ, Speaker
from agent.speaking.dsp import Int16, frame_levels_db, resample, voiced_span
from agent.speaking.espeak import Espeak
from agent.speaking.espeak_library import Rendering, espeak_library
from agent.speaking.normalise import normalise, spoken_text
from agent.speaking.pico import Pico

Figures = dict[str, dict[str, Any]]

SENTENCES = (
    "Guten Tag, ich helfe Ihnen beim Umtausch Ihres Führerscheins.",
    "Wie lautet Ihr Familienname?",
    "Bitte bringen Sie einen Ausweis, ein Passfoto und Ihren alten Führerschein mit.",
    "Die Bearbeitung dauert etwa vier Wochen, danach können Sie das Dokument abholen.",
    "Die Gebühr beträgt 25,50 €, zahlbar bis zum 19. Januar 2033.",
    "Ich habe notiert: Bahnhofstraße 14, 35510 Butzbach. Stimmt das?",
    "Kommen Sie pünktlich, aber bitte tragen Sie keinen Hut auf dem Foto.",
    "Das Amt hat dienstags und donnerstags auch am Nachmittag geöffnet.",
)
LENGTHS_S = (1, 2, 4, 8, 16, 27)
ROUNDS = 10
NOISE_PIECE_S = 4
PLOSIVES = ("p", "t", "k")


def main() -> int:
    """Measure and print everything."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", action="store_true", help="one JSON object only")
    parser.add_argument("--recordings", type=Path, default=Path("../shared/data/speech"))
    arguments = parser.parse_args()
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    before_mb = _memory_mb()
    listener = open_listener(FasterWhisperOptions())
    pico = Pico(PicoOptions())
    figures: Figures = {"memory": {"listener_MB": round(_memory_mb() - before_mb)}}
    figures["speech recognition, by length of the utterance"] = latency(listener, pico)
    figures["speech recognition, five minutes"] = five_minutes(listener, pico)
    for name, measure in (("de_kerstin", word_errors), ("noise", false_words)):
        folder = arguments.recordings / name
        if folder.is_dir():
            figures[f"speech recognition, {name}"] = measure(listener, folder)
    figures["speech"] = {
        name: per_second(speaker)
        for name, speaker in (("pico", pico), ("espeak", Espeak(EspeakOptions())))
    }
    figures["alignment"] = alignment(pico)
    if arguments.json:
        print(json.dumps(figures, ensure_ascii=False))
    else:
        for title, rows in figures.items():
            print(f"\n{title}")
            for key, value in rows.items():
                print(f"  {key}: {value}")
    return 0


def latency(listener: Listener, pico: Pico) -> dict[str, Any]:
    """Milliseconds per utterance, for German speech cut to several lengths."""
    speech = _floats(pico.synthesize(" ".join(SENTENCES), "de").samples)
    rows = {}
    for seconds in LENGTHS_S:
        count = seconds * SAMPLE_RATE_HZ
        starts = np.linspace(0, len(speech) - count, ROUNDS).astype(int)
        pieces = [speech[start : start + count] for start in starts]
        times = [_timed_ms(partial(listener.transcribe, piece, "de")) for piece in pieces]
        rows[f"{seconds} s"] = _quantiles(times)
    return rows


def five_minutes(listener: Listener, pico: Pico) -> dict[str, Any]:
    """One recording of five minutes without an end: time and growth of memory."""
    speech = _floats(pico.synthesize(" ".join(SENTENCES), "de").samples)
    long = np.resize(speech, 300 * SAMPLE_RATE_HZ)
    before_mb = _memory_mb()
    took_ms = _timed_ms(lambda: listener.transcribe(long, "de"))
    return {"took_s": round(took_ms / 1000, 1), "grown_MB": round(_memory_mb() - before_mb)}


def word_errors(listener: Listener, folder: Path) -> dict[str, Any]:
    """Word error rate over read sentences, without punctuation and case."""
    wrong = total = 0
    times = []
    for row in _manifest(folder):
        samples = _decoded(folder / row["path"])
        begin = time.perf_counter()
        heard = listener.transcribe(samples, row["lang"]).text
        times.append((time.perf_counter() - begin) * 1000)
        expected = _words(row["text"])
        wrong += _distance(expected, _words(heard))
        total += len(expected)
    wer = {"sentences": len(times), "word_error_rate_percent": round(100 * wrong / total, 1)}
    return wer | _quantiles(times)


def false_words(listener: Listener, folder: Path) -> dict[str, Any]:
    """Pieces of noise that were given text, in German and English."""
    pieces = given = sure = 0
    for row in _manifest(folder):
        if (folder / row["path"]).stat().st_size == 0:
            continue
        samples = _decoded(folder / row["path"])
        step = NOISE_PIECE_S * SAMPLE_RATE_HZ
        for start in range(0, min(len(samples), 10 * step), step):
            for language in ("de", "en"):
                transcript = listener.transcribe(samples[start : start + step], language)
                pieces += 1
                given += bool(transcript.text)
                sure += bool(transcript.text) and transcript.confidence >= 0.5
    return {"pieces_of_4_s": pieces, "with_text": given, "with_confidence_over_half": sure}


def per_second(speaker: Speaker) -> dict[str, Any]:
    """Milliseconds of work per second of speech, and until a sentence is ready."""
    ratios, times = [], []
    for text in SENTENCES * 3:
        begin = time.perf_counter()
        speech = speaker.synthesize(text, "de")
        took_ms = (time.perf_counter() - begin) * 1000
        times.append(took_ms)
        ratios.append(took_ms / speech.duration_s)
    return {"ms_per_s_of_speech": round(float(np.median(ratios)), 1)} | _quantiles(times)


def alignment(pico: Pico) -> dict[str, Any]:
    """Errors of the warp: against true times, at Pico's closures, and its cost."""
    closures: list[float] = []
    linear: list[float] = []
    costs = []
    for text in SENTENCES:
        target = pico.synthesize(text, "de").samples
        reference, audio = _reference(text, target)
        begin = time.perf_counter()
        aligned = warp(audio, target)
        costs.append((time.perf_counter() - begin) * 1000 * SAMPLE_RATE_HZ / len(target))
        closures += _closure_errors(reference, audio, target, aligned)
        linear += _closure_errors(reference, audio, target, _linear(audio, target))
    return {
        "warp_ms_per_s_of_speech": round(float(np.median(costs)), 1),
        "closures": len(closures),
        **_errors_ms("pico_closure_error", closures),
        **_errors_ms("pico_closure_error_without_warp", linear),
        **_errors_ms("other_voice_phoneme_error", _true_errors()),
    }


def _reference(text: str, target: Int16) -> tuple[Rendering, Int16]:
    """espeak-ng's rendering at the target's pace, and its audio at 16 kHz."""
    said = spoken_text(normalise(text, "de", latin_only=True))
    first = espeak_library().render(said, "gmw/de", 150)
    spans = [voiced_span(resample(first.samples, first.sample_rate_hz)), voiced_span(target)]
    lengths = [end - start for start, end in spans]
    rendering = espeak_library().render(said, "gmw/de", 150 * lengths[0] / lengths[1])
    return rendering, resample(rendering.samples, rendering.sample_rate_hz)


def _closure_errors(
    reference: Rendering, audio: Int16, target: Int16, aligned: Warp
) -> list[float]:
    """Distance of mapped and found closures of plosives within words, in seconds.

    A closure is the quietest 10 ms near the plosive, looked for in both recordings by itself.
    The one in Pico's is looked for within 80 ms, so a worse error counts as up to 80 ms.
    """
    levels = [frame_levels_db(samples) for samples in (audio, target)]
    errors = []
    for before, plosive, after in zip(
        reference.phonemes, reference.phonemes[1:], reference.phonemes[2:], strict=False
    ):
        if plosive.symbol not in PLOSIVES or not before.symbol or not after.symbol:
            continue
        there = _quietest(levels[0], plosive.start_s - 0.02, after.start_s + 0.01)
        expected = float(aligned(np.array([there]))[0])
        errors.append(_quietest(levels[1], expected - 0.08, expected + 0.08) - expected)
    return errors


def _quietest(levels: Any, first_s: float, last_s: float) -> float:
    first = max(0, int(first_s * 100))
    window = levels[first : max(first + 1, int(last_s * 100) + 1)]
    return (first + int(np.argmin(window)) + 0.5) / 100 if len(window) else first_s


def _linear(audio: Int16, target: Int16) -> Warp:
    spans = [np.array(voiced_span(samples)) / SAMPLE_RATE_HZ for samples in (audio, target)]
    return Warp(*spans)


def _true_errors() -> list[float]:
    """Other voices of espeak-ng at other paces, whose true times are known."""
    errors: list[float] = []
    for text in SENTENCES:
        for voice, wpm in (("gmw/de+f3", 110), ("gmw/de+m7", 200)):
            reference = espeak_library().render(text, "gmw/de", 150)
            other = espeak_library().render(text, voice, wpm)
            audios = [resample(r.samples, r.sample_rate_hz) for r in (reference, other)]
            times = [np.array([p.start_s for p in r.phonemes]) for r in (reference, other)]
            if len(times[0]) == len(times[1]):
                errors += list(warp(*audios)(times[0]) - times[1])
    return errors


def _errors_ms(name: str, errors: Iterable[float]) -> dict[str, float]:
    absolute = np.abs(list(errors)) * 1000
    return {
        f"{name}_p50_ms": round(float(np.median(absolute)), 1),
        f"{name}_p90_ms": round(float(np.quantile(absolute, 0.9)), 1),
    }


def _quantiles(times_ms: list[float]) -> dict[str, Any]:
    return {
        "p50_ms": round(float(np.median(times_ms))),
        "p95_ms": round(float(np.quantile(times_ms, 0.95))),
    }


def _timed_ms(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return (time.perf_counter() - begin) * 1000


def _manifest(folder: Path) -> list[dict[str, Any]]:
    lines = (folder / "manifest.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def _decoded(path: Path) -> Samples:
    return np.ascontiguousarray(decode_audio(str(path)), dtype=np.float32)


def _floats(samples: Int16) -> Samples:
    return samples.astype(np.float32) / np.float32(32768)


def _memory_mb() -> float:
    return float(psutil.Process().memory_info().rss) / 1e6


def _words(text: str) -> list[str]:
    return re.sub(r"[^\w ]", "", text.lower()).split()


def _distance(expected: list[str], heard: list[str]) -> int:
    """Levenshtein distance in words."""
    row = list(range(len(heard) + 1))
    for i, word in enumerate(expected, 1):
        last, row[0] = row[0], i
        for j, other in enumerate(heard, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (word != other))
    return row[-1]


if __name__ == "__main__":
    sys.exit(main())
