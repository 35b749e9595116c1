"""What the screen shows of the form: the whole of it, or the fields that changed."""

from __future__ import annotations

from datetime import datetime

from agent.dialog.information import evidence_texts, fee_texts, note_source
from agent.dialog.locker_speech import items_text
from agent.dialog.state import StoredValue, load_values
from agent.dialog.work import Work
from agent.protocol import (
    FieldChanged,
    FormField,
    FormShown,
    LegalNote,
    Option,
    Provenance,
    ServiceChoice,
    ServicesShown,
    Source,
    Submitted,
    Suggested,
)
from tools.forms.models import Field
from tools.forms.places import postcodes


def form_shown(work: Work) -> FormShown:
    """The whole form in the session's language."""
    form = work.chosen_form
    return FormShown(
        service=form.engine.form.id,
        title=form.texts[work.language].title(),
        fields=[_form_field(work, field) for field in form.engine.form.fields],
    )


def services_shown(work: Work) -> ServicesShown:
    """The services to choose from."""
    return ServicesShown(
        services=[
            ServiceChoice(id=service, title=form.texts[work.language].title())
            for service, form in work.services.forms.items()
        ]
    )


def submitted_shown(work: Work) -> Submitted:
    """What was handed in, and what may be laid into a compartment now."""
    receipt = work.state["receipt"]
    if receipt is None:
        raise RuntimeError("nothing was handed in")
    form = work.chosen_form
    texts = form.texts[work.language]
    dropoff = list(receipt.get("dropoff") or []) if work.services.lockers else []
    return Submitted(
        reference=receipt["reference"],
        received_at=received_at(work),
        draft={name: item["value"] for name, item in work.state["values"].items()},
        kind=form.engine.form.kind,
        next=texts.next(),
        evidence=evidence_texts(work),
        fees=fee_texts(work),
        notes=[
            LegalNote(
                text=texts.note(note), source=Source(**note_source(note)), severity=note.severity
            )
            for note in form.engine.notes(work.values)
        ],
        dropoff=items_text(work, dropoff),
    )


def received_at(work: Work) -> str:
    """When the case service received the draft, in the authority's time zone."""
    receipt = work.state["receipt"] or {}
    at = datetime.fromisoformat(str(receipt["received_at"]))
    return at.astimezone(work.services.now().tzinfo).isoformat()


def show_changes(work: Work, before: dict[str, StoredValue]) -> list[FieldChanged]:
    """A message for every field whose value or confirmation changed."""
    after = work.state["values"]
    names = [*after, *(name for name in before if name not in after)]
    changed = [name for name in names if before.get(name) != after.get(name)]
    return [_field_changed(work, name, after.get(name)) for name in changed]


def other_fields_apply(work: Work, before: dict[str, StoredValue]) -> bool:
    """Whether the new values have made a field apply, or not apply any more."""
    if work.state["values"] == before:
        return False
    engine = work.chosen_form.engine
    old, new = load_values(before), work.values
    return any(
        engine.applicable(field, old) != engine.applicable(field, new)
        for field in engine.form.fields
    )


def towns_suggested(work: Work) -> Suggested | None:
    """The towns of a postcode that was given in this turn, for a town still to be given."""
    values, before = work.state["values"], work.state["values_before"]
    if work.form is None or "town" in values or values.get("postcode") == before.get("postcode"):
        return None
    kinds = {field.id: field.type for field in work.form.engine.form.fields}
    given = values.get("postcode")
    if given is None or kinds.get("town") != "place":
        return None
    places = postcodes.of(given["value"])
    return Suggested(field="town", values=list(places)) if places else None


def _field_changed(work: Work, name: str, item: StoredValue | None) -> FieldChanged:
    if item is None:
        return FieldChanged(field=name, value=None, display="", provenance=None)
    return FieldChanged(
        field=name,
        value=item["value"],
        display=_display(work, name, item),
        provenance=Provenance(
            turn=item["turn"],
            span=item["span"],
            method=item["method"],
            confirmed=item["confirmed"],
        ),
    )


def _display(work: Work, name: str, item: StoredValue | None) -> str:
    if item is None or item["value"] is None:
        return ""
    return work.chosen_form.engine.display(name, item["value"], work.language)


def _form_field(work: Work, field: Field) -> FormField:
    form = work.chosen_form
    texts = form.texts[work.language]
    item = work.state["values"].get(field.id)
    return FormField(
        id=field.id,
        label=texts.label(field.id),
        hint=texts.hint(field.id),
        kind=field.type,
        options=[Option(value=code, label=texts.option(field.id, code)) for code in field.options],
        required=field.required,
        applicable=form.engine.applicable(field.id, work.values),
        private=field.private,
        value=item["value"] if item else None,
        display=_display(work, field.id, item),
        confirmed=bool(item and item["confirmed"]),
        asked=field.id in work.state["open"],
    )
