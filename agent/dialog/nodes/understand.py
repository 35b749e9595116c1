"""Turn an utterance into a dialog act with slot proposals."""

from __future__ import annotations

import asyncio

import structlog

from agent.dialog.services import DialogServices
from agent.dialog.state import State
from agent.dialog.work import Work, context
from agent.errors import EngineFailed
from agent.understanding.base import Act, SlotProposal, Understanding

log = structlog.get_logger()


async def understand(state: State, services: DialogServices) -> State:
    """Ask the understander; its failure is told to the citizen, nothing else is lost."""
    work = Work.on(state, services)
    text = work.state["heard"]["text"].strip()
    try:
        ranked = await asyncio.to_thread(_ranked_services, work, text)
        found = await asyncio.to_thread(
            services.understander.understand, text, context(work, ranked)
        )
    except EngineFailed as error:
        log.error("understanding.failed", code=error.code)
        work.note("understanding_failed")
        return work.result()
    work.state["understanding"] = dump(found)
    return work.result()


def _ranked_services(work: Work, text: str) -> tuple[tuple[str, str], ...]:
    if work.state["stage"] not in {"consent", "service"}:
        return ()
    forms = work.services.forms
    ranked = [name for name, _ in work.services.knowledge.rank_services(text, work.language)]
    order = dict.fromkeys([*(name for name in ranked if name in forms), *forms])
    return tuple((name, forms[name].texts[work.language].title()) for name in order)


def dump(found: Understanding) -> dict[str, object]:
    """An understanding as the checkpoint keeps it."""
    return {
        "act": found.act.value,
        "slots": [[s.field, s.span, s.method] for s in found.slots],
        "argument": found.argument,
        "method": found.method,
        "also": None if found.also is None else dump(found.also),
    }


def load(stored: dict[str, object]) -> Understanding:
    """An understanding from the checkpoint."""
    slots = stored["slots"]
    argument, also = stored["argument"], stored.get("also")
    assert isinstance(slots, list)  # noqa: S101 - narrows the JSON type
    return Understanding(
        act=Act(str(stored["act"])),
        slots=tuple(SlotProposal(*slot) for slot in slots),
        argument=None if argument is None else str(argument),
        also=load(also) if isinstance(also, dict) else None,
    )
