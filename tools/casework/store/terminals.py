"""Which terminal browsers are enrolled, and codes to enrol another one."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, func, insert, select

from tools.casework.audit.chain import AuditLog
from tools.casework.store.accounts import StaffMember
from tools.casework.store.database import Database
from tools.casework.store.schema import enrolment_codes, terminals

VALID_FOR = timedelta(minutes=10)
_CODE_DIGITS = 8
_HANDLE_CHARS = 16


@dataclass(frozen=True)
class Device:
    """An enrolled browser; `handle` names it without being its token."""

    terminal: str
    handle: str
    enrolled_at: datetime
    seen_at: datetime | None


@dataclass(frozen=True)
class EnrolmentCode:
    """A fresh code; it is kept nowhere but as a hash."""

    code: str
    terminal: str
    expires_at: datetime


class Terminals:
    """Lists, enrols and revokes terminal browsers. Changes are in the audit."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime], audit: AuditLog
    ) -> None:
        self._database = database
        self._clock = clock
        self._audit = audit

    def devices(self) -> list[Device]:
        """All enrolled browsers."""
        query = select(terminals).order_by(terminals.c.name, terminals.c.enrolled_at)
        with self._database.read() as connection:
            return [
                Device(row.name, row.token_sha256[:_HANDLE_CHARS], row.enrolled_at, row.seen_at)
                for row in connection.execute(query)
            ]

    def new_code(self, actor: StaffMember, terminal: str) -> EnrolmentCode:
        """Make a code for one browser; an earlier one for the same terminal is void."""
        code = f"{secrets.randbelow(10**_CODE_DIGITS):0{_CODE_DIGITS}d}"
        now = self._clock()
        expires_at = now + VALID_FOR
        with self._database.write() as connection:
            connection.execute(
                delete(enrolment_codes).where(
                    (enrolment_codes.c.terminal == terminal) | (enrolment_codes.c.expires_at <= now)
                )
            )
            connection.execute(
                insert(enrolment_codes).values(
                    code_sha256=hashlib.sha256(code.encode()).hexdigest(),
                    terminal=terminal,
                    expires_at=expires_at,
                )
            )
            self._audit.append(
                connection,
                actor=actor.actor,
                action="enrolment_code_issued",
                subject=f"terminal:{terminal}",
            )
        return EnrolmentCode(code, terminal, expires_at)

    def revoke(self, actor: StaffMember, terminal: str, handle: str) -> bool:
        """Make a device token void; return whether there was one."""
        with self._database.write() as connection:
            gone = connection.execute(
                delete(terminals)
                .where(terminals.c.name == terminal)
                .where(func.substr(terminals.c.token_sha256, 1, _HANDLE_CHARS) == handle)
            )
            if gone.rowcount:
                self._audit.append(
                    connection,
                    actor=actor.actor,
                    action="terminal_revoked",
                    subject=f"terminal:{terminal}",
                )
        return bool(gone.rowcount)
