"""Yes and no as people say them."""

from __future__ import annotations

import pytest

from tests.tools.forms.types.fields import LANGUAGES, assert_round_trip, rejected, understood

YES = {
    "de": ["ja", "Ja, genau", "jawohl", "natürlich", "stimmt"],
    "de-easy": ["ja", "richtig", "klar", "sicher", "doch"],
    "en": ["yes", "yeah", "yes, of course", "correct", "yes I do"],
    "tr": ["evet", "EVET", "evet var", "tabii ki", "doğru", "aynen"],
    "ar": ["نعم", "أيوه", "طبعاً", "أكيد", "نَعَم", "ايوا"],
    "uk": ["так", "авжеж", "так, звичайно", "саме так", "є"],
    "ru": ["да", "Да, конечно", "верно", "так точно", "есть"],
    "fa": ["بله", "بلي", "آره", "درسته", "البته", "بله دارم"],
    "ro": ["da", "sigur", "da, desigur", "bineînțeles", "asa este"],
    "pl": ["tak", "oczywiście", "zgadza się", "tak jest", "no tak"],
}
NO = {
    "de": ["nein", "nee", "nein danke", "keineswegs", "nein, das ist nicht so"],
    "de-easy": ["nein", "nö", "nee", "nein danke", "ne"],
    "en": ["no", "nope", "no thanks", "nah", "no I do not"],
    "tr": ["hayır", "HAYIR", "yok", "hayır yok", "değil"],
    "ar": ["لا", "كلا", "لا شكرا", "أبدا", "لأ"],
    "uk": ["ні", "нема", "не маю", "ні ні", "немає"],
    "ru": ["нет", "нету", "не", "не имею", "нет нет"],
    "fa": ["نه", "نخیر", "خیر", "ندارم", "نه ممنون"],
    "ro": ["nu", "ba nu", "nicidecum", "nu am", "deloc"],
    "pl": ["nie", "nie mam", "wcale nie", "skądże", "nie nie"],
}
UNCLEAR = {
    "de": "vielleicht", "de-easy": "vielleicht", "en": "maybe", "tr": "belki", "ar": "ربما", "uk": "можливо",  # noqa: E501
    "ru": "может быть", "fa": "شاید", "ro": "poate", "pl": "może",
}  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_yes(language: str) -> None:
    assert [understood("yes_no", language, text) for text in YES[language]] == [True] * len(
        YES[language]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_no(language: str) -> None:
    assert [understood("yes_no", language, text) for text in NO[language]] == [False] * len(
        NO[language]
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_neither(language: str) -> None:
    assert rejected("yes_no", language, UNCLEAR[language]) == "yes_no_unclear"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", [True, False])
def test_round_trip(language: str, value: bool) -> None:
    assert_round_trip("yes_no", value, language)
