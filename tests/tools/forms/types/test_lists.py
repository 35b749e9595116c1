"""Several options, the doctorate and texts in one's own words."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest

from tests.tools.forms.types.fields import LANGUAGES, assert_round_trip, rejected, understood
from tools.forms.types.tokens import tidy

OPTIONS = ("passport", "birth_certificate", "contract")
LABELS = {
    "de": ("Reisepass", "Geburtsurkunde", "Mietvertrag"),
    "de-easy": ("Pass", "Geburts-Urkunde", "Miet-Vertrag"),
    "en": ("Passport", "Birth certificate", "Rental contract"),
    "tr": ("Pasaport", "Doğum belgesi", "Kira sözleşmesi"),
    "ar": ("جواز السفر", "شهادة الميلاد", "عقد الإيجار"),
    "uk": ("Паспорт", "Свідоцтво про народження", "Договір оренди"),
    "ru": ("Паспорт", "Свидетельство о рождении", "Договор аренды"),
    "fa": ("گذرنامه", "شناسنامه", "اجاره‌نامه"),
    "ro": ("Pașaport", "Certificat de naștere", "Contract de închiriere"),
    "pl": ("Paszport", "Akt urodzenia", "Umowa najmu"),
}
WAYS = {
    "de": {"passport": ("pass",), "contract": ("vertrag",)},
    "en": {"contract": ("contract",)},
    "pl": {"passport": ("paszportu",)},
    "ru": {"passport": ("паспорта",)},
    "uk": {"passport": ("паспорта",)},
}


def field() -> dict[str, Any]:
    labels = {tag: dict(zip(OPTIONS, texts, strict=True)) for tag, texts in LABELS.items()}
    return {"options": OPTIONS, "labels": labels, "synonyms": WAYS}


ALL, NONE = list(OPTIONS), list[str]()
NO_PASSPORT = ["birth_certificate", "contract"]
SAID = [
    ("de", "Den Pass und den Mietvertrag", ["passport", "contract"]),
    ("de", "alles", ALL),
    ("de", "nichts davon", NONE),
    ("de", "alles außer dem Pass", NO_PASSPORT),
    ("de", "Ich habe den Pass, aber keinen Mietvertrag", ["passport"]),
    ("de", "keinen Pass, aber die Geburtsurkunde", ["birth_certificate"]),
    ("de-easy", "alles", ALL),
    ("en", "everything except the passport", NO_PASSPORT),
    ("en", "my passport and the birth certificate", ["passport", "birth_certificate"]),
    ("en", "none of them", NONE),
    ("tr", "pasaport hariç hepsi", NO_PASSPORT),
    ("tr", "pasaport ve doğum belgesi", ["passport", "birth_certificate"]),
    ("tr", "hiçbiri", NONE),
    ("ar", "كل شيء ما عدا جواز السفر", NO_PASSPORT),
    ("ar", "جواز السفر وعقد الإيجار", ["passport", "contract"]),
    ("ar", "لا شيء", NONE),
    ("uk", "все крім паспорта", NO_PASSPORT),
    ("uk", "нічого", NONE),
    ("uk", "паспорт і договір оренди", ["passport", "contract"]),
    ("ru", "всё, кроме паспорта", NO_PASSPORT),
    ("ru", "ничего", NONE),
    ("ru", "паспорт и договор аренды", ["passport", "contract"]),
    ("fa", "همه به جز گذرنامه", NO_PASSPORT),
    ("fa", "هیچ کدام", NONE),
    ("fa", "گذرنامه و شناسنامه", ["passport", "birth_certificate"]),
    ("ro", "toate în afară de pașaport", NO_PASSPORT),
    ("ro", "nimic", NONE),
    ("ro", "pașaport și contract de închiriere", ["passport", "contract"]),
    ("pl", "wszystko oprócz paszportu", NO_PASSPORT),
    ("pl", "nic", NONE),
    ("pl", "paszport i akt urodzenia", ["passport", "birth_certificate"]),
]


@pytest.mark.parametrize("kind", ["multi_choice", "evidence_list"])
@pytest.mark.parametrize(("language", "text", "codes"), SAID)
def test_options(kind: str, language: str, text: str, codes: list[str]) -> None:
    assert understood(kind, language, text, **field()) == codes


@pytest.mark.parametrize("text", ["vielleicht", "keinen Pass", "das weiß ich noch"])
def test_unclear(text: str) -> None:
    assert rejected("multi_choice", "de", text, **field()) == "multi_choice_unclear"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_selection_round_trips(language: str) -> None:
    for size in range(len(OPTIONS) + 1):
        for codes in combinations(OPTIONS, size):
            assert_round_trip("evidence_list", list(codes), language, **field())


DOCTORATES = [
    ("de", "Dr.", "Dr."),
    ("de", "Ich habe einen Doktor in Medizin", "Dr."),
    ("de", "Dr. med.", "Dr."),
    ("de", "nein, keinen", "none"),
    ("de", "ich habe keinen Doktortitel", "none"),
    ("de", "Doktor ehrenhalber", "Dr. h. c."),
    ("en", "I have a PhD", "Dr."),
    ("en", "no", "none"),
    ("tr", "doktor", "Dr."),
    ("tr", "yok", "none"),
    ("ar", "دكتوراه", "Dr."),
    ("ar", "لا", "none"),
    ("uk", "доктор", "Dr."),
    ("uk", "ні", "none"),
    ("ru", "доктор наук", "Dr."),
    ("ru", "нет", "none"),
    ("fa", "دکترا دارم", "Dr."),
    ("fa", "نه", "none"),
    ("ro", "am doctorat", "Dr."),
    ("ro", "nu am", "none"),
    ("pl", "mam doktorat", "Dr."),
    ("pl", "nie mam", "none"),
]


@pytest.mark.parametrize(("language", "text", "value"), DOCTORATES)
def test_doctorate(language: str, text: str, value: str) -> None:
    assert understood("doctorate", language, text) == value


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("value", ["Dr.", "Dr. h. c.", "none"])
def test_doctorate_round_trip(language: str, value: str) -> None:
    assert_round_trip("doctorate", value, language)


def test_free_text_keeps_the_original_and_its_language() -> None:
    text = "Я переїхала до Марбурга у квітні, бо тут живе моя сестра."
    assert understood("free_text", "uk", text) == {"text": tidy(text), "language": "uk"}
    assert rejected("free_text", "de", "<script>alert(1)</script>") == "bad_characters"
    assert rejected("free_text", "de", "…") == "free_text_unclear"
    assert rejected("free_text", "de", "a" * 501) == "too_long"
