"""The installed forms as staff work with them: field types, options, documents. In German."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Literal

from tools.forms.catalogue import ServiceForm, load_forms
from tools.forms.definitions import DEFINITIONS, available_forms
from tools.forms.errors import FormError
from tools.forms.models import Field, Parsed, Provenance, Rejected, Values
from tools.forms.types.birth_name import SAME
from tools.forms.types.tokens import tidy

GERMAN = "de"
_BY_STAFF = Provenance(0, "", "touch", confirmed=True)
_YES_NO = {"yes": True, "no": False}

_SEVERAL = frozenset({"multi_choice", "evidence_list"})
_NAMES = frozenset({"person_name", "birth_name"})

Widget = Literal["line", "text", "one", "several"]
_WIDGETS: Mapping[str, Widget] = {
    "choice": "one",
    "yes_no": "one",
    "multi_choice": "several",
    "evidence_list": "several",
    "free_text": "text",
}


@dataclass(frozen=True)
class Option:
    """One of the answers to choose from."""

    code: str
    label: str


@dataclass(frozen=True)
class EditField:
    """How a field is edited. `hint` and `example` help with writing."""

    id: str
    label: str
    hint: str
    example: str
    widget: Widget
    options: tuple[Option, ...]
    required: bool


@dataclass(frozen=True)
class Edited:
    """A new value, checked and normalised by its field's type."""

    value: Any
    display: str


@dataclass(frozen=True)
class Refused:
    """Why a text is no value of the field: a code of the engine, or `partly`.

    `partly`: only a part of the text is a value (`args["display"]`); what staff write must be
    the value as a whole, or something would be dropped without a word.
    """

    code: str
    args: Mapping[str, Any]


class CaseForms:
    """Reads each form when it is first needed. `today` decides on dates in the future."""

    def __init__(self, today: Callable[[], date], definitions_dir: Path = DEFINITIONS) -> None:
        self._today = today
        self._definitions_dir = definitions_dir
        self._loaded: dict[str, ServiceForm | None] = {}

    def form(self, service: str) -> CaseForm | None:
        """The form of a service; None if it isn't installed or can't be read."""
        if service not in available_forms(self._definitions_dir):
            return None
        if service not in self._loaded:
            self._loaded[service] = self._load(service)
        found = self._loaded[service]
        return None if found is None else CaseForm(found)

    def _load(self, service: str) -> ServiceForm | None:
        try:
            return load_forms([service], [GERMAN], self._today, self._definitions_dir)[service]
        except FormError:  # logged and shown by /health through the labels
            return None


class CaseForm:
    """One form."""

    def __init__(self, form: ServiceForm) -> None:
        self._engine = form.engine
        self._texts = form.texts[GERMAN]

    @property
    def version(self) -> str:
        """The version that is installed."""
        return self._engine.form.version

    def documents(self, values: Values) -> tuple[Option, ...]:
        """What must or may have to be handed in, given the values."""
        try:
            expected = self._engine.evidence(values)
        except (AttributeError, TypeError, ValueError):  # a value that is none: expect everything
            expected = list(self._engine.form.evidence)
        return tuple(Option(item.id, self._texts.evidence(item)) for item in expected)

    def document_label(self, item: str) -> str | None:
        """What a document is called, whether it is expected or not."""
        known = (self._texts.evidence(e) for e in self._engine.form.evidence if e.id == item)
        return next(known, None)

    def field(self, field_id: str) -> EditField | None:
        """How a field is edited; None if the form has none of that id."""
        field = self._field(field_id)
        if field is None:
            return None
        return EditField(
            id=field.id,
            label=self._texts.label(field),
            hint=self._texts.hint(field),
            example=self._engine.example(field.id, GERMAN),
            widget=_WIDGETS.get(field.type, "line"),
            options=self._options(field),
            required=field.required,
        )

    def typed(self, field_id: str, value: Any) -> tuple[str, ...]:
        """A stored value as it stands in the input: text, or the codes of options."""
        if value is None:
            return ()
        if isinstance(value, bool):
            return ("yes" if value else "no",)
        if isinstance(value, list):
            return tuple(str(code) for code in value)
        if isinstance(value, dict):
            return (str(value.get("text", "")),)
        field = self._field(field_id)
        if field is not None and field.type == "choice":
            return (str(value),)
        return (self.display(field_id, value),)

    def display(self, field_id: str, value: Any) -> str:
        """A value in German; as it is stored if the field can't show it."""
        try:
            return self._engine.display(field_id, value, GERMAN)
        except (AttributeError, LookupError, TypeError, ValueError):
            return str(value)

    def edit(self, field_id: str, typed: tuple[str, ...], values: Values) -> Edited | Refused:
        """Check what was typed or chosen; empty clears an optional field."""
        field = self._engine.field(field_id)
        given = tuple(text for text in typed if text.strip())
        if not given and field.type not in _SEVERAL:
            return Refused("required", {}) if field.required else Edited(None, "")
        meant = self._meant(field, given)
        if isinstance(meant, Rejected):
            return Refused(meant.code, meant.args)
        if not meant.explained:
            return Refused("partly", {"display": self.display(field.id, meant.value)})
        changed, outcome = self._engine.set(values, field_id, meant, _BY_STAFF, GERMAN)
        if not outcome.accepted:
            return Refused(outcome.code, outcome.args)
        value = changed[field_id].value
        return Edited(value, self._engine.display(field_id, value, GERMAN))

    def _meant(self, field: Field, given: tuple[str, ...]) -> Parsed | Rejected:
        """Options are chosen by their code; everything else is read as German text."""
        if field.type in _SEVERAL:
            return _exactly([code for code in field.options if code in given])
        if field.type == "yes_no":
            return _exactly(_YES_NO.get(given[0], given[0]))
        if field.type == "choice":
            return _exactly(given[0])
        parsed = self._engine.parse(field.id, given[0], GERMAN)
        same = isinstance(parsed, Parsed) and parsed.value == SAME
        if field.type in _NAMES and not same:
            # As it was typed: "Nein" and "McDonald" are names, and nobody says fillers here.
            return _exactly(tidy(given[0]))
        return parsed

    def _options(self, field: Field) -> tuple[Option, ...]:
        if field.type == "yes_no":
            return tuple(
                Option(code, self._engine.display(field.id, value, GERMAN))
                for code, value in _YES_NO.items()
            )
        return tuple(Option(code, self._texts.option(field, code)) for code in field.options)

    def _field(self, field_id: str) -> Field | None:
        return next((field for field in self._engine.form.fields if field.id == field_id), None)


def _exactly(value: Any) -> Parsed:
    return Parsed(value, explained=True, span="")
