"""Residence permits and settlement permits: every note at its edges, every fee."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tools.forms.definitions import load_form
from tools.forms.engine import FormEngine
from tools.forms.models import Finding, Form, LegalNote, Parsed, Provenance, Value, Values
from tools.forms.texts import FormTexts

TODAY = date(2026, 11, 22)
BY_RULE = Provenance(turn=1, span="", method="rule")


def given(**values: Any) -> Values:
    return {field: Value(value, BY_RULE) for field, value in values.items()}


@pytest.fixture(scope="module")
def extension() -> FormEngine:
    return FormEngine(load_form("residence-permit-extension"), lambda: TODAY)


@pytest.fixture(scope="module")
def settlement() -> FormEngine:
    return FormEngine(load_form("settlement-permit"), lambda: TODAY)


def told(engine: FormEngine, values: Values) -> dict[str, LegalNote]:
    return {note.code: note for note in engine.notes(values)}


def fees(engine: FormEngine, values: Values) -> dict[str, int]:
    return {fee.id: fee.low for fee in engine.fees(values)}


@pytest.mark.parametrize("service", ["residence-permit-extension", "settlement-permit"])
@pytest.mark.parametrize(
    ("ends", "code", "severity", "source"),
    [
        ("2026-11-21", "title_expiry-expired", "warning", "AufenthG § 81 Abs. 4 Satz 3"),
        ("2026-11-22", "title_expiry-soon", "info", "AufenthG § 81 Abs. 4 Satz 1"),
        ("2026-11-23", "title_expiry-soon", "info", "AufenthG § 81 Abs. 4 Satz 1"),
        ("2027-01-17", "title_expiry-soon", "info", "AufenthG § 81 Abs. 4 Satz 1"),
        ("2027-01-18", "title_expiry-valid", "info", "AufenthG § 81 Abs. 4 Satz 1"),
    ],
)
def test_the_title_is_valid_on_its_last_day(
    service: str, ends: str, code: str, severity: str, source: str
) -> None:
    engine = FormEngine(load_form(service), lambda: TODAY)
    notes = told(engine, given(title_expiry=ends))
    assert {name for name in notes if name.startswith("title_expiry")} == {code}
    note = notes[code]
    assert (note.severity, note.source) == (severity, source)
    assert note.args == {"date": date.fromisoformat(ends)}
    assert notes["received_time"].source == "AufenthG § 81 Abs. 4 Satz 1"


def test_a_schengen_visa_is_not_kept_in_force(extension: FormEngine) -> None:
    values = given(current_title="schengen_visa", title_expiry="2027-06-01")
    note = told(extension, values)["title_expiry-excluded"]
    assert (note.severity, note.source) == ("warning", "AufenthG § 81 Abs. 4 Satz 2")
    values = given(current_title="national_visa", title_expiry="2027-06-01")
    assert "title_expiry-valid" in told(extension, values)


def test_nothing_is_told_before_anything_is_known(
    extension: FormEngine, settlement: FormEngine
) -> None:
    assert extension.notes({}) == []
    assert settlement.notes({}) == []


@pytest.mark.parametrize(("born", "minor"), [("2008-11-22", False), ("2008-11-23", True)])
def test_of_age_on_the_birthday(extension: FormEngine, born: str, minor: bool) -> None:
    notes = told(extension, given(birth_date=born))
    assert ("applicant_age" in notes, "fee_minor" in notes) == (minor, minor)


@pytest.mark.parametrize(("ends", "warned"), [("2026-11-21", True), ("2026-11-22", False)])
def test_an_expired_passport_is_a_warning(extension: FormEngine, ends: str, warned: bool) -> None:
    findings = extension.check(given(passport_expiry=ends))
    expected = [Finding(("passport_expiry",), "passport_expired", {}, severity="warning")]
    assert findings == (expected if warned else [])


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"income_sources": ["wages", "benefits"]}, {"subsistence"}),
        ({"income_sources": ["benefits"], "purpose": "protection"}, set()),
        ({"income_sources": ["wages"]}, set()),
        ({"health_insurance": "none"}, {"health_insurance"}),
        ({"health_insurance": "none", "purpose": "protection"}, set()),
        ({"health_insurance": "private"}, set()),
        ({"integration_course": "not_attended"}, {"integration_course"}),
        ({"integration_course": "attending"}, set()),
    ],
)
def test_unmet_rules_are_warnings(
    extension: FormEngine, values: dict[str, Any], expected: set[str]
) -> None:
    notes = extension.prechecks(given(**values))
    assert {note.code for note in notes} == expected
    assert all(note.severity == "warning" for note in notes)


def test_the_course_is_not_asked_of_protected_people(extension: FormEngine) -> None:
    assert not extension.applicable("integration_course", given(purpose="protection"))
    assert extension.applicable("integration_course", given(purpose="family"))


BASE = {"current_title": "residence_permit", "purpose": "employment", "purpose_changed": False}


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ({"duration": "up_to_three_months"}, {"extension_short": 9600}),
        ({"duration": "longer"}, {"extension_long": 9300}),
        ({"duration": "longer", "purpose_changed": True}, {"purpose_change": 9800}),
        ({"duration": "longer", "current_title": "national_visa"}, {"first_issue": 10000}),
        ({"duration": "longer", "purpose": "protection"}, {}),
        ({"duration": "longer", "income_sources": ["benefits"]}, {}),
        ({"duration": "longer", "income_sources": ["scholarship"]}, {}),
        (
            {"duration": "longer", "income_sources": ["benefits"], "purpose_changed": True},
            {"purpose_change": 9800},
        ),
    ],
)
def test_fees_of_an_extension(
    extension: FormEngine, values: dict[str, Any], expected: dict[str, int]
) -> None:
    names = {"extension_short", "extension_long", "purpose_change", "first_issue"}
    due = fees(extension, given(**{**BASE, **values}))
    assert {name: cents for name, cents in due.items() if name in names} == expected
    assert (due["express"], due["photo"]) == (3500, 600)


def test_fees_that_may_arise_before_the_answers(extension: FormEngine) -> None:
    due = fees(extension, {})
    assert due == {
        "extension_short": 9600,
        "extension_long": 9300,
        "purpose_change": 9800,
        "first_issue": 10000,
        "provisional_certificate": 1300,
        "express": 3500,
        "reissue": 6700,
        "photo": 600,
    }


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"purpose": "protection"}, "fee_exempt_protection"),
        ({"purpose": "family", "income_sources": ["benefits"]}, "fee_exempt_benefits"),
        ({"purpose": "study", "income_sources": ["scholarship"]}, "fee_exempt_scholarship"),
    ],
)
def test_who_pays_nothing_is_told_so(
    extension: FormEngine, values: dict[str, Any], code: str
) -> None:
    notes = told(extension, given(**values))
    assert code in notes
    assert "application_fee" not in notes
    assert "provisional_certificate" not in fees(extension, given(**values))


@pytest.mark.parametrize(("born", "cents"), [("2002-11-22", 4600), ("2002-11-23", 2760)])
@pytest.mark.parametrize(("country", "code"), [("TR", "fee_association"), ("CH", "fee_swiss")])
def test_the_fee_of_an_identity_card(
    extension: FormEngine, country: str, code: str, born: str, cents: int
) -> None:
    notes = told(extension, given(nationality=country, birth_date=born))
    assert notes[code].args == {"cents": cents}
    assert not {"fee_association", "fee_swiss"} & set(
        told(extension, given(nationality="UA", birth_date=born))
    )


def test_a_way_with_an_unknown_degree_has_no_figures_yet(settlement: FormEngine) -> None:
    values = given(track="skilled", title_since="2026-01-01", pension_months=1)
    assert not {"settlement_years", "settlement_pension"} & set(told(settlement, values))


@pytest.mark.parametrize(
    ("track", "german", "years", "source"),
    [
        ("general", None, 5, "AufenthG § 9 Abs. 2"),
        ("skilled", False, 3, "AufenthG § 18c Abs. 1 Satz 1"),
        ("skilled", True, 2, "AufenthG § 18c Abs. 1 Satz 2"),
        ("self_employed", None, 3, "AufenthG § 21 Abs. 4"),
        ("family_german", None, 3, "AufenthG § 28 Abs. 2"),
        ("protection", None, 5, "AufenthG § 26 Abs. 3"),
    ],
)
def test_years_of_each_way(
    settlement: FormEngine, track: str, german: bool | None, years: int, source: str
) -> None:
    way = {"track": track, "german_degree": german}
    on_the_day = given(**way, title_since=f"{2026 - years}-11-22")
    a_day_short = given(**way, title_since=f"{2026 - years}-11-23")
    assert "settlement_years" not in told(settlement, on_the_day)
    note = told(settlement, a_day_short)["settlement_years"]
    assert note.args == {"years": years, "date": date(2026, 11, 23)}
    assert (note.severity, note.source) == ("warning", source)


@pytest.mark.parametrize(
    ("track", "german", "level", "months"),
    [
        ("general", None, "b1", 60),
        ("skilled", False, "b1", 36),
        ("skilled", True, "b1", 24),
        ("blue_card", None, "a1", 27),
        ("blue_card", None, "a2", 27),
        ("blue_card", None, "b1", 21),
        ("blue_card", None, "b2_or_higher", 21),
    ],
)
def test_pension_months_of_each_way(
    settlement: FormEngine, track: str, german: bool | None, level: str, months: int
) -> None:
    way = {"track": track, "german_degree": german, "german_level": level}
    assert "settlement_pension" not in told(settlement, given(**way, pension_months=months))
    note = told(settlement, given(**way, pension_months=months - 1))["settlement_pension"]
    assert note.args == {"months": months, "paid": months - 1}
    assert note.severity == "warning"


@pytest.mark.parametrize(
    ("track", "enough", "short"),
    [
        ("general", "b1", "a2"),
        ("blue_card", "a1", "none"),
        ("family_german", "b1", "a2"),
        ("protection", "a2", "a1"),
    ],
)
def test_language_of_each_way(settlement: FormEngine, track: str, enough: str, short: str) -> None:
    assert "settlement_language" not in told(settlement, given(track=track, german_level=enough))
    note = told(settlement, given(track=track, german_level=short))["settlement_language"]
    assert note.args == {"level": enough.upper()}


@pytest.mark.parametrize("track", ["self_employed", "highly_qualified"])
def test_what_a_way_does_not_ask_for_is_not_asked(settlement: FormEngine, track: str) -> None:
    values = given(track=track)
    fields = ("german_level", "pension_months", "civic_knowledge", "household_size")
    assert not any(settlement.applicable(field, values) for field in fields)


def test_missing_proof_of_civic_knowledge(settlement: FormEngine) -> None:
    assert "civic_knowledge" in told(settlement, given(civic_knowledge="none"))
    assert "civic_knowledge" not in told(settlement, given(civic_knowledge="test_passed"))


@pytest.mark.parametrize(
    ("track", "expected"),
    [
        ("general", {"settlement_permit": 11300, "provisional_certificate": 1300}),
        ("self_employed", {"self_employed": 12400, "provisional_certificate": 1300}),
        ("highly_qualified", {"highly_qualified": 14700, "provisional_certificate": 1300}),
        ("protection", {}),
    ],
)
def test_fees_of_a_settlement_permit(
    settlement: FormEngine, track: str, expected: dict[str, int]
) -> None:
    due = fees(settlement, given(track=track))
    assert due == {**expected, "express": 3500, "photo": 600}
    notes = told(settlement, given(track=track))
    assert ("application_fee" in notes) == (track != "protection")
    assert ("fee_exempt_protection" in notes) == (track == "protection")


def test_benefits_do_not_exempt_from_the_fee_of_a_settlement_permit(
    settlement: FormEngine,
) -> None:
    values = given(track="general", income_sources=["benefits"])
    assert "application_fee" in told(settlement, values)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("service", ["residence-permit-extension", "settlement-permit"])
def test_texts_load(service: str, language: str) -> None:
    form: Form = load_form(service)
    assert 8 <= len(form.steps) <= 16
    assert FormTexts(form, language).title()
    assert form.service_words[language]


@pytest.mark.parametrize(("said", "months"), [("120 Monate", 120), ("sechzig Monate", 60)])
def test_more_than_eight_years_of_contributions(
    settlement: FormEngine, said: str, months: int
) -> None:
    parsed = settlement.parse("pension_months", said, "de")
    assert isinstance(parsed, Parsed)
    assert (parsed.value, parsed.explained) == (months, True)
