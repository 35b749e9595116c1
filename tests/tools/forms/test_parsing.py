"""What citizens say and type, field by field, in both languages."""

from __future__ import annotations

from typing import Any

import pytest

from tools.forms.engine import FormEngine
from tools.forms.models import Parsed, Rejected

UNDERSTOOD: list[tuple[str, str, str, Any]] = [
    ("birth_date", "de", "3. Mai 1952", "1952-05-03"),
    ("birth_date", "de", "Ich bin am 3. Mai 1952 geboren.", "1952-05-03"),
    ("birth_date", "de", "am dritten fünften zweiundfünfzig", "1952-05-03"),
    ("birth_date", "de", "am zweiundzwanzigsten zwölften neunzehn einundsiebzig", "1971-12-22"),
    ("birth_date", "de", "dritter Mai neunzehnhundertzweiundfünfzig", "1952-05-03"),
    ("birth_date", "de", "ein und dreißigster Januar neunzehn hundert sechzig", "1960-01-31"),
    ("birth_date", "de", "siebter siebter siebenundsiebzig", "1977-07-07"),
    ("birth_date", "de", "achter März zweitausendfünf", "2005-03-08"),
    ("birth_date", "de", "3. 5. 19 52", "1952-05-03"),
    ("birth_date", "de", "3.5.52", "1952-05-03"),
    ("birth_date", "de", "03051952", "1952-05-03"),
    ("birth_date", "de", "null drei null fünf eins neun fünf zwei", "1952-05-03"),
    ("birth_date", "de", "1952-05-03", "1952-05-03"),
    ("birth_date", "de", "01.02.13", "1913-02-01"),
    ("licence_issue_date", "de", "01.02.13", "2013-02-01"),
    ("licence_issue_date", "de", "heute", "2026-11-22"),
    ("licence_issue_date", "en", "yesterday", "2026-11-21"),
    ("birth_date", "en", "May 3rd, 1952", "1952-05-03"),
    ("birth_date", "en", "the third of May nineteen fifty-two", "1952-05-03"),
    ("birth_date", "en", "twenty-first of December nineteen hundred and sixty", "1960-12-21"),
    ("birth_date", "en", "3/5/1952", "1952-05-03"),
    ("birth_date", "en", "I was born on the 3rd of May 1952", "1952-05-03"),
    ("birth_date", "en", "the fifth of June two thousand and three", "2003-06-05"),
    ("postcode", "de", "35 279", "35279"),
    ("postcode", "de", "0 6 4 2 1", "06421"),
    ("postcode", "de", "0, 6, 4, 2, 1.", "06421"),
    ("postcode", "de", "drei fünf zwei sieben neun", "35279"),
    ("postcode", "de", "fünfunddreißig zwei neunundsiebzig", "35279"),
    ("postcode", "de", "fünfunddreißigtausendzweihundertneunundsiebzig", "35279"),
    ("postcode", "de", "Meine Postleitzahl ist D-35279", "35279"),
    ("postcode", "en", "thirty five two seven nine", "35279"),
    ("postcode", "en", "oh six four two one", "06421"),
    ("house_number", "de", "vierzehn a", "14a"),
    ("house_number", "de", "14 A", "14a"),
    ("house_number", "de", "Hausnummer 3", "3"),
    ("house_number", "de", "Vierzehn A wie Anton.", "14a"),
    ("house_number", "de", "14-16", "14-16"),
    ("house_number", "de", "12 1/2", "12 1/2"),
    ("house_number", "en", "number twenty-two", "22"),
    ("phone", "de", "0171 392 00 01", "+491713920001"),
    ("phone", "de", "+49 (0)171 3920001", "+491713920001"),
    ("phone", "de", "null sechs sechs neun zwei, acht eins zwei drei", "+4966928123"),
    ("phone", "de", "0043 1 58858", "+43158858"),
    ("phone", "en", "oh one seven one double three nine two", "+4917133 92".replace(" ", "")),
    ("licence_number", "de", "B072RRE2I55", "B072RRE2I55"),
    ("licence_number", "de", "B 0 7 2 R R E 2 I 5 5", "B072RRE2I55"),
    (
        "licence_number",
        "de",
        "Berta null sieben zwei Richard Richard Emil zwei Ida fünf fünf",
        "B072RRE2I55",
    ),
    (
        "licence_number",
        "en",
        "bravo zero seven two romeo romeo echo two india five five",
        "B072RRE2I55",
    ),
    ("given_names", "de", "ich heiße karl-heinz", "Karl-Heinz"),
    ("given_names", "de", "Mein Name ist Anna bitte.", "Anna"),
    ("given_names", "de", "ANNA", "Anna"),
    ("given_names", "de", "K U R T", "Kurt"),
    ("given_names", "en", "my name is Mary Ann, thank you", "Mary Ann"),
    ("given_names", "en", "I'm José", "José"),
    ("family_name", "de", "von der leyen", "von der Leyen"),
    ("family_name", "de", "VON DER LEYEN", "von der Leyen"),
    ("family_name", "de", "de la cruz", "de la Cruz"),
    ("family_name", "de", "o'brien", "O'Brien"),
    ("family_name", "de", "O’Brien", "O'Brien"),
    ("family_name", "de", "müller-lüdenscheidt", "Müller-Lüdenscheidt"),
    ("family_name", "de", "Weiß", "Weiß"),
    ("birth_name", "de", "geborene Meier", "Meier"),
    ("birth_place", "de", "Ich bin in Halle geboren.", "Halle"),
    ("birth_place", "de", "frankfurt am main", "Frankfurt am Main"),
    ("birth_place", "en", "I was born in St. Gallen", "St. Gallen"),
    ("town", "de", "Neustadt (Hessen)", "Neustadt (Hessen)"),
    ("street", "de", "Bahnhofstr.", "Bahnhofstraße"),
    ("street", "de", "Straße des 17. Juni", "Straße des 17. Juni"),
    ("street", "de", "In der Au", "In der Au"),
    ("sex", "de", "Ich bin eine Frau", "female"),
    ("sex", "de", "keine Angabe", "none"),
    ("sex", "en", "male", "male"),
    ("nationality", "de", "Ich bin Deutscher", "DE"),
    ("nationality", "de", "die türkische Staatsangehörigkeit", "TR"),
    ("nationality", "de", "staatenlos", "XX"),
    ("nationality", "en", "I have Polish nationality", "PL"),
    ("nationality", "en", "the United Kingdom", "GB"),
    ("nationality", "en", "DE", "DE"),
    ("id_document", "de", "Mit dem Perso", "identity_card"),
    ("id_document", "en", "passport", "passport"),
    ("licence_kind", "de", "der graue Lappen", "grey"),
    ("licence_kind", "de", "ein DDR-Führerschein", "other"),
    ("licence_kind", "en", "the pink one", "pink"),
    ("other_licence", "de", "Nein, nur den deutschen.", False),
    ("other_licence", "de", "Ja", True),
    ("other_licence", "en", "no, I don't", False),
    ("other_licence", "en", "true", True),
]


