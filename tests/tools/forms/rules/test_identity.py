"""Identity cards, passports, certificates of registration: ages, validity, fees."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tools.forms.definitions import load_form
from tools.forms.engine import FormEngine
from tools.forms.models import LegalNote, Provenance, Value, Values
from tools.forms.texts import FormTexts

TODAY = date(2026, 11, 22)
BY_RULE = Provenance(turn=1, span="", method="rule")
TURNS_24, ADAY_YOUNGER = "2002-11-22", "2002-11-23"


def given(**values: Any) -> Values:
    return {field: Value(value, BY_RULE) for field, value in values.items()}


def engine_of(service: str) -> FormEngine:
    return FormEngine(load_form(service), lambda: TODAY)


@pytest.fixture(scope="module")
def card() -> FormEngine:
    return engine_of("identity-card")


@pytest.fixture(scope="module")
def passport() -> FormEngine:
    return engine_of("passport")


@pytest.fixture(scope="module")
def certificate() -> FormEngine:
    return engine_of("registration-certificate")


def told(engine: FormEngine, **values: Any) -> dict[str, LegalNote]:
    return {note.code: note for note in engine.notes(given(**values))}


@pytest.mark.parametrize("service", ["identity-card", "passport"])
def test_only_the_appointment_is_prepared(service: str) -> None:
    engine = engine_of(service)
    assert engine.form.kind == "prefill"
    assert engine.notes({}) == []
    notes = told(engine, birth_date="1980-01-01")
    assert notes["personal_appearance"].source in {"PAuswG § 9 Abs. 1", "PassG § 6 Abs. 1"}


@pytest.mark.parametrize("service", ["identity-card", "passport"])
@pytest.mark.parametrize(("country", "warned"), [("DE", False), ("TR", True), ("XX", True)])
def test_for_germans_only(service: str, country: str, warned: bool) -> None:
    notes = told(engine_of(service), nationality=country)
    assert ("german_only" in notes) == warned
    assert all(note.severity == "warning" for note in notes.values())


@pytest.mark.parametrize(
    ("service", "old_enough", "too_young", "years"),
    [
        ("identity-card", "2010-11-22", "2010-11-23", 16),
        ("passport", "2008-11-22", "2008-11-23", 18),
    ],
)
def test_who_may_apply_alone(service: str, old_enough: str, too_young: str, years: int) -> None:
    engine = engine_of(service)
    assert "applicant_age" not in told(engine, birth_date=old_enough)
    note = told(engine, birth_date=too_young)["applicant_age"]
    assert (note.args, note.severity) == ({"years": years}, "warning")


@pytest.mark.parametrize("service", ["identity-card", "passport"])
@pytest.mark.parametrize(("reason", "reported"), [("lost", True), ("expires", False)])
def test_a_loss_must_be_reported(service: str, reason: str, reported: bool) -> None:
    assert ("document_loss" in told(engine_of(service), reason=reason)) == reported


@pytest.mark.parametrize(
    ("born", "kind", "cents"),
    [
        (TURNS_24, "identity_card", 4600),
        (ADAY_YOUNGER, "identity_card", 2760),
        (TURNS_24, "provisional", 1000),
        (ADAY_YOUNGER, "provisional", 1000),
        (TURNS_24, "both", 5600),
        (ADAY_YOUNGER, "both", 3760),
    ],
)
def test_card_fee(card: FormEngine, born: str, kind: str, cents: int) -> None:
    note = told(card, birth_date=born, card_kind=kind)["card_fee"]
    assert note.args == {"cents": cents}
    assert note.source == "PAuswGebV § 1 Abs. 1 und 2"


@pytest.mark.parametrize(("born", "years"), [(TURNS_24, 10), (ADAY_YOUNGER, 6)])
def test_card_validity(card: FormEngine, born: str, years: int) -> None:
    notes = told(card, birth_date=born, card_kind="identity_card")
    assert notes["card_validity"].args == {"years": years}
    notes = told(card, birth_date=born, card_kind="provisional")
    assert notes["card_validity-provisional"].args == {"months": 3}


def test_card_fees_by_kind(card: FormEngine) -> None:
    all_fees = {"card_adult": 4600, "card_young": 2760, "delivery": 1500, "photo": 600}
    due = {fee.id: fee.low for fee in card.fees(given(card_kind="identity_card"))}
    assert due == all_fees
    due = {fee.id: fee.low for fee in card.fees(given(card_kind="provisional"))}
    assert due == {"provisional": 1000}
    due = {fee.id: fee.low for fee in card.fees(given(card_kind="both"))}
    assert due == {**all_fees, "provisional": 1000}


@pytest.mark.parametrize(
    ("born", "kind", "express", "cents"),
    [
        (TURNS_24, "pages_32", False, 7000),
        (TURNS_24, "pages_32", True, 10200),
        (TURNS_24, "pages_48", False, 9200),
        (TURNS_24, "pages_48", True, 12400),
        (ADAY_YOUNGER, "pages_32", False, 3750),
        (ADAY_YOUNGER, "pages_32", True, 6950),
        (ADAY_YOUNGER, "pages_48", False, 5950),
        (ADAY_YOUNGER, "pages_48", True, 9150),
        (TURNS_24, "provisional", None, 2600),
        (ADAY_YOUNGER, "provisional", None, 2600),
    ],
)
def test_passport_fee(
    passport: FormEngine, born: str, kind: str, express: bool | None, cents: int
) -> None:
    note = told(passport, birth_date=born, passport_kind=kind, express=express)["passport_fee"]
    assert note.args == {"cents": cents}
    assert note.source == "PassV § 27 Abs. 1 Nr. 1"


def test_the_passport_fee_waits_for_the_express_answer(passport: FormEngine) -> None:
    assert "passport_fee" not in told(passport, birth_date=TURNS_24, passport_kind="pages_32")
    assert not passport.applicable("express", given(passport_kind="provisional"))


@pytest.mark.parametrize(("born", "years"), [(TURNS_24, 10), (ADAY_YOUNGER, 6)])
def test_passport_validity(passport: FormEngine, born: str, years: int) -> None:
    notes = told(passport, birth_date=born, passport_kind="pages_48")
    assert notes["passport_validity"].args == {"years": years}
    notes = told(passport, birth_date=born, passport_kind="provisional")
    assert notes["passport_validity-provisional"].source == "PassG § 5 Abs. 3"


def test_passport_fees_by_kind(passport: FormEngine) -> None:
    regular = {"passport_adult": 7000, "passport_young": 3750, "delivery": 1500, "photo": 600}
    due = passport.fees(given(passport_kind="pages_48", express=True))
    assert {fee.id: fee.low for fee in due} == {**regular, "more_pages": 2200, "express": 3200}
    due = passport.fees(given(passport_kind="pages_32", express=False))
    assert {fee.id: fee.low for fee in due} == regular
    due = passport.fees(given(passport_kind="provisional", express=None))
    assert {fee.id: fee.low for fee in due} == {"provisional": 2600, "photo": 600}


def test_the_certificate_is_for_the_registered_person(certificate: FormEngine) -> None:
    assert told(certificate, for_self=True) == {}
    note = told(certificate, for_self=False)["registered_person"]
    assert (note.severity, note.source) == ("warning", "BMG § 18 Abs. 1 Satz 1")


@pytest.mark.parametrize("form", ["electronic", "paper"])
def test_an_electronic_certificate_is_free(certificate: FormEngine, form: str) -> None:
    notes = told(certificate, certificate_form=form)
    assert {note.source for note in notes.values()} == {"BMG § 18 Abs. 3"}
    assert set(notes) == {f"certificate_fee-{form}"}
    assert certificate.fees({}) == []


def test_more_data_are_asked_for_only_in_an_extended_certificate(
    certificate: FormEngine,
) -> None:
    assert certificate.applicable("extra_data", given(contents="extended"))
    assert not certificate.applicable("extra_data", given(contents="simple"))


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("service", ["identity-card", "passport", "registration-certificate"])
def test_texts_load(service: str, language: str) -> None:
    form = load_form(service)
    assert 8 <= len(form.steps) <= 16
    assert FormTexts(form, language).next()
    assert form.service_words[language]
