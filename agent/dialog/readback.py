"""Reading values back: as a short list, or the whole form before it is handed in."""

from __future__ import annotations

from agent.dialog.state import Part, part
from agent.dialog.work import Work
from tools.forms.models import Field, Value
from tools.languages.catalogue import language as language_of


def spoken_value(work: Work, field: Field, value: Value) -> str:
    """A value as it is spoken in the session's language; of a private one only its label."""
    if field.private:
        return work.chosen_form.texts[work.language].label(field.id)
    return work.chosen_form.engine.spoken(field.id, value.value, work.language)


def spoken_list(work: Work, fields: list[str], *, labelled: bool = False) -> str:
    """The values of `fields` in form order, in one phrase; skipped fields are left out."""
    form = work.chosen_form
    values = work.values
    phrases: list[str] = []
    for field in form.engine.form.fields:
        value = values.get(field.id)
        if field.id not in fields or value is None or value.value is None:
            continue
        spoken = spoken_value(work, field, value)
        if labelled and not field.private:
            spoken = f"{form.texts[work.language].label(field.id)} {spoken}"
        phrases.append(spoken)
    return language_of(work.language).enumerate(phrases)


def readback_parts(work: Work) -> list[Part]:
    """What will be handed in, field by field; the declarations have been read singly."""
    form = work.chosen_form
    parts = [part("readback", "review-intro")]
    values = work.values
    for field in form.engine.form.fields:
        value = values.get(field.id)
        if value is None or value.value is None or field.id in form.engine.form.declarations:
            continue
        label = form.texts[work.language].label(field.id)
        act = f"readback:{field.id}"
        if field.private:
            parts.append(part(act, "review-private", label=label))
        else:
            spoken = spoken_value(work, field, value)
            parts.append(part(act, "review-item", label=label, value=spoken))
    return parts
