"""The next question: which fields are open, and how they are asked for."""

from __future__ import annotations

from agent.dialog import declaring
from agent.dialog.information import enumerated
from agent.dialog.locker_speech import standing
from agent.dialog.readback import readback_parts
from agent.dialog.state import Part, part
from agent.dialog.work import Work

STANDING = {
    "consent": ("ask:consent", "ask-consent"),
    "submitted": ("ask:question", "ask-more"),
    "handoff": ("ask:continue", "ask-continue"),
}
"""The question of a stage that has only one."""

DIGRESSIONS = {"question_answered", "question_unknown", "why", "recall", "small_talk"} | {
    "advice",
    "off_topic",
    "other_person",
}
QUIET = {"repeat", "end_ask", "language_offer", "go_on_asking", "ended", "consent_declined"} | {
    "paused",
    "resume_ask",
    "speech_set",
}
"""Outcomes that are themselves the last thing said."""


NEW_VALUES = {"noted", "corrected", "skipped"}
MAX_SERVICES_READ_OUT = 3


def next_question(work: Work) -> list[Part]:
    """Set stage, step and open fields, and return the parts that ask."""
    codes = {item["code"] for item in work.outcomes}
    stage = work.state["stage"]
    if codes & QUIET or stage == "ended":
        return []
    if stage == "locker":
        return standing(work, codes)
    if stage == "service":
        return _ask_service(work, codes)
    if stage in STANDING:
        return [part(*STANDING[stage])]
    if "what_to_change" in codes:
        return _ask_change(work)
    return _ask_form(work, codes)


def _ask_service(work: Work, codes: set[str]) -> list[Part]:
    if "locker_event" in codes:
        return [part("ask:more", "locker-more")]
    if len(work.services.forms) > MAX_SERVICES_READ_OUT:
        return [part("ask:service", "ask-service-many")]
    titles = enumerated(work, work.service_titles)
    return [part("ask:service", "ask-service", services=titles)]


def _ask_change(work: Work) -> list[Part]:
    wanted = next(i["data"]["fields"] for i in work.outcomes if i["code"] == "what_to_change")
    if not wanted:
        return [part("ask:change", "ask-change")]
    work.state["stage"] = "ask"
    work.state["open"] = list(wanted)
    work.state["step"] = _step_of(work, wanted[0])
    return _ask_fields(work, wanted)


def _ask_form(work: Work, codes: set[str]) -> list[Part]:
    prefix = [part("back_to_form", "back-to-form")] if codes & DIGRESSIONS else []
    refused = [i["data"]["field"] for i in work.outcomes if i["code"] == "rejected"]
    kept = {"reask", "unclear", "again", "help", "required", "end_stays", "language_changed"} | {
        "speech",
        "insult",
        "pause_empty",
        "resume_running",
    }
    stays = codes & (DIGRESSIONS | kept | {"understanding_failed", "too_long", "resumed"})
    if went_back := next((i for i in work.outcomes if i["code"] == "back"), None):
        work.state["step"] = went_back["data"]["step"]
        work.state["open"] = list(went_back["data"]["fields"])
        return [*prefix, {"act": _asks(work), "source": "ask", "id": str(work.state["step"])}]
    if refused:
        return _ask_refused(work, refused)
    if stays and not codes & NEW_VALUES and work.state["stage"] == "ask" and work.state["open"]:
        return prefix + _repeat(work, codes)
    return prefix + _go_on(work, codes)


def _repeat(work: Work, codes: set[str]) -> list[Part]:
    if codes & {"help"} or (codes & {"unclear"} and work.state.get("attempts", 0) >= 2):
        return _silent_ask(work)  # the question was just put in simpler words
    if "reask" in codes and work.missing(work.state["open"]) == work.state["open"]:
        return _ask_fields(work, work.state["open"][:1])
    return _ask_open(work)


def _silent_ask(work: Work) -> list[Part]:
    return [{"act": _asks(work), "source": "passage", "id": ""}]


def _ask_refused(work: Work, refused: list[str]) -> list[Part]:
    work.state["stage"] = "ask"
    work.state["step"] = _step_of(work, refused[0])
    step_fields = [f for f in work.state["open"] if f not in work.state["values"]]
    work.state["open"] = list(dict.fromkeys([*refused, *step_fields]))[:4]
    work.state["attempts"] = work.state.get("attempts", 0) + 1
    parts = _ask_fields(work, refused[:1])
    if work.state["attempts"] >= 2:
        parts.append({"act": "hint", "source": "hint", "id": refused[0]})
        parts.append(part("offer:touch", "hint-touch"))
    return parts


def _go_on(work: Work, codes: set[str]) -> list[Part]:
    form = work.chosen_form
    before = (work.state["stage"], work.state.get("step"), list(work.state["open"]))
    step = form.engine.next_step(work.values)
    if step is None:
        return _review(work, first=before[0] != "review", codes=codes)
    work.state["stage"] = "ask"
    fields = [f.id for f in step.fields if form.engine.applicable(f.id, work.values)]
    missing = work.missing(fields)
    work.state["step"], work.state["open"] = step.id, missing
    if before != ("ask", step.id, missing):
        work.state["attempts"] = 0
    return _ask_open(work)


def _ask_open(work: Work) -> list[Part]:
    step = str(work.state["step"])
    form = work.chosen_form
    whole = [f.id for s in form.engine.form.steps if s.id == step for f in s.fields]
    whole = [name for name in whole if form.engine.applicable(name, work.values)]
    if work.state["open"] == whole:
        return [{"act": _asks(work), "source": "ask", "id": step}]
    return _ask_fields(work, work.state["open"][:1])


def _ask_fields(work: Work, fields: list[str]) -> list[Part]:
    first = fields[0]
    parts: list[Part] = [{"act": f"ask:{first}", "source": "ask_field", "id": first}]
    rest = [f for f in work.state["open"] if f != first]
    parts.extend({"act": f"ask:{name}", "source": "passage", "id": ""} for name in rest)
    return parts


def _review(work: Work, *, first: bool, codes: set[str]) -> list[Part]:
    work.state["stage"] = "review"
    work.state["step"] = None
    work.state["open"] = []
    if first:
        work.state["attempts"] = 0
    if declarations := declaring.ask_next(work, first=first):
        return declarations
    whole = first or bool(codes & {"recall", "resumed", "language_changed", "declared"})
    prefill = work.chosen_form.engine.form.kind == "prefill"
    asks = part("ask:confirm", "ask-confirm-prefill" if prefill else "ask-confirm")
    return [*(readback_parts(work) if whole else []), asks]


def _asks(work: Work) -> str:
    return " ".join(f"ask:{name}" for name in work.state["open"])


def _step_of(work: Work, field: str) -> str:
    steps = work.chosen_form.engine.form.steps
    return next(step.id for step in steps if field in {f.id for f in step.fields})
