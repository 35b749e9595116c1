"""Login sessions. Only hashes of their tokens are stored.

A session ends after a working day, or after a while in which nobody has done anything. Whoever
still owes the second factor has a session that is only good for that, and for a few minutes.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import ColumnElement, Connection, delete, func, insert, not_, or_, select, update

from tools.casework.audit.chain import NO_SUBJECT, SYSTEM, AuditLog
from tools.casework.errors import StoreError
from tools.casework.store.accounts import StaffMember, read_member
from tools.casework.store.database import Database
from tools.casework.store.schema import staff, staff_sessions

HALF_OPEN = timedelta(minutes=5)
"""How long somebody may take between password and code."""
_TOUCH_AFTER = timedelta(minutes=1)
_HANDLE_CHARS = 16

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class Session:
    """A session that has not ended. `complete`: no second factor is owed any more.

    It ends after `left`; if it `extends`, any request before then puts that off.
    """

    member: StaffMember
    complete: bool
    handle: str
    left: timedelta
    extends: bool


@dataclass(frozen=True)
class SessionInfo:
    """A session as its owner sees it; `handle` names it without being its token."""

    handle: str
    started_at: datetime
    seen_at: datetime
    expires_at: datetime


class StaffSessions:
    """Opens, finds and ends sessions."""

    def __init__(
        self,
        database: Database,
        *,
        clock: Callable[[], datetime],
        audit: AuditLog,
        session: timedelta,
        idle: timedelta,
    ) -> None:
        self._database = database
        self._clock = clock
        self._audit = audit
        self._session = session
        self._idle = idle

    def open(self, staff_id: int, *, complete: bool) -> str:
        """Begin a session; return its token. Ended sessions are swept on the way."""
        with self._database.write() as connection:
            self._sweep(connection)
            if complete:
                self._note(connection, staff_id, "login")
            return self._insert(connection, staff_id, complete=complete)

    def complete(self, token: str, staff_id: int) -> str:
        """The second factor was right: a complete session takes the place; return its token."""
        with self._database.write() as connection:
            self._note(connection, staff_id, "login")
            return self._replace(connection, token, staff_id)

    def rotate(self, token: str, staff_id: int) -> str:
        """Replace a session by one with another token; return that."""
        with self._database.write() as connection:
            return self._replace(connection, token, staff_id)

    def failed(self, staff_id: int | None) -> None:
        """Record that somebody gave a wrong name or password.

        Names that don't exist are recorded as well: otherwise the time that it takes would tell
        which ones do.
        """
        subject = NO_SUBJECT if staff_id is None else f"staff:{staff_id}"
        with self._database.write() as connection:
            self._audit.append(connection, actor=SYSTEM, action="login_failed", subject=subject)

    def find(self, token: str, *, active: bool = True) -> Session | None:
        """Return the session, or None if it has ended or its account is not active.

        `active`: somebody is at work. What a page asks by itself doesn't count as that.
        """
        now = self._clock()
        query = (
            select(staff_sessions)
            .join(staff, staff.c.id == staff_sessions.c.staff_id)
            .where(_of_token(token))
            .where(staff_sessions.c.expires_at > now, staff.c.active)
        )
        with self._database.read() as connection:
            row = connection.execute(query).one_or_none()
            if row is None or (row.seen_at or now) <= now - self._idle:
                return None
            member = read_member(connection, row.staff_id)
        if member is None:
            return None
        seen_at = row.seen_at or now
        if active and (row.seen_at is None or now - row.seen_at >= _TOUCH_AFTER):
            seen_at = self._touch(token, now) or seen_at
        idle_until = seen_at + self._idle
        return Session(
            member,
            bool(row.second_factor),
            row.token_sha256[:_HANDLE_CHARS],
            left=min(idle_until, row.expires_at) - now,
            extends=now + self._idle < row.expires_at,
        )

    def of(self, staff_id: int) -> list[SessionInfo]:
        """The sessions of an account that have not ended, the latest first."""
        query = (
            select(staff_sessions)
            .where(staff_sessions.c.staff_id == staff_id)
            .where(staff_sessions.c.expires_at > self._clock())
            .where(
                or_(
                    staff_sessions.c.seen_at.is_(None),
                    staff_sessions.c.seen_at > self._clock() - self._idle,
                )
            )
            .order_by(staff_sessions.c.started_at.desc())
        )
        with self._database.read() as connection:
            return [
                SessionInfo(
                    row.token_sha256[:_HANDLE_CHARS],
                    row.started_at or row.expires_at - self._session,
                    row.seen_at or row.started_at or row.expires_at - self._session,
                    row.expires_at,
                )
                for row in connection.execute(query)
            ]

    def close(self, token: str) -> None:
        """End a session: a copied cookie is worthless then."""
        ended = _of_token(token)
        with self._database.write() as connection:
            owner = connection.execute(select(staff_sessions.c.staff_id).where(ended)).scalar()
            if owner is not None:
                connection.execute(delete(staff_sessions).where(ended))
                self._note(connection, owner, "logout")

    def close_handle(self, staff_id: int, handle: str) -> bool:
        """End one session of an account; return whether there was one."""
        with self._database.write() as connection:
            ended = connection.execute(
                delete(staff_sessions)
                .where(staff_sessions.c.staff_id == staff_id)
                .where(func.substr(staff_sessions.c.token_sha256, 1, _HANDLE_CHARS) == handle)
            )
            return bool(ended.rowcount)

    def close_others(self, staff_id: int, token: str) -> int:
        """End all sessions of an account but this one; return how many."""
        with self._database.write() as connection:
            ended = connection.execute(
                delete(staff_sessions)
                .where(staff_sessions.c.staff_id == staff_id)
                .where(not_(_of_token(token)))
            )
            return int(ended.rowcount)

    def _replace(self, connection: Connection, token: str, staff_id: int) -> str:
        connection.execute(delete(staff_sessions).where(_of_token(token)))
        return self._insert(connection, staff_id, complete=True)

    def _note(self, connection: Connection, staff_id: int, action: str) -> None:
        who = f"staff:{staff_id}"
        self._audit.append(connection, actor=who, action=action, subject=who)

    def _insert(self, connection: Connection, staff_id: int, *, complete: bool) -> str:
        token, now = secrets.token_urlsafe(32), self._clock()
        connection.execute(
            insert(staff_sessions).values(
                token_sha256=_sha256(token),
                staff_id=staff_id,
                started_at=now,
                seen_at=now,
                expires_at=now + (self._session if complete else HALF_OPEN),
                second_factor=complete,
            )
        )
        return token

    def _sweep(self, connection: Connection) -> None:
        now = self._clock()
        connection.execute(
            delete(staff_sessions).where(
                or_(
                    staff_sessions.c.expires_at <= now,
                    staff_sessions.c.seen_at <= now - self._idle,
                )
            )
        )

    def _touch(self, token: str, now: datetime) -> datetime | None:
        """Note the request; return when, or None if that was not possible.

        A full disk must not keep staff from reading: then the note is left out, and the session
        ends sooner, not later.
        """
        try:
            with self._database.write() as connection:
                connection.execute(
                    update(staff_sessions).where(_of_token(token)).values(seen_at=now)
                )
        except StoreError as error:
            log.warning("session_not_touched", code=error.code)
            return None
        return now


def _of_token(token: str) -> ColumnElement[bool]:
    return staff_sessions.c.token_sha256 == _sha256(token)


def _sha256(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
