"""Changes to accounts by people. Each is in the audit, in the same transaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from sqlalchemy import Connection, delete, func, insert, select, update

from tools.casework.access_errors import LastAdministrator, NameTaken, OwnAccount, UnknownAccount
from tools.casework.audit.chain import AuditLog, Detail
from tools.casework.staff.roles import Role
from tools.casework.store.accounts import StaffMember, read_member, write_roles
from tools.casework.store.database import Database
from tools.casework.store.schema import staff, staff_roles, staff_sessions


class AccountChanges:
    """What administrators do to accounts of others, and everybody to their own password."""

    def __init__(
        self, database: Database, *, clock: Callable[[], datetime], audit: AuditLog
    ) -> None:
        self._database = database
        self._clock = clock
        self._audit = audit

    def create(
        self,
        actor: StaffMember,
        *,
        name: str,
        display_name: str,
        language: str,
        roles: Iterable[Role],
        password_hash: str,
    ) -> int:
        """Add an account whose password has to be changed first; return its id. NameTaken."""
        held = sorted(set(roles))
        with self._database.write() as connection:
            taken = select(staff.c.id).where(func.lower(staff.c.name) == name.lower())
            if connection.execute(taken).first() is not None:
                raise NameTaken("another account has this name")
            staff_id: int = connection.execute(
                insert(staff)
                .values(
                    name=name,
                    display_name=display_name,
                    language=language,
                    password_hash=password_hash,
                    created_at=self._clock(),
                    must_change_password=True,
                )
                .returning(staff.c.id)
            ).scalar_one()
            write_roles(connection, staff_id, held)
            self._note(connection, actor, "account_created", staff_id, roles=",".join(held))
        return staff_id

    def set_display_name(self, actor: StaffMember, staff_id: int, display_name: str) -> None:
        """Change what colleagues call the account. UnknownAccount."""
        with self._database.write() as connection:
            self._other(connection, staff_id)
            self._update(connection, staff_id, display_name=display_name)
            self._note(connection, actor, "account_renamed", staff_id)

    def set_roles(self, actor: StaffMember, staff_id: int, roles: Iterable[Role]) -> None:
        """Replace the roles; sessions end, so that nobody goes on with what they had.

        Raises:
            OwnAccount: it is the actor's own account.
            LastAdministrator: nobody could manage accounts afterwards.
            UnknownAccount: there is no such account.
        """
        _not_oneself(actor, staff_id)
        held = sorted(set(roles))
        with self._database.write() as connection:
            before = self._other(connection, staff_id)
            if before.active and Role.ADMINISTRATOR not in held:
                _keep_an_administrator(connection, before)
            write_roles(connection, staff_id, held)
            _end_sessions(connection, staff_id)
            self._note(
                connection,
                actor,
                "roles_changed",
                staff_id,
                before=",".join(sorted(before.roles)),
                after=",".join(held),
            )

    def set_active(self, actor: StaffMember, staff_id: int, *, active: bool) -> None:
        """Let an account log in or not; raises as `set_roles`."""
        _not_oneself(actor, staff_id)
        with self._database.write() as connection:
            before = self._other(connection, staff_id)
            if before.active and not active:
                _keep_an_administrator(connection, before)
            self._update(connection, staff_id, active=active)
            _end_sessions(connection, staff_id)
            action = "account_activated" if active else "account_deactivated"
            self._note(connection, actor, action, staff_id)

    def reset_password(self, actor: StaffMember, staff_id: int, password_hash: str) -> None:
        """Give somebody a password for one login. Raises OwnAccount, UnknownAccount."""
        _not_oneself(actor, staff_id)
        with self._database.write() as connection:
            self._other(connection, staff_id)
            self._update(
                connection, staff_id, password_hash=password_hash, must_change_password=True
            )
            _end_sessions(connection, staff_id)
            self._note(connection, actor, "password_reset", staff_id)

    def change_own_password(self, member: StaffMember, password_hash: str) -> None:
        """Replace the own password and end all own sessions but those opened afterwards."""
        with self._database.write() as connection:
            self._update(
                connection, member.id, password_hash=password_hash, must_change_password=False
            )
            _end_sessions(connection, member.id)
            self._note(connection, member, "password_changed", member.id)

    def _other(self, connection: Connection, staff_id: int) -> StaffMember:
        member = read_member(connection, staff_id)
        if member is None:
            raise UnknownAccount("there is no such account")
        return member

    def _update(self, connection: Connection, staff_id: int, **values: object) -> None:
        connection.execute(update(staff).where(staff.c.id == staff_id).values(**values))

    def _note(
        self,
        connection: Connection,
        actor: StaffMember,
        action: str,
        staff_id: int,
        **detail: Detail,
    ) -> None:
        self._audit.append(
            connection, actor=actor.actor, action=action, subject=f"staff:{staff_id}", **detail
        )


def _not_oneself(actor: StaffMember, staff_id: int) -> None:
    if actor.id == staff_id:
        raise OwnAccount("the own account is changed by somebody else")


def _keep_an_administrator(connection: Connection, leaving: StaffMember) -> None:
    others = (
        select(func.count())
        .select_from(staff.join(staff_roles, staff_roles.c.staff_id == staff.c.id))
        .where(staff_roles.c.role == Role.ADMINISTRATOR.value)
        .where(staff.c.active, staff.c.id != leaving.id)
    )
    if Role.ADMINISTRATOR in leaving.roles and not connection.execute(others).scalar_one():
        raise LastAdministrator("nobody could manage accounts afterwards")


def _end_sessions(connection: Connection, staff_id: int) -> None:
    connection.execute(delete(staff_sessions).where(staff_sessions.c.staff_id == staff_id))
