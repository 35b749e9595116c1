from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.speaking.normalise import normalise, spoken_text


def said(text: str, language: str = "de") -> str:
    return spoken_text(normalise(text, language, latin_only=True))


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("25,50 €", "fünfundzwanzig Euro fünfzig"),
        ("25,50€.", "fünfundzwanzig Euro fünfzig."),
        ("1 Euro", "ein Euro"),
        ("1.250,00 €", "eintausendzweihundertfünfzig Euro"),
        ("am 19. Januar 2033", "am neunzehnten Januar zweitausenddreiunddreißig"),
        ("der 3. Mai", "der dritte Mai"),
        ("bis 03.05.1982,", "bis dritten Mai neunzehnhundertzweiundachtzig,"),
        ("§ 24a Abs. 2", "Paragraf vierundzwanzig ah Absatz zwei"),
        ("LE-7K3M", "ell eh, sieben kah drei emm"),
        ("HR-AB 123", "hah err, ah beh einhundertdreiundzwanzig"),
        ("35510 Butzbach", "drei fünf fünf eins null Butzbach"),
        ("06033/12345", "null sechs null drei drei, eins zwei drei vier fünf"),
        ("um 14:30 Uhr.", "um vierzehn Uhr dreißig."),
        ("um 8.00 Uhr", "um acht Uhr ,"),
        ("z. B. heute", "zum Beispiel heute"),
        ("(z.B. heute)", "zum Beispiel heute)"),
        ("Bahnhofstr. 14", "Bahnhofstraße vierzehn"),
        ("2,5 %", "zwei Komma fünf Prozent"),
        ("30%", "dreißig Prozent"),
        ("ja – nein", "ja , nein"),
        ("Herr Łukasz Şahin", "Herr Lukasz Schahin"),
        ("Đorđe Čović", "Dorde Tschovitsch"),
        ("Peter-Müller-Straße", "Peter-Müller-Straße"),
    ],
)
def test_german(text: str, spoken: str) -> None:
    assert said(text) == spoken


@pytest.mark.parametrize(
    ("text", "spoken"),
    [
        ("€25.50", "twenty-five euros fifty"),
        ("25.50 euros.", "twenty-five euros fifty."),
        ("1 euro", "one euro"),
        ("on 19 January 2033", "on the nineteenth of January twenty thirty-three"),
        ("on the 3 May", "on the third of May"),
        ("LE-7K3M", "ell ee, seven kay three em"),
        ("1,250 people", "one thousand two hundred and fifty people"),
        ("at 2:30", "at two thirty"),
        ("e.g. a passport", "for example a passport"),
        ("0800 123", "zero eight zero zero one hundred and twenty-three"),
    ],
)
def test_english(text: str, spoken: str) -> None:
    assert said(text, "en") == spoken


def test_plain_german_reads_like_german() -> None:
    assert said("am 3. Mai", "de-easy") == said("am 3. Mai", "de")


def test_other_languages_stay_as_written() -> None:
    assert said("25,50 € için", "tr") == "25,50 € için"


@pytest.mark.parametrize(
    "text", ["99. Januar", "24:99", "45.13.1982", "1,2,3", "²", "A1b2", "-", "€"]
)
def test_what_only_looks_like_a_rule_does_not_fail(text: str) -> None:
    assert [word.written for word in normalise(text, "de")] == text.split()


@given(
    st.text(alphabet="aÄß19. ,€§%:-–/ZzB\n<&²٣", max_size=30),
    st.sampled_from(["de", "en", "tr"]),
)
def test_every_written_word_stays(text: str, language: str) -> None:
    words = normalise(text, language, latin_only=True)
    assert [word.written for word in words] == text.split()
    assert not any("<" in word.spoken for word in words)
    assert all(word.spoken for word in words)