@pytest.mark.parametrize(("field", "language", "text", "value"), UNDERSTOOD)
def test_understood_and_fully_explained(
    engine: FormEngine, field: str, language: str, text: str, value: Any
) -> None:
    parsed = engine.parse(field, text, language)
    assert isinstance(parsed, Parsed), parsed
    assert parsed.value == value
    assert parsed.explained


REJECTED: list[tuple[str, str, str, str]] = [
    ("given_names", "de", "   ", "empty"),
    ("given_names", "de", "a" * 600, "too_long"),
    ("given_names", "de", "Мария", "latin_spelling_needed"),
    ("given_names", "de", "محمد", "latin_spelling_needed"),
    ("given_names", "de", "Anna<b>", "bad_characters"),
    ("given_names", "de", "Anna 😀", "bad_characters"),
    ("given_names", "de", "Anna 3", "name_has_digits"),
    ("given_names", "de", "ich weiß nicht", "not_a_name"),
    ("given_names", "en", "what does it cost", "not_a_name"),
    ("birth_place", "de", "12345", "not_a_place"),
    ("street", "de", "was kostet das", "not_a_street"),
    ("birth_date", "de", "keine Ahnung", "date_unclear"),
    ("birth_date", "de", "Mai 1952", "date_incomplete"),
    ("birth_date", "de", "1952", "date_incomplete"),
    ("birth_date", "de", "31.2.1960", "date_impossible"),
    ("birth_date", "de", "1.1.2030", "date_in_future"),
    ("birth_date", "en", "1 January 1890", "date_too_old"),
    ("postcode", "de", "3527", "postcode_length"),
    ("postcode", "de", "00999", "postcode_range"),
    ("postcode", "de", "weiß ich nicht", "postcode_unclear"),
    ("house_number", "de", "keine", "house_number_unclear"),
    ("phone", "de", "110", "phone_length"),
    ("phone", "de", "habe ich nicht", "phone_unclear"),
    ("licence_number", "de", "keine Ahnung", "licence_number_unclear"),
    ("sex", "de", "weiß nicht", "choice_unclear"),
    ("licence_kind", "de", "grau oder rosa", "choice_ambiguous"),
    ("licence_kind", "de", "nicht der graue", "choice_unclear"),
    ("nationality", "de", "deutsch und türkisch", "country_ambiguous"),
    ("nationality", "de", "nicht deutsch", "country_unclear"),
    ("other_licence", "de", "vielleicht", "yes_no_unclear"),
]


@pytest.mark.parametrize(("field", "language", "text", "code"), REJECTED)
def test_rejected_with_a_code(
    engine: FormEngine, field: str, language: str, text: str, code: str
) -> None:
    rejected = engine.parse(field, text, language)
    assert isinstance(rejected, Rejected), rejected
    assert rejected.code == code


@pytest.mark.parametrize(
    ("field", "text", "value"),
    [
        ("postcode", "35279 Neustadt", "35279"),
        ("street", "Bahnhofstraße 14 a", "Bahnhofstraße"),
        ("birth_date", "3. Mai 1952 in Halle", "1952-05-03"),
        ("other_licence", "Ja, einen polnischen", True),
        ("house_number", "14a in der Bahnhofstraße", "14a"),
    ],
)
def test_an_over_answer_is_found_but_not_explained(
    engine: FormEngine, field: str, text: str, value: Any
) -> None:
    parsed = engine.parse(field, text, "de")
    assert isinstance(parsed, Parsed)
    assert parsed.value == value
    assert not parsed.explained
