"""What every speech engine must do."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from agent.errors import EngineFailed
from agent.speaking.base import Speaker, Speech
from agent.speaking.visemes import is_known

pytestmark = pytest.mark.models

LANGUAGES = ("de", "de-DE", "de-easy", "en", "en-GB", "tr", "ar", "uk", "ru", "fa", "pl", "ro")
TEXTS = [
    ("Guten Tag, wie kann ich Ihnen helfen?", "de"),
    ("Die Gebühr beträgt 25,50 €, fällig am 19. Januar 2033 – bar oder per Karte.", "de"),
    ("Ihre Vorgangsnummer ist LE-7K3M-0042, z. B. für Frau Łucja Şahin nach § 24a.", "de-easy"),
    ("Good morning! Your appointment is on 3 May 1982 at 2:30. Bring €5.", "en"),
    ("A", "de"),
    ("Nein.", "de"),
]
GREETINGS = {
    "tr": "Merhaba, size nasıl yardımcı olabilirim?",
    "ar": "مرحبا، كيف يمكنني مساعدتك؟",
    "uk": "Добрий день, чим можу допомогти?",
    "ru": "Здравствуйте, чем могу помочь?",
    "fa": "سلام، چطور می‌توانم کمک کنم؟",
    "pl": "Dzień dobry, w czym mogę pomóc?",
    "ro": "Bună ziua, cu ce vă pot ajuta?",
}


def examples(speaker: Speaker) -> list[tuple[str, str]]:
    greetings = [(text, tag) for tag, text in GREETINGS.items() if speaker.speaks(tag)]
    return TEXTS + greetings


def assert_well_timed(speech: Speech, text: str) -> None:
    assert [word.text for word in speech.words] == text.split()
    assert speech.phonemes
    for timed in (speech.words, speech.phonemes):
        at = 0.0
        for item in timed:
            assert at - 1e-9 <= item.start_s <= item.end_s <= speech.duration_s + 1e-9
            at = item.end_s
    assert any(word.end_s > word.start_s for word in speech.words)


def test_check_passes(speaker: Speaker) -> None:
    speaker.check()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_speaks_what_it_says_it_speaks(speaker: Speaker, language: str) -> None:
    text = GREETINGS.get(language, "Hallo")
    if speaker.speaks(language):
        assert len(speaker.synthesize(text, language).samples) > 3_000
    else:
        with pytest.raises(EngineFailed):
            speaker.synthesize(text, language)


def test_every_engine_speaks_german_and_english(speaker: Speaker) -> None:
    assert all(speaker.speaks(tag) for tag in ("de", "de-easy", "en", "en-GB"))
    assert not speaker.speaks("tlh")


def test_audio_is_loud_enough_and_not_clipped(speaker: Speaker) -> None:
    for text, language in examples(speaker):
        samples = speaker.synthesize(text, language).samples
        assert samples.dtype == np.int16
        assert samples.ndim == 1
        assert np.abs(samples.astype(int)).max() > 3_000
        assert np.mean(np.abs(samples.astype(int)) >= 32_767) < 1e-4


def test_speech_starts_and_ends_promptly(speaker: Speaker) -> None:
    speech = speaker.synthesize("Guten Tag.", "de")
    loud = np.nonzero(np.abs(speech.samples.astype(int)) > 500)[0] / 16_000
    assert loud[0] < 0.1
    assert speech.duration_s - loud[-1] < 0.4


def test_words_and_phonemes_are_timed(speaker: Speaker) -> None:
    for text, language in examples(speaker):
        assert_well_timed(speaker.synthesize(text, language), text)


def test_phonemes_are_ipa(speaker: Speaker) -> None:
    for text, language in examples(speaker):
        speech = speaker.synthesize(text, language)
        assert all(p.symbol == "_" or is_known(p.symbol) for p in speech.phonemes)


def test_every_spoken_word_has_time(speaker: Speaker) -> None:
    text = "Bitte nennen Sie mir Ihren Vornamen und Ihren Geburtsort."
    words = speaker.synthesize(text, "de").words
    assert all(word.end_s - word.start_s > 0.05 for word in words)


def test_slow_is_longer_and_fast_is_shorter(speaker: Speaker) -> None:
    text = "Ich helfe Ihnen gerne beim Umtausch Ihres Führerscheins."
    slow, normal, fast = (speaker.synthesize(text, "de", rate) for rate in (0.7, 1.0, 1.5))
    assert slow.duration_s > 1.2 * normal.duration_s
    assert fast.duration_s < 0.85 * normal.duration_s
    assert_well_timed(slow, text)
    assert_well_timed(fast, text)


@pytest.mark.parametrize("text", ["", "   ", "…", "?!", "🙂", "– –"])
def test_nothing_to_say_is_empty_speech(speaker: Speaker, text: str) -> None:
    assert len(speaker.synthesize(text, "de").samples) == 0


@pytest.mark.parametrize("language", ["tlh", "xx", ""])
def test_unknown_language_fails(speaker: Speaker, language: str) -> None:
    assert not speaker.speaks(language)
    with pytest.raises(EngineFailed):
        speaker.synthesize("Hallo", language)


@pytest.mark.parametrize("text", ["Ein <b>fetter</b> & <speed level='1'> Text", "a\0b", "\\/|~"])
def test_markup_is_harmless(speaker: Speaker, text: str) -> None:
    speech = speaker.synthesize(text, "de")
    if any(map(str.isalnum, text)):
        assert_well_timed(speech, text)
        assert speech.duration_s < 8


def test_four_threads_get_what_they_asked_for(speaker: Speaker) -> None:
    texts = [*TEXTS[:4]] * 3
    alone = [speaker.synthesize(*text).duration_s for text in texts[:4]] * 3
    with ThreadPoolExecutor(4) as pool:
        spoken = list(pool.map(lambda item: speaker.synthesize(*item), texts))
    for speech, (text, _), expected_s in zip(spoken, texts, alone, strict=True):
        assert_well_timed(speech, text)
        assert speech.duration_s == pytest.approx(expected_s, rel=0.15)


def test_a_long_text_is_spoken_whole(speaker: Speaker) -> None:
    text = "Die Bearbeitung kann einige Wochen dauern. " * 15
    speech = speaker.synthesize(text, "de")
    assert 25 < speech.duration_s < 70
    assert_well_timed(speech, text)
