"""Which terminal browser an errand is in the hands of.

A handle is random and belongs to one device. It lasts for as long as the terminal shows the
errand; once it is over, another terminal of the cabinet may take the errand up with its code.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from tools.casework.lockers.errors import UnknownErrand
from tools.casework.store.schema import errand_handles

LASTS = timedelta(minutes=2)
_FRESH = timedelta(minutes=1)


class Handles:
    """Gives handles out and looks them up, in the caller's transaction."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock

    def give(self, connection: Connection, uid: str, device: str) -> str:
        """A new handle; one that was given before no longer counts."""
        handle = secrets.token_urlsafe(24)
        self.drop(connection, uid)
        connection.execute(
            insert(errand_handles).values(
                errand_uid=uid,
                handle_sha256=_sha256(handle),
                device_sha256=_sha256(device),
                expires_at=self._clock() + LASTS,
            )
        )
        return handle

    def errand(self, connection: Connection, handle: str, device: str) -> str:
        """The id of the errand that the device has in its hands. Raises UnknownErrand."""
        row = connection.execute(
            select(errand_handles).where(
                errand_handles.c.handle_sha256 == _sha256(handle),
                errand_handles.c.device_sha256 == _sha256(device),
            )
        ).one_or_none()
        # One that is over still counts as long as nobody else has taken the errand up.
        if row is None:
            raise UnknownErrand("no such errand is in the hands of this terminal")
        return str(row.errand_uid)

    def held_by_other(self, connection: Connection, uid: str, device: str) -> bool:
        """Whether another device shows the errand now."""
        row = self._row(connection, uid)
        return (
            row is not None
            and row.expires_at > self._clock()
            and row.device_sha256 != _sha256(device)
        )

    def held(self, connection: Connection, uid: str) -> bool:
        """Whether any device shows the errand now."""
        row = self._row(connection, uid)
        return row is not None and row.expires_at > self._clock()

    def needs_renewal(self, connection: Connection, uid: str) -> bool:
        """Whether a terminal that shows the errand should say so again."""
        row = self._row(connection, uid)
        return row is not None and row.expires_at < self._clock() + _FRESH

    def renew(self, connection: Connection, uid: str) -> None:
        """The terminal still shows the errand."""
        connection.execute(
            update(errand_handles)
            .where(errand_handles.c.errand_uid == uid)
            .values(expires_at=self._clock() + LASTS)
        )

    def drop(self, connection: Connection, uid: str) -> None:
        """Nobody has the errand in their hands any more."""
        connection.execute(delete(errand_handles).where(errand_handles.c.errand_uid == uid))

    def sweep(self, connection: Connection, before: datetime) -> None:
        """Forget handles that were over by then."""
        connection.execute(delete(errand_handles).where(errand_handles.c.expires_at < before))

    def _row(self, connection: Connection, uid: str) -> Row[Any] | None:
        query = select(errand_handles).where(errand_handles.c.errand_uid == uid)
        return connection.execute(query).one_or_none()


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
