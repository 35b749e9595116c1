"""What of the citizen's words may be shown, kept and given to the model."""

from __future__ import annotations

from agent.dialog.work import Work
from agent.protocol import MAX_SAY_CHARS
from agent.understanding.codes import Place, without_codes


def shown(work: Work, text: str, field: str | None = None) -> str:
    """The text without pick-up codes; `field` is the one it was typed into, if it was one."""
    if len(text) > MAX_SAY_CHARS:
        return text  # refused as it is, before anybody reads it
    stage = work.state["stage"]
    pending = work.state.get("pending")
    asked = [field] if field else work.state["open"]
    form = work.form
    kinds = {f.id: f.type for f in form.engine.form.fields} if form else {}
    return without_codes(
        text,
        work.language,
        _place(stage),
        {kinds[name] for name in asked if name in kinds},
        digits_alone=pending is None or pending["kind"] != "resume",
    )


def _place(stage: str) -> Place:
    if stage == "locker":
        return "locker"
    return "form" if stage in {"ask", "review"} else "outside"
