"""One value where several fields were asked for."""

from __future__ import annotations

from datetime import date

import pytest

from agent.understanding.base import Act, Context, SlotProposal, Understanding
from agent.understanding.fields import FormFields
from agent.understanding.rules.engine import Rules
from agent.understanding.rules.load import load_phrases
from tools.forms.catalogue import load_forms

SERVICES = (
    "licence-replacement",
    "international-licence",
    "settlement-permit",
    "vehicle-transfer",
)
FORMS = load_forms(SERVICES, ("de", "uk", "ru"), lambda: date(2026, 6, 1))
RULES = Rules(load_phrases())
OTHER_NAMES = ("doctorate", "former_names", "artist_name")


def understood(language: str, text: str, service: str, fields: tuple[str, ...]) -> Understanding:
    context = Context(language, "ask", "?", service, fields)
    found = RULES.understand(text, context, FormFields(FORMS[service]))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("language", "text", "span"),
    [
        ("de", "Ich habe einen Doktortitel", "Doktortitel"),
        ("uk", "Так, я доктор медицини", "доктор медицини"),
        ("ru", "Да, я доктор медицины", "доктор медицины"),
    ],
)
def test_a_doctorate_is_no_former_name(language: str, text: str, span: str) -> None:
    found = understood(language, text, "licence-replacement", OTHER_NAMES)
    assert found.slots == (SlotProposal("doctorate", span, "rule"),)


@pytest.mark.parametrize(("language", "text"), [("de", "Nein"), ("uk", "Ні"), ("ru", "Нет")])
def test_a_no_is_meant_for_the_names_too(language: str, text: str) -> None:
    assert understood(language, text, "licence-replacement", OTHER_NAMES).act is Act.DENY


@pytest.mark.parametrize(
    ("language", "text", "field", "span"),
    [
        ("de", "12.04.2012", "licence_issue_date", "12.04.2012"),
        ("uk", "Видано 12 квітня 2012 року", "licence_issue_date", "12 квітня 2012"),
        ("ru", "Действует до 19 января 2030 года", "licence_expiry_date", "19 января 2030"),
    ],
)
def test_one_of_two_dates(language: str, text: str, field: str, span: str) -> None:
    asked = ("licence_issue_date", "licence_expiry_date")
    found = understood(language, text, "international-licence", asked)
    assert found.slots == (SlotProposal(field, span, "rule"),)


def test_one_of_two_counts() -> None:
    asked = ("household_size", "living_space")
    assert understood("uk", "Двоє осіб", "settlement-permit", asked).slots == (
        SlotProposal("household_size", "Двоє", "rule"),
    )


@pytest.mark.parametrize(
    ("language", "text"),
    [("uk", "Я купив авто, номер GI-AB 123"), ("ru", "Я купил машину, номер GI-AB 123")],
)
def test_what_could_be_several_numbers_is_the_one_asked_for_first(language: str, text: str) -> None:
    later = ("plate", "vin", "evb")
    context = Context(language, "ask", "?", "vehicle-transfer", ("transfer_kind",), later=later)
    found = RULES.understand(text, context, FormFields(FORMS["vehicle-transfer"]))
    assert found is not None
    assert [slot.field for slot in found.slots] == ["transfer_kind", "plate"]
