from dataclasses import replace
from datetime import date

import pytest

from agent.understanding.base import Act, Context, SlotProposal
from agent.understanding.fields import FormFields
from agent.understanding.guards import repaired
from agent.understanding.later import certain
from agent.understanding.rules.engine import Rules
from agent.understanding.rules.load import load_phrases
from tests.agent.understanding.forms import context_at, licence_form
from tools.forms.catalogue import load_forms

LICENCE = licence_form()
SERVICES = (
    "residence-permit-extension",
    "vehicle-transfer",
    "international-licence",
    "licence-replacement",
    "settlement-permit",
)
FORMS = load_forms(SERVICES, ("de", "en"), lambda: date(2026, 6, 1))
RULES = Rules(load_phrases())


def asked(service: str, *fields: str) -> Context:
    return Context("de", "ask", "?", service, fields)


@pytest.mark.parametrize(
    ("language", "step", "text", "span"),
    [
        ("de", "birth_place", "In Marburg.", "Marburg"),
        ("de", "birth_place", "Ich bin in Frankfurt am Main geboren", "Frankfurt am Main"),
        ("de", "birth_name", "Mein Geburtsname war Kaya", "Kaya"),
        ("de", "birth_name", "geborene von Berg", "von Berg"),
        ("en", "birth_place", "I was born in New York", "New York"),
    ],
)
def test_a_name_behind_words_that_lead_to_it(
    language: str, step: str, text: str, span: str
) -> None:
    found = RULES.understand(text, context_at(LICENCE, language, step), FormFields(LICENCE))
    assert found is not None
    assert [slot.span for slot in found.slots] == [span]


@pytest.mark.parametrize(
    ("step", "text"),
    [
        ("birth_place", "Frankfurt am Main"),
        ("birth_place", "in einem kleinen Dorf"),
        ("birth_place", "In Marburg?"),
        ("birth_name", "Mein Geburtsname war Kaya und nicht Demir"),
        ("birth_name", "kaya"),
    ],
)
def test_what_may_be_no_name_is_left_to_the_model(step: str, text: str) -> None:
    assert RULES.understand(text, context_at(LICENCE, "de", step), FormFields(LICENCE)) is None


def test_free_text_is_all_that_was_said() -> None:
    fields = FormFields(FORMS["vehicle-transfer"])
    context = asked("vehicle-transfer", "trade")
    found = RULES.understand("Ich habe eine kleine Praxis.", context, fields)
    assert found is not None
    assert [(slot.field, slot.span) for slot in found.slots] == [
        ("trade", "Ich habe eine kleine Praxis.")
    ]


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("Was kostet das?", Act.ASK),
        ("Wie bitte?", Act.REPEAT),
        ("Ich möchte mit einem Mitarbeiter sprechen", Act.PERSON),
    ],
)
def test_what_is_said_instead_of_free_text(text: str, act: Act) -> None:
    fields = FormFields(FORMS["vehicle-transfer"])
    found = RULES.understand(text, asked("vehicle-transfer", "trade"), fields)
    assert found is not None
    assert found.act is act


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        (
            "Aufenthaltserlaubnis, am 31. Dezember 2026",
            ["Aufenthaltserlaubnis", "31. Dezember 2026"],
        ),
        ("Am 31.12.2026, es ist eine Blaue Karte", ["Blaue Karte", "31.12.2026"]),
    ],
)
def test_two_values_in_one_answer(text: str, spans: list[str]) -> None:
    fields = FormFields(FORMS["residence-permit-extension"])
    context = asked("residence-permit-extension", "current_title", "title_expiry")
    found = RULES.understand(text, context, fields)
    assert found is not None
    assert [slot.span for slot in found.slots] == spans


def test_a_value_and_talk_are_not_two_values() -> None:
    fields = FormFields(FORMS["residence-permit-extension"])
    context = asked("residence-permit-extension", "current_title", "title_expiry")
    assert RULES.understand("Aufenthaltserlaubnis, glaube ich", context, fields) is None


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("Eine Blaue Karte", {"current_title": "Blaue Karte"}),
        ("am 31.12.2026", {"title_expiry": "31.12.2026"}),
    ],
)
def test_one_of_two_values(text: str, slots: dict[str, str]) -> None:
    fields = FormFields(FORMS["residence-permit-extension"])
    context = asked("residence-permit-extension", "current_title", "title_expiry")
    found = RULES.understand(text, context, fields)
    assert found is not None
    assert {slot.field: slot.span for slot in found.slots} == slots


def test_a_later_value_beside_the_one_asked_for() -> None:
    context = replace(asked("vehicle-transfer", "transfer_kind"), later=("plate", "plate_choice"))
    said = "Ich bin hergezogen, das Kennzeichen ist GI-AB 123"
    found = RULES.understand(said, context, FormFields(FORMS["vehicle-transfer"]))
    assert found is not None
    assert {slot.field: slot.span for slot in found.slots} == {
        "transfer_kind": "Ich bin hergezogen",
        "plate": "GI-AB 123",
    }


