"""Second factors of accounts: sealed secrets, used steps, hashes of recovery codes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from tools.casework.access_errors import OwnAccount, UnknownAccount
from tools.casework.audit.chain import AuditLog
from tools.casework.privacy.sealing import Sealer, totp_name
from tools.casework.staff.totp import (
    matching_step,
    new_recovery_codes,
    new_secret,
    recovery_hash,
)
from tools.casework.store.accounts import StaffMember, read_member
from tools.casework.store.database import Database
from tools.casework.store.schema import recovery_codes, staff, staff_sessions


class SecondFactors:
    """Sets up, checks and removes second factors. Each change is in the audit."""

    def __init__(
        self,
        database: Database,
        *,
        clock: Callable[[], datetime],
        sealer: Sealer,
        audit: AuditLog,
    ) -> None:
        self._database = database
        self._clock = clock
        self._sealer = sealer
        self._audit = audit

    def begin(self, member: StaffMember) -> None:
        """Give the account a secret that still has to be confirmed; an older one is void."""
        with self._database.write() as connection:
            sealed = self._sealer.seal_small(totp_name(member.id), new_secret())
            connection.execute(
                update(staff)
                .where(staff.c.id == member.id, staff.c.totp_confirmed_at.is_(None))
                .values(totp_secret=sealed, totp_last_step=None)
            )

    def pending(self, member: StaffMember) -> bytes | None:
        """The secret that still has to be confirmed, or None."""
        query = select(staff.c.totp_secret).where(
            staff.c.id == member.id, staff.c.totp_confirmed_at.is_(None)
        )
        with self._database.read() as connection:
            sealed = connection.execute(query).scalar_one_or_none()
        return None if sealed is None else self._unseal(member.id, sealed)

    def confirm(self, member: StaffMember, code: str) -> list[str] | None:
        """Make the pending secret the second factor; None if the code is wrong.

        Returns the recovery codes.
        """
        now = self._clock()
        with self._database.write() as connection:
            row = connection.execute(select(staff).where(staff.c.id == member.id)).one()
            if row.totp_secret is None or row.totp_confirmed_at is not None:
                return None
            step = matching_step(self._unseal(member.id, row.totp_secret), code, now, None)
            if step is None:
                return None
            connection.execute(
                update(staff)
                .where(staff.c.id == member.id)
                .values(totp_confirmed_at=now, totp_last_step=step)
            )
            codes = _replace_codes(connection, member.id)
            self._note(connection, member, "second_factor_set_up", member.id)
        return codes

    def check(self, member: StaffMember, code: str) -> bool:
        """Whether the code is right now; it is used up thereby."""
        with self._database.write() as connection:
            right = self._use_step(connection, member, code) or self._use_recovery(
                connection, member, code
            )
            if not right:
                self._note(connection, member, "second_factor_failed", member.id)
        return right

    def renew_codes(self, member: StaffMember) -> list[str]:
        """New recovery codes; the old ones are void."""
        with self._database.write() as connection:
            codes = _replace_codes(connection, member.id)
            self._note(connection, member, "recovery_codes_renewed", member.id)
        return codes

    def codes_left(self, member: StaffMember) -> int:
        """How many recovery codes are unused."""
        query = select(func.count()).where(recovery_codes.c.staff_id == member.id)
        with self._database.read() as connection:
            return int(connection.execute(query).scalar_one())

    def remove(self, actor: StaffMember) -> None:
        """Remove the own second factor."""
        with self._database.write() as connection:
            _clear(connection, actor.id)
            self._note(connection, actor, "second_factor_removed", actor.id)

    def reset(self, actor: StaffMember, staff_id: int) -> None:
        """Remove somebody else's second factor and end their sessions.

        Raises:
            OwnAccount: it is the actor's own one.
            UnknownAccount: there is no such account.
        """
        if actor.id == staff_id:
            raise OwnAccount("the own second factor isn't reset by oneself")
        with self._database.write() as connection:
            if read_member(connection, staff_id) is None:
                raise UnknownAccount("there is no such account")
            _clear(connection, staff_id)
            connection.execute(delete(staff_sessions).where(staff_sessions.c.staff_id == staff_id))
            self._note(connection, actor, "second_factor_reset", staff_id)

    def _use_step(self, connection: Connection, member: StaffMember, code: str) -> bool:
        row = connection.execute(select(staff).where(staff.c.id == member.id)).one()
        if row.totp_secret is None or row.totp_confirmed_at is None:
            return False
        secret = self._unseal(member.id, row.totp_secret)
        step = matching_step(secret, code, self._clock(), row.totp_last_step)
        if step is None:
            return False
        connection.execute(update(staff).where(staff.c.id == member.id).values(totp_last_step=step))
        return True

    def _use_recovery(self, connection: Connection, member: StaffMember, code: str) -> bool:
        used = connection.execute(
            delete(recovery_codes)
            .where(recovery_codes.c.staff_id == member.id)
            .where(recovery_codes.c.code_sha256 == recovery_hash(code))
        )
        if used.rowcount:
            self._note(connection, member, "recovery_code_used", member.id)
        return bool(used.rowcount)

    def _unseal(self, staff_id: int, sealed: bytes) -> bytes:
        return self._sealer.unseal_small(totp_name(staff_id), sealed)

    def _note(self, connection: Connection, actor: StaffMember, action: str, staff_id: int) -> None:
        self._audit.append(
            connection, actor=actor.actor, action=action, subject=f"staff:{staff_id}"
        )


def _replace_codes(connection: Connection, staff_id: int) -> list[str]:
    codes = new_recovery_codes()
    connection.execute(delete(recovery_codes).where(recovery_codes.c.staff_id == staff_id))
    rows = [{"staff_id": staff_id, "code_sha256": recovery_hash(code)} for code in codes]
    connection.execute(insert(recovery_codes), rows)
    return codes


def _clear(connection: Connection, staff_id: int) -> None:
    connection.execute(delete(recovery_codes).where(recovery_codes.c.staff_id == staff_id))
    connection.execute(
        update(staff)
        .where(staff.c.id == staff_id)
        .values(totp_secret=None, totp_confirmed_at=None, totp_last_step=None)
    )
