"""Correcting values through the field types of the installed forms."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tools.casework.staff.case_forms import CaseForm, CaseForms, Edited, Refused
from tools.casework.staff.i18n import LANGUAGES, StaffTexts
from tools.casework.staff.refusals import refusal_text
from tools.forms.catalogue import load_forms
from tools.forms.definitions import available_forms
from tools.forms.export.samples import sample_values
from tools.forms.texts import ERRORS

DAY = date(2026, 3, 29)


def form_of(service: str) -> CaseForm:
    found = CaseForms(lambda: DAY).form(service)
    assert found is not None
    return found


@pytest.mark.parametrize("service", available_forms())
def test_saving_what_is_there_changes_nothing(service: str) -> None:
    form = form_of(service)
    values = sample_values(load_forms([service], ["de"], lambda: DAY)[service].engine, DAY)
    assert values
    for field, value in values.items():
        saved = form.edit(field, form.typed(field, value.value), values)
        assert isinstance(saved, Edited), f"{field}: {saved}"
        assert saved.value == value.value, field


@pytest.mark.parametrize("service", available_forms())
def test_every_field_and_document_can_be_shown(service: str) -> None:
    form = form_of(service)
    engine = load_forms([service], ["de"], lambda: DAY)[service].engine
    for field in engine.form.fields:
        shown = form.field(field.id)
        assert shown is not None
        assert shown.label
        assert len(shown.options) == (2 if field.type == "yes_no" else len(field.options))
    for item in engine.form.evidence:
        assert form.document_label(item.id)
    assert form.field("no_such_field") is None
    assert form.document_label("no_such_document") is None


REFUSED: list[tuple[str, tuple[str, ...], str]] = [
    ("given_names", (), "required"),
    ("given_names", ("  ",), "required"),
    ("given_names", ("An4a",), "name_has_digits"),
    ("given_names", ("<b>Anna</b>",), "bad_characters"),
    ("given_names", ("نیلوفر",), "latin_spelling_needed"),
    ("given_names", ("A" * 101,), "too_long"),
    ("given_names", ("A" * 501,), "too_long"),
    ("birth_date", ("31.02.1990",), "date_impossible"),
    ("birth_date", ("gestern oder so",), "partly"),
    ("birth_date", ("3.5.1988 oder 4.5.1988",), "partly"),
    ("postcode", ("3503",), "postcode_length"),
    ("german_level", ("c9",), "choice_unclear"),
    ("children_included", ("vielleicht",), "yes_no_unclear"),
    ("living_detail", ("<script>",), "bad_characters"),
    ("living_detail", ("…",), "free_text_unclear"),
]


@pytest.mark.parametrize(("field", "typed", "code"), REFUSED)
def test_what_is_no_value_is_refused(field: str, typed: tuple[str, ...], code: str) -> None:
    refused = form_of("naturalisation").edit(field, typed, {})
    assert isinstance(refused, Refused), refused
    assert refused.code == code


ACCEPTED: list[tuple[str, tuple[str, ...], Any, str]] = [
    ("given_names", ("Nein",), "Nein", "Nein"),
    ("family_name", ("von der McDonald",), "von der McDonald", "von der McDonald"),
    ("birth_date", ("3.5.1988",), "1988-05-03", "3. Mai 1988"),
    ("children_included", ("yes",), True, "Ja"),
    ("german_level", ("b1",), "b1", "B1"),
    ("nationality", ("Brasilien",), "BR", "Brasilien"),
    ("phone", (), None, ""),
    ("phone", ("",), None, ""),
]


@pytest.mark.parametrize(("field", "typed", "value", "display"), ACCEPTED)
def test_values_are_normalised_and_put_into_german(
    field: str, typed: tuple[str, ...], value: Any, display: str
) -> None:
    assert form_of("naturalisation").edit(field, typed, {}) == Edited(value, display)


def test_every_refusal_has_a_text_in_both_languages() -> None:
    texts = StaffTexts()
    arguments = {"display": "x", "max": 60}
    for code in (*ERRORS, "partly", "unheard_of"):
        for language in LANGUAGES:
            assert texts[language](refusal_text(code), **arguments)


def test_a_service_that_is_not_installed_has_no_form() -> None:
    forms = CaseForms(lambda: DAY)
    for service in ("dog-tax", "", "..", "../naturalisation"):
        assert forms.form(service) is None


def test_stored_nonsense_is_shown_as_it_is() -> None:
    form = form_of("naturalisation")
    assert form.display("birth_date", "gestern") == "gestern"
    assert form.typed("german_level", "c9") == ("c9",)
    assert form.typed("living_detail", {"no": "text"}) == ("",)
    assert form.documents({})
