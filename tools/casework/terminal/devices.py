"""Terminal browsers: enrolled once, known by a token of 256 random bits from then on."""

from __future__ import annotations

import hashlib
import ipaddress
import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from tools.casework.audit.chain import AuditLog
from tools.casework.errors import ConfigurationError
from tools.casework.settings import TerminalOptions
from tools.casework.store.database import Database
from tools.casework.store.schema import enrolment_codes, terminals
from tools.casework.terminal.errors import EnrolmentRefused, NotEnrolled, UnknownTerminal

_SEEN_EVERY = timedelta(minutes=1)
_NO_DIGIT = re.compile(r"[^0-9]", re.ASCII)


@dataclass(frozen=True)
class Device:
    """A terminal browser: which terminal it is, and at which cabinet that stands."""

    terminal: str
    cabinet: str
    token: str = field(repr=False)


class Devices:
    """Enrols browsers and knows them again. Codes come from staff (`store.terminals`).

    Raises (on construction):
        ConfigurationError: everybody could enrol from another machine.
    """

    def __init__(
        self,
        database: Database,
        audit: AuditLog,
        options: TerminalOptions,
        *,
        clock: Callable[[], datetime],
    ) -> None:
        if options.enrolment == "open" and not is_loopback(options.host):
            raise ConfigurationError(
                f'terminal.enrolment = "open" lets everybody who reaches {options.host} enrol',
                remedy='set terminal.enrolment = "code", or terminal.host = "127.0.0.1"',
            )
        self._database = database
        self._audit = audit
        self._options = options
        self._clock = clock

    def enrol(self, terminal: str, code: str | None) -> str:
        """Enrol a browser; return its token, which is stored as a hash only.

        Raises:
            UnknownTerminal: no such terminal is configured.
            EnrolmentRefused: the code is missing, wrong, used, too old, or another terminal's.
        """
        self._check_name(terminal)
        token = secrets.token_urlsafe(32)
        with self._database.write() as connection:
            if code is not None:
                self._use_code(connection, terminal, code)
            elif self._options.enrolment != "open":
                raise EnrolmentRefused("this terminal needs an enrolment code from staff")
            connection.execute(
                insert(terminals).values(
                    name=terminal, token_sha256=_sha256(token), enrolled_at=self._clock()
                )
            )
            self._audit.append(
                connection,
                actor=f"terminal:{terminal}",
                action="terminal_enrolled",
                subject=f"terminal:{terminal}",
                by_code=code is not None,
            )
        return token

    def device(self, token: str) -> Device:
        """The browser with this token. Raises NotEnrolled."""
        with self._database.read() as connection:
            row = connection.execute(
                select(terminals).where(terminals.c.token_sha256 == _sha256(token))
            ).one_or_none()
        if row is None or row.name not in self._options.cabinets:
            raise NotEnrolled("this browser is not enrolled as a terminal")
        now = self._clock()
        if row.seen_at is None or now - row.seen_at > _SEEN_EVERY:
            with self._database.write() as connection:
                connection.execute(
                    update(terminals)
                    .where(terminals.c.token_sha256 == row.token_sha256)
                    .values(seen_at=now)
                )
        return Device(row.name, self._options.cabinets[row.name], token)

    def _check_name(self, terminal: str) -> None:
        if terminal not in self._options.cabinets:
            raise UnknownTerminal("no terminal of that name is configured")

    def _use_code(self, connection: Connection, terminal: str, code: str) -> None:
        used = connection.execute(
            delete(enrolment_codes).where(
                enrolment_codes.c.code_sha256 == _sha256(_NO_DIGIT.sub("", code)),
                enrolment_codes.c.terminal == terminal,
                enrolment_codes.c.expires_at > self._clock(),
            )
        )
        if used.rowcount == 0:
            raise EnrolmentRefused("the enrolment code is wrong, used or too old")


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach the address."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