@pytest.mark.parametrize(
    ("text", "field"),
    [
        ("Moment, das Datum war falsch", "title_expiry"),
        ("Das Datum ist falsch, es ist der 1. Mai 2027", "title_expiry"),
        ("Mein Geburtsdatum ist falsch", "birth_date"),
        ("Nein, nicht am 31.12.2026, sondern am 30.12.2026", "title_expiry"),
    ],
)
def test_the_date_is_the_one_just_given(text: str, field: str) -> None:
    context = replace(
        asked("residence-permit-extension", "purpose"),
        filled=("current_title", "title_expiry", "birth_date"),
        last_set=("title_expiry",),
    )
    found = RULES.understand(text, context, FormFields(FORMS["residence-permit-extension"]))
    assert found is not None
    assert found.act is Act.CORRECT
    assert field in {found.argument, *(slot.field for slot in found.slots)}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Ausgestellt am 20. Januar 2015, gültig bis zum 19. Januar 2030"),
        ("de", "Gültig bis zum 19. Januar 2030, und ausgestellt am 20. Januar 2015"),
        ("en", "issued on 20 January 2015, valid until 19 January 2030"),
    ],
)
def test_two_dates_that_are_named(language: str, text: str) -> None:
    fields = FormFields(FORMS["international-licence"])
    open_fields = ("licence_issue_date", "licence_expiry_date")
    context = replace(asked("international-licence", *open_fields), language=language)
    found = RULES.understand(text, context, fields)
    assert found is not None
    spans = {slot.field: slot.span for slot in found.slots}
    assert "2015" in spans["licence_issue_date"]
    assert "2030" in spans["licence_expiry_date"]


def test_one_of_two_dates_that_says_which_it_is() -> None:
    fields = FormFields(FORMS["international-licence"])
    context = asked("international-licence", "licence_issue_date", "licence_expiry_date")
    found = RULES.understand("Gültig bis zum 19. Januar 2030", context, fields)
    assert found is not None
    assert [slot.field for slot in found.slots] == ["licence_expiry_date"]


def test_two_dates_without_names_are_left_to_the_model() -> None:
    fields = FormFields(FORMS["international-licence"])
    context = asked("international-licence", "licence_issue_date", "licence_expiry_date")
    assert RULES.understand("20. Januar 2015 und 19. Januar 2030", context, fields) is None


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        (
            "Am 10. Mai 2026, aus dem Auto heraus",
            {"loss_date": "10. Mai 2026", "loss_circumstances": "aus dem Auto heraus"},
        ),
        ("Am 10. Mai 2026", {"loss_date": "10. Mai 2026"}),
        ("Er lag im Auto", {"loss_circumstances": "Er lag im Auto"}),
    ],
)
def test_a_value_and_free_text(text: str, spans: dict[str, str]) -> None:
    context = asked("licence-replacement", "loss_date", "loss_circumstances")
    found = RULES.understand(text, context, FormFields(FORMS["licence-replacement"]))
    assert found is not None
    assert {slot.field: slot.span for slot in found.slots} == spans


def test_a_date_cut_short_by_the_model_is_the_one_that_was_said() -> None:
    fields = FormFields(FORMS["licence-replacement"])
    said = "zehnter Mai 2026 war das, glaube ich"
    slots = (SlotProposal("loss_date", "zehnter Mai", "model"),)
    assert [slot.span for slot in repaired(slots, fields, said, "de")] == ["zehnter Mai 2026"]


@pytest.mark.parametrize(
    ("step", "text", "span"),
    [
        ("birth_place", "In Frankfurt, also Frankfurt am Main", "Frankfurt am Main"),
        ("birth_date", "Am dritten Mai, nein, am vierten Mai 1960", "vierten Mai 1960"),
    ],
)
def test_an_answer_that_starts_again(step: str, text: str, span: str) -> None:
    found = RULES.understand(text, context_at(LICENCE, "de", step), FormFields(LICENCE))
    assert found is not None
    assert [slot.span for slot in found.slots] == [span]


def test_a_place_that_is_said_to_be_wrong_and_put_right() -> None:
    context = context_at(LICENCE, "de", "review")
    found = RULES.understand(
        "Der Geburtsort ist falsch. Es ist Fulda", context, FormFields(LICENCE)
    )
    assert found is not None
    assert [(slot.field, slot.span) for slot in found.slots] == [("birth_place", "Fulda")]


def test_a_language_that_is_no_option_is_a_wish() -> None:
    context = context_at(LICENCE, "de", "licence_kind")
    found = RULES.understand("English please", context, FormFields(LICENCE))
    assert found is not None
    assert (found.act, found.argument) == (Act.CHANGE_LANGUAGE, "en")


def test_a_number_beside_its_name_corrects() -> None:
    fields = FormFields(FORMS["settlement-permit"])
    context = replace(
        asked("settlement-permit", "occupation"), filled=("household_size", "living_space")
    )
    found = RULES.understand("Ich habe mich vertan, es sind drei Personen", context, fields)
    assert found is not None
    assert (found.act, found.slots[0].field) == (Act.CORRECT, "household_size")


def test_a_date_beside_the_answer_is_only_a_date() -> None:
    later = ("birth_name", "birth_date", "street", "house_number")
    rest = ". , geboren am 10. Januar 1988"
    slot = certain(rest, later, FormFields(FORMS["vehicle-transfer"]), "de")
    assert slot == SlotProposal("birth_date", "10. Januar 1988", "rule")
    assert (
        certain(". , geboren in Kassel", later, FormFields(FORMS["vehicle-transfer"]), "de") is None
    )


def test_an_address_with_pauses() -> None:
    said = "Äh, Frankfurter Straße 120, also 35037 Marburg"
    found = RULES.understand(said, context_at(LICENCE, "de", "address"), FormFields(LICENCE))
    assert found is not None
    assert [slot.span for slot in found.slots] == ["Frankfurter Straße", "120", "35037", "Marburg"]
