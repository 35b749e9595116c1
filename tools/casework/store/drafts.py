"""Files drafts as cases and reads them back."""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, Row, insert, select

from tools.casework.audit.chain import AuditLog
from tools.casework.contract import Draft, DraftValue, Receipt
from tools.casework.errors import IdempotencyConflict, InvalidDraft, StoreError
from tools.casework.privacy.blind_index import BlindIndex
from tools.casework.privacy.sealing import CaseSeal, Sealer
from tools.casework.store.database import Database
from tools.casework.store.schema import cases, documents, search_terms

PARTS = ("values", "notes", "transcript")
FROM_DRAFT = (
    "kind",
    "service",
    "form_version",
    "language",
    "conversation",
    "terminal",
    "started_at",
)
RECEIVED = "received"
TRANSCRIPT = "transcript"
_REFERENCE_TRIES = 50
_MAX_ACTOR_CHARS = 60
_NUL = "\0"

_values: TypeAdapter[dict[str, DraftValue]] = TypeAdapter(dict[str, DraftValue])


@dataclass(frozen=True)
class Filed:
    """The receipt of a draft; `created` is False if it had been filed before."""

    receipt: Receipt
    created: bool


@dataclass(frozen=True)
class CaseSummary:
    """A case as the list shows it. `received_at` is in UTC."""

    id: int
    reference: str
    received_at: datetime
    service: str
    language: str
    kind: str
    status: str
    values: dict[str, DraftValue]


@dataclass(frozen=True)
class CasePage:
    """A page of the list, newest first; `older_than` asks for the next page, if any."""

    cases: tuple[CaseSummary, ...]
    older_than: int | None


@dataclass(frozen=True)
class Case:
    """One case with all that was filed. Transcripts are deleted before the rest."""

    reference: str
    received_at: datetime
    status: str
    draft: Draft
    transcript_kept: bool = True


def canonical_sha256(draft: Draft) -> str:
    """SHA-256 of the draft as JSON with sorted keys, no spaces and without defaults.

    Defaults are left out, so that a draft keeps its hash when the contract gets a new field.

    Raises:
        InvalidDraft: a number is not finite, which JSON can't express.
    """
    # Pydantic would write a number that isn't finite as null, without a word.
    _json([value.value for value in draft.values.values()])
    body = _json(draft.model_dump(mode="json", exclude_defaults=True), sort_keys=True)
    return hashlib.sha256(body.encode()).hexdigest()


def fingerprint(sha256: str, index_key: bytes) -> str:
    """What is stored of a draft's hash: nobody without the key can try out drafts on it."""
    return hmac.new(index_key, f"draft|{sha256}".encode(), hashlib.sha256).hexdigest()


@dataclass(frozen=True)
class Vault:
    """What seals, indexes and records all that the store writes."""

    sealer: Sealer
    index: BlindIndex
    audit: AuditLog
    index_key: bytes = field(repr=False)


