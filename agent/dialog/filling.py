"""The tools that fill the form: set, correct, clear, skip, go back, read back."""

from __future__ import annotations

from agent.dialog.information import note_source
from agent.dialog.state import load_values, store_values
from agent.dialog.work import Work
from agent.understanding.base import SlotProposal
from tools.forms.models import Method, Parsed, Provenance
from tools.forms.types.birth_name import SAME


def set_fields(work: Work, slots: tuple[SlotProposal, ...]) -> None:
    """Parse and store proposed values; what the engine refuses becomes an outcome.

    A value that replaces another is a correction. Values that fail a cross-field check are
    taken back, so that nothing wrong stays in the draft unnoticed.
    """
    done = {slot.field: _set_one(work, slot.field, slot.span, slot.method) for slot in slots}
    _finish(work, done)


def touch_field(work: Work, field: str, text: str) -> None:
    """Store what was typed or chosen in the form panel; an empty text clears the field."""
    if field not in {f.id for f in work.chosen_form.engine.form.fields}:
        work.note("field_unknown")
    elif not text.strip():
        clear_field(work, field)
    else:
        _finish(work, {field: _set_one(work, field, text, "touch")})


def clear_field(work: Work, field: str) -> None:
    """Delete a field's value."""
    work.state["values"] = {k: v for k, v in work.state["values"].items() if k != field}
    work.note("cleared", field=field)


def skip_fields(work: Work) -> None:
    """Leave the open fields empty, if none of them is required."""
    engine = work.chosen_form.engine
    missing = work.missing(work.state["open"])
    if not missing:
        work.note("proceed")
        return
    values = work.values
    for name in missing:
        origin = Provenance(work.state["turn"], "", "rule")
        values, result = engine.skip(values, name, origin)
        if result.code == "required":
            work.note("required")
            return
    work.state["values"] = store_values(values)
    work.note("skipped", fields=missing)


def all_optional(work: Work) -> bool:
    """Whether a question is open whose fields may all be left empty."""
    if work.state["stage"] != "ask":
        return False
    missing = work.missing(work.state["open"])
    required = {f.id for f in work.chosen_form.engine.form.fields if f.required}
    return bool(missing) and not required & set(missing)


def keep_same(work: Work, field: str) -> None:
    """Give a field the value of the one it repeats ("no other name at birth")."""
    origin = Provenance(work.state["turn"], "", "rule")
    same = Parsed(SAME, explained=True, span="")
    values, result = work.chosen_form.engine.set(work.values, field, same, origin, work.language)
    if result.code not in {"set", "replaced"}:
        work.note("rejected", field=field, error=result.code, args=result.args)
        return
    work.state["values"] = store_values(values)
    work.state["last_set"] = [field]
    work.note("noted", fields=[field])


def answer_yes_no(work: Work, *, given: bool) -> bool:
    """Take a yes or no for the one open field if it is a yes/no question; whether it was one."""
    missing = work.missing(work.state["open"])
    fields = {field.id: field for field in work.chosen_form.engine.form.fields}
    if len(missing) != 1 or fields[missing[0]].type != "yes_no":
        return False
    said = str(work.state["heard"].get("text", ""))
    understood = work.state.get("understanding") or {}
    method: Method = "touch" if not said else understood.get("method", "rule")
    origin = Provenance(work.state["turn"], said, method)
    parsed = Parsed(given, explained=True, span=said)
    values, _ = work.chosen_form.engine.set(work.values, missing[0], parsed, origin, work.language)
    work.state["values"] = store_values(values)
    work.state["last_set"] = missing
    work.note("noted", fields=missing)
    return True


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


def drop_what_does_not_apply(work: Work) -> None:
    """Forget answers to questions that another answer has made pointless."""
    if work.form is not None and work.state["values"] != work.state["values_before"]:
        work.state["values"] = store_values(work.form.engine.applying(work.values))


def tell_prechecks(work: Work) -> None:
    """Note the legal facts that follow from this turn's values and did not before."""
    if work.form is None or work.state["values"] == work.state["values_before"]:
        return
    engine = work.form.engine
    before = engine.prechecks(load_values(work.state["values_before"]))
    for note in engine.prechecks(work.values):
        if note not in before:
            data = {"note": note.code, "source": note_source(note), "level": note.severity}
            work.note("precheck", text=work.form.texts[work.language].note(note), **data)


def _set_one(work: Work, field: str, text: str, method: Method) -> str | None:
    """Set one field; `set` or `replaced`, or None if the engine refused it."""
    origin = Provenance(turn=work.state["turn"], span=text, method=method)
    before = work.values
    values, result = work.chosen_form.engine.set(before, field, text, origin, work.language)
    if result.code not in {"set", "replaced"}:
        if result.code == "latin_spelling_needed":
            work.state["native"] = {**work.state.get("native", {}), field: text}
        work.note("rejected", field=field, error=result.code, args=result.args)
        return None
    work.state["values"] = store_values(values)
    had = before.get(field)
    return "set" if had is None or had.value is None else "replaced"


def _finish(work: Work, done: dict[str, str | None]) -> None:
    """Take back what fails a cross-field check, and report what stays."""
    accepted = [name for name, result in done.items() if result is not None]
    warnings = []
    for finding in work.chosen_form.engine.check(work.values):
        new = [name for name in finding.fields if name in accepted]
        if new and finding.severity == "warning":
            warnings.append(finding)
        elif new:
            accepted = [name for name in accepted if name not in new]
            kept = {k: v for k, v in work.state["values"].items() if k not in new}
            work.state["values"] = kept
            work.note("rejected", field=new[-1], error=finding.code, args=finding.args)
    if accepted:
        work.state["last_set"] = accepted
    for result, code in (("replaced", "corrected"), ("set", "noted")):
        if fields := [name for name in accepted if done[name] == result]:
            work.note(code, fields=fields)
    for finding in warnings:
        work.note("warning", error=finding.code, args=finding.args)
