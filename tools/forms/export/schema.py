"""A form as JSON Schema (draft 2020-12): what a finished draft of it looks like."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from tools.forms.catalogue import ServiceForm
from tools.forms.models import Call, Field, Values
from tools.forms.texts import FormTexts
from tools.forms.types.count import MAX_COUNT
from tools.forms.types.document_number import DocumentNumber
from tools.forms.types.email import MAX_CHARS as MAX_EMAIL_CHARS
from tools.forms.types.evb import Evb
from tools.forms.types.free_text import MAX_CHARS as MAX_FREE_TEXT_CHARS
from tools.forms.types.iban import Iban
from tools.forms.types.licence_number import LicenceNumber
from tools.forms.types.money import MAX_CENTS
from tools.forms.types.person_name import MAX_NAME_CHARS
from tools.forms.types.place import MAX_PLACE_CHARS
from tools.forms.types.street import MAX_STREET_CHARS
from tools.forms.types.vin import Vin
from tools.registry import Registry

GERMAN = "de"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
Schema = dict[str, Any]
ValueSchema = Callable[[Field, FormTexts], Schema]
"""Of a field and the German texts of its form: what its value looks like."""


def form_schema(form: ServiceForm) -> Schema:
    """The schema of a form, with German titles and descriptions.

    Fields with a condition are described, but never listed as required: `x-condition` names
    the function and its arguments, `x-required` says whether they are when they apply.

    Args:
        form: with texts in German.

    Raises:
        UnknownName: a field has a type without a schema.
    """
    definition, texts = form.engine.form, form.texts[GERMAN]
    required = [f.id for f in definition.fields if f.required and f.condition is None]
    return {
        "$schema": DIALECT,
        "$id": f"urn:amt-o-mat:form:{definition.id}:{definition.version}",
        "title": texts.title(),
        "description": texts.summary(),
        "type": "object",
        "properties": {field.id: _property(field, texts) for field in definition.fields},
        "required": required,
        "additionalProperties": False,
        "x-version": definition.version,
        "x-legal-basis": definition.legal_basis,
        "x-kind": definition.kind,
    }


def instance_of(values: Values) -> dict[str, Any]:
    """The values as the schema describes them: field id → value, without skipped fields."""
    return {key: given.value for key, given in values.items() if given.value is not None}


def value_schemas() -> Registry[ValueSchema]:
    """A new registry of what the values of each field type look like."""
    registry: Registry[ValueSchema] = Registry("schema of the field type")
    for name, schema in _ALWAYS.items():
        registry.add(name, _always(schema))
    registry.add("choice", _choice)
    registry.add("multi_choice", _codes)
    registry.add("evidence_list", _codes)
    return registry


def _always(schema: Schema) -> ValueSchema:
    return lambda _field, _texts: dict(schema)


def _property(field: Field, texts: FormTexts) -> Schema:
    schema: Schema = {"title": texts.label(field), "description": texts.hint(field)}
    schema |= value_schemas()[field.type](field, texts)
    schema["x-type"] = field.type
    if field.private:
        schema["x-private"] = True
    if field.condition is not None:
        schema["x-condition"] = _call(field.condition)
        schema["x-required"] = field.required
    if field.validators:
        schema["x-validators"] = [_call(call) for call in field.validators]
    return schema


def _call(call: Call) -> Schema:
    return {"function": call.name, **{name: _plain(value) for name, value in call.args.items()}}


def _plain(value: Any) -> Any:
    if isinstance(value, (str, int, float, bool)) or value is None:
        return value
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    return str(value)


def _options(field: Field, texts: FormTexts) -> list[Schema]:
    return [{"const": code, "title": texts.option(field, code)} for code in field.options]


def _choice(field: Field, texts: FormTexts) -> Schema:
    return {"type": "string", "oneOf": _options(field, texts)}


def _codes(field: Field, texts: FormTexts) -> Schema:
    items = {"type": "string", "oneOf": _options(field, texts)}
    return {"type": "array", "items": items, "uniqueItems": True}


def _text(max_chars: int) -> Schema:
    return {"type": "string", "minLength": 1, "maxLength": max_chars}


def _code(pattern: str) -> Schema:
    return {"type": "string", "pattern": f"^(?:{pattern})$"}


_ALWAYS: dict[str, Schema] = {
    "person_name": _text(MAX_NAME_CHARS),
    "birth_name": _text(MAX_NAME_CHARS),
    "doctorate": {"type": "string", "enum": ["none", "Dr.", "Dr. h. c."]},
    "date": {"type": "string", "format": "date"},
    "place": _text(MAX_PLACE_CHARS),
    "street": _text(MAX_STREET_CHARS),
    "house_number": _code(r"[1-9][0-9]{0,3}[a-z]?(?:[-/][1-9][0-9]{0,3}[a-z]?| 1/2)?"),
    "postcode": _code("[0-9]{5}"),
    "yes_no": {"type": "boolean"},
    # ISO 3166-1 alpha-2; XX is stateless
    "country": _code("[A-Z]{2}"),
    "licence_number": _code(LicenceNumber.pattern.pattern),
    # E.164
    "phone": _code(r"\+[1-9][0-9]{5,14}"),
    "email": {"type": "string", "format": "email", "maxLength": MAX_EMAIL_CHARS},
    "plate": _code("[A-ZÄÖÜ]{1,3}-[A-Z]{1,2} [1-9][0-9]{0,3}[EH]?"),
    "vin": _code(Vin.pattern.pattern),
    "evb": _code(Evb.pattern.pattern),
    "document_number": _code(DocumentNumber.pattern.pattern),
    "iban": _code(Iban.pattern.pattern),
    # cents
    "money": {"type": "integer", "minimum": 0, "maximum": MAX_CENTS, "x-unit": "EUR cent"},
    "count": {"type": "integer", "minimum": 0, "maximum": MAX_COUNT},
    "free_text": {
        "type": "object",
        "properties": {
            "text": _text(MAX_FREE_TEXT_CHARS),
            "language": {"type": "string", "description": "BCP 47"},
        },
        "required": ["text", "language"],
        "additionalProperties": False,
    },
}
"""Field type → what all its values look like, whatever the field."""
