"""Naturalisation: every note at its edges, the declarations, the fees."""

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


def given(**values: Any) -> Values:
    return {field: Value(value, BY_RULE) for field, value in values.items()}


@pytest.fixture(scope="module")
def engine() -> FormEngine:
    return FormEngine(load_form("naturalisation"), lambda: TODAY)


def told(engine: FormEngine, **values: Any) -> dict[str, LegalNote]:
    return {note.code: note for note in engine.prechecks(given(**values))}


def test_nothing_is_told_before_anything_is_known(engine: FormEngine) -> None:
    assert told(engine) == {}
    assert told(engine, residence_since="2010-01-01") == {}


@pytest.mark.parametrize(
    ("since", "code"),
    [
        ("2021-11-21", "naturalisation_years-reached"),
        ("2021-11-22", "naturalisation_years-reached"),
        ("2021-11-23", "naturalisation_years-short"),
    ],
)
def test_five_years(engine: FormEngine, since: str, code: str) -> None:
    notes = told(engine, residence_since=since, spouse_german=False)
    assert set(notes) == {code}
    assert notes[code].args["years"] == 5
    assert notes[code].source == "StAG § 10 Abs. 1 Satz 1"
    assert (notes[code].severity == "warning") == code.endswith("short")


def test_the_day_on_which_five_years_are_reached(engine: FormEngine) -> None:
    notes = told(engine, residence_since="2024-02-29", spouse_german=False)
    assert notes["naturalisation_years-short"].args["date"] == date(2029, 3, 1)


@pytest.mark.parametrize(
    ("since", "married", "code"),
    [
        ("2023-11-22", "2024-11-22", "naturalisation_years-spouse"),
        ("2023-11-23", "2024-11-22", "naturalisation_years-spouse_short"),
        ("2023-11-22", "2024-11-23", "naturalisation_years-spouse_short"),
        ("2021-11-22", "2026-11-01", "naturalisation_years-reached"),
    ],
)
def test_spouses_of_germans(engine: FormEngine, since: str, married: str, code: str) -> None:
    notes = told(engine, residence_since=since, spouse_german=True, marriage_date=married)
    assert set(notes) == {code}
    if code.endswith("spouse_short"):
        assert notes[code].args == {"years": 3, "marriage": 2, "date": date(2026, 11, 23)}
        assert (notes[code].severity, notes[code].source) == ("warning", "StAG § 9 Abs. 1")


def test_a_spouse_is_asked_for_the_marriage_first(engine: FormEngine) -> None:
    assert told(engine, residence_since="2023-01-01", spouse_german=True) == {}
    assert engine.applicable("marriage_date", given(spouse_german=True))
    assert not engine.applicable("marriage_date", given(spouse_german=False))


@pytest.mark.parametrize(("born", "young"), [("2010-11-22", False), ("2010-11-23", True)])
def test_capacity_from_sixteen(engine: FormEngine, born: str, young: bool) -> None:
    notes = told(engine, birth_date=born)
    assert ("applicant_age" in notes) == young
    if young:
        assert notes["applicant_age"].args == {"years": 16}


@pytest.mark.parametrize(("level", "short"), [("none", True), ("a2", True), ("b1", False)])
def test_language(engine: FormEngine, level: str, short: bool) -> None:
    assert ("naturalisation_language" in told(engine, german_level=level)) == short


@pytest.mark.parametrize(
    ("field", "value", "code", "severity"),
    [
        ("absence_over_six_months", True, "long_absence", "info"),
        ("residence_title", "permit_study", "naturalisation_title", "warning"),
        ("residence_title", "temporary_protection", "naturalisation_title", "warning"),
        ("civic_knowledge", "none", "naturalisation_test", "warning"),
        ("democracy", False, "democracy_missing", "warning"),
        ("history", False, "history_missing", "warning"),
        ("convicted", True, "convictions", "warning"),
        ("proceedings_pending", True, "proceedings", "warning"),
        ("living_secured", False, "benefits_needed", "warning"),
        ("several_spouses", True, "multiple_marriage", "warning"),
        ("statements_correct", False, "statements_incorrect", "warning"),
    ],
)
def test_rules_told_for_an_answer(
    engine: FormEngine, field: str, value: Any, code: str, severity: str
) -> None:
    notes = told(engine, **{field: value})
    assert {name: note.severity for name, note in notes.items()} == {code: severity}
    opposite = "settlement_permit" if field == "residence_title" else "german_school"
    other = not value if isinstance(value, bool) else opposite
    assert told(engine, **{field: other}) == {}


def test_every_declaration_stands_in_a_step_of_its_own(engine: FormEngine) -> None:
    steps = {field.id: step for step in engine.form.steps for field in step.fields}
    asked = [steps[name] for name in engine.form.declarations]
    assert len({step.id for step in asked}) == len(engine.form.declarations) == 7
    for name, step in zip(engine.form.declarations, asked, strict=True):
        assert step.fields[0].id == name
        assert all(field.condition is not None for field in step.fields[1:])


@pytest.mark.parametrize(
    ("field", "answer", "detail"),
    [
        ("democracy", False, "democracy_detail"),
        ("history", False, "history_detail"),
        ("convicted", True, "convicted_detail"),
        ("proceedings_pending", True, "proceedings_detail"),
        ("living_secured", False, "living_detail"),
    ],
)
def test_details_are_asked_where_the_office_needs_them(
    engine: FormEngine, field: str, answer: bool, detail: str
) -> None:
    assert engine.applicable(detail, given(**{field: answer}))
    assert not engine.applicable(detail, given(**{field: not answer}))


@pytest.mark.parametrize("language", ["de", "en"])
def test_declarations_are_whole_sentences(engine: FormEngine, language: str) -> None:
    texts = FormTexts(engine.form, language)
    for name in engine.form.declarations:
        said = {texts.declaration(name, given=answer) for answer in (True, False)}
        assert len(said) == 2
        assert all(sentence.endswith(".") for sentence in said)


@pytest.mark.parametrize(
    ("children", "expected"),
    [(True, {"naturalisation": 25500, "child": 5100}), (False, {"naturalisation": 25500})],
)
def test_fees(engine: FormEngine, children: bool, expected: dict[str, int]) -> None:
    due = engine.fees(given(children_included=children))
    assert {fee.id: fee.low for fee in due} == expected


def test_residence_begins_after_birth(engine: FormEngine) -> None:
    values = given(birth_date="2000-05-02", residence_since="2000-05-01")
    assert [finding.code for finding in engine.check(values)] == ["residence_before_birth"]
    born_here = given(birth_date="2000-05-02", residence_since="2000-05-02")
    assert engine.check(born_here) == []
