"""`POST /api/drafts`: the only thing the agent may do here. It can't read anything back."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from typing import Any

import structlog
from fastapi import APIRouter, Request
from pydantic import ValidationError
from starlette.concurrency import run_in_threadpool
from starlette.responses import JSONResponse

from tools.casework.contract import Draft, Receipt
from tools.casework.errors import InvalidDraft, StoreError, Unauthorised
from tools.casework.store.drafts import DraftStore

MAX_KEY_CHARS = 200
_MAX_PROBLEMS = 10

log = structlog.get_logger(__name__)


Offer = Callable[[Draft], tuple[str, ...]]


def no_offer(_: Draft) -> tuple[str, ...]:
    """What may be dropped off where there are no lockers."""
    return ()


class DraftsApi:
    """Checks and files drafts. `offer` says what may be dropped off for one."""

    def __init__(self, store: DraftStore, draft_token: str, offer: Offer = no_offer) -> None:
        self._store = store
        self._offer = offer
        self._draft_token = draft_token.encode()

    def router(self) -> APIRouter:
        """Return the API's routes."""
        router = APIRouter(prefix="/api")
        router.add_api_route(
            "/drafts", self.file, methods=["POST"], response_model=Receipt, status_code=201
        )
        return router

    async def file(self, request: Request) -> JSONResponse:
        """File the draft in the body once per idempotency key."""
        self._check_token(request.headers.get("authorization", ""))
        key = _idempotency_key(request.headers.get("idempotency-key", ""))
        draft = _draft(await request.body())
        filed = await run_in_threadpool(self._store.file, draft, key)
        log.info("draft_filed", created=filed.created, kind=draft.kind, service=draft.service)
        receipt = filed.receipt.model_copy(
            update={"dropoff": await run_in_threadpool(self._offered, draft)}
        )
        return JSONResponse(
            receipt.model_dump(mode="json"), status_code=201 if filed.created else 200
        )

    def _offered(self, draft: Draft) -> tuple[str, ...]:
        try:
            return self._offer(draft)
        except StoreError as error:
            # The draft is filed; that nothing can be offered now must not hide it.
            log.warning("dropoff_not_offered", code=error.code)
            return ()

    def _check_token(self, authorization: str) -> None:
        scheme, _, token = authorization.partition(" ")
        right = secrets.compare_digest(token.strip().encode(), self._draft_token)
        if scheme.lower() != "bearer" or not right:
            raise Unauthorised("the draft token is missing or wrong")


def _idempotency_key(key: str) -> str:
    if not 1 <= len(key) <= MAX_KEY_CHARS:
        raise InvalidDraft(f"Idempotency-Key must have 1 to {MAX_KEY_CHARS} characters")
    return key


def _draft(body: bytes) -> Draft:
    try:
        return Draft.model_validate_json(body)
    except ValidationError as error:
        raise InvalidDraft(f"the draft breaks the contract: {_problems(error)}") from None


def _problems(error: ValidationError) -> str:
    """Where and what is wrong, without the values: they belong to a citizen."""
    problems: list[Any] = error.errors(
        include_url=False, include_input=False, include_context=False
    )
    told = [f"{'.'.join(map(str, p['loc'])) or 'body'}: {p['type']}" for p in problems]
    rest = len(told) - _MAX_PROBLEMS
    return "; ".join(told[:_MAX_PROBLEMS]) + (f"; and {rest} more" if rest > 0 else "")
