"""Answer a question from the form's facts or the procedure texts, or say that they don't."""

from __future__ import annotations

import asyncio

import structlog

from agent.dialog.information import Told, answered, information, source
from agent.dialog.services import DialogServices
from agent.dialog.state import State
from agent.dialog.work import Work
from knowledge.errors import KnowledgeError

log = structlog.get_logger()


async def consult(state: State, services: DialogServices) -> State:
    """Replace the outcome `question` by its answer with its source."""
    work = Work.on(state, services)
    topic = next(i["data"].get("topic") for i in work.outcomes if i["code"] == "question")
    work.outcomes = [item for item in work.outcomes if item["code"] != "question"]
    if told := information(work, topic):
        work.note("question_answered", **answered(told, topic))
        return work.result()
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
        where = source(passage.source_title, passage.source_url, passage.valid_from)
        work.note("question_answered", **answered(Told(passage.text, (where,)), passage.topic))
    return work.result()
