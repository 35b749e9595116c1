"""Values of an invented person for any form, made by the engine itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from tools.forms.engine import FormEngine
from tools.forms.errors import FormError
from tools.forms.models import Field, Provenance, Values

GERMAN = "de"
BY_TOUCH = Provenance(turn=1, span="", method="touch", confirmed=True)
_NAMES = {"given_names": "Mia Sophie", "family_name": "Beispiel", "town": "Neustadt"}
_BIRTH = date(1988, 5, 3)
_YEARS_AGO, _YEARS_AHEAD = (6, 3, 10, 15, 25), (1, 4)
_OF_FOREIGNERS = frozenset({"naturalisation", "residence-permit-extension", "settlement-permit"})


def sample_values(engine: FormEngine, today: date) -> Values:
    """A value for every field that applies.

    Where the engine knows an example, that is the value. Of choices, answers and dates it is
    the first one that calls for the fewest legal notes; of several choices the first two.
    Optional further names are skipped.

    Raises:
        FormError: the engine accepts no value for a required field.
    """
    values: Values = {}
    while (step := engine.next_step(values)) is not None:
        for field in step.fields:
            if field.id not in values and engine.applicable(field, values):
                values = _with_field(engine, values, field, today)
    return values


def _with_field(engine: FormEngine, values: Values, field: Field, today: date) -> Values:
    accepted = []
    for text in _candidates(engine, field, today):
        changed, outcome = engine.set(values, field.id, text, BY_TOUCH, GERMAN)
        if outcome.accepted:
            accepted.append(changed)
    if accepted:
        return min(accepted, key=lambda made: _doubts(engine, made))
    changed, outcome = engine.skip(values, field.id, BY_TOUCH)
    if not outcome.accepted:
        raise FormError(f"{engine.form.id}: no sample fits the field {field.id!r}")
    return changed


def _doubts(engine: FormEngine, values: Values) -> int:
    """How much the citizen would be told: the sample is a plain case."""
    return len(engine.check(values)) + len(engine.prechecks(values))


def _candidates(engine: FormEngine, field: Field, today: date) -> Iterator[str]:
    if field.type == "person_name" and not field.required:
        return  # former names and stage names are left empty
    if field.id in _NAMES:
        yield _NAMES[field.id]
    if field.type == "date":
        yield from _dates(field, today)
    elif field.type == "yes_no":
        yield "nein"
        yield "ja"
    elif field.type in {"multi_choice", "evidence_list"}:
        yield ",".join(field.options[:2])
    elif field.type == "choice":
        yield from field.options
    elif field.type == "country" and engine.form.id in _OF_FOREIGNERS:
        yield "BR"
    elif field.type == "free_text":
        yield "Ein Beispiel für eine Angabe in eigenen Worten."
    else:
        yield engine.example(field.id, GERMAN)


def _dates(field: Field, today: date) -> Iterator[str]:
    days = [today - timedelta(days=365 * years) for years in _YEARS_AGO]
    ahead = [today + timedelta(days=365 * years) for years in _YEARS_AHEAD]
    first = [_BIRTH] if "birth" in field.id else []
    later = [*ahead, *days] if "expir" in field.id or "until" in field.id else [*days, *ahead]
    yield from (day.isoformat() for day in [*first, *later, today])
