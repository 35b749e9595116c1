"""Reads form definitions: `definitions/<service>/form.yaml` with its texts, words and facts."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic import Field as Checked

from tools.forms.checks import checks
from tools.forms.conditions import conditions
from tools.forms.errors import FormError
from tools.forms.facts import notes
from tools.forms.models import Field, Form, Step
from tools.forms.types.registry import field_types
from tools.forms.validators import validators
from tools.registry import Registry, UnknownName
from tools.texts import TextError, Texts

DEFINITIONS = Path(__file__).parent / "definitions"
MAX_FIELDS_PER_STEP = 4
_ID = r"^[a-z][a-z0-9_]{0,59}$"


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class _FieldData(_Strict):
    id: str = Checked(pattern=_ID)
    type: str
    required: bool = True
    options: tuple[str, ...] = ()
    condition: str | None = None
    validators: tuple[str, ...] = ()
    private: bool = False
    same_as: str | None = None


class _StepData(_Strict):
    id: str = Checked(pattern=_ID)
    fields: tuple[_FieldData, ...] = Checked(min_length=1, max_length=MAX_FIELDS_PER_STEP)


class _FormData(_Strict):
    id: str
    version: str = Checked(min_length=1)
    legal_basis: str = Checked(min_length=1)
    checks: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    steps: tuple[_StepData, ...] = Checked(min_length=1)


def available_forms(definitions_dir: Path = DEFINITIONS) -> tuple[str, ...]:
    """The service ids that have a form definition, sorted."""
    return tuple(sorted(path.parent.name for path in definitions_dir.glob("*/form.yaml")))


def load_form(service_id: str, definitions_dir: Path = DEFINITIONS) -> Form:
    """Read and check a form definition; FormError says what is wrong and where."""
    folder = definitions_dir / service_id
    path = folder / "form.yaml"
    if service_id not in available_forms(definitions_dir):
        known = ", ".join(available_forms(definitions_dir)) or "none"
        raise FormError(f"there is no form {service_id!r}; known: {known}")
    try:
        data = _FormData.model_validate(read_yaml(path))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(str(part) for part in first["loc"])
        raise FormError(f"{path}: {where}: {first['msg']}") from None
    if data.id != service_id:
        raise FormError(f"{path}: id is {data.id!r}, but the folder is {service_id!r}")
    _check_names(data, path)
    languages = tuple(sorted(ftl.stem for ftl in folder.glob("*.ftl")))
    if not languages:
        raise FormError(f"{folder}: there are no texts (.ftl)")
    facts_path = folder / "facts.yaml"
    form = Form(
        id=data.id,
        version=data.version,
        steps=tuple(
            Step(step.id, tuple(Field(**field.model_dump()) for field in step.fields))
            for step in data.steps
        ),
        facts=read_yaml(facts_path) if facts_path.exists() else {},
        legal_basis=data.legal_basis,
        languages=languages,
        checks=data.checks,
        notes=data.notes,
    )
    return _with_words(form, folder)


def read_yaml(path: Path) -> dict[str, Any]:
    """Read a YAML mapping; FormError."""
    try:
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise FormError(f"{path}: {error}") from None
    if not isinstance(data, dict):
        raise FormError(f"{path}: must be a mapping")
    return data


def _check_names(data: _FormData, path: Path) -> None:
    fields = [field for step in data.steps for field in step.fields]
    for kind, ids in (("field", [f.id for f in fields]), ("step", [s.id for s in data.steps])):
        for name in ids:
            if ids.count(name) > 1:
                raise FormError(f"{path}: {kind} {name!r} is defined twice")
    known: list[tuple[Registry[Any], list[str]]] = [
        (field_types(), [field.type for field in fields]),
        (conditions(), [field.condition for field in fields if field.condition]),
        (validators(), [name for field in fields for name in field.validators]),
        (checks(), list(data.checks)),
        (notes(), list(data.notes)),
    ]
    for registry, names in known:
        for name in names:
            try:
                registry[name]
            except UnknownName as error:
                raise FormError(f"{path}: {error}") from None
    seen: set[str] = set()
    for field in fields:
        if (field.type == "choice") != bool(field.options):
            raise FormError(
                f"{path}: field {field.id!r}: options belong to choices, and only to them"
            )
        if field.same_as is not None and field.same_as not in seen:
            raise FormError(f"{path}: field {field.id!r}: same_as must name an earlier field")
        seen.add(field.id)


def _with_words(form: Form, folder: Path) -> Form:
    labels: dict[str, dict[str, dict[str, str]]] = {}
    synonyms: dict[str, dict[str, dict[str, tuple[str, ...]]]] = {}
    for language in form.languages:
        try:
            texts = Texts(language, [folder / f"{language}.ftl"])
            for field in form.fields:
                options = {code: texts(f"option-{field.id}-{code}") for code in field.options}
                labels.setdefault(field.id, {})[language] = options
        except TextError as error:
            raise FormError(f"{folder}: {error}") from None
        for field_id, ways in _read_synonyms(form, folder, language).items():
            synonyms.setdefault(field_id, {})[language] = ways

    def worded(field: Field) -> Field:
        return replace(field, labels=labels[field.id], synonyms=synonyms.get(field.id, {}))

    steps = tuple(replace(step, fields=tuple(map(worded, step.fields))) for step in form.steps)
    return replace(form, steps=steps)


def _read_synonyms(
    form: Form, folder: Path, language: str
) -> dict[str, dict[str, tuple[str, ...]]]:
    path = folder / f"words.{language}.yaml"
    if not path.exists():
        return {}
    allowed = {
        field.id: set(field.options) or {"yes", "no"}
        for field in form.fields
        if field.type in {"choice", "yes_no"}
    }
    result: dict[str, dict[str, tuple[str, ...]]] = {}
    for field_id, ways in read_yaml(path).items():
        if field_id not in allowed or not isinstance(ways, dict):
            raise FormError(f"{path}: {field_id!r} is not a field with options")
        if wrong := set(ways) - allowed[field_id]:
            raise FormError(f"{path}: {field_id}: unknown options {sorted(map(str, wrong))}")
        result[field_id] = {code: tuple(str(way) for way in said) for code, said in ways.items()}
    return result
