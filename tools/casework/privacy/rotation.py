"""Rotates keys: the master key with all that it sealed, and the key that signs tokens.

Only one rotation runs at a time: it holds a lock beside the key file. It may be cut off at any
point; the next one goes on from there. The service may run meanwhile: it takes the new key as soon
as the key file has it, and only one transaction writes at a time, so nothing is sealed with the old
key after the last look.
"""

from __future__ import annotations

from collections.abc import Callable

import structlog
from sqlalchemy import ColumnElement, Connection, func, select, update

from tools.casework.audit.chain import AuditLog
from tools.casework.privacy.key_file import KeyFile
from tools.casework.privacy.keys import Keys
from tools.casework.privacy.sealing import Sealer, master_of, totp_name
from tools.casework.store.database import Database
from tools.casework.store.schema import case_keys, cases, service_state, staff
from tools.casework.store.state import KEY_CHECK, clear_state, write_state

BATCH = 500
WAIT_S = 60.0
"""How long a rotation waits for another one; 100,000 cases take a third of it."""
_MASTER = "master:"

log = structlog.get_logger(__name__)

Progress = Callable[[int, int], None]
"""Called with how many of how many case keys are done."""


class Rotation:
    """Makes new keys, seals anew what the old ones sealed, retires the old ones."""

    def __init__(
        self,
        database: Database,
        key_file: KeyFile,
        sealer: Sealer,
        audit: AuditLog,
        *,
        actor: str,
        wait_s: float = WAIT_S,
    ) -> None:
        self._database = database
        self._key_file = key_file
        self._sealer = sealer
        self._audit = audit
        self._actor = actor
        self._wait_s = wait_s

    def rotate_master(self, progress: Progress) -> str:
        """Replace the master key; return the id of the new one.

        Where an earlier rotation was cut off, it is finished; no further key is made.

        Raises:
            ConfigurationError: another process is rotating keys.
            SealBroken: something can't be opened with the keys of the file; they all stay.
            StoreError: the database failed; run it again.
        """
        with self._key_file.locked(self._wait_s):
            keys = self._key_file.keys
            if len(keys.masters) == 1:
                keys = keys.with_new_master()
                self._key_file.save(keys)
            self._begin()
            self._rewrap(progress)
            self._finish()
            self._drop_old_masters(keys)
        return keys.master_id

    def rotate_signing(self) -> str:
        """Sign tokens with a new key from now on; bridges go on accepting the old one.

        Raises:
            ConfigurationError: another process is rotating keys.
        """
        with self._key_file.locked(self._wait_s):
            keys = self._key_file.keys.with_new_signing_key()
            self._key_file.save(keys)
            self._record("signing_key_rotated", keys.signing_id)
        return keys.signing_id

    def retire_signing(self) -> int:
        """Forget the signing keys of before; return how many there were.

        Raises:
            ConfigurationError: another process is rotating keys.
        """
        with self._key_file.locked(self._wait_s):
            keys = self._key_file.keys
            count = len(keys.signing) - 1
            if count:
                self._key_file.save(keys.with_current_signing_key_only())
                self._record("signing_keys_retired", keys.signing_id)
        return count

    def _begin(self) -> None:
        keys = self._key_file.keys
        with self._database.write() as connection:
            name = f"{_MASTER}{keys.master_id}"
            write_state(connection, KEY_CHECK + name, keys.checks()[name])
            self._audit.append(
                connection, actor=self._actor, action="key_rotation_began", key=keys.master_id
            )

    def _rewrap(self, progress: Progress) -> None:
        with self._database.read() as connection:
            total = self._left(connection)
        done, last = 0, 0
        progress(done, total)
        while True:
            with self._database.write() as connection:
                query = (
                    select(case_keys.c.case_id, cases.c.uid, case_keys.c.wrapped)
                    .join(cases, cases.c.id == case_keys.c.case_id)
                    .where(self._old(), case_keys.c.case_id > last)
                    .order_by(case_keys.c.case_id)
                    .limit(BATCH)
                )
                rows = connection.execute(query).all()
                for row in rows:
                    self._sealer.rewrap(connection, row.case_id, row.uid, row.wrapped)
            if not rows:
                return
            last, done = rows[-1].case_id, done + len(rows)
            progress(done, max(total, done))

    def _finish(self) -> None:
        """The last look, small secrets, and the old key's end: in one transaction."""
        current = self._key_file.keys.master_id
        with self._database.write() as connection:
            rows = connection.execute(
                select(case_keys.c.case_id, cases.c.uid, case_keys.c.wrapped)
                .join(cases, cases.c.id == case_keys.c.case_id)
                .where(self._old())
            ).all()
            for row in rows:
                self._sealer.rewrap(connection, row.case_id, row.uid, row.wrapped)
            self._reseal_small(connection)
            for name in self._old_checks(connection, current):
                clear_state(connection, name)
            self._audit.append(
                connection, actor=self._actor, action="key_rotation_done", key=current
            )

    def _drop_old_masters(self, keys: Keys) -> None:
        """All but those that something is still sealed with, whatever the reason."""
        with self._database.read() as connection:
            needed = set(connection.execute(select(case_keys.c.key_id).distinct()).scalars())
            query = select(staff.c.totp_secret).where(staff.c.totp_secret.is_not(None))
            needed |= {master_of(sealed) for sealed in connection.execute(query).scalars()}
        if needed - {keys.master_id}:
            log.error("old_master_kept", keys=sorted(needed - {keys.master_id}))
        self._key_file.save(keys.with_masters_of(needed))

    def _reseal_small(self, connection: Connection) -> None:
        query = select(staff.c.id, staff.c.totp_secret).where(staff.c.totp_secret.is_not(None))
        for staff_id, sealed in connection.execute(query).all():
            name = totp_name(staff_id)
            if not self._sealer.is_current(sealed):
                fresh = self._sealer.seal_small(name, self._sealer.unseal_small(name, sealed))
                connection.execute(
                    update(staff).where(staff.c.id == staff_id).values(totp_secret=fresh)
                )

    def _left(self, connection: Connection) -> int:
        query = select(func.count()).select_from(case_keys).where(self._old())
        return int(connection.execute(query).scalar_one())

    def _old(self) -> ColumnElement[bool]:
        return case_keys.c.key_id != self._key_file.keys.master_id

    def _old_checks(self, connection: Connection, current: str) -> list[str]:
        prefix = KEY_CHECK + _MASTER
        query = select(service_state.c.name).where(
            service_state.c.name.startswith(prefix, autoescape=True),
            service_state.c.name != prefix + current,
        )
        return list(connection.execute(query).scalars())

    def _record(self, action: str, key: str) -> None:
        with self._database.write() as connection:
            self._audit.append(connection, actor=self._actor, action=action, key=key)
