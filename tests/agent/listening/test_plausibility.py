from __future__ import annotations

import pytest

from agent.listening.plausibility import Scores, is_hallucination, is_loop

SPEECH = Scores(no_speech_probability=0.01, mean_log_probability=-0.2, language_probability=0.99)
DOUBT = Scores(no_speech_probability=0.6, mean_log_probability=-1.1, language_probability=0.6)
NOISE = Scores(no_speech_probability=0.6, mean_log_probability=-2.1, language_probability=0.4)


@pytest.mark.parametrize(
    "text", ["Untertitel der Amara.org-Community", "Untertitel im Auftrag des ZDF, 2020"]
)
def test_video_credits_are_never_speech(text: str) -> None:
    assert is_hallucination(text, SPEECH)


@pytest.mark.parametrize("text", ["Vielen Dank.", "Thank you.", "Danke schön!", "Bye."])
def test_thanks_count_only_when_speech_is_certain(text: str) -> None:
    assert not is_hallucination(text, SPEECH)
    assert is_hallucination(text, DOUBT)


@pytest.mark.parametrize("text", ["Ah, ah, ah!", "A-A-A-A-A-A", "AHHHHH! AHHHHH!", "Äh... Äh..."])
def test_cries_are_not_words(text: str) -> None:
    assert is_hallucination(text, SPEECH)


@pytest.mark.parametrize("text", ["A", "Ja.", "Nein", "Anna", "Müller", "A H A", "Oha, wirklich?"])
def test_short_answers_are_words(text: str) -> None:
    assert not is_hallucination(text, SPEECH)
    assert is_hallucination(text, NOISE)


def test_words_in_the_language_that_is_heard_are_kept_despite_noise() -> None:
    loud = Scores(no_speech_probability=0.6, mean_log_probability=-1.5, language_probability=0.95)
    assert not is_hallucination("Sechsundzwanzig", loud)


@pytest.mark.parametrize("period", [1, 2, 7])
def test_a_loop_is_too_fast_to_be_said(period: int) -> None:
    tokens = [1, 2, 3, *(list(range(10, 10 + period)) * (36 // period))]
    assert is_loop(tokens, finished=True, duration_s=1.0)
    assert not is_loop(tokens, finished=True, duration_s=10.0)
    assert is_loop(tokens, finished=False, duration_s=10.0)


def test_five_zeros_can_be_said() -> None:
    assert not is_loop([5, 5, 5, 5, 5], finished=True, duration_s=1.5)


def test_text_without_an_end_is_a_loop_and_with_one_is_not() -> None:
    tokens = list(range(40))
    assert is_loop(tokens, finished=False, duration_s=3)
    assert not is_loop(tokens, finished=True, duration_s=3)
    assert not is_loop([], finished=True, duration_s=3)
