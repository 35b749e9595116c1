"""What a dialog act of the citizen does, by stage. Outcomes are codes and data."""

# ruff: noqa: ARG001, ARG005 - the entries of a table share one signature

from __future__ import annotations

from collections.abc import Callable

from agent.dialog import declaring
from agent.dialog.filling import (
    all_optional,
    answer_yes_no,
    confirm_all,
    keep_same,
    set_fields,
    skip_fields,
    step_back,
)
from agent.dialog.lockers import ERRANDS, act_at_locker, request_release
from agent.dialog.pausing import pause, resume
from agent.dialog.speech import change_by
from agent.dialog.work import Work
from agent.understanding.base import UNKNOWN, Act, Understanding
from agent.understanding.rules.references import reference

Action = Callable[[Work, Understanding], None]


def act_on(work: Work, understanding: Understanding, *, tapped: bool = False) -> None:
    """Do what an understood act asks for, and what was asked in the same breath."""
    if _answers_pending(work, understanding):
        return
    if act_at_locker(work, understanding, tapped=tapped):
        return
    if tapped and understanding.act is Act.END:
        end(work, certain=True)
        return
    ACTIONS[understanding.act](work, understanding)
    if understanding.also is not None:
        ACTIONS[understanding.also.act](work, understanding.also)


def _answers_pending(work: Work, understanding: Understanding) -> bool:
    pending = work.state.get("pending")
    work.state["pending"] = None
    if pending is not None and pending["kind"] == "resume":
        number = reference(work.state["heard"].get("text", ""), work.language)
        if number is not None:
            resume(work, number)
        return number is not None
    if pending is None or understanding.act not in {Act.AFFIRM, Act.DENY}:
        return False
    agreed = understanding.act is Act.AFFIRM
    if pending["kind"] == "language":
        if agreed:
            change_language(work, pending["argument"])
        else:
            work.note("again")
    elif pending["kind"] == "more":
        if agreed:
            work.note("reask")
        else:
            end(work, certain=True)
    elif agreed:
        end(work, certain=True)
    else:
        work.note("end_stays")
    return True


def provide(work: Work, understanding: Understanding) -> None:
    """Values for fields; elsewhere than in the form they mean nothing."""
    if work.state["stage"] not in {"ask", "review"}:
        work.note("unclear")
        return
    if understanding.slots:
        set_fields(work, understanding.slots)
    else:
        work.note("unclear")


def correct(work: Work, understanding: Understanding) -> None:
    """New values for old ones, or only the wish to change something."""
    if work.state["stage"] == "submitted":
        work.note("already_submitted")
    elif work.state["stage"] not in {"ask", "review"}:
        work.note("unclear")
    elif understanding.slots:
        set_fields(work, understanding.slots)
    else:
        known = {f.id for f in work.chosen_form.engine.form.fields}
        named = [understanding.argument] if understanding.argument in known else []
        work.note("what_to_change", fields=named or _wrong_fields(work))


def _wrong_fields(work: Work) -> list[str]:
    return [] if work.state["stage"] == "review" else list(work.state.get("last_set", []))


def affirm(work: Work, understanding: Understanding) -> None:
    """Yes: start, choose the only service, keep what is there, hand in, ask on, go on."""
    stage = work.state["stage"]
    if stage == "consent":
        begin(work)
    elif stage == "service":
        services = list(work.services.forms)
        choose_service(work, services[0] if len(services) == 1 else None)
    elif stage == "ask" and not answer_yes_no(work, given=True):
        work.note("proceed" if not work.missing(work.state["open"]) else "reask")
    elif stage == "review" and work.state.get("declaring"):
        declaring.confirm(work)
    elif stage == "review":
        confirm_all(work)
        work.note("file", kind=work.chosen_form.engine.form.kind)
    elif stage == "submitted":
        work.note("go_on_asking")
    elif stage == "handoff":
        work.state["stage"] = work.state.get("returning_to", "service")
        work.note("reask")


def deny(work: Work, understanding: Understanding) -> None:
    """No: stop, leave an optional answer open, change something, or nothing more."""
    stage = work.state["stage"]
    if stage == "consent":
        work.state["stage"] = "ended"
        work.note("consent_declined")
    elif stage == "ask" and not answer_yes_no(work, given=False):
        _deny_in_form(work)
    elif stage == "review":
        declared = work.state.get("declaring")
        work.state["declaring"] = None
        work.note("what_to_change", fields=[declared] if declared else [])
    elif stage in {"submitted", "handoff"}:
        end(work, certain=True)
    elif stage != "ask":
        work.note("reask")


