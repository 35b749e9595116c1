"""Finds the row that a code may belong to, and checks it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from sqlalchemy import ColumnElement, Connection, select, update

from tools.casework.lockers.codes import CodeHashes, ScannedCode, TypedCode
from tools.casework.lockers.errands import KINDS, TABLE
from tools.casework.lockers.machine import OVER, Kind

_USED_CODES = 2
"""So many codes of before with the same selector are looked at, to be able to say what they are."""

_USED: dict[Kind, str] = {"pickup": "collected", "dropoff": "expired"}


@dataclass(frozen=True)
class Found:
    """A row by selector or by QR code, as it was when it was found.

    `others` are rows of before with the same selector, whose codes were used or not used in time.
    """

    kind: Kind
    id: int
    uid: str
    failures: int
    code_hash: str | None = field(repr=False)
    qr_hmac: str | None = field(repr=False)
    over: bool = False
    others: tuple[Found, ...] = ()


class CodeSearch:
    """Looks for codes among open errands, and among those that are over."""

    def __init__(self, hashes: CodeHashes) -> None:
        self._hashes = hashes

    def find(self, connection: Connection, code: TypedCode | ScannedCode) -> Found | None:
        """The row that the code may belong to."""
        if isinstance(code, ScannedCode):
            return self._scanned(connection, self._hashes.qr_hmac(code.content))
        return self._typed(connection, code.selector)

    def check(self, code: TypedCode | ScannedCode, found: Found | None) -> Found | None:
        """The row that the code belongs to: slow for typed codes, whether there is one or not."""
        if isinstance(code, ScannedCode):
            return found
        candidates = (None,) if found is None else (found, *found.others)
        for candidate in candidates:
            stored = None if candidate is None else candidate.code_hash
            if self._hashes.matches(code, stored):
                return candidate
        return None

    def charge(self, connection: Connection, found: Found) -> None:
        """Count a try for the code as wrong, for the time being."""
        table = TABLE[found.kind]
        connection.execute(
            update(table).where(table.c.id == found.id).values(failures=table.c.failures + 1)
        )

    def give_back(self, connection: Connection, found: Found) -> None:
        """The try was for another row's code: it doesn't count here, those before it still do.

        A code that was issued meanwhile has a count of its own.
        """
        table = TABLE[found.kind]
        connection.execute(
            update(table)
            .where(
                table.c.id == found.id,
                table.c.code_hash == found.code_hash,
                table.c.failures > 0,
            )
            .values(failures=table.c.failures - 1)
        )

    def forgive(self, connection: Connection, found: Found) -> None:
        """The code was right: the count begins anew."""
        table = TABLE[found.kind]
        connection.execute(update(table).where(table.c.id == found.id).values(failures=0))

    def changed_since(self, connection: Connection, found: Found) -> bool:
        """Whether staff issued another code while this one was being checked."""
        table = TABLE[found.kind]
        now = connection.execute(
            select(table.c.code_hash, table.c.qr_hmac).where(table.c.id == found.id)
        ).one_or_none()
        return now is None or (now.code_hash, now.qr_hmac) != (found.code_hash, found.qr_hmac)

    def _scanned(self, connection: Connection, qr_hmac: str) -> Found | None:
        for kind in KINDS:
            found = self._rows(connection, kind, TABLE[kind].c.qr_hmac == qr_hmac, limit=1)
            if found:
                return found[0]
        return None

    def _typed(self, connection: Connection, selector: str) -> Found | None:
        for kind in KINDS:
            table = TABLE[kind]
            still = table.c.state.not_in(OVER[kind])
            found = self._rows(connection, kind, table.c.selector == selector, still, limit=1)
            if found:
                return replace(found[0], others=self._used(connection, selector))
        used = self._used(connection, selector)
        return replace(used[0], others=used[1:]) if used else None

    def _used(self, connection: Connection, selector: str) -> tuple[Found, ...]:
        found = [
            row
            for kind in KINDS
            for row in self._rows(
                connection,
                kind,
                TABLE[kind].c.selector == selector,
                TABLE[kind].c.state == _USED[kind],
                limit=_USED_CODES,
            )
        ]
        return tuple(found[:_USED_CODES])

    def _rows(
        self, connection: Connection, kind: Kind, *where: ColumnElement[bool], limit: int
    ) -> tuple[Found, ...]:
        table = TABLE[kind]
        query = select(table).where(*where).order_by(table.c.id.desc()).limit(limit)
        return tuple(
            Found(
                kind=kind,
                id=row.id,
                uid=row.uid,
                failures=row.failures,
                code_hash=row.code_hash,
                qr_hmac=row.qr_hmac,
                over=row.state in OVER[kind],
            )
            for row in connection.execute(query)
        )
