import pytest

from agent.understanding.base import UNKNOWN, Act
from agent.understanding.fields import FormFields
from agent.understanding.rules.engine import Rules
from agent.understanding.rules.load import load_phrases
from tests.agent.understanding.forms import context_at, licence_form

FORM = licence_form()
FIELDS = FormFields(FORM)
RULES = Rules(load_phrases())


@pytest.mark.parametrize(
    ("language", "step", "text", "act"),
    [
        ("de", "review", "Ja.", Act.AFFIRM),
        ("de", "review", "Äh, ja genau, das stimmt so.", Act.AFFIRM),
        ("de", "review", "Nein, danke.", Act.DENY),
        ("de", "review", "Danke schön!", Act.SMALL_TALK),
        ("de", "name", "Guten Morgen!", Act.SMALL_TALK),
        ("de", "name", "Wie bitte?", Act.REPEAT),
        ("de", "name", "Ich habe das nicht verstanden.", Act.REPEAT),
        ("de", "birth_date", "Keine Ahnung.", Act.HELP),
        ("de", "birth_date", "Einen Schritt zurück, bitte", Act.BACK),
        ("de", "phone", "Hab ich nicht.", Act.SKIP),
        ("de", "birth_date", "Warum?", Act.WHY),
        ("de", "birth_date", "Wozu brauchen Sie das?", Act.WHY),
        ("de", "birth_date", "Was haben Sie bisher notiert?", Act.RECALL),
        ("de", "birth_date", "Ich möchte mit einem Mitarbeiter sprechen.", Act.PERSON),
        ("de", "birth_date", "Ich will aufhören", Act.END),
        ("de", "birth_date", "Ende", Act.END),
        ("de", "name", "Und welche Unterlagen muss ich mitbringen?", Act.ASK),
        ("de", "name", "Muss ich ein neues Foto machen lassen?", Act.ASK),
        ("en", "review", "Yes, that's right.", Act.AFFIRM),
        ("en", "review", "No, thank you.", Act.DENY),
        ("en", "name", "Good morning", Act.SMALL_TALK),
        ("en", "name", "Could you repeat that, please?", Act.REPEAT),
        ("en", "birth_date", "I don't know.", Act.HELP),
        ("en", "birth_date", "Go back please", Act.BACK),
        ("en", "phone", "I don't have a phone.", Act.SKIP),
        ("en", "birth_date", "What do you need that for?", Act.WHY),
        ("en", "birth_date", "What did I say so far?", Act.RECALL),
        ("en", "birth_date", "I'd like to speak to someone", Act.PERSON),
        ("en", "birth_date", "I want to stop here", Act.END),
        ("en", "name", "What documents do I need?", Act.ASK),
        ("en", "name", "Sorry, when does my licence expire?", Act.ASK),
    ],
)
def test_acts(language: str, step: str, text: str, act: Act) -> None:
    found = RULES.understand(text, context_at(FORM, language, step), FIELDS)
    assert found is not None
    assert found.act is act
    assert found.slots == ()


@pytest.mark.parametrize(
    ("language", "step", "text"),
    [
        ("de", "name", "Ende"),
        ("de", "name", "Ja"),
        ("de", "name", "Bock"),
        ("de", "birth_name", "Mensch"),
        ("en", "birth_name", "Back"),
        ("de", "name", "Anna Schmidt"),
        ("de", "name", "Anna Schmidt, was kostet das?"),
        ("de", "licence_kind", "Den habe ich von meinem Vater"),
    ],
)
def test_no_rule_fires_on_what_it_does_not_explain(language: str, step: str, text: str) -> None:
    found = RULES.understand(text, context_at(FORM, language, step), FIELDS)
    assert found is None