def _deny_in_form(work: Work) -> None:
    missing = work.missing(work.state["open"])
    fields = {f.id: f for f in work.chosen_form.engine.form.fields}
    if len(missing) == 1 and fields[missing[0]].same_as:
        keep_same(work, missing[0])
    elif missing and not any(fields[name].required for name in missing):
        skip_fields(work)
    elif work.state.get("last_set"):
        work.note("what_to_change", fields=list(work.state["last_set"]))
    else:
        work.note("unclear")


def begin(work: Work) -> None:
    """Consent was given: on to the service, or into the form that was asked for."""
    work.state["stage"] = "service"
    wanted = work.state.get("wanted_service")
    if wanted:
        choose_service(work, wanted)
    else:
        work.note("begun")


def choose_service(work: Work, service: str | None) -> None:
    """Open the form of a service."""
    if work.state["stage"] not in {"consent", "service"}:
        work.note("service_running")
    elif service not in work.services.forms:
        work.note("service_unknown")
    else:
        work.state["service"] = service
        work.state["stage"] = "ask"
        work.state["step"] = None
        work.note("service_chosen", service=service)


def change_language(work: Work, language: str | None) -> None:
    """Go on in another language of the terminal."""
    if language not in work.services.languages:
        work.note("language_unavailable")
        return
    work.state["language"] = language
    work.note("language_changed")


def skip(work: Work, understanding: Understanding) -> None:
    """The citizen does not want to or can't answer."""
    if work.state["stage"] == "ask":
        skip_fields(work)
    elif work.state["stage"] in {"consent", "review"}:
        work.note("reask")  # "go on" is neither a yes nor a no
    else:
        deny(work, understanding)


def back(work: Work, understanding: Understanding) -> None:
    """One step back in the form."""
    if work.state["stage"] in {"ask", "review"}:
        step_back(work)
    else:
        work.note("back_first")


def end(work: Work, *, certain: bool) -> None:
    """End at once, or ask first when entries would be lost."""
    unsaved = bool(work.state["values"]) and work.state["stage"] in {"ask", "review"}
    if unsaved and not certain:
        work.state["pending"] = {"kind": "end", "argument": ""}
        work.note("end_ask")
        return
    work.state["stage"] = "ended"
    work.note("ended", deleted=unsaved)


def person(work: Work, understanding: Understanding) -> None:
    """A human being is wanted: file what there is as a hand-over."""
    if work.state["stage"] == "submitted":
        work.note("handoff_without_form")
    elif work.state.get("service"):
        work.note("file", kind="handoff")
    else:
        work.note("handoff_without_form")


def help_on(work: Work, understanding: Understanding) -> None:
    """Simpler words; what is not known and not required is left open instead."""
    if understanding.argument == UNKNOWN and all_optional(work):
        skip_fields(work)
    else:
        work.note("help")


def errand(work: Work, understanding: Understanding) -> None:
    """Something is to be collected from a compartment, or to be laid into one."""
    request_release(work, ERRANDS[understanding.act])


def _simple(code: str) -> Action:
    def action(work: Work, understanding: Understanding) -> None:
        work.note(code)

    return action


ACTIONS: dict[Act, Action] = {
    Act.PROVIDE: provide,
    Act.CORRECT: correct,
    Act.AFFIRM: affirm,
    Act.DENY: deny,
    Act.ASK: lambda work, found: work.note("question", topic=found.argument),
    Act.WHY: _simple("why"),
    Act.RECALL: lambda work, found: work.note("recall", field=found.argument),
    Act.REPEAT: _simple("repeat"),
    Act.HELP: help_on,
    Act.BACK: back,
    Act.SKIP: skip,
    Act.CHOOSE_SERVICE: lambda work, found: choose_service(work, found.argument),
    Act.CHANGE_LANGUAGE: lambda work, found: change_language(work, found.argument),
    Act.PERSON: person,
    Act.END: lambda work, found: end(work, certain=False),
    Act.SMALL_TALK: _simple("small_talk"),
    Act.SLOWER: change_by("rate", -1, "slower"),
    Act.FASTER: change_by("rate", 1, "faster"),
    Act.QUIETER: change_by("volume", -1, "quieter"),
    Act.LOUDER: change_by("volume", 1, "louder"),
    Act.PAUSE: lambda work, found: pause(work),
    Act.RESUME: lambda work, found: resume(work, found.argument),
    Act.INSULT: _simple("insult"),
    Act.ADVICE: _simple("advice"),
    Act.OFF_TOPIC: _simple("off_topic"),
    Act.OTHER_PERSON: _simple("other_person"),
    Act.PICK_UP: errand,
    Act.DROP_OFF: errand,
    Act.DOOR_PROBLEM: _simple("unclear"),
    Act.DOOR_DONE: _simple("unclear"),
    Act.UNCLEAR: _simple("unclear"),
}
