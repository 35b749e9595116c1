from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.speaking.segments import segments, sentences


@pytest.mark.parametrize(
    "sentence",
    [
        "Bringen Sie z. B. einen Ausweis mit.",
        "Bringen Sie z.B. einen Ausweis mit.",
        "Ihr Führerschein gilt bis zum 19. Januar 2033.",
        "Das war am 3. 5. 1982 in Ulm.",
        "Die Gebühr beträgt 25,50 Euro bzw. 30.00 Euro.",
        "Ihr Code ist LE-7K3M-0042.",
        "Frau Dr. Meier sitzt in der Bahnhofstr. 14.",
        "Das steht in Nr. 5 Abs. 2 des Gesetzes.",
        "Folgendes fehlt: ein Foto.",
        "Bring a passport, e.g. your own.",
        "Mr. Smith lives at No. 4.",
        "Sie wohnen im 3. stock?",
    ],
)
def test_one_sentence_stays_whole(sentence: str) -> None:
    assert sentences(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Guten Tag. Wie heißen Sie?", ["Guten Tag.", "Wie heißen Sie?"]),
        ("Fertig! Danke.  Bis bald…", ["Fertig!", "Danke.", "Bis bald…"]),
        ("Er sagte „Ja.“ Dann ging er.", ["Er sagte „Ja.“", "Dann ging er."]),
        ("Geboren 1982. Stimmt das?", ["Geboren 1982.", "Stimmt das?"]),
        ("Das kostet 25,50 €. Einverstanden?", ["Das kostet 25,50 €.", "Einverstanden?"]),
        ("", []),
        ("  ", []),
        ("ohne Punkt", ["ohne Punkt"]),
    ],
)
def test_sentences(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


def test_a_long_first_sentence_gives_its_first_clause() -> None:
    text = (
        "Ich habe Ihren Namen notiert, und jetzt brauche ich noch Ihre Anschrift in der Stadt."
        " Wie lautet sie?"
    )
    first, *rest = segments(text)
    assert first == "Ich habe Ihren Namen notiert,"
    assert rest[-1] == "Wie lautet sie?"


def test_a_short_first_sentence_is_not_cut() -> None:
    assert segments("Ja, das geht. Danke.") == ["Ja, das geht.", "Danke."]


def test_an_amount_is_not_cut_at_its_comma() -> None:
    text = "Das kostet 25,50 Euro und dauert ungefähr vier Wochen bis zur Abholung hier im Amt."
    assert segments(text) == [text]


@given(st.text(alphabet="aB1.,:;!?-– ", max_size=120))
def test_nothing_is_lost(text: str) -> None:
    assert " ".join(sentences(text)) == " ".join(text.split())
    assert " ".join(segments(text)) == " ".join(text.split())


def test_arabic_signs_end_sentences_and_clauses() -> None:
    assert segments("ما اسمكم؟ نرجو ذكر الاسم.") == ["ما اسمكم؟", "نرجو ذكر الاسم."]
    long = "نرجو أن تذكروا لنا اسمكم الكامل كما هو مكتوب، وبعد ذلك تاريخ ميلادكم من فضلكم."
    assert segments(long)[0].endswith("،")
