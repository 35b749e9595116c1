from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tools.forms.definitions import DEFINITIONS, available_forms, load_form
from tools.forms.errors import FormError
from tools.forms.models import Form
from tools.forms.texts import ERRORS, FormTexts


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    shutil.copytree(DEFINITIONS / "licence-exchange", tmp_path / "licence-exchange")
    return tmp_path


def texts_of(language: str, definitions_dir: Path = DEFINITIONS) -> FormTexts:
    return FormTexts(load_form("licence-exchange", definitions_dir), language, definitions_dir)


def test_the_forms_that_exist(form: Form) -> None:
    assert "licence-exchange" in available_forms()
    assert form.version
    assert form.legal_basis == "StVG § 2 Abs. 6"
    assert {"de", "en"} <= set(form.languages)


def test_a_service_in_another_folder(tmp_path: Path) -> None:
    folder = tmp_path / "dog-tax"
    folder.mkdir()
    (folder / "form.yaml").write_text(
        "id: dog-tax\nversion: '1'\nlegal_basis: Satzung\nsteps:\n"
        "  - id: dog\n    fields:\n      - {id: dog_name, type: person_name}\n"
    )
    lines = ["title = Hund anmelden", "summary = Einen Hund anmelden.", "next = Wir antworten."]
    lines += [f"field-dog_name-{kind} = Name" for kind in ("label", "hint", "ask")]
    lines += [f"step-dog-{kind} = Wie heißt der Hund?" for kind in ("ask", "simple", "why")]
    (folder / "de.ftl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert available_forms(tmp_path) == ("dog-tax",)
    assert load_form("dog-tax", tmp_path).languages == ("de",)
    assert (
        FormTexts(load_form("dog-tax", tmp_path), "de", tmp_path).ask("dog")
        == "Wie heißt der Hund?"
    )


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("type: yes_no", "type: yes_know", "no field type is called 'yes_know'"),
        (
            "id: other_licence, type",
            "id: licence_number, type",
            "field 'licence_number' is defined",
        ),
        ("use: sex\n", "use: name\n", "is defined twice"),
        ("use: sex\n", "use: gender\n", "no shared step 'gender'"),
        ("use: sex\n", "use: sex\n    id: x\n", "either id and fields, or use"),
        ("[past_date]", "[last_date]", "no validator is called 'last_date'"),
        ("exchange_fee", "exchange_tax", "no note is called 'exchange_tax'"),
        ("licence_after_birth,", "licence_before_birth,", "no check is called"),
        ("type: yes_no}", "type: yes_no, condition: rain}", "no condition is called 'rain'"),
        ("type: yes_no}", "type: yes_no, colour: red}", "Extra inputs are not permitted"),
        ("type: yes_no}", "type: yes_no, same_as: phone}", "same_as must name an earlier field"),
        ("steps:", "declarations: [licence_kind]\nsteps:", "is not a yes_no field"),
        ("steps:", "evidence: [{id: a}, {id: a}]\nsteps:", "evidence 'a' is defined twice"),
        ("type: yes_no}", "type: yes_no, options: [a]}", "options belong to choices"),
        ("id: licence-exchange", "id: licence-change", "id is 'licence-change'"),
        ("steps:", "steps: [", "form.yaml"),
    ],
)
def test_mistakes_are_named(copy: Path, old: str, new: str, message: str) -> None:
    path = copy / "licence-exchange" / "form.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(FormError, match=message.replace("(", r"\(")):
        load_form("licence-exchange", copy)


def test_unknown_service(tmp_path: Path) -> None:
    with pytest.raises(FormError, match="no form 'x'"):
        load_form("x", tmp_path)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize(
    "line",
    ["title", "step-licence_kind-why", "field-licence_number-hint", "note-exchange_fee"],
)
def test_a_missing_text_is_an_error_when_loading(copy: Path, language: str, line: str) -> None:
    path = copy / "licence-exchange" / f"{language}.ftl"
    lines = path.read_text(encoding="utf-8").splitlines()
    kept = [text for text in lines if not text.startswith(f"{line} =")]
    assert len(kept) == len(lines) - 1
    path.write_text("\n".join(kept) + "\n", encoding="utf-8")
    with pytest.raises(FormError, match=line):
        texts_of(language, copy)


def test_a_wrong_placeholder_is_an_error_when_loading(copy: Path) -> None:
    path = copy / "licence-exchange" / "de.ftl"
    text = path.read_text(encoding="utf-8").replace("{ $amount }", "{ $amuont }")
    path.write_text(text, encoding="utf-8")
    with pytest.raises(FormError, match="amuont"):
        texts_of("de", copy)


def test_unknown_options_in_the_words_are_an_error(copy: Path) -> None:
    path = copy / "licence-exchange" / "words.de.yaml"
    path.write_text("licence_kind: {robot: [roboter]}\n", encoding="utf-8")
    with pytest.raises(FormError, match="robot"):
        load_form("licence-exchange", copy)


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_text_in_every_language(form: Form, language: str) -> None:
    texts = texts_of(language)
    said = [texts.title(), texts.summary()]
    for step in form.steps:
        said += [texts.ask(step), texts.simple(step), texts.why(step)]
        for field in step.fields:
            said += [texts.label(field), texts.hint(field), texts.ask_field(field)]
            said += [texts.option(field, code) for code in field.options]
    said += [texts.error(code, **args) for code, args in ERRORS.items()]
    assert all(text and "{" not in text and "\u2068" not in text for text in said)


def test_an_unknown_message_is_an_error() -> None:
    with pytest.raises(FormError, match="no text 'nothing'"):
        texts_of("de").message("nothing")
