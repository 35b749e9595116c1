"""The tools that fill the form: set, correct, clear, skip, go back, read back."""

from __future__ import annotations

from agent.dialog.state import store_values
from agent.dialog.work import Work
from agent.understanding.base import SlotProposal
from tools.forms.models import Method, Provenance, Rejected, Value


def set_fields(work: Work, slots: tuple[SlotProposal, ...]) -> None:
    """Parse and store proposed values; what the engine refuses becomes an outcome.

    A value that replaces another is a correction. Values that fail a cross-field check are
    taken back, so that nothing wrong stays in the draft unnoticed.
    """
    accepted: list[str] = []
    replaced: list[str] = []
    for slot in slots:
        had = work.values.get(slot.field)
        if not _set_one(work, slot.field, slot.span, slot.method):
            continue
        accepted.append(slot.field)
        if had is not None and had.value is not None:
            replaced.append(slot.field)
    accepted = [name for name in accepted if name not in _take_back(work, accepted)]
    _report(work, accepted, replaced)


def touch_field(work: Work, field: str, text: str) -> None:
    """Store what was typed or chosen in the form panel; an empty text clears the field."""
    form = work.chosen_form
    if field not in {f.id for f in form.engine.form.fields}:
        work.note("field_unknown")
        return
    if not text.strip():
        clear_field(work, field)
        return
    had = field in work.state["values"]
    if _set_one(work, field, text, "touch") and field not in _take_back(work, [field]):
        _report(work, [field], [field] if had else [], touched=True)


def clear_field(work: Work, field: str) -> None:
    """Delete a field's value."""
    work.state["values"] = {k: v for k, v in work.state["values"].items() if k != field}
    work.note("cleared", field=field)


def skip_fields(work: Work, span: str) -> None:
    """Leave the open fields empty, if none of them is required."""
    form = work.chosen_form
    fields = {f.id: f for f in form.engine.form.fields}
    missing = work.missing(work.state["open"])
    if not missing:
        work.note("proceed")
        return
    if any(fields[name].required for name in missing):
        work.note("required")
        return
    values = work.values
    for name in missing:
        values[name] = Value(None, Provenance(work.state["turn"], span, "rule"))
    work.state["values"] = store_values(values)
    work.note("skipped", fields=missing)


def step_back(work: Work) -> None:
    """Ask the step before the current one again; its values stay until they are replaced."""
    form = work.chosen_form
    steps = [
        step
        for step in form.engine.form.steps
        if any(form.engine.applicable(f.id, work.values) for f in step.fields)
    ]
    ids = [step.id for step in steps]
    at = ids.index(work.state["step"]) if work.state["step"] in ids else len(ids)
    if at == 0:
        work.note("back_first")
        return
    before = steps[at - 1]
    work.state["stage"] = "ask"
    work.note("back", step=before.id, fields=[f.id for f in before.fields])


def confirm_all(work: Work) -> None:
    """Mark every value as confirmed by the citizen."""
    stored = work.state["values"]
    work.state["values"] = {k: {**v, "confirmed": True} for k, v in stored.items()}


def _set_one(work: Work, field: str, text: str, method: Method) -> bool:
    form = work.chosen_form
    parsed = form.engine.parse(field, text, work.language)
    if isinstance(parsed, Rejected):
        work.note("rejected", field=field, error=parsed.code, args=parsed.args)
        return False
    values = work.values
    origin = Provenance(turn=work.state["turn"], span=text, method=method)
    values[field] = Value(parsed.value, origin)
    work.state["values"] = store_values(values)
    return True


def _take_back(work: Work, accepted: list[str]) -> set[str]:
    taken: set[str] = set()
    for finding in work.chosen_form.engine.check(work.values):
        wrong = [name for name in finding.fields if name in accepted]
        if not wrong:
            continue
        taken.update(wrong)
        work.state["values"] = {k: v for k, v in work.state["values"].items() if k not in taken}
        work.note("rejected", field=wrong[-1], error=finding.code, args=finding.args)
    return taken


def _report(
    work: Work, accepted: list[str], replaced: list[str], *, touched: bool = False
) -> None:
    if not accepted:
        return
    work.state["last_set"] = accepted
    new = [name for name in accepted if name not in replaced]
    if replaced:
        work.note("corrected", fields=replaced, touched=touched)
    if new:
        work.note("noted", fields=new, touched=touched)
