"""Answer a question from the procedure texts, or say honestly that they don't."""

from __future__ import annotations

import asyncio

import structlog

from agent.dialog.services import DialogServices
from agent.dialog.state import State
from agent.dialog.work import Work
from knowledge.errors import KnowledgeError

log = structlog.get_logger()


async def consult(state: State, services: DialogServices) -> State:
    """Replace the outcome `question` by its answer with its source."""
    work = Work.on(state, services)
    work.outcomes = [item for item in work.outcomes if item["code"] != "question"]
    try:
        passage = await asyncio.to_thread(
            services.knowledge.answer,
            work.state["heard"]["text"],
            work.language,
            work.state.get("service"),
        )
    except KnowledgeError as error:
        log.error("knowledge.failed", code=error.code)
        work.note("understanding_failed")
        return work.result()
    if passage is None:
        work.note("question_unknown")
    else:
        source = {
            "title": passage.source_title,
            "url": passage.source_url,
            "valid_from": passage.valid_from,
        }
        work.note("question_answered", text=passage.text, topic=passage.topic, source=source)
    return work.result()
