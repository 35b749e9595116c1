"""Reads form definitions: `definitions/<service>/form.yaml` with its texts, words and facts.

Steps, texts and words that many forms share stand in `definitions/_common/`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any

from tools.forms.definition_data import (
    BlockData,
    FeeData,
    FieldData,
    FormData,
    StepData,
    read,
    read_yaml,
)
from tools.forms.errors import FormError
from tools.forms.models import Call, Evidence, Fee, Field, Form, Step
from tools.forms.option_words import CHOICES, option_words
from tools.forms.rules.registry import checks, conditions, notes, validators
from tools.forms.types.registry import field_types
from tools.languages.catalogue import base_of
from tools.registry import UnknownName
from tools.texts import TextError, Texts

DEFINITIONS = Path(__file__).parent / "definitions"
COMMON = DEFINITIONS / "_common"


def available_forms(definitions_dir: Path = DEFINITIONS) -> tuple[str, ...]:
    """The service ids that have a form definition, sorted."""
    return tuple(sorted(path.parent.name for path in definitions_dir.glob("*/form.yaml")))


def text_files(service_id: str, language: str, definitions_dir: Path = DEFINITIONS) -> list[Path]:
    """The form's texts, then the shared ones."""
    name = f"{language}.ftl"
    return [definitions_dir / service_id / name, COMMON / name]


def load_form(
    service_id: str,
    definitions_dir: Path = DEFINITIONS,
    languages: Iterable[str] | None = None,
) -> Form:
    """Read and check a form definition in `languages`, by default in all that it has.

    Raises:
        FormError: what is wrong, and where.
    """
    folder = definitions_dir / service_id
    path = folder / "form.yaml"
    if service_id not in available_forms(definitions_dir):
        known = ", ".join(available_forms(definitions_dir)) or "none"
        raise FormError(f"there is no form {service_id!r}; known: {known}")
    data = read(FormData, read_yaml(path), path)
    if data.id != service_id:
        raise FormError(f"{path}: id is {data.id!r}, but the folder is {service_id!r}")
    tags = tuple(sorted(languages or (ftl.stem for ftl in folder.glob("*.ftl"))))
    if not tags:
        raise FormError(f"{folder}: there are no texts (.ftl)")
    facts, fees = _facts(folder / "facts.yaml")
    steps, shared_checks = _steps(data.steps, path)
    form = Form(
        id=data.id,
        version=data.version,
        steps=steps,
        facts=facts,
        legal_basis=data.legal_basis,
        kind=data.kind,
        languages=tags,
        checks=(*shared_checks, *data.checks),
        prechecks=data.prechecks,
        notes=data.notes,
        declarations=data.declarations,
        evidence=tuple(Evidence(item.id, item.condition) for item in data.evidence),
        fees=fees,
    )
    _check(form, path)
    return _with_words(form, definitions_dir)


def _steps(steps: Iterable[StepData], path: Path) -> tuple[tuple[Step, ...], tuple[Call, ...]]:
    blocks = read_yaml(COMMON / "blocks.yaml")
    made: list[Step] = []
    checks: list[Call] = []
    for step in steps:
        if step.use is None:
            made.append(_step(str(step.id), step.fields))
        elif step.use in blocks:
            block = read(BlockData, blocks[step.use], COMMON / "blocks.yaml")
            made.append(_step(step.use, block.fields))
            checks += block.checks
        else:
            known = ", ".join(sorted(blocks))
            raise FormError(f"{path}: there is no shared step {step.use!r}; known: {known}")
    return tuple(made), tuple(checks)


def _step(step_id: str, fields: Iterable[FieldData]) -> Step:
    made = (
        Field(**{name: getattr(field, name) for name in FieldData.model_fields}) for field in fields
    )
    return Step(step_id, tuple(made))


def _facts(path: Path) -> tuple[dict[str, Any], tuple[Fee, ...]]:
    facts = read_yaml(path) if path.exists() else {}
    return facts, tuple(_fee(item, path) for item in facts.get("fees", ()))


def _fee(item: dict[str, Any], path: Path) -> Fee:
    data = read(FeeData, item, path)
    low, high = data.frame
    valid_from = data.valid_from.isoformat()
    return Fee(data.id, low, high, data.source, data.url, valid_from, data.condition)


def _check(form: Form, path: Path) -> None:
    ids = {
        "field": [field.id for field in form.fields],
        "step": [step.id for step in form.steps],
        "evidence": [item.id for item in form.evidence],
        "fee": [fee.id for fee in form.fees],
    }
    for kind, names in ids.items():
        for name in names:
            if names.count(name) > 1:
                raise FormError(f"{path}: {kind} {name!r} is defined twice")
    _check_functions(form, path)
    seen: set[str] = set()
    for field in form.fields:
        if (field.type in CHOICES) != bool(field.options):
            raise FormError(
                f"{path}: field {field.id!r}: options belong to choices, and only to them"
            )
        if field.same_as is not None and field.same_as not in seen:
            raise FormError(f"{path}: field {field.id!r}: same_as must name an earlier field")
        seen.add(field.id)
    kinds = {field.id: field.type for field in form.fields}
    for name in form.declarations:
        if kinds.get(name) != "yes_no":
            raise FormError(f"{path}: declaration {name!r} is not a yes_no field")


def _check_functions(form: Form, path: Path) -> None:
    conditional: tuple[Field | Evidence | Fee, ...] = (*form.fields, *form.evidence, *form.fees)
    named: list[tuple[Callable[[str], Any], Iterable[Call]]] = [
        (conditions().__getitem__, [item.condition for item in conditional if item.condition]),
        (validators().__getitem__, [call for field in form.fields for call in field.validators]),
        (checks().__getitem__, form.checks),
        (notes().__getitem__, (*form.prechecks, *form.notes)),
        (field_types().__getitem__, [Call(field.type) for field in form.fields]),
    ]
    for find, calls in named:
        for call in calls:
            try:
                find(call.name)
            except UnknownName as error:
                raise FormError(f"{path}: {error}") from None


def _with_words(form: Form, definitions_dir: Path) -> Form:
    folder = definitions_dir / form.id
    labels: dict[str, dict[str, dict[str, str]]] = {}
    synonyms: dict[str, dict[str, dict[str, tuple[str, ...]]]] = {}
    service_words = {}
    for language in form.languages:
        try:
            texts = Texts(language, text_files(form.id, language, definitions_dir))
            for field in form.fields:
                options = {code: texts(f"option-{field.id}-{code}") for code in field.options}
                labels.setdefault(field.id, {})[language] = options
        except TextError as error:
            raise FormError(f"{folder}: {error}") from None
    for base in sorted({base_of(language) for language in form.languages}):
        ways, service_words[base] = option_words(form.fields, (COMMON, folder), base)
        for field_id, said in ways.items():
            synonyms.setdefault(field_id, {})[base] = said

    def worded(field: Field) -> Field:
        return replace(field, labels=labels[field.id], synonyms=synonyms.get(field.id, {}))

    steps = tuple(replace(step, fields=tuple(map(worded, step.fields))) for step in form.steps)
    return replace(form, steps=steps, service_words=service_words)
