"""Hand the draft over to the case service: first write it down, then send it."""

from __future__ import annotations

import hashlib
import json
from typing import Any

import structlog
from langgraph.types import StreamWriter

from agent.dialog.services import DialogServices
from agent.dialog.show import received_at, submitted_shown
from agent.dialog.state import Filing, State
from agent.dialog.work import Work
from agent.protocol import ErrorShown
from tools.casework.client import FilingError
from tools.casework.contract import Draft, DraftValue, Note, Utterance

log = structlog.get_logger()

STAFF_LANGUAGE = "de"


def draft(state: State, services: DialogServices) -> State:
    """Prepare the draft in the checkpoint, so that a retry after a crash sends the same bytes."""
    work = Work.on(state, services)
    kind = _kind(work)
    content = json.dumps(work.state["values"], sort_keys=True, ensure_ascii=False)
    digest = hashlib.sha256(content.encode()).hexdigest()[:16]
    key = f"{work.state['id']}:{kind}:{digest}"
    waiting = work.state.get("filing")
    if waiting is None or waiting["key"] != key:
        body = _draft(work, kind).model_dump(mode="json")
        work.state["filing"] = Filing(key=key, draft=body)
    return work.result()


async def file(state: State, services: DialogServices, writer: StreamWriter) -> State:
    """Send the prepared draft; a failure leaves everything as it was, to be tried again."""
    work = Work.on(state, services)
    kind = _kind(work)
    work.outcomes = [item for item in work.outcomes if item["code"] != "file"]
    filing = work.state["filing"]
    if filing is None:
        raise RuntimeError("nothing was prepared to be filed")
    try:
        receipt = await services.filer.file(Draft.model_validate(filing["draft"]), filing["key"])
    except FilingError as error:
        log.error("filing.failed", code=error.code, kind=kind)
        text = "handoff-failed" if kind == "handoff" else "filing-failed"
        message = services.texts[work.language](text)
        writer(ErrorShown(code="casework_unavailable", message=message))
        work.note("filing_failed", kind=kind)
        return work.result()
    log.info("filing.done", kind=kind)
    work.state["receipt"] = receipt.model_dump(mode="json")
    if kind == "handoff":
        work.state["returning_to"] = work.state["stage"]
        work.state["stage"] = "handoff"
        work.note("handoff", reference=receipt.reference)
    else:
        work.state["stage"] = "submitted"
        work.state["open"] = []
        writer(submitted_shown(work))
        work.note("submitted", reference=receipt.reference, received_at=received_at(work))
    return work.result()


def _kind(work: Work) -> Any:
    return next(item["data"]["kind"] for item in work.outcomes if item["code"] == "file")


def _draft(work: Work, kind: Any) -> Draft:
    form = work.chosen_form
    texts = form.texts[STAFF_LANGUAGE]
    return Draft(
        conversation=work.state["id"],
        terminal=work.state["terminal"],
        service=form.engine.form.id,
        form_version=form.engine.form.version,
        language=work.language,
        kind=kind,
        values={
            name: DraftValue(
                value=item["value"],
                display=""
                if item["value"] is None
                else form.engine.display(name, item["value"], STAFF_LANGUAGE),
                turn=item["turn"],
                span=item["span"],
                method=item["method"],
                confirmed=item["confirmed"],
                native=work.state.get("native", {}).get(name),
            )
            for name, item in work.state["values"].items()
        },
        notes=[
            Note(
                text=texts.note(note),
                source=note.source,
                valid_from=note.valid_from,
                url=note.url,
                severity=note.severity,
            )
            for note in form.engine.notes(work.values)
        ],
        transcript=[Utterance.model_validate(record) for record in work.state["transcript"]],
        started_at=work.state["started_at"],
    )
