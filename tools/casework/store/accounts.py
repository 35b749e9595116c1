"""Staff accounts and their login sessions."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, insert, select, update

from tools.casework.store.database import Database
from tools.casework.store.schema import staff, staff_sessions


@dataclass(frozen=True)
class StaffMember:
    """A person who may log in."""

    id: int
    name: str
    password_hash: str


class Accounts:
    """Staff accounts in the database. Only hashes of session tokens are stored."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime], session: timedelta
    ) -> None:
        self._database = database
        self._clock = clock
        self._session = session

    def find(self, name: str) -> StaffMember | None:
        """Return the account called `name`, or None."""
        with self._database.read() as connection:
            row = connection.execute(select(staff).where(staff.c.name == name)).one_or_none()
        return None if row is None else StaffMember(row.id, row.name, row.password_hash)

    def ensure(self, name: str, make_password_hash: Callable[[], str]) -> bool:
        """Create the account unless it exists; return whether it was created.

        `make_password_hash` runs under the write lock and before the insert: what it hands
        over to people is never older than the account, even if two processes start at once.
        """
        with self._database.write() as connection:
            known = connection.execute(select(staff.c.id).where(staff.c.name == name))
            if known.one_or_none() is not None:
                return False
            connection.execute(
                insert(staff).values(
                    name=name, password_hash=make_password_hash(), created_at=self._clock()
                )
            )
        return True

    def set_password_hash(self, name: str, password_hash: str) -> None:
        """Replace a password and end all sessions of the account."""
        with self._database.write() as connection:
            ids = select(staff.c.id).where(staff.c.name == name)
            connection.execute(delete(staff_sessions).where(staff_sessions.c.staff_id.in_(ids)))
            connection.execute(
                update(staff).where(staff.c.name == name).values(password_hash=password_hash)
            )

    def open_session(self, member: StaffMember) -> str:
        """Begin a session; return its token. Expired sessions are swept on the way."""
        token = secrets.token_urlsafe(32)
        now = self._clock()
        with self._database.write() as connection:
            connection.execute(delete(staff_sessions).where(staff_sessions.c.expires_at <= now))
            connection.execute(
                insert(staff_sessions).values(
                    token_sha256=_sha256(token),
                    staff_id=member.id,
                    expires_at=now + self._session,
                )
            )
        return token

    def session(self, token: str) -> StaffMember | None:
        """Return who the session belongs to, or None if it has ended."""
        query = (
            select(staff)
            .join(staff_sessions, staff_sessions.c.staff_id == staff.c.id)
            .where(staff_sessions.c.token_sha256 == _sha256(token))
            .where(staff_sessions.c.expires_at > self._clock())
        )
        with self._database.read() as connection:
            row = connection.execute(query).one_or_none()
        return None if row is None else StaffMember(row.id, row.name, row.password_hash)

    def close_session(self, token: str) -> None:
        """End a session."""
        with self._database.write() as connection:
            connection.execute(
                delete(staff_sessions).where(staff_sessions.c.token_sha256 == _sha256(token))
            )


def _sha256(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
