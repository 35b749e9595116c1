"""Pick-up codes are cut out of what is said; what forms ask for stays."""

from __future__ import annotations

import pytest

from agent.understanding.codes import PLACEHOLDER, Place, without_codes

CODES = [
    ("de", "KX 4729 3816"),
    ("de", "kx47293816"),
    ("de", "Kx, 47 29 38 16."),
    ("de", "K, X, 4, 7, 2, 9, 3, 8, 1, 6"),
    ("de", "K X vier sieben zwei neun drei acht eins sechs"),
    ("de", "K wie Kaufmann, X wie Xanthippe, siebenundvierzig neunundzwanzig drei acht sechzehn"),
    ("de", "Kaufmann Xanthippe 4729 und dann 3816"),
    ("de", "K-X-4729-3816"),
    ("de", "K X doppel vier sieben zwei neun drei acht eins"),
    ("en", "K X four seven two nine three eight one six"),
    ("en", "kay for kilo, X, double four seven two nine three eight one"),
    ("tr", "K X dört yedi iki dokuz üç sekiz bir altı"),
    ("ar", "K X أربعة سبعة اثنان تسعة ثلاثة ثمانية واحد ستة"),
    ("ar", "KX ٤٧٢٩ ٣٨١٦"),
    ("uk", "K X чотири сім два дев'ять три вісім один шість"),
    ("ru", "K X сорок семь двадцать девять тридцать восемь шестнадцать"),
    ("fa", "K X چهار هفت دو نه سه هشت یک شش"),
    ("fa", "KX ۴۷۲۹ ۳۸۱۶"),
    ("ro", "K X patru șapte doi nouă trei opt unu șase"),
    ("pl", "K X cztery siedem dwa dziewięć trzy osiem jeden sześć"),
    ("de", "AOM1:0123456789ABCDEFGHJKMNPQRS"),
    ("de", "aom1:0123456789abcdefghjkmnpqrs"),
    ("de", "0123456789ABCDEFGHJKMNPQRS"),
]  # fmt: skip
LEADS = {
    "de": "Mein Abholcode ist",
    "en": "My code is",
    "tr": "Kodum şu:",
    "ar": "الرمز هو",
    "uk": "Мій код",
    "ru": "Мой код",
    "fa": "کد من",
    "ro": "Codul meu este",
    "pl": "Mój kod to",
}
SECRETS = ("4729", "3816", "47293816", "neun", "nine", "sekiz", "GHJK", "ghjk", "٤٧٢٩", "۳۸۱۶")


@pytest.mark.parametrize("place", ["form", "outside", "locker"])
@pytest.mark.parametrize(("language", "code"), CODES)
def test_a_code_alone_and_behind_words(language: str, code: str, place: Place) -> None:
    assert without_codes(code, language, place).strip(" .") == PLACEHOLDER
    said = without_codes(f"{LEADS[language]} {code}, bitte", language, place)
    assert said.startswith(LEADS[language])
    assert PLACEHOLDER in said
    assert not [secret for secret in SECRETS if secret in said]


@pytest.mark.parametrize(("language", "text"), [
    ("de", "47293816"),
    ("de", "Die Nummer ist 4729 3816"),
    ("tr", "dört yedi iki dokuz üç sekiz bir altı"),
    ("ar", "كاف إكس أربعة سبعة اثنان تسعة ثلاثة ثمانية واحد ستة"),
    ("de", "Mein Code ist KX 4729"),
    ("en", "code: four seven two nine"),
])  # fmt: skip
def test_outside_forms_digits_are_enough(language: str, text: str) -> None:
    assert PLACEHOLDER in without_codes(text, language, "outside")


@pytest.mark.parametrize("text", ["4729", "KX 47 29", "drei acht eins sechs", "KX 472 938"])
def test_in_front_of_the_compartments_half_a_code_is_enough(text: str) -> None:
    assert PLACEHOLDER in without_codes(text, "de", "locker")


@pytest.mark.parametrize("text", ["Fach 7 geht nicht auf", "Ich habe zwei Sachen herausgenommen"])
def test_a_compartment_is_no_code(text: str) -> None:
    assert without_codes(text, "de", "locker") == text


KEPT = [
    ("de", "06692 1234567", {"phone"}),
    ("de", "Ja, 0642 8123", {"phone"}),
    ("de", "Meine Nummer ist 0151 2345678", {"phone"}),
    ("de", "null eins fünf eins zwei drei vier fünf sechs sieben acht", {"phone"}),
    ("de", "am 12.03.1990", {"date"}),
    ("de", "Geboren am 12 03 1990", {"date"}),
    ("de", "GEBOREN AM 12.03.1990", {"date"}),
    ("de", "am zwölften dritten neunzehnhundertneunzig", {"date"}),
    ("en", "on 03/12/1990", {"date"}),
    ("de", "WVWZZZ1KZ6W123456", {"vin"}),
    ("de", "W V W Z Z Z 1 K Z 6 W 1 2 3 4 5 6", {"vin"}),
    ("de", "A1B2C3D", {"evb"}),
    ("de", "AB 12345678", {"document_number"}),
    ("de", "L01X00T47", {"document_number"}),
    ("de", "DE89 3704 0044 0532 0130 00", {"iban"}),
    ("tr", "TR330006100519786457841326", {"text"}),
    ("de", "MR-KX 4729", {"plate"}),
    ("de", "K X 4729", {"plate"}),
    ("de", "35279 Neustadt", {"postcode", "place"}),
    ("en", "My postal code is 35279", {"postcode"}),
    ("pl", "Mój kod pocztowy to 35-279", {"postcode"}),
    ("de", "Nr. 12345678", {"text"}),
    ("de", "Wir sind 3 Personen auf 87 Quadratmetern", {"count"}),
]


@pytest.mark.parametrize(("language", "text", "asked"), KEPT)
def test_what_a_form_asks_for_stays(language: str, text: str, asked: set[str]) -> None:
    assert without_codes(text, language, "form", asked) == text


def test_an_announced_code_is_cut_out_even_where_a_number_is_asked_for() -> None:
    said = without_codes("Mein Abholcode ist AB 12345678", "de", "form", {"document_number"})
    assert said == f"Mein Abholcode ist {PLACEHOLDER}"


@pytest.mark.parametrize(
    "text", ["123 456 789", "NEU-123-456-789", "eins zwei drei vier fünf sechs sieben acht neun"]
)
def test_the_number_of_a_paused_form_stays(text: str) -> None:
    assert without_codes(text, "de", "outside") == text


def test_where_a_number_is_asked_for_outside_a_form_only_whole_codes_count() -> None:
    assert without_codes("1234 5678", "de", "outside", digits_alone=False) == "1234 5678"
    assert without_codes("KX 1234 5678", "de", "outside", digits_alone=False) == PLACEHOLDER


@pytest.mark.parametrize("text", ["", "…", "?!", "Ja", "Guten Tag"])
def test_ordinary_words_stay(text: str) -> None:
    for place in ("form", "outside", "locker"):
        assert without_codes(text, "de", place) == text