class DraftStore:
    """Cases in the database, everything personal sealed."""

    def __init__(
        self,
        database: Database,
        vault: Vault,
        *,
        clock: Callable[[], datetime],
        new_reference: Callable[[], str],
    ) -> None:
        self._database = database
        self._vault = vault
        self._clock = clock
        self._new_reference = new_reference

    def file(self, draft: Draft, idempotency_key: str) -> Filed:
        """Store `draft` once; it is on the disk when this returns.

        Raises:
            IdempotencyConflict: the key was used before with another draft.
            InvalidDraft: the draft can't be written as JSON.
            StoreError: nothing was stored.
        """
        received_at = self._clock()
        body = fingerprint(canonical_sha256(draft), self._vault.index_key)
        _refuse_nul(draft)
        with self._database.write() as connection:
            known = connection.execute(
                select(cases.c.reference, cases.c.received_at, cases.c.body_sha256).where(
                    cases.c.idempotency_key == idempotency_key
                )
            ).one_or_none()
            if known is not None:
                if known.body_sha256 != body:
                    raise IdempotencyConflict("this key was used before with another body")
                receipt = Receipt(reference=known.reference, received_at=known.received_at)
                return Filed(receipt, created=False)
            reference = self._unused_reference(connection)
            self._insert(
                connection,
                draft,
                reference=reference,
                received_at=received_at,
                changed_at=received_at,
                idempotency_key=idempotency_key,
                body_sha256=body,
            )
        return Filed(Receipt(reference=reference, received_at=received_at), created=True)

    def page(self, *, older_than: int | None = None, limit: int = 50) -> CasePage:
        """Return up to `limit` cases, newest first, from before the case id `older_than`."""
        query = (
            select(cases, documents.c.body)
            .join(documents, (documents.c.case_id == cases.c.id) & (documents.c.part == "values"))
            .order_by(cases.c.id.desc())
            .limit(limit + 1)
        )
        if older_than is not None:
            query = query.where(cases.c.id < older_than)
        with self._database.read() as connection:
            rows = connection.execute(query).all()
            seals = self._vault.sealer.open_cases(connection, [row.id for row in rows])
        shown = rows[:limit]
        more = len(rows) > limit
        return CasePage(
            tuple(_summary(row, seals[row.id]) for row in shown), shown[-1].id if more else None
        )

    def case(self, reference: str) -> Case | None:
        """Return the case with this reference number, or None."""
        with self._database.read() as connection:
            row = connection.execute(
                select(cases).where(cases.c.reference == reference)
            ).one_or_none()
            if row is None:
                return None
            parts = connection.execute(
                select(documents.c.part, documents.c.body).where(documents.c.case_id == row.id)
            ).all()
            seal = self._vault.sealer.open_case(connection, row.id)
        return _case(row, {part: json.loads(seal.unseal(part, body)) for part, body in parts})

    def _insert(self, connection: Connection, draft: Draft, **columns: Any) -> None:
        uid, from_draft = secrets.token_hex(16), draft.model_dump(include=set(FROM_DRAFT))
        row = {"uid": uid, "status": RECEIVED, **from_draft, **columns}
        case_id = connection.execute(insert(cases).values(row).returning(cases.c.id)).scalar_one()
        seal = self._vault.sealer.new_case_key(connection, case_id)
        dumped = draft.model_dump(mode="json", include=set(PARTS))
        connection.execute(
            insert(documents),
            [
                {"case_id": case_id, "part": part, "body": seal.seal(part, _bytes(dumped[part]))}
                for part in PARTS
            ],
        )
        add_terms(connection, case_id, self._vault.index.terms_of(draft.service, draft.values))
        self._vault.audit.append(
            connection,
            actor=f"terminal:{draft.terminal}"[:_MAX_ACTOR_CHARS],
            action="case_filed",
            subject=uid,
            kind=draft.kind,
        )

    def _unused_reference(self, connection: Connection) -> str:
        # The write lock is held, so what is unused now stays unused until the insert.
        for _ in range(_REFERENCE_TRIES):
            reference = self._new_reference()
            taken = select(cases.c.id).where(cases.c.reference == reference)
            if connection.execute(taken).one_or_none() is None:
                return reference
        raise StoreError(
            "no unused reference number was found", remedy="set another reference_prefix"
        )


def add_terms(connection: Connection, case_id: int, terms: frozenset[str]) -> None:
    """Let the case be found by these terms of the blind index."""
    if terms:
        rows = [{"case_id": case_id, "term": term} for term in sorted(terms)]
        connection.execute(insert(search_terms), rows)


def _refuse_nul(draft: Draft) -> None:
    """PostgreSQL's texts can't hold the character zero; no database here takes it, then."""
    for name in FROM_DRAFT:
        if _NUL in str(getattr(draft, name)):
            raise InvalidDraft(f"{name} holds the character zero")


def _summary(row: Row[Any], seal: CaseSeal) -> CaseSummary:
    return CaseSummary(
        id=row.id,
        reference=row.reference,
        received_at=row.received_at,
        service=row.service,
        language=row.language,
        kind=row.kind,
        status=row.status,
        values=_values.validate_json(seal.unseal("values", row.body)),
    )


def _case(row: Row[Any], parts: dict[str, Any]) -> Case:
    draft = Draft.model_validate(
        {
            "conversation": row.conversation,
            "terminal": row.terminal,
            "service": row.service,
            "form_version": row.form_version,
            "language": row.language,
            "kind": row.kind,
            "started_at": row.started_at,
            "values": parts["values"],
            "notes": parts["notes"],
            "transcript": parts.get(TRANSCRIPT, []),
        }
    )
    kept = TRANSCRIPT in parts
    return Case(row.reference, row.received_at, row.status, draft, transcript_kept=kept)


def _bytes(content: Any) -> bytes:
    return _json(content).encode()


def _json(content: Any, *, sort_keys: bool = False) -> str:
    try:
        return json.dumps(
            content,
            sort_keys=sort_keys,
            separators=(",", ":"),
            ensure_ascii=False,
            allow_nan=False,
        )
    except ValueError as error:
        raise InvalidDraft("a number in the draft is not finite") from error
