"""Staff accounts: who may log in, and with which roles."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, delete, insert, select, update

from tools.casework.staff.i18n import GERMAN
from tools.casework.staff.roles import Permission, Role, permissions_of
from tools.casework.store.database import Database
from tools.casework.store.schema import recovery_codes, staff, staff_roles, staff_sessions


@dataclass(frozen=True)
class StaffMember:
    """A person who may log in. `second_factor` says that one is set up."""

    id: int
    name: str
    password_hash: str = field(repr=False)
    created_at: datetime
    display_name: str = ""
    language: str = GERMAN
    roles: frozenset[Role] = frozenset()
    active: bool = True
    must_change_password: bool = False
    second_factor: bool = False

    @property
    def actor(self) -> str:
        """The pseudonym in the audit."""
        return f"staff:{self.id}"

    @property
    def shown_name(self) -> str:
        """What colleagues call this account."""
        return self.display_name or self.name

    @property
    def permissions(self) -> frozenset[Permission]:
        """All that the roles allow."""
        return permissions_of(self.roles)

    def may(self, permission: Permission) -> bool:
        """Whether the roles allow it."""
        return permission in self.permissions


class Accounts:
    """Reads accounts, and makes sure that the first one exists."""

    def __init__(self, database: Database, *, clock: Callable[[], datetime]) -> None:
        self._database = database
        self.clock = clock

    def find(self, name: str) -> StaffMember | None:
        """Return the account called `name`, or None."""
        with self._database.read() as connection:
            return _one(connection, staff.c.name == name)

    def get(self, staff_id: int) -> StaffMember | None:
        """Return the account with this id, or None."""
        with self._database.read() as connection:
            return read_member(connection, staff_id)

    def all(self) -> list[StaffMember]:
        """All accounts, active ones first, by name."""
        with self._database.read() as connection:
            return _members(connection, select(staff).order_by(staff.c.active.desc(), staff.c.name))

    def names(self, ids: Iterable[int]) -> dict[int, str]:
        """What colleagues call these accounts."""
        with self._database.read() as connection:
            rows = connection.execute(
                select(staff.c.id, staff.c.name, staff.c.display_name).where(
                    staff.c.id.in_(sorted(set(ids)))
                )
            )
            return {row.id: row.display_name or row.name for row in rows}

    def ensure(
        self,
        name: str,
        make_password_hash: Callable[[], str],
        roles: Iterable[Role] = tuple(Role),
    ) -> bool:
        """Create the account unless it exists; return whether it was created.

        It gets all roles, so that a trial works with one account; so does an account of a
        release that knew no roles yet. `make_password_hash` runs under the write lock and before
        the insert: what it hands over to people is never older than the account, even if two
        processes start at once.
        """
        with self._database.write() as connection:
            known = connection.execute(
                select(staff.c.id).where(staff.c.name == name)
            ).scalar_one_or_none()
            if known is not None:
                if connection.execute(select(staff_roles.c.role).limit(1)).first() is None:
                    write_roles(connection, known, roles)
                return False
            created = connection.execute(
                insert(staff)
                .values(name=name, password_hash=make_password_hash(), created_at=self.clock())
                .returning(staff.c.id)
            ).scalar_one()
            write_roles(connection, created, roles)
        return True

    def set_language(self, staff_id: int, language: str) -> None:
        """Remember the language that somebody chose for the pages."""
        with self._database.write() as connection:
            connection.execute(
                update(staff).where(staff.c.id == staff_id).values(language=language)
            )

    def rescue(self, name: str, password_hash: str) -> None:
        """Let an account in again that nobody can use: the way back for who runs the machine.

        New password, active, administrator, no second factor, no sessions.
        """
        with self._database.write() as connection:
            member = _one(connection, staff.c.name == name)
            if member is None:
                return
            connection.execute(
                update(staff)
                .where(staff.c.id == member.id)
                .values(
                    password_hash=password_hash,
                    active=True,
                    must_change_password=False,
                    totp_secret=None,
                    totp_confirmed_at=None,
                    totp_last_step=None,
                )
            )
            for table in (staff_sessions, recovery_codes):
                connection.execute(delete(table).where(table.c.staff_id == member.id))
            write_roles(connection, member.id, member.roles | {Role.ADMINISTRATOR})


def read_member(connection: Connection, staff_id: int) -> StaffMember | None:
    """The account with this id within a transaction, or None."""
    return _one(connection, staff.c.id == staff_id)


def write_roles(connection: Connection, staff_id: int, roles: Iterable[Role]) -> None:
    """Replace the roles of an account."""
    connection.execute(delete(staff_roles).where(staff_roles.c.staff_id == staff_id))
    rows = [{"staff_id": staff_id, "role": role.value} for role in sorted(set(roles))]
    if rows:
        connection.execute(insert(staff_roles), rows)


def _one(connection: Connection, condition: ColumnElement[bool]) -> StaffMember | None:
    found = _members(connection, select(staff).where(condition))
    return found[0] if found else None


def _members(connection: Connection, query: Select[Any]) -> list[StaffMember]:
    rows = connection.execute(query).all()
    roles: dict[int, set[Role]] = {row.id: set() for row in rows}
    held = select(staff_roles).where(staff_roles.c.staff_id.in_(sorted(roles)))
    for each in connection.execute(held):
        roles[each.staff_id].add(Role(each.role))
    return [_member(row, roles[row.id]) for row in rows]


def _member(row: Row[Any], roles: set[Role]) -> StaffMember:
    return StaffMember(
        id=row.id,
        name=row.name,
        password_hash=row.password_hash,
        created_at=row.created_at,
        display_name=row.display_name,
        language=row.language,
        roles=frozenset(roles),
        active=row.active,
        must_change_password=row.must_change_password,
        second_factor=row.totp_confirmed_at is not None,
    )
