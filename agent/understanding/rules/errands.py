"""Rules for what is collected from a compartment or laid into one; none of them fires in a form."""

from __future__ import annotations

from agent.understanding.base import Act, Context, Understanding
from agent.understanding.rules import acts
from agent.understanding.rules.phrases import Phrases
from agent.understanding.rules.text import Heard

CHOOSING = frozenset({"consent", "service"})
DONE = frozenset({"submitted", "handoff"})


def errand(heard: Heard, context: Context, phrases: Phrases) -> Understanding | None:
    """A wish to collect something, or what is said in front of the compartments."""
    stage = context.stage
    if stage == "locker":
        if _says(Act.DOOR_PROBLEM, heard, phrases):
            return Understanding(Act.DOOR_PROBLEM)
        return Understanding(Act.DOOR_DONE) if _done(heard, phrases) else None
    if stage in DONE and _wishes(Act.DROP_OFF, heard, phrases):
        return Understanding(Act.DROP_OFF)
    collects = stage in CHOOSING | DONE and _wishes(Act.PICK_UP, heard, phrases)
    return Understanding(Act.PICK_UP) if collects else None


def drop_off(heard: Heard, context: Context, phrases: Phrases) -> Understanding | None:
    """A wish to lay something in, where no service was meant: "hand in my number plates" is one."""
    lays_in = context.stage in CHOOSING and _wishes(Act.DROP_OFF, heard, phrases)
    return Understanding(Act.DROP_OFF) if lays_in else None


def _wishes(act: Act, heard: Heard, phrases: Phrases) -> bool:
    """Whether that is wanted; "when can I collect it" only asks, with or without its sign."""
    asks = heard.questioned or acts.surely_asks(heard, phrases)
    return _is(act, heard, phrases) or (not asks and _says(act, heard, phrases))


def _done(heard: Heard, phrases: Phrases) -> bool:
    """Whether it is said that all is done, with a yes before it or without."""
    first, _, rest = heard.plain.partition(" ")
    agreed = bool(rest) and phrases.acts[Act.AFFIRM].fullmatch(first) is not None
    said = (heard.core, heard.plain, *((rest,) if agreed else ()))
    return any(text and phrases.acts[Act.DOOR_DONE].fullmatch(text) for text in said)


def _says(act: Act, heard: Heard, phrases: Phrases) -> bool:
    return _is(act, heard, phrases) or phrases.within[act].search(heard.plain) is not None


def _is(act: Act, heard: Heard, phrases: Phrases) -> bool:
    return any(said and phrases.acts[act].fullmatch(said) for said in (heard.core, heard.plain))
