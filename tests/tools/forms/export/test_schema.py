"""The schema of every form: renewed with `python -m tools.forms schema --all --out …/golden`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, ValidationError

from tests.tools.forms.export.conftest import TODAY
from tools.forms.catalogue import ServiceForm
from tools.forms.definitions import available_forms
from tools.forms.export.cli import main, schema_text
from tools.forms.export.samples import sample_values
from tools.forms.export.schema import Schema, form_schema, instance_of, value_schemas
from tools.forms.models import Field, Parsed, Provenance, Value
from tools.forms.types.base import Situation
from tools.forms.types.registry import field_types
from tools.forms.words.load import load_words

GOLDEN = Path(__file__).parent / "golden"
Load = Callable[..., ServiceForm]


def validator(schema: Schema) -> Draft202012Validator:
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


@pytest.mark.parametrize("service", available_forms())
def test_the_schema_is_as_agreed(load: Load, service: str) -> None:
    schema = form_schema(load(service))
    Draft202012Validator.check_schema(schema)
    assert schema_text(schema) == (GOLDEN / f"{service}.schema.json").read_text(encoding="utf-8")


def test_there_is_no_golden_file_without_a_form() -> None:
    named = {path.name.removesuffix(".schema.json") for path in GOLDEN.glob("*.json")}
    assert named == set(available_forms())


@pytest.mark.parametrize("service", available_forms())
def test_what_the_engine_makes_fits(load: Load, service: str) -> None:
    form = load(service)
    instance = instance_of(sample_values(form.engine, TODAY))
    validator(form_schema(form)).validate(instance)
    assert json.loads(json.dumps(instance)) == instance


def test_every_field_type_has_a_schema() -> None:
    assert list(value_schemas()) == list(field_types())


@pytest.mark.parametrize("name", list(field_types()))
def test_the_example_of_every_type_fits(load: Load, name: str) -> None:
    kind = field_types()[name]
    text = kind.example("de") or {"yes_no": "ja", "free_text": "Ein Satz."}.get(name, "male")
    options = ("male", "female") if name in {"choice", "multi_choice", "evidence_list"} else ()
    field = Field("sex", name, options=options)
    parsed = kind.parse(text, Situation(field, load_words("de"), TODAY, "de"))
    assert isinstance(parsed, Parsed)
    texts = load("licence-exchange").texts["de"]
    check = validator(value_schemas()[name](field, texts))
    check.validate(parsed.value)
    assert not check.is_valid({"text": 7})


def test_titles_labels_and_the_version_are_in_it(load: Load) -> None:
    form = load("licence-exchange")
    schema = form_schema(form)
    assert schema["$id"] == f"urn:amt-o-mat:form:licence-exchange:{form.engine.form.version}"
    assert schema["title"] == "Führerschein umtauschen"
    kind = schema["properties"]["licence_kind"]
    assert {"const": "grey", "title": "grauer Führerschein"} in kind["oneOf"]
    assert kind["title"] == "Art des Führerscheins"
    assert schema["properties"]["licence_number"]["x-private"] is True
    assert "phone" not in schema["required"]


def test_conditions_are_named_and_never_plainly_required(load: Load) -> None:
    conditional = 0
    for service in available_forms():
        form = load(service)
        schema = form_schema(form)
        for field in form.engine.form.fields:
            told = schema["properties"][field.id].get("x-condition")
            assert (told is None) == (field.condition is None)
            if field.condition is not None:
                assert told["function"] == field.condition.name
                assert field.id not in schema["required"]
                conditional += 1
    assert conditional


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("birth_date", "3. Mai 1960"),
        ("birth_date", "1960-02-30"),
        ("postcode", "3527"),
        ("sex", "w"),
        ("other_licence", "nein"),
        ("nationality", "deutsch"),
        ("phone", "0171 3920001"),
        ("house_number", "a14"),
        ("given_names", ""),
        ("unknown", "x"),
    ],
)
def test_other_values_do_not_fit(load: Load, field: str, wrong: object) -> None:
    form = load("licence-exchange")
    instance = instance_of(sample_values(form.engine, TODAY))
    with pytest.raises(ValidationError):
        validator(form_schema(form)).validate({**instance, field: wrong})


def test_a_missing_value_does_not_fit_and_a_skipped_one_does(load: Load) -> None:
    form = load("licence-exchange")
    values = sample_values(form.engine, TODAY)
    skipped = Value(None, Provenance(1, "", "touch"))
    check = validator(form_schema(form))
    check.validate(instance_of({**values, "phone": skipped}))
    with pytest.raises(ValidationError, match="town"):
        check.validate(instance_of({**values, "town": skipped}))


def test_the_command_writes_files(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["list"]) == 0
    assert "licence-exchange" in capsys.readouterr().out.split()
    assert main(["schema", "licence-exchange"]) == 0
    printed = capsys.readouterr().out
    assert main(["schema", "licence-exchange", "--out", str(tmp_path / "out")]) == 0
    assert (tmp_path / "out" / "licence-exchange.schema.json").read_text("utf-8") == printed
    assert main(["schema", "no-such-form"]) == 1
    assert "no-such-form" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["schema", "--all"])
