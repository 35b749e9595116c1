"""What people say in each language, as tables of utterances (utterances/<base>.yaml)."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
import yaml

from agent.understanding.base import Act, Context
from agent.understanding.rules.engine import Rules
from agent.understanding.rules.load import PHRASES_DIR, REPEATABLE, WHOLE, load_phrases
from tests.agent.understanding.fields import FreeText
from tools.forms.catalogue import load_forms
from tools.forms.definitions import DEFINITIONS
from tools.languages.catalogue import available_languages, base_of

RULES = Rules(load_phrases())
TABLES = {
    path.stem: yaml.safe_load(path.read_text(encoding="utf-8"))
    for path in sorted((Path(__file__).parent / "utterances").glob("*.yaml"))
}
SAID = [
    (language, act, text)
    for language, table in TABLES.items()
    for act, texts in table.items()
    if act not in {"topics", "names"}
    for text in texts
]
AMOUNT_PER_LANGUAGE = 40


STAGES = {"pick_up": "service", "drop_off": "service"} | dict.fromkeys(
    ("door_problem", "door_done"), "locker"
)
"""Where the acts are understood that mean nothing in a form."""
READY = ("Gata",)
"""Words that end a conversation, but in front of a door say that all is done."""


def _context(language: str, stage: str = "review") -> Context:
    return Context(language, stage, "?")


def test_every_language_has_phrases_and_a_table() -> None:
    bases = {base_of(tag) for tag in available_languages()}
    assert set(load_phrases()) == bases
    assert set(TABLES) == bases
    for language in bases:
        assert sum(said[0] == language for said in SAID) >= AMOUNT_PER_LANGUAGE


@pytest.mark.parametrize(("language", "act", "text"), SAID)
def test_utterance(language: str, act: str, text: str) -> None:
    found = RULES.understand(text, _context(language, STAGES.get(act, "review")), None)
    assert found is not None
    assert found.act is Act(act)


@pytest.mark.parametrize(
    ("language", "act", "text"), [said for said in SAID if said[1] not in STAGES]
)
def test_in_front_of_the_compartments_people_say_the_same_things(
    language: str, act: str, text: str
) -> None:
    found = RULES.understand(text, _context(language, "locker"), None)
    assert found is not None
    done = text in READY and found.act is Act.DOOR_DONE
    assert done or found.act is Act(act)


@pytest.mark.parametrize(("language", "act", "text"), [said for said in SAID if said[1] in STAGES])
def test_in_a_form_nothing_is_collected_or_laid_in(language: str, act: str, text: str) -> None:
    found = RULES.understand(text, _context(language, "ask"), None)
    assert found is None or found.act is not Act(act)


@pytest.mark.parametrize(
    ("language", "act", "text"), [said for said in SAID if said[1] == "drop_off"]
)
def test_laid_in_after_the_application(language: str, act: str, text: str) -> None:
    found = RULES.understand(text, _context(language, "submitted"), None)
    assert found is not None
    assert found.act is Act(act)


@pytest.mark.parametrize(
    ("language", "topic", "text"),
    [
        (language, topic, text)
        for language, table in TABLES.items()
        for topic, text in table["topics"].items()
    ],
)
def test_topic(language: str, topic: str, text: str) -> None:
    found = RULES.understand(text, _context(language), None)
    assert found is not None
    assert (found.act, found.argument) == (Act.ASK, topic)


@pytest.mark.parametrize(
    ("language", "name"),
    [(language, name) for language, table in TABLES.items() for name in table["names"]],
)
def test_names_and_places_are_no_commands(language: str, name: str) -> None:
    context = Context(language, "ask", "?", "service", ("name", "other_name"))
    assert RULES.understand(name, context, FreeText()) is None


def _plain_phrases() -> list[tuple[str, Act, str]]:
    """The phrases that are written without signs of regular expressions."""
    found = []
    for path in sorted(PHRASES_DIR.glob("*.yaml")):
        acts = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)["acts"]  # noqa: S506
        for act in WHOLE:
            items = re.split(r"\s+/\s+|\n", acts[act])
            found += [(path.stem, act, item.strip()) for item in items if item.strip()]
    return [row for row in found if not re.search(r"[(){}\[\]\\.*+?|$^]", row[2])]


@pytest.mark.parametrize("language", sorted(TABLES))
def test_no_phrase_is_claimed_by_another_act(language: str) -> None:
    """Thanks stand beside yes and no, and are small talk alone."""
    phrases = load_phrases()[language]
    claimed = [
        (text, act, found.act)
        for tag, act, text in _plain_phrases()
        if tag == language
        and (found := RULES.understand(text, _context(language, STAGES.get(act, "review")), None))
        is not None
        and found.act is not act
        and not (found.act is Act.SMALL_TALK and act in REPEATABLE)
    ]
    assert phrases.tag == language
    assert claimed == []


@pytest.mark.parametrize(
    ("language", "stage", "text"),
    [
        ("de", "service", "Wann kann ich meinen Pass abholen?"),
        ("de", "service", "Kann ich den Ausweis zuschicken lassen?"),
        ("en", "service", "When can I collect my passport?"),
        ("de", "submitted", "Wo kann ich den Führerschein abholen?"),
        ("de", "service", "Wann kann ich den Ausweis abholen"),
        ("tr", "service", "Pasaport almak istiyorum"),
        ("ru", "service", "Хочу получить паспорт"),
        ("uk", "service", "Хочу отримати паспорт"),
        ("fa", "service", "می‌خواهم گذرنامه بگیرم"),
        ("ar", "service", "أريد الحصول على جواز سفر"),
        ("ar", "service", "بدي آخذ رخصة القيادة"),
        ("en", "service", "I want to get a passport"),
        ("ro", "service", "Vreau un pașaport nou"),
        ("pl", "service", "Chcę nowy paszport"),
        ("de", "locker", "Ich habe noch nicht alles"),
        ("de", "locker", "Nein, es fehlt etwas"),
        ("en", "locker", "I haven't got everything"),
        ("de", "locker", "Öffnen Sie Fach drei"),
        ("de", "locker", "Was muss ich jetzt machen?"),
    ],
)
def test_neither_a_wish_for_a_compartment_nor_its_end(language: str, stage: str, text: str) -> None:
    found = RULES.understand(text, _context(language, stage), None)
    assert found is None or str(found.act) not in STAGES


def test_handing_in_number_plates_may_be_a_service() -> None:
    services = (("vehicle-deregistration", "Fahrzeug abmelden"), ("passport", "Reisepass"))
    words = {"vehicle-deregistration": ("kennzeichen abgeben",)}
    context = Context("de", "service", "?", services=services, service_words=words)
    found = RULES.understand("Ich möchte Kennzeichen abgeben", context, None)
    assert found is not None
    assert (found.act, found.argument) == (Act.CHOOSE_SERVICE, "vehicle-deregistration")


def test_collecting_a_document_is_no_application_for_it() -> None:
    services = (("identity-card", "Personalausweis beantragen"), ("passport", "Reisepass"))
    context = Context("de", "service", "?", services=services)
    found = RULES.understand("Ich möchte meinen Personalausweis abholen", context, None)
    assert found is not None
    assert found.act is Act.PICK_UP


@pytest.mark.parametrize("language", sorted(TABLES))
def test_no_service_is_taken_for_a_compartment(language: str) -> None:
    services = [path.parent.name for path in DEFINITIONS.glob("*/form.yaml")]
    forms = load_forms(services, (language,), lambda: date(2026, 11, 29))
    words = {name: form.engine.form.service_words.get(language, ()) for name, form in forms.items()}
    titles = {name: form.texts[language].title() for name, form in forms.items()}
    context = Context(language, "service", "?", services=tuple(titles.items()), service_words=words)
    wishes = [*titles.values(), *(phrase for phrases in words.values() for phrase in phrases)]
    taken = [
        wish
        for wish in wishes
        if (found := RULES.understand(wish, context, None)) is not None
        and found.act in {Act.PICK_UP, Act.DROP_OFF}
    ]
    assert len(wishes) > len(services)
    assert taken == []


def test_varieties_use_the_phrases_of_their_base() -> None:
    found = RULES.understand("Wie bitte?", _context("de-easy"), None)
    assert found is not None
    assert found.act is Act.REPEAT


@pytest.mark.parametrize(
    ("language", "text", "act"),
    [
        ("tr", "Ja", Act.AFFIRM),
        ("tr", "yes please", Act.AFFIRM),
        ("ar", "Nein danke", Act.DENY),
        ("de", "evet", Act.AFFIRM),
        ("ru", "Wie bitte?", Act.REPEAT),
        ("en", "Хочу поговорить с человеком", Act.PERSON),
        ("fa", "Can I speak to a person?", Act.PERSON),
    ],
)
def test_another_language_in_between(language: str, text: str, act: Act) -> None:
    found = RULES.understand(text, _context(language), None)
    assert found is not None
    assert found.act is act


@pytest.mark.parametrize(
    ("language", "text", "tag"),
    [
        ("tr", "Almanca konuşabilir miyiz?", "de"),
        ("ru", "Можно по-немецки?", "de"),
        ("de", "Можемо говорити українською?", "uk"),
        ("de", "Czy możemy rozmawiać po polsku?", "pl"),
        ("de", "Putem vorbi în română?", "ro"),
        ("en", "هل يمكننا التحدث بالعربية؟", "ar"),
        ("de", "می‌شه فارسی صحبت کنیم؟", "fa"),
        ("de", "Türkçe", "tr"),
        ("ar", "English", "en"),
        ("de", "Bitte in Leichter Sprache", "de-easy"),
    ],
)
def test_wish_for_a_language(language: str, text: str, tag: str) -> None:
    found = RULES.understand(text, _context(language), None)
    assert found is not None
    assert (found.act, found.argument) == (Act.CHANGE_LANGUAGE, tag)


@pytest.mark.parametrize(
    ("stage", "text"),
    [
        ("service", "NEU-123-456-789"),
        ("service", "123 456 789"),
        ("review", "Ich möchte meinen Antrag fortsetzen, NEU-123-456-789"),
        ("service", "eins zwei drei vier fünf sechs sieben acht neun"),
    ],
)
def test_reference(stage: str, text: str) -> None:
    found = RULES.understand(text, _context("de", stage), None)
    assert found is not None
    assert (found.act, found.argument) == (Act.RESUME, "123456789")


WORDS = {
    "exchange": ("umtausch", "führerschein umtauschen"),
    "replacement": ("führerschein verloren", "führerschein gestohlen"),
    "international": ("internationaler führerschein", "führerschein"),
}


@pytest.mark.parametrize(
    ("text", "service"),
    [
        ("Ich habe meinen Führerschein leider verloren", "replacement"),
        ("Ich will den Führerschein umtauschen", "exchange"),
        ("Wegen dem Umtausch komme ich", "exchange"),
        ("Ich möchte den Führerschein umtauschen, der andere Führerschein ist verloren", None),
        ("Guten Tag", None),
        ("Was kostet der Umtausch?", None),
    ],
)
def test_service_by_its_own_words(text: str, service: str | None) -> None:
    services = tuple((name, "Antrag") for name in WORDS)
    context = Context("de", "service", "?", services=services, service_words=WORDS)
    found = RULES.understand(text, context, None)
    chosen = found.argument if found and found.act is Act.CHOOSE_SERVICE else None
    assert chosen == service