@pytest.mark.parametrize(
    ("language", "step", "text", "slots"),
    [
        ("de", "other_licence", "Ja", {"other_licence": "Ja"}),
        ("de", "sex", "Keine Angabe", {"sex": "Keine Angabe"}),
        ("de", "nationality", "Deutsch, bitte.", {"nationality": "Deutsch"}),
        ("de", "birth_name", "Gleich.", {"birth_name": "Gleich."}),
        ("de", "birth_place", "Fritzlar.", {"birth_place": "Fritzlar"}),
        ("de", "address", "35279 Neustadt", {"postcode": "35279", "town": "Neustadt"}),
        ("de", "address", "Ringstraße 8a", {"street": "Ringstraße", "house_number": "8a"}),
        (
            "en",
            "address",
            "22 Park Lane, 35037 Marburg",
            {"house_number": "22", "street": "Park Lane", "postcode": "35037", "town": "Marburg"},
        ),
    ],
)
def test_values(language: str, step: str, text: str, slots: dict[str, str]) -> None:
    found = RULES.understand(text, context_at(FORM, language, step), FIELDS)
    assert found is not None
    assert found.act is Act.PROVIDE
    assert {slot.field: slot.span for slot in found.slots} == slots
    assert {slot.method for slot in found.slots} == {"rule"}


@pytest.mark.parametrize(
    ("language", "text", "slots", "argument"),
    [
        ("de", "Nein, Hausnummer 14.", {"house_number": "14"}, None),
        ("de", "Die PLZ ist falsch.", {}, "postcode"),
        ("de", "Ja, aber die Straße ist anders geschrieben", {}, "street"),
        ("de", "Nein, nicht 35279, sondern 35274.", {"postcode": "35274"}, None),
        ("en", "No, the town is Marburg.", {"town": "Marburg"}, None),
        ("en", "My date of birth is wrong", {}, "birth_date"),
    ],
)
def test_corrections(language: str, text: str, slots: dict[str, str], argument: str | None) -> None:
    found = RULES.understand(text, context_at(FORM, language, "review"), FIELDS)
    assert found is not None
    assert found.act is Act.CORRECT
    assert {slot.field: slot.span for slot in found.slots} == slots
    assert found.argument == argument


@pytest.mark.parametrize(
    ("language", "text", "tag"),
    [
        ("de", "Können wir Englisch sprechen?", "en"),
        ("de", "Can we speak English?", "en"),
        ("de", "Bitte wieder auf Russisch", "ru"),
        ("en", "Auf Deutsch bitte.", "de"),
        ("en", "Do you speak Turkish?", "tr"),
    ],
)
def test_languages(language: str, text: str, tag: str) -> None:
    found = RULES.understand(text, context_at(FORM, language, "birth_place"), FIELDS)
    assert found is not None
    assert (found.act, found.argument) == (Act.CHANGE_LANGUAGE, tag)


@pytest.mark.parametrize(
    ("language", "text", "proposed", "act"),
    [
        ("en", "Can you recommend a restaurant?", Act.PERSON, Act.ASK),
        ("en", "Can I speak to somebody real?", Act.PERSON, Act.PERSON),
        ("de", "Wie wird das Wetter morgen?", Act.SMALL_TALK, Act.ASK),
        ("de", "Schönes Wetter heute", Act.SMALL_TALK, Act.SMALL_TALK),
        ("de", "Blauer Himmel über Marburg", Act.PERSON, Act.UNCLEAR),
        ("tr", "Bir insanla konuşmak istiyorum", Act.PERSON, Act.PERSON),
    ],
)
def test_the_model_s_act_is_reconsidered(language: str, text: str, proposed: Act, act: Act) -> None:
    assert Rules(load_phrases()).reconsidered(proposed, text, language) is act


@pytest.mark.parametrize(
    ("text", "argument"),
    [("Die weiß ich leider nicht.", UNKNOWN), ("Das verstehe ich nicht.", None)],
)
def test_not_knowing_is_told_from_not_understanding(text: str, argument: str | None) -> None:
    found = RULES.understand(text, context_at(FORM, "de", "licence_number"), FIELDS)
    assert found is not None
    assert (found.act, found.argument) == (Act.HELP, argument)
