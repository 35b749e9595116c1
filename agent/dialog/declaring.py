"""Declarations are read back one by one before the rest of the form."""

from __future__ import annotations

from agent.dialog.state import Part, part
from agent.dialog.work import Work


def undeclared(work: Work) -> list[str]:
    """The declarations that the citizen has given and not yet confirmed, in form order."""
    form = work.chosen_form.engine
    values = work.values
    return [
        name
        for name in form.form.declarations
        if name in values
        and values[name].value is not None
        and not values[name].provenance.confirmed
        and form.applicable(name, values)
    ]


def ask_next(work: Work, *, first: bool) -> list[Part]:
    """Read the next declaration and ask whether it is right; nothing if none is left."""
    waiting = undeclared(work)
    work.state["declaring"] = waiting[0] if waiting else None
    if not waiting:
        return []
    name = waiting[0]
    sentence = work.chosen_form.texts[work.language].declaration(
        name, given=bool(work.values[name].value)
    )
    asks = part(f"ask:declare:{name}", "ask-declare", declaration=sentence)
    return [part("declare", "declare-intro"), asks] if first else [asks]


def confirm(work: Work) -> None:
    """The declaration that was read is right."""
    name = work.state["declaring"]
    if name is None:
        raise RuntimeError("no declaration was read")
    stored = work.state["values"]
    work.state["values"] = {**stored, name: {**stored[name], "confirmed": True}}
    work.state["declaring"] = None
    work.note("declared", field=name)
