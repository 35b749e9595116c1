from __future__ import annotations

from datetime import date

import pytest

from tools.forms.definitions import load_form
from tools.forms.engine import FormEngine
from tools.forms.errors import UnknownField
from tools.forms.models import Parsed, Provenance, Values

BY_RULE = Provenance(turn=1, span="", method="rule")

ANSWERS = {
    "given_names": "Anna",
    "family_name": "Schmidt",
    "birth_name": "gleich",
    "birth_date": "3. Mai 1960",
    "birth_place": "Halle",
    "sex": "weiblich",
    "nationality": "deutsch",
    "street": "Bahnhofstraße",
    "house_number": "14a",
    "postcode": "35279",
    "town": "Neustadt",
    "id_document": "Personalausweis",
    "licence_kind": "rosa",
    "licence_issue_date": "2.6.1990",
    "licence_number": "B072RRE2I55",
    "other_licence": "nein",
    "phone": "0171 3920001",
}


def filled(engine: FormEngine, **changes: str) -> Values:
    values: Values = {}
    for field, text in {**ANSWERS, **changes}.items():
        values, outcome = engine.set(values, field, text, BY_RULE, "de")
        assert outcome.code == "set", (field, outcome)
    for field in ("doctorate", "former_names", "artist_name"):
        values, outcome = engine.skip(values, field, BY_RULE)
        assert outcome.code == "skipped", (field, outcome)
    return values


def test_the_whole_form(engine: FormEngine) -> None:
    values = filled(engine)
    assert engine.next_step(values) is None
    assert engine.complete(values)
    assert values["birth_name"].value == "Schmidt"
    assert not engine.missing(values)


def test_steps_come_in_order_and_ask_only_what_is_open(engine: FormEngine) -> None:
    assert [field.id for field in engine.open_fields({})] == ["given_names", "family_name"]
    values, _ = engine.set({}, "family_name", "Schmidt", BY_RULE)
    step = engine.next_step(values)
    assert step is not None
    assert step.id == "name"
    assert [field.id for field in engine.open_fields(values)] == ["given_names"]


def test_set_returns_new_values(engine: FormEngine) -> None:
    before, _ = engine.set({}, "family_name", "Schmidt", BY_RULE)
    after, outcome = engine.set(before, "family_name", "Schmitt", BY_RULE)
    assert (outcome.code, outcome.accepted) == ("replaced", True)
    assert before["family_name"].value == "Schmidt"
    assert after["family_name"].value == "Schmitt"


def test_a_refused_value_changes_nothing(engine: FormEngine) -> None:
    values, outcome = engine.set({}, "postcode", "12", BY_RULE)
    assert values == {}
    assert (outcome.code, outcome.args, outcome.accepted) == (
        "postcode_length",
        {"count": 2},
        False,
    )


def test_an_empty_text_clears(engine: FormEngine) -> None:
    values, _ = engine.set({}, "town", "Neustadt", BY_RULE)
    values, outcome = engine.set(values, "town", "", BY_RULE)
    assert (values, outcome.code) == ({}, "cleared")


def test_the_same_name_needs_a_family_name(engine: FormEngine) -> None:
    _, outcome = engine.set({}, "birth_name", "gleich", BY_RULE)
    assert outcome.code == "same_as_missing"


def test_optional_fields_can_be_skipped_required_ones_not(engine: FormEngine) -> None:
    values = filled(engine)
    del values["phone"]
    step = engine.next_step(values)
    assert step is not None
    assert step.id == "phone"
    values, outcome = engine.skip(values, "phone", BY_RULE)
    assert outcome.code == "skipped"
    assert engine.complete(values)
    assert engine.display("phone", values["phone"].value, "de") == ""
    _, outcome = engine.skip(values, "town", BY_RULE)
    assert outcome.code == "required"


def test_confirm(engine: FormEngine) -> None:
    values, _ = engine.set({}, "town", "Neustadt", BY_RULE)
    values = engine.confirm(values, ["town", "street"])
    assert values["town"].provenance.confirmed
    assert "street" not in values


@pytest.mark.parametrize(
    ("changes", "code", "severity"),
    [
        ({"licence_issue_date": "2.6.1970"}, "licence_before_age", "error"),
        ({"licence_issue_date": "2.6.2004"}, "licence_kind_paper_after_1998", "error"),
        ({"licence_kind": "Karte"}, "licence_kind_card_before_1999", "error"),
        (
            {
                "licence_kind": "Karte",
                "licence_issue_date": "2.6.2004",
                "licence_number": "B072RRE2I65",
            },
            "licence_number_unusual",
            "warning",
        ),
    ],
)
def test_checks_across_fields(
    engine: FormEngine, changes: dict[str, str], code: str, severity: str
) -> None:
    values = filled(engine, **changes)
    [finding] = engine.check(values)
    assert (finding.code, finding.severity) == (code, severity)
    assert engine.complete(values) is (severity == "warning")


def test_the_day_of_the_fifteenth_birthday_is_old_enough(engine: FormEngine) -> None:
    assert not engine.check(filled(engine, licence_issue_date="3.5.1975"))
    assert engine.check(filled(engine, licence_issue_date="2.5.1975"))


def test_old_numbers_of_paper_licences_pass(engine: FormEngine) -> None:
    assert engine.check(filled(engine, licence_number="C 1234/56")) == []


def test_private_values_are_masked_and_not_spoken_in_full(engine: FormEngine) -> None:
    assert engine.masked("licence_number", "B072RRE2I55", "de") == "••••••••I55"
    assert engine.spoken("licence_number", "B072RRE2I55", "de") == "endet auf I fünf fünf"
    assert engine.masked("town", "Neustadt", "de") == "Neustadt"


def test_shown_in_the_language(engine: FormEngine) -> None:
    assert engine.display("birth_date", "1952-05-03", "de") == "3. Mai 1952"
    assert engine.display("birth_date", "1952-05-03", "en") == "3 May 1952"
    spoken = engine.spoken("birth_date", "1952-05-03", "de")
    assert spoken == "dritter Mai neunzehnhundertzweiundfünfzig"
    assert engine.display("nationality", "TR", "de") == "Türkei"
    assert engine.display("sex", "female", "en") == "female"
    assert engine.display("other_licence", value=False, language="de") == "Nein"


def test_unknown_field(engine: FormEngine) -> None:
    with pytest.raises(UnknownField, match="shoe_size"):
        engine.parse("shoe_size", "43", "de")


def test_free_text_stays_as_it_was_written() -> None:
    naturalisation = FormEngine(load_form("naturalisation"), lambda: date(2026, 11, 22))
    field = next(f.id for f in naturalisation.form.fields if f.type == "free_text")
    said = "پرونده‌ام، در سال ۱۴۰۲ بسته شد؛ تمام."
    parsed = naturalisation.parse(field, said, "fa")
    assert isinstance(parsed, Parsed)
    assert parsed.value == {"text": said, "language": "fa"}
